import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";
import { perfectives } from "./perfectives.ts";

/** Past of the verb in all persons a news text has. */
const past = (stems: string) => inflect(stems, "l la lo li ly");

/** Verbs that report beside a quotation or within one alone: "povzdechl". */
const asides = words(`
  povzdechl povzdechla povzdechne_si vzdychá usmívá_se usmál_se usmála_se směje_se zasmál_se žertuje zavtipkoval
  zavtipkovala vtipkuje ironizuje čílí_se stýská_si lamentuje podivil_se křičí zakřičel vykřikl vykřikla šeptá
  zašeptal bručí krčí_rameny pokrčil_rameny pokrčila_rameny mávl_rukou kroutí_hlavou pochvaluje_si pochvaloval_si
  pochvalovala_si libuje_si hřímal glosovala kontroval kontrovala odtušil přisadil_si vzpomíná vzpomínal vzpomínala
  vzpomněl vyprávěl vyprávěla popisoval popsal popsala líčil líčila obává_se obával_se podotkl podotkla vysvětlil
  vysvětlila upozornil upozornila přiznal přiznala
`);

export const claims: ClaimsPack = {
  verbs: [
    // what is said by nobody in particular
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: words(`uvádí_se píše_se je_známo je_známé ví_se bylo_oznámeno bylo_potvrzeno`),
    },
    {
      stance: "alleged",
      strength: "strong",
      impersonal: true,
      forms: words(`říká_se mluví_se_o_tom spekuluje_se proslýchá_se povídá_se tvrdí_se`),
    },
    // what somebody calls a thing, or a court finds it to be
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("za jako -ým -ím -ou -em"),
      forms: words(
        "označil označila označilo označili označuje označují nazval nazvala nazvali nazývá považuje považují",
      ),
    },
    // what a court finds
    {
      stance: "asserted",
      strength: "weak",
      forms: words("rozhodl rozhodla shledal konstatoval konstatovala"),
    },
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...past(`
          řek řík prohlási uved uvádě sděli sdělova doda dodáva oznámi oznamova upozorni upozorňova zdůrazni zdůrazňova
          potvrdi potvrzova vysvětli vysvětlova popsa popisova připomně připomína připomenu poznamena podotk podotknu tvrdi
          míni soudi konstatova uzna přizna přiznáva odpovědě odpovída informova napsa psa vypovědě vzkáza naznači naznačova
          argumentova vyjádři zmíni zopakova ujisti ujišťova varova doplni doplňova připusti připouště shrnu nastíni
          komentova okomentova avizova deklarova reagova zareagova domníva věři vypráví vyprávě vylíči odhad odhadnu odhadova
          zkonstatova objasni upřesni upřesňova hlási ohlási vyhlási vyslovi zveřejni sdíle namítnu namíta oponova oponoval
          kontrova prozradi přibliži předpovědě zhodnoti stěžova postěžova svěři zdůvodni odůvodni ocenil dolož nechal_se_slyše
        `),
        ...words(`
          říká říkají řekl řekla tvrdí uvádí glosuje glosoval postěžoval_si stěžoval_si postěžovala_si stěžovala_si žehrá láteří raduje_se radoval_se upozorňovali diví_se nabádá vyzdvihl vyzdvihla vyzdvihuje pochválil pochválila chválí ocenil ocenila oceňuje kritizoval kritizovala navázal navázala pokračoval pokračovala pokračuje shrnul shrnula uzavřel uzavřela uzavírá předeslal předeslala avizuje avizovala prozrazuje přibližuje přiblížil ubezpečil ubezpečila ubezpečili ubezpečuje oponovala oponovali zdůvodňuje zdůvodňují odůvodňuje vypočítává vypočítal spekuluje spekulují spekuloval dovozuje dovodil dovodila obhajuje_se hájil_se hájí_se brání_se bránil_se rekapituluje konstatovali rozčiluje_se rozčílil_se zlobí_se povzdechl_si povzdechla_si vzkazuje vzkazují apeluje apeloval apelovala napsali sepsal předvídá čeká_že nevylučuje nevylučují nevyloučil nevyloučila nevyloučili uvádějí míní soudí dodává dodávají upozorňuje upozorňují zdůrazňuje zdůrazňují
          potvrzuje potvrzují vysvětluje vysvětlují popisuje popisují připomíná připomínají přiznává přiznávají konstatuje
          konstatují odpovídá odpovídají informuje informují píší namítl namítla namítli přiblížila přiblížili píše píšou naznačuje naznačují argumentuje argumentují ujišťuje
          ujišťují varuje varují doplňuje doplňují připouští připouštějí komentuje komentují oznamuje oznamují domnívá domnívají
          věří vypráví líčí odhaduje odhadují hlásí namítá namítají oponuje oponují podotýká podotýkají poznamenává
          poznamenávají předpokládá předpokládají prohlašuje prohlašují uznává uznávají stěžuje_si stěžují_si myslí_si stojí_za_tím vidí
          sděluje sdělují zmiňuje zmiňují předpovídá předpovídají je_přesvědčen je_přesvědčena jsou_přesvědčeni je_toho_názoru
          dal_najevo dala_najevo dali_najevo upřesňuje upřesňují objasňuje dokládá hodnotí shrnuje reaguje reagují svěřuje_se
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        zjistil zjistila zjistilo zjistili zjistily zjišťuje ukázal ukázala ukázalo ukázali ukazuje ukazují prokázal prokázala prokázalo
        prokázali dokázal dokazuje dokazují vyplývá vyplynulo plyne ví vědí věděl věděla dozvěděl dozvěděla dozvěděli objevil objevila objevili
        rozhodl rozhodla rozhodlo rozhodli usoudil usoudila usoudili doufá doufají doufal doufala obává obávají obával obávala
        předpokládal předpokládala chápe cítí slyšel slyšela pochybuje pochybují znamená svědčí nasvědčuje spočítal spočítali
        zaznamenal zaznamenala vidí_v odhalil odhalila odhalili pozoruje všiml všimla kritizoval kritizovala kritizují kritizuje
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(`
        slíbil slíbila slíbilo slíbili slibuje slibují přislíbil přislíbila přislíbili zavázal zavázala zavázali pohrozil pohrozila pohrozili
        hrozí vyhrožuje vyhrožuje zaručil zaručila zaručuje nabídl nabídla nabídli přísahal přísahala
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(`
        plánuje plánují plánoval plánovala plánovali hodlá hodlají hodlal hodlala chystá chystají zamýšlí očekává očekávají očekával
        prognózuje počítá_s_tím počítají_s_tím
      `),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(`
        obvinil obvinila obvinilo obvinili obviňuje obviňují nařkl nařkla nařkli viní vinila podezírá podezírají podezíral podezírala
        vyčítá vyčítají vytkl vytkla vytkli
      `),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        popřel popřela popřelo popřeli popírá popírají popíral popírala odmítl odmítla odmítlo odmítli odmítá odmítají odmítal odmítala
        vyvrátil vyvrátila vyvrátilo vyvrátili vyvrací vyvracejí dementoval dementovala dementovalo dementovali dementuje zpochybnil zpochybnila zpochybnili
        zpochybňuje zpochybňují vyloučil vyloučila vyloučili vylučuje vylučují ohradil_se ohradila_se ohradili_se
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words(
        "řka dodávaje s_tím s_odůvodněním s_vysvětlením s_poukazem_na_to s_argumentem s_dodatkem",
      ),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        prohlášení názor názoru názorem vyjádření tvrzení informace informaci informacemi zpráva zprávu závěr závěru přesvědčení
        obava obavy obavu ujištění domněnka domněnku skutečnost fakt upozornění varování
      `),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "obvinění podezření nařčení spekulace spekulacím fáma fámy fámu dohad dohady pověst pověsti",
      ),
    },
    { stance: "planned", strength: "weak", forms: words("slib sliby prognóza naděje naději") },
  ],
  owns: words("vlastních vlastního vlastní"),
  hearsayNouns: words("informací informace údajů zpráv odhadů spekulací zdrojů zvěstí"),
  nobodies: words("našich_informací našich_zjištění naší_redakce"),
  standards: words("plánu plánů harmonogramu rozvrhu programu kalendáře jízdního řádu potřeby"),
  sources: words(`
    podle dle slovy z_pohledu jak_uvedl jak_uvedla jak_uvedli jak_uvedlo jak_uvádí jak_uvádějí jak_řekl jak_řekla jak_sdělil jak_sdělila
    jak_informoval jak_informovala jak_informuje jak_informují jak_píše jak_napsal jak_napsala jak_oznámil jak_oznámila jak_oznámilo
    jak_potvrdil jak_potvrdila jak_upozornil jak_upozornila jak_upozorňuje jak_vyplývá_z jak_vyplynulo_z jak_připomněl jak_připomněla
    jak_vysvětlil jak_vysvětlila jak_vysvětluje jak_říká jak_tvrdí s_odkazem_na s_odvoláním_na na_základě_údajů podle_slov jak_sdělili jak_sdělilo jak_dodali jak_zdůraznil jak_zdůraznila jak_zdůrazňuje jak_poznamenal jak_poznamenala jak_podotkl jak_podotkla jak_konstatoval jak_konstatovala jak_přiznal jak_přiznala jak_popsal jak_popsala jak_popisuje jak_prohlásil jak_prohlásila jak_zjistil jak_zjistila jak_zjistili jak_upřesnil jak_upřesnila jak_doplnil jak_doplnila jak_vyplývá_ze jak_zmínil jak_zmínila jak_vypověděl jak_vypověděla v_očích
  `),
  backReferences: [
    ...inflect(
      "informoval_o_tom_ informovala_o_tom_ informovali_o_tom_ informovalo_o_tom_ informuje_o_tom_ informují_o_tom_ oznámil_to_ oznámila_to_ oznámili_to_ oznámilo_to_ uvedl_to_ uvedla_to_ uvedli_to_ uvedlo_to_ řekl_to_ řekla_to_ sdělil_to_ sdělila_to_ sdělili_to_ sdělilo_to_ napsal_to_ napsala_to_ píše_to_ vyplývá_to_z_ potvrdil_to_ potvrdila_to_ potvrdili_to_ potvrdilo_to_ upozornil_na_to_ upozornila_na_to_",
      "-",
    ),
    ...words(
      "tvrdí_to to_řekl to_řekla to_uvedl to_uvedla to_oznámil to_oznámila to_sdělil to_sdělila to_potvrdil to_potvrdila o_tom_informoval o_tom_informovala o_tom_informovali o_tom_informuje",
    ),
  ],
  ownViews: words(`
    podle_něj podle_něho podle_ní podle_nich dle_něj dle_ní dle_nich podle_jeho_slov podle_jejích_slov podle_jejich_slov podle_svých_slov jeho_slovy
    jejími_slovy podle_jeho_názoru podle_jejího_názoru podle_jejich_názoru dle_jeho_slov dle_jejích_slov jak_dodal jak_dodala jak_řekl jak_uvedl
    jak_uvedla jak_řekla jak_vysvětlil jak_vysvětlila
  `),
  backTopics: words("o_tom"),
  sourceCases: words("y>a u> a> a>o i> e> ů>i ů>ové ů>y ů>é ků>ci l>lé"),
  complementisers: words("že"),
  interrogatives: words("zda jestli jak proč kdy kde kdo kolik jaký jaká jaké kam co"),
  nameCases: {
    endings: words("ovi em ou ým ému ého é a u y i e"),
    nominatives: ["", "a", "ý", "á"],
  },
  genders: {
    feminine: words(`
      paní slečna královna kněžna herečka zpěvačka spisovatelka učitelka žena matka dcera sestra manželka vdova babička teta novinářka malířka
      studentka mluvčí ministryně ředitelka poslankyně senátorka prezidentka premiérka předsedkyně šéfka starostka primátorka hejtmanka
      obyvatelka lékařka vědkyně advokátka soudkyně expertka analytička autorka zakladatelka aktivistka sousedka trenérka místopředsedkyně
      náměstkyně vedoucí prokurátorka profesorka majitelka jednatelka pokladní kancléřka kandidátka
    `),
    masculine: words(`
      pan král kníže herec zpěvák muž otec syn bratr manžel vdovec dědeček strýc papež biskup arcibiskup kardinál ředitel poslanec senátor
      prezident premiér předseda šéf starosta primátor hejtman obyvatel lékař vědec advokát soudce expert analytik autor zakladatel aktivista
      soused trenér místopředseda náměstek spisovatel učitel novinář ministr majitel jednatel kancléř kandidát
    `),
  },
  dropsSubject: true,
  hosts: words("v ve na"),
  obliquePronouns: words("jeho ho ji jí jim jemu mu mě mně nás nám tebe něho ně nich nim"),
  pronouns: {
    on: { type: "PER", gender: "masculine" },
    ona: { type: "any", gender: "feminine" },
    oni: { type: "any", plural: true },
    ony: { type: "any", plural: true },
    jeho: { type: "PER", gender: "masculine" },
    její: { type: "any", gender: "feminine" },
    jejich: { type: "any", plural: true },
    něj: { type: "PER", gender: "masculine" },
    něho: { type: "PER", gender: "masculine" },
    ní: { type: "any", gender: "feminine" },
    nich: { type: "any", plural: true },
    já: { type: "PER", first: true },
    my: { type: "any", plural: true, first: true },
    mnozí: { type: "PER", plural: true },
    někteří: { type: "PER", plural: true },
    ten: { type: "any", gender: "masculine", demonstrative: true },
    "posledně jmenovaný": { type: "any", gender: "masculine", demonstrative: true },
    ta: { type: "any", gender: "feminine", demonstrative: true },
    "posledně jmenovaná": { type: "any", gender: "feminine", demonstrative: true },
    ti: { type: "any", plural: true, demonstrative: true },
    "posledně jmenovaní": { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("to"),
  speechless: words(
    "bouře cyklon hurikán tajfun tornádo zemětřesení tsunami povodeň povodně záplavy sesuv lavina erupce požár výbuch exploze nehoda havárie srážka sucho epidemie pandemie virus akcie ceny cena inflace útok",
  ),
  otherOffices: words(
    "bývalý bývalá bývalí ex vice náměstek náměstkyně zástupce zástupkyně tehdejší místostarosta místopředseda",
  ),
  epithets: words(`
    úředník úřednice politik politička funkcionář funkcionářka manažer manažerka expert expertka odborník
    odbornice specialista specialistka vědec vědkyně výzkumník výzkumnice aktivista aktivistka podnikatel
    podnikatelka diplomat ekonom ekonomka analytik analytička poslanec poslankyně odborář letý letá
  `),
  agencies: words(`
    agentura orgán organizace ústav institut instituce sdružení spolek asociace svaz úřad centrum kancelář správa resort
    služba inspekce regulátor deník list týdeník portál server
  `),
  spokespeople: words("mluvčí tiskový_mluvčí tisková_mluvčí"),
  staffs: words("kancelář velvyslanectví ambasáda kabinet štáb mluvčí"),
  possessives: words("jeho její jejich svůj svá své"),
  documents: words(`
    zpráva zprávy studie průzkum průzkumu výzkum výzkumu údaje údajů data dat statistiky statistik prohlášení
    komuniké bilance odhad odhadu odhady odhadů analýza analýzy výpočty výpočtů prognóza prognózy čísla čísel
    anketa ankety
  `),
  affiliations: words("z ze"),
  origins: words("od"),
  descriptions: {
    PER: words(`
      ministr ministryně prezident prezidentka premiér premiérka předseda předsedkyně místopředseda místopředsedkyně šéf šéfka ředitel ředitelka
      mluvčí starosta starostka primátor primátorka hejtman hejtmanka senátor senátorka poslanec poslankyně politik politička advokát advokátka
      obhájce obhájkyně právník právnička zmocněnec žalobce žalobkyně zástupce zástupkyně soudce soudkyně trenér trenérka fotbalista hráč
      hráčka profesor profesorka docent výzkumník vědec vědkyně vědci analytik analytička analytici expert expertka experti odborník odbornice odborníci ekonom
      ekonomka ekonomové autor autorka spisovatel spisovatelka novinář novinářka herec herečka zpěvák zpěvačka kandidát kandidátka lídr zakladatel
      zakladatelka král královna papež biskup lékař lékařka lékaři muž žena podezřelý obviněný obžalovaný svědek svědkyně svědci velvyslanec
      velvyslankyně generál kancléř kancléřka úředník úředníci podnikatel manažer manažerka vedoucí tajemník tajemnice náměstek náměstkyně
      jednatel majitel majitelka velitel velitelka hasič hasiči policista policisté soused sousedka sousedé obyvatel obyvatelé pamětník
      odborář odboráři odborářka meteorolog meteorologové kritik kritici opozice zdroj zdroje pacient pacienti rodiče matka otec syn dcera guvernér guvernérka viceguvernér viceguvernérka členka_bankovní_rady bankéř bankéřka rektor rektorka děkan prorektor primář primářka hlavní_ekonom hlavní_ekonomka makroekonom poradce poradkyně žalovaný poškozený poškozená pozůstalí oběti cestující strojvedoucí řidič řidička pilot kapitán záchranář záchranáři záchranářka hygienik hygienička epidemiolog virolog chirurg vyšetřovatel inspektor plukovník major farmář farmáři investor investoři zaměstnavatelé zaměstnanci zaměstnanec učitel učitelé student studentka studenti aktivistka aktivisté ochránce ochránci kněz arcibiskup kardinál režisér režisérka producent moderátor komentátor politolog politoložka sociolog historik psycholog představitel představitelé představitelka očitý_svědek reprezentant útočník brankář hokejista cyklista kastelán radní zastupitel zastupitelka zmocněnkyně ombudsman manželka manžel bratr sestra fanoušek fanoušci
  `),
    ORG: words(`
      inspektorát orgán firma společnost podnik koncern skupina banka agentura ministerstvo resort vláda soud strana hnutí svaz odbory univerzita ústav institut
      organizace sdružení spolek klub tým deník list týdeník časopis televize rozhlas stanice policie úřad obec město kraj radnice magistrát
      rada komise výbor parlament sněmovna senát armáda regulátor výrobce provozovatel operátor značka vydavatelství nadace nemocnice škola
      církev síť startup federace odbor zastupitelství inspekce žalobce obžaloba prokuratura dopravce řetězec automobilka server portál web
      průzkum studie zpráva analýza statistika vedení obhajoba hnutí pojišťovna burza elektrárna letiště asociace komora dráhy železnice správa správa_železnic finanční_správa instituce útvar prezidium operační_středisko záchranná_služba horská_služba státní_zastupitelství ústavní_soud nejvyšší_soud krajský_soud okresní_soud vrchní_soud meteorologický_ústav statistický_úřad spořitelna fond závod továrna huť rafinerie teplárna vodárna klinika poliklinika akademie konzulát velvyslanectví ambasáda biskupství kancelář centrum redakce konfederace komuniké stanovisko přepravce developer prodejce zhotovitel
  `),
  },
  firms: words(
    "firma společnost podnik koncern skupina banka výrobce provozovatel operátor značka vydavatelství síť startup dopravce řetězec automobilka pojišťovna",
  ),
  institutions: words(
    "policie ministerstvo vláda soud parlament sněmovna senát armáda rada komise výbor univerzita nemocnice inspekce",
  ),
  articleless: true,
  definites: words("ten ta to ti ty tento tato toto tito tyto této tohoto tomu svůj náš"),
  comments: words("jak"),
  fillers: words(`
    se si však ale také též už již ještě pak potom poté následně později dříve nyní dnes včera znovu opět opakovaně nedávno rovněž zároveň
    naopak přitom prý údajně byl byla bylo byli je jsou by to mu jí jim ho novinářům médiím čtk reportérům tisku serveru agentuře proto
    původně jen pouze například mimo_jiné veřejně i
  `),
  addressees: words("pro"),
  deciders: words(`
    sněmovna senát parlament poslanci senátoři zastupitelé zastupitelstvo výbor soud soudce soudkyně voliči
    akcionáři
  `),
  links: words("von de van"),
  stops: words(`
    v ve na z ze do od po při nad pod o bez přes mezi před za u proti k ke pro s se během kvůli podle dle kolem okolo vedle místo kromě že aby jak když
    pokud jestli protože ač ačkoli přestože nebo či ale a i pondělí úterý středu čtvrtek pátek sobotu neděli dnes včera zítra
  `),
  finite: words(`
    je jsou byl byla bylo byli byly bude budou má mají měl měla mělo měli může mohou mohl mohla musí musel musela chce chtějí chtěl zůstává
    není nejsou nebyl nebyla nebude nemá nemůže začal začala získal získala stojí patří
  `),
  onlyFinite: [
    ...perfectives,
    ...words(`
    seškrtá hasí blokuje blokují stávkuje stávkují vyzývá vyzývají šetří hledá hledají stoupá stoupají klesá klesají roste
    rostou hrozí trvá trvají platí vede vedou dostává dostávají jede jedou bojuje bojují čeká čekají počítá počítají
    pracuje pracují funguje fungují patří činí zachraňuje zachraňují evakuuje evakuují protestuje protestují ztrácí zdražuje
    zdražují zlevňuje zlevňují kupuje kupují prodává prodávají buduje budují žádá žádají požaduje požadují zpomaluje
    zpomalují zrychluje zrychlují vyšetřuje vyšetřují
  `),
  ],
  finiteEndings: words("oval ovala ovalo ovali ovaly uje ují"),
  adversatives: words("ale však"),
  joins: words("a i ale však"),
  correlatives: words("buď nejen jednak ani_ne respektive čím"),
  conjunctives: words("naopak navíc co_víc na_druhou_stranu"),
  coordinators: words("a i ale nebo či však avšak nýbrž"),
  subordinators: words(
    "protože když pokud jestliže jestli ač ačkoli ačkoliv přestože aby zatímco než dokud jakmile neboť poté_co vzhledem_k_tomu ačkoliv",
  ),
  relatives: words(
    "který která které kteří kterého kterému kterém kterým kterou kterých kterými jenž jež jehož jejíž jejichž kde kdo co",
  ),
  future: [
    ...words(`
      by_se_měl by_se_měla by_se_mělo by_se_měly by_se_měli by_měl by_měla by_mělo by_měly by_měli měli_by
      nebude nebudou nehodlá nehodlají neplánuje neplánují nechystá nevrátí_se nebude_se bude budou
      plánuje plánují hodlá hodlají chystá chystají má_být mají_být měl_by měla_by mělo_by měly_by
      plánováno naplánován naplánována naplánováno očekává_se chce chtějí slibuje slibují vrátí_se obdrží
      sníží_se změní_se investuje zachová dorazí setká_se setkají_se utká_se
    `),
    ...perfectives,
  ],
  compared: words(`
    než_v než_ve než_na oproti ve_srovnání_s v_porovnání_s proti než
  `),
  records: words(`
    poprvé první nejvyšší nejnižší největší nejmenší nejhorší nejlepší nejsilnější nejslabší nejdelší nejdražší
    nejteplejší nejchladnější nejvíce nejvíc nejméně nejméň rekord rekordní
  `),
  modals: words("má mají"),
  saidModals: words("měl měla mělo měli měly"),
  hedges: words(`
    jeho_obvinili jeho_obviňují jeho_podezřívají ji_obvinili ji_obviňují ji_podezřívají je_obvinili je_obviňují je_podezřívají
    údajně údajný údajná údajné prý patrně pravděpodobně zřejmě domnělý domnělá domnělé podezřelý_z podezřelá_z podezřelí_z obviněn_z obviněna_z
    obviněni_z obžalován_z obžalována_z podle_obžaloby podle_obvinění je_podezřelý je_podezřelá měl_se_dopustit
  `),
  negations: words(
    "ne nikdy nikdo nic bez žádný žádná žádné ani není nejsou nebyl nebyla nebylo nebyli nebude nebudou nemá nemají neměl neměla nemůže nemohou nechce nechtějí nemusí neplatí nesouhlasí neví neexistuje nepůjde nedojde nezvýší nesníží nejsem nejsme nemám nemáme nebudu nebudeme nechci nechceme nechtěl nechtěla nechtěli nemohu nemůžu nemůžeme nesmí nesmím nesmíme nesmějí nemusím nemusíme nemusejí nevím nevíme nevědí neznám neznáme nevidím nevidíme nevidí nevěřím nevěříme nevěří nemyslím nemyslíme nepočítám nepočítáme nepočítá nesouhlasím nesouhlasíme neodstoupím neodstoupíme neodstoupí neodejdu neodejdeme neodejde nedám nedáme nedá nedají nepůjdu nepůjdeme nepůjdou nedovolím nedovolíme nedovolí nepřipustím nepřipustíme nepřipustí neudělám neuděláme neudělá nerozumím nerozumíme nerozumí nechápu nechápeme nechápe neumím neumíme neumí nehrozí nemluví nemluvím nemluvíme neříkám neříkáme neříká nechystá nechystáme neplánuji neplánujeme neplánuje neplánují nezavřeme nezavře nezavřou nezvýšíme nesnížíme neskončí nedostane nedostanou nedostaneme nezmění nezměníme nefunguje nefungují nepotvrzuje nepotvrdí nevyloučí nepodporuje nepodporuji nepodporujeme nepodepíšu nepodepíše nepodepíšeme nehledáme nehledá nehlásí nesedí neodpovídá neodpovídají nestačí nechybí nepatří nebojí nebojím nebojíme nepokračuje nepokračují nezačne nezačnou nenastoupí nepřijde nepřijdou nepřijede nezvládneme nezvládne nezvládnou nezvládnu nezaplatí nezaplatíme nepotřebuje nepotřebuji nepotřebujeme nepotřebují nikam nikde nijak žádného žádnou žádným žádném žádných žádnému nikoho nikomu ničeho ničemu",
  ),
  partialNegations: words("bez"),
  negatedVerbs: {
    beginning: "ne",
    endings: words(
      "al el il yl ul ěl ala ela ila yla ula ěla alo elo ilo ylo ulo ělo ali eli ili yli uli aly ely ily yly uly ěly",
    ),
  },
  absences: words("žádný žádná žádné"),
  implicatives: words("odmítl odmítla odmítlo odmítli odmítly odmítá odmítají").flatMap((verb) =>
    words(
      "zaplatit platit podepsat odstoupit uznat přijmout jednat spolupracovat vydat opustit zveřejnit vypovídat se_omluvit se_zúčastnit poskytnout",
    ).map((deed) => `${verb} ${deed}`),
  ),
  negationIdioms: words(`
    ne_jen bez_pochyby bez_pochyb bez_ustání bez_výjimky nikdo_jiný_než nic_jiného_než nikdy_předtím není_divu
    není_pochyb není_vyloučeno ne_méně_než ne_více_než bez_precedentu
  `),
  refusals: words(`
    odmítl_komentovat odmítla_komentovat odmítli_komentovat odmítl_to_komentovat odmítla_to_komentovat nechtěl_komentovat nechtěla_komentovat se_odmítl_vyjádřit
    se_odmítla_vyjádřit odmítl_se_vyjádřit odmítla_se_vyjádřit nekomentuje nekomentoval nekomentovala nekomentují se_nevyjádřil se_nevyjádřila
    se_nechtěl_vyjádřit se_nechtěla_vyjádřit neodpověděl_na neodpověděla_na na_dotazy_nereagoval na_dotazy_nereagovala nereagoval_na nereagovala_na
  `),
  interview: {
    asks: words("otázka novinář novinářka redaktor redaktorka moderátor moderátorka"),
    answers: words("odpověď"),
    announced: words("rozhovor interview rozhovoru v_rozhovoru otázky_pro"),
    askedBy: words("rozhovor_vedl rozhovor_vedla ptal_se ptala_se zeptal_se zeptala_se"),
  },
  questions: words("kdo co kde kdy proč jak jaký jaká jaké kolik zda čí kam"),
  exhortations: words(
    "čtěte přečtěte klikněte podívejte sledujte zjistěte přihlaste sdílejte pamatujte představte poslechněte stáhněte připojte nechť prosím nezapomeňte",
  ),
  opinions: words(
    "podle_mě podle_mého podle_mého_názoru myslím_si domnívám_se bohužel naštěstí upřímně snad doufejme škoda dle_mého",
  ),
};
