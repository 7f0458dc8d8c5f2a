import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof hr fr frk st skt adv bl.a f.eks dvs m.a.o p.g.a pga fhv f.o.m t.o.m o.a iflg jf jfr
    evt inkl ekskl ca tlf adr vs mag ing cand stud dir red overs udg pr p.t resp maks mht m.h.t
    ang vedr afd alm kgl sml hhv f.x tidl gl
  `),
  lastAbbreviations: words(`
    mill osv o.s.v etc m.m m.v mv mfl m.fl o.l jr sr a/s aps ltd inc co corp mio mia kr jan feb apr aug
    sep sept okt nov dec f.kr e.kr kl km kg stk
  `),
  capitalUnits: words("Euro Kr"),
  numberAbbreviations: words(`
    nr s kap art fig § pkt p kl jan feb mar apr jun jul aug sep sept okt nov dec
  `),
  openers: words(`
    det den de en et denne dette disse han hun vi jeg du man hans hendes deres vores i på ved med
    til fra for om over under gennem mod uden efter før siden ifølge mellem når da mens fordi selv
    men og eller så også nu her der ikke ingen alle mange nogle flere begge andre hvad hvem
    hvordan hvor hvorfor dog desuden er var har havde bliver kan skal
  `),
  sayings: words("spørger spurgte siger sagde svarer svarede skriver skrev råber råbte"),
  dialogueDash: true,
  dashQuotes: true,
  ordinalStop: true,
};
