import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `dhr dr drs mr mw mevr mej ir ing prof ds bc hr hrn gen kol kap lt maj sgt ca bv b.v bijv d.w.z d.m.v i.p.v i.v.m m.b.t m.n m.a.w n.a.v o.a o.l.v t.a.v t.b.v t.o.v t/m v.a z.g nr nrs blz p pp vgl fig tel str resp incl excl evt ong zgn zog jl a.s d.d vs ged wnd`,
  ),
  lastAbbreviations: words(
    `nr p art blz enz etc n.v nv jr sr inc ltd co corp mln mld jan feb mrt apr jun jul aug sep sept okt nov dec v.chr n.chr u.s a.m p.m km`,
  ),
  enclitics: words("s"),
};
