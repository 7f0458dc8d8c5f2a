import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof doc ing mgr bc mudr judr phdr rndr paeddr p sv tzv tj tzn napr resp príp cca kpt mjr
    plk gen por hl vl ul nám vs porov preds zást red vyd angl nem fr lat rus arch akad
  `),
  lastAbbreviations: words(`
    mio atď apod a.i r stor pr.n.l n.l s.r.o spol ltd inc co corp mil mld tis eur hod min sek km kg ks
  `),
  capitalUnits: words("Eur Euro Sk"),
  numberAbbreviations: words("č čl ods písm str s kap obr tab roč zv §"),
  openers: words(`
    ten tá to tí tie tento táto toto on ona ono oni my vy ja jeho jej ich v vo na z zo do od pre
    po pri pred za nad pod cez bez medzi podľa počas keď ak pretože hoci ale a aj i alebo však
    tiež tak teraz dnes včera zajtra tu tam ešte už nie nikto nič všetci mnohí niekoľko niektorí
    iní čo kto ako kde prečo napriek je sú bol bola bolo má majú
  `),
  sayings: words(`
    spýtal spýtala pýta povedal povedala hovorí odpovedal odpovedala dodal dodala uviedol uviedla
    napísal
  `),
  hyphensSplit: true,
  ordinalStop: true,
};
