import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Verbs of the first class: present, past, participle, infinitive. */
const first = (stems: string) => inflect(stems, "er ede et e");
/** Verbs with a past in -te. */
const second = (stems: string) => inflect(stems, "er te t e");

/** Verbs that report beside a quotation or within one alone: "sukker". */
const asides = words(`
  ler lo mumler mumlede hvisker hviskede brøler spøgte jubler jublede vrisser vrissede klager klagede
  trækker_på_skuldrene trak_på_skuldrene ryster_på_hovedet slår_ud_med_armene mindes indvender indvendte kommenterer
  kommenterede konstaterer konstaterede forklarer
`);

export const claims: ClaimsPack = {
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...first(`
          forklar konstater vurder beton rapporter påpeg advar svar kommenter informer argumenter noter klag
          forsikr udtal uddyb meddel tilstå begrund understreg fastslå bemærk erklær afslør antyd tilføj
          orienter indvend gentag opfordr fremhæv præciser prognosticer forudse erkend
        `),
        ...second("fortæll oplys men påst bekræft mind"),
        ...words(`
          peger_på pegede_på påstår påstod tilkendegiver tilkendegav melder meldte siger raser rasede fnyser fnøs griner grinede smiler smilede spøger langer_ud erfarer erfarede fået_oplyst får_oplyst fik_oplyst beretter berettede berettet betoner betonede beklager beklagede roser roste lykønsker bebuder bebudede påminder appellerer appellerede opsummerer opsummerede opsummeret supplerer supplerede forsvarer_sig hævdes fornemmer fornemmede ærgrer_sig glæder_sig undrer_sig tvivler regner_med regnede_med er_sikker_på er_enig_i giver_udtryk_for gav_udtryk_for gør_det_klart gjorde_det_klart lægger_vægt_på kalder_det vidner_om nævner nævnte nævnt beskriver beskrev formoder formodede gætter gættede garanterer garanterede spår spåede klager_over advarer_om advarede_om indskyder indskød sagde_videre skriver_videre oplyste_det hedder_det hed_det står_der fremgår_det viser_det sagde sagt sige mener mente ment mene fortæller fortalte fortalt fortælle skriver skrev skrevet skrive
          oplyser oplyste oplyst oplyse tilføjer tilføjede erkender erkendte erkendt siges synes syntes tror troede
          vurderer skønner skønnede anslår anslog lyder lød meddeler meddelte meddelt bekræfter bekræftede
          hævder hævdede hævdet erklærede udtaler udtalte udtalt forudser forudså indrømmer indrømmede indrømmet
          fastslår fastslog fastslået slår_fast slog_fast fortsætter fortsatte bedyrer bedyrede anfører anførte
          fremhæver fremhævede gentager gentog understreger understregede minder_om mindede_om forudsiger forudsagde
          oplyses afslører afslørede afviser_ikke udelukker_ikke lyder_det lød_det gør_opmærksom_på gjorde_opmærksom_på tweetede tweeter
          husker huskede sukker sukkede spørger spurgte tilstår tilstod ser_på er_overbevist_om frygter frygtede
          lader_forstå lod_forstå fortælles pointerer pointerede konkluderer konkluderede udbryder
          udbrød opfordrer_til antyder antydede vidner vidnede forklarede
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      infinitive: true,
      forms: words(`
        ved vidste viser viste vist finder fandt ser så hører hørte tænker tænkte forstår forstod opdager opdagede
        opdaget beregner beregnede beviser beviste føler følte håber håbede besluttede beslutter antager antog
        betyder indebærer forventer forventede fremgår vurderede
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("for som en et -lig -ligt -lige -bel -belt -løs -løst -løse -fuld -fuldt"),
      forms: words(
        "kalder kaldte kaldt betegner betegnede betegnet beskriver beskrev beskrevet kritiserer kritiserede fordømmer fordømte",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(
        "lover lovede lovet truer truede truet sværger svor tilbyder tilbød forpligter foreslår foreslog foreslået",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("planlægger planlagde påtænker agter regner_med forventes"),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(
        "anklager anklagede anklaget beskylder beskyldte beskyldt mistænker mistænkte sigter sigtede bebrejder bebrejdede",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        nægter nægtede nægtet benægter benægtede benægtet afviser afviste afvist dementerer dementerede dementeret
        bestrider bestred bestridt tilbageviser tilbageviste tilbagevist udelukker udelukkede
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "rapport rapporter oplysningerne konklusioner nyheder udtalelse udtalelsen oplysning oplysninger besked beskeden holdning holdningen konklusion konklusionen nyheden overbevisning frygt bekymring tegn",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "påstand påstande påstanden anklage anklager anklagen spekulation spekulationer rygte rygter rygtet mistanke mistanken beskyldning beskyldninger",
      ),
    },
    { stance: "planned", strength: "weak", forms: words("løfte løfter løftet prognose håb håbet") },
  ],
  hearsayNouns: words("oplysninger rygter"),
  nobodies: words("man denne_avis vores_oplysninger avisens_oplysninger"),
  standards: words(
    "plan planen planerne køreplan køreplanen tidsplan tidsplanen skema skemaet kalenderen programmet",
  ),
  sources: words(
    "ifølge i_følge med_henvisning_til ifølge_oplysninger_til ifølge_kilder_til ifølge_oplysninger_fra",
  ),
  backFrames: words("det_har dette_har det_havde"),
  backReferences: inflect(
    "det_ dette_",
    "skriver siger oplyser rapporterer meddeler fortæller bekræfter fremgår_af rapporterede meddelte oplyste sagde skrev viser",
  ),
  ownViews: words(`
    ifølge_ham ifølge_hende ifølge_dem efter_hans_mening efter_hendes_mening efter_deres_mening i_hans_øjne i_hendes_øjne
  `),
  complementisers: words("at"),
  interrogatives: words("om hvordan hvorfor hvornår hvor hvem hvad hvilken hvilket hvilke"),
  infinitives: words("at"),
  bare: true,
  comma: true,
  genders: {
    feminine: words(`
      fru frøken dronning prinsesse kvinde mor datter søster hustru enke mormor farmor moster faster talskvinde
      skuespillerinde sangerinde lærerinde veninde pige forkvinde
    `),
    masculine: words(`
      herr hr kong konge prins mand far søn bror enkemand morfar farfar onkel talsmand biskop pave dreng
    `),
  },
  compounds: true,
  obliquePronouns: words("ham hende dem os mig dig jer"),
  pronouns: {
    han: { type: "PER", gender: "masculine" },
    hun: { type: "PER", gender: "feminine" },
    ham: { type: "PER", gender: "masculine" },
    hende: { type: "PER", gender: "feminine" },
    de: { type: "any", plural: true },
    dem: { type: "any", plural: true },
    den: { type: "ORG" },
    det: { type: "ORG" },
    jeg: { type: "PER", first: true },
    vi: { type: "any", plural: true, first: true },
    mange: { type: "PER", plural: true },
    nogle: { type: "PER", plural: true },
    denne: { type: "any", demonstrative: true },
    sidstnævnte: { type: "any", demonstrative: true },
    disse: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("det man"),
  speechless: words(
    "storm stormen orkan orkanen cyklon cyklonen tyfon tyfonen jordskælv jordskælvet oversvømmelse oversvømmelsen oversvømmelserne branden brand eksplosion eksplosionen ulykke ulykken epidemien pandemien virus virussen aktien aktier aktierne prisen priserne inflationen angrebet",
  ),
  otherOffices: words(
    "tidligere forhenværende eks vice daværende fungerende stedfortræder næstformand",
  ),
  definiteEndings: words("en n et t ne e"),
  epithets: words(`
    politikeren embedsmanden eksperten specialisten forskeren videnskabsmanden aktivisten iværksætteren
    diplomaten økonomen analytikeren folketingsmedlemmet fagforeningsmanden årige
  `),
  agencies: words(`
    myndigheden organisationen instituttet institutionen foreningen forbundet styrelsen tilsynet tjenesten
    centret bureauet nævnet avisen kanalen
  `),
  spokespeople: words(`
    talsperson talspersonen talsmand talsmanden talskvinde talskvinden talspersoner
  `),
  staffs: words("kontor ambassade stab talsmand talskvinde talsperson"),
  possessives: words("sin sit sine hans hendes dens dets deres"),
  personalPossessives: words("hans hendes"),
  documents: words(`
    rapport rapporten studie studiet undersøgelse undersøgelsen tal tallene opgørelse opgørelsen data
    statistik statistikken erklæring pressemeddelelse beregning beregninger skøn analyse analysen prognose
    prognosen måling målingen brev redegørelse
  `),
  affiliations: words("fra ved på hos"),
  origins: words("fra af"),
  descriptions: {
    PER: words(`
      minister ministeren statsminister statsministeren præsident præsidenten formand formanden forkvinde chef chefen direktør direktøren
      talsperson talspersonen talsmand talsmanden talskvinde pressechef borgmester borgmesteren senator politiker politikeren advokat
      advokaten anklager anklageren dommer dommeren træner træneren spiller spilleren professor professoren forsker forskeren
      forskere forskerne analytiker analytikeren ekspert eksperten eksperter økonom økonomen cheføkonom forfatter forfatteren journalist
      skuespiller sanger kandidat kandidaten leder lederen grundlægger stifter stifteren konge kongen dronning dronningen pave paven
      biskop læge lægen læger mand manden kvinde kvinden sigtede tiltalte vidne vidnet vidner ambassadør general kansler kansleren
      vagtchef vagtchefen politikommissær politiinspektør vicepolitiinspektør efterforskningsleder specialanklager senioranklager
      forsvarer forsvareren jurist nabo naboer beboer beboere ansat medarbejder kilde kilden kilder kilderne kritiker kritikere aktivist
      aktivister meteorolog lærer læreren rektor elev studerende patient sygeplejerske forælder forældre sundhedsminister finansminister
      udenrigsminister justitsminister forsvarsminister klimaminister skatteminister erhvervsminister socialminister partileder ordfører
      ordføreren gruppeformand tillidsmand fællestillidsmand ejer ejeren kunde kunder landmand kaptajn pilot overlæge topchef bistandsadvokat bistandsadvokaten bestyrelsesformand bestyrelsesformanden kriminalinspektør sektionschef kontorchef vicedirektør administrerende_direktør vicestatsminister klimaordfører finansordfører retsordfører sundhedsordfører erhvervsordfører klinikchef cheflæge forskningschef chefanalytiker seniorøkonom privatøkonom nationalbankdirektør nationalbankdirektøren rigspolitichef lufthavnsdirektør stationsleder brandchef beredskabschef indsatsleder indsatslederen ambulancelæge museumsdirektør forbundsformand næstformand næstformanden sportsdirektør sportschef landstræner landstræneren målmand målmanden anfører cykelrytter fodboldspiller håndboldspiller naboen naboerne beboeren beboerne medarbejderen medarbejdere øjenvidne øjenvidner passager passageren passagerer turist turister chauffør chaufføren lokofører kunden elever forældrene faren moren enke pårørende offer ofre ekskone miljøminister beskæftigelsesminister transportminister kulturminister børneminister udviklingsminister fødevareminister økonomiminister indenrigsminister digitaliseringsminister energiminister ligestillingsminister viceborgmester rådmand rådmanden byrådsmedlem folketingsmedlem EU-parlamentariker
  `),
    ORG: words(`
      tilsynet nævnet institutionen bureauet domstolen byrådet firma firmaet rederi rederiet flyselskab flyselskabet forsikringsselskab forsikringsselskabet bryggeri bryggeriet virksomhed virksomheden selskab selskabet koncern koncernen gruppe bank banken myndighed myndigheden myndighederne
      ministerium ministeriet regering regeringen ret retten byret byretten landsret landsretten højesteret parti partiet fagforening
      fagforeningen forbund forbundet universitet universitetet institut instituttet organisation organisationen forening foreningen klub
      klubben hold holdet avis avisen kanal politi politiet kommune kommunen region regionen råd rådet kommission kommissionen udvalg
      udvalget folketing folketinget hær hæren forsvar forsvaret producent producenten operatør mærke forlag fond fonden hospital
      hospitalet sygehus skole skolen kirke kirken kæde kæden rapport rapporten undersøgelse undersøgelsen anklagemyndigheden opposition
      oppositionen styrelse styrelsen tilsyn datatilsynet brandvæsen brandvæsenet nyhedsbureau nyhedsbureauet havarikommissionen tal tallene opgørelse opgørelsen opgørelser statistik statistikken måling målingen målinger beregning beregninger analyse analysen meningsmåling dom dommen pressemeddelelse pressemeddelelsen anklageskrift anklageskriftet
  `),
  },
  firms: words(
    "firma firmaet rederi rederiet flyselskab flyselskabet forsikringsselskab forsikringsselskabet bryggeri bryggeriet virksomhed virksomheden selskab selskabet koncern koncernen gruppe bank banken producent producenten operatør mærke forlag kæde kæden",
  ),
  institutions: words(
    "oppositionen brandvæsenet havarikommissionen politiet ministeriet regeringen retten folketinget hæren rådet kommissionen udvalget universitetet hospitalet anklagemyndigheden",
  ),
  definites: words("den det de denne dette disse sin sit sine hans hendes deres"),
  indefinites: words("en et flere mange to tre nogle"),
  comments: words("som"),
  fillers: words(`
    har havde er var bliver blev også ikke nu da så senere tidligere allerede dog i_dag i_går derfor samtidig videre
    igen bl.a blandt_andet nemlig desuden ligeledes her der selv
  `),
  addressees: words("til over_for overfor"),
  hosts: words("fra af"),
  deciders: words(`
    folketinget parlamentet byrådet udvalget senatet underhuset retten byretten landsretten højesteret domstolen
    dommeren vælgerne aktionærerne
  `),
  links: words("af for og & von de"),
  stops: words(`
    i på ved med fra til hos under over om mellem mod uden efter før inden siden gennem trods at som der når fordi
    mens men eller mandag tirsdag onsdag torsdag fredag lørdag søndag i_går i_dag i_morgen ifølge
  `),
  passives: words("blev blevet bliver"),
  finite: words(`
    er var har havde bliver blev skal skulle kan kunne må måtte vil ville går gik kommer kom tager tog giver gav
    står stod ligger lå findes fandtes gør gjorde får fik bør burde indleder indledte lukker åbner falder faldt
    stiger steg styrter omkom dør døde overtager overtog opsiger fyrer bygger byggede købte køber sælger solgte
    investerer betaler betalte mangler manglede kræver krævede ønsker ønskede planlægger foreslår foreslog
    indfører indførte afskaffer afskaffede ændrer ændrede øger øgede sænker sænkede hæver hævede brugte
    viser viste vinder vandt taber tabte spiller spillede rammer ramte ramtes skades blæser brænder brændte
    opstod opstår udvider udvidede starter startede stopper stoppede slutter sluttede fortsætter fortsatte
    begynder begyndte holder holdt sætter satte lægger lagde trækker trak sender sendte leverer hjælper hjalp
    bor boede lever levede rejser rejste flytter flyttede kører kørte sejler fløj flyver lander landede
    rykker rykkede anholdt anholder sigter efterforsker undersøger idømte dømte sidder sad ved vidste tror hører
    hørte ser så mener betyder betød gælder gjaldt dækker dækkede skaber skabte sparer koster kostede rummer
    modtager modtog behandler vedtog vedtager stemte støtter støttede mødte mødes venter ventede
    lykkedes opfordrer truer truede forsøger forsøgte bidrager vokser voksede svigter svigtede virker virkede
    mister mistede bygges lukkes åbnes ventes udgør udgjorde oplever oplevede forlader forlod rammes hænger hang
    slog slår træder trådte fungerer risikerer slukkede slukker brød bryder forårsagede deltager deltog
  `),
  finiteEndings: words("ede te erer"),
  adversatives: words("men"),
  joins: words("og men mens"),
  correlatives: words("både hverken enten ikke_kun ikke_bare henholdsvis dels såvel"),
  happenings: words("kommer kom kommet sker skete følger fulgte er var"),
  conjunctives: words("tværtimod kort_sagt"),
  coordinators: words("og men eller mens"),
  subordinators: words(
    "efter_at uden_at ved_at før_at fordi når da mens selvom selv_om inden siden så_at hvis indtil medmindre",
  ),
  relatives: words("som der hvilken hvilket hvis hvor"),
  future: words(`kommer_ikke_til_at kommer_også_til_at
    skal vil planlægger planlægger_at agter_at forventes ventes lover_at påtænker er_på_vej_til kommer_til_at
  `),
  reported: words("skulle"),
  comparatives: words(`
    lige dobbelt gange halvt så mere mindre højere lavere
  `),
  than: words(`som som_i som_for`),
  compared: words(`
    end_i end sammenlignet_med i_forhold_til
  `),
  pastFutures: words("skulle ville"),
  perfects: words("have være"),
  hedges: words(`
    angiveligt påstået påståede påstås formentlig formodentlig sandsynligvis efter_sigende skulle_have skal_have skulle_være
    sigtet_for mistænkt_for tiltalt_for muligvis
  `),
  verbNegations: words("ikke aldrig"),
  negations: words("ikke ej ingen intet aldrig ingenting uden"),
  partialNegations: words("uden"),
  absences: words("ingen intet"),
  implicatives: words(
    "nægter_at nægtede_at nægtet_at afviser_at afviste_at afvist_at undlader_at undlod_at undladt_at",
  ),
  negationIdioms: words(`
    ikke_kun ikke_blot ikke_bare ikke_alene ikke_mindst ikke_mindre_end ikke_senere_end intet_andet_end ingen_ringere_end
    uden_tvivl aldrig_før ikke_udelukket
  `),
  refusals: words(`
    ønsker_ikke_at_kommentere ønskede_ikke_at_kommentere vil_ikke_kommentere ville_ikke_kommentere afviser_at_kommentere
    afviste_at_kommentere har_ikke_kommenteret kommenterer_ikke har_ingen_kommentarer har_ikke_ønsket_at_kommentere
    ønsker_ikke_at_udtale_sig vil_ikke_udtale_sig har_ikke_svaret svarede_ikke_på har_ikke_været_muligt_at_få
    ønsker_ikke_at_stille_op ønskede_ikke_at_udtale_sig er_ikke_vendt_tilbage
  `),
  interview: {
    asks: words("sp spørgsmål interviewer journalist"),
    answers: words("sv svar"),
    announced: words("interview interviewet samtale_med spørgsmål_til"),
    askedBy: words("interview_af interviewet_af"),
  },
  questions: words(
    "hvem hvad hvor hvornår hvorfor hvordan hvilken hvilket hvilke er har kan skal vil",
  ),
  exhortations: words(
    "læs klik se følg del abonner lyt hent glem husk kom tænk lad skriv opdag besøg",
  ),
  opinions: words(
    "efter_min_mening jeg_tror jeg_synes jeg_mener desværre heldigvis forhåbentlig ærligt_talt måske",
  ),
};
