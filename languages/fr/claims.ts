import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Verbs in -er with their news forms: present, past participle, imperfect, simple past, gerund, conditional. */
const er = (stems: string) =>
  inflect(stems, "e ent é és ée ées ait aient a èrent er erait eraient era eront");
/** Other verbs; "a déclaré" is found by its participle. */
const irregular = words(`
  rappelle rappellent épelle révèle révèlent répète répètent dit dis disent disait disaient dirent dire dira dirait écrit écrivent écrivait écrivit écrire
  prévient préviennent prévenu prévenait prévenir maintient maintiennent maintenu maintenait soutient soutiennent
  soutenu soutenait soutenir convient conviennent convenu reconnaît reconnaissent reconnu reconnue
  reconnaissait reconnaître reconnut avertit avertissent averti avertissait avertir répond répondent répondu
  répondait répondit répondre prétend prétendent prétendu prétendait prétendre rétorque croit croient pense
  pensent pensait fait_savoir a_fait_savoir ont_fait_savoir faisait_savoir fait_valoir a_fait_valoir font_valoir
  fait_remarquer a_fait_remarquer fait_observer a_fait_observer fait_part a_fait_part fait_état a_fait_état
  laisse_entendre a_laissé_entendre met_en_garde a_mis_en_garde mis_en_garde prédit
  prédisent contredit redit surenchérit fait_croire fait_comprendre a_fait_comprendre laisse_croire
  laissait_entendre laisse_penser fait_mention ont_fait_part ont_fait_valoir ont_fait_état a_mis_en_avant met_en_avant
  a_tenu_à_préciser a_tenu_à_rappeler tient_à_rappeler tient_à_souligner tient_à_préciser a_laissé_savoir parie parient
  se_félicite se_réjouit s'inquiète s'est_félicité s'est_félicitée s'est_réjoui s'est_réjouie s'est_inquiété
  s'est_inquiétée s'insurge s'indigne s'alarme s'étonne s'est_étonné s'est_étonnée se_plaint s'est_plaint se_désole
  se_targue se_souvient se_vante
`);

/** Stems of the regular verbs of saying. */
const saying = `
          affirm ajout annonc argument assur attest avanc avou cit clam comment concéd confess confi
          confirm constat déclar décrét déplor détaill dénonc dévoil estim évoqu exclam expliqu expos
           glis inform indiqu insist jug justifi lanc martel mentionn not observ précis proclam
          prophétis pronostiqu protest raill racont rappel relat relèv relev remarqu répét répliqu
          résum révèl révél rétorqu soulign spécifi signal signifi soupir stipul suggèr
          suggér tempêt témoign tweet twitt martèl ironis lâch complét complèt nuanc
          préconis regrett théoris vant certifi réaffirm réitèr réitér
        `;

