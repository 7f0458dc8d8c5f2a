import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `den det de en ett denna detta dessa han hon hen vi ni jag du man hans hennes deras vår min sin som vem vad när var hur
    varför vilken vilka och eller men för så om att eftersom medan sedan innan efter före till från i på av med utan vid
    mot mellan under över genom kring enligt trots också även ännu redan inte ingen inget mer många några alla varje
    annan andra båda två tre fyra fem sex sju åtta nio tio första ny nya då där här nu idag igår imorgon dock dessutom
    därför är var har hade kan ska skulle blir blev måste vill foto bild video källa internet nätet regeringen polisen
    dna http https usb gps sms pdf tv bnp moms hiv covid usd eur sek msek ksek tsek meur gud jul islam muslimer europeiska`,
  honorifics:
    "herr fru fröken dr prof professor sir lord lady kung kungen drottning prins prinsessan prinsessa påve påven kardinal biskop ärkebiskop fader sankt general överste major kapten löjtnant amiral greve imam rabbin",
  roles: `president presidenten vicepresident statsminister statsministern premiärminister minister utrikesminister finansminister
    inrikesminister försvarsminister justitieminister kansler förbundskansler senator riksdagsledamot borgmästare guvernör
    landshövding statssekreterare ambassadör chef vd ordförande direktör grundare ägare ledare partiledare talesperson
    talesman analytiker ekonom professor forskare ingenjör läkare tränare förbundskapten kapten anfallare back målvakt
    spelare skådespelare skådespelaren sångare sångerska artist författare författaren poet regissör producent journalist
    reporter korrespondent fotograf programledare advokat åklagare kammaråklagare domare kommissarie aktivist politiker
    kandidat fru hustru make son dotter bror syster pappa far mor mamma historiker konstnär arkitekt entreprenör miljardär
    rådgivare expert statsvetare`,
  locative: "i från vid utanför nära",
  particles: "af de la von van der al el ibn",
  linkers: "av och för i of the på",
  compounds: true,
  organisationHeads: `universitet universitetet högskola högskolan institut institutet skola akademi akademin departementet myndigheten verket byrån
    kommissionen kommittén rådet domstol domstolen tingsrätt hovrätt riksdagen parlamentet senaten parti partiet union
    unionen förbundet förening föreningen sällskap stiftelse stiftelsen organisation organisationen klubb banken bank
    gruppen koncernen bolaget sjukhus sjukhuset kyrkan polis polisen armén marinen flygvapnet centrum nätverk alliansen
    fronten rörelsen koalitionen laget fonden börsen facket tidning tidningen radio university college kommun`,
  placeHeads:
    "floden älven sjön berget ön öarna havet oceanen viken bukten sundet halvön dalen öknen gatan vägen torget parken bron län länet provinsen staden byn hamnen skogen kanalen kusten republiken kungariket flygplats stationen arena",
  eventHeads:
    "cupen mästerskap spelen festivalen kriget lagen fördraget avtalet priset toppmötet konferensen turneringen revolutionen dagen konventionen protokollet grundlagen",
  hyphenParts: true,
  firmNouns: `företag företaget bolag bolaget koncern koncernen tillverkare tillverkaren rederi rederiet kedja kedjan
    bank banken operatör operatören leverantör leverantören distributör distributören förlag förlaget varumärke
    varumärket jätte jätten grupp gruppen grossist grossisten bryggeri bryggeriet mejeri mejeriet stiftelse stiftelsen
    utvecklare utvecklaren byggare aktie aktien aktier återförsäljare återförsäljaren partiet facket tidning tidningen`,
  stormNouns: {
    Hurricane: "orkanen|orkan",
    Typhoon: "tyfonen|tyfon",
    Cyclone: "cyklonen|cyklon",
    "Tropical Storm": "tropiska stormen",
    Storm: "stormen|storm|ovädret",
  },
  craftNouns:
    "fartyget|fartyg|färjan|färja|tankern|tankfartyget|fraktfartyget|lastfartyget|trålaren|fregatten|ubåten|segelfartyget|isbrytaren|kryssningsfartyget|sonden|satelliten|raketen|teleskopet|båten|skeppet|passagerarfärjan|bilfärjan|yachten",
  sportWords:
    "match mål målvakt anfallare mittfältare back tränare liga allsvenskan domare straff säsong förlust oavgjort arena derby fotboll seger gjorde omgång",
  personVerbs:
    "säger sa sade berättar förklarar skriver menar uppger tillägger hävdar konstaterar meddelar anser varnar medger",
  suffixes: "s",
  cases: "s>",
  demonyms: {
    AF: "afghanska afghansk",
    AU: "australiska australisk",
    AT: "österrikiska",
    BE: "belgiska",
    BR: "brasilianska",
    CA: "kanadensiska",
    CN: "kinesiska kinesisk kineser",
    DK: "danska dansk danskar",
    NL: "nederländska holländska",
    EG: "egyptiska",
    EE: "estniska",
    FI: "finska finsk finländska finländare",
    FR: "franska fransk",
    DE: "tyska tysk tyskar",
    GR: "grekiska grekisk",
    HU: "ungerska",
    IN: "indiska indisk",
    IR: "iranska",
    IQ: "irakiska",
    IL: "israeliska israelisk",
    IT: "italienska",
    JP: "japanska japansk",
    KP: "nordkoreanska",
    KR: "sydkoreanska",
    LV: "lettiska",
    LT: "litauiska",
    MX: "mexikanska",
    NO: "norska norsk norrmän",
    PK: "pakistanska",
    PS: "palestinska palestinier",
    PL: "polska polsk",
    PT: "portugisiska",
    RO: "rumänska",
    RU: "ryska rysk ryssar",
    SA: "saudiska",
    RS: "serbiska",
    ES: "spanska",
    SE: "svenska svensk svenskar",
    CH: "schweiziska",
    SY: "syriska syrier",
    TR: "turkiska turkisk",
    UA: "ukrainska ukrainsk",
    GB: "brittiska brittisk britter engelska",
    US: "amerikanska amerikansk amerikaner",
    VE: "venezuelanska",
    AR: "argentinska argentinsk",
    BY: "belarusiska vitryska",
    CL: "chilenska",
    CO: "colombianska",
    CZ: "tjeckiska tjeckisk",
    GE: "georgiska",
    HR: "kroatiska",
    ID: "indonesiska indonesisk",
    IE: "irländska",
    IS: "isländska",
    KE: "kenyanska",
    LB: "libanesiska",
    MA: "marockanska",
    MG: "madagaskiska malagassiska",
    MY: "malaysiska",
    NG: "nigerianska",
    PE: "peruanska",
    PH: "filippinska",
    SD: "sudanesiska",
    SK: "slovakiska",
    SI: "slovenska",
    TH: "thailändska",
    TW: "taiwanesiska",
    VN: "vietnamesiska",
    ZA: "sydafrikanska",
  },
  ...bodies,
};
