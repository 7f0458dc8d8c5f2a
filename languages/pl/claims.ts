import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";
import { perfectives } from "./perfectives.ts";

/** Past of the verb in all persons a news text has. */
const past = (stems: string) => inflect(stems, "ł ła ło li ły");

/** Verbs that report beside a quotation or within one alone: "wzdycha". */
const asides = words(`
  wzdycha westchnął westchnęła wzdychają uśmiecha_się uśmiechnął_się śmieje_się śmieją_się zaśmiał_się żartuje
  zażartował zażartowała oburza_się oburzył_się oburzyła_się oburzają_się złości_się denerwuje_się irytuje_się narzeka
  narzekała dziwi_się zdziwił_się krzyczy krzyknął krzyknęła szepcze mruczy burknął bulwersuje_się rozkłada_ręce
  rozłożył_ręce wzrusza_ramionami wzruszył_ramionami macha_ręką kręci_głową cieszy_się cieszą_się ucieszył_się
  odparowuje ucina uciął ucięła wtóruje dorzuca dorzucił dorzuciła podsumował podsumowała chwali_się broni_się
  obawia_się martwi_się podkreślił podkreśliła wyjaśnił wyjaśniła przyznał przyznała
`);

export const claims: ClaimsPack = {
  verbs: [
    // what is said by nobody in particular
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: words(
        `wiadomo z_nieoficjalnych_informacji_wynika z_informacji_wynika z_nieoficjalnych_ustaleń_wynika dodano podkreślono zaznaczono poinformowano podano przekazano napisano zapewniono nieoficjalnie_wiadomo wyjaśniono`,
      ),
    },
    {
      stance: "alleged",
      strength: "strong",
      impersonal: true,
      forms: words(
        `mówi_się nieoficjalnie_mówi_się podobno_wiadomo twierdzi_się plotkuje_się spekuluje_się`,
      ),
    },
    // what somebody calls a thing, or a court finds it to be
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("za jako mianem -ym -im -em -ą"),
      forms: words(
        "nazwał nazwała nazwało nazwali nazywa nazywają określił określiła określili określa określają uznał uznała uznało uznali uznaje uznają",
      ),
    },
    // what a court finds
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "orzekł orzekła orzekło orzekli orzeka uznał uznała rozstrzygnął stwierdził_nieważność",
      ),
    },
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...past(`
          powiedzia oświadczy stwierdzi doda poinformowa zaznaczy podkreśli wyjaśni przyzna zauważy napisa
          zapewni potwierdzi oceni zapowiedzia ogłosi odpowiedzia przekaza przypomnia tłumaczy wskaza mówi ripostuje ripostował ripostowała odparł odparła odparli oznajmia oznajmił oznajmiła przekonuje przekonują przekonywał przekonywała przekonywali uspokaja uspokajają uspokajał uspokajała apeluje apelują żali_się żalą_się skarży_się skarżą_się skarżył_się skarżyła_się ironizuje ironizował wspomina wspominają wspominał wspominała precyzuje precyzował sprecyzował sprecyzowała odpowiada odpowiadają odpiera_że kwituje kwitował skwitował skwitowała dopowiada dopowiedział dopowiedziała nie_wyklucza nie_wykluczają nie_wykluczył nie_wykluczyła nie_ukrywa nie_ukrywał nie_ukrywała uściśla uściślił uściśliła zastrzega zastrzegają zastrzegł zastrzegła zastrzegli przypuszcza przypuszczają ubolewa ubolewał ubolewała alarmuje alarmują alarmował alarmowała alarmowali sugeruje sugerują sugerował sugerowała zasugerował zasugerowała szacuje szacują szacował szacowała oszacował oszacowała prognozuje prognozują przewiduje_że wyraził_przekonanie wyraziła_przekonanie wyraził_nadzieję wyraziła_nadzieję zwrócił_uwagę zwróciła_uwagę zwraca_uwagę zwracają_uwagę dał_do_zrozumienia dała_do_zrozumienia jest_zdania jest_przekonany jest_przekonana są_przekonani jest_pewien jest_pewna jest_pewny dodaje dodają kontynuuje kontynuował grzmi grzmiał grzmiała komentuje komentują komentował komentowała skomentował_że napisał napisała napisali pisał zrelacjonował zrelacjonowała relacjonował relacjonowała relacjonują zdradził zdradziła zdradza ujawnił ujawniła ujawnia ujawnili czytamy przyznawał przyznawała dowiaduje_się dowiedział_się dowiedziała_się dowiedzieli_się
          twierdzi relacjonowa skomentowa zadeklarowa ostrzeg uważa dowodzi argumentowa zasugerowa wspomnia
          opowiedzia wyzna skwitowa uściśli sprecyzowa zakomunikowa podsumowa ujawni donosi 
        `),
        ...words(`
          mówi powiedzieli zapowiedzieli przypomnieli doniósł doniosła uspokajają ironizuje kwituje liczy_na_to poskarżył_się poskarżyła_się mówił mówiła mówią twierdzi twierdzą dodaje dodają podkreśla podkreślają informuje informują zaznacza
          zaznaczają wyjaśnia wyjaśniają przyznaje przyznają zauważa zauważają pisze piszą zapewnia zapewniają
          potwierdza potwierdzają ocenia oceniają zapowiada zapowiadają ogłasza odpowiada odpowiadają przekazuje
          przekazują przypomina przypominają tłumaczy tłumaczą wskazuje wskazują uważa uważają relacjonuje
          relacjonują komentuje komentują deklaruje deklarują ostrzega ostrzegają ostrzegła ostrzegli donosi
          donoszą podaje podają podał podała podali podało stwierdza stwierdzają utrzymuje utrzymują
          utrzymywał rzekł rzekła opowiada opowiadają sądzi sądzą przekonuje przekonują przekonywał przekonywała
          wyznaje argumentuje argumentują cytuje powiadomił powiadomiła powiadomili zeznał zeznała zeznali zeznaje zeznają dopytywał przekonywali przekonuje przekonują zaręczył zaręczyła zaalarmował zaalarmowała zaalarmowali alarmuje alarmują apelował apelowała apeluje apelują zaapelował zaapelowała zaapelowali zwrócił_uwagę zwróciła_uwagę zwrócili_uwagę zwraca_uwagę zwracają_uwagę dał_do_zrozumienia dała_do_zrozumienia daje_do_zrozumienia wyraził_przekonanie wyraziła_przekonanie wyraził_opinię wyraziła_opinię zrelacjonował zrelacjonowała zreferował zreferowała przyznawał przyznawała podsumowuje doprecyzował doprecyzowała zapewniał zapewniała zapewniali podkreślał podkreślała podkreślali tłumaczył tłumaczyła tłumaczyli opowiadał opowiadała opowiadali wspomina wspominają wspominał wspominała żalił_się żali_się narzekał narzekają skarży_się skarżą_się skarżył_się ubolewa ubolewał odparł odparła odparli ripostował ripostowała przewiduje_że nie_wykluczył nie_wykluczyła nie_wykluczyli nie_wyklucza nie_wykluczają nie_zaprzecza nie_zaprzeczył nie_zaprzeczyła jest_przekonany jest_przekonana są_przekonani stoi_na_stanowisku stoją_na_stanowisku utrzymują utrzymywała utrzymywali wyjaśniał wyjaśniała wyjaśniali zauważała przestrzegł przestrzegła przestrzega przestrzegają krytykuje krytykują skrytykował skrytykowała zdradził zdradziła zdradza wyliczył wylicza oznajmił oznajmiła oznajmili rzuca napisano podano przekazano poinformowano zaznaczono odniósł_się odniosła_się uspokaja uspokajał uspokajała zastrzegł zastrzegła zastrzega zawiadomił zawiadomiła ocenia_że dodawał dodawała czytamy
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        myśli myślą wie wiedzą wiedział dowiedział dowiedziała dowiedzieli okazało ustalił ustalili ustaliła
        ustalono wykazał wykazała wykazali wykazało wykazują pokazuje pokazują pokazał pokazała pokazały dowodzi
        dowodzą odkrył odkryła odkryli uznał uznała uznali uznaje szacuje szacują oszacował oszacowano zdecydował
        zdecydowała zdecydowali rozumie widzi widzą wierzy wierzą obawia obawiają ma_nadzieję mają_nadzieję
        słyszał wynika oznacza przypuszcza przypuszczają sugeruje sugerują zakłada zakładają wątpi
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(`
        obiecuje obiecują obiecał obiecała obiecali      
           grozi grożą zagroził zagroziła zagrozili zobowiązał zobowiązała
        zobowiązali      
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(
        "planuje planują planował planowali zamierza zamierzają zamierzał przewiduje przewidują oczekuje oczekują spodziewa spodziewają prognozuje prognozują",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(`
        oskarża oskarżają oskarżył oskarżyła oskarżyli zarzuca zarzucają zarzucił zarzuciła zarzucili podejrzewa
        podejrzewają podejrzewał oskarżało obwinił obwiniła obwiniają obwinia zarzucał zarzucała zarzucali wytknął wytknęła wytknęli wytyka pomówił posądził posądza rzekomo
      `),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        zaprzecza zaprzeczają zaprzeczył zaprzeczyła zaprzeczyli zdementował zdementowała zdementowało zdementowali dementuje
        dementują odrzuca odrzucił odrzuciła odrzuciło odrzucili wyklucza wykluczają wykluczył wykluczyła wykluczyli neguje
        kwestionuje kwestionują zaprzeczał zaprzeczała zaprzeczają zaprzeczało odpierał odpierała odpiera odpierają nie_przyznaje_się nie_przyznają_się nie_przyznał_się nie_przyznała_się nie_przyznali_się odcina_się odciął_się odcięła_się
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words(`
        mówiąc dodając podkreślając zaznaczając twierdząc informując wyjaśniając przyznając zauważając pisząc
        zapewniając potwierdzając oświadczając tłumacząc wskazując przypominając argumentując uznając
      `),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "doniesienie doniesienia doniesień doniesieniach informacji oświadczenia zapewnienia wnioski oświadczenie opinia opinię stwierdzenie informacja informację informacje wniosek przekonanie obawa obawy fakt wiadomość pogląd zdanie zapewnienie deklaracja",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "pogłoska pogłoski spekulacja spekulacje spekulacji plotek pogłosek pogłoskom zarzutów zarzutom plotka plotki zarzut zarzuty oskarżenie oskarżenia podejrzenie podejrzenia",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("obietnica obietnicę prognoza nadzieja nadzieję"),
    },
  ],
  owns: words("własnych własnej własnego"),
  hearsayNouns: words("informacji doniesień danych plotek ustaleń szacunków źródeł"),
  nobodies: words("naszych_informacji naszych_ustaleń naszej_redakcji nasza_redakcja"),
  standards: words(
    "planu planów planem planami harmonogramu harmonogramem rozkładu rozkładem grafiku grafikiem programu programem kalendarza kalendarzem",
  ),
  sources: words(`
    według zdaniem w_opinii w_ocenie jak_podaje jak_podał jak_podała jak_podają jak_informuje jak_poinformował
    jak_poinformowała jak_poinformowali jak_donosi jak_pisze jak_mówi jak_powiedział jak_powiedziała jak_przekazał
    jak_przekazała jak_wynika_z zgodnie_z z_relacji na_podstawie powołując_się_na jak_twierdzi jak_zaznaczył
    jak_tłumaczy jak_wyjaśnia jak_przyznał jak_przyznała jak_relacjonuje jak_relacjonował jak_relacjonowała jak_ustalił jak_ustalili jak_ustaliła jak_zauważa jak_zauważył jak_zauważyła jak_podkreśla jak_podkreślił jak_podkreśliła jak_ocenia jak_ocenił jak_oceniła jak_twierdzą jak_mówią jak_piszą jak_informują jak_donoszą jak_wskazuje jak_wskazał jak_wskazała jak_dowiedział_się jak_dowiedziała_się jak_zapewnia jak_zapewnił jak_zapewniła jak_wylicza jak_oświadczył jak_oświadczyła jak_tłumaczył jak_tłumaczyła jak_opisuje jak_przypomina jak_napisał jak_napisała jak_czytamy_w w_przekonaniu w_mniemaniu z_wypowiedzi ze_słów z_informacji z_danych z_ustaleń jak_dodał jak_dodała z_informacji_przekazanych_przez według_słów według_relacji według_ustaleń według_informacji według_danych według_szacunków według_nieoficjalnych_informacji z_nieoficjalnych_informacji jak_przyznają jak_przekonuje jak_przekonywał jak_przekonywała jak_przekazali jak_podawał jak_podawała jak_precyzuje jak_szacuje jak_szacują jak_komentuje jak_stwierdził jak_stwierdziła jak_dowiedzieli_się jak_wynika_ze jak_zapowiedział jak_zapowiedziała jak_zapowiada jak_zapowiadają jak_poinformowało jak_przekazało jak_podało jak_ujawnił jak_ujawniła jak_pisał jak_pisała cytując za_słowami
  `),
  backReferences: [
    ...inflect(
      "o_tym_",
      "poinformował poinformowała poinformowali poinformowało informuje informują pisze piszą donosi donoszą mówi powiedział powiedziała zapewnił zapewniła",
    ),
    ...inflect(
      "poinformował poinformowała poinformowali poinformowało pisze piszą donosi donoszą informuje informują powiedział powiedziała powiedzieli powiadomił powiadomiła",
      "_o_tym",
    ),
  ],
  ownViews: words(`
    jego_zdaniem jej_zdaniem ich_zdaniem w_jego_ocenie w_jej_ocenie według_niego według_niej w_ich_ocenie jak_mówi jak_dodał jak_dodała jak_dodaje jak_podkreślił jak_podkreśliła jak_podkreśla jak_zaznaczył jak_zaznaczyła jak_wyjaśnił jak_wyjaśniła jak_wyjaśnia jak_twierdzi jak_powiedział jak_powiedziała
  `),
  backTopics: words("o_tym"),
  noCues: words(`
    zgodnie_z_procedurami zgodnie_z_procedurą zgodnie_z_planem zgodnie_z_przepisami zgodnie_z_prawem zgodnie_z_oczekiwaniami zgodnie_z_zasadami
    zgodnie_z_regulaminem zgodnie_z_umową zgodnie_z_normami zgodnie_z_harmonogramem zgodnie_z_tradycją zgodnie_z_wolą
  `),
  sourceCases: words(
    "ji>ja y>a i>a u> a> a>o a>e ów>y ów>i tów>ci stów>ści ków>cy ów>owie y>e ch> ego>y ędu>ąd ku>ek i>",
  ),
  complementisers: words("że iż jakoby"),
  interrogatives: words("czy jak dlaczego kiedy gdzie kto ile jaki jaka jakie dokąd"),
  nameCases: { endings: words("em iem owi a u ie y i e"), nominatives: ["", "a"] },
  genders: {
    feminine: words(`
      pani królowa księżna aktorka piosenkarka pisarka nauczycielka kobieta matka córka siostra żona wdowa babcia ciotka dziennikarka
      malarka studentka rzeczniczka ministra ministerka dyrektorka posłanka senatorka prezydentka prezeska premierka kierowniczka szefowa
      mieszkanka lekarka badaczka adwokatka sędzina ekspertka analityczka autorka założycielka burmistrzyni radna aktywistka sąsiadka trenerka
      wiceprezeska przewodnicząca profesorka
    `),
    masculine: words(`
      pan król książę aktor piosenkarz mężczyzna ojciec syn brat mąż wdowiec dziadek wujek papież biskup arcybiskup kardynał rzecznik dyrektor
      poseł szef kierownik mieszkaniec lekarz badacz ekspert analityk założyciel radny aktywista sąsiad trener przewodniczący pisarz
      nauczyciel dziennikarz
    `),
  },
  dropsSubject: true,
  hosts: words("w we"),
  obliquePronouns: words(
    "jego jej ją ich go mu im jemu mnie mi nas nam ciebie niego niej nich nim",
  ),
  pronouns: {
    on: { type: "PER", gender: "masculine" },
    ona: { type: "any", gender: "feminine" },
    oni: { type: "any", plural: true },
    one: { type: "any", plural: true },
    jego: { type: "PER", gender: "masculine" },
    jej: { type: "any", gender: "feminine" },
    ich: { type: "any", plural: true },
    niego: { type: "PER", gender: "masculine" },
    niej: { type: "any", gender: "feminine" },
    ja: { type: "PER", first: true },
    my: { type: "any", plural: true, first: true },
    wielu: { type: "PER", plural: true },
    niektórzy: { type: "PER", plural: true },
    ten: { type: "any", gender: "masculine", demonstrative: true },
    "ten ostatni": { type: "any", gender: "masculine", demonstrative: true },
    ta: { type: "any", gender: "feminine", demonstrative: true },
    "ta ostatnia": { type: "any", gender: "feminine", demonstrative: true },
    ci: { type: "any", plural: true, demonstrative: true },
    "ci ostatni": { type: "any", plural: true, demonstrative: true },
    "te ostatnie": { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("to"),
  speechless: words(
    "burza sztorm cyklon huragan tajfun tornado trzęsienie tsunami powódź osuwisko lawina erupcja pożar wybuch eksplozja wypadek katastrofa zderzenie susza epidemia pandemia wirus akcje ceny cena inflacja zamach atak ulewa ulewy",
  ),
  otherOffices: words(
    "były była byli eks wice zastępca zastępczyni ówczesny ówczesna pełniący poprzedni poprzednia",
  ),
  epithets: words(`
    urzędnik urzędniczka polityk polityczka samorządowiec działacz działaczka menedżer menedżerka ekspert
    ekspertka specjalista specjalistka badacz badaczka naukowiec aktywista aktywistka przedsiębiorca dyplomata
    ekonomista ekonomistka analityk analityczka poseł posłanka związkowiec latek latka
  `),
  agencies: words(`
    agencja organ organizacja instytut instytucja stowarzyszenie związek urząd centrum biuro służba inspekcja resort
    regulator gazeta dziennik tygodnik portal stacja
  `),
  spokespeople: words("rzecznik rzeczniczka rzecznika rzeczniczki"),
  staffs: words("biuro ambasada kancelaria gabinet sztab rzecznik rzeczniczka"),
  possessives: words("jego jej ich swój swoja swoje"),
  documents: words(`
    raport raportu badanie badania badań sondaż sondażu analiza analizy danych dane statystyk statystyki
    komunikat komunikatu oświadczenie oświadczenia szacunki szacunków wyliczenia wyliczeń prognoza prognozy
    ankieta ankiety
  `),
  affiliations: words("z ze"),
  origins: words("od przez"),
  descriptions: {
    PER: words(`
      minister prezydent premier prezes przewodniczący przewodnicząca szef szefowa dyrektor rzecznik rzeczniczka
      wojewoda burmistrz senator senatorka poseł posłanka polityk adwokat prokurator sędzia trener piłkarz
      zawodnik profesor badacz badaczka naukowiec analityk ekspert ekspertka ekonomista autor autorka pisarz
      pisarka dziennikarz dziennikarka aktor aktorka piosenkarz piosenkarka kandydat kandydatka lider liderka
      założyciel król królowa papież biskup lekarz lekarka mężczyzna kobieta podejrzany świadek ambasador
      generał kanclerz urzędnik biznesmen kierownik sekretarz wiceminister wiceprezes wiceprezydent marszałek wicepremier starosta wójt radny radna źródło źródła rozmówca rozmówcy informator śledczy śledcza komendant komisarz aspirant ordynator ordynatorka mecenas obrońca obrończyni pełnomocnik pełnomocniczka oskarżony oskarżona poszkodowany poszkodowani pokrzywdzony świadkowie mieszkaniec mieszkanka mieszkańcy eksperci naukowcy analitycy specjalista specjalistka specjaliści ekolodzy ekolog aktywista aktywistka aktywiści związkowiec związkowcy synoptyk synoptycy meteorolog lekarze strażak strażacy ratownik ratownicy policjant policjanci pracownik pracownicy właściciel właścicielka współzałożyciel współzałożycielka kierowca pasażer pasażerka pasażerowie krewni rodzice matka ojciec sąsiad sąsiadka sąsiedzi krytycy opozycja posłowie politolog historyk psycholog trenerka nauczyciel nauczycielka inspektor biegły biegli oskarżyciel pilot kapitan proboszcz zarząd anestezjolog anestezjolożka selekcjoner chirurg kardiolog pediatra pielęgniarka położna epidemiolog wirusolog immunolog sejsmolog geolog hydrolog klimatolog członek_zarządu członkini członek załogant marynarz kapitanowie prezeska wiceprezeska wiceministra wicedyrektor wicedyrektorka rektor rektorka dziekan prorektor prodziekan wicemarszałek wicestarosta wiceburmistrz sołtys sołtyska zastępca zastępczyni prezydentka szefowie kierowniczka naczelnik naczelniczka dyżurny oficer_prasowy oficer_dyżurny młodszy_aspirant starszy_aspirant podkomisarz nadkomisarz podinspektor nadinspektor sierżant kapral major pułkownik podpułkownik generałowie prokuratorka sędzia_sprawozdawca adwokatka radca_prawny notariusz komornik główny_ekonomista główna_ekonomistka ekonomistka ekonomiści analityczka politycy działacz działaczka działacze samorządowiec samorządowcy europoseł europosłanka eurodeputowany premierka turysta turystka turyści świadkini konduktor maszynista motorniczy rolnik rolniczka rolnicy hodowca sadownik górnik górnicy hutnik stoczniowiec emeryt emerytka uczeń uczennica student studentka studenci rodzic babcia dziadek brat siostra wdowa wdowiec krewny bliscy lokator lokatorka lokatorzy przedsiębiorca przedsiębiorcy handlowiec deweloperzy pracodawcy strona_społeczna organizator organizatorka organizatorzy reżyser reżyserka producentka kurator kuratorka komentator komentatorka publicysta publicystka socjolog politolożka socjolożka psycholożka historyczka bramkarz napastnik pomocnik obrońcy siatkarz siatkarka lekkoatleta lekkoatletka skoczek kolarz tenisista tenisistka mąż żona kibic kibice 
  `),
    ORG: words(`
      inspektorat instytucja organ oskarżenie śledztwo firma spółka koncern grupa bank agencja ministerstwo resort rząd sąd partia związek uniwersytet instytut
      organizacja stowarzyszenie klub drużyna gazeta dziennik tygodnik magazyn telewizja stacja policja urząd gmina
      rada komisja komitet parlament armia wojsko regulator producent operator marka wydawnictwo fundacja szpital
      szkoła kościół sieć startup federacja departament prokuratura linia portal serwis raport badanie armator przewoźnik deweloper wykonawca inwestor dostawca sprzedawca importer eksporter przedsiębiorstwo zakład zakłady fabryka kopalnia huta stocznia elektrownia rafineria lotnisko port przychodnia klinika uczelnia akademia inspekcja inspektorat straż trybunał izba sejm senat samorząd starostwo magistrat kuratorium nadleśnictwo sanepid koalicja ubezpieczyciel giełda fundusz spółdzielnia konsorcjum holding ambasada konsulat episkopat diecezja parafia delegatura oddział wydział komenda kancelaria biuro centrum ośrodek redakcja rozgłośnia radio think_tank kongres zrzeszenie konfederacja analiza statystyki sondaż komunikat oświadczenie media
  `),
  },
  firms: words(
    `firma spółka koncern grupa bank producent operator marka wydawnictwo sieć startup linia armator przewoźnik deweloper wykonawca przedsiębiorstwo ubezpieczyciel
  `,
  ),
  institutions: words(
    `policja ministerstwo rząd sąd parlament armia rada komisja komitet uniwersytet szpital prokuratura departament`,
  ),
  articleless: true,
  definites: words("ten ta to ci te tego tej tym swój nasz"),
  comments: words("jak"),
  fillers: words(`
    dziennikarzom reporterom mediom
    także też już jeszcze potem następnie wcześniej później nie przy tym dziś wczoraj jednak się  by był była
    byli było ponownie wielokrotnie niedawno tylko również natomiast z kolei
  `),
  deciders: words(`
    sejm senat parlament posłowie senatorowie radni rada komisja sąd trybunał sędzia sędziowie izba wyborcy
    akcjonariusze
  `),
  links: words("im. i von de"),
  stops: words(`
    w we na z ze do od po przy nad pod o dla bez przez między przed za u przeciw wobec podczas że żeby aby jak
    kiedy gdy jeśli jeżeli bo ponieważ choć chociaż lub ale a oraz poniedziałek wtorek środę czwartek piątek
    sobotę niedzielę dziś wczoraj jutro jakoby iż
  `),
  finite: words(`
    jest są był była było były byli będzie będą został została zostało zostały zostali ma mają miał miała mieli
    może mogą mógł mogła musi muszą musiał stał stała
  `),
  onlyFinite: [
    ...perfectives,
    ...words(`
    bada badają obetnie gasi gaszą hamuje hamują blokuje blokują apeluje apelują strajkuje strajkują szuka szukają wzbiera
    wzbierają grozi grożą trwa trwają rośnie rosną maleje maleją spada spadają płaci płacą prowadzi prowadzą dostaje dostają
    przewiezie jedzie jadą walczy walczą czeka czekają liczy liczą mieszka mieszkają pracuje pracują kosztuje kosztują
    działa działają należy należą wynosi wynoszą ratuje ratują ewakuuje ewakuują protestuje protestują negocjuje negocjują
    traci tracą zyskuje zyskują drożeje drożeją tanieje tanieją kupuje kupują sprzedaje sprzedają buduje budują odwołuje
    odwołują domaga domagają żąda żądają grają
  `),
  ],
  finiteEndings: words("ował owała owali owano"),
  joins: words("i a ale oraz natomiast zaś lecz"),
  correlatives: words("zarówno ani_nie nie_tylko albo odpowiednio im_więcej bądź"),
  conjunctives: words(`
    jednakże przeciwnie co_więcej mało_tego z_drugiej_strony z_jednej_strony w_rezultacie
  `),
  coordinators: words("i a ale lub oraz jednak natomiast zaś lecz"),
  subordinators: words(
    "ponieważ bo gdy kiedy jeśli jeżeli choć chociaż żeby aby podczas_gdy zanim odkąd dopóki mimo",
  ),
  relatives: words(
    "który która które którzy którego której których któremu którym którą gdzie kto",
  ),
  future: [
    ...words(`
      miałby miałaby miałoby mieliby miałyby będzie będą planuje planują zamierza zamierzają zaplanowano
      zaplanowany zaplanowana ma_zostać mają_zostać ma_być mają_być przewiduje przewidziano obiecuje
      obiecują przygotowuje chce chcą rozpocznie_się podpisze podpiszą zwróci_się pojawi_się pojawią_się
      osłabnie zachowa stanie_się staną_się dojdzie_do zajmie_się zapadnie poda_się podadzą_się
      zostanie_wznowione
    `),
    ...perfectives,
  ],
  compared: words(`
    niż_w niż_we niż_na w_porównaniu_z w_porównaniu_do w_stosunku_do wobec względem niż
  `),
  records: words(`
    pierwszy pierwsza pierwsze pierwszy_raz najwyższy najwyższa najwyższe najwyższego najwyższej najwyższym
    najniższy najniższa najniższe najniższego największy największa największe największego największej najmniejszy
    najmniejsza najgorszy najgorsza najgorsze najlepszy najlepsza najlepsze najsilniejszy najsilniejsza najdłuższy
    najcieplejszy najzimniejszy najwięcej najmniej rekord rekordowy rekordowa rekordowe
  `),
  modals: words("ma mają"),
  saidModals: words("miał miała miało mieli miały"),
  hedges: words(`
    jego_oskarżają jego_podejrzewają ją_oskarżają ją_podejrzewają ich_oskarżają ich_podejrzewają
    rzekomo rzekomy rzekoma rzekome podobno domniemany domniemana domniemane prawdopodobnie ponoć przypuszczalnie
    podejrzany_o podejrzana_o oskarżony_o oskarżona_o najwyraźniej
  `),
  negations: words("nie ani nigdy nikt nic bez żaden żadna żadne"),
  partialNegations: words("bez"),
  absences: words("żaden żadna żadne nie_ma nie_było nie_będzie"),
  implicatives: words(`
    odmówił odmówiła odmówiło odmówili odmówiły odmawia odmawiają
  `),
  negationIdioms: words(`
    nie_tylko nie_jedynie nie_lada nie_mniej_niż nie_później_niż nie_kto_inny nie_co_innego nic_innego_jak
    nic_dziwnego nigdy_wcześniej bez_wątpienia bez_przerwy bez_precedensu nie_wyklucza_się
  `),
  refusals: words(
    "odmówił_komentarza odmówiła_komentarza odmówili_komentarza odmówiło_komentarza nie_komentuje nie_komentują nie_chciał_komentować nie_chciała_komentować nie_chcieli_komentować nie_skomentował nie_skomentowała nie_odpowiedział_na nie_odpowiedziała_na nie_odpowiedzieli_na nie_odpowiedziało_na odmówił_odpowiedzi odmówiła_odpowiedzi",
  ),
  interview: {
    asks: words("p pytanie dziennikarz dziennikarka reporter redakcja"),
    answers: words("o odpowiedź"),
    announced: words("wywiad rozmowa rozmawia rozmawiał rozmawiała w_rozmowie pytamy pytania_do"),
    askedBy: words(
      "rozmawia rozmawiał rozmawiała rozmawiali wywiad_przeprowadził wywiad_przeprowadziła przeprowadził przeprowadziła",
    ),
  },
  questions: words("kto co gdzie kiedy dlaczego czemu jak jaki jaka jakie ile czy dokąd czyj"),
  exhortations: words(
    "czytaj przeczytaj kliknij zobacz sprawdź obserwuj zapisz udostępnij pamiętaj pamiętajmy wyobraź posłuchaj pobierz dołącz niech proszę zachęcamy",
  ),
  opinions: words(
    "moim_zdaniem według_mnie uważam myślę niestety na_szczęście szczerze_mówiąc być_może miejmy_nadzieję szkoda naszym_zdaniem",
  ),
};
