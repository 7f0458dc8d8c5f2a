import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `u na iz od do o s sa za po pod nad pred među prema protiv zbog tijekom nakon prije osim kroz pri bez i a ali ili ni da kako
    kao kad kada ako gdje zašto tko što koji koja koje koju kojem taj ta to ti te ovaj ova ovo ovi ove on ona ono oni mi vi ja njegov
    njezin njihov naš vaš moj svoj svi sve svaki drugi jedan jedna dva dvije tri četiri pet prvi zadnji posljednji novi nova novo ne
    da već još također samo međutim stoga zatim sada danas jučer sutra ovdje tamo više manje mnogo nekoliko dosad su je bio bila
    bilo bili bit će biti može mora foto video izvor internet vlada policija sud premijer ministar predsjednik pdv bdp http https usb
    gps tv eu covid`,
  honorifics:
    "gospodin gospodina gospođa gospođe gospodo gospođica dr mr sc prof profesor profesorica doc ing sir lord lady kralj kralja kraljica knez princ princeza papa pape kardinal biskup nadbiskup fra don otac sestra sveti sveta imam rabin general pukovnik bojnik satnik kapetan poručnik admiral akademik",
  roles: `predsjednik predsjednika predsjedniku predsjednikom predsjednica predsjednice potpredsjednik potpredsjednika potpredsjednica premijer premijera premijeru
    premijerom premijerka premijerke ministar ministra ministru ministrom ministrica ministrice ministrici doministar državni tajnik tajnika tajnica tajnice
    kancelar kancelara senator senatora zastupnik zastupnika zastupnica zastupnice saborski europarlamentarac župan župana županica gradonačelnik
    gradonačelnika gradonačelnica načelnik načelnika načelnica guverner guvernera guvernerka viceguverner veleposlanik veleposlanika veleposlanica šef
    šefa šefica šefice čelnik čelnika čelnica direktor direktora direktorica direktorice ravnatelj ravnatelja ravnateljica osnivač osnivača vlasnik
    vlasnika vlasnica voditelj voditelja voditeljica glasnogovornik glasnogovornika glasnogovornica glasnogovornice analitičar analitičara analitičarka
    ekonomist ekonomista ekonomistica politolog politologa politologinja sociolog stručnjak stručnjaka stručnjakinja znanstvenik znanstvenika
    znanstvenica istraživač inženjer liječnik liječnika liječnica doktor trener trenera kapetan napadač branič vratar igrač igrača nogometaš
    tenisač tenisačica glumac glumca glumica pjevač pjevačica autor autora autorica pisac pisca spisateljica pjesnik redatelj redatelja redateljica
    producent novinar novinara novinarka urednik urednica fotograf odvjetnik odvjetnika odvjetnica pravnik tužitelj tužitelja tužiteljica sudac suca
    sutkinja sutkinje istražitelj povjerenik povjerenica vatrogasac zapovjednik zapovjednika aktivist aktivistica lider lidera političar političarka
    kandidat kandidata kandidatkinja optuženik svjedok suprug supruga sin kći brat sestra majka povjesničar umjetnik slikar arhitekt poduzetnik
    poduzetnika milijarder savjetnik savjetnika savjetnica rektor rektora rektorica dekan pučki pravobranitelj pravobraniteljica meteorolog
    predsjednici predsjednicu predsjednicom premijerki premijerku premijerkom ministricu ministricom tajnici tajnicu tajnicom zastupnici
    zastupnicu zastupnicom županice županici županicu županicom gradonačelnice gradonačelnici gradonačelnicu gradonačelnicom načelnice načelnici
    načelnicu načelnicom veleposlanice veleposlanici veleposlanicu veleposlanicom šefici šeficu šeficom čelnice čelnici čelnicu čelnicom
    direktorici direktoricu direktoricom ravnateljice ravnateljici ravnateljicu ravnateljicom vlasnice vlasnici vlasnicu vlasnicom voditeljice
    voditeljici voditeljicu voditeljicom glasnogovornici glasnogovornicu glasnogovornicom analitičarke analitičarki analitičarku analitičarkom
    ekonomistice ekonomistici ekonomisticu ekonomisticom znanstvenice znanstvenici znanstvenicu znanstvenicom liječnice liječnici liječnicu
    liječnicom novinarke novinarki novinarku novinarkom odvjetnice odvjetnici odvjetnicu odvjetnicom tužiteljice tužiteljici tužiteljicu
    tužiteljicom sutkinji sutkinju sutkinjom aktivistice aktivistici aktivisticu aktivisticom političarke političarki političarku političarkom
    savjetnice savjetnici savjetnicu savjetnicom rektorice rektorici rektoricu rektoricom stručnjakinje stručnjakinji stručnjakinju
    stručnjakinjom politologinje politologinji politologinju politologinjom povjesničarka povjesničarke povjesničarki povjesničarku
    povjesničarkom senatoru senatorom zastupniku zastupnikom županu županom gradonačelniku gradonačelnikom načelniku načelnikom guverneru
    guvernerom šefu šefom čelniku čelnikom direktoru direktorom ravnatelju ravnateljem osnivaču osnivačem vlasniku vlasnikom voditelju voditeljem
    glasnogovorniku glasnogovornikom analitičaru analitičarem ekonomistu ekonomistom politologu politologom stručnjaku stručnjakom znanstveniku
    znanstvenikom istraživača istraživaču istraživačem inženjera inženjeru inženjerem liječniku liječnikom treneru trenerom novinaru novinarem
    odvjetniku odvjetnikom tužitelju tužiteljem aktivista aktivistu aktivistom lideru liderom političara političaru političarem savjetniku
    savjetnikom rektoru rektorom povjesničara povjesničaru povjesničarem poduzetniku poduzetnikom meteorologa meteorologu meteorologom
    sindikalist sindikalista sindikalistu sindikalistom`,
  locative: "u iz kod kraj blizu",
  particles: "de van von la al el ibn da di",
  linkers: "i za na u o",
  organisationHeads: `sveučilište sveučilišta institut zavod škola akademija ministarstvo ministarstva ured ureda uprava agencija povjerenstvo odbor vijeće sud suda
    parlament sabor senat stranka pokret unija federacija savez udruga društvo zaklada organizacija liga klub banka grupa tvrtka poduzeće bolnica klinika
    crkva policija vojska služba inspekcija centar mreža front koalicija fond burza odvjetništvo novine list tjednik radio televizija kazalište muzej`,
  placeHeads:
    "rijeka jezero planina gora otok otoci more ocean zaljev tjesnac poluotok dolina pustinja ulica trg park most županija općina grad selo luka šuma kanal rt republika kraljevina aerodrom kolodvor postaja stadion četvrt",
  eventHeads:
    "kup prvenstvo igre olimpijada festival rat zakon ugovor sporazum nagrada summit konferencija turnir maraton revolucija dan konvencija protokol ustav",
  firmNouns: `tvrtka tvrtke tvrtki tvrtku kompanija kompanije koncern koncerna poduzeće poduzeća proizvođač proizvođača lanac operater operatera
    prijevoznik dobavljač izdavač div banka banke grupa grupe osiguravatelj pivovara`,
  stormNouns: {
    Hurricane: "uragan",
    Typhoon: "tajfun",
    Cyclone: "ciklon|ciklona",
    "Tropical Storm": "tropska oluja",
    Storm: "oluja",
  },
  craftNouns:
    "brod|trajekt|tanker|jahta|podmornica|fregata|katamaran|kruzer|sonda|satelit|raketa|teleskop|jedrenjak|tegljač|trajektna",
  sportWords:
    "utakmica gol golovi vratar napadač vezni branič trener liga sudac penal sezona poraz remi stadion derbi nogomet pobjeda kolo pobijedio",
  personVerbs:
    "rekao rekla kazao kazala izjavio izjavila dodao dodala istaknuo istaknula poručio poručila naglasio naglasila upozorio upozorila potvrdio potvrdila objavio objavila objasnio objasnila napisao napisala ocijenio ocijenila smatra tvrdi",
  endings: "(?:oga|omu|ome|ima|ama|em|og|om|ih|im|oj|u|a|e|i|o)",
  declensions: [
    {
      given:
        "Marka>Marko Marku>Marko Markom>Marko Pavla>Pavao ra>ar ru>ar rom>ar a> u> om> em> a>o u>o om>o e>o",
      surname: `skog>ski skom>ski skim>ski ckog>cki ckom>cki ića>ić iću>ić ićem>ić ićom>ić eca>ec ecu>ec ecom>ec ecem>ec ca>ac cu>ac cem>ac com>ac a> u> om> em>`,
      sure: "skog ckog ića iću ićem ovca evca eca lja nja aka ela",
    },
    { given: "e>a i>a u>a om>a", surname: "" },
  ],
  cases:
    "u> a> om> em> u>o a>o om>o u>e a>e em>e e>a i>a u>a om>a cu>ac ca>ac cem>ac ku>ak ka>ak kom>ak ima>i ima>e ima>ci ama>e ama>a og>i om>i oj>a",
  placeEndings:
    "ac ec ić ik in iš ar ovac ica ci ice sko grad polje vo ovo no rin lin nj šće ište vec nec onj an",
  demonyms: {
    AU: "australski",
    AT: "austrijski",
    BY: "bjeloruski",
    BE: "belgijski",
    BA: "bosanskohercegovački",
    BR: "brazilski",
    BG: "bugarski",
    CA: "kanadski",
    CN: "kineski",
    HR: "hrvatski",
    CZ: "češki",
    DK: "danski",
    NL: "nizozemski",
    EG: "egipatski",
    EE: "estonski",
    FI: "finski",
    FR: "francuski",
    DE: "njemački",
    GR: "grčki",
    HU: "mađarski",
    IN: "indijski",
    IR: "iranski",
    IQ: "irački",
    IL: "izraelski",
    IT: "talijanski",
    JP: "japanski",
    KZ: "kazahstanski",
    KP: "sjevernokorejski",
    KR: "južnokorejski",
    LT: "litavski",
    LV: "latvijski",
    ME: "crnogorski",
    MK: "sjevernomakedonski",
    NO: "norveški",
    PS: "palestinski",
    PL: "poljski",
    PT: "portugalski",
    RO: "rumunjski",
    RU: "ruski",
    SA: "saudijski",
    RS: "srpski",
    SK: "slovački",
    SI: "slovenski",
    ES: "španjolski",
    SE: "švedski",
    CH: "švicarski",
    SY: "sirijski",
    TR: "turski",
    UA: "ukrajinski",
    GB: "britanski",
    US: "američki",
    AR: "argentinski",
    ID: "indonezijski",
    IE: "irski",
    KE: "kenijski",
    MA: "marokanski",
    MG: "malgaški madagaskarski",
    MX: "meksički",
    PE: "peruanski",
    PH: "filipinski",
    PK: "pakistanski",
    VN: "vijetnamski",
    ZA: "južnoafrički",
  },
  ...bodies,
};
