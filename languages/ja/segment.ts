import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words("mr mrs ms dr st vs prof no"),
  lastAbbreviations: words("inc ltd co corp jr"),
  numberAbbreviations: words("no vol fig p"),
};
