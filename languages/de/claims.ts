import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Weak verbs: present, past, subjunctive and infinitive; participles are given in full. */
const weakVerbs = (stems: string) => inflect(stems, "e t te ten en");

export const claims: ClaimsPack = {
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...weakVerbs(`
          sag erklär erzähl warn versicher bestätig erläuter ergänz beklag mein schilder
          prognostizier kommentier argumentier beton bemerk äußer präzisier
              glaub bekräftig beteuer mutmaß signalisier informier notier
          referier resümier spekulier protestier frag folger erwider konter schwärm spott bemängel verkünd
           monier bedauer beschwer mahn urteil
        `),
        ...words(`
          heißt_es_in heißt_es_im heißt_es_aus heißt_es_bei heißt_es_beim heißt_es_von heißt_es_vonseiten hieß_es_in hieß_es_im hieß_es_aus
          hieß_es_bei hieß_es_beim hieß_es_von hieß_es_vonseiten
          entgegnet entgegnete entgegneten erwidert wiederholt wiederholte wiederholten verrät verrieten verriet heisst_es hiess_es
          gesagt erklärt erzählt gewarnt versichert bestätigt erläutert ergänzt beklagt gemeint
          geschildert prognostiziert kommentiert argumentiert betont betonte betonten bemerkt berichtet berichtete
          berichteten berichten berichtet geäußert behauptet behauptete behaupteten behaupten präzisiert
          bekräftigt beteuert signalisiert informiert notiert verkündet geschrieben schreibt schrieb schrieben
          schreiben unterstreicht unterstrich verspricht versprach versprochen weist_darauf
          steht_zu_lesen ist_zu_lesen war_zu_lesen wies_darauf hebt_hervor hob_hervor gibt_an gab_an gaben_an angegeben gibt_zu gab_zu zugegeben räumt_ein
          räumte_ein räumten_ein eingeräumt teilt_mit teilte_mit teilten_mit teilen_mit mitgeteilt teilte teilten
          kündigt_an kündigte_an kündigten_an kündigte kündigten kündigt angekündigt fügt_hinzu fügte_hinzu
          fügten_hinzu fügte hinzugefügt stellt_fest stellte_fest stellten_fest festgestellt stellt_klar
          stellte_klar klargestellt führt_aus führte_aus ausgeführt heißt_es hieß_es heisst_es geht_davon_aus rechnet_damit rechnen_damit rechnete_damit rechneten_damit
          gehen_davon_aus ging_davon_aus gingen_davon_aus zeigt_sich zeigte_sich findet fand fanden vermutet
          vermutete vermuteten antwortet antwortete antworteten vermeldet vermeldete meldet
          meldete meldeten melden gemeldet erinnert erinnerte lässt_wissen ließ_wissen gesteht gestand gestanden
          bekennt bekannte gibt_bekannt gab_bekannt gaben_bekannt bekanntgegeben weiß wusste hält_fest hielt_fest
          erwartet erwartete erwarten schätzt schätzte schätzten schätzen zitiert
          mitteilt mitteilte mitteilten bekanntgibt bekanntgab bekanntgaben angibt angab angaben hinzufügt hinzufügte
          hinzufügten feststellt feststellte feststellten klarstellt klarstellte ankündigt ankündigte ankündigten einräumt
          einräumte einräumten zugibt zugab zugaben hinweist hinwies hinwiesen hervorhebt hervorhob herausfand
          herausfanden herausgefunden hingewiesen hervorgehoben vermutet beschrieben aussagt aussagte aussagten
          ausgesagt hervorgeht hervorging nachweist nachwies nachwiesen nachgewiesen klarmacht klarmachte klargemacht
          ausgedrückt ausdrückte verlautbarte verlautete zugesichert zusichert zusicherte
        twitterte twittert bloggte fürchtet fürchtete fürchten befürchtet befürchtete befürchten
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        zeigt zeigte zeigten zeigen ergab ergeben ergibt beweist bewies belegt belegte belegen denkt dachte denken
        hofft hoffte hoffen hören hörte sieht sah sehen erfuhr erfahren entdeckt entdeckte entdeckten nimmt_an
        klagt klagte klagten klagen schimpft schimpfte schimpften jubelt jubelte jubelten rügt rügte rügten raunt raunte höhnt höhnte
        stöhnt stöhnte seufzt seufzte wettert wetterte wetterten poltert polterte frohlockt frohlockte empfiehlt empfahl empfahlen
        ruft rief riefen plädiert plädierte plädierten verteidigt_sich verteidigte_sich freut_sich freute_sich freuten_sich ärgert_sich ärgerte_sich
        wundert_sich wunderte_sich sorgt_sich sorgte_sich staunt staunte scherzt scherzte witzelt witzelte sinniert sinnierte
        bilanziert bilanzierte bilanzierten räsoniert räsonierte argwöhnt argwöhnte prophezeit prophezeite prophezeiten tönt tönte
        triumphiert triumphierte donnert donnerte konkretisiert konkretisierte schwor gelobt gelobte garantiert garantierte
        garantieren konstatiert konstatierte konstatierten parierte postet postete deklariert deklarierte verkündete verkündeten
        befand befanden schlussfolgert schlussfolgerte schlussfolgerten verlangt verlangte verlangten spottete lästert lästerte
        grantelt grantelte brüllt brüllte flüstert flüsterte verweist_darauf verwies_darauf verwiesen_darauf pocht_darauf
        pochte_darauf beharrt_darauf beharrte_darauf besteht_darauf bestand_darauf kommt_zu_dem_schluss kam_zu_dem_schluss
        kamen_zu_dem_schluss kommt_zu_dem_ergebnis kam_zu_dem_ergebnis kamen_zu_dem_ergebnis kommt_zum_schluss kam_zum_schluss
        kommt_zum_ergebnis kam_zum_ergebnis ist_sich_sicher sind_sich_sicher war_sich_sicher
        nahm_an annahm urteilt urteilte urteilten hält hielt wissen deutet_darauf deutete_darauf macht_deutlich machte_deutlich
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      forms: words(`
        begründet begründete begründeten spricht_von sprach_von sprachen_von bezeichnet bezeichnete bezeichneten nennt nannte
        nannten kritisiert kritisierte kritisierten fordert forderte forderten schließt_aus beschreibt beschrieb
        beschrieben lobt lobte lobten verurteilt verurteilte verurteilten rechtfertigt rechtfertigte wertet wertete
        werteten bewertet bewertete begrüßt begrüßte begrüßten
      `),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten dementieren leugnet leugnete
        leugneten leugnen verneint verneinte verneinten weist_zurück wies_zurück wiesen_zurück widerspricht
        widersprach widersprachen bestritten dementiert geleugnet verneint zurückgewiesen widersprochen zurückweist zurückwies
        zurückwiesen abstreitet abstritt abstritten abgestritten streitet_ab stritt_ab
      `),
    },
    {
      stance: "denied",
      strength: "weak",
      particle: "zurück",
      forms: words("weist weisen wies wiesen"),
    },
    {
      stance: "denied",
      strength: "weak",
      particle: "ab",
      forms: words("streitet streiten stritt"),
    },
    {
      stance: "denied",
      strength: "weak",
      particle: "aus",
      forms: words("schließt schließen schloss schlossen"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "vor",
      forms: words("rechnet rechnen rechnete rechneten"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "dagegen",
      forms: words("hält halten hielt hielten"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "entgegen",
      forms: words("hält halten hielt hielten setzt setzte setzten"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "wissen",
      forms: words("lässt lassen ließ ließen"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "durchblicken",
      forms: words("lässt lassen ließ ließen"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "nach",
      forms: words("schiebt schob schoben"),
    },
    ...["klar", "deutlich"].map((particle) => ({
      stance: "asserted" as const,
      strength: "weak" as const,
      particle,
      forms: words("macht machen machte machten"),
    })),
    ...["überzeugt", "zuversichtlich", "sicher", "optimistisch", "besorgt", "enttäuscht"].map(
      (particle) => ({
        stance: "asserted" as const,
        strength: "weak" as const,
        particle,
        forms: words("zeigt zeigen zeigte zeigten gibt_sich geben_sich gab_sich gaben_sich"),
      }),
    ),
    {
      stance: "asserted",
      strength: "weak",
      particle: "bei",
      forms: words("pflichtet pflichten pflichtete"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "bedenken",
      forms: words("gibt geben gab gaben"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "auf",
      whole: true,
      forms: words("beziffert beziffern bezifferte bezifferten"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "ein",
      forms: words("räumt räumte räumten wendet wandte wandten wendete"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "hervor",
      forms: words("geht ging gehen hebt hob hoben"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "hin",
      forms: words("weist weisen wies wiesen"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "fest",
      forms: words("stellt stellte stellten hält hielt hielten"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "klar",
      forms: words("stellt stellte stellten"),
    },
    { stance: "asserted", strength: "strong", particle: "bekannt", forms: words("gibt gab gaben") },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      particle: "vor",
      forms: words("wirft werfen warf warfen"),
    },
    {
      stance: "alleged",
      strength: "strong",
      whole: true,
      infinitive: true,
      forms: words(
        "wirft_vor warf_vor warfen_vor werfen_vor vorgeworfen beschuldigt beschuldigte beschuldigten verdächtigt verdächtigte unterstellt unterstellte",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(
        "verspricht versprach versprachen versprechen       droht drohte drohten verpflichtet_sich verpflichtete_sich",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("plant plante planten planen beabsichtigt beabsichtigte"),
    },
  ],
  nouns: [
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "vorwurf vorwürfe verdacht anschuldigung anschuldigungen spekulation spekulationen mutmaßung mutmaßungen gerüchten gerücht gerüchte behauptung behauptungen",
      ),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "bericht berichte berichten meldung meldungen erklärungen ankündigungen befürchtungen sorgen einschätzungen erkenntnis erkenntnisse nachrichten mitteilungen aussage aussagen erklärung ankündigung annahme ansicht auffassung meinung überzeugung feststellung hinweis hinweise einschätzung befürchtung sorge schluss ergebnis nachricht mitteilung",
      ),
    },
  ],
  owns: words("eigenen eigener eigene eigenem"),
  nobodies: words(
    "man diese_zeitung diese_redaktion unsere_zeitung dieser_zeitung dieser_redaktion unserer_zeitung unserer_redaktion unseren_informationen dieses_blattes",
  ),
  hearsayNouns: words("informationen gerüchten"),

  standards: words(
    "plan plänen plans fahrplan flugplan zeitplan spielplan terminplan kalender programm bedarf",
  ),
  sources: words(`
    laut nach_angaben nach_ansicht nach_meinung nach_einschätzung nach_auffassung nach_aussage nach_aussagen
    nach_darstellung nach_worten nach_informationen nach_überzeugung nach_erkenntnissen gemäß ,_so
    nach_auskunft nach_berichten nach_schätzung nach_schätzungen nach_berechnungen nach_erkenntnis aus_sicht unter_berufung_auf in_den_augen in_den_worten nach_lesart
  `),
  softSources: words("nach laut gemäß entsprechend"),
  sourceNouns: words(`
    angabe angaben bericht berichten berichts meldung meldungen aussage aussagen ansicht meinung auffassung
    einschätzung einschätzungen studie studien untersuchung untersuchungen umfrage umfragen erkenntnis erkenntnissen
    information informationen zählung zählungen lesart rechnung darstellung mitteilung pressemitteilung worten überzeugung schätzung schätzungen
    auskunft quellen quelle statistik zahlen analyse analysen berechnung berechnungen prognose prognosen
    medienberichten zeitungsberichten presseberichten polizeiangaben agenturberichten augenzeugenberichten
    zeugenaussagen experten ermittlungen gutachten
  `),
  sourcesAfter: words("zufolge gemäß"),
  callings: [
    { forms: words("nennt nennen nannte nannten findet finden fand fanden") },
    { forms: words("hält halten hielt hielten"), marks: words("für") },
    {
      forms: words(
        "bezeichnet bezeichnen bezeichnete bezeichneten schätzt schätzen schätzte schätzten stuft stufen stufte stuften bewertet bewerten bewertete bewerteten betrachtet betrachten betrachtete betrachteten wertet werten wertete werteten sieht sehen sah sahen",
      ),
      marks: words("als"),
    },
  ],
  backFrames: words("das_hat das_haben dies_hat dies_haben das_hatte das_hatten"),
  backReferences: inflect(
    "das_ dies_",
    "schreibt schreiben schrieb schrieben sagt sagen teilt teilen erklärt erklären bestätigen bestätigten bestätigt verkündete verkündet gaben teilte teilten berichtet berichtete berichten sagte sagten erklärte erklärten meldet meldete melden gab bestätigte geht_aus",
  ),
  ownViews: words(`
    nach_seiner_ansicht nach_ihrer_ansicht nach_seiner_meinung nach_ihrer_meinung seiner_meinung_nach ihrer_meinung_nach seiner_ansicht_nach ihrer_ansicht_nach nach_seinen_worten nach_ihren_worten nach_seinen_angaben nach_ihren_angaben seinen_angaben_zufolge ihren_angaben_zufolge seinen_worten_zufolge ihren_worten_zufolge aus_seiner_sicht aus_ihrer_sicht nach_seiner_darstellung nach_ihrer_darstellung nach_seiner_einschätzung nach_ihrer_einschätzung seines_erachtens ihres_erachtens nach_seiner_auffassung nach_ihrer_auffassung
  `),
  complementisers: words("dass daß"),
  interrogatives: words(
    "ob wie warum wieso wann wo wer was welche welcher welches wohin woher weshalb",
  ),
  infinitives: words("zu"),
  comma: true,
  genders: {
    feminine: words(`
      frau präsidentin direktorin chefin leiterin sprecherin ministerin senatorin bürgermeisterin oberbürgermeisterin
      anwältin rechtsanwältin staatsanwältin richterin trainerin spielerin professorin forscherin wissenschaftlerin analystin autorin gründerin
      zeugin ärztin kandidatin vizepräsidentin königin prinzessin botschafterin ingenieurin sängerin schauspielerin journalistin schriftstellerin
      kanzlerin bundeskanzlerin kommissarin innenministerin außenministerin finanzministerin verteidigungsministerin umweltministerin
      justizministerin gesundheitsministerin wirtschaftsministerin verkehrsministerin arbeitsministerin familienministerin bildungsministerin
      ministerpräsidentin premierministerin staatssekretärin generalsekretärin landrätin dezernentin referentin 
      geschäftsführerin beraterin expertin lehrerin schülerin studentin bewohnerin anwohnerin händlerin bäuerin politikerin fraktionschefin
      parteichefin pressesprecherin regierungssprecherin polizeisprecherin expertin vertreterin managerin kollegin mutter tochter schwester ehefrau
      witwe tante großmutter nachbarin mitarbeiterin krankenschwester pflegerin
    `),
    masculine: words(`
      herr präsident direktor chef leiter sprecher minister senator bürgermeister oberbürgermeister anwalt rechtsanwalt staatsanwalt richter
      trainer spieler professor forscher wissenschaftler analyst autor gründer zeuge arzt kandidat vizepräsident könig prinz papst botschafter
      ingenieur sänger schauspieler journalist schriftsteller kanzler bundeskanzler kommissar innenminister außenminister finanzminister
      verteidigungsminister umweltminister justizminister gesundheitsminister wirtschaftsminister verkehrsminister arbeitsminister ministerpräsident
      premierminister staatssekretär generalsekretär landrat dezernent referent geschäftsführer berater experte lehrer schüler student bewohner
      anwohner händler bauer politiker fraktionschef parteichef pressesprecher regierungssprecher polizeisprecher vertreter manager kollege vater
      sohn bruder ehemann witwer onkel großvater nachbar mitarbeiter krankenpfleger bischof
    `),
  },
  obliquePronouns: words("ihn ihm ihnen mich mir uns euch"),
  pronouns: {
    er: { type: "PER", gender: "masculine" },
    sie: { type: "any", gender: "feminine" },
    es: { type: "ORG" },
    ich: { type: "PER", first: true },
    wir: { type: "any", plural: true, first: true },
    man: { type: "any" },
    dieser: { type: "any", gender: "masculine", demonstrative: true },
    jener: { type: "any", gender: "masculine", demonstrative: true },
    letzterer: { type: "any", gender: "masculine", demonstrative: true },
    letztere: { type: "any", gender: "feminine", demonstrative: true },
    dieses: { type: "ORG", demonstrative: true },
    jenes: { type: "ORG", demonstrative: true },
    letzteres: { type: "ORG", demonstrative: true },
    diese: { type: "any", gender: "feminine", demonstrative: true },
    jene: { type: "any", gender: "feminine", demonstrative: true },
  },
  expletives: words("es man"),
  speechless: words(
    "sturm stürme zyklon wirbelsturm hurrikan taifun tornado orkan unwetter erdbeben beben tsunami flut hochwasser überschwemmung überschwemmungen erdrutsch lawine ausbruch feuer brand großbrand waldbrand explosion detonation unglück unfall absturz kollision zusammenstoß entgleisung hitzewelle dürre epidemie pandemie virus aktie aktien kurs kurse preis preise rendite inflation anschlag todesopfer menschenleben schlappe niederlage",
  ),
  otherOffices: words(
    "stellvertretende stellvertretender stellvertretenden stellvertreter stellvertreterin vize frühere früherer früheren ehemalige ehemaliger ehemaligen ex amtierende damalige damaliger damaligen vorgänger vorgängerin nachfolger nachfolgerin",
  ),
  media: words("zeitung magazin zeitschrift blatt sender"),
  epithets: words(`
    politiker politikerin funktionär funktionärin manager managerin beamter beamte beamtin experte expertin
    fachmann fachfrau forscher forscherin wissenschaftler wissenschaftlerin gewerkschafter gewerkschafterin
    aktivist aktivistin diplomat diplomatin ökonom ökonomin unternehmer unternehmerin jährige jähriger
    abgeordnete abgeordneter fußballer fußballerin spielerin stürmer mittelfeldspieler torwart torhüter athlet athletin politologe meteorologe meteorologin jährigen
  `),
  agencies: words(`
    agentur behörde organisation institut institution verband verein anstalt einrichtung amt dienst zentrum
    aufsicht zeitung zeitschrift magazin sender blatt
  `),
  spokespeople: words(`
    sprecher sprecherin sprechern firmensprecher firmensprecherin unternehmenssprecher unternehmenssprecherin
    konzernsprecher konzernsprecherin pressesprecher pressesprecherin behördensprecher behördensprecherin
  `),
  staffs: words("büro botschaft stab kanzlei sprecher sprecherin pressestelle amt"),
  possessives: words(
    "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres dessen deren",
  ),
  documents: words(`
    bericht berichts berichte berichten studie studien umfrage umfragen zahlen daten angaben statistik
    statistiken mitteilung pressemitteilung analyse schätzung schätzungen prognose zählung gutachten
    untersuchung erhebung auswertung berechnungen stellungnahme erklärung schreiben
    papier dokument vermerk anklageschrift urteilsbegründung
  `),
  affiliations: words("von vom aus bei beim an am"),
  origins: words("von"),
  descriptions: {
    PER: words(`
      minister ministerin präsident präsidentin vorsitzende vorsitzender direktor direktorin chef chefin sprecher
      sprecherin leiter leiterin beamte beamter gründer gründerin senator senatorin gouverneur bürgermeister
      bürgermeisterin anwalt anwältin staatsanwalt richter richterin trainer spieler professor professorin forscher
      forscherin wissenschaftler wissenschaftlerin analyst autor autorin manager managerin politiker politikerin
      kandidat kandidatin mann frau verdächtige täter opfer zeuge zeugin arzt ärztin kanzler kanzlerin general
      könig königin papst botschafter ingenieur sänger sängerin schauspieler journalist vizepräsident kommissar
    `),
    ORG: words(`
      institution anstalt einrichtung verwaltungsgericht landgericht amtsgericht oberlandesgericht gemeinderat stadtrat unternehmen firma hersteller konzern gruppe bank agentur behörde ministerium regierung gericht partei
      gewerkschaft universität institut organisation verband verein klub team gesellschaft betreiber händler
      zeitung zeitschrift magazin sender polizei amt rat kommission ausschuss parlament armee bundeswehr marke
      start-up riese entwickler verlag stiftung netzwerk schule kirche krankenhaus labor werft reederei anbieter
      chocolatier staatsanwaltschaft
      pharmakonzern pharmaunternehmen pharmafirma arzneimittelhersteller autobauer autohersteller
      automobilkonzern fluggesellschaft airline versicherer brauerei molkerei zulieferer lieferant versorger
      energieversorger netzbetreiber discounter produzent dienstleister tochterfirma tochter softwarekonzern
      chemiekonzern energiekonzern handelskonzern medienkonzern technologiekonzern flugzeugbauer maschinenbauer
      stahlkonzern onlinehändler handelskette supermarktkette
      instituts ministeriums amtes amts landesamts bundesamts verbandes verbands unternehmens konzerns gerichts vereins senders
      krankenhauses zentrums
    `),
  },
  firms: words(`
    unternehmen firma hersteller konzern gruppe bank gesellschaft betreiber händler marke start-up riese entwickler
    verlag netzwerk werft reederei anbieter chocolatier pharmakonzern pharmaunternehmen pharmafirma
    arzneimittelhersteller autobauer autohersteller automobilkonzern fluggesellschaft airline versicherer brauerei
    molkerei zulieferer lieferant versorger energieversorger netzbetreiber discounter produzent dienstleister
    tochterfirma tochter softwarekonzern chemiekonzern energiekonzern handelskonzern medienkonzern
    technologiekonzern flugzeugbauer maschinenbauer stahlkonzern onlinehändler handelskette supermarktkette
  `),
  institutions: words(
    `polizei ministerium regierung gericht parlament armee bundeswehr rat kommission ausschuss universität krankenhaus staatsanwaltschaft `,
  ),
  definites: words(
    "dessen deren der die das den dem des dieser diese dieses diesen diesem sein seine ihr ihre",
  ),
  indefinites: words("ein eine einen einem einer eines mehrere einige viele zwei drei"),
  comments: words("wie"),
  fillers: words(`
    hat haben habe hatte hatten ist sind war waren wird werden wurde wurden auch aber jedoch zudem außerdem
    weiter dann nun noch schon bereits nicht nie sich am gestern heute wieder erneut mehrfach gegenüber
    allerdings dagegen daraufhin daher deshalb ebenfalls jetzt zuvor später vor kurzem mittwoch montag dienstag
    donnerstag freitag samstag sonntag zugleich gleichzeitig dennoch trotzdem anschließend schließlich inzwischen mittlerweile
    unterdessen derweil indes hingegen freilich zunächst vielmehr überdies dabei dafür darüber damals bislang bisher
    ausdrücklich offiziell öffentlich wiederholt letztlich somit folglich jedenfalls immerhin
  `),
  hosts: words("aus seitens vonseiten"),
  rulings: words("verurteilt verurteilte verurteilten"),
  deciders: words(`
    parlament bundestag bundesrat landtag nationalrat ständerat stadtrat gemeinderat kreistag abgeordneten
    abgeordnete unterhaus oberhaus ausschuss gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht
    oberverwaltungsgericht bundesgerichtshof bundesverfassungsgericht verfassungsgericht richter richterin kammer
    wähler aktionäre delegierten delegierte
  `),
  links: words("der des von vom &"),
  compounds: true,
  capitalNouns: true,
  stops: words(`
    in im an am auf bei mit aus zu zum zur nach seit vor über unter durch gegen ohne um während wegen trotz
    zwischen dass daß weil wenn als ob obwohl damit bevor nachdem oder aber sondern denn doch wo wie hinter
    neben ab bis gegenüber
  `),
  passives: words("worden wurde wurden wird werden"),
  finite: words(`
    ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste
    mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen sei seien habe hätte hätten wäre wären
    würde würden werde könne könnte könnten müsse solle wolle bleibt blieb gibt gab geht ging kommt kam kamen steht
    stand standen liegt lag lagen macht machte nimmt nahm lässt ließ bekommt erhielt stieg sank fiel begann
  `),
  finiteEndings: words("te ten"),
  joins: words("und aber doch"),
  correlatives: words("sowohl weder entweder nicht_nur beziehungsweise je_mehr zwar"),
  happenings: words(
    "kommt kommen kam kamen erfolgt erfolgte folgt folgte gekommen gefolgt ist war",
  ),
  conjunctives: words("im_gegenteil kurzum mehr_noch"),
  coordinators: words("und aber oder sondern denn doch jedoch"),
  subordinators: words(
    "weil wenn als obwohl damit bevor nachdem während da sodass sobald seit falls indem ehe solange wobei",
  ),
  relatives: words("die der das welche welcher welches deren dessen dem den"),
  future: words(`erwägt erwägen dürfte dürften voraussichtlich wird_erwartet 
    wird werden werde soll sollen plant planen will wollen beabsichtigt beabsichtigen geplant
    vorgesehen verspricht steht_kurz_davor
  `),
  reportedFloor: true,
  reported: words(
    `
    sei seien habe hätten hätte würde würden könne könnten müsse müssten solle wolle dürfe werde gebe wisse wäre wären
    befördere lasse nehme stelle bleibe bliebe bliebe blieben liege läge lägen gehe ginge gingen komme käme kämen stehe
    stünde stünden mache halte hielte sehe brauche bedeute handle handele zeige gelte gälte gehöre führe finde fände
    treffe trage fehle bestehe bestünde entspreche erwarte laufe verliere gewinne leide diene biete verfüge reiche
    spreche verstoße helfe setze ziehe falle wirke scheine resultiere existiere koste sorge dürften möge sollten 
  `,
  ),
  reportedStem: "n",
  comparatives: words(`
    so mal doppelt halb ebenso genauso mehr weniger höher niedriger teurer billiger günstiger besser schlechter schneller langsamer länger kürzer stärker schwächer größer kleiner geringer häufiger seltener früher später wärmer kälter älter jünger schlimmer dreimal zweimal viermal fünfmal zehnmal
  `),
  than: words(`als wie als_im wie_im als_am wie_am als_in wie_in als_noch wie_noch`),
  compared: words(`
    mehr_als weniger_als höher_als niedriger_als stärker_als schwächer_als größer_als besser_als schlechter_als geringer_als kleiner_als schneller_als langsamer_als gegenüber im_vergleich_zu im_vergleich_zum im_vergleich_zur verglichen_mit so_viel_wie so_viele_wie so_hoch_wie statt_wie
  `),
  records: words(`
    höchste höchsten höchster höchstes höchstem niedrigste niedrigsten niedrigster niedrigstes niedrigstem tiefste
    tiefsten tiefster tiefstes tiefstem größte größten größter größtes größtem kleinste kleinsten kleinster
    kleinstes kleinstem stärkste stärksten stärkster stärkstes stärkstem schwächste schwächsten schwächster
    schwächstes schwächstem schwerste schwersten schwerster schwerstes schwerstem schlimmste schlimmsten schlimmster
    schlimmstes schlimmstem beste besten bester bestes bestem schlechteste schlechtesten schlechtester schlechtestes
    schlechtestem längste längsten längster längstes längstem kürzeste kürzesten kürzester kürzestes kürzestem
    teuerste teuersten teuerster teuerstes teuerstem billigste billigsten billigster billigstes billigstem heißeste
    heißesten heißester heißestes heißestem kälteste kältesten kältester kältestes kältestem wärmste wärmsten
    wärmster wärmstes wärmstem trockenste trockensten trockenster trockenstes trockenstem nasseste nassesten
    nassester nassestes nassestem meiste meisten meister meistes meistem wenigste wenigsten wenigster wenigstes
    wenigstem schnellste schnellsten schnellster schnellstes schnellstem langsamste langsamsten langsamster
    langsamstes langsamstem heftigste heftigsten heftigster heftigstes heftigstem blutigste blutigsten blutigster
    blutigstes blutigstem tödlichste tödlichsten tödlichster tödlichstes tödlichstem kräftigste kräftigsten
    kräftigster kräftigstes kräftigstem geringste geringsten geringster geringstes geringstem erstmals rekord
    rekordhoch rekordtief höchststand tiefststand tiefstand mehrjahreshoch ersten_mal erste_mal
  `),
  hedges: words(
    "angeblich mutmaßlich vermeintlich offenbar sollen_angeblich soll_haben sollen_haben möglicherweise anscheinend angebliche angeblichen mutmaßliche mutmaßlichen mutmaßlicher",
  ),
  claimModals: words("will wollen wollte wollten"),
  hearsay: words("dürfte dürften soll sollen"),
  perfects: words("haben sein"),
  verbNegations: words("nicht nie niemals keineswegs"),
  negations: words(
    "nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts ohne weder",
  ),
  partialNegations: words("ohne"),
  absences: words("kein keine keinen keinem keiner keines"),
  implicatives: words(`
    weigert weigern weigerte weigerten geweigert lehnt_es_ab lehnen_es_ab lehnte_es_ab lehnten_es_ab versäumt_es
    versäumte_es versäumten_es verzichtet_darauf verzichtete_darauf verzichteten_darauf unfähig aufgehört
  `),
  negationIdioms: words(`
    nicht_nur nicht_bloß nicht_allein nicht_zuletzt nicht_einmal_mehr nicht_weniger_als nicht_später_als
    nicht_lange_nach nichts_anderes_als niemand_anderes_als niemand_anderer_als kein_geringerer_als
    keine_geringere_als nie_zuvor ohne_zweifel ohne_frage ohne_weiteres nicht_ausgeschlossen
    nicht_klar
  `),
  politeReaders: words("sie"),
  verbFinal: true,
  refusals: words(`
    wollte_nicht_sagen wollten_nicht_sagen lehnte_einen_kommentar_ab machte_keine_angaben machten_keine_angaben keine_angaben_machen ließ_offen ließ_er_offen ließ_sie_offen ließ_es_offen lässt_er_offen lässt_sie_offen ließ_das_offen ließ_dies_offen lässt_offen ließen_sie_offen offen_ließ offen_ließen offengelassen ließen_offen sagte_nicht nicht_sagen lehnte_eine_stellungnahme lehnte_einen_kommentar nicht_äußern wollte_sich_nicht wollten_sich_nicht kein_kommentar keine_stellungnahme äußerte_sich_nicht äußerten_sich_nicht war_nicht_zu_erreichen telefonisch_nicht_erreichbar zunächst_nicht_erreichbar kommentar_nicht_erreichbar stellungnahme_nicht_erreichbar reagierte_nicht_auf reagierten_nicht_auf keinen_kommentar
  `),
  interview: {
    asks: words(
      "f frage interviewer interviewerin reporter reporterin journalist journalistin moderator moderatorin redaktion",
    ),
    answers: words("a antwort"),
    announced: words(
      "interview gespräch im_gespräch gesprächs nachgefragt drei_fragen_an fünf_fragen_an zehn_fragen_an",
    ),
    askedBy: words(
      "interview_führte interview_führten gespräch_führte gespräch_führten interview_von gespräch_von interview: gespräch: fragen_stellte fragen_von interviewt_von",
    ),
  },
  questions: words(
    "wer was warum wieso wie wann wo wohin welche welcher welches ist sind war hat haben kann darf soll",
  ),
  exhortations: words(
    "lesen klicken teilen abonnieren folgen bitte lassen_sie denken_sie stellen_sie melden_sie schreiben_sie hören_sie beachten_sie",
  ),
  judgements: words(`
    skeptisch optimistisch pessimistisch zuversichtlich vorsichtig begeistert enttäuscht verärgert gut schlecht besser schlechter großartig
    schrecklich furchtbar wunderbar hervorragend katastrophal brillant beeindruckend enttäuschend beschämend absurd lächerlich inakzeptabel
    unerträglich ermutigend beunruhigend alarmierend vielversprechend willkommen überfällig klug unklug töricht schön hässlich langweilig
    spannend interessant entscheidend bemerkenswert überraschend bedauerlich traurig verständlich ungerecht unfair fair skandalös desaster
    katastrophe triumph schande fehler skandal tragödie farce albtraum segen düster trüb
  `),
  copulas: words(
    "ist sind war waren wirkt wirken scheint scheinen schien bleibt bleiben blieb blieben klingt klingen sieht zeigen zeigt",
  ),
  clients: words(
    "fahrgäste kunden kundinnen nutzer nutzerinnen verbraucher anwohner besucher besucherinnen leser leserinnen mitglieder abonnenten reisende passagiere gäste eltern schüler studierende studenten mieter käufer eigentümer bewerber teilnehmer patienten bürger autofahrer betroffene interessierte",
  ),
  permissions: words("können kann dürfen darf könnten sollten sollen haben_die_möglichkeit"),
  opinions: words(
    "meiner_meinung_nach meines_erachtens leider hoffentlich zum_glück ich_glaube ich_denke ich_finde glücklicherweise bleibt_abzuwarten schade ehrlich_gesagt unserer_meinung_nach",
  ),
};
