import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `dr prof hab inż mgr lic arch płk ppłk mjr kpt ppor sierż św bł ks bp abp kard pl ul nr np tzn tzw tj m.in zob ww wg ok ur zm red oprac tłum woj pow gm dyr zast p.o pw vs str rozdz rys tab ust art pkt poz tel śp`,
  ),
  lastAbbreviations: words(
    `s nr art ust pkt itd itp etc wiek n.e p.n.e zł gr tys mln mld bln godz min sek km kg m.st z.o.o s.a inc ltd co corp jr sen stycz lut mar kwiet czerw lip sierp wrzes paźdz listop grudz`,
  ),
};
