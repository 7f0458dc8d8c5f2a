import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    sr sra srta srs sres dr dra drs prof profa mn st sta ing arq av avda c/ pl pça pg tel p.ex ex
    cf vs aprox dept gral cap cnel excm hble il·lm
  `),
  lastAbbreviations: words(`
    etc s.a s.l s.a.u ltd inc co corp jr gen febr abr jul ag set oct nov des a.c d.c a.m p.m km kg
    h min
  `),
  numberAbbreviations: words("n núm nº pàg pàgs p pp art arts fig cap vol ap"),
  openers: words(`
    el la els les l un una uns unes aquest aquesta aquests aquestes aquell això allò ell ella ells
    elles nosaltres jo seu seva i però o si quan mentre després abans per amb sense en a al als de
    del des segons entre durant també així ara avui ahir demà aquí allà no ningú res tots molts
    alguns altres què qui com on perquè tanmateix és són era ha han
  `),
  sayings: words(`
    pregunta preguntat diu dit respon respost afegeix afegit escriu sospira sospirat murmura murmurat xiuxiueja remuga
    remugat rondina protesta protestat crida cridat esclata esclatat exclama exclamat s'exclama s'exclamen etziba
    etzibat engega ironitza ironitzat riu somriu s'indigna s'indignen s'alegra s'estranya rebla reblat conclou
    sentencien sentenciat resumeix resumit prossegueix continua continuat reprèn vaticina augura
    explica explicava relata narra deplora suplica implora reflexiona reflexionat
  `),
  elisions: words("l d m t s n"),
  dialogueDash: true,
};
