import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

/** Verbs that report beside a quotation or within one alone: "ohkab". */
const asides = words(`
  ohkab naerab naeris naeratab muigab naljatab kurdavad sosistab sosistas hüüatab hüüatas turtsatab turtsatas
  rõõmustab kehitab_õlgu kehitas_õlgu jätkab jätkas võtab_kokku võttis_kokku muretseb muretses
`);

export const claims: ClaimsPack = {
  verbs: [
    // what is said by nobody in particular
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: words(
        `teatati kinnitati öeldi lisati märgiti rõhutati märgitakse teatatakse kinnitatakse on_teada`,
      ),
    },
    {
      stance: "alleged",
      strength: "strong",
      impersonal: true,
      forms: words(`räägitakse öeldakse väidetakse kuuldub väideti`),
    },
    {
      stance: "asserted",
      strength: "strong",
      forms: words(`
        tunnistavad sõnab sõnasid lausus lausub möönis möönab resümeeris avaldab ütles nimetab_põhjuseks toonitas toonitasid toonitab pahandas pahandab imestas imestab kiitis kiidab kiidavad naljatas ohkas muigas kostis kostab vihjas vihjab viitas viitab viitasid tunnustas õigustas õigustab kaebas kaebab kaebavad kaebasid nurises nuriseb prognoosivad lubas_et jutustas jutustab pihtis vandus_et arutles arutleb osutas osutab osutasid rõõmustas järeldas järeldab manitses hoiatanud märkinud kinnitanud lisanud rääkinud kirjutanud väitnud selgitanud soovitas soovitab öeldi teatati kinnitati räägitakse öeldakse teatatakse väidetakse kirjutatakse märgitakse ütlesid ütleb ütlevad öelnud teatas teatasid teatab teatavad teatanud kinnitas kinnitasid kinnitab kinnitavad lisas lisasid
        lisab märkis märkisid märgib märgivad rõhutas rõhutasid rõhutab selgitas selgitasid selgitab selgitavad rääkis rääkisid räägib
        räägivad kirjutas kirjutasid kirjutab kirjutavad väitis väitsid väidab väidavad tunnistas tunnistasid tunnistab nentis nentisid
        nendib tõdes tõdesid tõdeb hoiatas hoiatasid hoiatab hoiatavad meenutas meenutab vastas vastasid vastab kommenteeris kommenteerib
        avaldas avaldasid täpsustas täpsustab arvas arvasid arvab arvavad leiab leiavad usub usuvad uskus hindas hindasid hindab hindavad
        tõi_välja toob_välja tõi_esile toob_esile sõnas sõnasid nimetas_põhjuseks edastas edastab vahendas vahendab vahendasid
        raporteeris kuulutas ennustas ennustab prognoosis prognoosib kirjeldas kirjeldab kurtis kurdab paljastas oletas oletab põhjendas
        põhjendab rõhutavad tuletas_meelde juhtis_tähelepanu juhib_tähelepanu on_veendunud oli_veendunud
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        leidis leidsid teab teavad teadis näitas näitasid näitab näitavad tõestas tõestab selgus selgub avastas avastasid otsustas
        otsustasid loodab loodavad lootis kardab kardavad kartis eeldab eeldavad kuulis nägi mõistab kahtleb kahtlevad tähendab tuvastas
        tuvastasid kritiseeris kritiseeris kritiseerib
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("-ks -na"),
      forms: words(
        "nimetas nimetasid nimetab nimetavad pidas pidasid peab peavad kirjeldas hindas luges loeb tunnistas",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(
        "lubas lubasid lubab lubavad tõotas tõotab ähvardas ähvardasid ähvardab ähvardavad vandus",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(
        "plaanib plaanivad plaanis plaanisid kavatseb kavatsevad kavatses ootab ootavad",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(
        "süüdistas süüdistasid süüdistab süüdistavad kahtlustab kahtlustavad kahtlustas kahtlustasid",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        eitas eitasid eitab eitavad välistas välistasid välistab vaidlustas vaidlustasid vaidlustab lükkas_tagasi lükkasid_tagasi
        lükkab_tagasi lükkas_ümber lükkab_ümber
      `),
    },
    {
      stance: "denied",
      strength: "weak",
      particle: "ümber",
      forms: words("lükkas lükkasid lükkab lükkavad"),
    },
    {
      stance: "denied",
      strength: "weak",
      particle: "tagasi",
      forms: words("lükkas lükkasid lükkab lükkavad"),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words("öeldes lisades rõhutades kinnitades väites"),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "avaldus arvamus arvamust väide info teade järeldus veendumus hirm kartus mure fakt hoiatus seisukoht",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words("süüdistus süüdistused kahtlus kahtlused kuulujutt kuulujutud"),
    },
    { stance: "planned", strength: "weak", forms: words("lubadus lubaduse prognoos lootus") },
  ],
  standards: words("plaani plaanide graafiku ajakava kava programmi kalendri"),
  sourcesAfter: words(
    "sõnul andmetel hinnangul arvates teatel väitel kinnitusel meelest selgitusel järgi hoiatuse_järgi info_kohaselt kohaselt andmete_järgi sõnade_järgi jutu_järgi teate_kohaselt arvamuse_kohaselt prognoosi_kohaselt uuringu_kohaselt raporti_kohaselt hinnangu_kohaselt väite_kohaselt hoiatusel teateil arvestuste_kohaselt otsuse_kohaselt vahendusel",
  ),
  backReferences: words(
    "sellest_teatas sellest_kirjutas sellest_kirjutab sellest_rääkis seda_ütles seda_kinnitas sellest_teatab",
  ),
  ownViews: words(
    "tema_sõnul tema_hinnangul tema_arvates tema_väitel tema_meelest nende_sõnul nende_hinnangul tema_kinnitusel tema_jutu_järgi tema_selgitusel tema_teatel tema_andmetel nende_väitel nende_arvates nende_andmetel tema_kohaselt",
  ),
  backTopics: words("sellest"),
  sourceCases: words(
    "i> e> a> u> use>us tte>te ste>sed de>d tide>did te>d e>ud htu>hus udi>ut nga>nk idu>it hi>ht",
  ),
  complementisers: words("et"),
  interrogatives: words("kas kuidas miks millal kus kes mis palju milline"),
  nameCases: {
    endings: words("lt le ga st sse d i u a e"),
    nominatives: ["", "a", "e", "i", "o"],
  },
  genders: {
    feminine: words(
      "proua preili kuninganna printsess näitlejanna lauljanna naine ema tütar õde abikaasa lesk vanaema tädi tüdruk",
    ),
    masculine: words(
      "härra kuningas prints mees isa poeg vend vanaisa onu paavst piiskop peapiiskop poiss",
    ),
  },
  obliquePronouns: words("teda talle neid neile meid meile mind mulle"),
  pronouns: {
    ta: { type: "PER" },
    tema: { type: "PER" },
    nad: { type: "any", plural: true },
    nemad: { type: "any", plural: true },
    see: { type: "ORG" },
    ma: { type: "PER", first: true },
    mina: { type: "PER", first: true },
    me: { type: "any", plural: true, first: true },
    meie: { type: "any", plural: true, first: true },
    paljud: { type: "PER", plural: true },
    mõned: { type: "PER", plural: true },
    viimane: { type: "any", demonstrative: true },
    viimased: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("see_on"),
  speechless: words(
    "torm tsüklon orkaan taifuun tornaado maavärin tsunami üleujutus üleujutused maalihe laviin purse tulekahju põleng plahvatus õnnetus kokkupõrge põud epideemia pandeemia viirus aktsia aktsiad hinnad hind inflatsioon rünnak",
  ),
  otherOffices: words("endine endised ase toonane asetäitja aselinnapea kunagine"),
  epithets: words(`
    ametnik poliitik ekspert spetsialist teadlane uurija aktivist ettevõtja diplomaat ökonomist
    majandusteadlane analüütik aastane
  `),
  agencies: words(`
    amet organisatsioon instituut asutus ühing liit keskus teenistus büroo järelevalveamet leht ajaleht kanal
  `),
  spokespeople: words("pressiesindaja pressiesindajad kõneisik"),
  staffs: words("büroo saatkond kantselei pressiesindaja"),
  possessives: words("tema ta nende oma"),
  documents: words(`
    raport raporti aruanne aruande uuring uuringu küsitlus küsitluse statistika andmed avaldus avalduse
    pressiteade arvutus arvutuse hinnang hinnangu analüüs analüüsi prognoos prognoosi kiri ülevaade ülevaate
  `),
  descriptions: {
    PER: words(`
      minister peaminister president esimees aseesimees juht juhataja direktor tegevjuht pressiesindaja kõneisik esindaja linnapea
      abilinnapea vallavanem senaator saadik riigikogulane poliitik advokaat vandeadvokaat prokurör riigiprokurör kohtunik treener mängija
      jalgpallur professor teadlane teadlased uurija analüütik analüütikud ekspert eksperdid majandusteadlane ökonomist autor kirjanik
      ajakirjanik näitleja laulja kandidaat asutaja kuningas kuninganna paavst piiskop arst arstid mees naine kahtlustatav süüdistatav
      tunnistaja tunnistajad suursaadik kindral kantsler ametnik ettevõtja sekretär omanik ülem komandör päästja politseinik naaber naabrid
      elanik elanikud meteoroloog sünoptik kriitik kriitikud allikas allikad patsient vanem vanemad ema isa volinik terviseminister
      rahandusminister välisminister siseminister kaitseminister justiitsminister pressiesindajad esindajad advokaadid juhatuse_esimees nõukogu_esimees peaökonomist ökonomistid makroanalüütik pangajuht panga_president asepresident abiminister kantsleri asedirektor peadirektor peadirektori rektor dekaan peatreener väravavaht ründaja kapten vedurijuht autojuht bussijuht piloot reisija reisijad päästjad kiirabiarst peaarst õde epidemioloog kolonel major kolonelleitnant politseijuht prefekt operatiivjuht rühmaülem vallavolikogu_esimees abivallavanem riigisekretär europarlamendi_saadik riigikogu_liige erakonna_esimees fraktsiooni_esimees peasekretär talunik põllumees põllumehed investor töötaja töötajad tööandjad õpetaja õpetajad õpilane õpilased üliõpilane aktivist aktivistid preester režissöör produtsent saatejuht politoloog sotsioloog ajaloolane psühholoog pealtnägija pealtnägijad kohalik kohalikud turist turistid kannatanu omaksed lähedased kaitsja kaebaja hageja
  `),
    ORG: words(`
      asutus ettevõte firma kontsern grupp pank agentuur ministeerium valitsus kohus maakohus ringkonnakohus riigikohus erakond partei ametiühing
      liit ülikool instituut organisatsioon ühing klubi võistkond leht ajaleht ajakiri televisioon raadio politsei amet vald linn nõukogu
      komisjon parlament riigikogu senat armee kaitsevägi regulaator tootja operaator kaubamärk kirjastus fond haigla kool kirik võrgustik
      prokuratuur lennufirma kett portaal uuring aruanne analüüs statistika juhatus kindlustus elektrijaam lennujaam koda opositsioon
      koalitsioon päästeamet uudisteagentuur
    `),
  },
  firms: words(
    "ettevõte firma kontsern grupp pank tootja operaator kaubamärk kirjastus lennufirma kett",
  ),
  institutions: words(
    "opositsioon koalitsioon päästeamet politsei ministeerium valitsus kohus parlament riigikogu armee nõukogu komisjon ülikool haigla prokuratuur",
  ),
  definites: words("see too need nood selle nende oma"),
  fillers: words(`
    on oli olid ei ka juba veel siis hiljem varem nüüd täna eile siiski taas uuesti korduvalt hiljuti samas seega muu_hulgas lisaks vaid
    avalikult aga samuti esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval
  `),
  deciders: words(`
    riigikogu parlament senat volikogu komisjon kohus maakohus ringkonnakohus riigikohus kohtunik valijad
  `),
  links: words("von de van"),
  stops: words(`
    ja või aga vaid kui sest kuigi et nagu enne pärast ajal ilma vastu kohta juures järgi koos kuni ning esmaspäeval teisipäeval kolmapäeval
    neljapäeval reedel laupäeval pühapäeval täna eile homme
  `),
  finite: words(`
    on oli olid ei võib võivad pidi saab saavad sai tuleb tuli jääb jäi teeb tegi algas hakkas said läks süttis
    põles hukkus hukkusid suri surid vigastas sulgeb suletakse avab avati suleti tõusis tõuseb langes langeb
    kasvas kasvab kahanes vähenes väheneb suurenes maksab maksis ehitab ehitas ostis müüs müüb kaotas kaotab
    võitis võidab töötab töötas elab elas läheb algab lõppes lõpeb kestab kestis jõustub jõustus laekub laekus
    toetab toetas arutab arutas otsustas otsustab kaitseb vajab vajavad puudub puuduvad kannatab kannatavad
    kannatas aitab aitas kehtib kehtis muutub muutus tõstab tõstis alandab langetab liigub liikus sõidab sõitis
    jõudis jõuab kukkus varises põrkas toimub toimus peatus peatas annab andis võttis võtab kuulub avastas leiti
    viidi toodi jäeti kustutas kustutati räägitakse näitab hoiab hoidis tegutseb viib viis peab pidid oleks teab
    ootab asub
  `),
  finiteEndings: words("takse dakse sid vad ati eti iti ud"),
  adversatives: words("aga kuid"),
  joins: words("ja ning aga kuid"),
  correlatives: words("nii kas mitte_ainult vastavalt"),
  conjunctives: words("vastupidi"),
  coordinators: words("ja ning või aga kuid vaid ega"),
  subordinators: words("sest kui kuigi ehkki kuni enne_kui samal_ajal kuna"),
  relatives: words("kes mis kelle mille keda mida kellele millele kus kust kellest millest"),
  future: words(`peaks peaksid ei_hakka ei_kavatse ei_plaani 
    plaanib plaanivad kavatseb kavatsevad hakkab hakkavad kavas plaanis oodatakse lubab lubavad valmistub homme järgmisel_aastal
    järgmisel_nädalal järgmisel_kuul saab_olema
  `),
  compared: words(`
    kui
  `),
  comparedBehind: words(`
    võrreldes
  `),
  // the oblique mood, but for forms that are adjectives too ("vastavat")
  reported: words(
    "olevat polevat pidavat saavat tahtvat võivat teadvat hakkavat maksvat kavatsevat plaanivat soovivat arvavat vajavat",
  ),
  reportedFloor: true,
  hedges: words(
    "väidetavalt väidetav ilmselt tõenäoliselt oletatav kuuldavasti kahtlustatuna arvatavasti",
  ),
  negations: words("ei pole polnud mitte ega ära keegi_ei kunagi_ei ilma polevat"),
  partialNegations: words("ilma"),
  implicatives: words("keeldub keelduvad keeldus keeldusid keeldunud"),
  negationIdioms: words(
    "mitte_ainult ilma_kahtluseta mitte_keegi_muu_kui ei_ole_välistatud pole_välistatud pole_ime",
  ),
  refusals: words(`
    ei_soovinud_kommenteerida ei_kommenteerinud ei_kommenteeri keeldus_kommentaarist keeldusid_kommentaarist keeldus_kommenteerimast
    ei_vastanud ei_soovi_kommenteerida kommenteerida_ei_soovinud
  `),
  interview: {
    asks: words("k küsimus küsija intervjueerija ajakirjanik"),
    answers: words("v vastus"),
    announced: words("intervjuu intervjuus usutlus usutluses vestlus"),
    askedBy: words("intervjueeris küsis küsitles"),
  },
  questions: words("kes mis kus millal miks kuidas kas milline palju kuhu"),
  exhortations: words(
    "loe vaata kliki telli jälgi jaga mäleta kujuta kuula laadi liitu palun ära lugege vaadake",
  ),
  opinions: words("minu_arvates minu_meelest kahjuks õnneks ausalt loodetavasti võib-olla"),
};
