import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Verbs in -ar: present, preterite, imperfect, participle, gerund, infinitive and conditional. */
const ar = (stems: string) => inflect(stems, "a an ó aron aba aban ado ar aría");

/** Stems of the regular verbs of saying. */
const saying = `
          afirm declar asegur explic señal indic inform anunci coment agreg confes confirm destac subray
          manifest mencion not observ proclam relat remarc report revel apunt aclar alert argument avis
          cit concret contest denunci detall enfatiz especific estim expres insinu juzg lament opin precis
          pronostic puntualiz recalc recomend reiter resalt sentenci tuite matiz
          adelant ratific rememor alarde zanj critic
        `;

/** Verbs that report beside a quotation or within one alone: "suspira". */
const asides = words(`
  suspira suspiró suspiran susurra susurró murmura murmuró masculla masculló refunfuña refunfuñó gruñe gruñó protesta
  protestó protestaron estalla estalló clama clamó claman clamaron grita gritó gritan gritaron
  exclaman espetan apostillan tercia zanjó ataja atajó remachan ironizan bromean ríe rio rió sonríe sonrió
  se_ríe se_rio se_sonríe se_sonrió se_encoge_de_hombros se_encogió_de_hombros se_indigna se_indignó se_enfada
  se_enfadó se_alegra se_alegró se_felicita se_felicitó se_resigna se_resignó se_sincera se_sinceró se_justifica
  se_justificó se_defiende se_defendió se_jacta se_jactó se_ufana se_ufanó se_desahoga se_desahogó se_emociona
  se_emocionó se_extraña se_extrañó se_sorprende se_sorprendió lanza lanzó suelta soltó sentencian
  presume presumió aventura aventuró vaticina vaticinó augura auguró avanza avanzó ahonda ahondó puntualiza redondea
  redondeó tercian deplora deploró implora imploró suplica suplicó ruega rogó retoma retomó
  continúa continuó añora añoró zanja
  recoge recogen recogió recogía asevera aseveró incide incidió esgrime esgrimió esgrimen constata constató constatan
  certifica certificó corrobora corroboró evoca evocó confiesa desvela desveló desvelan traslada trasladó transmite
  transmitió notifica notificó comunica comunicó acota acotó garantiza garantizó garantizan manifiesta manifiestan
  acredita acreditó postula postuló intuye atestigua atestiguó pensó temió defiende defienden defendió da_por_hecho
  dio_por_hecho da_a_entender dio_a_entender deja_entrever dejó_entrever pone_de_relieve puso_de_relieve hace_hincapié_en
  hizo_hincapié_en da_cuenta_de dio_cuenta_de
`);

