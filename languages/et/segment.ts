import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    mnt pst tn dr prof dots mag hr pr prl s.t s.o st nt n-ö vt vrd ca u tlk toim insener kol kpt ltn mjr kin sm v.a
    end tel kod as asut e.m.a k.a sünd surn
  `),
  lastAbbreviations: words(`
    jne jms jm jt vms vm as oü mtü ltd inc co corp jr sr mln mld tk kr eur km kg m.a.j e.m.a p.kr e.kr
  `),
  capitalUnits: words("Euro"),
  numberAbbreviations: words("nr lk kl ptk jn § p art"),
  openers: words(`
    see ta tema ma mina me meie te teie nad nemad need too nood ja ning aga kuid ent või kui sest et kuna siis nüüd täna
    eile homme siin seal praegu samuti ka ei mitte kõik paljud mõned teised mis kes kus millal miks kuidas oli on olid
  `),
  sayings: words("küsis küsib ütles ütleb vastas vastab kirjutas hüüdis lausus sõnas"),
  dialogueDash: true,
  dashQuotes: true,
  ordinalStop: true,
};
