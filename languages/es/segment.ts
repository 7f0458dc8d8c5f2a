import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`mill cía cia 
    sr sra srta sres sras srs d dña dr dra dres prof profa lic ing arq abog gral cnel cap tte sgto
    alm pdte pdta vda mons rvdo fr hno hna sto sta sn p.ej ej vs cf cfr av avda c/ pza plza ctra
    tel teléf tfno fax aprox depto dpto dto prov ee ss aa dd rr pp vv ff jj cc oo ud uds vd vds
    excmo excma ilmo ilma atte edo mpio col esq izq dcha ibíd op cit
  `),
  lastAbbreviations: words(`
    etc s.a s.l s.a.u s.r.l ltda cía cia inc ltd corp jr eeuu uu ee.uu rr.hh a.m p.m am pm ene feb
    mar abr may jun jul ago sept sep oct nov dic a.c d.c km kg h min seg máx mín hab
  `),
  numberAbbreviations: words(`
    n núm nro no n° nº p pág págs pp art arts fig figs cap caps vol vols t ed inc párr tít sec ene
    feb mar abr may jun jul ago set sept sep oct nov dic
  `),
  openers: words(`
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella él
    ella ellos ellas nosotros yo su sus mi nuestro pero y e o si no sí cuando mientras tras
    después antes para por con sin en de desde hasta según ante entre durante a al del también
    además así luego entonces ahora hoy ayer mañana aunque embargo como donde quien qué cómo
    cuándo quién muchos algunos varios todos todas nadie nada otro otra otros se hay es son fue ha
    han era había finalmente asimismo
  `),
  sayings: words(`
    preguntó pregunta dijo dice añadió respondió exclamó inquirió señaló agregó suspira suspiró suspiran susurra
    susurró murmura murmuró masculla masculló refunfuña refunfuñó gruñe gruñó protesta protestó protestaron estalla
    estalló clama clamó claman clamaron grita gritó gritan gritaron exclama exclaman espeta espetan
    apostillan tercia terció zanjó ataja atajó remacha remachan ironizan bromean ríe rio rió sonríe sonrió
    lanza lanzó suelta soltó desliza sentencian presume presumió aventura aventuró vaticina vaticinó
    augura auguró avanza avanzó abunda ahonda ahondó puntualiza redondea redondeó tercian deplora deploró implora
    imploró suplica suplicó ruega rogó retoma retomó continúa continuó añora añoró zanja
  `),
  hyphensSplit: true,
  dialogueDash: true,
};
