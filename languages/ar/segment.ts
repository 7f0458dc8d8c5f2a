import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words("ش د أ م ا أ.د د.م ص.ب ج.م.ع"),
  lastAbbreviations: words("هـ م إلخ ق.م"),
  numberAbbreviations: words("ص ج م ط"),
  sayings: words("سأل سألت قال قالت أجاب أجابت تساءل تساءلت صرخ"),
};
