import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`د أ ا.د أ.د ص ج ط هـ-م ق.م`),
  lastAbbreviations: words(`إلخ الخ هـ ش.م.م`),
};
