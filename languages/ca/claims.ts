import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Verbs in -ar: present, imperfect, participle, infinitive, preterite, conditional; "va dir" is found by its infinitive. */
const ar = (stems: string) => inflect(stems, "a en ava aven at ar à aren aria");

/** Stems of the regular verbs of saying. */
const saying = `
  afirm declar assegur explic assenyal indic inform anunci coment confess confirm destac subratll manifest
  mencion observ proclam relat remarc report revel apunt aclar alert argument avis denunci detall especific
  estim expres insinu lament opin precis pronostic puntualitz recalc recoman record reiter ressalt tuit matis
  avanç ratific critic celebr demostr justific garant contest
`;

/** Verbs that report beside a quotation or within one alone: "sospira". */
const asides = words(`
  sospira sospirat murmura murmurat xiuxiueja remuga remugat rondina protesta protestat crida cridat esclata esclatat
  exclama exclamat s'exclama s'exclamen etziba etzibat engega deixa_anar ironitza ironitzat fa_broma riu somriu
  s'indigna s'indignen s'ha_indignat es_queixa es_queixen es_queixava s'ha_queixat s'ha_lamentat es_lamenta
  es_lamenten s'alegra s'ha_alegrat es_felicita es_defensa es_justifica es_resigna es_pregunta s'estranya es_sorprèn
  arronsa_les_espatlles rebla reblat sentencien sentenciat resumeix resumit continuat reprèn   vaticina augura explicava relata narra deplora suplica implora reflexiona reflexionat
`);

