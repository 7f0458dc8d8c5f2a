import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `den det de en et denne dette disse han hun vi i jeg du man hans hendes deres vores min sin som hvem hvad hvornår hvor hvordan
    hvorfor hvilken hvilke og eller men for så om at fordi mens siden inden efter før til fra på af med uden ved mod mellem under over
    gennem ifølge trods også endnu allerede ikke ingen intet mere mange nogle alle hver anden andre begge to tre fire fem seks syv otte
    ni ti første nye ny da der her nu i dag går morgen dog desuden derfor er var har havde kan skal skulle bliver blev må vil foto
    billede video kilde internet nettet regeringen politiet dna http https usb gps sms pdf tv bnp moms hiv covid usd eur dkk`,
  honorifics:
    "hr herr fru frøken dr prof professor sir lord lady konge kongen dronning prins prinsesse pave kardinal biskop ærkebiskop fader pastor general oberst major kaptajn løjtnant admiral greve imam rabbiner",
  roles: `præsident præsidenten vicepræsident statsminister statsministeren premierminister minister udenrigsminister finansminister
    indenrigsminister forsvarsminister justitsminister sundhedsminister klimaminister kansler forbundskansler senator folketingsmedlem
    borgmester borgmesteren guvernør regionsrådsformand statssekretær ambassadør chef direktør administrerende adm formand formanden
    næstformand stifter grundlægger ejer leder partileder talsmand talskvinde talsperson pressechef analytiker cheføkonom økonom forsker
    seniorforsker lektor ingeniør læge overlæge træner landstræner kaptajn angriber forsvarer målmand spiller skuespiller sanger kunstner
    forfatter digter instruktør producer journalist redaktør korrespondent fotograf vært advokat anklager specialanklager dommer
    politikommissær kommissær politiinspektør vicepolitiinspektør vagtchef beredskabschef aktivist politiker kandidat kone mand søn datter
    bror søster far mor historiker arkitekt iværksætter milliardær rådgiver ekspert meteorolog seismolog ordfører`,
  locative: "i fra ved nær",
  particles: "af de la von van der al el ibn",
  linkers: "af og for i of the på",
  compounds: true,
  organisationHeads: `universitet universitetet højskole institut instituttet skole akademi akademiet ministeriet ministerium styrelsen styrelse
    myndigheden bureauet kommissionen komiteen rådet domstol domstolen byret landsret folketinget parlamentet senatet parti partiet union
    unionen forbundet forening foreningen selskab selskabet fond fonden stiftelsen organisation organisationen klub banken bank gruppen
    koncernen hospital hospitalet kirken politi politiet hæren marinen flyvevåbnet center centeret netværk alliancen fronten bevægelsen
    koalitionen holdet børsen fagforening avis avisen radio university college kommune`,
  placeHeads:
    "floden søen bjerget øen øerne havet oceanet bugten bugt bælt sundet halvøen dalen ørkenen gaden gade vej vejen torvet parken broen amt provinsen staten byen havn havnen skoven kanalen kysten republikken kongeriget lufthavn stationen arena fjord",
  eventHeads:
    "cup mesterskab legene festivalen krigen loven traktaten aftalen prisen topmødet konferencen turneringen revolutionen konventionen protokollen grundloven",
  hyphenParts: true,
  firmNouns: `virksomhed virksomheden firma firmaet selskab selskabet koncern koncernen producent producenten rederi rederiet kæde kæden bank
    banken operatør leverandør leverandøren forlag forlaget mærket gigant giganten gruppen grossist bryggeri bryggeriet mejeri mejeriet
    udvikler aktie aktien aktier forhandler partiet fagforeningen avisen`,
  stormNouns: {
    Hurricane: "orkanen|orkan",
    Typhoon: "tyfonen|tyfon",
    Cyclone: "cyklonen|cyklon",
    "Tropical Storm": "tropiske storm",
    Storm: "stormen|storm",
  },
  craftNouns:
    "skibet|skib|færgen|færge|tankskibet|fragtskibet|kutteren|kutter|fregatten|fregat|ubåden|ubåd|sejlskibet|yachten|krydstogtskibet|sonden|satellitten|raketten|teleskopet",
  sportWords:
    "kamp mål målmand angriber midtbanespiller forsvarer træner liga superligaen dommer straffespark sæson nederlag uafgjort stadion derby fodbold sejr scorede",
  personVerbs:
    "siger sagde fortæller forklarer skriver mener oplyser tilføjer hævder konstaterer meddeler advarer indrømmer understreger vurderer lyder",
  suffixes: "s",
  cases: "s>",
  demonyms: {
    AF: "afghansk afghanske",
    AR: "argentinsk argentinske",
    AT: "østrigsk østrigske",
    AU: "australsk australske",
    BE: "belgisk belgiske",
    BR: "brasiliansk brasilianske",
    BY: "belarusisk hviderussisk hviderussiske",
    CA: "canadisk canadiske",
    CH: "schweizisk schweiziske",
    CL: "chilensk chilenske",
    CN: "kinesisk kinesiske",
    CO: "colombiansk colombianske",
    CZ: "tjekkisk tjekkiske",
    DE: "tysk tyske",
    DK: "dansk danske",
    EE: "estisk estiske",
    EG: "egyptisk egyptiske",
    ES: "spansk spanske",
    FI: "finsk finske",
    FR: "fransk franske",
    GB: "britisk britiske",
    GL: "grønlandsk grønlandske",
    GR: "græsk græske",
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
    KR: "sydkoreansk sydkoreanske",
    LT: "litauisk litauiske",
    LV: "lettisk lettiske",
    MA: "marokkansk marokkanske",
    MG: "madagaskisk madagaskiske",
    MX: "mexicansk mexicanske",
    MY: "malaysisk malaysiske",
    NL: "nederlandsk nederlandske hollandsk hollandske",
    NO: "norsk norske",
    PE: "peruviansk peruvianske",
    PH: "filippinsk filippinske",
    PK: "pakistansk pakistanske",
    PL: "polsk polske",
    PS: "palæstinensisk palæstinensiske",
    PT: "portugisisk portugisiske",
    RO: "rumænsk rumænske",
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
    ZA: "sydafrikansk sydafrikanske",
  },
  ...bodies,
};
