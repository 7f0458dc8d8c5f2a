import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";
import { perfectives } from "./perfectives.ts";

/** Past of the verb in all persons a news text has. */
const past = (stems: string) => inflect(stems, "l la lo li");

/** Verbs that report beside a quotation or within one alone: "povzdychol si". */
const asides = words(`
  povzdychol_si povzdychla_si vzdychá usmieva_sa usmial_sa smeje_sa zasmial_sa žartuje zažartoval ironizuje
  rozčúlil_sa sťažoval_sa sťažovala_sa posťažoval_sa posťažovala_sa kričí vykríkol vykríkla šepká mykne_plecom
  mykol_plecom krúti_hlavou pochvaľuje_si pochvaľoval_si pochvaľovala_si kontroval spomínal spomínala rozprával
  rozprávala opísal opísala obáva_sa podotkol podotkla vysvetlil vysvetlila upozornil upozornila priznal priznala
`);

export const claims: ClaimsPack = {
  verbs: [
    // what is said by nobody in particular
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: words(`uvádza_sa píše_sa je_známe vie_sa bolo_oznámené bolo_potvrdené`),
    },
    {
      stance: "alleged",
      strength: "strong",
      impersonal: true,
      forms: words(`hovorí_sa špekuluje_sa povráva_sa tvrdí_sa`),
    },
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...past(`
          poveda uvied uviedo vyhlási oznámi informova doda doplni upozorni zdôrazni potvrdi vysvetli opísa pripomenu
          poznamena podotko tvrdi konštatova skonštatova uzna prizna odpoveda napísa vypoveda odkáza naznači argumentova
          vyjadri spomenu zopakova uisti varova pripusti zhrnu komentova okomentova avizova deklarova reagova zareagova
          domnieva veri objasni spresni hlási ohlási zverejni namieto prezradi priblíži predpoveda zhodnoti sťažova
          posťažova zdôvodni odôvodni oceni vyčísli odhado odhadova hovori vravie vrave myse myslie rozpráva
        `),
        ...words(`
          približuje nazdáva_sa skomentoval skomentovala skomentovali avizuje avizujú deklaruje deklarujú odhadla hovorí ubezpečil ubezpečila ubezpečili ubezpečilo ubezpečuje ubezpečujú vraví vravia vravel vravela ozrejmil ozrejmila ozrejmili ozrejmuje prízvukoval prízvukovala prízvukuje poukázal poukázala poukázali poukazuje poukazujú pripomenul pripomenula apeluje apeloval apelovala zdôvodňuje zdôvodnil zdôvodnila uzavrel uzavrela uzatvára pokračoval pokračovala pokračuje teší_sa potešil_sa čuduje_sa rozčuľuje_sa hnevá_sa vzdychol_si odkazuje odkazujú napísali spresnil spresnila spresňujú oponovali vyzdvihol vyzdvihla pochválil pochválila ocenil ocenila chváli nevylučuje nevylučujú nevylúčil nevylúčila nevylúčili dozvedá_sa zistil_že naznačili zhrnul zhrnula obhajuje_sa bráni_sa bránil_sa vyrátal spočítala špekuluje upozorňovali upozorňoval avizoval avizovala hovoria povedal tvrdí tvrdia uvádza uvádzajú uviedli uviedlo dodáva dodávajú upozorňuje upozorňujú zdôrazňuje
          zdôrazňujú potvrdzuje potvrdzujú vysvetľuje vysvetľujú opisuje opisujú pripomína pripomínajú priznáva priznávajú konštatuje
          konštatujú odpovedá odpovedajú informuje informujú píše píšu naznačuje naznačujú argumentuje argumentujú uisťuje uisťujú varuje
          varujú dopĺňa dopĺňajú pripúšťa pripúšťajú komentuje komentujú oznamuje oznamujú domnieva domnievajú verí veria odhaduje
          odhadujú hlási hlásia namieta namietajú podotýka poznamenáva predpokladá predpokladajú vyhlasuje uznáva uznávajú sťažuje_sa
          sťažujú_sa myslí_si myslia_si spresňuje objasňuje hodnotí reaguje reagujú je_presvedčený je_presvedčená sú_presvedčení
          dal_najavo dala_najavo nechal_sa_počuť spomína spomínajú predpovedá oponuje oponoval oponovala
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        zistil zistila zistilo zistili zisťuje ukázal ukázala ukázalo ukázali ukazuje ukazujú preukázal preukázala dokázal dokazuje
        vyplýva vyplynulo vie vedia vedel vedela dozvedel dozvedela objavil objavila objavili rozhodol rozhodla rozhodlo rozhodli usúdil
        usúdila dúfa dúfajú dúfal obáva obávajú obával predpokladal chápe počul počula pochybuje znamená svedčí spočítal odhalil
        odhalila odhalili všimol všimla kritizoval kritizovala kritizuje kritizujú
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("za ako -ým -ou -om"),
      forms: words(
        "označil označila označilo označili označuje označujú nazval nazvala nazvali nazýva považuje považujú považoval vyhodnotil",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(`
        sľúbil sľúbila sľúbilo sľúbili sľubuje sľubujú prisľúbil prisľúbila prisľúbili zaviazal zaviazala zaviazali pohrozil pohrozila
        hrozí vyhráža zaručil zaručila zaručuje ponúkol ponúkla ponúkli prisahal
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(
        "plánuje plánujú plánoval plánovala plánovali chystá chystajú zamýšľa mieni očakáva očakávajú očakával",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(
        "obvinil obvinila obvinilo obvinili obviňuje obviňujú viní vinia podozrieva podozrievajú vyčíta vyčítajú vytkol vytkla",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        poprel poprela poprelo popreli popiera popierajú popieral popierala odmietol odmietla odmietlo odmietli odmieta odmietajú odmietal
        vyvrátil vyvrátila vyvrátilo vyvrátili vyvracia dementoval dementovala dementovalo dementovali dementuje spochybnil spochybnila spochybnilo
        spochybňuje vylúčil vylúčila vylúčilo vylúčili vylučuje ohradil_sa ohradila_sa
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words("dodávajúc tvrdiac s_tým s_odôvodnením s_vysvetlením s_poukazom_na_to"),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "vyhlásenie názor názoru vyjadrenie tvrdenie informácia informáciu informácie správa správu záver záveru presvedčenie obava obavy obavu ubezpečenie skutočnosť fakt upozornenie",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "obvinenie obvinenia podozrenie podozrenia špekulácia špekulácie fáma fámy reči",
      ),
    },
    { stance: "planned", strength: "weak", forms: words("sľub sľuby prognóza nádej") },
  ],
  hearsayNouns: words("informácií informácie údajov správ odhadov špekulácií zdrojov"),
  nobodies: words("našich_informácií našich_zistení našej_redakcie"),
  standards: words("plánu plánov harmonogramu rozvrhu programu kalendára poriadku potreby"),
  sources: words(`
    podľa podľa_slov slovami z_pohľadu ako_uviedol ako_uviedla ako_uviedli ako_uvádza ako_povedal ako_povedala ako_oznámil ako_oznámila
    ako_informoval ako_informovala ako_informovali ako_informuje ako_píše ako_napísal ako_napísala ako_potvrdil ako_potvrdila
    ako_upozornil ako_upozornila ako_vyplýva_z ako_vyplynulo_z ako_pripomenul ako_vysvetlil ako_vysvetlila ako_hovorí ako_tvrdí
    s_odvolaním_sa_na na_základe_údajov ako_uviedlo ako_uvádzajú ako_povedali ako_oznámilo ako_oznámili ako_informovalo ako_napísali ako_píšu ako_potvrdili ako_potvrdilo ako_upozornili ako_upozorňuje ako_vyplýva_zo ako_pripomenula ako_vysvetľuje ako_vysvetlili ako_hovoria ako_tvrdia ako_dodali ako_zdôraznil ako_zdôraznila ako_poznamenal ako_poznamenala ako_podotkol ako_podotkla ako_konštatoval ako_konštatovala ako_priznal ako_priznala ako_opísal ako_opísala ako_zistil ako_zistila ako_zistili ako_spresnil ako_spresnila ako_doplnil ako_doplnila ako_vyhlásil ako_vyhlásila ako_zverejnil ako_ozrejmil ako_ozrejmila odvolávajúc_sa_na s_odkazom_na v_očiach
  `),
  backReferences: words(`
    informoval_o_tom informovala_o_tom informovali_o_tom informuje_o_tom oznámil_to oznámila_to oznámili_to uviedol_to uviedla_to
    povedal_to povedala_to napísal_to píše_to vyplýva_to_z potvrdil_to potvrdila_to upozornil_na_to to_oznámil to_oznámila to_oznámili to_uviedol to_uviedla to_povedal to_povedala to_potvrdil to_potvrdila tvrdí_to o_tom_informoval o_tom_informovala
    o_tom_informuje informoval_o_tom_portál
  `),
  ownViews: words(`
    podľa_neho podľa_nej podľa_nich podľa_jeho_slov podľa_jej_slov podľa_ich_slov podľa_vlastných_slov podľa_jeho_názoru podľa_jej_názoru
    ako_dodal ako_dodala jeho_slovami jej_slovami
  `),
  backTopics: words("o_tom"),
  sourceCases: words("e>a y>a u> a> a>o ti>ť ov>i ov>ovia ov>ia ov>y kov>ci ľov>lia"),
  complementisers: words("že"),
  interrogatives: words("či ako prečo kedy kde kto koľko aký aká aké kam čo"),
  nameCases: {
    endings: words("ovi om ou ým ému ého ej a u y i e"),
    nominatives: ["", "a", "ý", "á"],
  },
  genders: {
    feminine: words(`
      pani slečna kráľovná princezná herečka speváčka spisovateľka učiteľka žena matka dcéra sestra manželka vdova babka teta novinárka
      študentka hovorkyňa ministerka riaditeľka poslankyňa senátorka prezidentka premiérka predsedníčka šéfka starostka primátorka
      obyvateľka lekárka vedkyňa advokátka sudkyňa expertka analytička autorka zakladateľka aktivistka suseda trénerka podpredsedníčka
    `),
    masculine: words(`
      pán kráľ princ herec spevák muž otec syn brat manžel vdovec starý_otec strýko pápež biskup arcibiskup kardinál riaditeľ poslanec
      senátor prezident premiér predseda šéf starosta primátor obyvateľ lekár vedec advokát sudca expert analytik autor zakladateľ
      aktivista sused tréner podpredseda hovorca minister
    `),
  },
  dropsSubject: true,
  hosts: words("v vo na"),
  obliquePronouns: words("jeho ho ju jej jim im jemu mu mňa mne nás nám teba neho nej nich nim"),
  pronouns: {
    on: { type: "PER", gender: "masculine" },
    ona: { type: "any", gender: "feminine" },
    oni: { type: "any", plural: true },
    jeho: { type: "PER", gender: "masculine" },
    jej: { type: "any", gender: "feminine" },
    ich: { type: "any", plural: true },
    neho: { type: "PER", gender: "masculine" },
    nej: { type: "any", gender: "feminine" },
    nich: { type: "any", plural: true },
    ja: { type: "PER", first: true },
    my: { type: "any", plural: true, first: true },
    mnohí: { type: "PER", plural: true },
    niektorí: { type: "PER", plural: true },
    ten: { type: "any", gender: "masculine", demonstrative: true },
    "posledný menovaný": { type: "any", gender: "masculine", demonstrative: true },
    tá: { type: "any", gender: "feminine", demonstrative: true },
    tí: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("to"),
  speechless: words(
    "búrka cyklón hurikán tajfún tornádo zemetrasenie cunami povodeň povodne záplavy zosuv lavína erupcia požiar výbuch explózia nehoda havária zrážka sucho epidémia pandémia vírus akcie ceny cena inflácia útok",
  ),
  otherOffices: words(
    "bývalý bývalá bývalí ex vice zástupca zástupkyňa vtedajší vtedajšia štátny podpredseda",
  ),
  epithets: words(`
    úradník úradníčka politik politička funkcionár funkcionárka manažér manažérka expert expertka odborník
    odborníčka špecialista vedec vedkyňa výskumník výskumníčka aktivista aktivistka podnikateľ podnikateľka
    diplomat ekonóm ekonómka analytik analytička poslanec poslankyňa odborár ročný ročná
  `),
  agencies: words(`
    agentúra orgán organizácia ústav inštitút inštitúcia združenie spolok asociácia zväz úrad centrum
    kancelária služba inšpekcia regulátor denník týždenník portál server
  `),
  spokespeople: words("hovorca hovorkyňa"),
  staffs: words("kancelária veľvyslanectvo ambasáda kabinet štáb hovorca hovorkyňa"),
  possessives: words("jeho jej ich svoj svoja svoje"),
  documents: words(`
    správa správy štúdia štúdie prieskum prieskumu výskum výskumu údaje údajov dáta dát štatistiky štatistík
    vyhlásenie vyhlásenia komuniké bilancia odhad odhadu odhady odhadov analýza analýzy výpočty výpočtov
    prognóza prognózy čísla čísel anketa ankety
  `),
  affiliations: words("z zo"),
  origins: words("od"),
  descriptions: {
    PER: words(`
      minister ministerka prezident prezidentka premiér premiérka predseda predsedníčka podpredseda podpredsedníčka šéf šéfka riaditeľ
      riaditeľka hovorca hovorkyňa starosta starostka primátor primátorka župan senátor poslanec poslankyňa politik politička advokát
      advokátka obhajca právnik právnička prokurátor prokurátorka zástupca sudca sudkyňa tréner trénerka futbalista hráč hráčka profesor
      profesorka docent výskumník vedec vedkyňa vedci analytik analytička analytici expert expertka experti odborník odborníci ekonóm
      ekonómka autor autorka spisovateľ novinár novinárka herec herečka spevák kandidát kandidátka líder zakladateľ kráľ kráľovná pápež
      biskup lekár lekárka lekári muž žena podozrivý obvinený obžalovaný svedok svedkyňa svedkovia veľvyslanec generál kancelár úradník
      podnikateľ manažér manažérka vedúci tajomník majiteľ majiteľka veliteľ hasič hasiči policajt policajti sused suseda obyvateľ
      obyvatelia odborár odborári meteorológ kritik kritici zdroj zdroje pacient rodičia matka otec splnomocnenec štátny_tajomník guvernér guvernérka viceguvernér podpredseda_vlády štátna_tajomníčka námestník námestníčka rektor rektorka dekan prorektor riaditelia primár primárka starostovia hlavný_ekonóm ekonómovia makroekonóm poradca poradkyňa právnici prokurátori sudcovia obžalovaná obvinená poškodený poškodená pozostalí obete cestujúci cestujúca rušňovodič vodič vodička pilot kapitán záchranár záchranári hygienik hygienička epidemiológ virológ chirurg vyšetrovateľ inšpektor plukovník major veliteľka farmár farmári podnikatelia investor investori zamestnávatelia zamestnanci zamestnanec predavačka učiteľ učiteľka učitelia študent študentka aktivista aktivistka aktivisti ochranár ochranári kňaz arcibiskup kardinál režisér režisérka producent moderátor komentátor politológ politologička sociológ historik psychológ hejtman predstaviteľ predstavitelia predstaviteľka očitý_svedok reprezentant útočník brankár hokejista cyklista manželka manžel brat sestra fanúšik fanúšikovia
  `),
    ORG: words(`
      inšpektorát orgán obžaloba vyšetrovanie firma spoločnosť podnik koncern skupina banka agentúra ministerstvo rezort vláda súd strana hnutie zväz odbory univerzita ústav
      inštitút organizácia združenie spolok klub tím denník týždenník časopis televízia rozhlas stanica polícia úrad obec mesto kraj
      magistrát rada komisia výbor parlament senát armáda regulátor výrobca prevádzkovateľ operátor značka vydavateľstvo nadácia nemocnica
      škola cirkev sieť startup federácia zastupiteľstvo inšpekcia prokuratúra dopravca reťazec automobilka server portál prieskum štúdia
      správa analýza štatistika vedenie poisťovňa elektráreň letisko asociácia komora opozícia koalícia železnice železničná_spoločnosť diaľničná_spoločnosť daniari finančná_správa inštitúcia centrála útvar prezídium krajský_úrad krajská_polícia generálna_prokuratúra ústavný_súd najvyšší_súd okresný_súd krajský_súd operačné_stredisko záchranná_služba horská_služba meteorologický_ústav hydrometeorologický_ústav štatistický_úrad národná_banka centrálna_banka sporiteľňa fond burza závod fabrika podniky výrobný_závod huta rafinéria teplárne vodárne elektrárne klinika poliklinika akadémia konzulát veľvyslanectvo ambasáda biskupstvo kancelária centrum redakcia zväz_miest konfederácia komuniké stanovisko prepravca developer predajca zhotoviteľ investičná_skupina
  `),
  },
  firms: words(
    "firma spoločnosť podnik koncern skupina banka výrobca prevádzkovateľ operátor značka vydavateľstvo sieť startup dopravca reťazec automobilka poisťovňa",
  ),
  institutions: words(
    "opozícia koalícia polícia ministerstvo vláda súd parlament senát armáda rada komisia výbor univerzita nemocnica inšpekcia prokuratúra",
  ),
  definites: words("ten tá to tí tie tento táto toto títo tieto tejto tohto tomu svoj náš"),
  comments: words("ako"),
  fillers: words(`
    sa si však ale aj tiež už ešte potom neskôr predtým dnes včera znova opäť opakovane nedávno zároveň naopak pritom vraj údajne bol
    bola bolo boli je sú by to mu jej im ho novinárom médiám preto pôvodne len iba napríklad okrem_iného verejne i k_tomu
  `),
  addressees: words("pre"),
  deciders: words(
    "parlament snemovňa poslanci senát zastupiteľstvo výbor súd sudca sudkyňa voliči akcionári",
  ),
  links: words("von de van"),
  stops: words(`
    v vo na z zo do od po pri nad pod o bez cez medzi pred za u proti k ku pre s so počas podľa okolo vedľa miesto okrem že aby ako keď
    ak či pretože hoci alebo ale a i pondelok utorok stredu štvrtok piatok sobotu nedeľu dnes včera zajtra
  `),
  finite: words(`
    je sú bol bola bolo boli bude budú má majú mal mala malo mali môže môžu mohol mohla musí musel chce chcú
    chcel nie nebol nebola nebude nemá nemôže začal začala získal stojí patrí zranil zranila zranilo zranili
    zahynul zahynula zahynulo zahynuli zomrel zomrela zomreli vybuchol vypukol horí horel horela zatvorí zatvára
    zatvoril otvorí otvára otvoril rastie rastú rástol klesá klesol klesla kleslo stúpa stúpol stúpla stúplo
    zvýši zvýšil zvýšila zvyšuje zníži znížil znížila znižuje dostane dostanú dostal dostala dostali zostáva
    zostane zostal zostala príde prídu prišiel prišla prišlo prišli ide idú odišiel odišla odišlo odišli stavia
    postaví postavil predáva predal predala kúpil kúpila platí platia zaplatí zaplatil trvá potrvá trval
    trvala začína začne začnú začalo končí skončí skončil skončila podporuje podporil podporila schválil
    schválila schválili prijal prijala prijali zadržal zadržali obvinil odsúdil odsúdila našli našiel našla
    uhasili zasahuje zasahujú zasahovali stratil stratila stratili pracuje pracujú robí robia žije žijú dal
    dala dali nesie pribudnú pribudne pribudol pribudlo hrozí hrozilo žiada žiadajú žiadal chýba chýbajú chýbal
    platilo vráti vrátil vrátila vrátili zavedie zaviedol ruší zrušil zrušila spustí spustil spustila narazil
    narazila vie vedia škodí stalo stal stala stali vznikol vznikla vzniklo odchádza odchádzajú prichádza
    prichádzajú vošiel vošla zastavil zastavila jazdí jazdil jazdila zvonilo funguje fungoval predstavuje
    predstavoval presiahol presiahla presiahlo zasiahol zasiahla zasiahlo drží držal dosiahol dosiahla dosiahlo
    dosahuje pokračuje pokračujú čaká čakajú čakal potrebuje potrebujú potvrdili pomáha pomáhajú pomohol ušetrí
    ušetria odložil odložila prerokuje evakuovali
  `),
  finiteEndings: words("oval ovala ovalo ovali uje ujú"),
  adversatives: words("ale však"),
  joins: words("a i ale však"),
  correlatives: words("buď nielen jednak respektíve čím"),
  conjunctives: words("naopak navyše čo_viac na_druhej_strane"),
  coordinators: words("a i ale alebo či však avšak"),
  subordinators: words(
    "pretože keď ak hoci aby kým než dokiaľ akonáhle lebo po_tom_ako vzhľadom_na_to",
  ),
  relatives: words(
    "ktorý ktorá ktoré ktorí ktorého ktorému ktorom ktorým ktorou ktorých ktorými ktorej ktorú čo kde kto",
  ),
  future: [
    ...words(`
      by_sa_mal by_sa_mala by_sa_malo by_sa_mali by_mal by_mala by_malo by_mali nebude nebudú neplánuje
      neplánujú nechystá očakáva_sa bude budú plánuje plánujú chystá chystajú má_byť majú_byť mal_by
      mala_by malo_by mali_by naplánované očakáva_sa chce chcú sľubuje sľubujú utrpí zachová dorazí
      uskutoční_sa uskutočnia_sa stretne_sa stretnú_sa postihne
    `),
    ...perfectives,
  ],
  modals: words("má majú"),
  saidModals: words("mal mala malo mali"),
  infinitiveEndings: words("ť"),
  compared: words(`
    ako_v ako_vo ako_na oproti v_porovnaní_s v_porovnaní_so ako než voči
  `),
  hedges: words(`
    jeho_obvinili jeho_obviňujú jeho_podozrievajú ju_obvinili ju_obviňujú ju_podozrievajú ich_obvinili ich_obviňujú ich_podozrievajú
    údajne údajný údajná údajné vraj zrejme pravdepodobne domnelý podozrivý_z podozrivá_z obvinený_z obvinená_z obžalovaný_z
    podľa_obžaloby
  `),
  negations: words(
    "nie nikdy nikto nič bez žiadny žiadna žiadne ani nebol nebola nebolo neboli nebude nebudú nemá nemajú nemal nemôže nemôžu nechce nemusí neplatí neexistuje niesom nie_je nie_sú niet nemám nemáme nebudem nebudeme nechcem nechceme nechcú nemôžem nemôžeme nesmie nesmú nesmiem nemusím nemusíme nemusia neviem nevieme nevie nevedia nepoznám nepoznáme nevidím nevidíme nevidí neverím neveríme neverí nemyslím nemyslíme nepočítam nepočítame nepočíta nesúhlasím nesúhlasíme nesúhlasí nesúhlasia neodstúpim neodstúpime neodstúpi neodídem neodídeme neodíde nedám nedáme nedá nedajú nepôjdem nepôjdeme nepôjde nepôjdu nedovolím nedovolíme nedovolí nepripustím nepripustíme nepripustí neurobím neurobíme neurobí nerozumiem nerozumieme nerozumie nechápem nechápeme nechápe nehrozí nehovorí nehovorím nehovoríme nechystá nechystáme neplánujem neplánujeme neplánuje neplánujú nezavrieme nezavrie nezavrú nezvýši nezvýšime nezníži neskončí nedostane nedostanú nedostaneme nezmení nezmenia nezmeníme nefunguje nefungujú nepotvrdzuje nepotvrdí nevylučuje nepodporuje nepodporujem nepodporujeme nepodpíšem nepodpíše nepodpíšeme nehľadáme nesedí nezodpovedá nezodpovedajú nestačí nechýba nepatrí nebojím nebojíme nepokračuje nepokračujú nezačne nezačnú nenastúpi nepríde nedôjde neprídu nezvládneme nezvládne nezvládnem nezaplatí nezaplatíme nepotrebuje nepotrebujem nepotrebujeme nepotrebujú nikoho nikomu ničoho ničomu nikde nikam nijako žiadneho žiadnu žiadnym žiadnych žiadnemu žiadnom",
  ),
  partialNegations: words("bez"),
  negatedVerbs: {
    beginning: "ne",
    endings: words("al el il yl ol ala ela ila yla alo elo ilo ylo ali eli ili yli"),
  },
  implicatives: words("odmietol odmietla odmietlo odmietli odmieta odmietajú").flatMap((verb) =>
    words(
      "zaplatiť platiť podpísať odstúpiť uznať prijať rokovať spolupracovať vydať opustiť zverejniť vypovedať sa_ospravedlniť sa_zúčastniť poskytnúť",
    ).map((deed) => `${verb} ${deed}`),
  ),
  negationIdioms: words(
    "nie_len bez_pochýb bez_výnimky nikto_iný_ako nič_iné_ako nie_je_vylúčené nie_je_divu nie_menej_ako nie_viac_ako nie_neskôr_ako bez_prestania bez_precedensu",
  ),
  refusals: words(`
    odmietol_komentovať odmietla_komentovať odmietli_komentovať odmietol_to_komentovať odmietla_to_komentovať nechcel_komentovať
    nechcela_komentovať odmietol_vyjadriť odmietla_vyjadriť odmietli_vyjadriť nekomentuje nekomentoval nekomentovala sa_nevyjadril
    sa_nevyjadrila sa_nechcel_vyjadriť sa_nechcela_vyjadriť neodpovedal_na neodpovedala_na nereagoval_na nereagovala_na
  `),
  interview: {
    asks: words("otázka novinár novinárka redaktor redaktorka moderátor moderátorka"),
    answers: words("odpoveď"),
    announced: words("rozhovor interview rozhovore v_rozhovore otázky_pre"),
    askedBy: words("rozhovor_viedol rozhovor_viedla pýtal_sa pýtala_sa"),
  },
  questions: words("kto čo kde kedy prečo ako aký aká aké koľko či kam"),
  exhortations: words(
    "čítajte prečítajte kliknite pozrite sledujte zistite prihláste zdieľajte pamätajte predstavte vypočujte stiahnite nech prosím nezabudnite",
  ),
  opinions: words(
    "podľa_mňa podľa_môjho_názoru myslím_si domnievam_sa bohužiaľ žiaľ našťastie úprimne snáď dúfajme škoda",
  ),
};
