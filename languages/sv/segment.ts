import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `dr prof doc kapt löjtn maj gen s.k t.ex d.v.s bl.a m.fl.a f.d f.n f.ö fr.o.m t.o.m p.g.a m.a.o i.st s.a.s resp ca kl nr tf kap jfr jmf inkl exkl tel tills aug.d sankt frk`,
  ),
  lastAbbreviations: words(
    `s nr kap osv m.m m.fl etc o.d o.s.v e.kr f.kr jan feb mar apr jun jul aug sep sept okt nov dec mkr mnkr milj mdr tkr inc ltd co corp jr sr km`,
  ),
};
