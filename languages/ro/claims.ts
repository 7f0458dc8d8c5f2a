import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

/** Participles of saying, behind "a", "au" and "fi"; without an auxiliary they say nothing. */
const said = words(`
  declarat reacționat reținut comentat plâns criticat glumit detaliat nuanțat pus_accentul mulțumit felicitat condamnat invocat aflat justificat motivat replicat întărit întrebat adresat ținut_să_precizeze făcut_apel dat_de_înțeles lăsat_să_se_înțeleagă vorbit_despre transmis_un_mesaj consemnat titrat spus afirmat anunțat precizat explicat adăugat subliniat menționat transmis susținut arătat confirmat avertizat
  informat comunicat dezvăluit relatat notat scris răspuns recunoscut admis insistat reamintit amintit estimat apreciat
  considerat asigurat observat remarcat completat punctat atras_atenția conchis povestit mărturisit raportat reiterat
  reproșat semnalat indicat evidențiat argumentat opinat exclamat ironizat postat dat_asigurări făcut_cunoscut decis
`);

/** Verbs that report beside a quotation or within one alone: "oftează". */
const asides = words(`
  oftează oftat șoptește șoptit murmură murmurat bombăne mormăie mormăit strigă strigat țipă izbucnește izbucnit
  exclamă ironizează glumesc râde zâmbește se_indignează s-a_indignat se_înfurie se_revoltă s-a_revoltat se_bucură
  s-a_bucurat se_miră s-a_mirat se_alarmează se_apără s-a_apărat se_laudă s-a_lăudat se_justifică s-a_justificat
  ridică_din_umeri tună fulgeră rezumă rezumat continuat plusează plusat contraatacă
  ripostează ripostat deplânge deplâns imploră implorat narează
`);

