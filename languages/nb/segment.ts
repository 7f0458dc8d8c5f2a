import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof hr fr frk st adv bl.a f.eks dvs m.a m.a.o p.g.a pga f.o.m t.o.m o.a i.l.a jf jfr ev
    evt inkl ekskl ca tlf adr gt vs mag ing siv.ing kand stud dir red overs utg sign pr p.t resp
    maks min gj.sn mht m.h.t ang vedr el tidl avd
  `),
  lastAbbreviations: words(`
    osv o.s.v etc m.m m.v mv mfl m.fl o.l jr sr as a/s asa ltd inc co corp mill mrd mia kr jan feb
    apr aug sep sept okt nov des f.kr e.kr kl km kg stk
  `),
  capitalUnits: words("Euro Kr"),
  numberAbbreviations: words(`
    nr s kap art fig § pkt kl jan feb mar apr jun jul aug sep sept okt nov des
  `),
  openers: words(`
    det den de en et denne dette disse han hun vi jeg du man hans hennes deres vår i på ved med
    til fra for om over under gjennom mot uten etter før siden ifølge mellom når da mens fordi
    selv men og eller så også nå i_dag her der ikke ingen alle mange noen flere begge andre hva
    hvem hvordan hvor hvorfor likevel dessuten er var har hadde blir kan skal
  `),
  sayings: words(`
    spør spurte sier sa svarer svarte skriver skrev roper ropte undrer sukker sukket ler lo smiler smilte fnyser
    fnyste gliser mumler mumlet hvisker hvisket brøler spøker spøkte jubler jublet raser raste freser freste klager
    klaget minnes husker fortsetter fortsatte innvender innvendte utbryter utbrøt kontrer kontret kommenterer
    kommenterte konstaterer konstaterte oppsummerer oppsummerte forklarer forklarte forteller fortalte
  `),
  dialogueDash: true,
  dashQuotes: true,
  ordinalStop: true,
};
