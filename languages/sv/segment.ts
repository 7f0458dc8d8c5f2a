import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof hr frk st s:t s:ta bl.a t.ex d.v.s dvs m.a.o p.g.a s.k f.n f.ö i st.f t.o.m fr.o.m f.d
    e.d ev resp inkl exkl ca c:a jfr jmf t.v tel adr bitr obs ang avd dir ing civ.ing fil jur kand
    mag tekn m.h.t o.d s.a sign sk urspr utg övers bla tex
  `),
  lastAbbreviations: words(`
    osv o.s.v etc m.m m.fl mfl mm dyl o.dyl jr sr ab inc ltd co corp kr mkr milj mdr mn kl jan feb
    febr apr aug sept okt nov dec f.kr e.kr km kg st tkr
  `),
  capitalUnits: words("Euro Kr"),
  numberAbbreviations: words("nr s sid art kap fig § bd jan feb febr mar apr aug sept okt nov dec"),
  openers: words(`
    den det de en ett denna detta dessa han hon hen vi ni jag man du hans hennes deras vår i på
    vid med till från för om över under genom mot utan efter före sedan enligt mellan när då medan
    eftersom men och eller så även också nu idag igår här där inte inga alla många några flera
    båda andra vad vem hur var varför dock däremot dessutom är har hade blir kan ska skulle
  `),
  sayings: words(`
    frågar frågade säger sade sa undrar undrade svarar svarade skriver skrev ropar ropade suckar suckade skrattar
    skrattade ler log fnyser fnös flinar flinade muttrar muttrade viskar viskade gormar ryter röt dundrar dundrade
    skämtar skämtade ironiserar jublar jublade gläds rasar rasade fräser fräste klagar klagade förundras häpnar minns
    mindes berättar berättade fortsätter fortsatte inflikar inflikade invänder invände utbrister utbrast kontrar
    kontrade kommenterar kommenterade konstaterar konstaterade summerar summerade sammanfattar sammanfattade förklarar
    förklarade tillägger resonerar resonerade tröstar vädjar vädjade
  `),
  dialogueDash: true,
  dashQuotes: true,
};