export const claims: ClaimsPack = {
  verbs: [
    // what is said by nobody in particular
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: words(`se_arată se_precizează se_știe`),
    },
    {
      stance: "alleged",
      strength: "strong",
      impersonal: true,
      forms: words(`se_spune se_pare se_zvonește se_vorbește`),
    },
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...said,
        ...words(`
          declară reține rețin comentează se_plânge se_plâng s-a_plâns s-au_plâns detaliază nuanțează mulțumește laudă regretă invocă justifică motivează replică întreabă glumește confirmau anunțau declarau spuneau știa află aflăm titrează consemnează citează vorbesc_despre dau_asigurări dă_asigurări face_apel ține_să_precizeze trage_un_semnal_de_alarmă trag_un_semnal_de_alarmă se_precizează reiese_că_a spun_că_au este_convins este_convinsă sunt_convinși s-a_declarat e_de_părere prevede prevăd se_așteaptă_ca preconizează spune spun spunea afirmă anunță precizează explică adaugă subliniază menționează transmite transmit
          susține susțin susținea arată arătau confirmă avertizează informează comunică dezvăluie relatează povestesc prognozează anticipează povestesc notează
          scrie scriu scria răspunde răspund recunoaște recunosc admite insistă reamintește amintește estimează apreciază
          consideră considera asigură observă remarcă completează punctează atrage_atenția conchide povestește
          mărturisește raportează semnalează indică evidențiază argumentează opinează crede cred credea se_arată_în
          se_arată_într-un se_arată_într-o se_precizează_în se_precizează_într-un se_precizează_într-o se_menționează_în se_menționează_într-un se_menționează_într-o se_spune_în potrivit_spuselor este_de_părere sunt_de_părere
        `).filter((form) => !form.startsWith("potrivit")),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        constată constatat demonstrează demonstrat descoperă descoperit știe știu speră sperat se_teme se_tem găsește
        găsit stabilește stabilit calculează calculat bănuiește publică publicat reclamă reclamat
      `),
    },
    {
      stance: "denied",
      strength: "strong",
      forms: words(
        "neagă nega negat dezminte dezmint dezmințit respinge resping respins infirmă infirmat exclude exclus",
      ),
    },
    {
      stance: "alleged",
      strength: "strong",
      whole: true,
      forms: words("acuză acuzat acuza suspectează suspectat pretinde pretind pretins"),
    },
    {
      stance: "planned",
      strength: "weak",
      whole: true,
      forms: words(
        "promite promit promis s-a_angajat s-au_angajat se_angajează amenință amenințat",
      ),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words(
        "spunând declarând afirmând adăugând precizând explicând subliniind susținând menționând arătând anunțând avertizând",
      ),
    },
  ],
  nouns: [
    {
      stance: "alleged",
      strength: "weak",
      forms: words("acuzația acuzațiile zvonul zvonurile suspiciunea suspiciunile"),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "comunicat afirmația afirmațiile declarația declarațiile anunțul ideea convingerea concluzia avertismentul",
      ),
    },
  ],
  hearsayNouns: words("informații informațiilor date datelor estimări estimărilor zvonuri"),
  nobodies: words("acest_ziar această_publicație informațiile_noastre"),
  standards: words(
    "planului planurilor programului calendarului orarului plan program orar calendar",
  ),
  sources: words(`
    potrivit conform în_opinia după_părerea în_viziunea potrivit_spuselor conform_spuselor citând în_cuvintele după_cum_a_declarat
    după_cum_a_precizat după_cum_a_anunțat așa_cum_a_declarat din_perspectiva după_cum_scrie după_cum_scriu după_cum_relatează după_cum_anunță după_cum_spune după_cum_susține după_cum_a_explicat după_cum_a_spus după_cum_a_arătat după_cum_a_afirmat după_cum_a_subliniat după_cum_a_scris după_cum_a_transmis după_cum_a_relatat după_cum_au_declarat după_cum_au_anunțat după_cum_au_precizat după_cum_arată după_cum_reiese_din după_cum_notează așa_cum_a_precizat așa_cum_a_anunțat așa_cum_a_explicat așa_cum_a_spus așa_cum_arată așa_cum_scrie așa_cum_reiese_din așa_cum_rezultă_din în_accepțiunea în_concepția în_interpretarea în_evaluarea în_estimarea după_spusele după_estimările după_calculele după_datele după_informațiile potrivit_declarațiilor potrivit_informațiilor potrivit_datelor potrivit_estimărilor conform_declarațiilor conform_informațiilor conform_datelor conform_estimărilor invocând cu_referire_la
  `),
  callings: [
    {
      forms: words("calificat califică catalogat cataloghează numit descris descrie"),
      marks: words("drept ca"),
    },
  ],
  viewpoints: words("pentru"),
  ownViews: words(
    "în_opinia_sa în_opinia_lui în_opinia_ei după_părerea_sa din_punctul_său_de_vedere potrivit_acestuia potrivit_acesteia după_cum_a_adăugat după_cum_a_mai_spus în_opinia_acestuia în_opinia_acesteia potrivit_lui potrivit_ei conform_acestuia conform_acesteia potrivit_lor din_punctul_lui_de_vedere din_punctul_ei_de_vedere potrivit_spuselor_sale conform_spuselor_sale după_părerea_lui după_părerea_ei",
  ),
  complementisers: words("că"),
  interrogatives: words("dacă cum cine ce când unde cât de_ce care"),
  dropsSubject: true,
  pronouns: {
    el: { type: "any", gender: "masculine" },
    ea: { type: "any", gender: "feminine" },
    ei: { type: "any", plural: true },
    ele: { type: "any", plural: true },
    eu: { type: "PER", first: true },
    noi: { type: "any", plural: true, first: true },
    cine: { type: "PER" },
    acesta: { type: "any", gender: "masculine", demonstrative: true },
    aceasta: { type: "any", gender: "feminine", demonstrative: true },
    aceștia: { type: "any", plural: true, demonstrative: true },
    acestea: { type: "any", plural: true, demonstrative: true },
  },
  genders: {
    feminine: words(`
      doamna domnișoara ministra președinta directoarea senatoarea deputata primărița avocata judecătoarea profesoara
      cercetătoarea autoarea fondatoarea femeia candidata regina purtătoarea jurnalista
    `),
    masculine: words(`
      domnul ministrul președintele directorul senatorul deputatul primarul avocatul judecătorul profesorul cercetătorul
      autorul fondatorul bărbatul candidatul regele antrenorul jucătorul procurorul premierul generalul jurnalistul
    `),
  },
  speechless: words(
    "furtuna ciclonul uraganul taifunul tornada cutremurul seismul inundațiile inundația avalanșa alunecarea erupția incendiul focul explozia accidentul coliziunea seceta epidemia pandemia virusul acțiunile prețul prețurile inflația atacul atentatul furtună ciclon uragan cutremur incendiu explozie accident",
  ),
  otherOffices: words(
    "vice fost fostul fosta ex adjunct adjunctul adjunctă interimar interimară viceprimar viceprimarul",
  ),
  definiteEndings: words("ul l a ii le ele lui ei"),
  epithets: words(`
    oficial oficialul oficialului demnitarul politicianul liderul expertul experta specialistul cercetătorul
    cercetătoarea activistul activista sindicalistul antreprenorul diplomatul economistul analistul
    parlamentarul responsabilul edilul funcționarul
  `),
  agencies: words(`
    agenția organismul organizația institutul instituția autoritatea asociația centrul serviciul biroul ziarul
    cotidianul publicația revista
  `),
  spokespeople: words(
    "purtătorul_de_cuvânt purtător_de_cuvânt purtătoarea_de_cuvânt purtătoare_de_cuvânt",
  ),
  staffs: words("biroul ambasada cabinetul echipa"),
  possessives: words("său sa săi sale lor"),
  documents: words(`
    raport raportul raportului studiu studiul studiului sondaj sondajul sondajului cifre cifrele cifrelor date
    datele datelor statistici statisticile statisticilor comunicat comunicatul comunicatului bilanț bilanțul
    estimări estimările analiză analiza prognoza nota scrisoarea
  `),
  affiliations: words("de din dintr la al ai ale"),
  origins: words("la către al a ai ale"),
  descriptions: {
    PER: words(`
      ministru ministrul ministrului ministra ministrei președinte președintele președintelui președinta premier premierul
      premierului director directorul directoarea directorului șef șeful purtător purtătorul purtătoarea senator senatorul
      deputat deputatul deputata deputatei primar primarul primarului avocat avocatul avocata procuror procurorul
      procurorului judecător judecătorul judecătoarea antrenor antrenorul jucător jucătorul profesor profesorul
      profesoara cercetător cercetătorul cercetătoarea analist analistul autor autorul candidat candidatul bărbatul femeia
      suspect suspectul suspectului victima martorul medic medicul general generalul rege regele regina papa
      ambasadorul jurnalist jurnalistul actorul secretar secretarul prefect prefectul comisarul economist economistul
      experți experții liderul lider managerul manager manageră guvernatorul guvernator guvernatorului viceguvernatorul vicepreședintele viceprimarul vicepremierul asistenta asistentul asistentă rector rectorul decan decanul economista economiști consilier consilierul consiliera purtătoarea_de_cuvânt purtătorul_de_cuvânt martor martori martorii pasager pasagerul pasagerii șoferul șofer mecanicul pilotul căpitanul colonelul colonel maiorul inspectorul inspector comandantul comandant pompierii pompier salvatorii polițist polițistul polițiștii chirurgul epidemiologul anchetator anchetatorii procurorii judecătorii avocații medicii profesorii cercetătorii analiștii fermierul fermierii investitorii angajații angajat angajatul muncitorii sindicaliștii sindicalistul studentul studenta studenții activistul activista activiștii preotul arhiepiscopul cardinalul regizorul producătorul moderatorul politologul sociologul istoricul psihologul reprezentantul reprezentanții reprezentanta localnic localnicul localnicii locuitorii vecinul vecinii părinții mama tatăl rudele oficialul oficialii șefa directoarea_executivă antrenoarea portarul atacantul fotbalistul jucătoarea inculpatul inculpata acuzatul proprietarul patronul fondatorul fondatoarea cofondatorul meteorologul meteorologii criticii experta expertul expert ambasadoarea secretara secretarul_de_stat ministrul_interimar europarlamentarul europarlamentara parlamentarul soția soțul fratele sora suporter suporteri suporterii purtătorului_de_cuvânt purtătoarei_de_cuvânt purtătorului purtătoarei managerului șefului secretarului secretarului_general consilierului prefectului comandantului inspectorului rectorului economistului analistului avocatului avocatei profesorului profesoarei procuroarei judecătorului judecătoarei liderului deputatului senatorului senatoarei antrenorului expertului experților medicului medicilor martorilor martorului procurorilor autorităților
  `),
    ORG: words(`
      instituția organismul compania companiei firma firmei grupul grupului banca băncii agenția agenției ministerul ministerului guvernul
      guvernului autoritatea autorități autoritățile autorităților tribunalul tribunalului instanța curtea curții partidul
      partidului sindicatul sindicatului universitatea institutul organizația asociația asociației clubul echipa operator
      operatorul operatorului ziar ziarul ziarului cotidianul cotidianului revista postul site-ul poliția poliției
      departamentul comisia comisiei consiliul consiliului parlamentul armata fundația rețeaua spitalul spitalului
      școala biserica procuratura parchetul parchetului prefectura prefecturii primăria primăriei surse sursele
      comunicat comunicatul raport raportul raportului patronatul patronatele patronatelor sindicate sindicatele opoziția opoziției coaliția coaliției majoritatea puterea procurorii_dna procuratură dna diicot anaf isu inspectoratul inspectoratului jandarmeria jandarmeriei ambasada ambasadei președinția președinției senatul camera_deputaților primăriile clubul_sportiv federația federației uniunea uniunii alianța confederația confederației institutul_național producătorul producător constructorul dezvoltatorul retailerul compania_aeriană aeroportul uzina fabrica rafinăria bursa fondul trustul televiziunea televiziunii portalul agenția_de_presă publicația publicației sondajul studiul studiu analiza statistica statisticile datele documentul rechizitoriul sentința executivul cabinetul
  `),
  },
  firms: words(
    "compania companiei firma firmei grupul grupului banca băncii operator operatorul operatorului rețeaua",
  ),
  institutions: words(
    "poliția poliției ministerul ministerului guvernul guvernului tribunalul parlamentul armata departamentul comisia consiliul universitatea spitalul parchetul prefectura primăria",
  ),
  definites: words("cel cea cei cele acest această acești aceste acel acea"),
  indefinites: words("un o unui unei niște câțiva câteva mai_mulți fiecare doi două trei"),
  comments: words("cum precum"),
  fillers: words(`
    a au am ai ar fi fost este sunt era erau se s-a s-au nu niciodată și mai deja apoi ulterior recent astăzi azi ieri
    încă mereu chiar îi l-a i-a le-a luni marți miercuri joi vineri sâmbătă duminică de_asemenea tot îl o le ne vă nu_mai de_altfel însă totuși anterior miercurea luna_trecută între_timp totodată la_rândul_său la_rândul_ei la_rândul_lor
  `),
  addressees: words("pentru lui către"),
  agents: words("de către"),
  deciders: words(`
    parlamentul senatul camera deputații senatorii comisia consiliul tribunalul curtea instanța judecătorul
    judecătorii alegătorii acționarii
  `),
  links: words("de al a ai ale lui din și &"),
  stops: words(`
    în pe cu la pentru din prin după înainte până contra către între fără sub despre potrivit conform deoarece fiindcă
    deși când dacă unde că dar însă sau ori nici ca spre peste într-un într-o dintr-un dintr-o
  `),
  passives: words("fost fi este sunt era erau"),
  finite: words(`
    este sunt era erau a au am ai ar fi va vor are aveau avea poate pot putea trebuie face fac făcea vrea
    vor vin vine dă pune rămâne rămân continuă s-a s-au conduce există e moare mor scade
    scad crește cresc ajunge ajung închide închid deschide deschid costă
    construiește construiesc cumpără vinde vând plătesc plătește plăti primește primesc pierde pierd
    lucrează muncesc trăiesc locuiesc circulă circula lipsește lipsesc începe încep început încheie
    termină durează dura ține țin stă stau merge merg cere cer cerea dorește doresc așteaptă votează
    aprobă respinge adoptă susține introduc introduce reduc reduce majorează scumpește ieftinește
    pleacă întoarce revine revin câștigă joacă bate lovește intervine intervin ard arde     caută oferă produce produc exportă importă angajează concediază reprezintă
    depășește depășesc atinge ating coboară urcă iese ies intră devine devin cad cade     știe știu vede văd suferă protestează afectează ajută dispare apare apar lansează neagă răstoarnă     funcționează trec trece lasă lăsat
  `),
  participleEndings: words("at ut it ât s"),
  finiteEndings: words("ează ește eau iau ară iră ură"),
  adversatives: words("dar însă ci"),
  joins: words("și iar dar însă în_timp_ce"),
  correlatives: words("nu_doar nu_numai fie atât respectiv nici_nu"),
  happenings: words("vine vin venit survine survenit apare apărut este a"),
  conjunctives: words(`
    totuși cu_toate_acestea în_schimb dimpotrivă pe_de_altă_parte pe_de_o_parte la_rândul_său la_rândul_ei
    la_rândul_lor în_plus de_asemenea prin_urmare așadar astfel în_consecință între_timp în_același_timp totodată
    de_fapt de_exemplu
  `),
  coordinators: words("și dar însă sau ori iar ci în_timp_ce"),
  subordinators: words(
    "deoarece fiindcă deși când dacă întrucât pentru_că după_ce înainte_ca până_când ca_să astfel_încât",
  ),
  relatives: words("care ce cine unde"),
  future: words("va vor urmează_să intenționează plănuiește plănuiesc se_așteaptă o_să"),
  futureInPast: true,
  comparatives: words(`
    mai dublu triplu jumătate ori tot_atât tot_atâta
  `),
  than: words(`decât decât_în ca ca_în față_de cât`),
  compared: words(`
    decât_în față_de comparativ_cu în_comparație_cu în_raport_cu decât
  `),
  hedges: words(
    "ar_fi s-ar_fi presupus presupusa presupusul presupuși presupusele se_pare aparent chipurile acuzat_de acuzată_de acuzați_de suspectat_de",
  ),
  restrictions: { negations: words("nu"), behind: words("decât") },
  negations: words("nu niciodată nimeni nimic niciun nicio nici fără"),
  partialNegations: words("fără"),
  implicatives: words(
    "refuză_să refuza_să refuzau_să refuzat_să refuzând_să evită_să evitat_să incapabil_să incapabilă_să incapabili_să",
  ),
  negationIdioms: words(
    "nu_doar nu_numai nu_mai_puțin_de nu_mai_mult_de nu_mai_târziu_de fără_îndoială fără_precedent fără_încetare nu_este_clar",
  ),
  refusals: words(
    "a_refuzat_să_spună a_refuzat_să_comenteze nu_a_dorit_să_comenteze nu_a_precizat nu_a_spus nu_a_răspuns nu_au_răspuns nu_a_comentat",
  ),
  interview: {
    asks: words("î întrebare reporter jurnalist moderator"),
    answers: words("r răspuns"),
    announced: words("interviu intervievat intervievată a_stat_de_vorbă de_vorbă_cu"),
    askedBy: words("interviu_de interviu_realizat_de realizat_de intervievat_de a_consemnat"),
  },
  questions: words("cine ce cum când unde care cât de_ce oare"),
  exhortations: words(
    "citiți citește urmăriți urmărește imaginați-vă descoperiți vizitați consultați abonați-vă",
  ),
  opinions: words(
    "în_opinia_mea după_părerea_mea din_păcate din_fericire cred_că sper_că rămâne_de_văzut",
  ),
};
