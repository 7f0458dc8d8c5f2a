import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Verbs in -ar: present, preterite, imperfect, participle, gerund, infinitive and conditional. */
const ar = (stems: string) => inflect(stems, "a am ou aram ava avam ado ar aria");

/** Stems of the regular verbs of saying. */
const saying = `
          notici afirm declar assegur explic inform anunci coment acrescent confess confirm destac sublinh observ
          relat report revel apont alert argument avis cit contest denunci detalh enfatiz especific estim
          express insinu julg lament opin precis adiant ressalt reiter reafirm sinaliz indic avali
          consider acredit lembr salient pontu critic not mencion tuit not recomend ponder
          atest fris
        `;

/** Verbs that report beside a quotation or within one alone: "suspira". */
const asides = words(`
  suspira suspirou sussurra sussurrou murmura murmurou resmunga resmungou reclama reclamou reclamam reclamaram grita
  gritou gritam berra berrou esbraveja esbravejou explode explodiu disparam ironizam brincam ri riu sorri sorriu
  graceja gracejou exclama exclamou se_indigna se_indignou indigna-se indignou-se se_espanta se_espantou espanta-se
  espantou-se se_emociona se_emocionou emociona-se emocionou-se se_orgulha orgulha-se se_gaba gaba-se gabou-se
  se_congratula congratula-se congratulou-se se_defende defende-se defendeu-se se_justifica justifica-se justificou-se
  encolhe_os_ombros encolheu_os_ombros dá_de_ombros deu_de_ombros lança lançou solta soltou arrisca
  arriscou aposta apostou arremata arrematou emenda emendou alfineta alfinetou cutuca cutucou provoca provocou   contrapõe contrapôs minimiza minimizou desdramatiza desdramatizou vangloria-se celebra celebrou
  celebram comemora comemorou comemoram suplica suplicou implora implorou apela apelou aconselha
  aconselhou lastima lastimou deplora deplorou narra narrou continuou retoma retomou reforça reforçou reforçam
  realça realçou realçaram vinca vincou justifica justificou justificaram retruca retrucou retrucaram reage reagiu
  reagiram assinala assinalou assinalaram assevera asseverou afiança afiançou sintetiza sintetizou crê creem acha acham
  achou pensou antecipa antecipou projeta projetou comunica comunicou comunicaram assume assumiu corrobora corroborou
  ratifica ratificou relembra relembrou relembraram evoca evocou posta postou registra registrou regista registou apura
  apurou apuraram clarifica clarificou dá_a_entender deu_a_entender dá_a_conhecer deu_a_conhecer deixa_a_entender
  deixou_a_entender chama_a_atenção_para chamou_a_atenção_para faz_questão_de_dizer fez_questão_de_dizer
  reforçaram frisou refletiu reflete diverte-se ressente-se
`);

