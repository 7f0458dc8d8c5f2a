import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Regular verbs in -are: present, imperfect, simple past, conditional, participles, infinitive. */
const inAre = (stems: string) =>
  inflect(stems, "a ano ava avano ò arono ato ata ati ate are erebbe erebbero");

/** Verbs that report beside a quotation or within one alone: "sospira". */
const asides = words(`
  sospira sospirato sospirò sussurra sussurrato mormora mormorato borbotta borbottato brontola brontolato sbuffa
  sbuffato grida gridato urla urlato strilla strillato sbraita sbraitato scherza scherzato ride sorride ironizzano
  si_arrabbia si_infuria si_stupisce si_meraviglia si_preoccupa si_rammarica si_rallegra si_compiace si_vanta si_scusa
  si_difende si_giustifica si_dispera si_commuove si_rassegna si_arrende allarga_le_braccia allargano_le_braccia
  alza_le_spalle scuote_la_testa scuote_il_capo scrolla_le_spalle mette_le_mani_avanti rincarano rincara_la_dose
  rincarano_la_dose rilancia rilanciato incalzano sferza sferzato punzecchia graffia   tagliato_corto chiosano glissa glissato svicola dribbla smorza smorzato frena frenato getta_acqua_sul_fuoco
  anticipa anticipato anticipò svela svelato deplora deplorato controbatte controbatté concede concesso garantisce
  garantiscono garantito allerta paventa paventano suppone dettaglia dettagliato certifica certificato accerta
  accertato attesta attestato ventila ventilato testimonia testimoniato constata constatato rivendica rivendicato
  conviene concorda concordano specifica
  butta_lì azzarda auspica auspicato auspicano si_augura si_augurano esultano gongola gongolato   ricostruisce ricostruito riassume riassunto sintetizza sintetizzato riflette ragiona annota annotato supplica
  supplicato implora implorato scandisce scandito declama sussurrò mormorò gridò urlò riprende
`);

