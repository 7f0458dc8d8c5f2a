import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `den det de en et ei denne dette disse han hun vi dere jeg du man hans hennes deres vår min sin som hvem hva når hvor hvordan
    hvorfor hvilken hvilke og eller men for så om at fordi mens siden innen etter før til fra på av med uten ved mot mellom under over
    gjennom ifølge tross også ennå allerede ikke ingen intet mer mange noen alle hver annen andre begge to tre fire fem seks sju åtte ni ti
    første nye ny da der her nå i dag går morgen likevel dessuten derfor er var har hadde kan skal skulle blir ble må vil foto bilde video
    kilde internett nettet regjeringen politiet dna http https usb gps sms pdf tv bnp mva hiv covid usd eur nok mnok tnok`,
  honorifics:
    "herr fru frøken dr prof professor sir lord lady konge kongen dronning kronprins prins prinsesse pave kardinal biskop erkebiskop fader pastor general oberst major kaptein løytnant admiral grev imam rabbiner",
  roles: `president presidenten visepresident statsminister statsministeren minister utenriksminister finansminister innenriksminister
    forsvarsminister justisminister helseminister klimaminister olje- energiminister kansler forbundskansler senator stortingsrepresentant
    ordfører ordføreren varaordfører byråd byrådsleder guvernør fylkesmann statsforvalter statssekretær ambassadør sjef direktør
    administrerende adm leder lederen nestleder styreleder gründer grunnlegger eier partileder talsmann talskvinne talsperson
    kommunikasjonssjef analytiker sjeføkonom økonom forsker seniorforsker førsteamanuensis ingeniør lege overlege trener landslagssjef
    kaptein angriper forsvarer keeper spiller skuespiller sanger artist forfatter poet regissør produsent journalist redaktør korrespondent
    fotograf programleder advokat bistandsadvokat forsvarer aktor statsadvokat politiadvokat dommer politiinspektør innsatsleder
    operasjonsleder brannsjef aktivist politiker kandidat kone mann sønn datter bror søster far mor historiker kunstner arkitekt
    milliardær rådgiver ekspert meteorolog seismolog`,
  locative: "i fra ved nær",
  particles: "av de la von van der al el ibn",
  linkers: "av og for i of the på",
  compounds: true,
  organisationHeads: `universitet universitetet høyskole høgskole høgskolen institutt instituttet skole akademi akademiet departementet departement
    direktoratet direktorat tilsynet myndigheten byrået kommisjonen komiteen rådet domstol domstolen tingrett lagmannsrett stortinget
    parlamentet senatet parti partiet union unionen forbundet forbund forening foreningen selskap selskapet fond fondet stiftelsen
    organisasjon organisasjonen klubb banken bank gruppen konsernet sykehus sykehuset kirken politi politiet politidistrikt hæren marinen
    luftforsvaret senter senteret nettverk alliansen fronten bevegelsen koalisjonen laget børsen fagforening avis avisen radio
    university college kommune fylkeskommune`,
  placeHeads:
    "elva elven innsjøen sjøen fjellet øya øyene havet bukta sundet halvøya dalen ørkenen gata gate vei veien torget parken brua bru fylke provinsen staten byen havn havna skogen kanalen kysten republikken kongeriket lufthavn stasjonen arena fjord fjorden vidda breen",
  eventHeads:
    "cupen mesterskap lekene festivalen krigen loven traktaten avtalen prisen toppmøtet konferansen turneringen revolusjonen konvensjonen protokollen grunnloven",
  hyphenParts: true,
  firmNouns: `bedrift bedriften firma firmaet selskap selskapet konsern konsernet produsent produsenten rederi rederiet kjede kjeden bank banken
    operatør leverandør leverandøren forlag forlaget merket gigant giganten gruppen grossist bryggeri bryggeriet meieri meieriet utvikler
    aksje aksjen aksjer forhandler partiet fagforeningen avisen verft verftet`,
  stormNouns: {
    Hurricane: "orkanen|orkan",
    Typhoon: "tyfonen|tyfon",
    Cyclone: "syklonen|syklon",
    "Tropical Storm": "tropiske stormen|tropisk storm",
    Storm: "stormen|storm|ekstremværet|uværet",
  },
  craftNouns:
    "skipet|skip|fergen|ferja|ferge|tankskipet|lasteskipet|tråleren|fregatten|fregatt|ubåten|ubåt|yachten|cruiseskipet|seilskipet|sonden|satellitten|raketten|teleskopet|hurtigbåten|båten",
  sportWords:
    "kamp mål keeper spiss midtbanespiller forsvarer trener liga eliteserien dommer straffespark sesong tap uavgjort stadion derby fotball seier scoret",
  personVerbs:
    "sier sa forteller forklarer skriver mener opplyser tilføyer hevder konstaterer melder advarer innrømmer understreker vurderer legger",
  suffixes: "s",
  cases: "s>",
  demonyms: {
    AF: "afghansk afghanske",
    AR: "argentinsk argentinske",
    AT: "østerriksk østerrikske",
    AU: "australsk australske",
    BE: "belgisk belgiske",
    BR: "brasiliansk brasilianske",
    BY: "belarusisk hviterussisk hviterussiske",
    CA: "kanadisk kanadiske canadisk canadiske",
    CH: "sveitsisk sveitsiske",
    CL: "chilensk chilenske",
    CN: "kinesisk kinesiske",
    CO: "colombiansk colombianske",
    CZ: "tsjekkisk tsjekkiske",
    DE: "tysk tyske",
    DK: "dansk danske",
    EE: "estisk estiske estlandsk",
    EG: "egyptisk egyptiske",
    ES: "spansk spanske",
    FI: "finsk finske",
    FR: "fransk franske",
    GB: "britisk britiske",
    GR: "gresk greske",
    HR: "kroatisk kroatiske",
    HU: "ungarsk ungarske",
    ID: "indonesisk indonesiske",
    IE: "irsk irske",
    IL: "israelsk israelske",
    IN: "indisk indiske",
    IQ: "irakisk irakiske",
    IR: "iransk iranske",
    IS: "islandsk islandske",
    IT: "italiensk italienske",
    JP: "japansk japanske",
    KE: "kenyansk kenyanske",
    KP: "nordkoreansk nordkoreanske",
    KR: "sørkoreansk sørkoreanske",
    LT: "litauisk litauiske",
    LV: "latvisk latviske",
    MA: "marokkansk marokkanske",
    MG: "gassisk gassiske madagassisk madagassiske",
    MX: "meksikansk meksikanske",
    MY: "malaysisk malaysiske",
    NL: "nederlandsk nederlandske",
    NO: "norsk norske",
    PE: "peruansk peruanske",
    PH: "filippinsk filippinske",
    PK: "pakistansk pakistanske",
    PL: "polsk polske",
    PS: "palestinsk palestinske",
    PT: "portugisisk portugisiske",
    RO: "rumensk rumenske",
    RS: "serbisk serbiske",
    RU: "russisk russiske",
    SA: "saudiarabisk saudiarabiske saudisk saudiske",
    SE: "svensk svenske",
    SI: "slovensk slovenske",
    SK: "slovakisk slovakiske",
    SY: "syrisk syriske",
    TH: "thailandsk thailandske",
    TR: "tyrkisk tyrkiske",
    UA: "ukrainsk ukrainske",
    US: "amerikansk amerikanske",
    VN: "vietnamesisk vietnamesiske",
    ZA: "sørafrikansk sørafrikanske",
  },
  ...bodies,
};
