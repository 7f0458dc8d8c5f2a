import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

/** Verbs that report beside a quotation or within one alone: "sóhajtja". */
const asides = words(`
  sóhajtja sóhajtotta sóhajt nevet mosolyog mosolygott viccelődik viccelődött tréfálkozik háborog háborgott dühöng
  bosszankodik bosszankodott panaszolja kesereg kesergett csodálkozik csodálkozott kiáltja kiáltotta suttogja suttogta
  morogja megvonja_a_vállát vállat_von legyint legyintett emlékszik emlékezik emlékezett meséli mesélte folytatja
  folytatta teszi_hozzá összegzi örvendezik örvendezett dicsekszik mentegetőzik aggódik reménykedik fakad_ki fakadt_ki
  vágja_rá vágta_rá veti_közbe jegyzi_meg
`);

export const claims: ClaimsPack = {
  verbs: [
    // what is said by nobody in particular
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: words(`köztudott ismeretes úgy_tudni`),
    },
    {
      stance: "alleged",
      strength: "strong",
      impersonal: true,
      forms: words(`azt_beszélik azt_rebesgetik úgy_hírlik`),
    },
    {
      stance: "asserted",
      strength: "strong",
      forms: words(`
          mondta hangoztatta hangoztatták hangoztatja panaszkodott panaszkodik panaszkodtak méltatta dühöngött nevetett sóhajtott idézte_fel vetette_fel veti_fel vetette_közbe húzta_alá tért_ki kitért_arra tért_ki_rá jósolt ecsetelte taglalta fejtegette részletezte részletezi részletezték indokolt indokolta indokolták indokolja érvelt érveltek érvel bizonygatta bizonygatják ígérte_meg szögezett hitet_tett reagált reagált_úgy ígéretet_tett lapunknak_elmondta azt_ígérte azt_állították azt_állítják azt_mondják azt_írják azt_közlik azt_közölték azt_nyilatkozta azt_válaszolta azt_hangsúlyozta úgy_tudja úgy_tudják úgy_értesült úgy_értesültek úgy_értékelt úgy_értékelte úgy_vélekedett úgy_vélik úgy_nyilatkozott úgy_becsülte úgy_becsüli úgy_látják úgy_gondolja úgy_gondolják megtudta azt_hangoztatta arról_számolt_be arról_számoltak_be arról_tájékoztatott arról_tájékoztattak arra_hívta_fel_a_figyelmet arra_figyelmeztetett arra_emlékeztetett arra_mutatott_rá beszámolt_arról tájékoztatott_arról kitért_rá írt írtak bízik_benne bízik_abban bíznak_abban reményét_fejezte_ki aggodalmát_fejezte_ki becsülte becslik utalt_rá utaltak_rá válaszolt árulta_el foglalta_össze jegyezték_meg tették_hozzá mondták_el emelték_ki jelentették_be jelentette_be erősítették_meg derült_ki derül_ki állapította_meg állapították_meg üzente mondták mondja mondják közölte közölték közli közlik írta írták írja írják állította állították állítja állítják
          kijelentette kijelentették kijelenti bejelentette bejelentették bejelenti hozzátette hozzátették hozzáteszi elmondta elmondták
          elmondja megerősítette megerősítették megerősíti hangsúlyozta hangsúlyozták hangsúlyozza kiemelte kiemelték kiemeli jelezte
          jelezték jelzi nyilatkozta nyilatkozott nyilatkozták válaszolta válaszolták válaszolja magyarázta magyarázza kifejtette
          kifejtették kifejti megjegyezte megjegyzi rámutatott rámutattak rámutat figyelmeztetett figyelmeztettek figyelmeztet emlékeztetett
          emlékeztet beszámolt beszámoltak beszámol tájékoztatott tájékoztatta tájékoztattak ismertette ismertették leszögezte leszögezi
          elismerte elismerték elismeri fogalmazott fogalmaz véli vélte vélik vélekedett úgy_véli úgy_vélte gondolja gondolják gondolta
          úgy_látja tartja aláhúzta megfogalmazta kommentálta jegyezte_meg tette_hozzá tudatta tudatták tudatja jelentette jelentették
          jelenti kérdezte elárulta elárulja felidézte felidézi összegezte értékelt mutatott_rá erősítette_meg jelentette_ki emelte_ki
          fejtette_ki mondta_el hívta_fel_a_figyelmet felhívta_a_figyelmet vallotta azt_mondta azt_írta azt_állítja azt_közölte panaszolta
          jósolta jósolja arról_beszélt arról_írt úgy_fogalmazott pontosított pontosította szögezte_le ismerte_el számolt_be
          vallja meggyőződése
        `),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        megállapította megállapították megállapítja kimondta kimondták kimondja döntött döntöttek úgy_döntött mutatja mutatják mutatta
        kimutatta kimutatták bizonyítja bizonyította tudja tudják tudta megtudta reméli remélik remélte attól_tart attól_tartanak
        feltételezi feltételezik becsüli becsülik látja látják érti hiszi hiszik felfedezte felfedezték kiderült kiderül jelent kritizálta
        bírálta bírálja
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("-nak -nek"),
      forms: words(
        "nevezte nevezték nevezi nevezik minősítette minősítették minősíti minősítik tartja tartják tartotta tartották titulálta",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(`
        megígérte megígérték ígérte ígérték ígéri ígérik vállalta vállalták vállalja fenyegetett fenyeget megfenyegette felajánlotta
        felajánlották garantálja
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("tervezi tervezik tervezte tervezték szándékozik várja várják várta"),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(
        "vádolta vádolták vádolja vádolják megvádolta megvádolták gyanúsítja gyanúsítják gyanúsította meggyanúsította hibáztatja hibáztatta okolja okolta",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        tagadja tagadják tagadta tagadták letagadta cáfolta cáfolták cáfolja cáfolják megcáfolta visszautasította visszautasították
        visszautasítja visszautasítják elutasította elutasították elutasítja kizárta kizárták kizárja vitatja vitatják vitatta
        utasította_vissza zárta_ki
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words("mondván hozzátéve hangsúlyozva kiemelve jelezve állítva azzal_a_megjegyzéssel"),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "nyilatkozat vélemény véleményét állítás álláspont információ információk hír következtetés meggyőződés félelem aggodalom tény figyelmeztetés",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words("vád vádak vádat gyanú gyanúja pletyka pletykák híresztelés híresztelések"),
    },
    { stance: "planned", strength: "weak", forms: words("ígéret ígéretet előrejelzés remény") },
  ],
  standards: words("terv tervek menetrend ütemterv ütemezés program naptár"),
  sourcesAfter: words(`
    szerint közlése_szerint szavai_szerint tájékoztatása_szerint véleménye_szerint adatai_szerint becslése_szerint állítása_szerint
    értesülései_szerint információi_szerint jelentése_szerint beszámolója_szerint információja_szerint elmondása_szerint elmondásuk_szerint véleményük_szerint álláspontja_szerint megítélése_szerint prognózisa_szerint előrejelzése_szerint felmérése_szerint kutatása_szerint elemzése_szerint tudósítása_szerint vallomása_szerint ítélete_szerint nyilatkozata_szerint kimutatása_szerint jelentései_szerint jelzése_szerint számításai_szerint
  `),
  backReferences: words("ezt_közölte ezt_mondta ezt_írta erről_számolt_be erről_ír erről_írt"),
  ownViews: words(
    "mint_mondta mint_elmondta mint_közölte mint_fogalmazott mint_hozzátette szerinte szerintük véleménye_szerint elmondása_szerint szavai_szerint álláspontja_szerint megítélése_szerint",
  ),
  complementisers: words("hogy"),
  comma: true,
  interrogatives: words("miért hogyan mikor hol ki mi mennyi milyen melyik hová vajon"),
  nameCases: {
    endings: words("nak nek val vel tól től ról ről ban ben hoz hez t"),
    nominatives: [""],
  },
  genders: {
    feminine: words(
      "asszony kisasszony királynő hercegnő színésznő énekesnő írónő tanárnő nő anya lány nővér húg feleség özvegyasszony nagymama néni szóvivőnő",
    ),
    masculine: words(
      "úr király herceg férfi apa fiú báty öcs férj nagyapa bácsi pápa püspök érsek bíboros",
    ),
  },
  dropsSubject: true,
  obliqueEndings: words(
    "ban ben ból ből ra re ról ről nál nél hoz hez höz tól től nak nek val vel sal sel lal lel tal tel kal kel rel ral on en ön ért",
  ),
  obliquePronouns: words("őt őket neki nekik engem minket nekünk"),
  pronouns: {
    ő: { type: "PER" },
    ők: { type: "any", plural: true },
    én: { type: "PER", first: true },
    mi: { type: "any", plural: true, first: true },
    sokan: { type: "PER", plural: true },
    néhányan: { type: "PER", plural: true },
    utóbbi: { type: "any", demonstrative: true },
    utóbbiak: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("ez az"),
  speechless: words(
    "vihar ciklon hurrikán tájfun tornádó földrengés cunami áradás árvíz földcsuszamlás lavina kitörés tűz tűzvész robbanás baleset ütközés aszály járvány világjárvány vírus részvények részvény árak infláció merénylet támadás",
  ),
  otherOffices: words("volt egykori korábbi helyettes alelnök alpolgármester akkori"),
  epithets: words(`
    politikus tisztviselő szakértő szakember kutató tudós aktivista vállalkozó diplomata közgazdász elemző
  `),
  agencies: words(`
    ügynökség szervezet intézet intézmény hatóság egyesület szövetség központ szolgálat hivatal felügyelet tárca lap
    napilap portál
  `),
  spokespeople: words("szóvivő szóvivője sajtószóvivő"),
  staffs: words("hivatala irodája nagykövetsége szóvivője kabinetje"),
  documents: words(`
    jelentés jelentése tanulmány tanulmánya felmérés felmérése kutatás kutatása adatok adatai statisztika
    statisztikái közlemény közleménye számítások számításai becslés becslése elemzés elemzése előrejelzés
    előrejelzése levél
  `),
  descriptions: {
    PER: words(`
      miniszter miniszterelnök elnök alelnök vezető igazgató vezérigazgató főigazgató szóvivő polgármester főpolgármester alpolgármester
      szenátor képviselő politikus ügyvéd ügyész főügyész bíró edző játékos labdarúgó professzor kutató kutatók tudós tudósok elemző elemzők
      szakértő szakértők közgazdász szerző író újságíró színész színésznő énekes jelölt alapító király királynő pápa püspök orvos orvosok
      férfi nő gyanúsított vádlott tanú tanúk nagykövet tábornok kancellár tisztviselő üzletember menedzser titkár államtitkár tulajdonos
      parancsnok tűzoltó rendőr szomszéd szomszédok lakó lakók szakszervezeti_vezető meteorológus kritikus forrás források beteg szülő
      szülők apa anya biztos frakcióvezető pártelnök kormányszóvivő sajtófőnök védő vezérkari_főnök egészségügyi_miniszter pénzügyminiszter
      vezetője igazgatója elnöke alelnöke szóvivője titkára minisztere főtitkára vezérigazgatója parancsnoka ügyvédje polgármestere
      képviselője munkatársa professzora kutatója elemzője szakértője edzője alapítója tulajdonosa védője
      külügyminiszter belügyminiszter honvédelmi_miniszter jegybankelnök államtitkára kancellárja rektor rektora dékán dékánja főorvos főorvosa orvosa ezredes alezredes őrnagy százados tűzoltó_ezredes rendőr_ezredes szemtanú szemtanúk túlélő utas utasok sofőr mozdonyvezető kapitány vezető_közgazdász közgazdásza közgazdászok vezető_elemző vezető_elemzője gazda gazdák termelő befektető befektetők dolgozó dolgozók dolgozója munkás munkások munkáltatók tanár tanárok diák hallgató aktivista aktivisták pap érsek bíboros rendező producer műsorvezető politológus szociológus történész pszichológus szakpolitikus szóvivők lakója helyettese igazgatóhelyettes elnökhelyettes vezérigazgató-helyettes válogatott kapus csatár szövetségi_kapitány bankár miniszterhelyettes megyefőnök kormánybiztos nyomozó nyomozók parlamenti_képviselő országgyűlési_képviselő
  `),
    ORG: words(`
      tárca intézmény hatóság cég vállalat társaság konszern csoport bank ügynökség minisztérium tárca kormány bíróság törvényszék ítélőtábla kúria párt
      szakszervezet szövetség egyetem intézet szervezet egyesület klub csapat lap napilap hetilap magazin televízió rádió rendőrség hivatal
      önkormányzat város megye tanács bizottság parlament országgyűlés szenátus hadsereg felügyelet gyártó üzemeltető szolgáltató márka
      kiadó alapítvány kórház iskola egyház hálózat startup ügyészség légitársaság lánc portál felmérés tanulmány jelentés elemzés
      statisztika vezetőség biztosító erőmű repülőtér kamara ellenzék koalíció tűzoltóság katasztrófavédelem hírügynökség bankszövetség jegybank mnb ksh törvényszéke alkotmánybíróság mentőszolgálat honvédség nav adóhatóság tőzsde alap üzem gyár finomító klinika akadémia nagykövetség konzulátus érsekség hivatala központ központja szerkesztőség közlemény közleménye társulat kamarája szövetsége minisztériuma ügyészsége rendőrkapitányság főkapitányság fővárosi_önkormányzat közgyűlés képviselő-testület kivitelező fejlesztő forgalmazó
  `),
  },
  firms: words(
    "cég vállalat társaság konszern csoport bank gyártó üzemeltető szolgáltató márka kiadó hálózat startup légitársaság lánc",
  ),
  institutions: words(
    "ellenzék koalíció tűzoltóság rendőrség minisztérium kormány bíróság parlament országgyűlés hadsereg tanács bizottság egyetem kórház ügyészség",
  ),
  definites: words("a az ez ezek azok e"),
  indefinites: words("egy több néhány két három"),
  comments: words("mint ahogy ahogyan"),
  fillers: words(`
    is már még majd később korábban azonban viszont ma tegnap ismét újra többször nemrég egyben eközben azt ezt úgy így arra arról erről azzal abban
    tehát csak például többek_között nyilvánosan szintén ugyanakkor hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap
    újságíróknak a_lapnak róla
  `),
  deciders: words(`
    parlament országgyűlés szenátus képviselők képviselőház közgyűlés bizottság bíróság törvényszék bíró választók
  `),
  links: words("von de van"),
  stops: words(`
    hogy mert ha amikor amíg mivel bár noha miközben miután mielőtt és vagy de hanem mint ahogy szerint után előtt alatt között miatt
    mellett ellen nélkül óta felett számára helyett nevében részére szemben
  `),
  finite: words(`
    van vannak volt voltak lesz lesznek nincs nincsenek lehet kell kellett tud tudnak akar akarnak fog fognak lett lettek kezdett
    keletkezett történt maradt áll
  `),
  finiteEndings: words("ott ett ött tak tek ják ták ték ított ített"),
  verbless: true,
  adversatives: words("de azonban"),
  joins: words("és de viszont míg"),
  correlatives: words("mind_a nem_csak nemcsak sem_a illetve vagy_a"),
  conjunctives: words(`
    ugyanakkor azonban viszont mindazonáltal ezzel_szemben ellenkezőleg másrészt emellett ráadásul eközben
  `),
  coordinators: words("és vagy de hanem illetve valamint"),
  subordinators: words("mert ha amikor amíg mivel bár noha miközben miután mielőtt hogyha ugyanis"),
  relatives: words(
    "aki akik ami amik amely amelyek amelyet amelynek akit akinek ahol akiket akiknek amit aminek",
  ),
  future: words(`
    fog fogja fognak fogják lesz lesznek tervezi tervezik szándékozik várhatóan készül készülnek ígéri ígérik akar akarnak
  `),
  compared: words(`
    mint
  `),
  comparedBehind: words(`
    képest
  `),
  hedges: words(
    "állítólag állítólagos feltehetően vélhetően valószínűleg gyanúsított_a feltételezett gyanúja_szerint",
  ),
  negations: words("nem ne nincs nincsenek soha sosem senki semmi sem se nélkül tilos"),
  partialNegations: words("nélkül"),
  implicatives: words("megtagadta megtagadták megtagadja megtagadják elmulasztotta elmulasztották"),
  negationIdioms: words("nem_csak nem_csupán kétség_nélkül nem_más_mint nem_kizárt nem_véletlen"),
  refusals: words(`
    nem_kívánta_kommentálni nem_kívánták_kommentálni nem_kommentálta nem_kommentálták nem_kommentálja nem_akarta_kommentálni
    nem_kívánt_nyilatkozni nem_nyilatkozott nem_válaszolt nem_válaszoltak elzárkózott_a_nyilatkozattól nem_reagált
  `),
  interview: {
    asks: words("k kérdés kérdező riporter újságíró"),
    answers: words("v válasz"),
    announced: words("interjú interjúban beszélgetés beszélgettünk"),
    askedBy: words("interjút_készítette az_interjút_készítette kérdezett riporter"),
  },
  questions: words("ki mi hol mikor miért hogyan milyen melyik mennyi hány vajon hová"),
  exhortations: words(
    "olvassa kattintson nézze kövesse iratkozzon ossza képzelje hallgassa töltse ne_felejtse kérjük",
  ),
  opinions: words(
    "szerintem véleményem_szerint úgy_gondolom sajnos szerencsére őszintén remélhetőleg kár",
  ),
};
