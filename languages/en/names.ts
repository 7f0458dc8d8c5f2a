import type { NamesPack } from "../contract/names.ts";
import { guessType } from "./guess.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  guessType,
  openers: `the a an this that these those it its he his she her they their we our you your i my in on at by
    for from with without about after before since until during under over between among against into through
    of to and or but nor so yet if when while where why how what who which whose as because although though
    unless once however moreover furthermore meanwhile nevertheless therefore thus hence also still even just
    only not no yes all both each every some any many most more much few several other others another such
    same own one two three four five six seven eight nine ten first second third last next new old there here
    then now today tomorrow yesterday earlier later recently currently previously finally initially eventually
    according despite due given following including regarding like unlike instead rather perhaps maybe indeed
    is are was were be been being has have had do does did will would can could may might must shall should
    let get got make made take took see saw say says said tell told ask asked read click watch follow share
    subscribe sign photo image video source related advertisement copyright updated published police officials
    sources experts analysts critics investigators authorities people residents witnesses users customers
    government court prosecutors scientists researchers company companies president minister prime mr mrs ms
    breaking exclusive opinion analysis editorial report news internet web email id faq pm vp ceo cfo cto
    god christmas easter ramadan islam islamic muslim muslims christian christians jewish jews catholic
    catholics protestant buddhist hindu hindus sikh english republican democrat republicans democrats
    democratic conservative conservatives socialist communist nazi western eastern northern southern central
    african european asian american latin arab arabs arabic slavic nordic kurdish kurds roma latino hispanic welsh scottish english catalan basque cornish breton
    dna http https tls ssl usb gps sms pdf tv dvd html url ip imei sim wifi ram cpu gdp vat ipo hiv covid aids
    usd eur gbp rs rm rp am pm est gmt utc et pt q1 q2 q3 q4 ai it hr pr`,
  honorifics: `mr mrs ms miss mx dr prof sir dame lord lady rev reverend fr sr rabbi imam sheikh sayyid hon
    capt col gen lt maj sgt cpl adm cmdr st saint king queen prince princess emperor pope cardinal archbishop
    bishop ayatollah mullah master madam baron count duke duchess`,
  roles: `president minister premier chancellor senator congressman congresswoman representative governor mayor
    councillor councilman councilwoman secretary ambassador envoy diplomat lawmaker deputy mp mep chairman
    chairwoman chairperson chair ceo cfo cto coo vp chief director executive officer founder cofounder
    co-founder owner boss head manager editor analyst economist professor researcher scientist engineer doctor
    surgeon nurse teacher coach captain striker midfielder defender goalkeeper player actor actress singer
    rapper author writer novelist poet director filmmaker producer journalist reporter correspondent columnist
    photographer presenter anchor host spokesman spokeswoman spokesperson attorney lawyer prosecutor judge
    justice detective inspector constable sheriff officer sergeant lieutenant captain major colonel general
    admiral commander commissioner activist campaigner leader politician candidate rival opponent suspect
    victim resident neighbour neighbor wife husband son daughter brother sister father mother actor pm
    advisor adviser consultant historian artist painter designer architect billionaire investor entrepreneur`,
  locative: "in near from across throughout outside inside around toward towards",
  particles: "de la le du des di da del della van von der den al el bin ibn dos do das ter ten",
  linkers: "of the and for on in to at",
  organisationHeads: `university college institute institution school academy ministry department agency office bureau
    commission committee council authority board court tribunal parliament congress senate assembly party union
    federation association society foundation organisation organization league club united bank group holdings
    corporation company industries systems technologies technology solutions partners capital ventures media
    press times post news journal gazette herald tribune daily weekly magazine radio television broadcasting
    airlines airways motors pharmaceuticals laboratories labs hospital clinic church police army navy force
    forces guard service services administration center centre network alliance front movement brigade
    coalition team fc trust fund exchange networks studios pictures records entertainment energy petroleum
    electric insurance securities consulting associates brothers sons telecom communications airport`,
  placeHeads: `river lake mount mountain mountains island islands sea ocean bay gulf strait peninsula valley desert
    street avenue road boulevard square park bridge county parish district province state city town village
    port beach hills heights forest canal cape coast republic kingdom airport station stadium`,
  eventHeads: `hurricane typhoon cyclone storm cup championship championships games olympics festival war act treaty agreement accord award awards prize
    summit conference open marathon revolution day week protocol convention declaration pact constitution`,
  joins: "of",
  firmNouns: `company firm group maker manufacturer startup start-up retailer operator carrier airline bank insurer
    lender brand chain developer publisher subsidiary unit giant supplier provider shares shareholders parent
    conglomerate contractor drugmaker automaker carmaker chipmaker miner utility broker platform pharma biotech brewer
    brewery shipbuilder planemaker telco telecom refiner steelmaker winemaker toymaker grocer supermarket wholesaler
    fintech reinsurer builder homebuilder shipper haulier exporter importer brokerage consultancy distillery smelter
    lessor marketplace newspaper broadcaster charity nonprofit ngo party militia cooperative foundation arm affiliate
    vendor distributor`,
  headLast: true,
  stormNouns: {
    Hurricane: "hurricane",
    Typhoon: "typhoon|super typhoon",
    Cyclone: "cyclone",
    "Tropical Storm": "tropical storm",
    Storm: "storm|winter storm",
  },
  craftNouns:
    "ship|ferry|vessel|tanker|oil tanker|freighter|trawler|yacht|superyacht|submarine|frigate|destroyer|bulk carrier|carrier|cargo ship|container ship|cruise ship|tugboat|icebreaker|lifeboat|warship|steamer|spacecraft|probe|rover|satellite|telescope|rocket|lander",
  sportWords:
    "match goal goals goalkeeper striker midfielder defender coach league referee penalty scored scorer season defeat draw half-time kickoff stadium relegation derby football header fixture cup win victory forward winger",
  firmVerbs: "acquired acquires manufactures employs inc corp",
  personVerbs: `said says told added tweeted explained argued claimed insisted noted wrote announced warned admitted
    denied declined testified replied recalled resigned died smiled laughed married born joined`,
  demonyms: {
    AF: "afghan afghans",
    AL: "albanian albanians",
    DZ: "algerian algerians",
    AR: "argentine argentinian argentines",
    AM: "armenian armenians",
    AU: "australian australians",
    AT: "austrian austrians",
    AZ: "azerbaijani azeri",
    BD: "bangladeshi bangladeshis",
    BY: "belarusian belarusians",
    BE: "belgian belgians",
    BO: "bolivian bolivians",
    BA: "bosnian bosnians",
    BR: "brazilian brazilians",
    BG: "bulgarian bulgarians",
    KH: "cambodian cambodians",
    CM: "cameroonian",
    CA: "canadian canadians",
    CL: "chilean chileans",
    CN: "chinese",
    CO: "colombian colombians",
    CD: "congolese",
    CR: "Costa_Rican",
    HR: "croatian croatians croat croats",
    CU: "cuban cubans",
    CY: "cypriot cypriots",
    CZ: "czech czechs",
    DK: "danish dane danes",
    NL: "dutch dutchman",
    EC: "ecuadorian ecuadorean",
    EG: "egyptian egyptians",
    EE: "estonian estonians",
    ET: "ethiopian ethiopians",
    FI: "finnish finn finns",
    FR: "french frenchman frenchmen",
    GE: "georgian georgians",
    DE: "german germans",
    GH: "ghanaian ghanaians",
    GR: "greek greeks",
    GT: "guatemalan",
    HT: "haitian haitians",
    HN: "honduran hondurans",
    HU: "hungarian hungarians",
    IS: "icelandic icelander",
    IN: "indian indians",
    ID: "indonesian indonesians",
    IR: "iranian iranians persian",
    IQ: "iraqi iraqis",
    IE: "irish irishman",
    IL: "israeli israelis",
    IT: "italian italians",
    JM: "jamaican jamaicans",
    JP: "japanese",
    JO: "jordanian jordanians",
    KZ: "kazakh kazakhs",
    KE: "kenyan kenyans",
    KW: "kuwaiti kuwaitis",
    KG: "kyrgyz",
    LA: "laotian lao",
    LV: "latvian latvians",
    LB: "lebanese",
    LY: "libyan libyans",
    LT: "lithuanian lithuanians",
    MK: "macedonian macedonians",
    MY: "malaysian malaysians",
    ML: "malian",
    MX: "mexican mexicans",
    MD: "moldovan moldovans",
    MN: "mongolian mongolians",
    ME: "montenegrin",
    MA: "moroccan moroccans",
    MM: "burmese",
    NP: "nepalese nepali",
    NZ: "New_Zealander",
    NI: "nicaraguan",
    NG: "nigerian nigerians",
    KP: "North_Korean",
    NO: "norwegian norwegians",
    PK: "pakistani pakistanis",
    PS: "palestinian palestinians",
    PA: "panamanian",
    PY: "paraguayan",
    PE: "peruvian peruvians",
    PH: "philippine filipino filipinos filipina",
    PL: "polish pole poles",
    PT: "portuguese",
    QA: "qatari qataris",
    RO: "romanian romanians",
    RU: "russian russians",
    RW: "rwandan rwandans",
    SA: "saudi saudis Saudi_Arabian",
    SN: "senegalese",
    RS: "serbian serbians serb serbs",
    SG: "singaporean singaporeans",
    SK: "slovak slovaks",
    SI: "slovenian slovenians slovene",
    SO: "somali somalis",
    ZA: "South_African",
    KR: "South_Korean korean koreans",
    ES: "spanish spaniard spaniards",
    LK: "Sri_Lankan",
    SD: "sudanese",
    SE: "swedish swede swedes",
    CH: "swiss",
    SY: "syrian syrians",
    TW: "taiwanese",
    TZ: "tanzanian",
    TH: "thai thais",
    TN: "tunisian tunisians",
    TR: "turkish turk turks",
    UG: "ugandan ugandans",
    UA: "ukrainian ukrainians",
    AE: "emirati emiratis",
    GB: "british briton britons",
    US: "american americans",
    UY: "uruguayan",
    UZ: "uzbek uzbeks",
    VE: "venezuelan venezuelans",
    VN: "vietnamese",
    YE: "yemeni yemenis ",
    ZM: "zambian",
    ZW: "zimbabwean",
    EU: "european",
    MG: "malagasy madagascan",
    CI: "ivorian",
    LU: "luxembourgish",
    GA: "gabonese",
    GN: "guinean",
    BJ: "beninese",
    BF: "burkinabe",
    BI: "burundian",
    TD: "chadian",
    CG: "congolese",
    MR: "mauritanian",
    MU: "mauritian",
    MW: "malawian",
    NA: "namibian",
    BW: "botswanan",
    AO: "angolan",
    SL: "Sierra_Leonean",
    LR: "liberian",
    GM: "gambian",
    TG: "togolese",
    TJ: "tajik",
    TM: "turkmen",
    BT: "bhutanese",
    BN: "bruneian",
    TL: "timorese",
    FJ: "fijian",
    AD: "andorran",
    DJ: "djiboutian",
    ER: "eritrean",
    SC: "seychellois",
    KM: "comorian",
    CV: "Cape_Verdean",
    DO: "dominican",
    BS: "bahamian",
    BB: "barbadian",
    GY: "guyanese",
    SR: "surinamese",
    PG: "papuan",
  },
  ...bodies,
};
