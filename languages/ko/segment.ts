import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words("mr mrs ms dr st vs prof"),
  lastAbbreviations: words("inc ltd co corp jr"),
  numberAbbreviations: words("no vol fig p"),
  sayings: words(
    "물었다 말했다 답했다 외쳤다 반문했다 되물었다 했다 전했다 밝혔다 강조했다 덧붙였다",
  ),
};