export const claims: ClaimsPack = {
  verbs: [
    // what a court finds
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "ha_stabilito hanno_stabilito stabilisce stabilì ha_sentenziato ha_deciso ha_riconosciuto",
      ),
    },
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...inAre(`
          afferm dichiar assicur precis sottoline evidenzi osserv ricord raccont coment comment conferm
          annunci inform illustr rivel segnal puntualizz ribatt rimarc rilev not lament sentenzi argoment
          esclam replic ironizz azzard avvis domand motiv chios incalz puntualizz rincar test denunci critic
          rassicur constat valut comunic
        `).filter((form) => form.length > 4),
        ...words(`
          si_legge_in si_legge_nel si_legge_nella si_legge_nello si_legge_sul si_legge_sulla recita dice dicono diceva dicevano disse dissero detto dirà direbbe dica spiega spiegano spiegava spiegò
          spiegarono spiegato spiegata aggiunge aggiungono aggiungeva aggiunse aggiunsero aggiunto sostiene
          sostengono sosteneva sostenevano sostenne sostenuto ammette ammettono ammise ammesso ammetteva
          riferisce riferiscono riferiva riferì riferirono riferito riporta riportano riportava riportato
          scrive scrivono scriveva scrisse scritto risponde rispondono rispose risposto rispondeva ribadisce
          ribadiscono ribadì ribadito conclude concludono concluse concluso fa_sapere fanno_sapere fatto_sapere
          fece_sapere rende_noto rendono_noto reso_noto rese_noto avverte avvertono avvertì avvertito ritiene
          ritengono riteneva ritenuto chiarisce chiariscono chiarì chiarito prosegue proseguono proseguì
          proseguito continua confessa confessato riconosce riconoscono riconobbe riconosciuto insiste insistono
          insistito fa_notare fatto_notare ribatte ribattono ribatteva ribattuto mettono_in_guardia metteva_in_guardia fanno_notare tengono_a_precisare attaccano mette_in_guardia messo_in_guardia tiene_a_precisare tuona tuonato
          attacca chiosa chiosato si_sfoga si_sfogano si_lamenta si_lamentano si_indigna si_indignano
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      infinitive: true,
      forms: [
        ...inAre("dimostr calcol stim giudic indic mostr consider pens lasci_intend twitt"),
        ...words(`
          filtra filtrava trapela trapelava taglia_corto tagliano_corto
          sbotta sbottato esulta esultato ammonisce ammoniscono ammonito confida rammenta rammentano minimizza minimizzano
          minimizzato obietta obiettano obiettato ripete ripetono ripeteva ripetuto protesta protestano protestato si_chiede
          crede credono credeva creduto sa sanno sapeva scopre scoprono scoperto scoprì trova trovano trovato
          suggerisce suggeriscono suggerito emerge emergono emerso risulta risultano stabilisce stabilito
          prova provano provato teme temono temeva legge si_legge capisce capito apprende appreso prevede
          prevedono previsto sente sentito decide deciso significa vede vedono chiede chiedono chiesto
        `),
      ],
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(`
        promette promettono promise promesso prometteva minaccia minacciano minacciato spera sperano sperava
           si_impegna si_impegnano si_è_impegnato si_è_impegnata   giura giurato
             
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(
        "prevede prevedono previsto intende intendono conta_di punta_a progetta progettano si_aspetta si_aspettano",
      ),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(`
        accusa accusano accusava accusò accusato sospetta sospettano sospettato ipotizza ipotizzano incolpa incolpano incolpato imputa imputano ipotizzato
        pretende insinua insinuano insinuato presume presumono
      `),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        nega negano negava negò negarono negato smentisce smentiscono smentì smentirono smentito respinge
        respingono respinse respinto esclude escludono escluse escluso contesta contestano contestato rigetta
        rigettato confuta confutato
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: words(`
        dicendo affermando dichiarando spiegando aggiungendo precisando sottolineando sostenendo annunciando
        assicurando ricordando ammettendo confermando osservando scrivendo ribadendo rivelando chiarendo
        concludendo evidenziando riferendo
      `),
    },
    {
      stance: "planned",
      strength: "strong",
      infinitive: true,
      forms: words("promettendo minacciando sperando"),
    },
    { stance: "denied", strength: "strong", infinitive: true, forms: words("negando smentendo") },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        notizie dichiarazioni affermazioni timori conferme annunci conclusioni idea opinione convinzione conclusione notizia conferma dichiarazione affermazione annuncio timore
        impressione certezza avviso fatto prova prove segnale ammissione tesi sensazione consapevolezza
      `),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "accusa accuse indiscrezione indiscrezioni voce voci sospetto sospetti ipotesi illazione illazioni",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("promessa promesse previsione previsioni speranza"),
    },
  ],
  owns: words("propri propria proprio proprie stessa stesso"),
  nobodies: words(
    "questo_giornale questo_quotidiano nostro_giornale il_nostro_giornale nostre_informazioni le_nostre_informazioni nostra_redazione la_nostra_redazione questa_redazione questa_testata",
  ),
  hearsayNouns: words("informazioni indiscrezioni voci"),

  standards: words(
    "calendario piano piani programma programmi cronoprogramma orario orari tabella copione logica",
  ),
  sources: [
    ...words(`
    secondo stando_a stando_al stando_alla stando_ai stando_alle stando_agli stando_a_quanto_riferito_da secondo_quanto_risulta_a secondo_quanto_appreso_da secondo_quanto_apprende per_quanto_risulta_a a_quanto_risulta_a stando_a_quanto_risulta_a
           in_base_a
     come_riferito_da come_riferisce come_riporta come_spiega come_scrive a_quanto_riferisce
  `),
    ...inflect(
      "a_detta_ a_parere_ a_giudizio_ ad_avviso_ a_dire_ agli_occhi_ nelle_parole_ nel_parere_ sulla_base_ a_sentire_ nelle_stime_ in_base_alle_stime_",
      "di d del della dei degli delle dell",
    ),
  ],
  callings: [
    {
      forms: words(
        "definisce definiscono definiva definì definirono definito considera considerano considerava considerò considerato giudica giudicano giudicò giudicato ritiene ritengono riteneva ritenuto reputa reputano reputato trova trovano",
      ),
    },
    {
      forms: words(
        "bolla bollano bollò bollato etichetta etichettò etichettato descrive descrivono descrisse descritto",
      ),
      marks: words("come"),
    },
  ],
  backReferences: inflect(
    "lo_ lo_ha_ lo_hanno_ è_quanto_ è_quanto_ha_ questo_lo_",
    "affermano confermano annunciano comunicano rivelano sostengono scrivono dice dicono spiega spiegano segnala segnalano precisa precisano denuncia denunciano fa_sapere fanno_sapere fatto_sapere segnalato precisato denunciato rivelato sostenuto riportato riferisce riporta scrive comunica annuncia afferma conferma rivela sostiene riferiscono riportano rende_noto reso_noto detto annunciato dichiarato comunicato confermato riferito spiegato scritto affermato emerge_da emerge_dal emerge_dalla emerge_dai",
  ),
  viewpoints: words("per"),
  ownViews: words(`
    a_suo_avviso a_suo_parere a_suo_giudizio a_loro_avviso a_suo_dire dal_suo_punto_di_vista a_loro_parere nelle_sue_parole
  `),
  complementisers: words("che ch'"),
  interrogatives: words("se come perché quanto dove quando quale quali chi cosa"),
  infinitives: words("di"),
  genders: {
    feminine: words(`
      signora sig.ra presidentessa direttrice sindaca ministra senatrice deputata avvocata avvocatessa allenatrice giocatrice
      professoressa ricercatrice scienziata autrice fondatrice donna candidata regina principessa ambasciatrice ingegnera attrice scrittrice
      governatrice consigliera assessora segretaria dottoressa infermiera maestra rettrice commissaria madre figlia sorella moglie vedova nonna zia
      imprenditrice operaia vicina cittadina vicesindaca
    `),
    masculine: words(`
      signor signore direttore sindaco ministro senatore deputato avvocato allenatore giocatore professore ricercatore scienziato autore
      fondatore uomo candidato re principe papa ambasciatore ingegnere attore scrittore governatore consigliere assessore segretario dottore
      infermiere maestro rettore commissario padre figlio fratello marito vedovo nonno zio imprenditore operaio vescovo
    `),
  },
  genderedArticles: { feminine: words("la una questa"), masculine: words("il lo un questo") },
  dropsSubject: true,
  pronouns: {
    egli: { type: "PER", gender: "masculine" },
    lui: { type: "PER", gender: "masculine" },
    ella: { type: "PER", gender: "feminine" },
    lei: { type: "PER", gender: "feminine" },
    loro: { type: "any", plural: true },
    essi: { type: "any", plural: true },
    io: { type: "PER", first: true },
    noi: { type: "any", plural: true, first: true },
    questi: { type: "any" },
    quest: { type: "any" },
    chi: { type: "PER" },
    molti: { type: "PER", plural: true },
    alcuni: { type: "PER", plural: true },
    "quest'ultimo": { type: "any", gender: "masculine", demonstrative: true },
    costui: { type: "any", gender: "masculine", demonstrative: true },
    "quest'ultima": { type: "any", gender: "feminine", demonstrative: true },
    costei: { type: "any", gender: "feminine", demonstrative: true },
    questa: { type: "any", gender: "feminine", demonstrative: true },
    "questi ultimi": { type: "any", plural: true, demonstrative: true },
    "queste ultime": { type: "any", plural: true, demonstrative: true },
    costoro: { type: "any", plural: true, demonstrative: true },
    queste: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("questo questa questi quest"),
  speechless: words(
    "tempesta ciclone uragano tifone tornado terremoto sisma scossa tsunami alluvione alluvioni inondazione frana valanga eruzione incendio rogo esplosione incidente schianto scontro deragliamento siccità epidemia pandemia virus azioni azione titolo prezzo prezzi inflazione attentato pioggia piogge",
  ),
  noCues: words(`
    secondo_turno secondo_tempo secondo_set secondo_posto secondo_semestre secondo_trimestre secondo_grado secondo_piano
    secondo_mandato secondo_giorno secondo_anno secondo_mese secondo_figlio secondo_caso secondo_gol secondo_round
    secondo_momento secondo_classificato
  `),
  otherOffices: words(
    "vice ex vicario vicaria aggiunto aggiunta allora precedente predecessore successore defunto",
  ),
  media: words("giornale quotidiano rivista settimanale"),
  epithets: words(`
    primo_cittadino prima_cittadina
    responsabile funzionario funzionaria dirigente politico esponente manager esperto esperta specialista
    ricercatore ricercatrice scienziato scienziata docente attivista sindacalista imprenditore imprenditrice
    diplomatico economista analista parlamentare deputato deputata calciatrice giocatrice attaccante centrocampista portiere atleta politologo meteorologo enne
  `),
  agencies: words(`
    agenzia ente organismo organizzazione istituto istituzione autorità associazione centro servizio ufficio
    garante giornale quotidiano settimanale sito rivista emittente testata
  `),
  spokespeople: words("portavoce"),
  staffs: words("ufficio ambasciata staff gabinetto portavoce"),
  possessives: words("suo sua suoi sue loro"),
  documents: words(`
    rapporto rapporti studio studi sondaggio sondaggi ricerca indagine dati cifre numeri statistiche
    comunicato nota bilancio conteggio stima stime analisi previsioni calcoli lettera relazione rilevazione
    bollettino sentenza ordinanza perizia documento documenti testo verbale dossier
  `),
  affiliations: words(
    "di del dello della dei degli delle dell dell' da dal dallo dalla dall dall' presso",
  ),
  origins: words("da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell"),
  descriptions: {
    PER: words(`
      ministro ministra presidente premier capo direttore direttrice amministratore dirigente portavoce sindaco
      sindaca governatore senatore senatrice deputato deputata fondatore fondatrice legale avvocato avvocata giudice
      procuratore magistrato allenatore tecnico giocatore calciatore professore professoressa ricercatore
      ricercatrice scienziato scienziata analista autore autrice segretario segretaria generale re regina papa
      pontefice vescovo medico uomo donna vittima testimone sospettato imprenditore economista esperto esperta
      indagato indagata imputato imputata detenuto detenuta ex_premier giornalista attore attrice cantante scrittore scrittrice candidato candidata leader assessore
      ambasciatore commissario cancelliere cancelliera consigliere vicepresidente numero_uno manager
    `),
    ORG: words(`
      organismo istituzione garante corte società azienda impresa gruppo compagnia casa banca agenzia ministero governo tribunale partito sindacato
      università istituto organizzazione associazione ente club squadra quotidiano giornale settimanale rivista
      emittente polizia comune regione consiglio commissione comitato parlamento esercito autorità procura
      costruttore produttore operatore marchio colosso editore fondazione ospedale scuola chiesa rete startup
      start-up federazione dipartimento ufficio esecutivo studio rapporto comunicato sito nota
      farmaceutica produttrice casa_farmaceutica casa_automobilistica assicurazione compagnia_aerea fornitore
      fornitrice distributore gestore controllata multinazionale cooperativa immobiliare acciaieria birrificio
      concessionaria catena piattaforma armatore
      tv televisione radio tg telegiornale
    `),
  },
  firms: words(`
    società azienda impresa gruppo compagnia casa banca costruttore produttore operatore marchio colosso editore
    startup start-up studio rete farmaceutica produttrice casa_farmaceutica casa_automobilistica assicurazione
    compagnia_aerea fornitore fornitrice distributore gestore controllata multinazionale cooperativa immobiliare
    acciaieria birrificio concessionaria catena piattaforma armatore
  `),
  institutions: words(
    `polizia ministero governo tribunale corte parlamento esercito dipartimento consiglio commissione comitato università ospedale procura autorità`,
  ),
  definites: words(
    "il lo la i gli le l un' questo questa questi queste quel quella suo sua loro del della",
  ),
  indefinites: words("un uno una alcuni alcune diversi diverse ogni due tre"),
  comments: words("come quanto"),
  fillers: words(`
    ha hanno aveva avevano abbia è sono era erano fu stato stata non si ci lo gli le mi anche inoltre poi
    ancora già però tuttavia infine quindi invece dunque ieri oggi sempre mai più recentemente così intanto
    avrebbe avrebbero sarebbe sarebbero viene vengono
  `),
  agents: words("da dal dallo dalla dai dagli dalle dall"),
  addressees: words("a al ai agli alla alle allo all"),
  deciders: words(`
    parlamento senato camera deputati senatori assemblea consiglio commissione tribunale corte giudice giudici
    cassazione tar giuria elettori azionisti delegati
  `),
  links: words(
    "di del dello della dei degli delle dell d e da dal dallo dalla dall dai dagli dalle al alla ai von van",
  ),
  stops: words(`
    in nel nello nella nell nei negli nelle sull su sul sulla sui sulle con per tra fra dopo prima durante contro senza
    verso presso entro fino oltre mentre quando perché poiché se come anche lunedì martedì mercoledì giovedì
    venerdì sabato domenica ieri oggi domani ma o oppure secondo
  `),
  passives: words("essere stato stata stati state è sono fu furono viene vengono"),
  finite: words(`
    è sono era erano fu furono ha hanno aveva avevano avrà avranno sarà saranno sarebbe sarebbero avrebbe avrebbero
    può possono poteva potrà deve devono doveva dovrà fa fanno fece va vanno viene vengono veniva vuole vogliono sta
    stanno resta restano rimane diventa sia siano abbia abbiano
  `),
  finiteEndings: words("ava avano eva evano arono irono erà eranno"),
  participleEndings: words("ato ata ati ate uto uta uti ute ito ita iti ite"),
  adversatives: words("ma però eppure"),
  joins: words("e ed ma mentre però"),
  correlatives: words("sia non_solo né_il né_la rispettivamente tanto"),
  happenings: words(
    "arriva arrivano arrivò arrivato arrivata avviene avvenne avvenuto avvenuta giunge giunto giunta segue è era",
  ),
  conjunctives: words(`
    tuttavia ciononostante nonostante_ciò però invece al_contrario viceversa d'altra_parte d'altro_canto d'altronde
    dall'altra_parte dal_canto_suo dal_canto_loro a_sua_volta inoltre per_di_più quindi dunque pertanto perciò
    di_conseguenza intanto nel_frattempo allo_stesso_tempo al_tempo_stesso contemporaneamente parallelamente infatti
    in_effetti di_fatto per_esempio ad_esempio
  `),
  coordinators: words("e ed ma però o oppure mentre bensì eppure invece"),
  subordinators: words(`
    perché poiché quando se mentre come affinché sebbene benché dopo_che prima_che finché siccome dato_che
    visto_che qualora nonostante
  `),
  relatives: words("che cui il_quale quale quali dove"),
  future: words(`
    sarà saranno saremo avremo faremo potremo dovremo sarò avrò farò avrà avranno farà faranno potrà potranno dovrà dovranno verrà verranno andrà andranno
    dovrebbe dovrebbero prevede_di prevedono_di intende intendono punta_a puntano_a previsto prevista previsti
    previste sta_per stanno_per programmato programmata vuole vogliono
  `),
  futureEndings: words(
    "erà eranno irà iranno rrà rranno drà dranno eremo iremo rremo dremo erò irò rrò drò",
  ),
  futureInPast: true,
  reported: words("sarebbe sarebbero avrebbe avrebbero"),
  reportedEndings: words("erebbe erebbero irebbe irebbero"),
  comparatives: words(`
    più meno doppio triplo metà volte meglio peggio superiore superiori inferiore inferiori maggiore maggiori minore minori migliore migliori peggiore peggiori stesso stessa
  `),
  than: words(`che di dell' del della che_nel che_nell' che_a`),
  compared: words(`
    doppio_di metà_di rispetto_a rispetto_al rispetto_allo rispetto_alla rispetto_all' rispetto_ai in_confronto_a in_confronto_al contro più_che meno_che a_confronto_con
  `),
  records: words(`
    più_alto più_alta più_alti più_alte più_basso più_bassa più_bassi più_basse più_grande più_grandi più_grave
    più_gravi più_forte più_forti più_elevato più_elevata più_lungo più_lunga più_caro più_cara più_caldo più_calda
    più_freddo più_fredda più_secco più_secca più_rapido più_lento più_sanguinoso più_sanguinosa più_pesante
    più_importante più_marcato più_marcata maggiore maggior minore peggiore peggior peggiori migliore miglior
    migliori record massimo massimi massima minimo minimi minima prima primo
  `),
  modals: words("valuta valutano vuole vogliono vogliamo"),
  hedgeIdioms: words(
    "avrebbe_dovuto avrebbero_dovuto avrebbe_potuto avrebbero_potuto avrebbe_voluto sarebbe_bastato sarebbe_meglio",
  ),
  hedges: words(`
    presunto presunta presunti presunte presumibilmente sarebbe sarebbero avrebbe avrebbero pare sembra
    apparentemente a_quanto_pare si_dice sedicente accusato_di accusata_di accusati_di sospettato_di
  `),
  negations: words("non né mai nessuno nessuna nessun niente nulla senza"),
  partialNegations: words("senza"),
  absences: words(
    "nessun nessuna nessuno non_ci_sono_stati non_ci_sono_state non_c'è_stato non_c'è_stata non_c'è non_ci_sono non_si_registrano",
  ),
  implicatives: words(`
    rifiuta_di rifiutano_di rifiutato_di rifiutata_di rifiutati_di rifiutate_di rifiutò_di rifiutarono_di rinuncia_a
    rinunciano_a rinunciato_a smesso_di smette_di smettono_di incapace_di incapaci_di
  `),
  negationIdioms: words(`
    non_solo non_soltanto non_solamente non_appena non_meno_di non_più_tardi_di non_lontano_da niente_meno
    niente_altro_che senza_dubbio senza_precedenti senza_sosta mai_prima
    non_è_chiaro non_era_chiaro
  `),
  readers: words("voi tu"),
  refusals: words(`
    si_è_rifiutato_di_dire si_è_rifiutata_di_dire ha_rifiutato_di_dire non_ha_voluto_dire non_ha_precisato non_ha_detto non_ha_specificato non_ha_chiarito non_ha_rivelato non_ha_commentato non_hanno_commentato non_ha_voluto_commentare no_comment non_ha_risposto non_hanno_risposto ha_rifiutato_di_commentare si_è_rifiutato_di_commentare non_ha_rilasciato_dichiarazioni non_ha_rilasciato_commenti preferisce_non_commentare
  `),
  interview: {
    asks: words("d domanda giornalista intervistatore intervistatrice"),
    answers: words("r risposta"),
    announced: words("intervista intervistato intervistata a_colloquio colloquio"),
    askedBy: words("intervista_di intervistato_da intervistata_da a_cura_di"),
  },
  questions: words(
    "chi cosa che quando dove perché come quanto quanti quante quale quali è sono ha",
  ),
  exhortations: words(`
    leggi clicca guarda scopri seguici iscriviti condividi ricordate pensate immaginate speriamo vediamo
    ricordiamo scaldate preriscaldate mescolate aggiungete versate cuocete lasciate_riposare evitate bevete mantenete scaricate acquista approfitta iscrivetevi non_perdere ascolta scarica visita provate andiamo leggete guardate
  `),
  judgements: words(`
    scettico scettici scettica ottimista ottimisti pessimista pessimisti prudente prudenti cauto cauti buono buona buoni buone cattivo cattiva
    migliore migliori peggiore peggiori ottimo ottima ottimi eccellente eccellenti terribile terribili disastroso disastrosa brillante
    impressionante deludente deludenti vergognoso vergognosa assurdo assurda ridicolo ridicola inaccettabile inaccettabili scandaloso
    incoraggiante incoraggianti preoccupante preoccupanti allarmante allarmanti promettente promettenti benvenuto benvenuta insensato bello bella
    belli belle brutto brutta noioso emozionante interessante interessanti cruciale notevole sorprendente spiacevole triste comprensibile
    ingiusto ingiusta giusto giusta disastro catastrofe trionfo vergogna errore scandalo tragedia farsa incubo cupo
  `),
  copulas: words(
    "è sono era erano fu furono sembra sembrano sembrava appare appaiono resta restano rimane rimangono mostrano mostra risulta",
  ),
  clients: words(
    "passeggeri clienti utenti consumatori residenti cittadini visitatori lettori soci abbonati viaggiatori ospiti genitori studenti inquilini acquirenti proprietari candidati partecipanti pazienti automobilisti interessati",
  ),
  permissions: words(
    "possono potranno può potrà devono dovranno hanno_diritto avranno_diritto sono_invitati",
  ),
  opinions: words(`
    secondo_me a_mio_parere a_mio_avviso credo_che penso_che purtroppo fortunatamente per_fortuna sinceramente
    francamente speriamo forse resta_da_vedere peccato_che a_nostro_avviso
  `),
};
