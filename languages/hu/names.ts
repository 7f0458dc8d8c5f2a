import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `a az egy ez azok ezek ő ők én te mi ti és vagy de hanem meg is hogy ha mert mivel bár mint míg miután mielőtt amikor amely amelyek aki akik
    ami amit ahol hol honnan hová mikor miért hogyan ki kik mi mit melyik minden mindenki valaki valami más mások másik két kettő három négy
    öt hat első második utolsó új nem igen már még csak azonban ezért aztán most ma tegnap holnap itt ott így úgy több kevesebb sok néhány szinte
    eddig szerint után előtt alatt között nélkül van vannak volt voltak lesz lehet kell fotó videó forrás internet kormány rendőrség bíróság
    miniszterelnök miniszter elnök áfa gdp http https usb gps tv eu covid tavaly idén jövőre január február március április május június
    július augusztus szeptember október november december hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap`,
  honorifics:
    "dr prof professzor doktor úr asszony sir lord lady király királynő herceg hercegnő pápa bíboros püspök érsek atya nővér szent imám rabbi tábornok vezérőrnagy ezredes alezredes őrnagy százados kapitány hadnagy tengernagy özv ifj id",
  roles: `elnök köztársasági alelnök miniszterelnök kormányfő miniszter külügyminiszter pénzügyminiszter belügyminiszter honvédelmi igazságügyi államtitkár
    helyettes kancellár szenátor képviselő polgármester főpolgármester kormányzó jegybankelnök főtitkár nagykövet vezető igazgató vezérigazgató
    főigazgató ügyvezető alapító tulajdonos szóvivő szóvivője elnöke igazgatója vezetője vezérigazgatója elemző közgazdász szakértő kutató tudós
    politológus szociológus mérnök orvos főorvos edző vezetőedző szövetségi csapatkapitány csatár védő kapus játékos labdarúgó színész színésznő
    énekes énekesnő író költő rendező producer újságíró főszerkesztő szerkesztő fotós műsorvezető ügyvéd ügyész főügyész bíró nyomozó rendőrkapitány
    tűzoltóparancsnok parancsnok aktivista politikus pártelnök frakcióvezető jelölt vádlott tanú felesége férje fia lánya testvére anyja apja
    történész művész festő építész vállalkozó milliárdos tanácsadó rektor dékán ombudsman meteorológus biztos főpolgármester-helyettes`,
  particles: "de van von la al el ibn di da",
  linkers: "és",
  compounds: true,
  organisationHeads: `egyetem főiskola intézet iskola gimnázium akadémia minisztérium hivatal hatóság ügynökség iroda bizottság tanács bíróság törvényszék
    ítélőtábla kúria parlament országgyűlés szenátus párt mozgalom unió szövetség egyesület társaság alapítvány szervezet liga klub bank csoport
    vállalat cég kórház klinika egyház rendőrség hadsereg honvédség légierő szolgálat központ hálózat front koalíció alap tőzsde ügyészség főkapitányság
    napilap hetilap rádió televízió színház múzeum önkormányzat kamara`,
  placeHeads:
    "folyó tó hegy hegység sziget szigetek tenger óceán öböl szoros félsziget völgy sivatag utca út tér park híd megye járás község város falu kikötő erdő csatorna fok köztársaság királyság repülőtér pályaudvar állomás stadion kerület",
  eventHeads:
    "kupa bajnokság játékok olimpia fesztivál háború törvény szerződés megállapodás díj csúcstalálkozó konferencia torna maraton forradalom nap egyezmény jegyzőkönyv alkotmány",
  firmNouns: `cég vállalat konszern gyártó lánc üzemeltető szolgáltató fuvarozó beszállító kiadó óriás bank csoport biztosító sörgyár légitársaság`,
  stormNouns: {
    Hurricane: "hurrikán",
    Typhoon: "tájfun",
    Cyclone: "ciklon|viharciklon",
    Storm: "vihar",
  },
  craftNouns:
    "hajó|komp|tartályhajó|teherhajó|szállodahajó|sétahajó|jacht|tengeralattjáró|fregatt|műhold|űrszonda|rakéta|űrteleszkóp|jégtörő",
  thingsBehind: true,
  sportWords:
    "mérkőzés gól gólt kapus csatár középpályás védő edző bajnokság játékvezető büntető szezon vereség döntetlen stadion derbi labdarúgás győzelem forduló",
  personVerbs:
    "mondta közölte elmondta hozzátette kijelentette hangsúlyozta kiemelte bejelentette jelezte ismertette elismerte megerősítette cáfolta írta szerint véli állítja tagadta",
  suffixes:
    "(?:nak|nek|ban|ben|bol|tol|nal|nel|hoz|hez|ra|re|rol|val|vel|ert|ig|[aeo]?t|ba|be|kent|i)",
  familyFirst: true,
  declensions: [
    {
      given: `nak> nek> t> ot> at> et> öt> val> vel> ról> ről> tól> től> hoz> hez> höz> ra> re> ért> ban> ben> ánál>a énél>e nál> nél> át>a ét>e
        ának>a ének>e ával>a ével>e áról>a éről>e ától>a étől>e ához>a éhez>e ára>a ére>e áért>a éért>e rral>r nnal>n nnel>n ttal>t ttel>t ssal>s
        ssel>s llal>l llel>l rrel>r dal>d del>d ddal>d ddel>d kkal>k kkel>k mmal>m mmel>m zzsal>zs rgyel>rgy rggyel>rgy`,
      surname: "",
    },
  ],
  cases: `ban> ben> ból> ből> ba> be> ról> ről> ra> re> on> en> ön> n> tól> től> hoz> hez> höz> nak> nek> val> vel> ot> et> öt> t> ért> nál> nél>
    án>a én>e ában>a ében>e ából>a éből>e ába>a ébe>e ára>a ére>e áról>a éről>e ának>a ének>e át>a ét>e ától>a étől>e ához>a éhez>e ával>a ével>e`,
  placeEndings: "vár hely háza falu falva szentes kő ny gy d s r za ta sa ka na ra",
  demonyms: {
    AU: "ausztrál",
    AT: "osztrák",
    BY: "belarusz fehérorosz",
    BE: "belga",
    BG: "bolgár",
    CA: "kanadai",
    CN: "kínai",
    HR: "horvát",
    CZ: "cseh",
    DK: "dán",
    NL: "holland",
    EG: "egyiptomi",
    EE: "észt",
    FI: "finn",
    FR: "francia",
    DE: "német",
    GR: "görög",
    HU: "magyar",
    IN: "indiai",
    IR: "iráni",
    IQ: "iraki",
    IL: "izraeli",
    IT: "olasz",
    JP: "japán",
    KZ: "kazah",
    KP: "észak-koreai",
    KR: "dél-koreai",
    LV: "lett",
    LT: "litván",
    NO: "norvég",
    PS: "palesztin",
    PL: "lengyel",
    PT: "portugál",
    RO: "román",
    RU: "orosz",
    RS: "szerb",
    SK: "szlovák",
    ES: "spanyol",
    SE: "svéd",
    CH: "svájci",
    SY: "szír szíriai",
    TR: "török",
    UA: "ukrán",
    GB: "brit",
    US: "amerikai",
    AR: "argentin",
    BR: "brazil",
    CL: "chilei",
    GE: "grúz",
    ID: "indonéz",
    IE: "ír",
    KE: "kenyai",
    MA: "marokkói",
    MD: "moldovai",
    MG: "madagaszkári",
    MX: "mexikói",
    PE: "perui",
    PH: "fülöp-szigeteki",
    PK: "pakisztáni",
    SA: "szaúdi",
    SI: "szlovén",
    VN: "vietnámi",
    ZA: "dél-afrikai",
  },
  ...bodies,
};