export const claims: ClaimsPack = {
  verbs: [
    // what a court finds
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "dictaminó dictaminaron dictamina falló fallaron sentenció sentenciaron resolvió resolvieron ha_dictaminado ha_sentenciado determinó",
      ),
    },
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...ar(saying),
        ...words(`
          dice dicen dijo dijeron decía decían dicho decir dijera diría escribe escriben escribió
          escribieron escribía escrito añade añaden añadió añadieron añadía añadido sostiene sostienen sostuvo
          sostuvieron sostenía sostenido admite admiten admitió admitieron admitía admitido reconoce reconocen
          reconoció reconocieron reconocía reconocido responde responden respondió respondieron respondía mantiene
          mantienen mantuvo mantuvieron advierte advierten advirtió advirtieron advertía advertido sugiere
          sugieren sugirió sugirieron cuenta cuentan contó contaron recuerda recuerdan recordó recordaron
          considera consideran consideró consideraron cree creen creía creyó piensa piensan pensaba insiste
          insisten insistió insistieron prosigue prosiguió concluye concluyen concluyó concluyeron arguye arguyó
          predice predijo replica replicó exclama exclamó refiere refirió expone exponen expuso expusieron
          reza rezaba se_lee_en se_puede_leer_en deja_claro dejó_claro hace_saber hizo_saber da_a_conocer dio_a_conocer dieron_a_conocer pone_de_manifiesto
          puso_de_manifiesto se_queja se_quejan se_quejó se_quejaron se_quejaba se_lamenta se_lamentan se_lamentó se_lamentaron previene previno jura juró atestigua testificó testifica confía confió
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: [
        ...ar("demostr calcul esper comprob sospech"),
        ...words(`
                   se_preguntó se_pregunta
          se_preguntan ironiza ironizó remacha remachó apostilla apostilló desliza deslizó espeta espetó terció remata remató compara
          comparó bromea bromeó celebra celebró celebraron reprocha reprochó reprocharon abunda abundó resume resumió reflexiona
          reflexionó describió narra narró repite repiten repitió repitieron rebate rebatió rebatieron objeta objetó objetaron
          cifra cifran cifró cifraron
          se_lee se_leía se_puede_leer puede_leerse muestra muestran mostró mostraron demuestra demuestran descubre descubren descubrió descubrieron
          sabe saben sabía supo teme temen temía halla hallan halló hallaron encuentra encuentran encontró
          encontraron establece estableció ve vio vieron prueba prueban entiende entienden publica publicó duda
          dudan siente sienten sintió oyó oyeron
        `),
      ],
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        niega niegan negó negaron negaba negado negar desmiente desmienten desmintió desmintieron desmentido
        desmentía rechaza rechazan rechazó rechazaron refuta refutó refutaron descarta descartan descartó descartaron
      `),
    },
    {
      stance: "alleged",
      strength: "strong",
      whole: true,
      infinitive: true,
      forms: words(
        "alega alegan alegó alegaron alegaba acusa acusan acusó acusaron ha_acusado han_acusado había_acusado habían_acusado acusaba acusaban denunció_a",
      ),
    },
    { stance: "alleged", strength: "weak", forms: words("trascendió ha_trascendido trasciende") },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(
        "promete prometen prometió prometieron      amenaza amenazó se_compromete se_comprometió se_comprometieron",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("se_espera se_prevé planea planean planeaba prevé prevén"),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...inflect(saying, "ando"),
        ...words(
          "diciendo añadiendo sosteniendo admitiendo reconociendo advirtiendo sugiriendo insistiendo concluyendo recordando alegando escribiendo considerando creyendo temiendo",
        ),
      ],
    },
  ],
  nouns: [
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "acusación acusaciones denuncia denuncias especulación especulaciones bulo bulos rumor rumores sospecha sospechas alegación alegaciones",
      ),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "anuncios conclusiones temores advertencias argumentos afirmación afirmaciones declaración declaraciones anuncio idea temor convicción argumento advertencia confirmación conclusión comunicado",
      ),
    },
  ],
  owns: words("propio propia propios propias"),
  nobodies: words(
    "este_diario este_periódico este_medio esta_redacción nuestro_diario nuestro_periódico nuestras_informaciones nuestra_redacción esta_agencia esta_cabecera",
  ),
  hearsayNouns: words("informaciones rumores"),

  standards: words("calendario plan plano planes cronograma horario horarios programa previsto"),
  sources: [
    ...words(`
             
    según de_acuerdo_con    conforme_a citando para_quien para_quienes según_el_cual según_la_cual según_los_cuales tal_como_indicó
    según_consta_en según_se_lee_en según_recoge según_pudo_saber según_ha_podido_saber
    como_explicó como_dijo como_señaló de_acuerdo_a
  `),
    ...inflect(
      "a_juicio_ en_opinión_ a_ojos_ en_palabras_ a_decir_ al_decir_ en_boca_ a_criterio_ a_tenor_ según_datos_ según_fuentes_ según_cifras_",
      "de del",
    ),
  ],
  callings: [
    {
      forms: words(
        "califica califican calificó calificaron calificaba calificado calificar tacha tachan tachó tacharon tachado tilda tildan tildó tildaron tildado describe describió describieron descrito define definió definieron definido",
      ),
      marks: words("de como"),
    },
    {
      forms: words(
        "considera consideran consideró consideraron consideraba considerado juzga juzgan juzgó juzgaron estima estiman estimó estimaron ve ven vio",
      ),
    },
  ],
  backReferences: inflect(
    "así_lo_ esto_lo_ lo_ así_lo_ha_ así_lo_han_ lo_ha_ lo_han_ esto_lo_ha_ es_lo_que_ eso_es_lo_que_",
    "afirman afirmaron aseguran aseguraron revelan revelaron indican indicaron dice dicen dijeron explican explicaron señalan reporta reportó reportaron publica publicó recoge sostiene sostienen denuncia denunció denuncian informado anunciado confirmado indicado afirmado asegurado explicado señalado dicho revelado comunicado declarado detallado indicó informó señaló afirmó anunció confirmó explicó aseguró declaró expresó manifestó dijo reveló detalló destacó comunicó informaron confirmaron anunciaron señalaron indica informa señala afirma confirma asegura revela explica informado indicado confirmado anunciado señalado asegurado explicado declarado manifestado",
  ),
  viewpoints: words("para"),
  ownViews: words(`
    en_su_opinión a_su_juicio a_su_entender según_sus_palabras a_su_parecer desde_su_punto_de_vista en_sus_palabras según_su_versión según_sus_cálculos según_sus_estimaciones según_sus_previsiones según_sus_datos
  `),
  complementisers: words("que"),
  interrogatives: words("si cómo por_qué cuándo cuánto dónde quién qué cuál"),
  genders: {
    feminine: words(`
      señora sra doña presidenta directora jefa ministra senadora diputada alcaldesa abogada jueza entrenadora jugadora profesora
      investigadora científica autora fundadora mujer candidata vicepresidenta reina princesa embajadora ingeniera actriz
      escritora gobernadora consejera concejala concejal_socialista secretaria médica doctora enfermera vecina maestra rectora comisaria fiscala
      primera_ministra exministra expresidenta madre hija hermana esposa viuda abuela tía trabajadora empresaria productora
    `),
    masculine: words(`
      señor sr don director jefe ministro senador diputado alcalde abogado entrenador jugador profesor investigador científico
      autor fundador hombre candidato vicepresidente rey príncipe papa embajador ingeniero actor escritor gobernador consejero concejal secretario
      médico doctor enfermero vecino maestro rector comisario exministro expresidente padre hijo hermano esposo viudo abuelo tío trabajador
      empresario productor obispo
    `),
  },
  genderedArticles: { feminine: words("la una esta"), masculine: words("el un este") },
  dropsSubject: true,
  pronouns: {
    él: { type: "PER", gender: "masculine" },
    ella: { type: "PER", gender: "feminine" },
    ellos: { type: "any", plural: true },
    ellas: { type: "any", plural: true },
    yo: { type: "PER", first: true },
    nosotros: { type: "any", plural: true, first: true },
    quien: { type: "PER" },
    quienes: { type: "any", plural: true },
    este: { type: "any", gender: "masculine", demonstrative: true },
    éste: { type: "any", gender: "masculine", demonstrative: true },
    "este último": { type: "any", gender: "masculine", demonstrative: true },
    aquel: { type: "any", gender: "masculine", demonstrative: true },
    aquél: { type: "any", gender: "masculine", demonstrative: true },
    esta: { type: "any", gender: "feminine", demonstrative: true },
    ésta: { type: "any", gender: "feminine", demonstrative: true },
    "esta última": { type: "any", gender: "feminine", demonstrative: true },
    aquella: { type: "any", gender: "feminine", demonstrative: true },
    aquélla: { type: "any", gender: "feminine", demonstrative: true },
    estos: { type: "any", plural: true, demonstrative: true },
    éstos: { type: "any", plural: true, demonstrative: true },
    "estos últimos": { type: "any", plural: true, demonstrative: true },
    estas: { type: "any", plural: true, demonstrative: true },
    éstas: { type: "any", plural: true, demonstrative: true },
    "estas últimas": { type: "any", plural: true, demonstrative: true },
    aquellos: { type: "any", plural: true, demonstrative: true },
    aquéllos: { type: "any", plural: true, demonstrative: true },
    aquellas: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("este esta"),
  speechless: words(
    "tormenta tormentas ciclón huracán tifón tornado terremoto seísmo sismo temblor tsunami inundación inundaciones deslizamiento alud avalancha erupción incendio fuego explosión deflagración accidente siniestro colisión choque descarrilamiento sequía epidemia pandemia virus acciones precio precios inflación atentado lluvia lluvias",
  ),
  otherOffices: words(
    "vice ex exjefe anterior antiguo antigua adjunto adjunta suplente interino interina viceministro viceministra subdirector subdirectora entonces predecesor sucesor difunto",
  ),
  media: words("diario periódico revista semanario rotativo"),
  epithets: words(`
    primer_edil primera_edil
    responsable funcionario funcionaria dirigente político política directivo directiva ejecutivo ejecutiva
    experto experta especialista investigador investigadora científico científica académico académica
    activista sindicalista empresario empresaria diplomático diplomática economista analista edil
    parlamentario parlamentaria mandatario mandataria titular futbolista delantero delantera centrocampista portero guardameta atleta politólogo meteoróloga meteorólogo
  `),
  agencies: words(`
    agencia organismo organización instituto institución autoridad asociación regulador centro servicio
    oficina entidad ente dependencia diario periódico revista sitio medio semanario
  `),
  spokespeople: words("portavoz portavoces vocero vocera"),
  staffs: words(`
    oficina embajada despacho gabinete equipo servicios entorno portavoz vocero vocera gobierno
  `),
  possessives: words("su sus"),
  documents: words(`
    informe informes estudio estudios encuesta encuestas sondeo cifras datos estadísticas comunicado balance
    recuento estimación estimaciones análisis previsiones cálculos nota carta reporte sentencia fallo resolución atestado
    acta sumario dictamen escrito documento documentos expediente texto
  `),
  affiliations: words("de del"),
  origins: words("por de del"),
  descriptions: {
    PER: words(`
      ministro ministra presidente presidenta director directora jefe jefa portavoz vocero vocera líder fundador
      fundadora senador senadora gobernador gobernadora alcalde alcaldesa abogado abogada fiscal juez jueza
      entrenador jugador jugadora profesor profesora investigador investigadora científico científica analista
      autor autora gerente político política candidato candidata diputado diputada hombre mujer sospechoso
      sospechosa víctima testigo médico médica canciller general rey reina papa embajador ingeniero cantante actor
      actriz periodista escritor escritora secretario secretaria vicepresidente comisario funcionario funcionaria
      mandatario entrevistado joven acusado acusada imputado imputada investigado investigada detenido detenida exministro exministra expresidente expresidenta
    `),
    ORG: words(`
      institución ente dependencia empresa compañía firma fabricante grupo banco agencia ministerio gobierno autoridad autoridades tribunal
      corte partido sindicato universidad instituto organización asociación club equipo aerolínea operador
      operadora diario periódico revista cadena sitio policía departamento oficina consejo comisión comité
      parlamento ejército regulador marca gigante desarrolladora editorial fundación red escuela iglesia hospital
      laboratorio organismo fiscalía entidad chocolatera
      farmacéutica automotriz aseguradora naviera petrolera minera eléctrica constructora inmobiliaria
      distribuidora proveedor proveedora contratista cooperativa filial multinacional tecnológica plataforma
      energética siderúrgica cervecera consultora productora concesionaria hotelera textil startup
      televisión tv radio radiodifusora televisora emisora semanario
      ayuntamiento alcaldía municipio consistorio diputación gobernación prefectura procuraduría defensoría contraloría
      embajada consulado federación confederación consejería conselleria
    `),
  },
  firms: words(`
    empresa compañía firma fabricante grupo banco aerolínea operador operadora marca gigante desarrolladora
    editorial cadena red chocolatera entidad laboratorio farmacéutica automotriz aseguradora naviera petrolera
    minera eléctrica constructora inmobiliaria distribuidora proveedor proveedora contratista cooperativa filial
    multinacional tecnológica plataforma energética siderúrgica cervecera consultora productora concesionaria
    hotelera textil startup
  `),
  institutions: words(
    `policía ministerio gobierno tribunal corte parlamento ejército departamento consejo comisión comité universidad hospital fiscalía autoridades ayuntamiento alcaldía municipio consistorio diputación gobernación prefectura procuraduría defensoría contraloría embajada consulado federación confederación consejería conselleria`,
  ),
  definites: words("el la los las este esta estos estas ese esa dicho dicha su sus al del"),
  indefinites: words("un una unos unas varios varias algunos algunas cada dos tres otro otra"),
  comments: words("como según"),
  fillers: words(`
    ha han había habían es son era eran fue fueron se le les lo la los las no nunca también ya además luego
    después entonces hoy ayer recientemente posteriormente sin embargo siempre aún todavía incluso categóricamente
    rotundamente tajantemente este lunes martes miércoles jueves viernes sábado domingo me nos
  `),
  addressees: words("a al ante"),
  agents: words("por"),
  deciders: words(`
    parlamento congreso senado cámara asamblea diputados senadores legisladores pleno comisión ayuntamiento
    tribunal juzgado corte juez jueza jueces magistrados jurado electores votantes accionistas delegados
  `),
  links: words("de del para y e & al a"),
  stops: words(`
    en con por desde hasta durante tras ante bajo contra entre hacia sin sobre según mediante como porque aunque
    cuando mientras si donde que pero sino o u ni pues dado debido antes después excepto salvo
  `),
  passives: words("ser sido es son fue fueron era eran"),
  finite: words(`
    es son era eran fue fueron está están estaba estaban ha han había habían será serán sería serían habrá puede
    pueden podía podrá podrán debe deben debía hace hacen hizo hicieron tiene tienen tenía tuvo va van iba quiere
    quieren viene vino dio da pone puso sigue siguen sea sean haya hayan hubo hay
  `),
  finiteEndings: words("aron ieron aba aban ará arán erá erán irá irán"),
  participleEndings: words("ado ada ados adas ido ida idos idas"),
  adversatives: words("pero sino"),
  joins: words("y e pero mientras_que"),
  correlatives: words("tanto no_solo no_sólo ni_el ni_la respectivamente ya_sea cuanto_más"),
  happenings: words(
    "llega llegó llegan ocurre ocurrió sucede sucedió viene vino produce produjo tuvo tiene es fue",
  ),
  conjunctives: words(`
    sin_embargo no_obstante en_cambio por_el_contrario al_contrario por_otra_parte por_otro_lado por_una_parte
    por_un_lado por_su_parte a_su_vez además asimismo igualmente también por_tanto por_lo_tanto por_consiguiente
    en_consecuencia con_todo aun_así ahora_bien mientras_tanto entretanto al_mismo_tiempo paralelamente de_hecho
    en_efecto por_ejemplo
  `),
  coordinators: words("y e pero o u sino mientras_que"),
  subordinators: words(
    "porque aunque cuando mientras si como pues ya_que puesto_que para_que antes_de_que después_de_que desde_que tras",
  ),
  relatives: words("que quien quienes cual cuales cuyo cuya cuyos cuyas donde"),
  future: words(`el_plan_es 
    va_a van_a vamos_a voy_a prevé prevén planea planean pretende pretenden tiene_previsto tienen_previsto está_previsto
    se_prevé se_espera será serán tendrá tendrán podrá podrán hará harán habrá deberá deberán irá irán
  `),
  futureEndings: words(
    "ará arán erá erán irá irán drá drán aremos eremos iremos dremos aré eré iré dré",
  ),
  futureInPast: true,
  futureInPastEndings: words("aría arían ería erían iría irían"),
  reported: words("habría habrían sería serían"),
  comparatives: words(`
    más menos tan tanto tanta doble triple mitad veces mayor mayores menor menores mejor mejores peor peores superior superiores inferior inferiores igual mismo misma
  `),
  than: words(`que que_en que_el`),
  compared: words(`
    más_que menos_que mayor_que menor_que mejor_que peor_que más_alto_que más_baja_que más_bajo_que más_alta_que frente_a frente_al respecto_a respecto_al respecto_de comparado_con comparada_con en_comparación_con con_respecto_a en_relación_con superior_a superior_al inferior_a inferior_al tanto_como
  `),
  records: words(`
    más_alto más_alta más_altos más_altas más_bajo más_baja más_bajos más_bajas más_grande más_grandes más_fuerte
    más_fuertes más_grave más_graves más_elevado más_elevada más_intenso más_intensa más_largo más_larga más_caro
    más_cara más_cálido más_cálida más_frío más_fría más_seco más_seca más_rápido más_lento más_mortífero
    más_mortífera más_sangriento más_sangrienta más_pronunciado más_pronunciada más_importante mayor mayores menor
    menores peor peores mejor mejores récord máximo máxima mínimo mínima primera primer primero inédito inédita
  `),
  modals: words("estudia estudian baraja barajan valora valoran quiere quieren queremos"),
  hedgeIdioms: words(
    "habría_que habría_debido habría_podido habrían_podido habrían_debido habría_querido habría_bastado",
  ),
  hedges: words(`
    presuntamente supuestamente aparentemente presunto presunta presuntos presuntas supuesto supuesta supuestos
    supuestas acusado_de acusada_de acusados_de sospechoso_de habría habrían al_parecer
  `),
  restrictions: { negations: words("no"), behind: words("sino") },
  negations: words("no nunca jamás nadie nada ningún ninguna ninguno ni sin tampoco"),
  partialNegations: words("sin"),
  absences: words(
    "ningún ninguna no_hubo no_hay no_había no_habrá no_ha_habido no_se_registraron no_se_registró no_se_reportaron no_se_reportó",
  ),
  implicatives: words(`
    se_niega_a se_niegan_a se_negó_a se_negaron_a se_negaba_a negado_a negarse_a negándose_a rehúsa rehúsan rehusó
    rehusaron rehusado dejó_de dejaron_de dejado_de incapaz_de incapaces_de
  `),
  negationIdioms: words(`
    no_solo no_sólo no_solamente no_únicamente no_obstante no_menos_de no_más_de no_más_tarde_de nada_menos
    nada_más_que ni_más_ni_menos sin_embargo sin_duda sin_lugar_a_dudas sin_precedentes sin_cesar sin_demora
    no_lejos_de nunca_antes
    no_está_claro no_estaba_claro no_queda_claro
  `),
  readers: words("usted ustedes tú"),
  refusals: words(`
    se_negó_a_decir se_negaron_a_decir rehusó_decir no_quiso_decir no_precisó no_precisaron no_dijo no_especificó no_aclaró no_reveló evitó_decir declinó_decir no_quiso_hacer declinó_hacer_comentarios declinó_comentar rehusó_hacer rehusó_comentar no_hizo_comentarios no_ha_hecho_comentarios no_respondió no_ha_respondido no_quiso_comentar no_ha_querido_comentar evitó_hacer_declaraciones se_negó_a_comentar no_comentó no_ha_comentado aún_no_ha_respondido
  `),
  interview: {
    asks: words("p pregunta periodista entrevistador entrevistadora"),
    answers: words("r respuesta"),
    announced: words("entrevista entrevistado entrevistada conversación conversamos conversó"),
    askedBy: words(
      "entrevista_de entrevistado_por entrevistada_por por entrevista_por realizada_por",
    ),
  },
  questions: words("qué quién cómo cuándo dónde cuál cuánto cuánta"),
  exhortations: words(
    "haga haz lea lee suscríbase suscríbete comparte comparta siga sigue imagine imagina recuerde únase descubra descubre vea mire visite no_te_pierdas compre compra_ya precaliente mezcle agregue añada vierta cocine deje_reposar consulte conozca regístrese participe no_se_pierda evite beba coma mantenga coloque retire pulse descargue reserve aproveche",
  ),
  judgements: words(`
    escépticos escépticas escéptico escéptica optimista optimistas pesimista pesimistas prudente prudentes cauteloso cautelosos bueno buena
    buenos buenas malo mala malos malas mejor mejores peor peores excelente excelentes terrible terribles desastroso desastrosa brillante
    brillantes impresionante impresionantes decepcionante decepcionantes vergonzoso vergonzosa absurdo absurda ridículo ridícula inaceptable
    inaceptables escandaloso escandalosa alentador alentadora alentadores preocupante preocupantes alarmante alarmantes prometedor prometedora
    bienvenido bienvenida insensato hermoso hermosa bello bella feo fea aburrido aburrida emocionante interesante interesantes crucial
    notable sorprendente lamentable triste comprensible injusto injusta justo justa desastre catástrofe triunfo vergüenza error escándalo
    tragedia farsa pesadilla sombrío sombrías
  `),
  copulas: words(
    "es son era eran fue fueron está están estaba parece parecen parecía sigue siguen resulta resultan muestran muestra mostraron luce lucen",
  ),
  clients: words(
    "pasajeros clientes usuarios consumidores vecinos residentes visitantes lectores socios suscriptores viajeros huéspedes padres estudiantes alumnos inquilinos compradores propietarios solicitantes participantes pacientes ciudadanos conductores interesados afectados",
  ),
  permissions: words(
    "pueden podrán puede podrá deben deberán debería deberían tienen_derecho tendrán_derecho están_invitados",
  ),
  opinions: words(
    "en_mi_opinión a_mi_juicio desgraciadamente lamentablemente afortunadamente ojalá creo_que pienso_que por_desgracia por_suerte habrá_que_ver está_por_ver es_una_pena parece_que esperemos",
  ),
};
