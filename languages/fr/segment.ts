import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `m mm mme mmes mlle mlles mgr dr drs pr prof st ste sts stes cf pp vol art al n° no fig chap éd ed trad tél tel bd boul fg rte resp nb n.b vs gén lt adj cdt amb réf ref dép dept arr c.-à-d apr`,
  ),
  lastAbbreviations: words(
    `n p pp fig art ch vol etc j.-c s.a sarl s.a.r.l cie ltd inc corp co bros jr janv févr fév avr juil sept oct nov déc min max h hab éd`,
  ),
  elisions: words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu"),
};
