import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

/** "閉鎖すると発表した"; "すると、" opens a sentence as a conjunction. */
export const joined = [["する", "と"]];

export const segment: SegmentPack = {
  abbreviations: words("mr mrs ms dr st vs prof no"),
  lastAbbreviations: words("inc ltd co corp jr"),
  joined,
  numberAbbreviations: words("no vol fig p"),
};
