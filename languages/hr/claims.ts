import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Participle of the past in all persons a news text has. */
const past = (stems: string) => inflect(stems, "o la lo li le");

/** Verbs that report beside a quotation or within one alone: "uzdiše". */
const asides = words(`
  uzdiše uzdahnuo uzdahnula smije_se nasmijao_se nasmijala_se šali_se našalio_se našalila_se ironizira negoduje
  buni_se pobunio_se pobunila_se začudio_se viče viknuo viknula šapće gunđa sliježe_ramenima slegnuo_ramenima
  odmahuje_rukom veseli_se prisjeća_se prisjetio_se prisjetila_se pričao pričala ispričao ispričala opisuje zaključio
  uzvraća ubacuje_se nadovezuje_se nadovezao_se nadovezala_se poručio poručila boji_se hvali_se jada_se pojadao_se
`);

export const claims: ClaimsPack = {
  verbs: [
    // what is said by nobody in particular
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: words(
        `navodi_se ističe_se dodaje_se doznaje_se priopćeno_je rečeno_je poznato_je naglašava_se potvrđeno_je objavljeno_je saznaje_se`,
      ),
    },
    {
      stance: "alleged",
      strength: "strong",
      impersonal: true,
      forms: words(`govori_se priča_se nagađa_se tvrdi_se čini_se smatra_se`),
    },
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...past(`
          kaza izjavi priopći doda istaknu naglasi potvrdi objasni poruči napisa ustvrdi upozori navodi najavi objavi odgovori
          pojasni prizna izvijesti precizira komentira zaključi procijeni ocijeni napomenu poručiva zamijeti smatra tvrdi
          misli vjerova prokomentira opisa ponovi podsjeti primijeti obrazloži spomenu argumentira otkri ispriča
          pripovijeda predvidje upita reagira
        `),
        ...words(`
          rekao rekla rekli rekle reklo naveo navela naveli iznio iznijela konstatirao konstatirala strahuje strahuju kaže uvjerio uvjerila uvjeravala uvjeravao požalio_se požalila_se žale_se čudi_se ljuti_se raduje_se nastavio nastavila nastavlja zaključila rezimirao rezimira sažeo uzvratio uzvratila apelirao apelirala apelira apeliraju pozvao_je nagovijestio nagovijestila nagovještava dometnuo dometnula nadodao nadodala upozoravao tumači tumače protumačio protumačila obrazlaže obrazlažu opravdava_se brani_se sumira ne_isključuje ne_isključuju nije_isključio nije_isključila komentirali izračunao izračunala procijenili drži_da svjedoči svjedoče svjedočio posvjedočio posvjedočila izjavljuje izjavljuju podvukao podvlači pohvalio pohvalila hvali doznajemo doznaju saznaje saznaju razumije kažu tvrdi tvrde navodi navode dodaje dodaju ističe ističu
          naglašava naglašavaju potvrđuje potvrđuju objašnjava objašnjavaju poručuje poručuju piše pišu upozorava upozoravaju
          najavljuje najavljuju objavljuje odgovara odgovaraju pojašnjava priznaje priznaju izvještava javlja javljaju javio javila javili
          komentira komentiraju zaključuje zaključuju procjenjuje procjenjuju ocjenjuje napominje napominju smatra smatraju misli misle
          vjeruje vjeruju drži drže podsjeća podsjećaju primjećuje prenosi prenose prenio prenijela prenijeli otkriva otkrivaju priopćuje
          priopćeno uvjeren_je uvjerena_je uvjereni_su dao_je_do_znanja prisjeća sjeća žali_se predviđa predviđaju priča pričaju veli vele
          spominje precizirao ustvrđuje izvijestila dopunjuje uvjerava uvjeravaju ponavlja odvraća odvratio
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        utvrdio utvrdila utvrdilo utvrdili pokazao pokazala pokazalo pokazali pokazuje pokazuju dokazao dokazala dokazuje zna znaju znao
        znala saznao saznala saznali doznaje doznao otkrili presudio presudila presudili odlučio odlučila odlučili nada nadaju nadao boji
        boje pretpostavlja pretpostavljaju shvaća čuo čula sumnja sumnjaju znači proizlazi proizlazilo kritizirao kritizirala kritizira
        našao našla
      `),
    },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("kao -im -om -nim"),
      forms: words(
        "nazvao nazvala nazvalo nazvali naziva nazivaju ocijenio ocijenila ocijenili ocjenjuje opisao opisala opisali smatra smatraju proglasio proglasila",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(`
        obećao obećala obećalo obećali obećava obećavaju zaprijetio zaprijetila zaprijetili prijeti prijete obvezao obvezala obvezali
        zajamčio jamči ponudio ponudila ponudili zakleo
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(
        "planira planiraju planirao planirala planirali namjerava namjeravaju očekuje očekuju",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(
        "optužio optužila optužilo optužili optužuje optužuju sumnjiči sumnjiče okrivljuje okrivljuju okrivio okrivila prozvao prozvala tereti terete",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        zanijekao zanijekala zanijekali poriče poriču niječe niječu negirao negirala negirali negira negiraju demantirao demantirala
        demantiralo demantirali demantira demantiraju odbacio odbacila odbacilo odbacili odbacuje odbacuju opovrgnuo opovrgnula opovrgava
        isključio isključila isključuje osporio osporila osporava osporavaju porekao porekla
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words("rekavši dodavši ističući navodeći dodajući tvrdeći naglasivši naglašavajući"),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "izjava izjavu mišljenje tvrdnja tvrdnju informacija informaciju informacije zaključak vijest vijesti uvjerenje strah bojazan činjenica upozorenje priopćenje",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "optužba optužbe optužbu sumnja sumnje sumnju glasina glasine nagađanje nagađanja",
      ),
    },
    { stance: "planned", strength: "weak", forms: words("obećanje obećanja prognoza nada nadu") },
  ],
  hearsayNouns: words(
    "informacijama podacima podatcima saznanjima procjenama izvorima navodima glasinama",
  ),
  standards: words("planu planovima rasporedu rasporeda programu voznom kalendaru"),
  sources: words(`
    prema_riječima prema_navodima prema_mišljenju prema_podacima prema_podatcima prema_informacijama prema_ocjeni po_riječima
    po_mišljenju po_navodima riječima kako_navodi kako_navode kako_javlja kako_javljaju kako_je_javio kako_je_javila kako_piše kako_pišu
    kako_prenosi kako_prenose kako_je_objavio kako_je_objavila kako_je_objavilo kako_je_rekao kako_je_rekla kako_kaže kako_kažu
    kako_tvrdi kako_tvrde kako_je_priopćio kako_je_priopćila kako_je_priopćilo kako_je_izvijestio kako_je_izvijestila kako_doznaje
    kako_ističe kako_je_istaknuo kako_je_istaknula kako_objavljuje kako_je_objavljeno_u kako_je_naveo kako_je_navela kako_stoji_u
    kako_objašnjava kako_je_potvrdio kako_je_potvrdila pozivajući_se_na sudeći_po po_ocjeni po_procjeni prema_procjeni prema_procjenama prema_izvješću prema_istraživanju prema_pisanju prema_svjedočenju prema_iskazu prema_tvrdnjama prema_saznanjima prema_neslužbenim_informacijama prema_neslužbenim_podacima prema_prvim_informacijama po_tvrdnjama kako_su_rekli kako_su_objavili kako_su_priopćili kako_su_naveli kako_su_izvijestili kako_su_potvrdili kako_je_pojasnio kako_je_pojasnila kako_pojašnjava kako_upozorava kako_upozoravaju kako_najavljuje kako_je_najavio kako_je_najavila kako_doznajemo kako_saznaje kako_saznajemo kako_je_izjavio kako_je_izjavila kako_je_upozorio kako_je_upozorila kako_proizlazi_iz kako_smatra kako_smatraju kako_navodi_se_u iz_perspektive u_očima
  `),
  backReferences: words(
    "to_je_rekao to_je_rekla to_je_izjavio to_je_izjavila to_je_potvrdio to_je_potvrdila to_je_priopćio to_je_priopćila to_je_objavio to_je_objavila to_piše to_navodi o_tome_je_izvijestio o_tome_je_izvijestila",
  ),
  ownViews: words(`
    prema_njemu prema_njoj prema_njima prema_njegovim_riječima prema_njezinim_riječima prema_njihovim_riječima po_njemu po_njoj
    po_njegovim_riječima po_njezinim_riječima po_njegovu_mišljenju po_njegovom_mišljenju po_njezinu_mišljenju po_njezinom_mišljenju
    kako_je_dodao kako_je_dodala kako_dodaje
  `),
  backTopics: words("o_tome"),
  sourceCases: words("e>a i>a a>o u> u>o cima>ci ima>i ama>e njaka>njaci"),
  complementisers: words("da kako"),
  interrogatives: words("je_li zašto kada gdje tko koliko kakav kakva kakvo kamo što"),
  nameCases: {
    endings: words("om em ovi ama a u e i"),
    nominatives: ["", "a", "o"],
  },
  genders: {
    feminine: words(`
      gospođa gospođica kraljica princeza glumica pjevačica književnica učiteljica žena majka kći kćer sestra supruga udovica baka teta
      novinarka studentica glasnogovornica ministrica ravnateljica direktorica zastupnica senatorica predsjednica premijerka šefica
      gradonačelnica načelnica stanovnica liječnica znanstvenica odvjetnica sutkinja stručnjakinja analitičarka autorica osnivačica
      aktivistica susjeda trenerica potpredsjednica istraživačica tužiteljica
    `),
    masculine: words(`
      gospodin kralj princ glumac pjevač muškarac otac sin brat suprug udovac djed stric papa biskup nadbiskup kardinal ravnatelj
      direktor zastupnik senator predsjednik premijer šef gradonačelnik načelnik stanovnik liječnik znanstvenik odvjetnik sudac
      stručnjak analitičar autor osnivač aktivist susjed trener potpredsjednik glasnogovornik ministar istraživač tužitelj
    `),
  },
  dropsSubject: true,
  hosts: words("u iz"),
  obliquePronouns: words("njega ga nju ju njih ih njemu mu joj njoj njima im mene meni nas nam"),
  pronouns: {
    on: { type: "PER", gender: "masculine" },
    ona: { type: "any", gender: "feminine" },
    oni: { type: "any", plural: true },
    one: { type: "any", plural: true },
    njega: { type: "PER", gender: "masculine" },
    nje: { type: "any", gender: "feminine" },
    njih: { type: "any", plural: true },
    ja: { type: "PER", first: true },
    mi: { type: "any", plural: true, first: true },
    mnogi: { type: "PER", plural: true },
    neki: { type: "PER", plural: true },
    ovaj: { type: "any", gender: "masculine", demonstrative: true },
    potonji: { type: "any", gender: "masculine", demonstrative: true },
    potonja: { type: "any", gender: "feminine", demonstrative: true },
  },
  expletives: words("to"),
  speechless: words(
    "oluja ciklona uragan tajfun tornado potres tsunami poplava poplave klizište lavina erupcija požar eksplozija nesreća sudar suša epidemija pandemija virus dionice cijene cijena inflacija napad",
  ),
  otherOffices: words(
    "bivši bivša zamjenik zamjenica dogradonačelnik potpredsjednik tadašnji tadašnja doministar v d",
  ),
  epithets: words(`
    dužnosnik dužnosnica političar političarka funkcioner menadžer menadžerica stručnjak stručnjakinja ekspert
    znanstvenik znanstvenica istraživač istraživačica aktivist aktivistica poduzetnik poduzetnica diplomat
    ekonomist ekonomistica analitičar analitičarka zastupnik zastupnica sindikalist sindikalac
  `),
  agencies: words(`
    agencija tijelo organizacija zavod institut institucija udruga udruženje savez ured centar služba
    inspekcija regulator list dnevnik tjednik portal
  `),
  spokespeople: words("glasnogovornik glasnogovornica"),
  staffs: words("ured veleposlanstvo kabinet stožer glasnogovornik glasnogovornica"),
  possessives: words(
    "njegov njegova njegovo njezin njezina njezino njen njena njihov njihova svoj svoja",
  ),
  documents: words(`
    izvješće izvješća izvještaj izvještaja studija studije istraživanje istraživanja anketa ankete podaci
    podacima podataka statistika statistici priopćenje priopćenja procjena procjeni procjenama analiza analizi
    izračun izračunu prognoza prognozi brojke izvješću izvještaju studiji istraživanju anketi
  `),
  affiliations: words("iz sa"),
  origins: words("od"),
  descriptions: {
    PER: words(`
      ministar ministrica predsjednik predsjednica premijer premijerka potpredsjednik potpredsjednica šef šefica ravnatelj ravnateljica
      direktor direktorica glasnogovornik glasnogovornica gradonačelnik gradonačelnica načelnik načelnica župan senator zastupnik
      zastupnica političar političarka odvjetnik odvjetnica branitelj tužitelj tužiteljica državni_odvjetnik sudac sutkinja trener
      trenerica nogometaš igrač igračica profesor profesorica istraživač istraživačica znanstvenik znanstvenica znanstvenici analitičar
      analitičarka analitičari stručnjak stručnjakinja stručnjaci vještak ekonomist autor autorica književnik novinar novinarka glumac
      glumica pjevač pjevačica kandidat kandidatkinja čelnik čelnica vođa osnivač kralj kraljica papa biskup liječnik liječnica liječnici
      muškarac žena osumnjičenik optuženik svjedok svjedokinja svjedoci veleposlanik general kancelar kancelarka dužnosnik poduzetnik
      menadžer voditelj voditeljica tajnik tajnica vlasnik vlasnica zapovjednik vatrogasac vatrogasci policajac susjed susjeda susjedi
      stanovnik stanovnici sindikalist meteorolog kritičar kritičari izvor izvori pacijent roditelji majka otac povjerenik povjerenica mještanin mještanka mještani guverner guvernerka viceguverner dogradonačelnik dogradonačelnica rektor rektorica dekan dekanica prorektor ekonomistica savjetnik savjetnica odvjetnici suci optuženica oštećenik oštećeni putnik putnica putnici vozač vozačica strojovođa pilot kapetan spasilac spasioci hitnjak epidemiolog epidemiologinja kirurg istražitelj inspektor pukovnik bojnik poljoprivrednik poljoprivrednici investitor radnik radnica radnici poslodavci učitelj učiteljica student studentica studenti aktivist aktivistica aktivisti svećenik nadbiskup kardinal redatelj redateljica producent komentator politolog politologinja sociolog povjesničar psiholog psihologinja seizmolog seizmologinja geolog predstavnik predstavnica predstavnici očevidac očevici reprezentativac napadač vratar izbornik vijećnik vijećnica saborski_zastupnik pravobranitelj pravobraniteljica ljekarnik prognostičar čelnici pomoćnik zamjenik zamjenica državni_tajnik državna_tajnica supruga suprug brat sestra navijač navijači
  `),
    ORG: words(`
      inspektorat institucija udruženje optužnica istraga optužba tvrtka kompanija poduzeće koncern grupa skupina banka agencija ministarstvo vlada sud stranka sindikat savez sveučilište zavod institut
      organizacija udruga klub momčad list tjednik časopis televizija radio postaja policija ured općina grad županija vijeće komisija
      povjerenstvo odbor parlament sabor senat vojska regulator proizvođač operater marka nakladnik zaklada bolnica škola crkva mreža
      startup federacija inspekcija tužiteljstvo državno_odvjetništvo prijevoznik lanac portal istraživanje studija izvješće analiza
      statistika uprava osiguranje elektrana zračna_luka komora oporba koalicija dorh uskok civilna_zaštita hitna_pomoć stožer centrala županijski_sud općinski_sud vrhovni_sud ustavni_sud trgovački_sud zavod_za_statistiku narodna_banka središnja_banka fond burza tvornica pogon rafinerija toplana klinika klinički_centar akademija konzulat veleposlanstvo nadbiskupija kancelarija centar redakcija konfederacija priopćenje izvođač investitor prodavač željeznice ceste autoceste pošta inspektorat porezna_uprava carina dnevnik novine hrvatska_narodna_banka
  `),
  },
  firms: words(
    "tvrtka kompanija poduzeće koncern grupa banka proizvođač operater marka nakladnik mreža startup prijevoznik lanac",
  ),
  institutions: words(
    "oporba koalicija policija ministarstvo vlada sud parlament sabor senat vojska vijeće komisija odbor sveučilište bolnica inspekcija tužiteljstvo",
  ),
  definites: words("taj ta to ti te ovaj ova ovo ovi ove tog toga svoj naš"),
  comments: words("kako"),
  fillers: words(`
    se si je su sam smo ga ju mu joj im također već još potom zatim poslije kasnije prije danas jučer opet ponovno više_puta nedavno
    istodobno navodno bio bila bilo bili bi to novinarima medijima stoga samo primjerice među_ostalim javno i
  `),
  addressees: words("za"),
  deciders: words(
    "sabor parlament zastupnici skupština senat vijeće odbor sud sudac sutkinja birači dioničari",
  ),
  links: words("von de van"),
  stops: words(`
    u na iz s sa do od po pri nad pod o bez kroz između pred za kod protiv prema k zbog tijekom oko kraj umjesto osim da kako kad kada ako
    jer iako ili ali a i ponedjeljak utorak srijedu četvrtak petak subotu nedjelju danas jučer sutra
  `),
  finite: words(`
    je su bio bila bilo bili će bi ima imaju imao imala može mogu mogao mogla mora moraju morao želi žele nije
    nisu nema neće počeo počela stoji treba izgorio izgorjela izgorjele buknuo buknula izbio izbila poginuo
    poginula poginuli ozlijeđen ozlijeđena ozlijeđeni srušio srušila srušili zatvara zatvaraju otvara otvaraju
    zatvorio zatvorila otvorio otvorila raste rastu pao pala pali pada padaju poskupljuje poskupjelo poskupjela
    porastao porasla porasle porasli smanjio smanjila smanjuje povećao povećala povećava dobio dobila dobili
    dobiva dobivaju ostaje ostaju ostao ostala ostali dolazi dolaze došao došla došlo došli ide idu otišao
    otišla gradi grade izgradio prodao prodala kupio kupila plaća plaćaju platio platila košta koštaju
    traje traju trajao trajala počinje počinju počeli završava završio završila sudjeluje podržava podržavaju
    glasao usvojio usvojila donio donijela donijeli uhitio uhitila uhitili priveli osudio osudila pronašli
    pronašao ugasili gasi gase izgubio izgubila izgubili rade radio radila radili živi žive živio daje daju
    dao dala dali nosi nose stiže stižu stigao stigla stigli pomaže pomažu prijeti traži traže tražio tražila
    zahtijeva zahtijevaju postoji postoje nedostaje nedostaju dostaje dostaju vrijedi vrijede ulaze ušao
    ušla izašao izašla vraća vraćaju vratio vratila vratili uvodi uvode uveo uvela ukida ukidaju pokreće
    pokrenuo pokrenula udario udarila zna znaju pogoduje šteti odgađa dogodio dogodila dogodilo nastao nastala
    nastalo postao postala postaje krenuo krenula prošao prošla snosi jamči potječe iznosi iznosio
  `),
  finiteEndings: words("irao irala irali ovao ovala ovali ira iraju uje uju"),
  adversatives: words("ali no"),
  joins: words("i a ali no dok"),
  correlatives: words("bilo ne_samo odnosno što_više"),
  conjunctives: words(`
    međutim ipak s_druge_strane s_jedne_strane osim_toga štoviše naprotiv stoga u_međuvremenu istodobno primjerice
  `),
  coordinators: words("i a ali ili no nego već"),
  subordinators: words(
    "jer kad kada ako iako premda dok čim nakon_što prije_nego budući_da zato_što",
  ),
  relatives: words(
    "koji koja koje kojeg kojega kojem kojemu kojim kojom kojih kojima koju čiji čija čije gdje tko što",
  ),
  future:
    words(`neće nećemo neće_se namjerava_li ne_planira ne_planiraju ne_namjerava ne_namjeravaju 
    će ćemo planira planiraju namjerava namjeravaju trebao_bi trebala_bi trebalo_bi trebali_bi planirano očekuje_se želi žele obećava obećavaju
  `),
  compared: words(`
    nego_u nego_na nego u_odnosu_na u_usporedbi_s u_usporedbi_sa naspram
  `),
  hedges: words(`
    njega_optužuju njega_sumnjiče njega_terete nju_optužuju nju_sumnjiče nju_terete njih_optužuju njih_sumnjiče njih_terete
    navodno navodni navodna navodne tobože vjerojatno očito domnevni osumnjičen_za osumnjičena_za osumnjičeni_za optužen_za optužena_za
    optuženi_za prema_optužnici
  `),
  negations: words(
    "ne nije nisu nikad nikada nitko ništa bez nijedan nijedna nijedno ni niti neće nema nemaju nemoguće nisam nismo neću nećemo nećeš nećete niste nisi nemam nemamo nemate nemoj nemojte nemojmo ničega ničemu nikoga nikome nigdje nipošto nikako nijednog nijednu nijednoj nikakav nikakva nikakvo nikakve nikakvih nikakvog",
  ),
  partialNegations: words("bez"),
  implicatives: words("odbio odbila odbilo odbili odbile odbija odbijaju").flatMap((verb) =>
    words(
      "platiti potpisati priznati predati napustiti objaviti sudjelovati surađivati pregovarati dati svjedočiti se_ispričati",
    ).map((deed) => `${verb} ${deed}`),
  ),
  negationIdioms: words(
    "ne_samo bez_sumnje bez_iznimke nitko_drugi_nego ništa_drugo_nego nije_isključeno nije_čudo ne_manje_od ne_više_od ne_kasnije_od bez_presedana bez_prestanka ništa_čudno",
  ),
  refusals: words(`
    odbio_komentirati odbila_komentirati odbili_komentirati nije_želio_komentirati nije_željela_komentirati nisu_željeli_komentirati
    nije_htio_komentirati nije_htjela_komentirati ne_komentira ne_komentiraju nije_komentirao nije_komentirala nije_odgovorio_na
    nije_odgovorila_na nisu_odgovorili_na
  `),
  interview: {
    asks: words("p pitanje novinar novinarka voditelj voditeljica"),
    answers: words("o odgovor"),
    announced: words("intervju intervjuu razgovor razgovarao razgovarala razgovarali_smo"),
    askedBy: words(
      "razgovarao razgovarala intervju_vodio intervju_vodila razgovor_vodio razgovor_vodila",
    ),
  },
  questions: words("tko što gdje kad kada zašto kako kakav kakva koliko je_li kamo"),
  exhortations: words(
    "čitajte pročitajte kliknite pogledajte pratite saznajte prijavite podijelite zapamtite zamislite poslušajte preuzmite neka molimo",
  ),
  opinions: words(
    "po_meni po_mom_mišljenju mislim_da smatram_da nažalost srećom iskreno nadajmo_se šteta",
  ),
};
