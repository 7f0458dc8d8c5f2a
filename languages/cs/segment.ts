import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof doc ing mgr bc mudr judr phdr rndr paeddr mvdr p pí sl sv tzv tj tzn např mj resp popř
    příp cca ca kpt mjr plk pplk gen por npor prap hl zvl vl ob obch vs srov gub ul nám tř bl
    předs zást red vyd angl něm fr lat rus arch dipl ak
  `),
  lastAbbreviations: words(`
    mio atd apod aj ap r stol př.n.l n.l s.r.o spol ltd inc co corp mil mld tis kč hod min sek km kg
    ks led ún
  `),
  capitalUnits: words("Kč Eur Euro"),
  numberAbbreviations: words("č čís čl odst písm str s kap obr tab roč sv § čp"),
  openers: words(`
    ten ta to ti ty tento tato toto on ona ono oni my vy já jeho její jejich v ve na z ze do od
    pro po při před za nad pod přes bez mezi podle kvůli během když pokud protože ačkoli ale a i
    nebo však také též tak teď dnes včera zítra tady tam ještě už ne nikdo nic všichni mnoho mnozí
    několik někteří jiní co kdo jak kde proč přesto navíc je jsou byl byla bylo má mají
  `),
  sayings: words(`
    zeptal zeptala ptá řekl řekla říká odpověděl odpověděla dodal dodala uvedl uvedla napsal
    zvolal
  `),
  hyphensSplit: true,
  ordinalStop: true,
};
