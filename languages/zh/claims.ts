import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

export const claims: ClaimsPack = {
  untagged: true,
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words(`
        说 说道 说过 表示 称 指出 指 认为 宣布 强调 透露 介绍 解释 补充 补充说 补充道 坦言 直言 告诉 告诉记者 写道 回应 回应称
        回应说 回答 证实 确认 报道 报道称 报道说 披露 提到 谈到 声明 声称 重申 承认 感叹 感慨 呼吁 警告 警告称 警告说 提醒 批评
        总结 分析 分析称 分析认为 通报 通报称 发文 发文称 发表声明 声明称 介绍说 解释说 强调说 指出说 表示说 告诉说 写 谈道 讲 讲到
        說 說道 表示 稱 指出 認為 宣布 強調 透露 介紹 解釋 補充 補充說 坦言 告訴 寫道 回應 回應稱 回答 證實 確認 報導 報道 報導稱
        報道稱 披露 聲明 聲稱 重申 承認 呼籲 警告 提醒 批評 總結 分析 續稱 续称 又指 又称 并称 并说 并表示 还说 还表示 还称
        也表示 则表示 则认为 也认为
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        相信 觉得 发现 显示 表明 证明 知道 了解到 获悉 估计 预计 预测 看到 听说 担心 希望 意识到 推测 判断 得知 了解 感到
        發現 顯示 證明 覺得 預計 預測 聽說 擔心 估計
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      whole: true,
      forms: words("承诺 保证   威胁 发誓 承諾 保證  威脅 "),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("计划 打算 計劃 拟"),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words("指控 指责 怀疑 涉嫌 指責 懷疑 據稱 控告 质疑"),
    },
    {
      stance: "denied",
      strength: "strong",
      forms: words("否认 否認 驳斥 反驳 駁斥 反駁 予以否认 辟谣 否定 排除"),
    },
  ],
  nouns: [],
  sources: words("据 根据 按照 援引 引述 引用 據 根據 依據"),
  sourcesAfter: words("看来 的说法"),
  sourceEndings: words(
    "报道 消息 统计 介绍 透露 报告 通报 称 報導 報道 的报道 的消息 的统计 的报告 的数据 数据",
  ),
  complementisers: words("说 称 道 說 稱"),
  interrogatives: [],
  bare: true,
  comma: true,
  subjectFirst: true,
  genders: { feminine: [], masculine: [] },
  pronouns: {
    他: { type: "PER", gender: "masculine" },
    她: { type: "PER", gender: "feminine" },
    它: { type: "ORG" },
    他们: { type: "any", plural: true },
    她们: { type: "PER", plural: true },
    他們: { type: "any", plural: true },
    我: { type: "PER", first: true },
    我们: { type: "any", plural: true, first: true },
    我們: { type: "any", plural: true, first: true },
    其: { type: "any" },
    对方: { type: "any" },
  },
  descriptions: {
    PER: words(`
      部长 总统 主席 主任 总理 首相 发言人 负责人 董事长 总裁 总经理 经理 市长 省长 州长 议员 参议员 律师 法官 检察官 教练 球员 教授
      研究员 科学家 分析师 专家 作家 作者 记者 演员 歌手 候选人 领导人 创始人 国王 女王 教皇 医生 男子 女子 目击者 受害者 嫌疑人 大使
      将军 秘书长 局长 校长 院长 會長 部長 總統 總理 發言人 負責人 專家 記者
    `),
    ORG: words(`
      公司 企业 集团 银行 机构 部门 政府 当局 法院 党 工会 大学 研究所 组织 协会 俱乐部 球队 报纸 杂志 电视台 警方 警察局 委员会 议会
      军方 监管机构 制造商 运营商 品牌 出版社 基金会 医院 学校 教会 平台 官方 网站 报告 研究 声明 该公司 该集团 外交部 媒体 政府
    `),
  },
  definites: words("该 这 那 这家 那家 这个 这位 该公司 该集团 此 本 该国 這 這家 這位 該"),
  fillers: words(`
    也 还 又 则 就 都 已 已经 曾 曾经 再次 再 日前 近日 今天 昨天 周一 周二 周三 周四 周五 周六 周日 对此 对 同时 随后 此前 并 还
    正式 公开 明确 一度 今日 昨日 当天 当日 日 下午 上午 晚 强烈
  `),
  links: words("的 与 和 及 ·"),
  stops: words(
    "了 着 过 在 于 对 向 从 就 自 因 因为 由于 为 被 把 如果 虽然 但 但是 而 所以 以及 或 或者 时 后 前 中 上 下 於 從 對",
  ),
  coordinators: words("并 並 且 但 但是 而 而且 不过 然而 并且 同时 因此 所以 或者 但是"),
  subordinators: words("因为 由于 如果 虽然 尽管 当 为了 以便 除非 只要 即使 因為 雖然"),
  relatives: [],
  future: words("将 将会 会 计划 拟 打算 预计 即将 准备 有望 將 將會 會 計劃 預計 即將 準備 将要"),
  hedges: words("据称 涉嫌 疑似 据传 据说 传闻 疑 所谓 據稱 據傳 疑為"),
  negations: words("不 没有 没 未 无 非 否认 從未 从未 并未 并非 沒有 無 不会 不是"),
  questions: words(
    "谁 什么 为什么 为何 怎么 怎样 如何 何时 哪里 哪个 多少 是否 难道 誰 什麼 為什麼",
  ),
  exhortations: words(
    "请 点击 关注 扫码 欢迎 让我们 记住 想象 分享 订阅 下载 快来 查看 阅读 請 點擊",
  ),
  opinions: words(
    "我认为 我觉得 我想 我相信 遗憾的是 可惜 幸运的是 但愿 希望 在我看来 笔者认为 我們認為",
  ),
};
