import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `un o unui unei unor acest această acești aceste acel acea el ea noi voi ei ele eu tu lui său sa săi sale lor nostru care cine ce
    când unde cum de pentru că dacă și sau dar iar însă deși întrucât fiindcă în la din de pe cu fără prin între sub peste până după înainte
    potrivit conform totuși de asemenea încă deja nu niciun nicio mai mult mulți multe unii toți toate fiecare alt altă alți alte ambii doi
    două trei patru cinci șase șapte opt nouă zece primul prima nou nouă noi aici acolo acum astăzi azi ieri mâine astfel este sunt era
    erau are au avea poate trebuie va vor fi foto imagine video sursa internet guvernul poliția tva pib dna http https usb gps sms pdf tv
    hiv covid usd eur ron lei`,
  honorifics:
    "domnul doamna domnișoara dl dna dr prof profesor sir lord lady rege regele regina prinț prințesa papa cardinal episcop arhiepiscop patriarhul mitropolitul părintele preotul sfântul sfânta general generalul colonel colonelul maior căpitan locotenent comisar amiral conte imam rabin",
  roles: `președinte președintele președinta vicepreședinte vicepreședintele vicepreședinta premier premierul prim-ministru prim-ministrul
    ministru ministrul ministra cancelar cancelarul senator senatorul senatoarea deputat deputatul deputata europarlamentar
    europarlamentarul europarlamentara primar primarul primărița viceprimar guvernator guvernatorul prefect prefectul secretar secretarul
    ambasador ambasadorul ambasadoarea șef șeful șefa director directorul directoarea general ceo fondator fondatorul proprietar
    proprietarul lider liderul purtător purtătorul cuvânt analist analistul analista economist economistul cercetător cercetătorul
    cercetătoarea inginer inginerul medic medicul antrenor antrenorul căpitan atacant fundaș portar jucător actor actorul actrița cântăreț
    cântăreața scriitor scriitorul scriitoarea poet regizor regizorul producător jurnalist jurnalistul jurnalista redactor corespondent
    fotograf avocat avocatul avocata procuror procurorul procuroarea judecător judecătorul judecătoarea inspector inspectorul comisar
    comisarul activist activista politician candidat candidatul candidata soție soț fiu fiica frate soră tată mamă istoric istoricul artist
    arhitect antreprenor miliardar consilier consilierul consiliera expert expertul experta meteorolog meteorologul seismolog rector
    rectorul primăriță`,
  locative: "în din la lângă",
  particles: "de la von van der al el ibn du",
  linkers: "de a al ale ai pentru și din la cu privind",
  organisationHeads: `universitatea universitate institutul institut școala academia liceul colegiul ministerul departamentul agenția oficiul biroul
    comisia comitetul consiliul autoritatea curtea tribunalul judecătoria parchetul parlamentul senatul camera partidul uniunea alianța
    federația asociația societatea fundația organizația liga clubul banca grupul compania casa spitalul clinica biserica poliția jandarmeria
    armata marina garda serviciul direcția centrul rețeaua frontul mișcarea coaliția fondul bursa sindicatul confederația primăria ziarul
    revista radio televiziunea inspectoratul regia university college`,
  placeHeads:
    "râul lacul muntele munții insula insulele marea oceanul golful strâmtoarea peninsula valea deșertul strada bulevardul piața parcul podul județul provincia statul orașul comuna satul municipiul portul plaja pădurea canalul capul coasta republica regatul aeroportul gara stadionul cartierul delta",
  eventHeads:
    "cupa campionatul jocurile festivalul războiul legea tratatul acordul premiul summitul conferința turneul maratonul revoluția ziua convenția protocolul constituția",
  smallHeads: { organisations: "ministerul tribunalul curtea universitatea spitalul" },
  joins: "de din a al",
  firmNouns: `firma compania societatea grupul producătorul dezvoltatorul operatorul distribuitorul furnizorul retailerul lanțul banca
    asigurătorul editura brandul gigantul constructorul acțiunile partidul sindicatul ziarul fundația`,
  stormNouns: {
    Hurricane: "uraganul|uragan",
    Typhoon: "taifunul|taifun",
    Cyclone: "ciclonul|ciclon",
    Storm: "furtuna",
  },
  craftNouns:
    "nava|navă|feribotul|petrolierul|iahtul|submarinul|fregata|vasul|pescadorul|cargoul|sonda|satelitul|racheta|remorcherul|telescopul",
  sportWords:
    "meci gol goluri portar atacant mijlocaș fundaș antrenor liga arbitru penalty sezon înfrângere egal stadion derby fotbal victorie etapa marcat învins",
  personVerbs:
    "a spune spus declară declarat afirmă afirmat explică explicat adaugă adăugat susține susținut precizează precizat anunță anunțat avertizează avertizat crede consideră transmis scrie",
  endings: "(?<=.{4})(?:ului|ilor|elor|ei|ii|ul|le|a|ă)",
  demonyms: {
    AF: "afgan afgană",
    AR: "argentinian argentiniană",
    AT: "austriac austriacă",
    AU: "australian australiană",
    BE: "belgian belgiană",
    BG: "bulgar bulgară",
    BR: "brazilian braziliană",
    BY: "belarus belarusă",
    CA: "canadian canadiană",
    CH: "elvețian elvețiană",
    CN: "chinez chineză chineze",
    CZ: "ceh cehă",
    DE: "german germană germane",
    DK: "danez daneză",
    EE: "estonian estoniană",
    EG: "egiptean egipteană",
    ES: "spaniol spaniolă",
    FI: "finlandez finlandeză",
    FR: "francez franceză franceze",
    GB: "britanic britanică britanice",
    GR: "grec greacă",
    HR: "croat croată",
    HU: "maghiar maghiară ungar",
    ID: "indonezian indoneziană",
    IE: "irlandez irlandeză",
    IL: "israelian israeliană israeliene",
    IN: "indian indiană",
    IQ: "irakian irakiană",
    IR: "iranian iraniană",
    IT: "italian italiană italiene",
    JP: "japonez japoneză",
    KP: "nord-coreean nord-coreeană",
    KR: "sud-coreean sud-coreeană",
    LT: "lituanian lituaniană",
    LV: "leton letonă",
    MD: "moldovean moldovenesc moldovenească",
    MG: "malgaș malgașă",
    MX: "mexican mexicană",
    NL: "olandez olandeză neerlandez neerlandeză",
    NO: "norvegian norvegiană",
    PK: "pakistanez pakistaneză",
    PL: "polonez poloneză",
    PT: "portughez portugheză",
    RO: "român română românesc românească",
    RS: "sârb sârbă",
    RU: "rus rusă ruse rusesc rusească",
    SA: "saudit saudită",
    SE: "suedez suedeză",
    SI: "sloven slovenă",
    SK: "slovac slovacă",
    SY: "sirian siriană",
    TR: "turc turcă",
    UA: "ucrainean ucraineană ucrainene",
    US: "american americană americane",
    VN: "vietnamez vietnameză",
    ZA: "sud-african sud-africană",
  },
  ...bodies,
};
