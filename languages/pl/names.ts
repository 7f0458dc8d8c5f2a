import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `w we na z ze do od za dla bez przy o po pod nad przed między przez przeciw według i a ale lub albo oraz że żeby aby jak
    jeśli jeżeli kiedy gdy gdzie dlaczego kto co który która które to ten ta te ci tego tej tym on ona oni one my wy ja
    jego jej ich nasz wasz mój swój wszyscy wszystko każdy inny inni jeden jedna dwa dwie trzy cztery pięć pierwszy drugi
    ostatni nowy nie tak już jeszcze także też również tylko nawet jednak dlatego potem następnie teraz obecnie dzisiaj
    dziś wczoraj jutro tutaj tam bardziej mniej wiele wielu kilka poza wcześniej później jest są był była było byli będzie
    może musi został zdjęcie wideo źródło internet sieć rząd policja http https usb gps tv pkb vat hiv covid usd eur pln`,
  honorifics:
    "pan pani państwo dr prof profesor inż mgr ks ksiądz ojciec siostra święty św król królowa książę księżna papież kardynał biskup arcybiskup abp bp imam rabin generał gen płk pułkownik kapitan porucznik admirał sir lord",
  roles: `prezydent prezydenta prezydentem wiceprezydent premier premiera premierem minister ministra wicepremier kanclerz senator poseł posłanka burmistrz wojewoda
    marszałek sekretarz ambasador szef szefa prezes wiceprezes dyrektor założyciel właściciel kierownik rzecznik rzeczniczka
    analityk ekonomista profesor naukowiec badacz inżynier lekarz trener kapitan napastnik obrońca bramkarz piłkarz aktor
    aktorka piosenkarz piosenkarka autor autorka pisarz pisarka poeta reżyser producent dziennikarz dziennikarka
    korespondent fotograf prezenter adwokat mecenas prokurator sędzia inspektor komisarz działacz lider polityk kandydat
    podejrzany żona mąż syn córka brat siostra ojciec matka historyk artysta malarz architekt biznesmen miliarder doradca ekspert`,
  locative: "w we do z ze",
  particles: "de van von la al el ibn di",
  linkers: "i do spraw na rzecz w we ds",
  organisationHeads: `uniwersytet uniwersytetu politechnika instytut szkoła akademia ministerstwo departament urząd agencja biuro komisja komitet rada sąd
    trybunał parlament sejm senat partia unia federacja związek stowarzyszenie towarzystwo fundacja organizacja liga klub
    bank grupa spółka firma zakłady szpital klinika kościół policja wojsko armia marynarka straż służba centrum sieć sojusz
    front ruch koalicja drużyna fundusz giełda prokuratura gazeta dziennik tygodnik radio telewizja`,
  placeHeads:
    "rzeka jezioro góra góry wyspa wyspy morze ocean zatoka cieśnina półwysep dolina pustynia ulica aleja plac park most powiat gmina województwo prowincja stan miasto wieś port las kanał przylądek republika królestwo lotnisko dworzec stacja stadion dzielnica",
  eventHeads:
    "puchar mistrzostwa igrzyska olimpiada festiwal wojna ustawa traktat umowa nagroda szczyt konferencja turniej maraton rewolucja dzień konwencja protokół konstytucja",
  firmNouns: `firma firmy firmie firmę spółka spółki spółce spółkę koncern koncernu przedsiębiorstwo przedsiębiorstwa
    producent producenta sieć operator koncernowi koncernem producentem producentowi operatora operatorem przewoźnik
    przewoźnika przewoźnikiem linia sieci siecią wydawca wydawcy dostawca dostawcy dostawcą deweloper dewelopera
    gigant giganta browar bank banku bankiem grupa grupy grupę ubezpieczyciel partia partii fundacja fundacji`,
  stormNouns: {
    Hurricane: "huragan",
    Typhoon: "tajfun",
    Cyclone: "cyklon",
    "Tropical Storm": "burza tropikalna",
    Storm: "orkan|wichura|wicher|burza|sztorm",
  },
  craftNouns:
    "statek|prom|tankowiec|kuter|jacht|okręt|fregata|lodołamacz|masowiec|kontenerowiec|żaglowiec|niszczyciel|wycieczkowiec|sonda|satelita|rakieta|teleskop|lotniskowiec|holownik|trawler|korweta",
  sportWords:
    "mecz gol gole bramka bramki bramkarz napastnik pomocnik obrońca trener liga ekstraklasa sędzia karny sezon porażka remis stadion derby piłka zwycięstwo pokonał pokonała kolejka",
  personVerbs:
    "powiedział powiedziała stwierdził stwierdziła dodał dodała podkreślił podkreśliła zaznaczył napisał napisała wyjaśnił poinformował poinformowała ocenił przyznał oświadczył uważa",
  endings: "(?:iego|iemu|ego|emu|ach|iach|ami|iami|owi|om|em|iem|ie|ia|ii|ej|ow|y|e|a|u|i|o)",
  declensions: [
    {
      given: `Adama>Adam Adamowi>Adam Adamem>Adam Jana>Jan Janowi>Jan Janem>Jan Donalda>Donald Donaldowi>Donald Radosława>Radosław Mirosława>Mirosław
        Jarosława>Jarosław Sławomira>Sławomir Kazimierza>Kazimierz Karola>Karol Michała>Michał Michałowi>Michał Michałem>Michał Jerzego>Jerzy Jerzemu>Jerzy Jerzym>Jerzy Ignacego>Ignacy Antoniego>Antoni Marka>Marek Markowi>Marek Markiem>Marek Jacka>Jacek Jackowi>Jacek Jackiem>Jacek Tomka>Tomek Pawła>Paweł Pawłowi>Paweł
        Pawłem>Paweł Huberta>Hubert Kuby>Kuba Kubie>Kuba
        Kubą>Kuba iego>i iemu>i im>i a> iem> em> owi> iowi> ia> u>`,
      surname: `ska>ska cka>cka dzka>dzka skiego>ski skiemu>ski skim>ski ckiego>cki ckiemu>cki ckim>cki dzkiego>dzki dzkiemu>dzki dzkim>dzki ego>y emu>y
        bka>bek dka>dek łka>łek rka>rek czka>czek szka>szek żka>żek pka>pek tka>tek mka>mek wka>wek nka>nek jka>jek zka>zek
        bkiem>bek dkiem>dek jkiem>jek łkiem>łek rkiem>rek czkiem>czek szkiem>szek żkiem>żek pkiem>pek tkiem>tek mkiem>mek wkiem>wek nkiem>nek zkiem>zek
        bkowi>bek dkowi>dek jkowi>jek łkowi>łek rkowi>rek czkowi>czek szkowi>szek żkowi>żek pkowi>pek tkowi>tek mkowi>mek wkowi>wek nkowi>nek zkowi>zek
        wła>weł włem>weł włowi>weł bla>bel blem>bel blowi>bel gla>giel glem>giel glowi>giel pnia>pień pniem>pień pniowi>pień
        nia>ń niem>ń niowi>ń cia>ć ciem>ć ciowi>ć
        ńca>niec ńcem>niec ńcowi>niec lca>lec lcem>lec lcowi>lec wca>wiec wcem>wiec wcowi>wiec pca>piec pcem>piec kiem>k giem>g iem> em> owi> a> y>a i>a ę>a ą>a`,
      sure: "skiego skiemu skim ckiego ckiemu ckim dzkiego dzkiemu dzkim wskiego owicza ewicza owiczowi ewiczowi iaka czyka iuka",
    },
    {
      given:
        "Anny>Anna Annie>Anna Annę>Anna Anną>Anna ii>ia ię>ia ią>ia y>a i>a ie>a ze>ra ę>a ą>a",
      surname: `skiej>ska ską>ska ckiej>cka cką>cka dzkiej>dzka dzką>dzka owej>owa ową>owa ej>a`,
    },
  ],
  cases: `owie>ów owa>ów owem>ów owowi>ów ewie>ew ewa>ew ście>st cie>t dzie>d rze>r le>ł ie> ie>a cie>ta ście>sta dzie>da rze>ra
    le>ła ce>ka dze>ga sze>cha śnie>sna y>a i>a ii>ia ę>a ą>a śnie>sno źnie>zno ie>o cie>to ście>sto dzie>do rze>ro le>ło dle>dło u>o u>e u>
    a> a>o a>e em> em>o nem>ne iem> iem>o owi> niu>ń nia>ń niem>ń niowi>ń ciu>ć cia>ć ku>ek ka>ek kiem>ek kowi>ek wcu>wiec wca>wiec
    wcem>wiec ńcu>niec ńca>niec ńcem>niec cu>ec ca>ec cem>ec cowi>ec rcu>rzec iu> ia> ach>y ach>e ach>i iach>ie ach>a om>y om>e ów>y ic>ice łk>łki
    iego>i iemu>i im>i ego>e emu>e ego>y emu>y ym>y ej>a iej>ia`,
  placeEndings:
    "ów owo ewo in yn ice yce iec zec zno sno pno dno rno lno sk ck awa nia nica wica lica wka zka ówka wy ce le gród órz aw ew ard cin ęcin owiec",
  demonyms: {
    AU: "australijski",
    AT: "austriacki",
    BY: "białoruski",
    BE: "belgijski",
    BR: "brazylijski",
    BG: "bułgarski",
    CA: "kanadyjski",
    CN: "chiński",
    HR: "chorwacki",
    CZ: "czeski",
    DK: "duński",
    NL: "holenderski niderlandzki",
    EG: "egipski",
    FI: "fiński",
    FR: "francuski",
    DE: "niemiecki",
    GR: "grecki",
    HU: "węgierski",
    IN: "indyjski",
    IR: "irański",
    IQ: "iracki",
    IL: "izraelski",
    IT: "włoski",
    JP: "japoński",
    KP: "północnokoreański",
    KR: "południowokoreański koreański",
    LT: "litewski",
    LV: "łotewski",
    MX: "meksykański",
    NO: "norweski",
    PS: "palestyński",
    PL: "polski",
    PT: "portugalski",
    RO: "rumuński",
    RU: "rosyjski",
    SA: "saudyjski",
    RS: "serbski",
    SK: "słowacki",
    ES: "hiszpański",
    SE: "szwedzki",
    CH: "szwajcarski",
    SY: "syryjski",
    TR: "turecki",
    UA: "ukraiński",
    GB: "brytyjski angielski",
    US: "amerykański",
    VN: "wietnamski",
    AR: "argentyński argentyńska argentyńskie",
    CL: "chilijski",
    EE: "estoński",
    GE: "gruziński",
    ID: "indonezyjski",
    IE: "irlandzki",
    IS: "islandzki",
    KE: "kenijski",
    MA: "marokański",
    MD: "mołdawski",
    MG: "madagaskarski malgaski",
    MY: "malezyjski",
    PE: "peruwiański",
    PH: "filipiński",
    PK: "pakistański",
    TH: "tajski tajlandzki",
    ZA: "południowoafrykański",
  },
  ...bodies,
};
