import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "死亡 遇难 遇難 丧生 喪生 身亡 罹难 罹難 死者 丧命 喪命 被杀 被殺 死于 死於 去世 遗体 遺體 死 毙命 斃命 杀害 殺害",
  injured: "受伤 受傷 伤者 傷者 负伤 負傷 重伤 重傷 轻伤 輕傷",
  missing: "失踪 失蹤 下落不明 失联 失聯",
  ill: "感染 患病 病例 确诊 確診 染病 患者",
  arrested: "被捕 逮捕 拘捕 被拘留 拘留 落网 被抓",
  displaced: "疏散 撤离 撤離 转移 轉移 无家可归 無家可歸 流离失所 流離失所",
  dismissed: "裁员 裁員 失业 失業 解雇 解僱 失去工作",
  marching: "示威者 抗议者 抗議者 游行 遊行 示威",
  aboard: "机上 機上 船上 搭载 搭載",
  before: "其中 包括",
  after: "其他",
};
