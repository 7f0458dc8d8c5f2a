import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "死亡 死者 死んだ 亡くなっ 犠牲 殺害 遺体 命を落とし 溺死 殺され",
  injured: "負傷 けが 怪我 重傷 軽傷 重軽傷",
  missing: "行方不明 不明者 連絡が取れ",
  ill: "感染 発症 患者 症例 罹患",
  arrested: "逮捕 拘束 身柄 検挙",
  displaced: "避難 家を失 退避",
  dismissed: "解雇 人員削減 失業 職を失",
  marching: "デモ 行進 抗議者",
  aboard: "乗っていた 搭乗 乗員",
  before: "うち 含む",
  after: "のうち を含む 以上の他",
};
