import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso aquilo seu sua seus
    suas meu minha nosso nossa ele ela eles elas eu nós você vocês se que quem qual quais cujo quando como onde por
    para com sem de do da dos das em no na nos nas ao à aos às desde até entre sobre após ante contra durante segundo
    conforme e ou mas porém contudo embora se enquanto porque pois já não sim também além disso assim então depois
    antes agora hoje ontem amanhã aqui ali lá muito mais menos muitos muitas pouco todo toda todos todas cada algum
    alguns algumas nenhum nenhuma outro outra outros outras mesmo dois duas três quatro cinco seis sete oito nove dez
    primeiro primeira último última novo nova é são era foi foram ser estar está estão há havia tem têm teve pode
    podem deve vai só apenas quase ainda nunca sempre talvez até inclusive exceto finalmente atualmente recentemente
    leia veja foto imagem vídeo fonte siga compartilhe assine publicado internet web rede estado governo polícia
    fotos adn dna http https usb gps sms pdf tv html url ip imei sim wifi ram cpu pib iva hiv covid usd eur brl cpf
    deus natal islã muçulmanos cristãos judeus católicos africano europeus europeu europeia asiático ocidente sr sra`,
  honorifics:
    "sr sra srs senhor senhora dom dona d dr dra doutor doutora prof profa professor professora frei padre irmã são santa santo rei rainha príncipe princesa papa cardeal bispo arcebispo imã rabino general gen coronel cel capitão cap tenente ten almirante sargento sgt comandante sir lord lady eng",
  roles: `presidente presidenta vice-presidente vice ministro ministra primeiro primeira primeiro-ministro chanceler senador
    senadora deputado deputada prefeito prefeita governador governadora vereador vereadora secretário secretária
    embaixador embaixadora chefe diretor diretora ceo fundador fundadora cofundador dono dona porta-voz analista
    economista professor professora pesquisador pesquisadora investigador cientista engenheiro médico médica técnico
    treinador treinadora capitão atacante zagueiro volante meia goleiro jogador jogadora ator atriz cantor cantora
    rapper autor autora escritor escritora poeta cineasta produtor jornalista correspondente fotógrafo apresentador
    apresentadora advogado advogada promotor promotora procurador procuradora juiz juíza desembargador relator
    delegado delegada inspetor ativista líder político candidato candidata suspeito vítima esposa marido filho filha
    irmão irmã pai mãe historiador artista pintor arquiteto empresário empresária bilionário assessor assessora
    especialista ex-presidente ex-ministro autarca futebolista`,
  locative: "em desde até",
  particles: "de da do das dos von van del la di du al bin",
  linkers: "de da do das dos e para em no na por",
  organisationHeads: `universidade instituto instituição escola academia colégio faculdade ministério departamento agência secretaria
    comissão comitê comité conselho autoridade corte tribunal supremo parlamento congresso senado assembleia câmara
    partido união federação confederação associação sociedade fundação organização liga clube banco grupo companhia
    empresa corporação caixa hospital clínica igreja polícia exército marinha guarda serviço diretoria centro rede
    aliança frente movimento brigada coalizão equipe fundo bolsa sindicato prefeitura procuradoria promotoria
    jornal revista rádio televisão laboratórios estúdios gabinete university college defensoria`,
  placeHeads: `rio lago lagoa monte serra morro ilha ilhas mar oceano baía golfo estreito península vale deserto rua avenida
    praça parque ponte condado paróquia província estado município cidade vila porto praia floresta canal cabo costa
    república reino aeroporto estação estádio bairro distrito rodovia terminal píer cais represa barragem açude
    usina refinaria túnel viaduto autoestrada hidrovia ferrovia vulcão arquipélago cordilheira chapada planalto
    cachoeira catedral basílica santuário mosteiro cemitério autódromo gasoduto oleoduto hidrelétrica igarapé`,
  eventHeads:
    "furacão tufão ciclone copa taça campeonato mundial jogos olimpíadas olimpíada festival guerra lei tratado acordo prêmio prémio cúpula cimeira conferência torneio maratona revolução dia convenção protocolo constituição operação",
  smallHeads: {
    organisations:
      "ministério tribunal universidade faculdade hospital procuradoria secretaria prefeitura câmara assembleia",
    places: "mar golfo estreito",
    organisationsBare: "hospital clínica universidade colégio",
    placesBare:
      "praça rua avenida rio lago monte serra ilha ilhas estádio praia ponte parque teatro museu bairro",
  },
  joins: "de do da dos das",
  acronymsAsWords: true,
  firmNouns: `empresa companhia firma grupo sociedade fabricante construtora operadora subsidiária gigante banco
    seguradora distribuidora rede marca startup mineradora petroleira farmacêutica editora plataforma ações acionistas
    multinacional montadora varejista laboratório cervejaria siderúrgica petrolífera transportadora incorporadora
    consultoria cooperativa fornecedora fornecedor produtora exportadora importadora concessionária ong partido
    sindicato jornal fundação consórcio holding atacadista tecnológica fintech`,
  stormNouns: {
    Hurricane: "furacão",
    Typhoon: "tufão",
    Cyclone: "ciclone",
    "Tropical Storm": "tempestade tropical",
    Storm: "tempestade|depressão",
  },
  craftNouns:
    "navio|ferry|petroleiro|barco|veleiro|iate|cruzeiro|submarino|fragata|porta aviões|porta contentores|cargueiro|rebocador|traineira|catamarã|sonda|satélite|foguete|foguetão|telescópio|nave|balsa|quebra gelo|corveta|lancha",
  sportWords:
    "jogo partida gol golo gols golos goleiro guarda-redes avançado atacante meio-campista treinador técnico campeonato liga árbitro pênalti penálti época temporada derrota empate estádio futebol vitória jornada rodada venceu marcou marcaram empataram",
  firmVerbs: "adquiriu comprou emprega demitiu fabrica comercializa faturou",
  personVerbs:
    "disse afirmou declarou explicou acrescentou destacou ressaltou contou comentou reconheceu negou alertou anunciou lembrou escreveu admitiu informou garantiu avaliou",
  demonyms: {
    AF: "afegão afegã afegãos",
    AO: "angolano angolana angolanos",
    DZ: "argelino argelina",
    AR: "argentino argentina argentinos",
    AU: "australiano australiana australianos",
    AT: "austríaco austríaca",
    BE: "belga belgas",
    BO: "boliviano boliviana",
    BR: "brasileiro brasileira brasileiros brasileiras",
    BG: "búlgaro búlgara",
    CA: "canadense canadenses canadiano",
    CL: "chileno chilena chilenos",
    CN: "chinês chinesa chineses chinesas",
    CO: "colombiano colombiana colombianos",
    HR: "croata croatas",
    CU: "cubano cubana cubanos",
    CZ: "tcheco tcheca checo",
    DK: "dinamarquês dinamarquesa",
    NL: "holandês holandesa neerlandês",
    EC: "equatoriano equatoriana",
    EG: "egípcio egípcia egípcios",
    FI: "finlandês finlandesa finlandeses",
    FR: "francês francesa franceses francesas",
    DE: "alemão alemã alemães",
    GR: "grego grega gregos",
    HT: "haitiano haitiana",
    HU: "húngaro húngara",
    IN: "indiano indiana indianos",
    ID: "indonésio indonésia",
    IR: "iraniano iraniana iranianos",
    IQ: "iraquiano iraquiana",
    IE: "irlandês irlandesa",
    IL: "israelense israelenses israelita",
    IT: "italiano italiana italianos italianas",
    JP: "japonês japonesa japoneses",
    JO: "jordaniano jordaniana",
    KE: "queniano queniana",
    LB: "libanês libanesa",
    LY: "líbio líbia",
    MK: "macedônio macedônia",
    MY: "malaio malaia",
    MX: "mexicano mexicana mexicanos",
    MA: "marroquino marroquina",
    MZ: "moçambicano moçambicana",
    NG: "nigeriano nigeriana",
    KP: "norte-coreano norte-coreana norte-coreanos",
    NO: "norueguês norueguesa",
    PK: "paquistanês paquistanesa",
    PS: "palestino palestina palestinos palestiniano",
    PY: "paraguaio paraguaia",
    PE: "peruano peruana",
    PH: "filipino filipina",
    PL: "polonês polonesa polaco",
    PT: "português portuguesa portugueses",
    RO: "romeno romena",
    RU: "russo russa russos russas",
    SA: "saudita sauditas",
    RS: "sérvio sérvia",
    SG: "singapuriano",
    ZA: "sul-africano sul-africana",
    KR: "sul-coreano sul-coreana sul-coreanos coreano coreana",
    ES: "espanhol espanhola espanhóis",
    SE: "sueco sueca suecos",
    CH: "suíço suíça",
    SY: "sírio síria sírios",
    TW: "taiwanês taiwanesa",
    TH: "tailandês tailandesa",
    TR: "turco turca turcos",
    UA: "ucraniano ucraniana ucranianos",
    GB: "britânico britânica britânicos inglês inglesa",
    US: "americano americana americanos americanas norte-americano norte-americana estadunidense",
    UY: "uruguaio uruguaia",
    VE: "venezuelano venezuelana venezuelanos",
    VN: "vietnamita",
    MG: "malgaxe",
    AL: "albanês albanesa",
    AM: "armênio armênia arménio arménia",
    AZ: "azerbaijano azerbaijana azeri",
    BA: "bósnio bósnia",
    BD: "bengalês",
    BY: "bielorrusso bielorrussa",
    CI: "marfinense costa-marfinense",
    CM: "camaronês camaronesa",
    CV: "cabo-verdiano cabo-verdiana",
    CY: "cipriota",
    EE: "estoniano estoniana estónio estónia",
    ET: "etíope",
    GE: "georgiano georgiana",
    GH: "ganês ganesa",
    GT: "guatemalteco guatemalteca",
    GW: "guineense",
    IS: "islandês islandesa",
    KZ: "cazaque",
    LT: "lituano lituana",
    LV: "letão letã",
    LU: "luxemburguês luxemburguesa",
    MD: "moldavo moldava",
    ML: "maliano maliana",
    MM: "birmanês birmanesa mianmarense",
    MN: "mongol",
    NI: "nicaraguense",
    NP: "nepalês nepalesa",
    NZ: "neozelandês neozelandesa",
    PA: "panamenho panamenha",
    QA: "catari catariano catariana",
    RW: "ruandês ruandesa",
    SD: "sudanês sudanesa",
    SI: "esloveno eslovena",
    SK: "eslovaco eslovaca",
    SN: "senegalês senegalesa",
    SO: "somali",
    SV: "salvadorenho salvadorenha",
    TL: "timorense",
    TN: "tunisiano tunisiana tunisino tunisina",
    TZ: "tanzaniano tanzaniana",
    UG: "ugandense ugandês ugandesa",
    UZ: "uzbeque",
    YE: "iemenita",
    ZM: "zambiano zambiana",
    ZW: "zimbabuano zimbabuana",
  },
  ...bodies,
};
