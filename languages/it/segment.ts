import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `sig sigg sig.ra sig.na sigra dott dott.ssa dr prof prof.ssa avv ing arch geom rag sen gen ten magg ss sto mons pp pag pagg vol art artt cfr cf p.es ecc.mo fig nr num tel v.le p.zza c.so ca circa a.c d.c trad vs`,
  ),
  lastAbbreviations: words(
    `n p art fig pag cap ecc etc s.p.a spa s.r.l srl s.n.c inc ltd co corp jr a.m p.m gen feb apr mag giu lug sett ott nov dic min max ab km`,
  ),
  elisions: words(
    "l d c s m t v n gl un dell nell sull all dall coll quell quest bell sant tutt mezz grand dev po ch cos com dov nient nessun senz anch pover buon",
  ),
};
