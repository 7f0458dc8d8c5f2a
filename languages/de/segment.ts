import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof hr fr frl herrn ing dipl dipl.-ing mag lic st sankt z.b z.z z.zt z.t d.h u.a u.ä o.ä
    u.u i.d.r i.a i.v i.h.v i.s.v m.e m.a.w bzw ca cca evtl ggf vgl bes betr tel str geb gest verh
    inkl exkl einschl zzgl abzgl mind ung resp sog röm kath ev dt engl frz franz lat griech amerik
    ehem gen gem insb insbes vs a.d o.g o.a s.o s.u hrsg jhdt max mgr allg urspr eigtl entspr gegr
    inh präs vors min.präs min.-präs verf übers hl pfr reg stellv staatl städt techn wiss med jur
    phil rer nat h.c oec theol habil pol dr.-ing zs zus zit z d i u a o m s.a lt gg bgl rd hptm
    gefr uffz ltn mio mrd bio tsd
  `),
  lastAbbreviations: words(`
    usw etc u.s.w uvm u.v.m jr jun sen jan feb mrz apr jul aug sep sept okt nov
    dez mo di mi do fr sa so jh jhd chr v.chr n.chr e.v e.k co ag inc ltd corp uhr std sek km a.m
    p.m usf ff f hg kg gmbh o.j bhf hbf
  `),
  numberAbbreviations: words(
    "str -str nr nrn bd bde abb abs art kap § s ziff pos anm rn rdnr aufl bl fn",
  ),
  openers: words(`
    der die das den dem des ein eine einer einem einen er sie es wir ihr ich man sein seine seinen
    ihre ihren dieser diese dieses diesen diesem jener in im an am auf aus bei beim mit nach von
    vom vor für zu zum zur über unter durch gegen ohne um seit während wegen trotz bis als wenn
    weil dass ob da damit dabei danach daher deshalb doch aber und oder denn sondern auch so dann
    nun jetzt heute gestern morgen hier dort noch schon nur nicht kein keine alle viele einige
    mehrere beide andere was wer wie wo warum wann zudem außerdem allerdings jedoch dennoch
    trotzdem laut nachdem bevor sollte hätte wäre ist sind war hat haben wird kann muss
  `),
  sayings: words(`
    fragt fragte sagt sagte rief ruft antwortet antwortete meint meinte erklärt erklärte schreibt
    schrieb    
  `),
  hyphensSplit: true,
  ordinalStop: true,
};
