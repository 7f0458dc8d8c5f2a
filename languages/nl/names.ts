import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `de het een dit dat deze die hij zij ze wij we jij je u ik men zijn haar hun ons onze mijn wie wat wanneer waar hoe
    waarom welke en of maar want dus als omdat hoewel terwijl nadat voordat sinds tot in op aan bij met naar van voor
    tegen zonder om door over onder tussen ondanks volgens ook nog al niet geen meer veel vele enkele alle elke ieder
    andere ander beide twee drie vier vijf zes zeven acht negen tien eerste nieuwe zo dan daarna daarbij daarom
    echter bovendien verder vandaag gisteren morgen nu hier daar er is zijn was waren wordt werd heeft hebben had kan
    kunnen moet zal zou inmiddels onlangs uiteindelijk foto beeld video bron internet web dna http https usb gps sms
    pdf tv html url ip sim wifi ram cpu bbp btw hiv covid usd eur god kerst islam moslims europese afrikaanse`,
  honorifics:
    "meneer dhr heer mevrouw mevr mw mr drs dr prof professor ir ing sir lord lady koning koningin prins prinses paus kardinaal bisschop pastoor pater sint generaal kolonel majoor kapitein luitenant admiraal sjeik imam rabbijn",
  roles: `commandant commandante gedeputeerde president presidente premier minister minister-president kanselier senator kamerlid burgemeester gouverneur wethouder
    staatssecretaris ambassadeur baas chef voorzitter directeur topman topvrouw bestuurder oprichter eigenaar manager
    woordvoerder woordvoerster analist econoom hoogleraar onderzoeker wetenschapper ingenieur arts trainer coach
    bondscoach aanvoerder spits verdediger doelman keeper speler speelster acteur actrice zanger zangeres rapper
    schrijver schrijfster auteur dichter regisseur producent journalist correspondent fotograaf presentator
    presentatrice advocaat officier rechter inspecteur commissaris activist leider lijsttrekker politicus kandidaat
    verdachte slachtoffer echtgenote echtgenoot vrouw man zoon dochter broer zus vader moeder historicus kunstenaar
    schilder architect ondernemer miljardair adviseur deskundige viroloog`,
  locative: "in te uit nabij naar",
  particles: "van de der den ter ten te von del la di al",
  particlePhrases:
    "op den|op 't|op ten|in 't|in den|in der|uit den|uit der|uit 't|aan den|aan 't|bij den|bij 't|onder den|van 't|van het|van op den|over den|'t",
  linkers: "van voor de het der en of the in",
  compounds: true,
  organisationHeads: `universiteit hogeschool instituut school academie ministerie departement dienst bureau agentschap commissie comité raad
    autoriteit rechtbank gerechtshof parlement senaat partij unie federatie bond vereniging maatschappij stichting
    organisatie club bank groep concern bedrijf ziekenhuis kliniek kerk politie leger marine luchtmacht centrum
    netwerk alliantie front beweging coalitie ploeg fonds beurs vakbond openbaar krant dagblad omroep university college
    provinciehuis gemeenteraad ggd umc brandweer reddingsbrigade museum theater orkest
    bibliotheek kamer ombudsman inspectie waterschap hoogheemraadschap bisdom uitgeverij brouwerij verzekeraar
    pensioenfonds zorggroep woningcorporatie corporatie coöperatie belangenvereniging werkgeversorganisatie
    redactie zender weekblad courant nieuwsblad planbureau laboratorium sterrenwacht voetbalbond
    scholengemeenschap lyceum`,
  placeHeads: `rivier meer berg eiland eilanden zee oceaan baai golf straat laan plein park brug graafschap gemeente provincie staat stad dorp haven bos kanaal kaap kust republiek koninkrijk luchthaven station stadion wijk
    vallei pas gletsjer heide polder stuwmeer waterval gebergte alpen woestijn schiereiland archipel delta
    oever strand buurt binnenstad kasteel kathedraal kerkhof toren snelweg tunnel sluis gracht kade
    steenweg stadhuis begraafplaats kazerne gevangenis`,
  eventHeads:
    "orkaan storm tyfoon beker kampioenschap spelen festival oorlog wet verdrag akkoord prijs top conferentie toernooi marathon revolutie dag conventie protocol grondwet",
  joins: "van",
  hyphenParts: true,
  firmNouns: `bedrijf onderneming concern fabrikant producent aanbieder uitgever keten merk bank verzekeraar rederij
    dochter start-up startup maatschappij aandelen farmaceut bouwer krant partij stichting vakbond brouwerij brouwer
    winkelketen supermarkt leverancier exploitant dienstverlener netbeheerder uitgeverij luchtvaartmaatschappij
    bierbrouwer multinational omroep gigant moederbedrijf`,
  stormNouns: {
    Hurricane: "orkaan",
    Typhoon: "tyfoon",
    Cyclone: "cycloon",
    "Tropical Storm": "tropische storm",
    Storm: "storm|winterstorm",
  },
  craftNouns:
    "schip|veerboot|veerpont|tanker|kotter|viskotter|zeilschip|jacht|onderzeeër|fregat|vliegdekschip|sleepboot|ijsbreker|ferry|boot|ruimtesonde|sonde|satelliet|raket|telescoop|reddingsboot|binnenvaartschip|vissersboot|duwboot",
  sportWords:
    "wedstrijd doelpunt doelpunten keeper doelman spits middenvelder verdediger trainer competitie eredivisie scheidsrechter strafschop penalty seizoen nederlaag gelijkspel stadion degradatie derby voetbal zege scoorde won verloor thuiswedstrijd",
  firmVerbs: "produceert verkoopt ontslaat levert neemt",
  personVerbs:
    "zegt zei verklaarde vertelde aldus schreef benadrukte meldde stelde vindt waarschuwde erkende ontkende liet",
  cases: "s>",
  demonyms: {
    AF: "afghaanse afghaans afghanen",
    DZ: "algerijnse",
    AR: "argentijnse argentijn",
    AU: "australische australisch",
    AT: "oostenrijkse",
    BE: "belgische belgisch belg belgen",
    BR: "braziliaanse",
    BG: "bulgaarse",
    CA: "canadese",
    CL: "chileense",
    CN: "chinese chinees chinezen",
    CO: "colombiaanse",
    HR: "kroatische",
    CU: "cubaanse",
    CZ: "tsjechische",
    DK: "deense deen",
    NL: "nederlandse nederlands nederlander nederlanders",
    EG: "egyptische",
    FI: "finse fin",
    FR: "franse frans fransman fransen",
    DE: "duitse duits duitser duitsers",
    GR: "griekse griek grieken",
    HU: "hongaarse",
    IN: "indiase indiaas",
    ID: "indonesische",
    IR: "iraanse",
    IQ: "iraakse",
    IE: "ierse",
    IL: "israëlische",
    IT: "italiaanse italiaan italianen",
    JP: "japanse japans",
    LB: "libanese",
    LY: "libische",
    MK: "macedonische",
    MX: "mexicaanse",
    MA: "marokkaanse marokkaan",
    NG: "nigeriaanse",
    KP: "noord-koreaanse",
    NO: "noorse noor",
    PK: "pakistaanse",
    PS: "palestijnse palestijnen",
    PL: "poolse pool polen",
    PT: "portugese",
    RO: "roemeense",
    RU: "russische russisch rus russen",
    SA: "saoedische saudische",
    RS: "servische",
    ZA: "zuid-afrikaanse",
    KR: "zuid-koreaanse koreaanse",
    ES: "spaanse spanjaard",
    SR: "surinaamse",
    SE: "zweedse",
    CH: "zwitserse",
    SY: "syrische syriërs",
    TH: "thaise",
    TR: "turkse turk turken",
    UA: "oekraïense oekraïners",
    GB: "britse brits brit britten",
    US: "amerikaanse amerikaan amerikanen",
    VE: "venezolaanse",
    VN: "vietnamese",
    MG: "malagassische malagassisch",
    AL: "albanese",
    AM: "armeense",
    AZ: "azerbeidzjaanse",
    BA: "bosnische",
    BD: "bengaalse",
    BO: "boliviaanse",
    BY: "belarussische wit-russische",
    CI: "ivoriaanse",
    CM: "kameroense",
    CY: "cypriotische",
    EC: "ecuadoraanse",
    EE: "estse",
    ET: "ethiopische",
    GE: "georgische",
    GH: "ghanese",
    IS: "ijslandse",
    JO: "jordaanse",
    KE: "keniaanse",
    KZ: "kazachse",
    LT: "litouwse",
    LV: "letse",
    LU: "luxemburgse",
    MD: "moldavische",
    ML: "malinese",
    MM: "myanmarese birmese",
    MN: "mongoolse",
    MY: "maleisische",
    MZ: "mozambikaanse",
    NP: "nepalese",
    NZ: "nieuw-zeelandse",
    PE: "peruaanse",
    PH: "filipijnse",
    QA: "qatarese",
    RW: "rwandese",
    SD: "soedanese",
    SG: "singaporese",
    SI: "sloveense",
    SK: "slowaakse",
    SN: "senegalese",
    SO: "somalische",
    TW: "taiwanese",
    TZ: "tanzaniaanse",
    UG: "oegandese",
    UY: "uruguayaanse",
    UZ: "oezbeekse",
    YE: "jemenitische",
    ZM: "zambiaanse",
    AO: "angolese",
    XK: "kosovaarse",
  },
  ...bodies,
};
