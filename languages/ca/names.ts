import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `l d s n el la els les lo un una uns unes del dels al als pel pels de d en amb a per i o però si quan com on perquè mentre ja que encara
    també no sí més menys molt molts moltes poc tot tota tots totes cada alguns algunes cap altre altra altres mateix aquest aquesta aquests
    aquestes aquell aquella això allò seu seva seus seves meu nostre ell ella ells elles jo nosaltres qui què quin quina dos dues tres
    quatre cinc sis set vuit nou deu primer primera segon últim nou nova nous és són era eren ser ha han havia pot poden ha haurà així
    després abans ara avui ahir demà aquí allà però doncs finalment segons durant contra sense cap sobre sota foto imatge vídeo font
    internet web govern policia adn http https usb gps sms pdf tv pib iva vih covid usd eur`,
  honorifics:
    "sr sra senyor senyora doctor doctora dr dra professor professora sir lord lady rei reina príncep princesa papa cardenal bisbe arquebisbe mossèn sant santa general coronel comandant capità tinent almirall comte imam rabí",
  roles: `president presidenta vicepresident vicepresidenta primer ministre ministra conseller consellera canceller cancellera senador
    senadora diputat diputada eurodiputat eurodiputada alcalde alcaldessa regidor regidora governador governadora delegat delegada
    secretari secretària ambaixador ambaixadora cap director directora gerent fundador fundadora propietari líder portaveu analista
    economista investigador investigadora científic científica enginyer enginyera metge metgessa entrenador entrenadora capità davanter
    defensa porter jugador jugadora actor actriu cantant escriptor escriptora poeta productor periodista corresponsal fotògraf advocat
    advocada fiscal jutge jutgessa magistrat magistrada inspector inspectora comissari comissària activista polític candidat candidata dona
    marit fill filla germà germana pare mare historiador historiadora artista arquitecte empresari empresària assessor assessora expert
    experta meteoròleg meteoròloga rector rectora síndic`,
  locative: "a en des prop",
  particles: "de del dels la les el els i d von van al bin",
  linkers: "de del dels la les el els i d l per en contra",
  organisationHeads: `universitat institut institució escola acadèmia col·legi facultat ministeri departament agència oficina comissió comitè
    consell autoritat tribunal audiència fiscalia parlament congrés senat partit unió aliança federació associació societat fundació
    organització lliga club banc grup companyia caixa hospital clínica església policia guàrdia mossos exèrcit marina servei direcció centre
    xarxa front moviment coalició fons borsa sindicat confederació ajuntament diputació generalitat conselleria cambra síndic diari revista
    ràdio televisió laboratoris university college`,
  placeHeads:
    "riu llac mont muntanya serra illa illes mar oceà badia golf estret península vall desert carrer avinguda passeig plaça parc pont comarca província estat ciutat poble port platja bosc canal cap costa república regne aeroport estació estadi barri",
  eventHeads:
    "copa campionat jocs festival guerra llei tractat acord premi cimera conferència torneig marató revolució diada dia conveni protocol constitució",
  smallHeads: {
    organisations: "ministeri tribunal universitat hospital conselleria departament jutjat",
    places: "mar golf estret serra vall",
    organisationsBare: "hospital",
    placesBare: "carrer plaça avinguda passeig parc barri estadi",
  },
  joins: "de del dels d",
  firmNouns: `empresa companyia grup fabricant productor constructora operador distribuïdora proveïdor editorial gegant filial marca cadena banc
    asseguradora naviliera multinacional plataforma accions farmacèutica cooperativa diari partit sindicat associació fundació consorci`,
  stormNouns: {
    Hurricane: "huracà",
    Typhoon: "tifó",
    Cyclone: "cicló",
    "Tropical Storm": "tempesta tropical",
    Storm: "tempesta|borrasca|temporal",
  },
  craftNouns:
    "vaixell|ferri|ferry|petrolier|veler|iot|submarí|fragata|creuer|remolcador|sonda|satèl·lit|coet|telescopi|nau|pesquer",
  sportWords:
    "partit gol gols porter davanter migcampista entrenador lliga àrbitre penal temporada derrota empat estadi derbi futbol victòria jornada marcar",
  personVerbs:
    "ha diu dit afirma afirmat explica explicat afegeix afegit sosté declara declarat subratlla assegura assegurat recorda anuncia anunciat admet nega conclou apunta denuncia",
  demonyms: {
    AD: "andorrà andorrana",
    AF: "afganès afganesa",
    AR: "argentí",
    AT: "austríac austríaca",
    AU: "australià australiana",
    BE: "belga",
    BR: "brasiler brasilera",
    CA: "canadenc canadenca",
    CH: "suís",
    CL: "xilè xilena",
    CN: "xinès xinesa",
    CO: "colombià colombiana",
    CZ: "txec txeca",
    DE: "alemany",
    DK: "danès danesa",
    EG: "egipci egípcia",
    ES: "espanyol espanyola",
    FI: "finlandès finlandesa finès finesa",
    FR: "francès francesa",
    GB: "britànic britànica",
    GR: "grec grega",
    HR: "croat croata",
    HU: "hongarès hongaresa",
    ID: "indonesi",
    IE: "irlandès irlandesa",
    IL: "israelià israeliana",
    IN: "indi",
    IQ: "iraquià iraquiana",
    IR: "iranià iraniana",
    IT: "italià italiana",
    JP: "japonès japonesa",
    KP: "nord-coreà nord-coreana",
    KR: "sud-coreà sud-coreana",
    MA: "marroquí marroquina",
    MG: "malgaix malgaixa",
    MX: "mexicà mexicana",
    NL: "neerlandès neerlandesa holandès holandesa",
    NO: "noruec",
    PE: "peruà peruana",
    PL: "polonès polonesa",
    PS: "palestí",
    PT: "portuguès portuguesa",
    RO: "romanès romanesa",
    RS: "serbi",
    RU: "rus russa",
    SA: "saudita",
    SE: "suec sueca",
    SY: "sirià siriana",
    TN: "tunisià tunisiana",
    TR: "turc turca",
    UA: "ucraïnès ucraïnesa",
    US: "nord-americà nord-americana estatunidenc estatunidenca americà americana",
    VE: "veneçolà veneçolana",
    ZA: "sud-africà sud-africana",
  },
  ...bodies,
};
