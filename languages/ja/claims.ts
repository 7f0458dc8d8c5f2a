import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

/** Verbal nouns with the forms of する that end a report. */
const suru = (stems: string): readonly string[] =>
  words(stems).flatMap((stem) =>
    [
      "した",
      "し",
      "して",
      "する",
      "している",
      "していた",
      "しました",
      "しています",
      "された",
      "されている",
    ].map((tail) => stem + tail),
  );

export const claims: ClaimsPack = {
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...suru(
          "発表 説明 強調 指摘 主張 報告 表明 コメント 発言 明言 断言 批判 警告 確認 回答 反論 言及 公表 報道 証言 分析 解説 投稿 予測 推測 指示 談 声明",
        ),
        ...words(`
          述べた 述べ 述べて 述べている 述べました 述べる 語った 語り 語って 語っている 語る 話した 話し 話して 話している 話す
          言った 言い 言って 言っている 言う いう いった 答えた 答え 伝えた 伝え 伝えている 伝えました 明らかにした 明らかにし
          明らかにしている 訴えた 訴え 訴えている 認めた 認め 認めている 書いた 書いている 記した 報じた 報じ 報じている
          伝えられる 呼びかけた 呼びかけ 呼びかけている 考えている 見ている 見られる みられる している している。 した としている
          付け加えた 付け加えている 漏らしている 打ち明ける 嘆いた 嘆く 嘆いている 明かした 明かし 明かす 明かしている 述懐した 釈明した 弁明した 強調する 主張する 説明する 指摘する 力説した 力説する 訴える 反発した 反発している 反発する 懸念を示した 懸念を示している 考えを示した 考えを示している 考えを明らかにした 見方を示した 見方を示している 認識を示した 見解を示した 意向を示した 意向を示している 意向を明らかにした 方針を示した 方針を明らかにした 姿勢を示した 疑問を呈した 呼び掛けた 呼び掛けている 求めた 求めている 述べるにとどめた 書き込んだ 投稿した 報じられた 報じられている 伝えられている 明らかになった 話をした 語気を強めた 声を落とした 胸を張る 胸を張った 話す。 と話す と語る 肩を落とす 肩を落とした 苦言を呈した 予想する 予想している 予想した 見通しを示した 見通しを示している 評価した 評価する 評価している 期待を寄せる 期待を示した 警戒する 警戒している 警鐘を鳴らす 警鐘を鳴らした 認める 告白した 告げた 供述した 供述している 容疑を認めている 答弁した 答弁している 応じた つづった 振り返った 振り返る 打ち明けた 漏らした 説いた 続けた 締めくくった 挙げた 示した 示している
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "思う 思った 思っている 考える 考えた 感じた 感じている 信じている 信じる 分かった わかった 判明した 判断した 見込む 見込んでいる みている",
      ),
    },
    {
      stance: "planned",
      strength: "strong",
      whole: true,
      forms: words("約束した 約束し 誓った 予告した   宣言した"),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("計画している 予定している"),
    },
    {
      stance: "alleged",
      strength: "strong",
      forms: words("疑っている 非難した 非難し 告発した 非難している"),
    },
    {
      stance: "denied",
      strength: "strong",
      forms: words(
        "否定した 否定し 否定している 反論した 否認した 否認している 否定する 否定している。 否定しました 容疑を否認している 疑惑を否定した 否定に追われた 反論している 打ち消した 一蹴した",
      ),
    },
  ],
  nouns: [],
  sources: [],
  sourcesAfter: words("によると によれば によりますと の話では の発表では によると、"),
  complementisers: words("と とも との という などと と、 といった"),
  final: true,
  topics: words("は が も では からは"),
  genders: { feminine: [], masculine: [] },
  pronouns: {
    彼: { type: "PER", gender: "masculine" },
    彼女: { type: "PER", gender: "feminine" },
    彼ら: { type: "any", plural: true },
    同氏: { type: "PER" },
    同社: { type: "ORG" },
    同省: { type: "ORG" },
    同庁: { type: "ORG" },
    同局: { type: "ORG" },
    同紙: { type: "ORG" },
    同署: { type: "ORG" },
    私: { type: "PER", first: true },
    我々: { type: "any", plural: true, first: true },
    私たち: { type: "any", plural: true, first: true },
  },
  descriptions: {
    PER: words(
      "首相 大統領 大臣 社長 会長 知事 市長 議員 監督 選手 教授 研究者 専門家 弁護士 裁判官 検事 記者 作家 俳優 歌手 代表 報道官 長官 広報担当者 担当者 代理人 理事長 院長 部長 課長 局長 署長 署員 隊員 議長 委員長 社員 元社員 従業員 職員 住民 近所 遺族 家族 母親 父親 妻 夫 経営者 店主 農家 漁師 アナリスト エコノミスト 医師 看護師 教諭 教員 校長 学生 客 乗客 運転手 宿泊客 関係者 消息筋 被告 原告 弁護人 検察官 裁判長 活動家 支持者 投資家 首長 官房長官 副社長 専務 常務 取締役 幹部 男性 女性 容疑者 目撃者 被害者 大使 所長",
    ),
    ORG: words(
      "会社 企業 グループ 銀行 機関 省 庁 政府 当局 裁判所 党 組合 大学 研究所 団体 協会 クラブ チーム 新聞 雑誌 テレビ局 警察 警視庁 委員会 議会 軍 メーカー 財団 病院 学校 教会 財務省 外務省",
    ),
  },
  definites: words("この その 同 当 あの"),
  fillers: words(
    "また さらに 改めて 既に すでに 日 など 一方 今回 同日 午前 午後 きょう 昨日 今日 このほど 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月曜 火曜 水曜 木曜 金曜 土曜 日曜",
  ),
  links: words("の ・ や と"),
  stops: words("に で を へ から まで より ため ので けど"),
  coordinators: words("しかし また そして 一方 だが ただ"),
  subordinators: words("ため ので から れば なら ながら"),
  relatives: [],
  future: words("予定 方針 見通し 計画 見込み つもり 予定だ 予定です 目指す 見込む 方針だ"),
  hedges: words("疑い 疑いがある とされる らしい ようだ 可能性 容疑 恐れ みられる とみられる 模様"),
  negations: words("ない ません なかった なし ず 否定"),
  questions: words("なぜ 誰 何 どこ いつ どう どの どんな いくつ"),
  exhortations: words("ぜひ クリック ご覧 詳しくは フォロー お申し込み"),
  opinions: words(
    "残念ながら 幸い 私は思う と思います だろうか ではないだろうか かもしれない 願いたい",
  ),
};
