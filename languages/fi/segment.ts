import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    tri prof hra rva nti esim ns ks vrt n em ko tj toim.joht dos fil kand lis maist ins dipl.ins
    ev.lut vt nk nyk ent puh os synt s k st ts so po
  `),
  lastAbbreviations: words(`
    jne ym yms tms mm oy oyj ab ltd inc co corp milj mrd klo eaa ekr jkr eKr km kg kpl vs
  `),
  capitalUnits: words("Euro"),
  numberAbbreviations: words("nro n:o s kpl luku kuva § klo"),
  openers: words(`
    se ne hän he me te minä sinä tämä nämä tuo nuo ja mutta tai vai kun jos koska vaikka sekä myös
    nyt tänään eilen huomenna siellä täällä kuitenkin lisäksi silti ei en kaikki monet jotkut muut
    mitä mikä kuka miten missä miksi milloin on oli ovat olivat
  `),
  sayings: words("kysyi kysyy sanoi sanoo vastasi vastaa kirjoitti huusi totesi toteaa"),
  dialogueDash: true,
  dashQuotes: true,
  ordinalStop: true,
};
