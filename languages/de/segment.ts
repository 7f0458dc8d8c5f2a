import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `dr prof hr fr frl herrn ing dipl dipl.-ing mag lic st sankt z.b z.z z.zt d.h u.a o.ä u.ä i.d.r i.a i.v m.e bzw ca evtl ggf vgl nr nrn bd abb abs tel str geb gest verh inkl exkl zzgl abzgl mind ung resp sog röm kath ev dt engl frz franz amerik ehem gen gem insb insbes vs a.d o.g o.a s.o s.u kap hrsg jhdt usf`,
  ),
  lastAbbreviations: words(
    `s nr abs art usw etc u.s.w uvm u.v.m jr jun mio mrd bio tsd jan feb mrz apr jul aug sep sept okt nov dez fr sa jh jhd chr e.v e.k co ag inc ltd corp uhr std sek km a.m p.m usa`,
  ),
  ordinalStop: true,
};
