import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Verbs like "sanoa": present and past of the third person. */
const verbs = (stems: string) => inflect(stems, "o ovat oi oivat");
/** Verbs like "väittää": the stem without its last vowels. */
const inAA = (stems: string) => inflect(stems, "aa avat i ivat ää ävät");
/** Verbs like "korostaa": past in -sti. */
const inTA = (stems: string) => inflect(stems, "taa tavat ti tivat tää tävät");

/** Verbs that report beside a quotation or within one alone: "huokaa". */
const asides = words(`
  huokasi nauraa nauroi hymyilee hymyili tuhahtaa tuhahti kuiskaa kuiskasi huudahtaa huudahti manaa manasi riemuitsee
  riemuitsi kohauttaa_olkapäitään kohautti_olkapäitään tiivistää tiivisti miettii mietti harmistuu lohkaisee lohkaisi
  sanailee
`);

export const claims: ClaimsPack = {
  verbs: [
    // what is said by nobody in particular
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: words(
        `kerrotaan todetaan ilmoitetaan vahvistetaan korostetaan muistutetaan arvioidaan kerrottiin todettiin ilmoitettiin vahvistettiin tiedetään`,
      ),
    },
    {
      stance: "alleged",
      strength: "strong",
      impersonal: true,
      forms: words(`väitetään huhutaan sanotaan väitettiin huhuttiin`),
    },
    // what somebody calls a thing, or a court finds it to be
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("-ksi -na -nä"),
      forms: words(
        "kutsui kutsuivat kutsuu kutsuvat nimitti nimittää piti pitivät pitää pitävät luonnehti luonnehtii kuvaili kuvailee",
      ),
    },
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...verbs("san kert arvi huomi kehu pohti"),
        ...inTA(`
          ilmoit toteut koros vahvis muistut paljas selvit vas esit muis lisä tarken huomaut vakuut painot todis ehdot kiteyt
          tiedot mainos luet täsmen kirjoit perus väläyt varoit ihmett arvost ennus julis kiit pahoitt ilmait pait vihjail
        `),
        ...inAA("väitt myönt selitt päätt"),
        ...words(`
          sanoo pahoittelee pahoittelevat pahoitteli pahoittelivat valittelee valitteli ilakoi vitsailee vitsaili puuskahtaa puuskahti vetoaa vetosi vetoavat viestii viesti viestivät ounastelee ounasteli kuittaa kuittasi sivaltaa sivalsi päivittelee päivitteli kauhistelee kauhisteli iloitsee iloitsi iloitsevat harmittaa lataa latasi huutaa huusi toppuuttelee toppuutteli rauhoittelee rauhoitteli täydentää täydensi täydentävät referoi julkaisee_tiedon uumoilee uumoili povaa povasi povaavat laskeskelee lupailee jyrähtää jyrähti napauttaa napautti tähdentää tähdensi tähdentävät alleviivaa alleviivasi kuuluttaa mainostaa näkee_että sanotaan_tiedotteessa todetaan_tiedotteessa kerrotaan_tiedotteessa sanovat sanoi sanoivat sanonut kertoo kertovat kertoi kertoivat kertonut toteaa toteavat totesi totesivat lisää lisäävät lisäsi lisäsivät
          mainitsee mainitsevat mainitsi mainitsivat korostaa korostavat korosti korostivat kuvailee kuvailevat kuvaili kuvailivat
          kommentoi kommentoivat arvioi arvioivat uskoo uskovat uskoi uskoivat katsoo katsovat katsoi katsoivat
          huomauttaa huomauttavat huomautti huomauttivat muistuttaa muistuttavat muistutti muistuttivat vakuuttaa vakuuttavat vakuutti vakuuttivat
          ilmoittaa ilmoittavat ilmoitti ilmoittivat ilmoittanut kirjoittaa kirjoittavat kirjoitti kirjoittivat uutisoi uutisoivat raportoi raportoivat
          tiedottaa tiedottavat tiedotti tiedottivat selittää selittävät selitti selittivät selventää selvensi täsmentää täsmensi tarkentaa
          tarkensi paljastaa paljastavat paljasti paljastivat vahvistaa vahvistavat vahvisti vahvistivat myöntää myöntävät myönsi myönsivät
          väittää väittävät väitti väittivät väittänyt vastaa vastaavat vastasi vastasivat painottaa painottavat painotti painottivat
          linjaa linjaavat linjasi perustelee perustelevat perusteli perustelivat pohtii pohtivat pohti pohtivat
          ennustaa ennustavat ennusti ennustivat varoittaa varoittavat varoitti varoittivat epäilee epäilevät epäili epäilivät
          summaa summasi kiteyttää kiteytti jatkaa jatkoi jatkavat puolustautuu puolustautui muistelee muisteli muistelevat
          esittää esitti esittävät esittivät arvelee arvelevat arveli arvelivat otaksuu ajattelee ajattelevat ajatteli
          harmittelee harmitteli hämmästelee hämmästeli ihmettelee ihmettelevät ihmetteli kehuu kehui kritisoi kritisoivat
          arvostelee arvostelevat arvosteli moittii moitti valittaa valittavat valitti tunnustaa tunnusti tunnustavat
          julistaa julisti todistaa todisti todistavat todistivat kehottaa kehotti huokaa huokaisi naurahtaa naurahti tokaisee tokaisi
          twiittaa twiittasi analysoi väläyttää väläytti on_sitä_mieltä ovat_sitä_mieltä oli_sitä_mieltä on_vakuuttunut tuo_esiin toi_esiin
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        tietää tietävät tiesi näyttää näyttävät näytti osoittaa osoittavat osoitti osoittivat havaitsi havaitsivat havaitsee selvisi selviää ilmeni
        ilmenee todettiin huomasi huomasivat huomaa näkee näkevät näki kuuli kuulivat ymmärtää ymmärtävät ymmärsi toivoo toivovat toivoi
        toivoivat pelkää pelkäävät pelkäsi pelkäsivät olettaa olettavat oletti laski laskivat laskee tarkoittaa merkitsee päätteli päätti päättivät
        päättää tuntee tuntevat tunsi löysi löysivät käy_ilmi kävi_ilmi
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(`
        lupaa lupaavat lupasi lupasivat luvannut sitoutuu sitoutuvat sitoutui sitoutuivat uhkaa uhkaavat uhkasi uhkasivat uhkailee vannoo vannovat
        vannoi tarjoutuu tarjoutui
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(`
        suunnittelee suunnittelevat suunnitteli suunnittelivat aikoo aikovat aikoi aikoivat odottaa odottavat odotti odottivat
      `),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(`
        syyttää syyttävät syytti syyttivät syyttänyt epäillään
      `),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        kiistää kiistävät kiisti kiistivät kiistänyt kiistäneet kieltää kieltävät kielsi kielsivät torjuu torjuvat torjui torjuivat torjunut
        kumoaa kumoavat kumosi kumosivat hylkää hylkäsi hylkäsivät tyrmää tyrmäävät tyrmäsi tyrmäsivät tyrmännyt kiistelee
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words("sanoen todeten lisäten korostaen väittäen vedoten_siihen"),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "tieto tiedon tietoa näkemys näkemyksen näkemystä lausunto lausunnon johtopäätös johtopäätökseen arvio arvion käsitys käsityksen usko pelko huoli",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "väite väitteen väitettä väitteet väitteitä huhu huhun huhut huhuja syytös syytökset syytöksiä epäily epäilyn epäilyt epäilys epäilyksen",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("lupaus lupauksen ennuste ennusteen toive"),
    },
  ],
  owns: words("oman omien"),
  standards: words("aikataulun suunnitelman suunnitelmien ohjelman kalenterin tarpeen"),
  sources: words("lähteenään"),
  sourcesAfter: words(
    "mukaan mielestä sanoin arvion_mukaan tietojen_mukaan arvioiden_mukaan saamien_tietojen_mukaan hankkimien_tietojen_mukaan keräämien_tietojen_mukaan julkaisemien_tietojen_mukaan kertoman_mukaan ",
  ),
  sourceEndings: words(`
    n ksen>s isen>inen liiton>liitto pankin>pankki kirkon>kirkko nnan>nta nnon>nto ngin>nki een>e keuden>keus hden>hti limen>lin
    rtin>rtti atin>atti etin>etti itin>itti otin>otti utin>utti ytin>ytti stien>stit ksien>kset joiden>jat jöiden>jät
    ijoiden>ijat ijöiden>ijät isten>iset iden>t tehtaan>tehdas
  `),
  backReferences: words(`
    asiasta_kertoi asiasta_kertovat asiasta_kertoo asiasta_uutisoi asiasta_kirjoitti asiasta_tiedotti asiasta_ilmoitti asiasta_raportoi
    tästä_kertoi tästä_kertoo tästä_uutisoi asian_vahvisti asian_paljasti näin_sanoo näin_kertoo näin_arvioi
  `),
  ownViews: words(`
    hänen_mukaansa heidän_mukaansa sen_mukaan niiden_mukaan hänen_mielestään heidän_mielestään hänen_sanojensa_mukaan heidän_sanojensa_mukaan
    hänen_arvionsa_mukaan hänen_tietojensa_mukaan hänen_käsityksensä_mukaan
  `),
  backTopics: words("asiasta tästä"),
  complementisers: words("että"),
  interrogatives: words(
    "ettei etteivät miten miksi milloin missä kuka mikä kuinka paljonko mitä onko",
  ),
  nameCases: {
    endings: words("lle lta ltä sta stä ssa ssä lla llä een in ien an än en on ön un yn n a ä"),
    nominatives: ["", "i", "nen"],
  },
  genders: {
    feminine: words(
      "rouva neiti kuningatar prinsessa näyttelijätär nainen äiti tytär sisar vaimo leski isoäiti mummo täti tyttö",
    ),
    masculine: words(
      "herra kuningas prinssi mies isä poika veli aviomies leskimies isoisä setä eno paavi piispa arkkipiispa poika",
    ),
  },
  obliquePronouns: words(
    "häntä hänet hänelle heitä heidät heille minua minut minulle meitä meidät meille",
  ),
  pronouns: {
    hän: { type: "PER" },
    he: { type: "PER", plural: true },
    hänen: { type: "PER" },
    heidän: { type: "PER", plural: true },
    se: { type: "ORG" },
    ne: { type: "any", plural: true },
    minä: { type: "PER", first: true },
    me: { type: "any", plural: true, first: true },
    moni: { type: "PER" },
    monet: { type: "PER", plural: true },
    jotkut: { type: "PER", plural: true },
    jälkimmäinen: { type: "any", demonstrative: true },
    "viimeksi mainittu": { type: "any", demonstrative: true },
    jälkimmäiset: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("se_on"),
  speechless: words(
    "myrsky sykloni hurrikaani taifuuni tornado maanjäristys tsunami tulva tulvat maanvyöry lumivyöry purkaus tulipalo palo räjähdys onnettomuus turma törmäys kuivuus epidemia pandemia virus osake osakkeet hinnat hinta inflaatio isku hyökkäys",
  ),
  otherOffices: words("entinen entiset vara silloinen vt apulais"),
  epithets: words(`
    virkamies poliitikko asiantuntija tutkija tieteilijä aktivisti yrittäjä diplomaatti ekonomisti analyytikko
    kansanedustaja vuotias
  `),
  agencies: words(`
    virasto organisaatio laitos järjestö yhdistys liitto keskus palvelu toimisto viranomainen lehti
    sanomalehti kanava
  `),
  spokespeople: words("tiedottaja tiedottajan puhemies"),
  staffs: words("toimisto suurlähetystö esikunta tiedottaja"),
  possessives: words("hänen heidän sen"),
  personalPossessives: words("hänen"),
  documents: words(`
    raportti raportin tutkimus tutkimuksen selvitys selvityksen kysely kyselyn tilasto tilaston tilastot
    tilastojen luvut lukujen tiedot tietojen lausunto lausunnon tiedote tiedotteen laskelma laskelman
    laskelmien arvio arvion arvioiden analyysi analyysin ennuste ennusteen mittaus mittauksen kirje kartoitus
    kartoituksen
  `),
  descriptions: {
    PER: words(`
      ministeri pääministeri presidentti puheenjohtaja varapuheenjohtaja johtaja toimitusjohtaja pääjohtaja tiedottaja edustaja kansanedustaja
      poliitikko pormestari kaupunginjohtaja kunnanjohtaja senaattori asianajaja lakimies syyttäjä tuomari puolustaja valmentaja pelaaja
      professori dosentti tutkija tutkijat tiedemies analyytikko analyytikot asiantuntija asiantuntijat ekonomisti kirjailija toimittaja
      näyttelijä laulaja ehdokas perustaja meteorologi seismologi turisti aktivisti eversti pääekonomisti kuningas kuningatar paavi piispa lääkäri mies nainen epäilty syytetty todistaja silminnäkijä
      suurlähettiläs kenraali kansleri virkamies yrittäjä päällikkö sihteeri komisario rikoskomisario ylikomisario rehtori opettaja
      työntekijä työntekijät asukas asukkaat naapuri vanhemmat kriitikot lähde lähteet potilas esimies vastaava
    `),
    ORG: words(`
      organisaatio viranomainen yhtiö yritys konserni ryhmä pankki virasto ministeriö hallitus oikeus käräjäoikeus hovioikeus puolue liitto ammattiliitto yliopisto laitos
      järjestö yhdistys seura joukkue lehti sanomalehti aikakauslehti kanava poliisi kunta kaupunki neuvosto komissio valiokunta
      eduskunta parlamentti armeija puolustusvoimat valvoja valmistaja operaattori merkki kustantamo säätiö sairaala koulu kirkko verkosto
      startup keskusliitto pelastuslaitos tutkimus raportti tilasto syyttäjä puolustus johto lentoyhtiö varustamo ketju peliyhtiö rakennusyhtiö uutistoimisto
    `),
  },
  firms: words(
    "yhtiö yritys konserni pankki valmistaja operaattori merkki kustantamo startup lentoyhtiö varustamo ketju peliyhtiö rakennusyhtiö",
  ),
  institutions: words(
    "poliisi ministeriö hallitus oikeus eduskunta parlamentti armeija neuvosto komissio valiokunta yliopisto sairaala ",
  ),
  articleless: true,
  definites: words("tämä tuo se nämä nuo ne kyseinen tämän sen näiden"),
  fillers: words(`
    on oli ovat olivat ei eivät myös jo vielä sitten myöhemmin aiemmin nyt tänään eilen kuitenkin taas uudelleen jälleen toistuvasti äskettäin
    puolestaan samalla sen_sijaan siis muun_muassa lisäksi vain juuri julkisesti hieman tosin toisaalta jatkuvasti
  `),
  deciders: words(`
    eduskunta parlamentti senaatti valtuusto kaupunginvaltuusto valiokunta kansanedustajat oikeus käräjäoikeus
    hovioikeus tuomioistuin äänestäjät
  `),
  links: words("von de van"),
  stops: words(`
    ja tai mutta vaan kun jos koska vaikka että jotta kuin kuten ennen jälkeen aikana kanssa ilman vastaan kohti lähellä mukaan maanantaina tiistaina
    keskiviikkona torstaina perjantaina lauantaina sunnuntaina tänään eilen huomenna
  `),
  finite: words(`
    on oli ovat olivat ei eivät voi voivat voisi pitää piti saa saivat sai tulee tuli aikoo haluaa jää jäi sanoo kertoo tekee teki alkoi
  `),
  finiteEndings: words("taan tään tiin ttiin neet isi isivat"),
  adversatives: words("mutta"),
  joins: words("ja mutta sekä kun_taas"),
  correlatives: words("joko sekä_että ei_vain paitsi vastaavasti"),
  conjunctives: words("päinvastoin"),
  coordinators: words("ja tai mutta sekä eli vaan"),
  subordinators: words("koska kun jos vaikka jotta kunnes ennen_kuin samalla_kun mikäli sillä"),
  relatives: words(
    "joka jotka jonka joiden jota joita jossa joissa josta joista johon joihin jolle jolla jolta mikä mitä missä",
  ),
  future: words(`
    aikoo aikovat suunnittelee suunnittelevat on_tarkoitus on_määrä aiotaan suunnitellaan odotetaan tulee_olemaan tulevat_olemaan tulossa tullaan
    lupaa lupaavat valmistelee valmistelevat pyrkii pyrkivät ensi_vuonna ensi_viikolla ensi_kuussa huomenna ennustetaan avataan
  `),
  compared: words(`
    kuin
  `),
  comparedBehind: words(`
    verrattuna nähden
  `),
  records: words(`
    ensimmäinen ensimmäisen ensimmäistä_kertaa korkein korkeimmalla korkeimmillaan korkeimman alin alimmillaan
    alimmalla matalin suurin suurimman pienin pahin parhaimmillaan paras huonoin voimakkain kylmin lämpimin ennätys
    ennätyksellinen eniten vähiten
  `),
  hedges: words(`
    väitetysti väitetty väitetyn oletettavasti ilmeisesti kuulemma tiettävästi epäilty epäillään epäillyn luultavasti todennäköisesti väitetään huhutaan
    syytetään
  `),
  negations: words("ei eivät ettei etteivät en emme et ette eikä eivätkä älä ilman"),
  partialNegations: words("ilman"),
  implicatives: words(`
    kieltäytyi kieltäytyy kieltäytyivät kieltäytyvät kieltäytynyt kieltäytyneet
  `),
  negationIdioms: words(`
    ei_vain ei_ainoastaan ei_pelkästään eikä_vain ei_vähempää_kuin ei_kukaan_muu_kuin ei_mikään_muu_kuin ei_ihme
    ilman_muuta ilman_epäilystä ei_suljeta_pois
  `),
  refusals: words(`
    ei_kommentoi eivät_kommentoi ei_kommentoinut eivät_kommentoineet ei_halua_kommentoida ei_halunnut_kommentoida kieltäytyi_kommentoimasta
    kieltäytyivät_kommentoimasta kieltäytyy_kommentoimasta ei_vastannut ei_suostu_kommentoimaan ei_suostunut_kommentoimaan ei_kerro ei_kertonut
  `),
  interview: {
    asks: words("k kysymys haastattelija toimittaja"),
    answers: words("v vastaus"),
    announced: words("haastattelu haastattelussa haastattelimme haastateltiin"),
    askedBy: words("haastattelija haastatteli haastattelun_teki"),
  },
  questions: words("kuka mikä mitä missä milloin miksi miten kuinka onko oliko voiko paljonko"),
  exhortations: words(
    "lue katso klikkaa tilaa seuraa jaa muista kuvittele kuuntele lataa liity ole_hyvä älä lukekaa katsokaa tutustu",
  ),
  opinions: words(
    "mielestäni minusta valitettavasti onneksi rehellisesti toivottavasti ehkäpä uskoakseni nähdäkseni",
  ),
};
