import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `v ve na z ze do od o u k ke s se za po pod nad před mezi podle proti kvůli díky během kromě přes při pro bez i a ale nebo ani
    že aby jak jako když pokud jestli kde kam proč kdo co který která které kteří ten ta to ti ty tento tato toto tyto této tomto
    on ona ono oni my vy já jeho její jejich náš váš můj svůj všichni všechny vše každý jiný jeden jedna dva dvě tři čtyři pět
    první druhý poslední nový nová nové ne ano už ještě také též rovněž jen pouze však proto potom pak nyní teď dnes včera zítra
    tady tam více méně mnoho několik dosud zatím jsou je byl byla bylo byli bude budou může musí foto video zdroj internet vláda
    policie soud premiér ministr prezident dph hdp http https usb gps tv eu covid`,
  honorifics:
    "pan pana panu panem paní pánové slečna dr mudr judr ing mgr phdr rndr doc prof profesor bc csc sir lord lady král krále královna kníže princ princezna papež papeže kardinál biskup arcibiskup páter otec sestra svatý svatá imám rabín generál plukovník podplukovník kapitán poručík major admirál",
  roles: `prezident prezidenta prezidentovi prezidentem prezidentka prezidentky viceprezident expremiér premiér premiéra premiérovi premiérem premiérka premiérky
    vicepremiér vicepremiéra ministr ministra ministrovi ministrem ministryně ministryni exministr exministra náměstek náměstka náměstkyně kancléř kancléře
    senátor senátora senátorka senátorky poslanec poslance poslanci poslankyně poslankyni europoslanec europoslance europoslankyně starosta starosty starostka
    starostky primátor primátora primátorka hejtman hejtmana hejtmanka hejtmanky guvernér guvernéra guvernérka guvernérky viceguvernér tajemník tajemníka
    tajemnice velvyslanec velvyslance velvyslankyně šéf šéfa šéfka šéfky předseda předsedy předsedovi předsedou předsedkyně místopředseda místopředsedy
    místopředsedkyně ředitel ředitele řediteli ředitelem ředitelka ředitelky zakladatel zakladatele majitel majitele majitelka vedoucí mluvčí vyjednavač
    analytik analytika analytička analytičky ekonom ekonoma ekonomka ekonomky politolog politologa politoložka sociolog socioložka odborník odborníka
    odbornice expert experta expertka vědec vědce vědkyně výzkumník výzkumnice inženýr lékař lékaře lékařka lékařky primář primářka hygienik hygienička
    trenér trenéra trenérka kapitán útočník obránce brankář hráč hráče hráčka fotbalista hokejista tenista tenistka herec herce herečka herečky zpěvák
    zpěvačka autor autora autorka spisovatel spisovatele spisovatelka básník režisér režiséra režisérka producent novinář novináře novinářka moderátor
    moderátorka redaktor redaktorka fotograf advokát advokáta advokátka právník právníka právnička žalobce žalobkyně soudce soudkyně vyšetřovatel komisař
    komisaře komisařka hasič velitel velitele starostlivý aktivista aktivistka lídr lídra lídryně politik politička kandidát kandidáta kandidátka obžalovaný
    svědek manžel manželka syn dcera bratr sestra matka historik historika historička umělec malíř architekt podnikatel podnikatele miliardář poradce radní
    zastupitel zastupitelka rektor rektora rektorka děkan děkanka ombudsman meteorolog meteoroložka`,
  locative: "v ve u poblíž",
  particles: "de van von la al el ibn da di",
  linkers: "a pro na v ve o",
  organisationHeads: `univerzita univerzity institut ústav škola akademie ministerstvo ministerstva úřad úřadu agentura kancelář komise výbor rada soud
    soudu parlament sněmovna senát strana hnutí unie federace svaz sdružení společnost nadace organizace liga klub banka skupina firma podnik závody
    nemocnice klinika církev policie armáda správa služba inspekce centrum síť aliance fronta koalice fond burza zastupitelství státní zastupitelství
    noviny deník týdeník rozhlas televize divadlo muzeum magistrát dopravní`,
  placeHeads:
    "řeka jezero hora hory ostrov ostrovy moře oceán záliv průliv poloostrov údolí poušť ulice třída náměstí park most okres kraj obec město ves přístav les průplav mys republika království letiště nádraží stanice stadion čtvrť",
  eventHeads:
    "pohár mistrovství hry olympiáda festival válka zákon smlouva dohoda cena summit konference turnaj maraton revoluce den úmluva protokol ústava",
  firmNouns: `firma firmy firmě firmu společnost společnosti koncern koncernu podnik podniku výrobce výrobci síť sítě operátor operátora
    dopravce dodavatel dodavatele vydavatelství developer developera gigant banka banky skupina skupiny pojišťovna pojišťovny pivovar pivovaru`,
  stormNouns: {
    Hurricane: "hurikán",
    Typhoon: "tajfun",
    Cyclone: "cyklon|cyklona",
    "Tropical Storm": "tropická bouře",
    Storm: "bouře|orkán",
  },
  craftNouns:
    "loď|trajekt|tanker|jachta|ponorka|fregata|křižník|ledoborec|sonda|družice|raketa|teleskop|plachetnice|parník",
  sportWords:
    "zápas gól góly branka branky brankář útočník záložník obránce trenér liga rozhodčí penalta sezona porážka remíza stadion derby fotbal vítězství porazil porazila kolo",
  personVerbs:
    "řekl řekla uvedl uvedla dodal dodala sdělil sdělila prohlásil prohlásila zdůraznil zdůraznila upozornil upozornila potvrdil potvrdila oznámil oznámila vysvětlil vysvětlila napsal napsala popsal popsala připustil připustila míní tvrdí soudí",
  endings: "(?:emu|eho|ymi|imi|ych|ich|ym|ach|ami|emi|ech|ovi|ou|em|im|um|ho|mu|ie|ii|y|u|i|a|e|o)",
  declensions: [
    {
      given: `Jana>Jan Janu>Jan Janem>Jan Janovi>Jan Petra>Petr Petru>Petr Petrem>Petr Petrovi>Petr Pavla>Pavel Pavlu>Pavel Pavlem>Pavel Pavlovi>Pavel
        Marka>Marek Markovi>Marek Markem>Marek Radka>Radek Karla>Karel Karlovi>Karel Karlem>Karel Zdeňka>Zdeněk Zdeňkovi>Zdeněk Zdeňkem>Zdeněk
        Vítka>Vítek Jiřího>Jiří Jiřímu>Jiří Jiřím>Jiří Andreje>Andrej Andrejem>Andrej Tomáše>Tomáš Lukáše>Lukáš Aleše>Aleš Miloše>Miloš
        Matěje>Matěj Ondřeje>Ondřej Jaroslava>Jaroslav Miroslava>Miroslav Stanislava>Stanislav Ivana>Ivan Michala>Michal Daniela>Daniel
        a> e> ovi> em> u>`,
      surname: `ského>ský skému>ský ským>ský ckého>cký ckému>cký ckým>cký ého>ý ému>ý ým>ý ího>í ímu>í ím>í
        čka>ček čkovi>ček čkem>ček ňka>něk ňkovi>něk ňkem>něk ška>šek škovi>šek škem>šek rka>rek nka>nek bka>bek dka>dek
        vla>vel ela>el cka>cek jka>jek lka>lek mka>mek pka>pek tka>tek vka>vek zka>zek žka>žek ska>sek ďka>děk ťka>těk
        bkem>bek ckem>cek dkem>dek jkem>jek lkem>lek mkem>mek nkem>nek pkem>pek rkem>rek skem>sek škem>šek tkem>tek vkem>vek zkem>zek žkem>žek ďkem>děk ťkem>těk
        bce>bec dce>dec lce>lec mce>mec nce>nec rce>rec tce>tec vce>vec bcem>bec dcem>dec lcem>lec mcem>mec ncem>nec rcem>rec tcem>tec vcem>vec evce>evec iho>i yho>y ovi> em> ěm> a> y>a u>a ou>a e>`,
      sure: "ého ému ým ího ímu ovi oše uše áře aře eře íře oře eje ále ele mce nce vce áka íka ana ara ala iše áše eše ička ačka ečka íčka áčka ěčka cka jka lka mka pka tka vka zka žka rka nka bka dka ďka ťka ňka",
    },
    {
      given:
        "Anny>Anna Anně>Anna Annu>Anna Annou>Anna y>a ě>a u>a ou>a e>a ii>ie ií>ie ie>ia i>e í>e ce>ka ře>ra ze>ha",
      surname: "ové>ová ovou>ová é>á ou>á",
      sure: "ové ovou",
    },
  ],
  cases: `ě> e> u> em> ovi> ém> ře>r i> a> ě>a e>a y>a u>a ou>a ze>ha ce>ka še>cha ře>ra ě>o a>o u>o em>o ci>ec ce>ec cem>ec covi>ec
    ku>ek ka>ek kem>ek kovi>ek ně>eň ni>eň ni>ň ně>ň ích>e ím>e emi>e ic>ice ech>y ům>y ách>y ám>y ami>y ách>a é>á ou>á ého>ý ému>ý ým>ý ho> mu> m> ovu>ov ova>ov`,
  placeEndings:
    "ov ín ice ec no ná ava any ky eň nec lec nice rov nov tov kov ek ík nky lín šín tín čín dec mek erk ště šť",
  demonyms: {
    AU: "australský",
    AT: "rakouský",
    BY: "běloruský",
    BE: "belgický",
    BR: "brazilský",
    BG: "bulharský",
    CA: "kanadský",
    CN: "čínský",
    HR: "chorvatský",
    CZ: "český",
    DK: "dánský",
    NL: "nizozemský",
    EG: "egyptský",
    EE: "estonský",
    FI: "finský",
    FR: "francouzský",
    DE: "německý",
    GR: "řecký",
    HU: "maďarský",
    IN: "indický",
    IR: "íránský",
    IQ: "irácký",
    IL: "izraelský",
    IT: "italský",
    JP: "japonský",
    KZ: "kazašský",
    KP: "severokorejský",
    KR: "jihokorejský",
    LT: "litevský",
    LV: "lotyšský",
    MX: "mexický",
    NO: "norský",
    PK: "pákistánský",
    PS: "palestinský",
    PL: "polský",
    PT: "portugalský",
    RO: "rumunský",
    RU: "ruský",
    SA: "saúdský",
    RS: "srbský",
    SK: "slovenský",
    ES: "španělský",
    SE: "švédský",
    CH: "švýcarský",
    SY: "syrský",
    TR: "turecký",
    UA: "ukrajinský",
    GB: "britský",
    US: "americký",
    VN: "vietnamský",
    AR: "argentinský",
    CL: "chilský",
    GE: "gruzínský",
    ID: "indonéský",
    IE: "irský",
    KE: "keňský",
    MA: "marocký",
    MD: "moldavský",
    MG: "madagaskarský",
    MY: "malajsijský",
    PE: "peruánský",
    PH: "filipínský",
    TH: "thajský",
    ZA: "jihoafrický",
  },
  ...bodies,
};
