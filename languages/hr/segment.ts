import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof doc mr mag dipl ing g gđa gđica gosp sv tzv tj npr odn cca ca vs ul gen puk bojn sat
    kap akad tel usp v jur med oec
  `),
  lastAbbreviations: words(`
    itd i_sl sl d.o.o d.d j.d.o.o ltd inc co corp mil mlrd tis kn eur god st pr.kr n.e km kg
  `),
  capitalUnits: words("Kn Eur Euro"),
  numberAbbreviations: words("br čl st str t r s pogl sl tab § god"),
  openers: words(`
    taj ta to ti te ovaj ova ovo on ona ono oni mi vi ja njegov njezin njihov u na iz do od za po
    pri pred nad pod kroz bez između prema zbog tijekom kad kada ako jer iako ali a i ili no
    također tako sada danas jučer sutra ovdje tamo još već ne nitko ništa svi mnogi neki drugi što
    tko kako gdje zašto međutim osim je su bio bila bilo ima imaju
  `),
  sayings: words(`
    pita pitao pitala kaže rekao rekla odgovorio odgovorila dodao dodala napisao
  `),
  dialogueDash: true,
  dashQuotes: true,
  ordinalStop: true,
};
