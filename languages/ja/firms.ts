import type { BesidePatterns } from "../contract/names.ts";

/** A trade ends the name, in front of a particle, a bracket or a comma. */
export const firms: BesidePatterns = {
  lists: {
    trade: `精機 製作所 電機 電子 工業 製薬 薬品 自動車 重工 重工業 銀行 証券 海上 商事 物産 電力 電鉄 鉄道 航空 食品 ビール 化学 化成 製鉄 製鋼 製紙 汽船 海運 紡績 不動産 百貨店 飲料 乳業
      HD ホールディングス システムズ テクノロジー テクノロジーズ エレクトロニクス モーターズ ファーマ エナジー フーズ`,
    common: `大手 国内 海外 外国 地元 各 同 本 当 某 民間 国営 国有 民営 地方 都市 中央 信託 商業 投資 ネット 政府系 電気 軽 小型 大型 中古 新型 乗用 燃料 石油 有機 無機 生 高速 地下 貨物 観光 登山
      格安 国際 民間 加工 冷凍 健康 輸入 再生 余剰 火力 水力 原子力 重 鉱 自動車 世界 日本 米国 中国 韓国 欧州 発泡 クラフト 生ビール 関連 主要 中堅 新興`,
  },
  patterns: [
    "(?<![\\p{sc=Han}\\p{sc=Katakana}ー々・A-Za-z])(?<name>JR(?:東日本|西日本|東海|北海道|四国|九州|貨物))(?![\\p{sc=Han}])",
    "(?<![\\p{sc=Han}\\p{sc=Katakana}ー々・A-Za-z])(?<name>(?!{common})[\\p{sc=Han}\\p{sc=Katakana}ー々A-Z]{1,8}?{trade})(?=[はがのもにで、（をと])",
  ],
};
