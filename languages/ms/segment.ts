import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `dr prof ir hj hjh tn pn cik dato datuk ts yb y.b yab y.a.b yang dyty jln jl lrg kg sdn sg bil m.s hlm mej kol lt leften kapt insp asp dsp acp supt cf spt`,
  ),
  lastAbbreviations: words(`no bhd sdn.bhd dll dsb dst inc ltd co corp p.m a.m jr`),
};
