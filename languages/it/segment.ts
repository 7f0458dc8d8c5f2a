import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    mln mld sig sigg sig.ra sig.na sig.re dott dott.ssa dr dr.ssa prof prof.ssa avv ing arch geom rag on
    sen min gen col cap magg ten serg mons card s ss san cav comm cfr v vd vs es p.es c.so p.zza
    v.le l.go tel cell int all n.b c.a ca dir amm egr gent spett ill.mo on.li ss.mo b.to sez tit
    cd ed a.c d.c c.d c.v
  `),
  lastAbbreviations: words(`
    ecc etc s.p.a spa s.r.l srl inc ltd corp jr gen feb mar apr mag giu lug ago sett ott nov dic
    min sec km kg a.c d.c
  `),
  numberAbbreviations: words(`
    n nr nn p pp pag pagg art artt fig figg cap capp vol voll sez par tab c co l lett § gen feb
    mar apr mag giu lug ago set sett ott nov dic
  `),
  openers: words(`
    il lo la i gli le l un uno una questo questa questi queste quello quella egli lui lei essi
    loro noi voi io ma e ed o però se quando mentre dopo prima per con in nel nella nei nelle su
    sul sulla da dal dalla di del della a al alla tra fra secondo anche così poi infine inoltre
    tuttavia ieri oggi domani qui chi che cosa come dove perché molti alcuni tutti nessuno non si
    è sono ha hanno era senza intanto invece ora
  `),
  sayings: words(`
    chiede domanda risponde aggiunge dice chiese disse rispose esclama esclamò sospira sospirato sospirò sussurra
    sussurrato mormora mormorato borbotta borbottato brontola brontolato sbuffa sbuffato grida gridato urla urlato
    strilla strillato sbraita sbraitato scherza scherzato ride sorride ironizzano rincarano rilancia rilanciato
    incalzano sferza sferzato punzecchia graffia attaccano chiosano glissa glissato
    svicola dribbla smorza smorzato frena frenato azzarda auspica auspicato auspicano esultano gongola
    gongolato ricostruisce ricostruito riassume riassunto sintetizza sintetizzato riflette ragiona annota
    annotato supplica supplicato implora implorato scandisce scandito declama sussurrò mormorò gridò urlò     riprende prosegue aggiungeva
  `),
  elisions: words(`
    l un d c s m t v n gl dell all dall nell sull coll pell quell quest bell sant tutt senz anch
    mezz nient cos dov com grand buon nessun ciascun qualcun alcun vent trent quarant cinquant
    sessant settant ottant novant cent mill quant vs sott sopr ver pover mand ebb avev degl agl
    dagl negl sugl po
  `),
  hyphensSplit: true,
  dialogueDash: true,
};
