import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `ts th.s ths gs pgs bs ls ks kts tp tx tt ubnd gs.ts pgs.ts đc ô ông-bà v.d vd nxb`,
  ),
  lastAbbreviations: words(`v.v vv inc ltd co corp jr tnhh cp`),
};
