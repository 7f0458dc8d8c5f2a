import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `ee sr sra srta sres sras dr dra dres prof profa ing lic arq gral cnel tte cmdte sto sta fr rvdo mons dña dn ud uds vd vds avda avd c/ pza ctra núm num nº n.º pág págs pag pp vol ed cf art arts fig ej p.ej aprox tfno dpto depto vs excmo excma ilmo atte al`,
  ),
  lastAbbreviations: words(
    `p núm art fig cap pág etc ee.uu eeuu s.a s.l s.r.l cía cia ltda inc corp co jr a.c d.c a.m p.m ene feb abr jun jul ago sep sept oct nov dic min máx hab km`,
  ),
};
