import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `sr sra srta srs sras dr dra drs dras prof profa profs eng arq gal cel ten maj sgt dom sto sta fr pe mons exmo exma ilmo av pça estr rod núm nº n.º pág págs pp vol ed cf art arts fig p.ex aprox tel dep sen gov adv vs cia.de`,
  ),
  lastAbbreviations: words(
    `p n art fig cap pág etc s.a ltda cia inc corp co jr a.c d.c e.u.a eua jan fev abr mai jun jul ago nov dez máx mín hab km`,
  ),
};
