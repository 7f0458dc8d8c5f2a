import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words("mr mrs ms dr st vs prof"),
  lastAbbreviations: words("inc ltd co corp jr"),
  numberAbbreviations: words("no vol fig p"),
  sayings: words(
    "说 说道 問 问 问道 問道 答 答道 回答 表示 喊道 写道 說 說道 寫道 称 稱 反问 追问",
  ),
};
