import type { NamesPack } from "../contract/names.ts";

export const names: NamesPack = {
  honorifics: "さん 氏 様 くん 君 ちゃん 博士 教授 卿",
  roles:
    "大統領 首相 総理 大臣 外相 財務相 防衛相 長官 知事 市長 議員 社長 会長 代表 監督 選手 容疑者 被告 記者 弁護士 裁判官",
  organisationHeads:
    "大学 学院 研究所 学校 銀行 会社 株式会社 グループ 省 庁 局 委員会 協会 連盟 財団 裁判所 議会 党 病院 警察 新聞社 テレビ 取引所",
  placeHeads: "県 府 都 市 区 町 村 州 川 湖 山 島 海 湾 海峡 半島 通り 空港 駅 港",
  demonyms: {},
  institutions: {
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
