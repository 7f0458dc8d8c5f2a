import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `il lo la l i gli le un uno una di del dello della dei degli delle d da dal dalla dai dalle a al allo alla ai agli
    alle in nel nella nei nelle su sul sulla con per tra fra e ed o ma però se quando come dove perché mentre poiché
    anche ancora già non sì più meno molto molti molte poco tutto tutta tutti tutte ogni alcuni alcune nessuno altro
    altra altri altre stesso questo questa questi queste quello quella quelli quelle suo sua suoi loro mio nostro
    lui lei io noi voi chi che cui quale quali due tre quattro cinque sei sette otto nove dieci primo prima secondo
    ultimo nuovo nuova nuovi è sono era erano fu essere ha hanno aveva può possono deve sarà così poi dopo prima ora
    oggi ieri domani qui là invece inoltre infatti intanto tuttavia quindi dunque infine secondo oltre durante contro
    senza verso sotto sopra leggi foto immagine video fonte internet web rete stato governo polizia dna http https usb
    gps sms pdf tv html url ip sim wifi ram cpu pil iva hiv covid usd eur dio natale islam africano europei europeo`,
  honorifics:
    "sig signor signora signorina sigra dott dottor dottore dottoressa prof professor professore professoressa avv avvocato ing on onorevole don suor padre fra san santa santo re regina principe principessa papa cardinale monsignor mons vescovo imam rabbino generale colonnello capitano tenente ammiraglio maresciallo comandante sir lord lady",
  roles: `presidente vicepresidente ministro ministra premier primo cancelliere cancelliera senatore senatrice deputato deputata
    sindaco sindaca governatore governatrice assessore assessora segretario segretaria ambasciatore ambasciatrice capo
    direttore direttrice amministratore delegato ad ceo fondatore fondatrice cofondatore titolare portavoce analista
    economista professore professoressa docente ricercatore ricercatrice scienziato scienziata ingegnere medico
    allenatore commissario tecnico ct capitano attaccante difensore centrocampista portiere giocatore giocatrice
    attore attrice cantante rapper autore autrice scrittore scrittrice poeta regista produttore giornalista
    corrispondente fotografo conduttore conduttrice avvocato avvocata procuratore pm giudice gip magistrato ispettore
    questore prefetto attivista leader politico candidato candidata indagato vittima moglie marito figlio figlia
    fratello sorella padre madre storico artista pittore architetto imprenditore imprenditrice miliardario consulente
    esperto esperta virologo tennista pilota`,
  locative: "a in da verso presso",
  particles:
    "di de del della dell dello delle dei degli da dal dalla dall la lo le von van al bin d",
  linkers: "di de del della dei degli delle dello dell d e per la il lo le",
  organisationHeads: `università istituto istituzione scuola accademia liceo ministero dipartimento agenzia ufficio commissione comitato
    consiglio autorità corte tribunale procura parlamento camera senato assemblea partito unione federazione
    associazione società fondazione organizzazione lega club banca gruppo compagnia azienda cassa ospedale clinica
    policlinico chiesa polizia carabinieri esercito marina guardia servizio direzione centro rete alleanza fronte
    movimento brigata coalizione squadra fondo borsa sindacato confederazione comune regione giornale quotidiano
    rivista radio televisione laboratori university college questura prefettura`,
  placeHeads: `fiume lago monte isola isole mare oceano baia golfo stretto penisola valle deserto via viale corso piazza parco
    ponte contea provincia stato città paese porto spiaggia foresta canale capo costa repubblica regno aeroporto
    stazione stadio quartiere terminal molo diga raffineria tunnel traforo viadotto autostrada tangenziale vulcano
    arcipelago laguna ghiacciaio cascata altopiano cattedrale basilica santuario abbazia monastero cimitero
    autodromo ippodromo gasdotto oleodotto`,
  eventHeads:
    "uragano tifone coppa campionato mondiali mondiale europei giochi olimpiadi festival guerra legge trattato accordo premio vertice conferenza torneo maratona rivoluzione giornata convenzione protocollo costituzione giro",
  smallHeads: {
    organisations:
      "ministero tribunale corte questura università facoltà ospedale policlinico provveditorato soprintendenza capitaneria municipio",
    places: "mare golfo stretto massiccio valle",
    organisationsBare: "ospedale policlinico liceo clinica",
    placesBare:
      "monte lago fiume isola piazza via viale corso stadio teatro rifugio passo colle ponte parco palazzo carcere quartiere museo",
  },
  joins: "di del della dell dello dei degli delle d",
  acronymsAsWords: true,
  firmNouns: `società azienda gruppo impresa compagnia casa produttore costruttore gestore editore fornitore colosso
    controllata filiale marchio catena banca assicuratore armatore multinazionale startup piattaforma azioni azionisti
    farmaceutica birrificio costruttrice immobiliare cooperativa quotidiano partito sindacato associazione fondazione
    consorzio holding acciaieria distributore operatore fornitrice produttrice editrice concessionaria petrolifera`,
  stormNouns: {
    Hurricane: "uragano",
    Typhoon: "tifone",
    Cyclone: "ciclone",
    "Tropical Storm": "tempesta tropicale",
    Storm: "tempesta|bufera|perturbazione",
  },
  craftNouns:
    "nave|traghetto|petroliera|peschereccio|barca|veliero|yacht|sottomarino|fregata|portaerei|portacontainer|mercantile|rimorchiatore|motonave|motopesca|catamarano|sonda|satellite|razzo|telescopio|rompighiaccio|cacciatorpediniere|incrociatore|rover",
  sportWords:
    "partita gol portiere attaccante centrocampista difensore tecnico allenatore serie arbitro rigore stagione sconfitta pareggio stadio derby calcio vittoria giornata campionato doppietta batte vince segna rete reti tripletta",
  firmVerbs: "acquisisce compra impiega licenzia produce commercializza fattura",
  personVerbs:
    "ha dice detto afferma afferma affermato spiega spiegato aggiunge aggiunto sostiene dichiara dichiarato sottolinea racconta scrive ricorda annuncia ammette nega conclude commenta",
  demonyms: {
    AF: "afghano afghana afghani",
    AL: "albanese albanesi",
    DZ: "algerino algerina",
    AR: "argentino argentina argentini",
    AU: "australiano australiana australiani",
    AT: "austriaco austriaca austriaci",
    BE: "belga belgi",
    BR: "brasiliano brasiliana brasiliani",
    BG: "bulgaro bulgara",
    CA: "canadese canadesi",
    CL: "cileno cilena",
    CN: "cinese cinesi",
    CO: "colombiano colombiana",
    HR: "croato croata croati",
    CU: "cubano cubana",
    CZ: "ceco ceca",
    DK: "danese danesi",
    NL: "olandese olandesi",
    EG: "egiziano egiziana egiziani",
    FI: "finlandese finlandesi",
    FR: "francese francesi",
    DE: "tedesco tedesca tedeschi tedesche",
    GR: "greco greca greci",
    HU: "ungherese ungheresi",
    IN: "indiano indiana indiani",
    ID: "indonesiano indonesiana",
    IR: "iraniano iraniana iraniani",
    IQ: "iracheno irachena",
    IE: "irlandese irlandesi",
    IL: "israeliano israeliana israeliani",
    IT: "italiano italiana italiani italiane",
    JP: "giapponese giapponesi",
    LB: "libanese libanesi",
    LY: "libico libica libici",
    MK: "macedone macedoni",
    MX: "messicano messicana",
    MA: "marocchino marocchina",
    NG: "nigeriano nigeriana",
    KP: "nordcoreano nordcoreana",
    NO: "norvegese norvegesi",
    PK: "pachistano pachistana",
    PS: "palestinese palestinesi",
    PE: "peruviano peruviana",
    PH: "filippino filippina",
    PL: "polacco polacca polacchi",
    PT: "portoghese portoghesi",
    RO: "romeno romena rumeno romeni",
    RU: "russo russa russi russe",
    SA: "saudita sauditi",
    RS: "serbo serba serbi",
    ZA: "sudafricano sudafricana",
    KR: "sudcoreano sudcoreana coreano coreana",
    ES: "spagnolo spagnola spagnoli",
    SE: "svedese svedesi",
    CH: "svizzero svizzera svizzeri",
    SY: "siriano siriana siriani",
    TH: "thailandese",
    TN: "tunisino tunisina",
    TR: "turco turca turchi",
    UA: "ucraino ucraina ucraini",
    GB: "britannico britannica britannici inglese inglesi",
    US: "statunitense statunitensi americano americana americani",
    VE: "venezuelano venezuelana",
    VN: "vietnamita vietnamiti",
    MG: "malgascio malgascia",
    AM: "armeno armena",
    AZ: "azero azera azerbaigiano azerbaigiana",
    BY: "bielorusso bielorussa",
    BO: "boliviano boliviana",
    BA: "bosniaco bosniaca",
    BD: "bangladese",
    CI: "ivoriano ivoriana",
    CM: "camerunese",
    CY: "cipriota",
    EC: "ecuadoriano ecuadoriana",
    EE: "estone",
    ET: "etiope",
    GE: "georgiano georgiana",
    GH: "ghanese ghaneana",
    IS: "islandese",
    JO: "giordano giordana",
    KE: "keniano keniana keniota",
    KZ: "kazako kazaka",
    LT: "lituano lituana",
    LV: "lettone",
    LU: "lussemburghese",
    MD: "moldavo moldava",
    ML: "maliano maliana",
    MM: "birmano birmana",
    MN: "mongolo mongola",
    MY: "malese",
    MZ: "mozambicano mozambicana",
    NP: "nepalese",
    NZ: "neozelandese",
    PY: "paraguaiano paraguaiana",
    QA: "qatariota",
    RW: "ruandese",
    SD: "sudanese",
    SG: "singaporiana singaporiano",
    SI: "sloveno slovena",
    SK: "slovacco slovacca",
    SN: "senegalese",
    SO: "somalo somala",
    TW: "taiwanese",
    TZ: "tanzaniano tanzaniana",
    UG: "ugandese",
    UY: "uruguaiano uruguaiana uruguayano uruguayana",
    UZ: "uzbeko uzbeka",
    AE: "emiratino emiratina",
    AO: "angolano angolana",
    XK: "kosovaro kosovara",
    YE: "yemenita",
    ZM: "zambiano zambiana",
  },
  ...bodies,
};
