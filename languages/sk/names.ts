import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `v vo na z zo do od o u k ku s so za po pod nad pred medzi podľa proti pre kvôli vďaka počas okrem cez pri bez i a ale alebo ani
    že aby ako keď ak či kde kam prečo kto čo ktorý ktorá ktoré ktorí ten tá to tí tie tento táto toto títo tejto tomto on ona ono
    oni my vy ja jeho jej ich náš váš môj svoj všetci všetky všetko každý iný jeden jedna dva dve tri štyri päť prvý druhý posledný
    nový nová nové nie áno už ešte tiež takisto rovnako len iba však preto potom teraz dnes včera zajtra tu tam viac menej mnoho
    niekoľko zatiaľ sú je bol bola bolo boli bude budú môže musí foto video zdroj internet vláda polícia súd premiér minister
    prezident dph hdp http https usb gps tv eu covid`,
  honorifics:
    "pán pána pánovi pánom pani páni slečna dr mudr judr ing mgr phdr rndr doc prof profesor bc csc sir lord lady kráľ kráľa kráľovná knieža princ princezná pápež pápeža kardinál biskup arcibiskup páter otec sestra svätý svätá imám rabín generál plukovník podplukovník kapitán poručík major admirál",
  roles: `prezident prezidenta prezidentovi prezidentom prezidentka prezidentky prezidentke viceprezident expremiér premiér premiéra premiérovi premiérom premiérka
    premiérky podpredseda podpredsedu podpredsedníčka minister ministra ministrovi ministrom ministerka ministerky ministerke exminister exministra
    kancelár kancelára senátor senátora senátorka poslanec poslanca poslancovi poslancom poslankyňa poslankyne poslankyni europoslanec europoslanca
    europoslankyňa starosta starostu starostka starostky primátor primátora primátorka župan župana županka guvernér guvernéra guvernérka guvernérky
    viceguvernér tajomník tajomníka tajomníčka veľvyslanec veľvyslanca veľvyslankyňa šéf šéfa šéfka šéfky predseda predsedu predsedovi predsedom
    predsedníčka predsedníčky riaditeľ riaditeľa riaditeľovi riaditeľka riaditeľky zakladateľ majiteľ majiteľa majiteľka vedúci hovorca hovorcu hovorkyňa
    hovorkyne analytik analytika analytička analytičky ekonóm ekonóma ekonómka politológ politológa politologička sociológ odborník odborníka odborníčka
    expert experta expertka vedec vedca vedkyňa výskumník inžinier lekár lekára lekárka primár hygienik tréner trénera kapitán útočník obranca brankár
    hráč hráča hráčka futbalista hokejista tenista tenistka herec herca herečka spevák speváčka autor autora autorka spisovateľ spisovateľka básnik
    režisér režiséra režisérka producent novinár novinára novinárka moderátor redaktor fotograf advokát advokáta advokátka právnik právnička prokurátor
    prokurátora prokurátorka sudca sudcu sudkyňa vyšetrovateľ komisár hasič veliteľ veliteľa aktivista aktivistka líder lídra líderka politik politička
    kandidát kandidáta kandidátka obžalovaný svedok manžel manželka syn dcéra brat sestra matka historik historička umelec maliar architekt podnikateľ
    miliardár poradca radca rektor rektora rektorka dekan ombudsman meteorológ
    primátorky primátorke primátorku primátorkou starostke starostku starostkou županky županke županku župankou podpredsedníčky podpredsedníčke
    podpredsedníčku podpredsedníčkou tajomníčky tajomníčke tajomníčku tajomníčkou analytičke analytičku analytičkou ekonómky ekonómke ekonómku
    ekonómkou politologičky politologičke politologičku politologičkou odborníčky odborníčke odborníčku odborníčkou expertky expertke expertku
    expertkou lekárky lekárke lekárku lekárkou novinárky novinárke novinárku novinárkou advokátky advokátke advokátku advokátkou právničky
    právničke právničku právničkou prokurátorky prokurátorke prokurátorku prokurátorkou aktivistky aktivistke aktivistku aktivistkou líderky
    líderke líderku líderkou političky političke političku političkou kandidátky kandidátke kandidátku kandidátkou rektorky rektorke rektorku
    rektorkou riaditeľke riaditeľku riaditeľkou ministerku ministerkou prezidentku prezidentkou senátorky senátorke senátorku senátorkou
    predsedníčke predsedníčku predsedníčkou poslankyňe poslankyňi poslankyňu poslankyňou hovorkyňe hovorkyňi hovorkyňu hovorkyňou sudkyňe sudkyňi
    sudkyňu sudkyňou veľvyslankyňe veľvyslankyňi veľvyslankyňu veľvyslankyňou vedkyňe vedkyňi vedkyňu vedkyňou primátorovi primátorom senátorovi
    senátorom starostovi starostom riaditeľom analytikovi analytikom ekonómovi ekonómom politológovi politológom sociológa sociológovi sociológom
    odborníkovi odborníkom expertovi expertom lekárovi lekárom novinárovi novinárom advokátovi advokátom právnika právnikovi právnikom
    prokurátorovi prokurátorom komisára komisárovi komisárom aktivistu aktivistovi aktivistom lídera líderovi líderom politika politikovi
    politikom kandidátovi kandidátom rektorovi rektorom hovorcovi hovorcom sudcovi sudcom`,
  locative: "v vo u pri",
  particles: "de van von la al el ibn da di",
  linkers: "a pre na v vo o",
  organisationHeads: `univerzita univerzity inštitút ústav škola akadémia ministerstvo ministerstva úrad úradu agentúra kancelária komisia výbor rada súd súdu
    parlament snem senát strana hnutie únia federácia zväz združenie spoločnosť nadácia organizácia liga klub banka skupina firma podnik závody nemocnica
    klinika cirkev polícia armáda správa služba inšpekcia centrum sieť aliancia front koalícia fond burza prokuratúra noviny denník týždenník rozhlas
    televízia divadlo múzeum magistrát`,
  placeHeads:
    "rieka jazero hora hory ostrov ostrovy more oceán záliv prieliv polostrov údolie púšť ulica trieda námestie park most okres kraj obec mesto dedina prístav les prieplav mys republika kráľovstvo letisko stanica štadión štvrť",
  eventHeads:
    "pohár majstrovstvá hry olympiáda festival vojna zákon zmluva dohoda cena summit konferencia turnaj maratón revolúcia deň dohovor protokol ústava",
  firmNouns: `firma firmy firme firmu spoločnosť spoločnosti koncern koncernu podnik podniku výrobca výrobcu sieť siete operátor operátora
    dopravca dodávateľ dodávateľa vydavateľstvo developer gigant banka banky skupina skupiny poisťovňa poisťovne pivovar pivovaru`,
  stormNouns: {
    Hurricane: "hurikán",
    Typhoon: "tajfún",
    Cyclone: "cyklón",
    "Tropical Storm": "tropická búrka",
    Storm: "búrka|orkán",
  },
  craftNouns:
    "loď|trajekt|tanker|jachta|ponorka|fregata|krížnik|ľadoborec|sonda|družica|raketa|teleskop|plachetnica",
  sportWords:
    "zápas gól góly brankár útočník záložník obranca tréner liga rozhodca penalta sezóna prehra remíza štadión derby futbal víťazstvo porazil porazila kolo",
  personVerbs:
    "povedal povedala uviedol uviedla dodal dodala vyhlásil vyhlásila zdôraznil zdôraznila upozornil upozornila potvrdil potvrdila oznámil oznámila vysvetlil vysvetlila napísal napísala priblížil priblížila spresnil spresnila tvrdí",
  endings: "(?:emu|eho|ymi|imi|ych|ich|ym|ach|ami|ovi|ej|ou|om|em|im|ho|mu|ie|ii|y|u|i|a|e|o)",
  declensions: [
    {
      given: `Jána>Ján Jánovi>Ján Jánom>Ján Petra>Peter Petrovi>Peter Petrom>Peter Pavla>Pavol Pavlovi>Pavol Pavlom>Pavol Marka>Marek Markovi>Marek
        Markom>Marek Karola>Karol Karolom>Karol Jozefa>Jozef Juraja>Juraj Jurajom>Juraj Andreja>Andrej Andrejom>Andrej Jaroslava>Jaroslav Miroslava>Miroslav
        Stanislava>Stanislav Ivana>Ivan Ivanom>Ivan Michala>Michal Daniela>Daniel Róberta>Róbert Roberta>Robert Mariána>Marián Dušana>Dušan a> ovi> om> u>`,
      surname: `ského>ský skému>ský ským>ský ckého>cký ckému>cký ckým>cký ého>ý ému>ý ým>ý ieho>í iemu>í ím>í ika>ik
        čka>ček čkovi>ček čkom>ček rka>rek nka>nek bka>bek dka>dek žka>žek cka>cek jka>jek lka>lek mka>mek pka>pek ška>šek tka>tek vka>vek zka>zek
        bkom>bek ckom>cek čkom>ček dkom>dek jkom>jek lkom>lek mkom>mek nkom>nek pkom>pek rkom>rek škom>šek tkom>tek vkom>vek zkom>zek žkom>žek
        bca>bec dca>dec lca>lec mca>mec nca>nec rca>rec tca>tec vca>vec bcom>bec dcom>dec lcom>lec mcom>mec ncom>nec rcom>rec tcom>tec vcom>vec iho>i yho>y ovi> om> a> u>a y>a`,
      sure: "ého ému ým ieho iemu ovi áka íka ana ara ala ička ačka ečka cka jka lka mka pka tka vka zka žka rka nka bka dka",
    },
    {
      given: "Anny>Anna Anne>Anna Annu>Anna Annou>Anna y>a e>a u>a ou>a ie>ia ii>ia iu>ia iou>ia",
      surname: "ovej>ová ovú>ová ovou>ová ej>á ú>á ou>á",
      sure: "ovej ovú ovou",
    },
  ],
  cases: `e> i> a> u> om> ovi> y>a u>a ou>a e>a i>a ej>á ou>á ú>á ého>ý ému>ý ým>ý e>o a>o u>o om>o iach>e iam>e íc>ice ciach>ce ách>y och>y am>y
    ci>ec ca>ec cu>ec com>ec covi>ec ku>ok ka>ok kom>ok ku>ek ka>ek kom>ek kovi>ek`,
  placeEndings: "ce ová any ná ov ín ec sko ica né jov šov nov ľov čany ice ňa ok lec nec",
  demonyms: {
    AU: "austrálsky",
    AT: "rakúsky",
    BY: "bieloruský",
    BE: "belgický",
    BR: "brazílsky",
    BG: "bulharský",
    CA: "kanadský",
    CN: "čínsky",
    HR: "chorvátsky",
    CZ: "český",
    DK: "dánsky",
    NL: "holandský",
    EG: "egyptský",
    EE: "estónsky",
    FI: "fínsky",
    FR: "francúzsky",
    DE: "nemecký",
    GR: "grécky",
    HU: "maďarský",
    IN: "indický",
    IR: "iránsky",
    IQ: "iracký",
    IL: "izraelský",
    IT: "taliansky",
    JP: "japonský",
    KZ: "kazašský",
    KP: "severokórejský",
    KR: "juhokórejský",
    LT: "litovský",
    LV: "lotyšský",
    NO: "nórsky",
    PS: "palestínsky",
    PL: "poľský",
    PT: "portugalský",
    RO: "rumunský",
    RU: "ruský",
    SA: "saudskoarabský",
    RS: "srbský",
    SK: "slovenský",
    ES: "španielsky",
    SE: "švédsky",
    CH: "švajčiarsky",
    SY: "sýrsky",
    TR: "turecký",
    UA: "ukrajinský",
    GB: "britský",
    US: "americký",
    AR: "argentínsky",
    CL: "čilský",
    GE: "gruzínsky",
    ID: "indonézsky",
    IE: "írsky",
    KE: "kenský",
    MA: "marocký",
    MD: "moldavský",
    MG: "madagaskarský",
    MX: "mexický",
    PE: "peruánsky",
    PH: "filipínsky",
    PK: "pakistanský",
    VN: "vietnamský",
    ZA: "juhoafrický",
  },
  ...bodies,
};
