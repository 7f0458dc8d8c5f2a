import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`mr mrs dr st no vs`),
  lastAbbreviations: words(`inc ltd co corp jr`),
};