export const claims: ClaimsPack = {
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...irregular,
        ...er(saying),
        ...words(
          "lit-on_dans peut-on_lire_dans a-t-on_appris_de a-t-on_appris_auprès_de a-t-on_appris_auprès_du a-t-on_appris_auprès_des apprend-on_de apprend-on_auprès_de peut-on_lire_dans peut-on_lire_sur lit-on_dans il_ressort_de il_ressort_du il_ressort_des il_ressort_d poursuit poursuivi poursuivait conclut conclu concluait conclure renchérit renchéri admet admettent admis admettait",
        ),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: [
        ...er(
          "pest fulmin souffl tacl grinc grommel marmonn murmur chuchot bougonn rectifi corrig temporis relativis balay cingl persifl jubil plaisant rigol ricann tonn grond maugré dédramatis minimis ironis fustig enrag implor suppli hasard montr démontr prouv calcul espèr espér trouv rapport considèr considér redout dout publi imagin suppos diagnostiqu recommand insinu subodor plaid",
        ),
        ...words(`
          réagit réagissent réagi réagissait s'agace s'agaçait s'est_agacé s'est_agacée s'emporte s'est_emporté tempère tempérait
          tempéré peste pestait fulmine fulminait souffle soufflait tacle taclait tranche tranchait glisse glissait
          enchaîne enchaînait relativise relativisait relativisé abonde s'exclame s'exclamait s'est_exclamé s'est_exclamée
          se_défend_de se_désespère se_réjouissait se_lamente se_lamentait s'énerve s'énervait s'est_énervé s'est_énervée s'offusque s'offusquait s'irrite
          s'étrangle s'enthousiasme s'enthousiasmait s'émeut s'enflamme s'inquiétait se_justifie se_rassure se_résigne se_souvient se_souvenait
          sourit souriait rit riait éructe renchérissait rebondit ponctue ponctuait détaille s'esclaffe hausse_les_épaules lève_les_yeux_au_ciel
          bat_en_brèche botte_en_touche monte_au_créneau enfonce_le_clou met_les_points_sur_les_i coupe_court
          s'interroge s'interrogeait s'est_interrogé s'est_interrogée s'amuse s'amusait s'empresse s'est_empressé s'est_empressée
          tranché glissé concède concèdent concédé riposte riposté objecte objecté alerte alertent alerté pointe pointent pointé
          corrobore corroboré garantit garantissent garanti jure argue arguent argué décrypte se_remémore communique
          communiqué énonce scande
          découvre découvrent découvert découvraient sait savent savait apprend apprennent appris apprenait
          établit établissent établi craint craignent craignait voit voient vu entend entendu
          exige exigent exigé exigeait conclut concluent déduit déduisent réclame requiert requièrent requis
          souhaiterait souhaiteraient aimerait aimeraient
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      whole: true,
      forms: words(
        "se_dit se_disent se_disait se_disaient s'est_dit s'est_dite se_sont_dits se_sont_dites se_déclare se_déclarent s'est_déclaré s'est_déclarée",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: [
        ...er("ni récus contest rejet rejett réfut"),
        ...words(
          "écarte_l'hypothèse écarté_l'hypothèse écarte_toute écarté_toute écarte_le_risque écarté_le_risque dément démentent démenti démentie démenties démentis démentait démentir démentit exclut excluent excluait réfutent se_défendre nie nient nié niait se_défend se_défendent s'est_défendu s'est_défendue",
        ),
      ],
    },
    {
      stance: "alleged",
      strength: "strong",
      infinitive: true,
      whole: true,
      forms: [
        ...er("allégu soupçonn accus reproch"),
        ...words("allègue allèguent prétend prétendent prétendu prétendait"),
      ],
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(`
        promet promettent promis promettait s'engage s'engagent s'est_engagé s'est_engagée  
             
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words(
        "prévoit prévoient prévoyait envisage envisagent envisageait projette projettent",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: [...er("souhait"), ...words("veut veulent voulait souhaiterait aimerait")],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: [...er("demand réclam"), ...words("exige exigent exigé exigeait")],
    },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...inflect(saying, "ant"),
        ...words(
          "disant écrivant soutenant reconnaissant admettant avertissant répondant prévenant faisant_valoir faisant_savoir faisant_remarquer laissant_entendre faisant_croire laissant_croire faisant_comprendre pensant jugeant croyant espérant craignant montrant concluant invoquant montrant prétextant",
        ),
      ],
    },
    { stance: "denied", strength: "strong", forms: words("niant démentant réfutant") },
  ],
  nouns: [
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "accusation accusations allégation allégations spéculation spéculations bruit bruits rumeur rumeurs soupçon soupçons",
      ),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "révélation révélations craintes conclusions preuves annonces affirmation affirmations déclaration déclarations annonce idée constat crainte argument assurance conviction aveu fait confirmation hypothèse fait_savoir conclusion preuve",
      ),
    },
  ],
  citations: words("citant"),
  sourceNouns: words("sources documents données chiffres médias"),
  owns: words("propre propres"),
  nobodies: words(
    "on nos_informations nos_sources notre_rédaction notre_journal ce_journal notre_enquête notre_titre",
  ),
  hearsayNouns: words("informations rumeurs"),

  standards: words(
    "calendrier plan plans planning programme horaires horaire besoin besoins goûts âge",
  ),
  sources: [
    ...words(`
    selon d'après a-t-on_appris_auprès_de a-t-on_appris_auprès_d' a-t-on_appris_auprès_du a-t-on_appris_auprès_des a-t-on_appris_de apprend-on_auprès_de pour_citer  de_l'avis  à_entendre à_lire         de_source à_en_croire 
    comme_l'a_indiqué comme_l'explique comme_l'a_expliqué comme_l'a_déclaré comme_le_rapporte comme_l'indique
    citant pour_qui selon_qui pour_lequel pour_laquelle selon_lequel selon_laquelle d'après_qui
  `),
    ...inflect(
      "a-t-on_appris_ a-t-on_appris_auprès_ apprend-on_ apprend-on_auprès_ a-t-on_indiqué_auprès_ a-t-on_précisé_auprès_ indique-t-on_auprès_ précise-t-on_auprès_ assure-t-on_auprès_",
      "de d du des",
    ),
    ...inflect(
      "de_l'avis_ aux_dires_ au_dire_ aux_yeux_ du_point_de_vue_ sur_la_foi_ de_l'aveu_ selon_les_mots_ selon_les_termes_ aux_termes_ d'après_les_dires_",
      "de d du des",
    ),
  ],
  callings: [
    {
      forms: words(
        "qualifie qualifient qualifiait qualifiaient qualifié qualifia qualifièrent taxé",
      ),
      marks: words("de d comme"),
    },
    {
      forms: words(
        "juge jugent jugeait jugeaient jugé jugea estime estiment estimait estimé considère considèrent considérait considéré trouve trouvent trouvait",
      ),
    },
  ],
  backReferences: inflect(
    "c'est_ce_qu'a_ c'est_ce_qu'ont_ c'est_ce_que_ c'est_ce_qu' c'est_en_tout_cas_ce_que_",
    "affirment indiquent expliquent révèlent confirment annoncent rapportent déclare déclarent estime estiment soutient soutiennent assure assurent souligne soulignent note notent précise précisent montre montrent assuré souligné estimé soutenu dévoilé dit fait_savoir indiqué annoncé affirmé déclaré expliqué révélé rapporté confirmé précisé rapporte révèle affirme explique indique annonce confirme ressort",
  ),
  viewpoints: words("pour"),
  ownViews: words(`
    à_son_avis à_leur_avis à_ses_yeux à_leurs_yeux de_son_point_de_vue de_leur_point_de_vue selon_ses_dires à_l'en_croire à_les_en_croire selon_ses_termes selon_ses_propres_termes d'après_ses_dires
  `),
  complementisers: words("que qu"),
  interrogatives: words("si comment pourquoi combien quand où quel quelle quels quelles"),
  genders: {
    feminine: words(`
      mme madame mlle mademoiselle présidente directrice patronne dirigeante sénatrice députée avocate procureure entraîneuse joueuse
      chercheuse professeure autrice fondatrice femme suspecte candidate vice-présidente générale reine princesse chanteuse actrice écrivaine
      préfète gouverneure ambassadrice conseillère adjointe consule chancelière infirmière ouvrière salariée habitante agricultrice éleveuse
      institutrice enseignante étudiante lycéenne militante déléguée élue mairesse rédactrice productrice réalisatrice
      créatrice animatrice coordinatrice inspectrice sœur mère fille épouse veuve tante grand-mère voisine gérante commerçante vendeuse
      romancière cuisinière boulangère agricultrice riveraine représentante compagne championne nageuse
    `),
    masculine: words(`
      m monsieur président directeur patron dirigeant sénateur député avocat procureur entraîneur joueur chercheur fondateur homme suspect
      candidat vice-président roi prince pape chanteur acteur préfet gouverneur ambassadeur conseiller adjoint consul chancelier infirmier ouvrier
      salarié agriculteur éleveur instituteur enseignant étudiant lycéen militant délégué élu rédacteur producteur réalisateur créateur animateur
      coordinateur inspecteur frère père fils mari époux veuf oncle grand-père voisin gérant commerçant vendeur romancier cuisinier boulanger
      riverain représentant compagnon champion nageur curé évêque
    `),
  },
  genderedArticles: { feminine: words("la une cette"), masculine: words("le un ce") },
  pronouns: {
    il: { type: "any", gender: "masculine" },
    elle: { type: "any", gender: "feminine" },
    ils: { type: "any", plural: true },
    elles: { type: "any", plural: true },
    on: { type: "any" },
    je: { type: "PER", first: true },
    j: { type: "PER", first: true },
    nous: { type: "any", plural: true, first: true },
    qui: { type: "any" },
    ce: { type: "any" },
    lui: { type: "PER", gender: "masculine" },
    "celui-ci": { type: "any", gender: "masculine", demonstrative: true },
    "celui-là": { type: "any", gender: "masculine", demonstrative: true },
    "ce dernier": { type: "any", gender: "masculine", demonstrative: true },
    "celle-ci": { type: "any", gender: "feminine", demonstrative: true },
    "celle-là": { type: "any", gender: "feminine", demonstrative: true },
    "cette dernière": { type: "any", gender: "feminine", demonstrative: true },
    "ceux-ci": { type: "any", plural: true, demonstrative: true },
    "ceux-là": { type: "any", plural: true, demonstrative: true },
    "ces derniers": { type: "any", plural: true, demonstrative: true },
    "celles-ci": { type: "any", plural: true, demonstrative: true },
    "celles-là": { type: "any", plural: true, demonstrative: true },
    "ces dernières": { type: "any", plural: true, demonstrative: true },
  },
  expletives: words(
    "il_y il_n'y il_faut il_fallait il_est il_n'est il_était il_s'agit il_s'agissait il_semble il_reste il_ne_reste il_suffit il_convient il_vaut il_ne_faut il_pleut on il_paraît il_ne_s'agit",
  ),
  speechless: words(
    "tempête tempêtes cyclone ouragan typhon tornade séisme tremblement tsunami inondation inondations glissement avalanche éruption incendie feu explosion déflagration accident crash collision déraillement canicule sécheresse épidémie pandémie virus action actions titre cours prix inflation attentat attaque pluie pluies",
  ),
  otherOffices: words(
    "vice ancien ancienne anciens ex adjoint adjointe sous intérim suppléant suppléante feu défunt prédécesseur successeur",
  ),
  media: words("journal quotidien hebdomadaire magazine chaîne"),
  epithets: words(`
    responsable haut fonctionnaire élu élue dirigeant dirigeante cadre fonctionnaire expert experte spécialiste chercheur
    chercheuse scientifique universitaire militant militante syndicaliste entrepreneur entrepreneuse diplomate
    économiste analyste politicien politicienne parlementaire footballeur footballeuse attaquant attaquante milieu_de_terrain gardien buteur avant-centre athlète politologue météorologue trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire
  `),
  agencies: words(`
    agence organisme organisation institut institution autorité association régulateur centre service bureau
    office fédération établissement structure instance journal quotidien site hebdomadaire chaîne média
  `),
  spokespeople: words("porte-parole"),
  staffs: words(`
    services cabinet entourage ambassade bureau équipe équipes état-major porte-parole administration
  `),
  possessives: words("son sa ses leur leurs"),
  documents: words(`
    rapport rapports étude études enquête enquêtes sondage sondages chiffres données statistiques communiqué
    bilan décompte estimation estimations analyse prévisions calculs note lettre baromètre arrêt
    jugement document documents procès-verbal texte ordonnance
  `),
  affiliations: words("de du des d d' à au aux chez"),
  origins: words("par chez de du des d"),
  descriptions: {
    PER: words(`
      ministre président présidente directeur directrice patron patronne dirigeant dirigeante responsable
      porte-parole chef secrétaire sénateur sénatrice député députée maire avocat avocate procureur procureure
      juge entraîneur joueur joueuse professeur professeure chercheur chercheuse scientifique analyste auteur
      autrice fondateur fondatrice homme femme suspect suspecte victime témoin médecin candidat candidate
      vice-président vice-présidente général roi reine pape ambassadeur ingénieur chanteur chanteuse acteur
      prévenu prévenue accusé accusée actrice journaliste écrivain préfet gouverneur commissaire dirigeants
    `),
    ORG: words(`
      instance société entreprise firme fabricant constructeur groupe banque agence ministère gouvernement autorité
      autorités tribunal cour parti syndicat université institut organisation association club équipe compagnie
      opérateur distributeur journal quotidien chaîne site police préfecture département bureau conseil
      commission comité parlement armée marine régulateur marque start-up géant éditeur fournisseur fondation
      réseau administration école église hôpital laboratoire chantier vendeur organisme fédération ligue
      institution chocolatier industriel
      labo constructeur_automobile avionneur motoriste assureur armateur brasseur transporteur exploitant
      producteur filiale concessionnaire sous-traitant prestataire équipementier raffineur sidérurgiste
      logisticien grossiste enseigne plateforme multinationale
      télévision tv radio télé hebdomadaire
    `),
  },
  firms: words(`
    société entreprise firme fabricant constructeur groupe banque compagnie opérateur distributeur marque start-up
    géant éditeur fournisseur réseau vendeur chocolatier industriel chantier chaîne laboratoire labo
    constructeur_automobile avionneur motoriste assureur armateur brasseur transporteur exploitant producteur
    filiale concessionnaire sous-traitant prestataire équipementier raffineur sidérurgiste logisticien grossiste
    enseigne plateforme multinationale
  `),
  institutions: words(
    `police ministère gouvernement tribunal cour parlement armée marine département conseil commission comité université hôpital préfecture administration autorités`,
  ),
  definites: words("le la l les ce cet cette ces son sa ses leur leurs notre du au"),
  indefinites: words("un une des plusieurs quelques certains certaines chaque deux trois"),
  comments: words("comme ainsi"),
  fillers: words(`
    a ont est sont était étaient avait avaient aura auront s' s se l' l le la les y en n' n ne pas plus jamais
    également aussi ensuite alors enfin toutefois cependant néanmoins déjà encore notamment ainsi
    récemment régulièrement catégoriquement fermement formellement clairement lui leur t -t- toujours
    d'ailleurs ailleurs bien même jeudi vendredi samedi dimanche lundi mardi mercredi hier aujourd hui
    vient de d été
  `),
  addressees: words("à au aux devant"),
  agents: words("par"),
  deciders: words(`
    parlement sénat assemblée chambre députés sénateurs élus commission conseil tribunal cour juge juges jury
    électeurs actionnaires délégués conseillers
  `),
  links: words("de d du des à au aux"),
  stops: words(`
    dans sur par pour avec en après avant depuis pendant lors chez vers contre entre sans sous selon parmi
    malgré dès jusque jusqu jusqu' afin car mais ou donc or ni quand lorsque lorsqu si comme que qu qui dont où
    alors tandis puisque parce quoique bien_que
  `),
  passives: words("été est sont était étaient fut furent être"),
  finite: words(`
    a ont est sont était étaient avait avaient fut furent eut eurent sera seront aura auront serait seraient aurait
    auraient va vont allait peut peuvent pouvait pourra doit doivent devait devra devrait fait font faisait fit veut
    veulent voulait vient viennent venait tient met mettent prend prennent reste restent devient deviennent permet
    permettent reçoit compte semble semblent concerne représente ai avons avez suis sommes êtes soit soient ait aient
  `),
  finiteEndings: words("uira uiront ait aient èrent era eront irent urent erait eraient"),
  participleEndings: words("é ée és ées"),
  adversatives: words("mais"),
  joins: words("et mais tandis_que alors_que"),
  correlatives: words(
    "non_seulement ni_l' soit_que aussi_bien respectivement à_la_fois plus_on d'une_part tant_que",
  ),
  happenings: words(
    "intervient interviennent intervenait intervenu intervenue survient survenu survenue arrive arrivait arrivé arrivée vient tombe est était",
  ),
  conjunctives: words(`
    toutefois cependant néanmoins pourtant en_revanche par_contre en_outre de_plus de_surcroît par_ailleurs
    d'autre_part d'un_autre_côté d'une_part de_son_côté de_leur_côté pour_sa_part pour_leur_part à_son_tour
    en_conséquence par_conséquent dès_lors ainsi en_effet en_fait au_contraire à_l'inverse inversement entre-temps
    pendant_ce_temps dans_le_même_temps parallèlement en_parallèle par_exemple
  `),
  coordinators: words("et mais ou puis tandis_que alors_que"),
  subordinators: words(
    "parce car puisque puisqu lorsque lorsqu quand alors tandis si comme afin après_que avant_que dès depuis_que quoique bien pendant",
  ),
  relatives: words("qui que qu dont où lequel laquelle lesquels lesquelles auquel duquel"),
  future:
    words(`doit_se_tenir doit_entrer doit_commencer doit_débuter doit_ouvrir doit_s'ouvrir doit_rouvrir doit_fermer doit_comparaître doit_rencontrer doit_se_rendre doit_se_réunir doit_s'achever doit_prendre_fin doit_reprendre doit_accueillir doit_durer doit_arriver doit_disputer doit_voter doit_examiner doit_présenter doit_rendre_son doit_paraître doit_publier doit_recevoir doivent_se_tenir doivent_entrer doivent_commencer doivent_débuter doivent_ouvrir doivent_s'ouvrir doivent_rouvrir doivent_fermer doivent_comparaître doivent_rencontrer doivent_se_rendre doivent_se_réunir doivent_s'achever doivent_prendre_fin doivent_reprendre doivent_accueillir doivent_durer doivent_arriver doivent_disputer doivent_voter doivent_examiner doivent_présenter doivent_rendre_son doivent_paraître doivent_publier doivent_recevoir 
    prévoyait prévoyaient compte_en comptent_en envisageait projetait va vont prévoit_de prévoient_de prévu_de envisage_de envisagent_de s'apprête_à
    s'apprêtent_à projette_de projettent_de sur_le_point_de devrait devraient sera seront aura auront
    fera feront pourra pourront ira iront prévue_pour prévu_pour prévus_pour s'engage_à promet_de
  `),
  futureEndings: words(
    "erons irons drons vrons rrons erai era eront ira iront dra dront vra vront ttra ttront rra rront",
  ),
  futureInPast: true,
  reported: words("serait seraient aurait auraient"),
  reportedEndings: words("erait eraient irait iraient drait draient ttrait ttraient"),
  comparatives: words(`
    plus moins aussi autant fois double triple moitié supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures mieux pire meilleur meilleure meilleurs meilleures même identique
  `),
  than: words(`que qu' qu'en que_l' que_le`),
  compared: words(`
    plus_qu' plus_que moins_qu' moins_que élevé_qu' élevé_que élevée_qu' élevée_que mieux_qu' par_rapport_à par_rapport_au par_rapport_aux comparé_à comparée_à comparés_à comparé_au comparativement_à supérieur_à supérieure_à inférieur_à inférieure_à contre autant_qu'
  `),
  records: words(`
    plus_haut plus_haute plus_hauts plus_hautes plus_bas plus_basse plus_basses plus_élevé plus_élevée plus_élevés
    plus_élevées plus_faible plus_faibles plus_fort plus_forte plus_forts plus_fortes plus_grand plus_grande
    plus_grands plus_grandes plus_gros plus_grosse plus_grave plus_graves plus_important plus_importante
    plus_importants plus_importantes plus_meurtrier plus_meurtrière plus_violent plus_violente plus_long plus_longue
    plus_chaud plus_chaude plus_froid plus_froide plus_sec plus_sèche plus_rapide plus_lent plus_lente plus_mauvais
    plus_mauvaise pire pires meilleur meilleure meilleurs meilleures record records première premier première_fois
    inédit inédite inédits moindre
  `),
  modals: words("entend entendent compte comptent souhaite souhaitent veut veulent"),
  hedgeIdioms: words(
    "aurait_dû auraient_dû aurait_pu auraient_pu aurait_fallu aurait_voulu aurait_souhaité aurait_préféré aurait_mieux aurait_suffi",
  ),
  hedges: words(`
    prétendument soi-disant apparemment censé censée censés censées présumé présumée présumés présumées
    soupçonné_de soupçonnée_de soupçonnés_d accusé_de accusée_de accusés_de accusées_d serait seraient aurait
    auraient il_semblerait semblerait réputé réputée
  `),
  verbNegations: words("pas plus jamais guère nullement aucunement"),
  restrictions: { negations: words("ne n"), behind: words("que qu") },
  negations: words("ne n pas jamais aucun aucune rien personne ni non sans nullement"),
  partialNegations: words("sans personne rien non ne n'"),
  absences: words("aucun aucune pas_de pas_d pas_eu_de pas_eu_d"),
  implicatives: words(`
    refuse_de refusent_de refusait_de refusaient_de refusé_de refusée_de refusés_de refuse_d refusent_d refusé_d
    échoue_à échoué_à échouent_à cesse_de cessent_de cessé_de cesse_d cessé_d arrête_de arrêtent_de arrêté_de évite_de
    évité_de renonce_à renoncent_à renoncé_à omis_de omis_d abstenu_de abstenue_de abstenus_de incapable_de
    incapables_de
  `),
  negationIdioms: words(`
    non_seulement non_loin non_moins rien_de_moins rien_d'autre_que sans_doute sans_aucun_doute sans_nul_doute
    sans_conteste sans_surprise sans_précédent sans_cesse sans_relâche sans_attendre sans_délai sans_tarder
    sans-papiers sans-abri n'est_autre_que n'était_autre_que pas_seulement pas_moins_de pas_plus_tard_que
    non_sans personne_âgée une_personne la_personne cette_personne toute_personne chaque_personne par_personne première_personne un_pas le_pas du_pas au_pas premier_pas grand_pas faux_pas
    n'est_pas_clair n'était_pas_clair
  `),
  readers: words("vous tu"),
  refusals: words(`
    a_refusé_de_dire ont_refusé_de_dire refuse_de_dire refusent_de_dire a_refusé_de_préciser refusé_de_préciser refuse_de_préciser n'a_pas_précisé n'ont_pas_précisé n'a_pas_dit n'ont_pas_dit n'a_pas_voulu_dire n'a_pas_voulu_préciser n'a_pas_indiqué sans_préciser n'a_pas_souhaité n'ont_pas_souhaité pas_souhaité_commenter pas_souhaité_réagir pas_souhaité_s'exprimer n'a_pas_réagi n'ont_pas_réagi n'a_pas_répondu n'ont_pas_répondu pas_donné_suite refusé_d'être_nommé refusée_d'être_nommée refusé_d'être_cité refusée_d'être_citée refusé_d'être_identifié a_refusé_de_commenter ont_refusé_de_commenter refuse_de_commenter refusé_tout_commentaire s'est_refusé_à n'a_pas_voulu_commenter pas_commenté injoignable injoignables pas_encore_réagi pas_encore_répondu
  `),
  interview: {
    asks: words("q question journaliste intervieweur intervieweuse"),
    answers: words("r réponse"),
    announced: words(
      "entretien interview propos_recueillis questions_à trois_questions_à cinq_questions_à répond_à_nos_questions a_répondu_à_nos_questions",
    ),
    askedBy: words(
      "propos_recueillis_par entretien_réalisé_par interview_réalisée_par recueilli_par recueillis_par interviewé_par interviewée_par entretien_par interview_par",
    ),
  },
  questions: words(
    "qui que quoi pourquoi comment quand où combien quel quelle quels quelles est-ce",
  ),
  exhortations: words(`
    cliquez lisez partagez rejoignez découvrez consultez abonnez-vous suivez imaginez rappelons notons espérons
    sachez n'hésitez n'oubliez retrouvez regardez voyez faites voici voilà dites-nous
  `),
  judgements: words(`
    sceptique sceptiques optimiste optimistes pessimiste pessimistes prudent prudente prudents prudentes bon bonne bons bonnes mauvais
    mauvaise mauvaises meilleur meilleure pire excellent excellente excellents excellentes catastrophique catastrophiques brillant brillante
    formidable formidables impressionnant impressionnante décevant décevante décevants honteux honteuse absurde ridicule inacceptable
    inacceptables scandaleux scandaleuse encourageant encourageante encourageants inquiétant inquiétante inquiétants alarmant alarmante
    prometteur prometteuse prometteurs bienvenu bienvenue insensé insensée beau belle beaux belles laid laide ennuyeux passionnant passionnante
    intéressant intéressante intéressants cruciale crucial remarquable remarquables surprenant surprenante regrettable triste compréhensible
    injuste injustes juste désastre catastrophe triomphe honte erreur scandale tragédie farce cauchemar sombre sombres mitigé mitigés
  `),
  copulas: words(
    "est sont était étaient semble semblent semblait paraît paraissent reste restent restait demeure demeurent se_montrent montrent montre",
  ),
  clients: words(
    "passagers clients usagers utilisateurs consommateurs habitants riverains visiteurs lecteurs abonnés voyageurs parents étudiants locataires acheteurs propriétaires candidats participants patients citoyens adhérents automobilistes",
  ),
  permissions: words(
    "peuvent pourront peut pourra sont_invités sont_priés doivent devront ont_la_possibilité ont_le_droit",
  ),
  opinions: words(`
    nul_doute nul_doute_que sans_doute_que
    à_mon_avis selon_moi je_pense je_crois malheureusement heureusement hélas espérons on_espère à_notre_avis
    il_faut_espérer force_est_de reste_à_savoir on_peut_se_demander nul_doute sans_doute franchement il_semble
    on_verra autant_dire il_est_dommage dommage
  `),
};
