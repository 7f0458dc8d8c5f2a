import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Verbs of the first class: present, past, supine, infinitive. */
const first = (stems: string) => inflect(stems, "ar ade at a");

/** Verbs that report beside a quotation or within one alone: "suckar". */
const asides = words(`
  log fnös flinar flinade muttrar muttrade viskar viskade gormar ryter röt dundrar dundrade ironiserar jublar jublade
  klagar klagade beklagar_sig beklagade_sig häpnar rycker_på_axlarna ryckte_på_axlarna skakar_på_huvudet
  slår_ut_med_armarna utbrister utbrast kontrar kontrade kommenterar kommenterade konstaterar summerar summerade
  förklarar tröstar
`);

export const claims: ClaimsPack = {
  verbs: [
    // what somebody calls a thing, or a court finds it to be
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words("för som en ett -lig -ligt -liga -bel -belt -lös -löst -lösa -full -fullt"),
      forms: words(
        "kallar kallade kallat betecknar betecknade beskriver beskrev kritiserar kritiserade fördömer fördömde",
      ),
    },
    // what a court finds
    {
      stance: "asserted",
      strength: "strong",
      forms: words("slog slår"),
      particle: "fast",
    },
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...first(`
          konstater förklar hävd berätt beton rapporter påpek meddel varn svar understryk kommenter informer
          förkunn argumenter notera noter upprep klag poängter förutspå kritiser avslöj försäkr utred medgiv
        `),
        ...words(`
          säger påminner påminde upplyser upplyste flaggar_för aviserar aviserade rasar rasade fnyser fräser fräste skrattar skrattade ler skämtar skämtade erfar erfor erfarit får_uppgift_om har_fått_uppgift_om fått_veta får_veta fick_veta betonade understöd vädjar vädjade supplerar kompletterar kompletterade hävdas gläder_sig gläds förundras tvivlar_på räknar_med räknade_med är_säker_på ger_uttryck_för gav_uttryck_för gör_klart gjorde_klart nämner nämnde nämnt förmodar förmodade gissar gissade klagar_på klagade_på skjuter_in sköt_in heter_det hette_det står_det framgår_det sade sa sagt säga uppger uppgav uppgett uppge menar menade menat mena anser ansåg ansett anse
          skriver skrev skrivit skriva tillägger tillade tillagt tillägga lägger_till lade_till bekräftar
          bekräftade bekräftat bekräfta erkänner erkände erkänt erkänna medger medgav medgett tror trodde trott
          bedömer bedömde bedömt understryker underströk förklarade tycker tyckte berättade fastslår fastslog
          slår_fast slog_fast fortsätter fortsatte påstår påstod påstått påpekar framhåller framhöll vidhåller
          vidhöll utlovar twittrar twittrade hälsar låter_meddela lät_meddela förutspår förutspådde poängterade poängterar understrukit konstaterade vidhållit inflikar inflikade fyller_i fyllde_i lägger_fram framhållit resonerar resonerade resumerar sammanfattar sammanfattade beskriver beskrev beskrivit skildrar skildrade vittnar vittnade vittnat intygar intygade försäkrade garanterar garanterade lugnar utvecklar utvecklade exemplifierar förtydligar förtydligade preciserar preciserade dementerar_inte klargör klargjorde tydliggör tydliggjorde uttalar uttalade gör_gällande gjorde_gällande låter_förstå lät_förstå varnade_för varnar_för minns mindes suckar suckade utropar utropade replikerar replikerade invänder invände protesterar ifrågasätter ifrågasatte undrar undrade spår spådde prognostiserar räknar_med_att är_övertygad_om är_övertygade_om hoppas_att fruktar_att slår_larm larmar larmade tipsar antyder antydde antytt indikerar indikerade skryter berömmer berömde prisar prisade beklagar beklagade motiverar motiverade förebrår pekar_på pekade_på utesluter_inte förnekar_inte yttrar uppmanar uppmanade
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      infinitive: true,
      forms: words(`
        vet visste visar visade visat visa finner fann ser såg hör hörde tänker tänkte förstår förstod upptäckte
        upptäcker upptäckt beräknar beräknade uppskattar uppskattade uppskattat bevisar bevisade känner kände
        hoppas hoppades fruktar fruktade befarar befarade beslutar beslutade beslutat antar antog tvivlar
        framgår tyder innebär räknar_med frågar frågade
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(
        "lovar lovade lovat lova hotar hotade hotat svär svor föreslår föreslog föreslagit",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(`
        planerar planerade planerat väntas väntar_sig avser avsåg tänker räknar_med
      `),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(
        "anklagar anklagade anklagat misstänker misstänkte misstänkt påstår påstod spekulerar beskyller beskyllde beskyllt anmäler anmälde kritiserar_för",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        förnekar förnekade förnekat förneka dementerar dementerade dementerat avvisar avvisade avvisat bestrider
        bestred bestritt avfärdar avfärdade tillbakavisar tillbakavisade utesluter uteslöt nekar nekade nekat
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
        "rapport rapporter rapporterna uppgifterna slutsatser nyheter uttalande uttalandet uppgift uppgifter uppgiften besked beskedet åsikt åsikten slutsats slutsatsen nyheten övertygelse rädsla oro känsla tecken",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "påstående påståenden påståendet anklagelse anklagelser spekulation spekulationer rykte rykten ryktet misstanke misstankar",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("löfte löften löftet prognos hopp förhoppning"),
    },
  ],
  owns: words("egna egen eget"),
  hearsayNouns: words("uppgift uppgifter rykten"),
  nobodies: words("man denna_tidning vår_tidning våra_uppgifter"),
  standards: words(
    "plan planen planerna tidtabell tidtabellen tidsplan tidsplanen tidsschema schema schemat kalendern programmet",
  ),
  sources: words(
    "enligt med_hänvisning_till som_rapporteras_av enligt_uppgifter_till enligt_uppgift_till enligt_källor_till",
  ),
  callings: [
    { forms: words("anser finner fann bedömer bedömde kallar kallade") },
    {
      forms: words("betecknar betecknade beskriver beskrev betraktar betraktade ser såg"),
      marks: words("som"),
    },
  ],
  backFrames: words("det_har detta_har det_hade"),
  backReferences: inflect(
    "det_ detta_",
    "sade sa hävdar konstaterar uppgav skrev bekräftade berättade visar skriver säger uppger rapporterar meddelar berättar bekräftar framgår_av rapporterade meddelade",
  ),
  ownViews: words(`
    enligt_honom enligt_henne enligt_dem enligt_hans_mening enligt_hennes_mening i_hans_ögon
  `),
  complementisers: words("att"),
  interrogatives: words("om hur varför när var vem vad vilken vilket vilka"),
  infinitives: words("att"),
  bare: true,
  genders: {
    feminine: words(`
      fru fröken drottning prinsessa kvinna mor mamma dotter syster hustru änka mormor farmor faster moster talkvinna 
      skådespelerska sångerska lärarinna sjuksköterska väninna grannfru flicka
    `),
    masculine: words(`
      herr kung prins man far pappa son bror make änkling morfar farfar farbror morbror talesman biskop påve pojke
    `),
  },
  compounds: true,
  obliquePronouns: words("honom henne dem oss mig dig er"),
  pronouns: {
    han: { type: "PER", gender: "masculine" },
    hon: { type: "PER", gender: "feminine" },
    hen: { type: "PER" },
    honom: { type: "PER", gender: "masculine" },
    henne: { type: "PER", gender: "feminine" },
    de: { type: "any", plural: true },
    dem: { type: "any", plural: true },
    den: { type: "ORG" },
    det: { type: "ORG" },
    jag: { type: "PER", first: true },
    vi: { type: "any", plural: true, first: true },
    många: { type: "PER", plural: true },
    några: { type: "PER", plural: true },
    denne: { type: "any", demonstrative: true },
    denna: { type: "any", demonstrative: true },
    "den senare": { type: "any", demonstrative: true },
    sistnämnde: { type: "any", demonstrative: true },
    sistnämnda: { type: "any", demonstrative: true },
    "de senare": { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("det man"),
  speechless: words(
    "storm stormen orkan orkanen cyklon cyklonen tyfon tyfonen jordbävning jordbävningen jordskalv jordskalvet skalvet översvämning översvämningen översvämningarna skred skredet branden brand explosion explosionen olycka olyckan krasch kraschen epidemin pandemin virus viruset aktien aktier aktierna priset priserna inflationen attacken",
  ),
  otherOffices: words(
    "förre förra före vice tidigare dåvarande biträdande ställföreträdande tillförordnad",
  ),
  definiteEndings: words("en n et t na a"),
  epithets: words(`
    politikern tjänstemannen experten specialisten forskaren vetenskapsmannen aktivisten företagaren
    diplomaten ekonomen analytikern riksdagsledamoten fackledaren åringen
  `),
  agencies: words(`
    myndigheten organisationen institutet institutionen föreningen förbundet verket tillsynsmyndigheten
    tjänsten centret byrån nämnden tidningen kanalen
  `),
  spokespeople: words(`
    talesperson talespersonen talesman talesmannen talespersoner pressekreterare pressekreteraren
    presstalesperson presstalespersonen
  `),
  staffs: words("kontor ambassad stab kansli talesperson talesman"),
  possessives: words("sin sitt sina hans hennes dess deras"),
  personalPossessives: words("hans hennes"),
  documents: words(`
    rapport rapporten rapporter studie studien undersökning undersökningen enkät enkäten siffror siffrorna
    uppgifter data statistik statistiken uttalande pressmeddelande pressmeddelandet räkning beräkning
    beräkningar uppskattning uppskattningar analys analysen prognos prognosen mätning mätningen brev utredning
  `),
  affiliations: words("vid på från hos"),
  origins: words("från av"),
  descriptions: {
    PER: words(`
      minister ministern statsminister statsministern president presidenten ordförande ordföranden chef chefen
      vd vd:n direktör direktören talesperson talespersonen talesman talesmannen pressekreterare borgmästare
      senator senatorn riksdagsledamot politiker politikern advokat advokaten åklagare åklagaren domare domaren
      tränare tränaren spelare spelaren professor professorn forskare forskaren analytiker analytikern expert
      experten ekonom ekonomen författare författaren journalist journalisten skådespelare sångare kandidat
      kandidaten ledare ledaren grundare grundaren kung kungen drottning drottningen påven biskop läkare läkaren
      man mannen kvinna kvinnan misstänkte vittne vittnet ambassadör general kansler förbundskanslern landshövding presskommunikatör presschef kommunikationschef pressansvarig räddningsledare räddningsledaren insatsledare kommissarie kommissarien polis polisen kammaråklagare försvarare försvararen advokaterna jurist juristen granne grannen grannar grannarna boende invånare vittnen vittnena anställd anställda medarbetare arbetare källa källor källan källorna experter experterna forskarna ekonomer ekonomerna analytiker kritiker kritikerna aktivist aktivister meteorolog meteorologer lärare läraren rektor rektorn elev student studenter patient sjuksköterska förälder föräldrar mamma pappa dotter son kommunalråd kommunalrådet regionråd generaldirektör generaldirektören statssekreterare näringsminister finansminister utrikesminister justitieminister partiledare partiledaren förhandlare skyddsombud klubbordförande grundare delägare ägare ägaren ägarna kund kunder bonde bönder kapten kaptenen pilot doktor överläkare
    `),
    ORG: words(`
      verket nämnden byrån tillsynsmyndigheten institutionen ministeriet armén åklagarmyndigheten tingsrätten hovrätten företag företaget bolag bolaget koncern koncernen grupp gruppen bank banken myndighet myndigheten departement
      departementet regering regeringen domstol domstolen parti partiet fack facket universitet universitetet
      institut institutet organisation organisationen förening föreningen förbund förbundet klubb klubben lag laget
      tidning tidningen kanal polis polisen kommun kommunen råd rådet kommission kommissionen kommitté kommittén
      riksdag riksdagen armé försvaret tillverkare tillverkaren operatör varumärke förlag stiftelse sjukhus
      sjukhuset skola skolan kyrka kyrkan kedja kedjan jätte rapport rapporten studie studien flygbolaget
      läkemedelsbolaget läkemedelsföretaget rederiet försäkringsbolaget gruvbolaget byggbolaget techbolaget
      spelbolaget bilbolaget energibolaget biltillverkaren leverantören underleverantören distributören
      återförsäljaren operatören förlaget bryggeriet mejeriet dotterbolaget moderbolaget storbanken jätten siffror siffrorna statistik statistiken mätning mätningen beräkningar analys analysen dom domen pressmeddelande pressmeddelandet åtal åtalet undersökning undersökningen
  `),
  },
  firms: words(`
    företag företaget bolag bolaget koncern koncernen grupp gruppen bank banken tillverkare tillverkaren operatör
    varumärke förlag kedja kedjan jätte flygbolaget läkemedelsbolaget läkemedelsföretaget rederiet
    försäkringsbolaget gruvbolaget byggbolaget techbolaget spelbolaget bilbolaget energibolaget biltillverkaren
    leverantören underleverantören distributören återförsäljaren operatören förlaget bryggeriet mejeriet
    dotterbolaget moderbolaget storbanken jätten
  `),
  institutions: words(
    `polisen ministeriet regeringen domstolen riksdagen armén rådet kommissionen kommittén universitetet sjukhuset åklagarmyndigheten`,
  ),
  articleless: true,
  definites: words("den det de denna detta dessa sin sitt sina hans hennes deras"),
  indefinites: words("en ett några flera många två tre"),
  comments: words("som"),
  fillers: words(`
    har hade är var blir blev vid också även inte nu då sedan tidigare senare redan dock idag igår i går därför
    samtidigt vidare på nytt återigen ännu bland annat
  `),
  deciders: words(`
    riksdagen parlamentet kommunfullmäktige fullmäktige utskottet senaten underhuset ledamöterna tingsrätten
    hovrätten domstolen rätten förvaltningsrätten väljarna aktieägarna
  `),
  links: words("av för och & von de"),
  stops: words(`
    i på vid med från till hos under över om mellan mot utan efter före innan sedan genom trots att som när
    eftersom medan men eller måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen
    fredagen lördagen söndagen igår idag imorgon enligt
  `),
  passives: words("blev blir blivit"),
  finite: words(`
    är var har hade blir blev ska skall skulle kan kunde måste får fick vill ville går gick kommer kom tar tog ger
    gav står stod ligger låg finns fanns gör gjorde
  `),
  finiteEndings: words("ade"),
  joins: words("och men medan"),
  correlatives: words("både varken antingen inte_bara respektive såväl dels"),
  happenings: words("kommer kom kommit sker skedde följer följde är var"),
  conjunctives: words("tvärtom kort_sagt"),
  coordinators: words("och men eller utan medan"),
  subordinators: words(
    "efter_att utan_att genom_att eftersom när om medan fast innan sedan så_att därför_att trots såvida tills",
  ),
  relatives: words("som vilken vilket vilka vars där"),
  future:
    words(`kommer_inte_att kommer_aldrig_att kommer_även_att kommer_också_att kommer_dock_att kommer_därför_att kommer_inte_längre_att 
    ska skall kommer_att planerar planerar_att avser_att tänker väntas beräknas planeras lovar_att vill
    är_på_väg_att förväntas
  `),
  reported: words("skulle lär"),
  comparatives: words(`
    lika dubbelt gånger hälften så mer mindre högre lägre
  `),
  than: words(`som som_i som_för`),
  compared: words(`
    än_i än jämfört_med i_jämförelse_med gentemot
  `),
  records: words(`
    första högsta lägsta största minsta värsta bästa sämsta starkaste svagaste längsta kortaste dyraste billigaste
    varmaste kallaste torraste svåraste blodigaste dödligaste snabbaste djupaste kraftigaste rekord rekordhög
    rekordlåg flest färst
  `),
  pastFutures: words("skulle"),
  perfects: words("ha"),
  hedges: words(`
    påstås påstods påstådd påstådda misstänkt misstänkta lär ska_ha skall_ha uppges påstått förmodligen
    troligen misstänks_för misstänkt_för enligt_uppgift påstådde
  `),
  verbNegations: words("inte aldrig ej"),
  negations: words("inte ej icke ingen inget inga aldrig ingenting utan"),
  partialNegations: words("utan"),
  absences: words("ingen inget inga"),
  implicatives: words(`
    vägrar vägrade vägrat misslyckas_med_att misslyckades_med_att
  `),
  negationIdioms: words(`
    inte_bara inte_enbart inte_endast inte_minst inte_mindre_än inte_senare_än ingen_mindre_än
    ingenting_annat_än utan_tvekan utan_tvivel utan_även utan_också aldrig_tidigare inte_uteslutet
  `),
  refusals: words(
    "vill_inte_kommentera ville_inte_kommentera vill_ej_kommentera avböjer_att_kommentera avböjde_att_kommentera kommenterar_inte kommenterade_inte har_inte_kommenterat avstår_från_att_kommentera avböjer_kommentar avböjde_kommentar har_inte_svarat svarade_inte_på har_sökts går_inte_att_nå",
  ),
  interview: {
    asks: words("f fråga intervjuare reporter journalist"),
    answers: words("s svar"),
    announced: words("intervju intervjun intervjuas intervjuat samtal_med frågor_till"),
    askedBy: words("intervju_av intervjuad_av intervjun_gjordes_av"),
  },
  questions: words("vem vad var när varför hur vilken vilket vilka är har kan ska vill"),
  exhortations: words(
    "läs klicka se följ dela prenumerera lyssna titta ladda glöm kom tänk låt skriv upptäck besök",
  ),
  opinions: words(
    "enligt_min_mening jag_tror jag_tycker jag_anser tyvärr lyckligtvis förhoppningsvis ärligt_talat kanske man_får_hoppas",
  ),
};