export const claims: ClaimsPack = {
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...ar(saying),
        ...words(`
          diu diuen deia deien digué dit dir diria escriu escriuen escrivia escrit escriure afegeix afegeixen afegia
          afegit afegir sosté sostenen sostenia sostingut sostenir admet admeten admetia admès admetre reconeix
          reconeixen reconeixia reconegut reconèixer respon responen responia respost respondre manté mantenen
          mantingut mantenir adverteix adverteixen advertia advertit advertir suggereix suggerit suggerir creu creuen
          creia cregut creure pensa pensen pensava insisteix insisteixen insistit insistir prossegueix conclou conclouen
          conclòs concloure replica replicat exposa exposen exposat exposar garanteix garanteixen garantit assegurat fa_saber fan_saber
          ha_fet_saber va_fer_saber deixa_clar ha_deixat_clar dona_a_conèixer ha_donat_a_conèixer recull es_llegeix_en
          s'hi_llegeix considera consideren considerava considerat
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        mostra mostren mostrat demostra demostren descobreix descobert sap saben sabia tem temen temia troba trobat
        estableix establert espera esperen esperava calcula calculen calculat publica publicat sentencia dictamina
        dictaminat resol resolt entén entenen constata constatat comprova comprovat sospita sospiten
      `),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        nega neguen negava negat negar desmenteix desmenteixen desmentia desmentit desmentir rebutja rebutgen
        rebutjava rebutjat rebutjar refuta refutat descarta descarten descartat descartar
      `),
    },
    {
      stance: "alleged",
      strength: "strong",
      whole: true,
      infinitive: true,
      forms: words("acusa acusen acusava acusat acusar al·lega al·leguen al·legat"),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("s'espera es_preveu"),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(
        "promet prometen promès prometre es_compromet es_comprometen s'ha_compromès s'han_compromès es_va_comprometre amenaça amenacen amenaçat",
      ),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...inflect(saying, "ant"),
        ...words(
          "dient afegint sostenint admetent reconeixent advertint insistint concloent escrivint creient",
        ),
      ],
    },
  ],
  nouns: [
    {
      stance: "alleged",
      strength: "weak",
      forms: words("acusació acusacions denúncia rumor rumors sospita sospites"),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "afirmació afirmacions declaració declaracions anunci idea convicció argument advertència conclusió",
      ),
    },
  ],
  nobodies: words("aquest_diari aquest_mitjà aquesta_redacció nostre_diari"),
  hearsayNouns: words("informacions rumors"),

  standards: words("calendari pla plans programa horari horaris previst"),
  sources: [
    ...words(`
      segons d'acord_amb citant per_a_qui segons_el_qual segons_la_qual com_ha_explicat com_ha_dit com_ha_indicat
      segons_consta_a segons_consta_en
    `),
    ...inflect(
      "a_judici_ a_parer_ en_opinió_ als_ulls_ en_paraules_ segons_dades_ segons_fonts_",
      "de del d dels",
    ),
  ],
  callings: [
    {
      forms: words(
        "qualifica qualifiquen qualificava qualificat qualificar titlla titllen titllat titllar",
      ),
      marks: words("de d com"),
    },
  ],
  backReferences: inflect(
    "així_ho_ així_ho_ha_ així_ho_han_ així_ho_va_ ho_ha_ és_el_que_ha_",
    "indicat informat assenyalat afirmat anunciat confirmat explicat assegurat declarat dit revelat detallat indica informa afirma confirma explica anunciar confirmar explicar assegurar dir",
  ),
  viewpoints: words("per"),
  ownViews: words("al_seu_parer segons_ell segons_ella en_la_seva_opinió al_seu_entendre"),
  complementisers: words("que"),
  interrogatives: words("si com per_què quan quant on qui què quin quina"),
  dropsSubject: true,
  genders: {
    feminine: words(`
      senyora sra presidenta directora ministra senadora diputada alcaldessa advocada jutgessa entrenadora jugadora
      professora investigadora científica autora fundadora dona candidata reina consellera regidora secretària metgessa
      doctora infermera veïna mestra rectora comissària exministra expresidenta mare filla germana
    `),
    masculine: words(`
      senyor sr director ministre senador diputat alcalde advocat jutge entrenador jugador professor investigador científic
      autor fundador home candidat rei conseller regidor secretari metge doctor infermer veí mestre rector comissari
      exministre expresident pare fill germà
    `),
  },
  genderedArticles: { feminine: words("la una aquesta"), masculine: words("el un aquest") },
  pronouns: {
    ell: { type: "PER", gender: "masculine" },
    ella: { type: "PER", gender: "feminine" },
    ells: { type: "any", plural: true },
    elles: { type: "any", plural: true },
    jo: { type: "PER", first: true },
    nosaltres: { type: "any", plural: true, first: true },
    qui: { type: "PER" },
    aquest: { type: "any", gender: "masculine", demonstrative: true },
    "aquest últim": { type: "any", gender: "masculine", demonstrative: true },
    aquesta: { type: "any", gender: "feminine", demonstrative: true },
    "aquesta última": { type: "any", gender: "feminine", demonstrative: true },
    aquests: { type: "any", plural: true, demonstrative: true },
    aquestes: { type: "any", plural: true, demonstrative: true },
    "aquests últims": { type: "any", plural: true, demonstrative: true },
  },
  speechless: words(
    "tempesta cicló huracà tifó tornado terratrèmol sisme tsunami inundació inundacions esllavissada allau erupció incendi foc explosió accident xoc descarrilament sequera epidèmia pandèmia virus accions preu preus inflació atemptat pluja pluges",
  ),
  otherOffices: words("vice ex antic antiga adjunt adjunta interí interina suplent aleshores"),
  media: words("diari revista setmanari"),
  epithets: words(`
    responsable funcionari funcionària dirigent polític política directiu directiva executiu executiva expert
    experta especialista investigador investigadora científic científica acadèmic activista sindicalista
    empresari empresària diplomàtic economista analista parlamentari titular futbolista davanter migcampista porter atleta
  `),
  agencies: words(`
    agència organisme organització institut institució autoritat associació regulador centre servei oficina
    entitat diari revista mitjà
  `),
  spokespeople: words("portaveu portaveus"),
  staffs: words("oficina ambaixada gabinet equip serveis portaveu"),
  possessives: words("seu seva seus seves llur llurs"),
  documents: words(`
    informe informes estudi estudis enquesta enquestes sondeig xifres dades estadístiques comunicat balanç
    recompte estimació estimacions anàlisi previsions càlculs nota carta
  `),
  affiliations: words("de del d d' dels"),
  origins: words("per pel de del dels d"),
  descriptions: {
    PER: words(`
      ministre ministra president presidenta director directora cap portaveu líder fundador fundadora senador senadora
      alcalde alcaldessa advocat advocada fiscal jutge jutgessa entrenador jugador jugadora professor professora
      investigador investigadora científic científica analista autor autora polític política candidat candidata diputat
      diputada home dona sospitós sospitosa víctima testimoni metge metgessa general rei reina papa ambaixador
      enginyer cantant actor actriu periodista escriptor escriptora secretari secretària conseller consellera regidor
      regidora vicepresident vicepresidenta economista expert experts experta exministre exministra expresident acusat
      acusada detingut detinguda investigat investigada
    `),
    ORG: words(`
      institució empresa companyia firma fabricant grup banc agència ministeri govern autoritat autoritats tribunal partit sindicat
      universitat institut organització associació club equip aerolínia operador operadora diari revista cadena lloc
      policia departament oficina consell comissió comitè parlament exèrcit regulador marca editorial fundació xarxa
      escola església hospital laboratori organisme fiscalia entitat ajuntament conselleria comunicat informe
    `),
  },
  firms: words(
    "empresa companyia firma fabricant grup banc aerolínia operador operadora marca editorial cadena xarxa",
  ),
  institutions: words(
    "policia ministeri govern tribunal parlament exèrcit departament consell comissió comitè universitat hospital fiscalia autoritats ajuntament conselleria",
  ),
  definites: words("el la els les l aquest aquesta aquests aquestes del dels al als seu seva"),
  indefinites: words("un una uns unes diversos diverses alguns algunes cada dos dues tres"),
  comments: words("com segons"),
  fillers: words(`
    ha han havia havien va van vaig vas és són era eren fou es s se li els ho hi en no mai també ja a_més després
    llavors avui ahir recentment encara sempre fins_i_tot dilluns dimarts dimecres dijous divendres dissabte diumenge
    aquest també
  `),
  addressees: words("a al als davant"),
  agents: words("per pel pels"),
  deciders: words(`
    parlament congrés senat cambra diputats senadors ple comissió ajuntament tribunal jutjat jutge jutgessa
    electors accionistes
  `),
  links: words("de del dels d i & a al als"),
  stops: words(`
    en amb per des fins durant després sota contra entre cap sense sobre segons mitjançant com perquè encara quan
    mentre si on que però sinó o ni doncs abans tret excepte pel pels davant
  `),
  passives: words("ser sigut estat és són fou era eren"),
  finite: words(`
    és són era eren fou ha han havia havien va van està estan estava estaven serà seran seria serien tindrà haurà pot
    poden podia podrà podran ha_de deu té tenen tenia fa fan feia vol volen ve venen dona posa segueix continua hauria
    haurien hi_ha queda queden dirigeix
  `),
  finiteEndings: words("aven ava aren arà aran erà eran irà iran eix eixen"),
  participleEndings: words("at ada ats ades it ida its ides ut uda uts udes"),
  adversatives: words("però sinó"),
  joins: words("i però mentre_que"),
  correlatives: words("tant no_només ni_el ni_la respectivament"),
  happenings: words("arriba arribà arribat arriben té produeix produït és va"),
  conjunctives: words(`
    tanmateix no_obstant_això en_canvi per_contra al_contrari d'altra_banda d'una_banda per_la_seva_banda
    per_la_seua_banda per_la_seva_part al_seu_torn a_més a_més_a_més també per_tant en_conseqüència així_doncs
    així_i_tot mentrestant alhora al_mateix_temps paral·lelament de_fet en_efecte per_exemple
  `),
  coordinators: words("i però o sinó mentre_que"),
  subordinators: words(
    "perquè encara_que quan mentre si com ja_que atès_que per_tal_que abans_que després_que des_que tot_i_que",
  ),
  relatives: words("que qui qual quals on"),
  future: words(`
    preveu preveuen planeja planegen pretén pretenen té_previst tenen_previst està_previst es_preveu s'espera serà
    seran tindrà tindran podrà podran farà faran haurà_de hauran_de
  `),
  futureEndings: words("arà aran erà eran irà iran drà dran arem erem irem drem"),
  futureInPast: true,
  reported: words("hauria haurien seria serien"),
  hedgeIdioms: words("hauria_de haurien_de hauria_calgut hauria_pogut"),
  comparatives: words(`
    més menys tan tant doble triple meitat vegades major majors menor menors millor millors pitjor pitjors superior inferior
  `),
  than: words(`que que_el que_l' que_al`),
  compared: words(`
    respecte_a respecte_al respecte_de en_comparació_amb comparat_amb davant_de enfront_de
  `),
  hedges: words(`
    presumptament suposadament aparentment presumpte presumpta presumptes suposat suposada acusat_de acusada_de
    acusats_de sospitós_de hauria haurien pel_que_sembla
  `),
  restrictions: { negations: words("no"), behind: words("sinó") },
  negations: words("no mai ningú res cap ni sense tampoc"),
  partialNegations: words("sense cap"),
  implicatives: words(`
    es_nega_a es_neguen_a es_va_negar_a es_van_negar_a es_negava_a negat_a negar-se_a es_refusa_a ha_deixat_de han_deixat_de
    incapaç_de incapaços_de
  `),
  negationIdioms: words(
    "no_només no_sols no_obstant no_menys_de no_més_de no_més_tard_de sense_dubte sense_precedents no_està_clar no_queda_clar",
  ),
  refusals: words(
    "s'ha_negat_a_dir no_ha_volgut_dir no_ha_precisat no_ha_dit no_ha_volgut_comentar no_ha_respost no_ha_fet_declaracions no_s'ha_pronunciat",
  ),
  readers: words("vostè vostès"),
  interview: {
    asks: words("p pregunta periodista entrevistador entrevistadora"),
    answers: words("r resposta"),
    announced: words("entrevista entrevistat entrevistada conversa"),
    askedBy: words("entrevista_de entrevistat_per entrevistada_per"),
  },
  questions: words("què qui com quan on quin quina quant"),
  exhortations: words(
    "cliqueu llegiu compartiu seguiu imagineu recordeu descobriu mireu visiteu consulteu",
  ),
  opinions: words(
    "al_meu_parer en_la_meva_opinió malauradament per_sort tant_de_bo crec_que penso_que caldrà_veure",
  ),
};
