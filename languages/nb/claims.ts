import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Verbs of the first class: present, past, participle, infinitive. */
const first = (stems: string) => inflect(stems, "er et te t e");

/** Verbs that report beside a quotation or within one alone: "sukker". */
const asides = words(`
  lo smilte fnyste gliser mumler mumlet hvisker hvisket roper brøler spøkte jubler jublet trekker_på_skuldrene
  trakk_på_skuldrene rister_på_hodet slår_ut_med_armene minnes innvender innvendte kontrer kontret kommenterer
  kommenterte sier_seg
`);

export const claims: ClaimsPack = {
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...first(`
          konstater vurder rapporter kommenter informer argumenter noter presiser prognostiser understrek bemerk
          bekreft utdyp orienter insister konkluder poengter mistenkeliggjør kritiser medgi forsikr advar mein
          svar forklar erklær avslør antyd begrunn fremhev framhev
        `),
        ...words(`
          sier peker_på pekte_på minner_på medgir medga klager klaget klagde raser raste fnyser freser freste ler smiler spøker erfarer erfarte får_opplyst fikk_opplyst har_fått_opplyst beretter berettet betoner betonte beklager beklaget roser roste gratulerer bebuder appellerer appellerte oppsummerer oppsummerte supplerer supplerte hevdes ergrer_seg gleder_seg undrer_seg tviler regner_med regnet_med er_sikker_på gir_uttrykk_for ga_uttrykk_for gjør_det_klart gjorde_det_klart legger_vekt_på nevner nevnte nevnt beskriver beskrev formoder gjetter gjettet garanterer garanterte klager_over klaget_over advarer_om advarte_om skyter_inn skjøt_inn tilføyer tilføyde heter_det het_det står_det fremgår_det framgår_det sa sagt si mener mente ment mene forteller fortalte fortalt fortelle skriver skrev skrevet skrive
          opplyser opplyste opplyst opplyse legger_til la_til lagt_til meddeler meddelte meddelt tror trodde trodd
          melder meldte meldt hevder hevdet påstår påsto påstod påstått erkjenner erkjente erkjent innrømmer innrømte innrømmet
          synes syntes anslår anslo uttaler uttalte uttalt fastslår fastslo fastslått slår_fast slo_fast fortsetter fortsatte
          påpeker påpekte påpekt forklarer forklarte advarer advarte svarer svarte anfører anførte gjentar gjentok forsikrer forsikret
          spår spådde minner_om minnet_om varsler varslet tvitret husker husket sukker sukket spør spurte tilstår tilsto
          føyer_til føyde_til lyder lød frykter fryktet konstaterer konstaterte understreker understreket bekrefter bekreftet
          forutser forutså er_overbevist_om gjør_oppmerksom_på gjorde_oppmerksom_på utelukker_ikke avviser_ikke lyder_det lød_det
          poengterer poengterte utbryter utbrøt vitner vitnet antyder antydet opplyses ytrer
        `),
      ],
    },
    // what a court finds, with an adverbial between the verb and its particle
    { stance: "asserted", strength: "strong", particle: "fast", forms: words("slår slo") },
    {
      stance: "asserted",
      strength: "weak",
      infinitive: true,
      forms: words(`
        vet visste viser viste vist finner fant ser så hører hørte tenker tenkte forstår forsto oppdager oppdaget
        beregner beregnet beviser beviste føler følte håper håpet besluttet beslutter antar antok betyr innebærer
        venter ventet forventer fremgår framgår
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("for som en et ei -lig -lige -bel -belt -løs -løst -løse -full -fullt"),
      forms: words(
        "kaller kalte kalt betegner betegnet beskriver beskrev beskrevet kritiserer kritiserte fordømmer fordømte omtaler omtalte",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(
        "lover lovet lovte truer truet sverger sverget tilbyr tilbød forplikter foreslår foreslo foreslått",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("planlegger planla akter regner_med forventes"),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(
        "anklager anklaget beskylder beskyldte beskyldt mistenker mistenkte sikter bebreider bebreidet",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        nekter nektet benekter benektet avviser avviste avvist dementerer dementerte dementert bestrider bestred bestridt
        tilbakeviser tilbakeviste tilbakevist utelukker utelukket nekter_for nektet_for
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
        "rapport rapporter opplysningene melding meldinger konklusjoner nyheter uttalelse uttalelsen opplysning opplysninger beskjed beskjeden holdning oppfatning konklusjon konklusjonen nyheten overbevisning frykt bekymring tegn",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "påstand påstander påstanden anklage anklager anklagen spekulasjon spekulasjoner rykte rykter ryktet mistanke mistanken beskyldning beskyldninger",
      ),
    },
    { stance: "planned", strength: "weak", forms: words("løfte løfter løftet prognose håp håpet") },
  ],
  hearsayNouns: words("opplysninger rykter"),
  nobodies: words("man denne_avisen våre_opplysninger avisens_opplysninger"),
  standards: words(
    "plan planen planene ruteplan ruteplanen rutetabellen tidsplan tidsplanen skjema kalenderen programmet",
  ),
  sources: words(
    "ifølge i_følge med_henvisning_til ifølge_opplysninger_til ifølge_kilder_til ifølge_opplysninger_fra",
  ),
  backFrames: words("det_har dette_har det_hadde"),
  backReferences: inflect(
    "det_ dette_",
    "skriver sier opplyser rapporterer melder meddeler forteller bekrefter fremgår_av framgår_av rapporterte meldte opplyste sa skrev viser",
  ),
  ownViews: words(`
    ifølge_ham ifølge_henne ifølge_dem etter_hans_mening etter_hennes_mening etter_deres_mening i_hans_øyne i_hennes_øyne
  `),
  complementisers: words("at for_at"),
  interrogatives: words("om hvordan hvorfor når hvor hvem hva hvilken hvilket hvilke"),
  infinitives: words("å"),
  bare: true,
  comma: true,
  genders: {
    feminine: words(`
      fru frøken dronning prinsesse kvinne mor mamma datter søster kone enke mormor farmor bestemor tante talskvinne
      skuespillerinne venninne jente
    `),
    masculine: words(`
      herr kong konge prins mann far pappa sønn bror enkemann morfar farfar bestefar onkel talsmann biskop pave gutt
    `),
  },
  compounds: true,
  obliquePronouns: words("ham henne dem oss meg deg"),
  pronouns: {
    han: { type: "PER", gender: "masculine" },
    hun: { type: "PER", gender: "feminine" },
    ham: { type: "PER", gender: "masculine" },
    henne: { type: "PER", gender: "feminine" },
    de: { type: "any", plural: true },
    dem: { type: "any", plural: true },
    den: { type: "ORG" },
    det: { type: "ORG" },
    jeg: { type: "PER", first: true },
    vi: { type: "any", plural: true, first: true },
    mange: { type: "PER", plural: true },
    noen: { type: "PER", plural: true },
    denne: { type: "any", demonstrative: true },
    sistnevnte: { type: "any", demonstrative: true },
    disse: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("det man"),
  speechless: words(
    "storm stormen orkan orkanen syklon syklonen tyfon tyfonen jordskjelv jordskjelvet skjelvet flom flommen skredet skred brannen brann eksplosjon eksplosjonen ulykke ulykken epidemien pandemien virus viruset aksjen aksjer aksjene prisen prisene inflasjonen angrepet",
  ),
  otherOffices: words(
    "tidligere forhenværende eks vise daværende fungerende nestleder assisterende",
  ),
  definiteEndings: words("en n et t ne a"),
  epithets: words(`
    politikeren embetsmannen eksperten spesialisten forskeren vitenskapsmannen aktivisten gründeren diplomaten
    økonomen analytikeren stortingsrepresentanten fagforeningslederen åringen
  `),
  agencies: words(`
    myndigheten etaten organisasjonen instituttet institusjonen foreningen forbundet direktoratet tilsynet
    tjenesten senteret byrået nemnda avisen kanalen
  `),
  spokespeople: words(`
    talsperson talspersonen talsmann talsmannen talskvinne talskvinnen talspersoner
  `),
  staffs: words("kontor ambassade stab talsmann talskvinne talsperson"),
  possessives: words("sin sitt sine hans hennes dens dets deres"),
  personalPossessives: words("hans hennes"),
  documents: words(`
    rapport rapporten studie studien undersøkelse undersøkelsen tall tallene oversikt data statistikk
    statistikken uttalelse pressemelding beregning beregninger anslag analyse analysen prognose prognosen
    måling målingen brev utredning kartlegging
  `),
  affiliations: words("fra ved på hos"),
  origins: words("fra av"),
  descriptions: {
    PER: words(`
      minister ministeren statsminister statsministeren statsråd statsråden president presidenten leder lederen styreleder sjef sjefen
      direktør direktøren talsperson talspersonen talsmann talskvinne pressevakt pressesjef ordfører ordføreren byrådsleder senator
      politiker politikeren advokat advokaten aktor dommer dommeren trener treneren spiller spilleren professor professoren
      forsker forskeren forskere forskerne analytiker analytikeren ekspert eksperten eksperter økonom økonomen sjeføkonom forfatter
      forfatteren journalist skuespiller sanger kandidat kandidaten gründer grunnlegger konge kongen dronning dronningen pave paven
      biskop lege legen leger mann mannen kvinne kvinnen siktede tiltalte vitne vitnet vitner ambassadør general kansler kansleren
      operasjonsleder operasjonslederen innsatsleder politiadvokat politiinspektør politimester påtaleansvarlig statsadvokat
      forsvarer forsvareren bistandsadvokat jurist nabo naboer beboer beboere ansatt medarbeider kilde kilden kilder kildene kritiker
      kritikere aktivist aktivister meteorolog lærer læreren rektor elev student pasient sykepleier forelder foreldre helseminister
      finansminister utenriksminister justisminister forsvarsminister klimaminister næringsminister partileder nestleder talskvinnen
      stortingsrepresentant tillidsvalgt tillitsvalgt eier eieren kunde kunder bonde kaptein pilot overlege toppsjef kommunikasjonssjef
      kommunikasjonsdirektør fylkesmann statsforvalter generalsekretær statssekretær konserntsjef konsernsjef brannsjef bistandsadvokaten styrelederen nestlederen konserndirektør administrerende_direktør avdelingsdirektør seksjonsleder pressesjefen informasjonssjef politimesteren politiadvokaten innsatslederen stabssjef brannsjefen lensmann lensmannen skredekspert statsmeteorolog vakthavende_meteorolog sjeføkonomen sjefanalytiker seniorøkonom sentralbanksjef sentralbanksjefen visesentralbanksjef riksadvokat aktoren landslagssjef landslagstrener keeper kapteinen skiløper syklist naboen naboene beboeren beboerne ansatte øyenvitne øyenvitner passasjer passasjeren passasjerer turist turisten turister sjåfør sjåføren elever faren moren pårørende offer ofre kommunedirektør kommunedirektøren rådmann rådmannen byråd byråden byrådslederen varaordfører stortingspolitiker statssekretæren energiminister samferdselsminister landbruksminister fiskeriminister kunnskapsminister klima-_og_miljøminister arbeidsminister kulturminister vegsjef veisjef forskningsleder sykehusdirektør smittevernoverlege reiselivssjef hotelldirektør
  `),
    ORG: words(`
      etaten nemnda institusjonen byrået kommunestyret bystyret firma firmaet rederi rederiet forsikringsselskap forsikringsselskapet bryggeri bryggeriet oppdrettsselskap oppdrettsselskapet bedrift bedriften selskap selskapet konsern konsernet gruppe bank banken myndighet myndigheten myndighetene
      departement departementet regjering regjeringen rett retten tingrett tingretten lagmannsrett lagmannsretten høyesterett domstol
      domstolen parti partiet fagforening fagforeningen fagforbund fagforbundet forbund forbundet universitet universitetet institutt
      instituttet organisasjon organisasjonen forening foreningen klubb klubben lag laget avis avisen kanal politi politiet kommune
      kommunen fylke råd rådet kommisjon kommisjonen utvalg utvalget storting stortinget hær hæren forsvar forsvaret produsent
      produsenten operatør merke forlag stiftelse fond sykehus sykehuset skole skolen kirke kirken kjede kjeden rapport rapporten
      undersøkelse undersøkelsen påtalemyndigheten opposisjon opposisjonen direktorat direktoratet tilsyn tilsynet brannvesen brannvesenet
      nyhetsbyrå nyhetsbyrået havarikommisjonen flyselskap flyselskapet tallene statistikken måling målingen målinger beregninger analyse analysen dom dommen tall statistikk pressemelding pressemeldingen tiltale tiltalen
  `),
  },
  firms: words(
    "firma firmaet rederi rederiet forsikringsselskap forsikringsselskapet bryggeri bryggeriet oppdrettsselskap oppdrettsselskapet bedrift bedriften selskap selskapet konsern konsernet gruppe bank banken produsent produsenten operatør merke forlag kjede kjeden flyselskap flyselskapet",
  ),
  institutions: words(
    "opposisjonen brannvesenet havarikommisjonen politiet departementet regjeringen retten stortinget hæren rådet kommisjonen utvalget universitetet sykehuset påtalemyndigheten",
  ),
  definites: words("den det de denne dette disse sin sitt sine hans hennes deres"),
  indefinites: words("en et ei flere mange to tre noen"),
  comments: words("som"),
  fillers: words(`
    har hadde er var blir ble også ikke nå da så senere tidligere allerede likevel i_dag i_går derfor samtidig videre
    igjen blant_annet nemlig dessuten her der selv
  `),
  addressees: words("til overfor"),
  hosts: words("fra"),
  deciders: words(`
    stortinget parlamentet kommunestyret bystyret komiteen senatet underhuset retten tingretten lagmannsretten
    høyesterett domstolen dommeren velgerne aksjonærene
  `),
  links: words("av for og & von de"),
  stops: words(`
    i på ved med fra til hos under over om mellom mot uten etter før innen siden gjennom tross at som når fordi
    mens men eller mandag tirsdag onsdag torsdag fredag lørdag søndag i_går i_dag i_morgen ifølge
  `),
  passives: words("ble blitt blir"),
  finite: words(`
    er var har hadde blir ble skal skulle kan kunne må måtte vil ville går gikk kommer kom tar tok gir ga står
    sto ligger lå finnes fantes gjør gjorde får fikk bør burde starter stopper stengte stenger åpner åpnet
    lukker faller falt stiger steg omkom dør døde overtar overtok permitterer bygger bygde kjøper
    kjøpte selger solgte investerer betaler betalte mangler manglet krever krevde ønsker ønsket foreslår
    innfører innførte avvikler endrer endret øker økte senker senket hever hevet bruker brukte viser vinner vant
    taper tapte spiller spilte rammer rammet blåser brenner brant oppsto oppstår utvider utvidet startet stoppet
    slutter sluttet fortsetter fortsatte begynner begynte holder holdt setter satte legger la trekker trakk
    sender sendte leverer leverte hjelper hjalp jobber jobbet bor bodde lever levde reiser reiste
    flytter flyttet kjører kjørte seiler fløy flyr lander landet rykket rykker pågrep pågriper siktet
    etterforsker undersøker dømte sitter satt vet visste hører hørte ser så betyr betydde gjelder gjaldt dekker
    dekket skaper skapte sparer koster kostet rommer mottar mottok behandler vedtok vedtar stemte
    støtter støttet møter møtte møtes venter ventet lyktes truer forsøker forsøkte bidrar vokser vokste svikter
    sviktet virker virket mister mistet bygges stenges åpnes utgjør utgjorde opplever opplevde forlater forlot
    rammes henger hang slår slo fungerer risikerer slukket slukker brøt bryter forårsaket deltar deltok
    kolliderte havnet kjente havner evakueres evakuerte
  `),
  finiteEndings: words("te erer"),
  adversatives: words("men"),
  joins: words("og men mens"),
  correlatives: words("både verken enten ikke_bare ikke_kun henholdsvis dels såvel"),
  happenings: words("kommer kom kommet skjer skjedde følger fulgte er var"),
  conjunctives: words("tvert_imot kort_sagt"),
  coordinators: words("og men eller mens"),
  subordinators: words(
    "etter_at uten_at ved_at før_at fordi når da mens selv_om selvom innen siden slik_at hvis inntil med_mindre",
  ),
  relatives: words("som hvilken hvilket hvis der hvor"),
  future: words(`kommer_ikke_til_å kommer_aldri_til_å kommer_også_til_å kommer_derfor_til_å 
    skal vil planlegger planlegger_å akter_å forventes ventes lover_å er_på_vei_til kommer_til_å
  `),
  reported: words("skulle"),
  comparatives: words(`
    like dobbelt ganger halvparten så mer mindre høyere lavere
  `),
  than: words(`som som_i som_for`),
  compared: words(`
    enn_i enn sammenlignet_med sammenliknet_med i_forhold_til
  `),
  pastFutures: words("skulle ville"),
  perfects: words("ha være"),
  hedges: words(`
    angivelig påstått påståtte påstås trolig antakelig sannsynligvis etter_sigende skal_ha skulle_ha skal_være
    siktet_for mistenkt_for tiltalt_for muligens visstnok
  `),
  verbNegations: words("ikke aldri"),
  negations: words("ikke ei ingen intet aldri ingenting uten"),
  partialNegations: words("uten"),
  implicatives: words(
    "nekter_å nektet_å nekta_å avslår_å avslo_å avslått_å unnlater_å unnlot_å unnlatt_å mislykkes_i_å mislyktes_i_å",
  ),
  negationIdioms: words(`
    ikke_bare ikke_kun ikke_minst ikke_mindre_enn ikke_senere_enn intet_annet_enn ingen_ringere_enn
    uten_tvil aldri_før ikke_utelukket
  `),
  refusals: words(`
    ønsker_ikke_å_kommentere ønsket_ikke_å_kommentere vil_ikke_kommentere ville_ikke_kommentere avviser_å_kommentere
    har_ikke_kommentert kommenterer_ikke har_ingen_kommentar har_ikke_ønsket_å_kommentere ønsker_ikke_å_uttale_seg
    vil_ikke_uttale_seg har_ikke_svart svarte_ikke_på har_ikke_besvart har_ikke_lykkes_å_få
  `),
  interview: {
    asks: words("spørsmål intervjuer journalist"),
    answers: words("svar"),
    announced: words("intervju intervjuet samtale_med spørsmål_til"),
    askedBy: words("intervju_av intervjuet_av"),
  },
  questions: words("hvem hva hvor når hvorfor hvordan hvilken hvilket hvilke er har kan skal vil"),
  exhortations: words(
    "les klikk se følg del abonner lytt hent glem husk kom tenk la skriv oppdag besøk",
  ),
  opinions: words(
    "etter_min_mening jeg_tror jeg_synes jeg_mener dessverre heldigvis forhåpentligvis ærlig_talt kanskje",
  ),
};