export const claims: ClaimsPack = {
  verbs: [
    // what a court finds
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "decidiu decidiram entendeu entenderam julgou sentenciou determinou concluiu reconheceu",
      ),
    },
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...ar(saying),
        ...words(`
          diz dizem disse disseram dizia diziam dito dizer diria escreve escrevem escreveu escreveram
          escrevia escrito sustenta sustentou sustentaram admite admitem admitiu admitiram admitia reconhece
          reconhecem reconheceu reconheceram responde respondem respondeu responderam mantém mantêm manteve
          mantiveram adverte advertem advertiu advertiram sugere sugerem sugeriu sugeriram conta contam contou
          contaram recorda recordou recordaram pensa pensam pensava insiste insistem insistiu insistiram
          prossegue prosseguiu conclui concluem concluiu concluíram prevê previu refere referem referiu referiram
          expõe expôs garante garantem garantiu garantiram garantia esclarece esclarecem esclareceu esclareceram
          defende defendem defendeu defenderam completa completou completaram repete repetiu jura jurou lê-se_em lê-se_no lê-se_na consta_de consta_do consta_da deixa_claro
          deixou_claro dá_conta deu_conta fez_saber faz_saber divulga divulgou divulgaram aponta enfatiza
          testemunhou tuitou queixa-se queixam-se queixou-se queixaram-se se_queixa se_queixam se_queixou se_queixaram
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: [
        ...ar("mostr demonstr calcul esper comprov suspeit encontr constat verific prov"),
        ...words(`
          ironiza ironizou desabafa desabafou
          desabafam compara comparou resume resumiu brinca brincou protesta protestou protestaram rebate rebateu rebateram
          atira atirou dispara disparou remata rematou vaticina vaticinou desconfia ressalvou
          descobre descobrem descobriu descobriram sabe sabem sabia teme temem temia estabelece estabeleceu vê viu
          viram entende entendem entendeu publica publicou duvida ouve ouviu ouviram sente sentiu conclui
        `),
      ],
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        nega negam negou negaram negava negado negar desmente desmentem desmentiu desmentiram desmentido rejeita
        rejeitam rejeitou rejeitaram refuta refutou refutaram descarta descartam descartou descartaram
      `),
    },
    {
      stance: "alleged",
      strength: "strong",
      whole: true,
      infinitive: true,
      forms: words(
        "alega alegam alegou alegaram alegava acusa acusam acusou acusaram acusava acusavam tinha_acusado tinham_acusado",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(
        "promete prometem prometeu prometeram    ameaça ameaçou compromete-se comprometeu-se  ",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("espera-se prevê-se planeja planejam planeia pretende pretendem"),
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
          "dizendo escrevendo sustentando admitindo reconhecendo advertindo sugerindo insistindo concluindo garantindo esclarecendo defendendo referindo alegando recordando temendo",
        ),
      ],
    },
  ],
  nouns: [
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "acusação acusações denúncia denúncias especulação especulações rumor rumores suspeita suspeitas alegação alegações boato boatos",
      ),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "anúncios conclusões receios avisos argumentos afirmação afirmações declaração declarações anúncio ideia receio temor convicção argumento aviso confirmação conclusão comunicado",
      ),
    },
  ],
  owns: words("próprio própria próprios próprias"),
  nobodies: words(
    "este_jornal esta_redação esta_redacção nosso_jornal o_nosso_jornal nossa_reportagem a_reportagem",
  ),
  hearsayNouns: words("informações rumores"),

  standards: words(
    "calendário plano planos cronograma horário horários programa previsto planejado planeado",
  ),
  sources: [
    ...words(`
    segundo de_acordo_com conforme    citando para_quem segundo_o_qual segundo_a_qual segundo_os_quais
    segundo_apurou conforme_apurou segundo_consta_de segundo_consta_do segundo_consta_da
    como_afirmou como_explicou como_disse
  `),
    ...inflect(
      "na_opinião_ nas_palavras_ na_avaliação_ no_entender_ na_visão_ aos_olhos_ no_parecer_ com_base_em_dados_ nas_contas_",
      "de do da dos das",
    ),
  ],
  callings: [
    {
      forms: words(
        "classifica classificam classificou classificaram classificado qualifica qualificou qualificaram qualificado chama chamou chamaram chamado tacha tachou tacharam descreve descreveu descreveram descrito define definiu definiram definido rotulou rotularam",
      ),
      marks: words("de como"),
    },
    {
      forms: words(
        "considera consideram considerou consideraram considerava considerado julga julgam julgou acha acham achou vê veem viu",
      ),
    },
  ],
  backReferences: [
    ...inflect(
      "é_o_que_ é_o_que_o_ foi_o_que_",
      "afirmaram indicaram revelaram informaram disseram dizem garante garantem garantiu explicou explicam revelou confirmou confirmam confirma relata relatam relatou sustenta sustentam denuncia denunciam diz aponta apontam mostra mostram afirma afirmam revela revelam informa informou disse afirmou indica indicam explica",
    ),
    ...inflect(
      "a_informação_é_ as_informações_são_ a_informação_foi_divulgada_",
      "do da dos das pelo pela por",
    ),
    ...words(
      "a_informação_foi_confirmada a_informação_foi_divulgada a_informação_foi_avançada a_informação_foi_dada a_informação_foi_revelada o_anúncio_foi_feito",
    ),
  ],
  viewpoints: words("para"),
  ownViews: words(`
    na_sua_opinião em_sua_opinião na_opinião_dele na_opinião_dela a_seu_ver no_seu_entender na_avaliação_dele na_avaliação_dela na_sua_avaliação na_visão_dele na_visão_dela em_sua_avaliação no_entender_dele segundo_suas_palavras
  `),
  complementisers: words("que"),
  interrogatives: words("se como por_que porque_motivo quando quanto onde quem qual"),
  genders: {
    feminine: words(`
      senhora sra dona presidenta diretora ministra senadora deputada prefeita advogada juíza treinadora jogadora professora
      pesquisadora investigadora autora fundadora mulher candidata rainha princesa embaixadora engenheira cantora atriz
      escritora governadora conselheira vereadora secretária médica doutora enfermeira vizinha reitora delegada promotora procuradora desembargadora
      ex-ministra ex-presidenta mãe filha irmã esposa viúva avó tia trabalhadora empresária coordenadora
    `),
    masculine: words(`
      senhor sr dom diretor ministro senador deputado prefeito advogado juiz treinador jogador professor pesquisador investigador autor fundador
      homem candidato rei príncipe papa embaixador engenheiro cantor ator escritor governador conselheiro vereador secretário médico doutor
      enfermeiro vizinho reitor delegado promotor procurador desembargador ex-ministro pai filho irmão marido viúvo avô tio trabalhador empresário
      coordenador bispo técnico
    `),
  },
  genderedArticles: { feminine: words("a uma esta"), masculine: words("o um este") },
  dropsSubject: true,
  pronouns: {
    ele: { type: "any", gender: "masculine" },
    ela: { type: "any", gender: "feminine" },
    eles: { type: "any", plural: true },
    elas: { type: "any", plural: true },
    eu: { type: "PER", first: true },
    nós: { type: "any", plural: true, first: true },
    quem: { type: "PER" },
    este: { type: "any", gender: "masculine", demonstrative: true },
    "este último": { type: "any", gender: "masculine", demonstrative: true },
    aquele: { type: "any", gender: "masculine", demonstrative: true },
    esse: { type: "any", gender: "masculine", demonstrative: true },
    esta: { type: "any", gender: "feminine", demonstrative: true },
    "esta última": { type: "any", gender: "feminine", demonstrative: true },
    aquela: { type: "any", gender: "feminine", demonstrative: true },
    essa: { type: "any", gender: "feminine", demonstrative: true },
    estes: { type: "any", plural: true, demonstrative: true },
    "estes últimos": { type: "any", plural: true, demonstrative: true },
    estas: { type: "any", plural: true, demonstrative: true },
    "estas últimas": { type: "any", plural: true, demonstrative: true },
    aqueles: { type: "any", plural: true, demonstrative: true },
    aquelas: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("este esta"),
  speechless: words(
    "tempestade ciclone furacão furacões tufão tornado terremoto sismo tremor tsunami inundação inundações enchente cheia cheias deslizamento avalanche erupção incêndio fogo explosão acidente colisão descarrilamento seca epidemia pandemia vírus ações preço preços inflação atentado chuva chuvas",
  ),
  noCues: words(`
    segundo_turno segundo_set segundo_colocado segundo_lugar segundo_semestre segundo_trimestre segundo_tempo
    segundo_grau segundo_andar segundo_mandato segundo_dia segundo_ano segundo_mês segundo_filho segundo_caso
    segundo_gol segundo_golo segundo_jogo segundo_round segundo_plano segundo_maior
  `),
  otherOffices: words(
    "vice ex antigo antiga adjunto adjunta interino interina substituto substituta então anterior antecessor sucessor falecido",
  ),
  media: words("jornal diário revista semanário"),
  epithets: words(`
    responsável funcionário funcionária dirigente político política gestor gestora executivo executiva
    especialista perito investigador investigadora pesquisador pesquisadora cientista acadêmico académico
    acadêmica ativista activista sindicalista empresário empresária diplomata economista analista autarca
    governante parlamentar mandatário edil futebolista atacante avançado médio zagueiro goleiro guarda-redes atleta politólogo meteorologista
  `),
  agencies: words(`
    agência órgão organismo organização instituto instituição autoridade associação regulador centro serviço
    gabinete entidade jornal revista site emissora veículo
  `),
  spokespeople: words("porta-voz porta-vozes"),
  staffs: words(`
    gabinete embaixada equipe equipa escritório assessoria serviços porta-voz governo
  `),
  possessives: words("seu sua seus suas"),
  documents: words(`
    relatório relatórios estudo estudos pesquisa pesquisas sondagem números dados estatísticas comunicado nota
    balanço contagem estimativa estimativas análise previsões cálculos carta levantamento inquérito boletim
    acórdão sentença despacho parecer laudo documento documentos texto
  `),
  affiliations: words("de do da dos das"),
  origins: words("por pelo pela pelos pelas de do da dos das"),
  descriptions: {
    PER: words(`
      ministro ministra presidente diretor diretora director directora chefe porta-voz líder fundador fundadora
      senador senadora governador governadora prefeito prefeita autarca advogado advogada procurador procuradora
      juiz juíza treinador técnico jogador jogadora professor professora pesquisador pesquisadora investigador
      cientista analista autor autora gerente político candidato candidata deputado deputada homem mulher suspeito
      suspeita vítima testemunha médico médica general rei rainha papa embaixador engenheiro cantor cantora ator
      atriz jornalista escritor escritora secretário secretária vice-presidente delegado delegada jovem réu ré acusado acusada arguido arguida ex-ministro ex-ministra ex-presidente
    `),
    ORG: words(`
      instituição organismo empresa companhia firma fabricante grupo banco agência ministério governo autoridade autoridades tribunal
      corte partido sindicato universidade instituto organização associação clube equipe equipa operadora
      operador jornal revista emissora site polícia departamento escritório conselho comissão comitê comité
      parlamento exército regulador marca gigante desenvolvedora editora fundação rede escola igreja hospital
      laboratório órgão entidade estúdio
      farmacêutica montadora seguradora mineradora petroleira construtora incorporadora distribuidora fornecedor
      fornecedora concessionária subsidiária multinacional varejista atacadista tecnológica plataforma
      cooperativa cervejaria siderúrgica transportadora aérea startup
      televisão tv rádio canal semanário
      prefeitura autarquia promotoria procuradoria embaixada consulado federação confederação
      tutela diretoria diocese delegacia
    `),
  },
  firms: words(`
    empresa companhia firma fabricante grupo banco operadora operador marca gigante desenvolvedora editora rede
    estúdio laboratório farmacêutica montadora seguradora mineradora petroleira construtora incorporadora
    distribuidora fornecedor fornecedora concessionária subsidiária multinacional varejista atacadista tecnológica
    plataforma cooperativa cervejaria siderúrgica transportadora aérea startup
  `),
  institutions: words(
    `polícia ministério governo tribunal corte parlamento exército departamento conselho comissão comitê comité universidade hospital autoridades prefeitura autarquia promotoria procuradoria embaixada consulado federação confederação tutela diretoria diocese delegacia`,
  ),
  definites: words("o a os as este esta esse essa seu sua seus suas do da dos das ao"),
  indefinites: words(
    "um uma uns umas vários várias alguns algumas cada dois duas três outro outra",
  ),
  comments: words("como conforme segundo consoante"),
  fillers: words(`
    tem têm tinha tinham é são era eram foi foram se lhe lhes o a os as não nunca também já ainda depois então
    hoje ontem recentemente posteriormente sempre mesmo até categoricamente nesta neste segunda-feira terça-feira
    quarta-feira quinta-feira sexta-feira sábado domingo me nos haviam havia teria
  `),
  addressees: words("ao aos à às para"),
  agents: words("por pelo pela pelos pelas"),
  deciders: words(`
    parlamento congresso senado câmara assembleia deputados senadores vereadores plenário comissão tribunal
    justiça corte juiz juíza juízes desembargadores júri eleitores acionistas delegados
  `),
  links: words("de do da dos das para e & ao à"),
  stops: words(`
    em no na nos nas num numa com por pelo pela pelos pelas desde até durante após ante sob contra entre sem
    sobre segundo como porque embora quando enquanto se onde que mas ou nem pois devido antes depois exceto
    perante mediante
  `),
  passives: words("ser sido é são foi foram era eram"),
  finite: words(`
    é são era eram foi foram está estão estava estavam tem têm tinha tinham teve tiveram há havia houve será serão
    seria seriam pode podem podia poderá deve devem devia deverá faz fazem fez fizeram vai vão ia quer querem vem
    veio deu dá põe pôs fica ficou ficaram segue seja sejam haja
  `),
  finiteEndings: words("aram eram iram ava avam ará arão erá erão irá irão"),
  participleEndings: words("ado ada ados adas ido ida idos idas"),
  adversatives: words("mas porém contudo todavia"),
  joins: words("e mas enquanto porém"),
  correlatives: words(
    "tanto não_só não_apenas nem_o nem_a respectivamente respetivamente quer_o ou_o",
  ),
  happenings: words(
    "surge surgiu surgem ocorre ocorreu acontece aconteceu vem veio chega chegou é foi",
  ),
  conjunctives: words(`
    no_entanto contudo todavia entretanto porém em_contrapartida em_contraste pelo_contrário por_outro_lado por_um_lado
    por_sua_vez por_seu_lado por_seu_turno pela_sua_parte além_disso ademais também da_mesma_forma portanto por_isso
    assim consequentemente ainda_assim mesmo_assim enquanto_isso ao_mesmo_tempo paralelamente de_facto de_fato aliás
    por_exemplo
  `),
  coordinators: words("e mas ou porém enquanto contudo todavia"),
  subordinators: words(
    "porque embora quando enquanto se como pois já_que para_que antes_que depois_que desde_que após caso",
  ),
  relatives: words("que quem qual quais cujo cuja cujos cujas onde"),
  future: words(`se_compromete se_comprometem se_comprometeu se_comprometeram 
    vai vão vamos_fazer vou irá irão prevê preveem planeja planejam pretende pretendem deve deverá deverão será serão terá terão
    poderá poderão fará farão haverá está_previsto está_prevista tem_previsto se_espera
  `),
  futureEndings: words("ará arão erá erão irá irão aremos eremos iremos arei erei irei"),
  futureInPast: true,
  futureInPastEndings: words("aria ariam eria eriam iria iriam"),
  perfects: words("teria teriam terá terão"),
  reported: words("teria teriam seria seriam"),
  comparatives: words(`
    mais menos tão tanto tanta dobro triplo metade vezes maior maiores menor menores melhor melhores pior piores superior superiores inferior inferiores igual mesmo mesma
  `),
  than: words(`que do_que que_em que_no do_que_em do_que_no que_na do_que_na`),
  compared: words(`
    dobro_de triplo_de metade_de mais_que menos_que mais_do_que menos_do_que maior_que menor_que maior_do_que menor_do_que em_relação_a em_relação_ao em_relação_à ante frente_a frente_ao frente_à na_comparação_com em_comparação_com comparado_a comparado_com contra do_que_em
  `),
  records: words(`
    mais_alto mais_alta mais_altos mais_altas mais_baixo mais_baixa mais_baixos mais_baixas mais_grave mais_graves
    mais_elevado mais_elevada mais_intenso mais_intensa mais_longo mais_longa mais_caro mais_cara mais_quente
    mais_frio mais_fria mais_seco mais_seca mais_rápido mais_lento mais_forte mais_acentuada mais_mortal mais_letal
    mais_violento mais_violenta mais_importante maior maiores menor menores pior piores melhor melhores recorde
    máximo máxima mínimo mínima primeira primeiro inédito inédita
  `),
  modals: words("estuda estudam avalia avaliam cogita cogitam quer querem queremos"),
  hedges: words(`
    supostamente alegadamente aparentemente suposto suposta supostos supostas alegado alegada presumível acusado_de
    acusada_de acusados_de suspeito_de suspeita_de ao_que_tudo_indica
  `),
  restrictions: { negations: words("não"), behind: words("senão") },
  negations: words("não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco"),
  partialNegations: words("sem"),
  absences: words("nenhum nenhuma não_houve não_há não_havia não_haverá"),
  implicatives: words(`
    se_recusa_a se_recusam_a se_recusou_a se_recusaram_a recusa-se_a recusam-se_a recusou-se_a recusaram-se_a
    recusado_a deixou_de deixaram_de deixado_de incapaz_de incapazes_de
  `),
  negationIdioms: words(`
    não_só não_apenas não_somente não_obstante não_menos_de não_mais_de nada_menos nada_mais_que sem_dúvida
    sem_precedentes sem_cessar sem_demora não_longe_de nunca_antes não_é_outro_senão
    não_está_claro não_estava_claro não_ficou_claro
  `),
  readers: words("você vocês"),
  refusals: words(`
    recusou_comentar recusaram_comentar recusou-se_a_dizer recusou_dizer se_recusou_a_dizer não_quis_dizer não_disse não_informou não_especificou não_esclareceu não_revelou não_detalhou não_quis_comentar não_comentou não_comentaram não_se_manifestou não_se_manifestaram não_respondeu não_responderam não_quis_se_manifestar recusou-se_a_comentar preferiu_não_comentar não_foi_localizado não_foi_localizada não_retornou ainda_não_se_pronunciou não_se_pronunciou
  `),
  interview: {
    asks: words("p pergunta jornalista entrevistador entrevistadora"),
    answers: words("r resposta"),
    announced: words("entrevista entrevistado entrevistada em_conversa_com"),
    askedBy: words(
      "entrevista_de entrevistado_por entrevistada_por entrevista_por entrevista_conduzida_por conduzida_por",
    ),
  },
  questions: words("que quem como quando onde qual quais quanto quantos será"),
  exhortations: words(
    "clique leia confira assine compartilhe siga inscreva-se imagine lembre-se veja descubra participe visite cadastre-se saiba não_perca aqueça preaqueça misture adicione acrescente cozinhe deixe_descansar evite beba coma mantenha coloque retire baixe compre aproveite garanta acompanhe",
  ),
  judgements: words(`
    cético céticos cética céticas otimista otimistas pessimista pessimistas prudente prudentes cauteloso cautelosos bom boa bons boas mau má
    maus más ruim ruins melhor melhores pior piores excelente excelentes terrível terríveis desastroso desastrosa brilhante brilhantes
    impressionante decepcionante decepcionantes vergonhoso vergonhosa absurdo absurda ridículo ridícula inaceitável inaceitáveis escandaloso
    animador animadora preocupante preocupantes alarmante alarmantes promissor promissora bem-vindo bem-vinda insensato bonito bonita belo bela
    feio feia chato emocionante interessante interessantes crucial notável surpreendente lamentável triste compreensível injusto injusta justo
    desastre catástrofe triunfo vergonha erro escândalo tragédia farsa pesadelo sombrio
  `),
  copulas: words(
    "é são era eram foi foram está estão estava parece parecem parecia continua continuam segue mostra mostram mostraram",
  ),
  clients: words(
    "passageiros clientes usuários utilizadores utentes consumidores moradores visitantes leitores sócios assinantes viajantes hóspedes pais estudantes alunos inquilinos compradores proprietários candidatos participantes pacientes cidadãos motoristas interessados",
  ),
  permissions: words(
    "podem poderão pode poderá devem deverão deveria deveriam têm_direito terão_direito",
  ),
  opinions: words(
    "na_minha_opinião a_meu_ver infelizmente felizmente tomara acho_que penso_que creio_que resta_saber parece_que esperamos é_uma_pena",
  ),
};
