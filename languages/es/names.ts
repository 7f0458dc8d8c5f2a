import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso su sus mi tu
    nuestro nuestra él ella ellos ellas yo nosotros usted ustedes se que quien quienes cual cuales cuyo qué quién
    cuándo cómo dónde por para con sin de del en a al desde hasta entre hacia según sobre tras ante bajo contra
    durante mediante y e o u pero sino aunque si cuando como donde mientras porque pues ya no sí también tampoco
    además asimismo sin embargo por tanto entonces luego después antes ahora hoy ayer mañana aquí allí así muy más
    menos mucho mucha muchos muchas poco todo toda todos todas cada algún algunos algunas ningún ninguna otro otra
    otros otras mismo uno dos tres cuatro cinco seis siete ocho nueve diez primero primera segundo último última
    nuevo nueva es son era fue fueron ser estar está están hay había ha han había tiene tienen puede pueden debe
    va solo sólo casi aún todavía nunca siempre tal vez quizá incluso excepto salvo finalmente actualmente
    recientemente leer ver foto imagen vídeo video fuente síguenos comparte suscríbete publicado internet web
    red estado gobierno policía ep efe fotos adn http https usb gps sms pdf tv html url ip imei sim wifi ram
    cpu pib iva vih sida covid usd eur dni dios navidad islam musulmanes cristianos judíos católicos africano
    civil europeos europea europeo asiático catalán catalana catalanes escocés galés inglés occidente sr sra`,
  honorifics:
    "sr sra srta sres señor señora señorita don doña d dr dra doctor doctora prof profesor fray padre sor san santa santo rey reina príncipe princesa papa cardenal monseñor mons obispo arzobispo imán rabino general gral coronel cnel capitán cap teniente almirante sargento comandante sir lord lady lic ing",
  roles: `presidente presidenta vicepresidente vicepresidenta ministro ministra primer primera canciller senador senadora
    diputado diputada alcalde alcaldesa gobernador gobernadora secretario secretaria embajador embajadora jefe jefa
    director directora consejero consejera delegado ceo fundador fundadora cofundador dueño portavoz vocero vocera
    analista economista profesor profesora catedrático investigador investigadora científico científica ingeniero
    médico entrenador entrenadora seleccionador técnico capitán delantero defensa centrocampista portero jugador
    jugadora actor actriz cantante rapero autor autora escritor escritora novelista poeta cineasta productor
    periodista corresponsal fotógrafo presentador presentadora abogado abogada fiscal juez jueza magistrado
    inspector comisario activista líder político candidato candidata opositor opositora sospechoso víctima esposa
    esposo marido hijo hija hermano hermana padre madre historiador artista pintor arquitecto empresario
    empresaria millonario asesor asesora experto experta futbolista tenista atleta exministro expresidente`,
  locative: "en desde hacia hasta",
  particles: "de del la las los el von van da dos di al bin ibn",
  linkers: "de del la las los el y e para en por ante",
  organisationHeads: `universidad instituto institución escuela academia colegio facultad ministerio departamento agencia oficina
    comisión comité consejo autoridad corte tribunal audiencia parlamento congreso senado asamblea cortes partido
    unión federación asociación sociedad fundación organización liga club banco grupo compañía empresa corporación
    caja hospital clínica iglesia policía ejército marina armada guardia servicio dirección centro red alianza
    frente movimiento brigada coalición equipo fondo bolsa sindicato confederación cámara ayuntamiento fiscalía
    diputación generalitat diario periódico revista radio televisión cadena laboratorios estudios university
    college secretaría procuraduría defensoría junta`,
  placeHeads: `río lago monte montaña sierra isla islas mar océano bahía golfo estrecho península valle desierto calle avenida
    paseo bulevar plaza parque puente condado departamento provincia estado ciudad pueblo puerto playa cerro bosque
    canal cabo costa república reino aeropuerto estación estadio barrio distrito parroquia muelle malecón
    dársena embalse represa presa refinería túnel viaducto autopista autovía carretera volcán archipiélago laguna
    cordillera glaciar cascada cataratas meseta quebrada catedral basílica santuario monasterio cementerio hipódromo
    gasoducto oleoducto hidroeléctrica yacimiento`,
  eventHeads:
    "huracán tifón ciclón copa campeonato mundial juegos olimpiadas festival guerra ley tratado acuerdo premio premios cumbre conferencia torneo maratón revolución día convención protocolo constitución eurocopa",
  smallHeads: {
    organisations:
      "ministerio tribunal corte audiencia juzgado universidad facultad hospital fiscalía ayuntamiento diputación consejería gobernación alcaldía intendencia secretaría prefectura",
    places: "mar golfo estrecho",
    organisationsBare: "hospital colegio universidad clínica",
    placesBare:
      "plaza calle avenida río lago cerro volcán isla islas estadio playa puente parque teatro museo barrio",
  },
  joins: "de del",
  articlesBeforeThings: "la el los las del al",
  acronymsAsWords: true,
  firmNouns: `empresa compañía firma grupo sociedad fabricante constructora aerolínea operadora filial gigante banco
    aseguradora naviera distribuidora cadena marca startup minera petrolera farmacéutica tecnológica eléctrica
    editorial plataforma acciones accionistas multinacional laboratorio cervecera láctea siderúrgica automotriz
    inmobiliaria productora consultora cementera energética proveedor proveedora contratista cooperativa holding
    transportista exportadora embotelladora papelera textil hotelera concesionaria consorcio fintech ong partido
    sindicato diario fundación biotecnológica aeroespacial armadora gasista`,
  stormNouns: {
    Hurricane: "huracán",
    Typhoon: "tifón",
    Cyclone: "ciclón",
    "Tropical Storm": "tormenta tropical",
    Storm: "tormenta|borrasca|temporal|dana",
  },
  craftNouns:
    "buque|ferry|ferri|petrolero|pesquero|barco|velero|yate|crucero|submarino|fragata|portaaviones|portacontenedores|carguero|granelero|remolcador|lancha|rompehielos|sonda|satélite|cohete|telescopio|nave|transbordador|catamarán|destructor|corbeta|metanero",
  sportWords:
    "partido gol goles portero delantero centrocampista defensa técnico entrenador liga árbitro penalti temporada derrota empate goleó marcó estadio descenso derbi fútbol victoria jornada goleador campeonato ganó venció empató",
  firmVerbs: "adquirió compró emplea despidió fabrica comercializa facturó",
  personVerbs:
    "dijo afirmó aseguró declaró explicó añadió agregó señaló indicó sostuvo manifestó comentó reconoció negó advirtió anunció apuntó recordó escribió tuiteó insistió admitió",
  demonyms: {
    AF: "afgano afgana afganos afganas",
    AL: "albanés albanesa",
    DZ: "argelino argelina argelinos",
    AR: "argentino argentina argentinos argentinas",
    AM: "armenio armenia",
    AU: "australiano australiana australianos",
    AT: "austriaco austriaca austríaco",
    AZ: "azerbaiyano azerí",
    BY: "bielorruso bielorrusa",
    BE: "belga belgas",
    BO: "boliviano boliviana bolivianos",
    BA: "bosnio bosnia",
    BR: "brasileño brasileña brasileños brasileñas",
    BG: "búlgaro búlgara",
    CA: "canadiense canadienses",
    CL: "chileno chilena chilenos chilenas",
    CN: "chino china chinos chinas",
    CO: "colombiano colombiana colombianos colombianas",
    CR: "costarricense costarricenses",
    HR: "croata croatas",
    CU: "cubano cubana cubanos cubanas",
    CZ: "checo checa checos",
    DK: "danés danesa daneses",
    DO: "dominicano dominicana dominicanos",
    NL: "neerlandés neerlandesa holandés holandesa",
    EC: "ecuatoriano ecuatoriana ecuatorianos",
    EG: "egipcio egipcia egipcios",
    SV: "salvadoreño salvadoreña salvadoreños",
    ET: "etíope etíopes",
    FI: "finlandés finlandesa finlandeses finés",
    FR: "francés francesa franceses francesas",
    GE: "georgiano georgiana",
    DE: "alemán alemana alemanes alemanas",
    GR: "griego griega griegos",
    GT: "guatemalteco guatemalteca",
    HT: "haitiano haitiana",
    HN: "hondureño hondureña",
    HU: "húngaro húngara",
    IN: "indio india indios indias",
    ID: "indonesio indonesia indonesios",
    IR: "iraní iraníes",
    IQ: "iraquí iraquíes",
    IE: "irlandés irlandesa",
    IL: "israelí israelíes",
    IT: "italiano italiana italianos italianas",
    JP: "japonés japonesa japoneses nipón nipona",
    JO: "jordano jordana",
    KE: "keniano keniana",
    LB: "libanés libanesa",
    LY: "libio libia",
    MK: "macedonio macedonia macedonios",
    MY: "malasio malasia",
    MX: "mexicano mexicana mexicanos mexicanas",
    MA: "marroquí marroquíes",
    NI: "nicaragüense nicaragüenses",
    NG: "nigeriano nigeriana",
    KP: "norcoreano norcoreana norcoreanos",
    NO: "noruego noruega noruegos",
    PK: "paquistaní paquistaníes pakistaní",
    PS: "palestino palestina palestinos palestinas",
    PA: "panameño panameña",
    PY: "paraguayo paraguaya",
    PE: "peruano peruana peruanos peruanas",
    PH: "filipino filipina filipinos",
    PL: "polaco polaca polacos",
    PT: "portugués portuguesa portugueses",
    PR: "puertorriqueño puertorriqueña",
    QA: "catarí qatarí",
    RO: "rumano rumana rumanos",
    RU: "ruso rusa rusos rusas",
    SA: "saudí saudita saudíes",
    RS: "serbio serbia",
    SG: "singapurense",
    ZA: "sudafricano sudafricana",
    KR: "surcoreano surcoreana surcoreanos coreano coreana",
    ES: "español española españoles españolas",
    SE: "sueco sueca suecos",
    CH: "suizo suiza suizos",
    SY: "sirio siria sirios",
    TW: "taiwanés taiwanesa",
    TH: "tailandés tailandesa",
    TN: "tunecino tunecina",
    TR: "turco turca turcos",
    UA: "ucraniano ucraniana ucranianos",
    AE: "emiratí",
    GB: "británico británica británicos inglés inglesa",
    US: "estadounidense estadounidenses norteamericano norteamericana americano",
    UY: "uruguayo uruguaya",
    VE: "venezolano venezolana venezolanos venezolanas",
    VN: "vietnamita vietnamitas",
    YE: "yemení yemenita",
    MG: "malgache",
    LU: "luxemburgués luxemburguesa",
    CI: "marfileño marfileña",
    CM: "camerunés camerunesa",
    AO: "angoleño angoleña",
    MZ: "mozambiqueño mozambiqueña",
    TG: "togolés togolesa",
    TZ: "tanzano tanzana",
    UG: "ugandés ugandesa",
    ZM: "zambiano zambiana",
    ZW: "zimbabuense",
    RW: "ruandés ruandesa",
    SN: "senegalés senegalesa",
    SD: "sudanés sudanesa",
    SO: "somalí",
    GH: "ghanés ghanesa",
    BD: "bangladesí",
    KH: "camboyano camboyana",
    MM: "birmano birmana",
    MN: "mongol mongola",
    NP: "nepalí",
    NZ: "neozelandés neozelandesa",
    KZ: "kazajo kazaja",
    KG: "kirguís",
    UZ: "uzbeko uzbeka",
    LV: "letón letona",
    LT: "lituano lituana",
    IS: "islandés islandesa",
    CY: "chipriota",
    MT: "maltés maltesa",
    MD: "moldavo moldava",
    KW: "kuwaití",
    LK: "esrilanqués",
    SK: "eslovaco eslovaca",
    SI: "esloveno eslovena",
  },
  ...bodies,
};
