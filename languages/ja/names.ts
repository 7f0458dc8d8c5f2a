import type { NamesPack } from "../contract/names.ts";

export const names: NamesPack = {
  honorifics: "さん 氏 様 くん 君 ちゃん 博士 教授 卿",
  roles:
    "大統領 首相 総理 大臣 外相 財務相 防衛相 長官 知事 市長 議員 社長 会長 代表 監督 選手 容疑者 被告 記者 弁護士 裁判官",
  organisationHeads:
    "大学 学院 研究所 学校 銀行 会社 株式会社 グループ 省 庁 局 委員会 協会 連盟 財団 裁判所 議会 党 病院 警察 新聞社 テレビ 取引所",
  placeHeads: "県 府 都 市 区 町 村 州 川 湖 山 島 海 湾 海峡 半島 通り 空港 駅 港",
  people: {
    lists: {
      family: `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 齊藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井
        小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 藤原 三浦 岡本 金子 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井
        宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 菊地 菊池
        市川 杉本 古川 大西 島田 水野 桜井 高野 渡部 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 東 服部 川崎 岩田 土屋 福島 本田 辻 樋口 秋山 永井 田口
        吉村 中西 岩本 小池 浜田 石原 大橋 松岡 八木 馬場 浅野 荒木 大久保 野田 小沢 田辺 川村 星野 黒田 尾崎 望月 永田 松村 松下 荒井 菅 堀 大島 菅野 早川 栗原 広瀬 西山 石橋 岡崎 内藤
        須藤 大谷 片山 上原 本間 川上 松永 樋渡 三宅 桑原 吉岡 小西 奥田 富田 西尾 岡 榎本 関口 田島 大石 川島 熊谷 村井 今村 大川 横田 石山 白石 平井 中井 富永 川田 大山 塚本 相馬 神田
        小田 植田 植村 根本 成田 荻野 矢野 安部 安倍 岸田 石破 高市 麻生 茂木 上川 林田 木原 玉木 枝野 泉 志位 山尾 蓮舫 福山 世耕 二階 甘利 萩生田 西岡 加納 北川 今野 古賀 牧野 堀内 福井 児玉
        小泉 進藤 日高 三好 三木 宮田 宮下 竹田 竹中 北野 石塚 篠原 飯塚 奥村 森本 森下 森山 岩井 大竹 大田 田代 吉野 村山 河合 河村 長尾 長田 長野 滝沢 柳沢 柳田 黒川 黒木 津田 岸 落合 荒川
        平山 坂井 坂口 堀江 戸田 堤 栗田 澤田 沢田 上村 天野 野崎 野中 古田 梅田 稲垣 稲田 松原 松浦 松崎 大木 大森 大場 小出 小原 小倉 小笠原 小野寺 佐久間`,
      prefix: "元 前 副 新 現 次期 筆頭 名誉 上席 主任 代表 常務 専務 事務 特任 准",
      title: `氏 さん 容疑者 被告 選手 監督 コーチ 首相 総理 大統領 主席 書記長 総書記 国王 大臣 外相 財務相 財相 防衛相 国防相 経産相 厚労相 法相 文科相 総務相 農相 環境相 国交相 官房長官
        長官 総裁 報道官 報道局長 大使 公使 特使 国務長官 議員 参院議員 衆院議員 議長 委員長 幹事長 政調会長 代表 党首 知事 市長 町長 村長 区長 教授 准教授 名誉教授 特任教授 講師 研究員
        主任研究員 上席研究員 研究部長 エコノミスト アナリスト 博士 医師 院長 理事長 会長 会頭 社長 頭取 専務 常務 取締役 最高経営責任者 最高財務責任者 CEO 部長 課長 局長 次長 室長 所長
        署長 本部長 校長 学長 館長 センター長 事務局長 事務総長 弁護士 裁判長 裁判官 検事 検事総長 検事正 記者 編集長 作家 俳優 歌手 司令官 将軍 大将 中将 少将 参謀長 組合長 団長 隊長 補佐官
        大統領補佐官 首席補佐官 顧問 相談役 主将 投手 捕手 内野手 外野手 関脇 大関 横綱 騎手 企画官 管理官 調査官 参事官 審議官 政策官 九段 八段 七段 棋士 副大臣 政務官`,
      public: `首相 総理 大統領 主席 書記長 総書記 国王 外相 財務相 国防相 防衛相 官房長官 長官 総裁 報道官 大使 特使 国務長官 議員 議長 氏 さん 容疑者 被告 選手 教授 博士 医師 弁護士 大統領補佐官
        事務総長 裁判官 検事総長 司令官 将軍 参謀長 事務局長`,
    },
    patterns: [
      "(?<name>[ァ-ヺー]{2,20}(?:[・＝][ァ-ヺー]{2,20}){1,4})(?={prefix}?{title})",
      "(?<![ァ-ヺー・])(?<name>[ァ-ヺー]{3,20})(?={prefix}?{public})",
      "(?<![\\p{sc=Han}々])(?<name>{family}[[\\p{sc=Han}々ぁ-んァ-ヺー]--[社部省庁局課署団会党銀工大院所研元前副のはがをにとでもや]]{1,3}?)(?={prefix}?{title})",
      "(?<![\\p{sc=Han}々])(?<name>{family})(?={prefix}?{title})",
      "(?<![\\p{sc=Han}々])(?<name>[[\\p{sc=Han}々]--[両同某各省庁局社]]{2,5})(?=氏|容疑者|被告)",
    ],
  },
  demonyms: {},
  institutions: {
    "{demonym} Finance Ministry": "{country}財務省|{country}の財務省",
    "{demonym} Interior Ministry":
      "{country}内務省|{country}の内務省|{country}内務部|{country}の内務部",
    "{demonym} Health Ministry":
      "{country}保健省|{country}の保健省|{country}保健当局|{country}の保健当局",
    "{demonym} Justice Ministry":
      "{country}司法省|{country}の司法省|{country}法務省|{country}の法務省",
    "{demonym} Energy Ministry": "{country}エネルギー省|{country}のエネルギー省",
    "{demonym} Education Ministry": "{country}教育省|{country}の教育省",
    "{demonym} Economy Ministry": "{country}経済省|{country}の経済省",
    "{demonym} Agriculture Ministry":
      "{country}農業省|{country}の農業省|{country}農務省|{country}の農務省",
    "{demonym} government": "{country}政府|{country}当局",
    "{demonym} Air Force": "{country}空軍",
    "{demonym} Army": "{country}軍|{country}陸軍",
    "{demonym} Navy": "{country}海軍",
    "{demonym} Parliament": "{country}議会|{country}国会",
    "{demonym} Foreign Ministry": "{country}外務省|{country}外交部",
    "{demonym} Defence Ministry": "{country}国防省|{country}防衛省|{country}国防部",
    "{demonym} Supreme Court": "{country}最高裁",
    "{demonym} central bank": "{country}中央銀行",
    "{place} Police Department": "{place}警察|{place}市警",
    "University of {place}": "{place}大学",
    "{place} Stock Exchange": "{place}証券取引所",
  },
};
