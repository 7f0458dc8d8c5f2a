import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`dir 
    dhr mevr mw mej dr drs mr ir ing prof ds st bv d.w.z m.a.w m.b.t m.b.v m.i.v o.a o.b.v o.i.d
    o.l.v i.p.v i.v.m i.t.t t.a.v t.b.v t.g.v t.n.v t.o.v t/m v.d v.h n.a.v n.o.v c.q ca resp incl
    excl vgl zgn zg evt div gem gebr get ong plm afd alg bijv bijz betr bw cf tel vs gen kol kapt
    lt sgt gedep wnd burg min.pres arch adv red v.l.n.r a.h.w
  `),
  lastAbbreviations: words(`
    enz etc e.d e.a jr sr bv nv b.v n.v inc ltd co corp mln mld jl jan feb febr mrt apr jun jul
    aug sept sep okt nov dec a.d chr v.chr n.chr uur km kg d.d
  `),
  capitalUnits: words("Euro"),
  numberAbbreviations: words(`
    nr nrs p pag blz art fig hfst vol dl afb par lid sub jan febr feb mrt apr aug sept okt nov dec
  `),
  openers: words(`
    de het een dit dat deze die er hij zij ze wij we jij je u ik men zijn haar hun mijn onze ons
    in op aan bij met naar van voor om over onder door tegen zonder uit tot tussen na sinds
    tijdens volgens als toen wanneer omdat hoewel terwijl maar en of want dus ook zo dan nu
    vandaag gisteren morgen hier daar nog al niet geen alle veel enkele sommige beide andere wat
    wie hoe waar waarom toch echter bovendien daarna daarom verder is was heeft had wordt kan moet
  `),
  sayings: words(`
    vraagt vroeg zegt zei riep roept antwoordt antwoordde schrijft schreef aldus
  `),
};
