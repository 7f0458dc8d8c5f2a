import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `le la les l un une des du de d ce cet cette ces c s se il elle on ils elles nous vous je tu j m n t
    son sa ses leur leurs mon ma mes notre nos votre vos qui que qu quoi dont où ou et mais or ni car donc
    si quand lorsque lorsqu puisque comme comment pourquoi combien quel quelle quels quelles en dans par pour
    sur sous avec sans chez vers entre contre depuis pendant durant après avant dès jusqu à au aux selon malgré
    ainsi alors aussi cependant toutefois néanmoins pourtant enfin ensuite puis parmi outre grâce face afin
    tout toute tous toutes chaque plusieurs certains certaines quelques aucun aucune autre autres même peu
    beaucoup plus moins très trop assez déjà encore toujours jamais souvent parfois ici là voici voilà hier
    aujourd demain actuellement récemment finalement notamment seul seule seuls deux trois quatre cinq six
    sept huit neuf dix premier première dernier dernière nouveau nouvelle nouveaux est sont était étaient a ont
    avait être avoir fait peut doit va faut reste c'est n'est lire voir photo image vidéo source suivez
    cliquez partagez abonnez publié internet web net état etat interview exclusif pdg dg id oui non
    chrétiens musulmans juifs catholiques islam islamique noël pâques ramadan occident occidentaux africain
    africains africaine européen européens européenne asiatique adn http https tls ssl usb gps sms pdf tv html
    url ip imei sim wifi ram cpu pib tva vih sida covid usd eur opération écossais écossaise gallois galloise anglais anglaise catalan catalane catalans basque basques concernant interrogé contacté
    selon d'après monsieur madame outre suite côté`,
  honorifics:
    "m mm mme mmes mlle mlles monsieur madame mademoiselle messieurs mesdames dr docteur pr professeur me maître père frère soeur saint sainte st ste roi reine prince princesse pape cardinal mgr monseigneur abbé cheikh imam rabbin général colonel capitaine commandant lieutenant amiral maréchal sergent lord sir lady",
  roles: `président présidente vice-président ministre premier première chancelier chancelière sénateur sénatrice député
    députée maire gouverneur gouverneure préfet préfète secrétaire ambassadeur ambassadrice émissaire chef
    cheffe patron patronne pdg dg directeur directrice dirigeant dirigeante fondateur fondatrice cofondateur
    cofondatrice responsable porte-parole analyste économiste professeur professeure chercheur chercheuse
    scientifique ingénieur médecin entraîneur sélectionneur capitaine attaquant défenseur gardien joueur joueuse
    acteur actrice chanteur chanteuse rappeur auteur autrice écrivain écrivaine romancier poète réalisateur
    réalisatrice producteur journaliste correspondant correspondante photographe animateur animatrice avocat
    avocate procureur procureure juge magistrat inspecteur commissaire militant militante leader candidat
    candidate opposant opposante suspect victime épouse mari fils fille frère soeur père mère historien
    sociologue politologue artiste peintre architecte milliardaire investisseur consultant expert experte
    conseiller conseillère rédacteur rédactrice éditorialiste euro-député eurodéputé eurodéputée`,
  locative: "à en vers près depuis jusqu'à",
  particles: "de du des la le les l d van von der al el bin ben",
  linkers: "de du des la le les l d et en aux au pour à sur contre",
  organisationHeads: `université école institut institution académie lycée collège ministère département agence office bureau
    commission comité conseil autorité cour tribunal parlement congrès sénat assemblée parti union fédération
    association société fondation organisation ligue club banque groupe compagnie entreprise caisse hôpital
    clinique église police gendarmerie armée marine garde service direction centre réseau alliance front
    mouvement brigade coalition équipe fonds bourse syndicat confédération chambre mairie préfecture journal
    quotidien magazine radio télévision chaîne laboratoire laboratoires éditions studios editions observatoire`,
  placeHeads: `rivière fleuve lac mont monts montagne île iles mer océan baie golfe détroit péninsule vallée désert rue avenue
    boulevard place parc pont département région province quartier arrondissement ville village port plage forêt
    canal cap côte république royaume aéroport gare stade château terminal barrage raffinerie tunnel viaduc
    autoroute volcan archipel lagune étang glacier cascade cathédrale basilique abbaye monastère cimetière
    hippodrome vélodrome gazoduc oléoduc`,
  eventHeads: `ouragan cyclone typhon coupe championnat championnats jeux festival guerre loi traité accord accords prix sommet conférence tournoi marathon
    révolution journée convention protocole open constitution`,
  smallHeads: {
    organisations:
      "ministère secrétariat cour tribunal université faculté académie hôpital clinique chambre parquet gendarmerie rectorat observatoire conservatoire institut agence inspection",
    places: "mer golfe détroit massif vallée",
    organisationsBare: "hôpital clinique lycée collège université",
    placesBare:
      "stade fleuve mont lac col plage pont place rue avenue boulevard quai parc camp prison stade théâtre musée",
  },
  joins: "de du des d",
  articlesBeforeThings: "la le l les du des au aux",
  acronymsAsWords: true,
  firmNouns: `société entreprise groupe firme compagnie constructeur fabricant opérateur éditeur équipementier
    fournisseur géant filiale maison marque start-up startup banque assureur armateur distributeur enseigne
    laboratoire raffineur transporteur sous-traitant prestataire plateforme actionnaire actionnaires action actions
    labo brasseur avionneur motoriste sidérurgiste logisticien mutuelle coopérative association parti syndicat ong
    fondation quotidien hebdomadaire producteur exploitant concessionnaire grossiste importateur exportateur biotech
    fintech cimentier papetier holding consortium`,
  stormNouns: {
    Hurricane: "ouragan",
    Typhoon: "typhon",
    Cyclone: "cyclone",
    "Tropical Storm": "tempête tropicale",
    Storm: "tempête|dépression",
  },
  craftNouns:
    "navire|ferry|cargo|pétrolier|chalutier|voilier|paquebot|yacht|sous marin|frégate|porte avions|porte conteneurs|vraquier|remorqueur|bateau|barge|brise glace|sonde|satellite|fusée|télescope|rover|vedette|catamaran|destroyer|croiseur|méthanier|bac|vaisseau",
  sportWords:
    "match but buts buteur gardien attaquant milieu défenseur entraîneur ligue arbitre penalty saison défaite nul stade relégation derby football victoire journée championnat buteurs marqué doublé",
  firmVerbs: "acquiert rachète emploie licencie fabrique commercialise exploite livre",
  personVerbs: `dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé précise précisé assure assuré
    indique indiqué souligne confie raconte répond rappelle écrit annonce annoncé reconnaît nie dément admet`,
  demonyms: {
    AF: "afghan afghane afghans afghanes",
    AL: "albanais albanaise albanaises",
    DZ: "algérien algérienne algériens algériennes",
    AR: "argentin argentine argentins",
    AM: "arménien arménienne arméniens",
    AU: "australien australienne australiens australiennes",
    AT: "autrichien autrichienne autrichiens",
    AZ: "azerbaïdjanais azéri azéris",
    BD: "bangladais",
    BY: "biélorusse biélorusses bélarusse",
    BE: "belge belges",
    BO: "bolivien bolivienne",
    BA: "bosnien bosniaque bosniens",
    BR: "brésilien brésilienne brésiliens brésiliennes",
    BG: "bulgare bulgares",
    KH: "cambodgien cambodgienne cambodgiens",
    CM: "camerounais camerounaise",
    CA: "canadien canadienne canadiens canadiennes",
    CL: "chilien chilienne chiliens",
    CN: "chinois chinoise chinoises",
    CO: "colombien colombienne colombiens",
    CD: "congolais congolaise",
    CI: "ivoirien ivoirienne ivoiriens",
    HR: "croate croates",
    CU: "cubain cubaine cubains",
    CY: "chypriote chypriotes",
    CZ: "tchèque tchèques",
    DK: "danois danoise danoises",
    NL: "néerlandais néerlandaise néerlandaises hollandais",
    EG: "égyptien égyptienne égyptiens égyptiennes",
    EE: "estonien estonienne",
    ET: "éthiopien éthiopienne",
    FI: "finlandais finlandaise finlandaises",
    FR: "français française françaises",
    GE: "géorgien géorgienne géorgiens",
    DE: "allemand allemande allemands allemandes",
    GH: "ghanéen ghanéenne",
    GR: "grec grecque grecs grecques",
    HT: "haïtien haïtienne haïtiens",
    HU: "hongrois hongroise",
    IS: "islandais islandaise",
    IN: "indien indienne indiens indiennes",
    ID: "indonésien indonésienne indonésiens",
    IR: "iranien iranienne iraniens iraniennes",
    IQ: "irakien irakienne irakiens",
    IE: "irlandais irlandaise",
    IL: "israélien israélienne israéliens israéliennes",
    IT: "italien italienne italiens italiennes",
    JP: "japonais japonaise japonaises nippon nippone",
    JO: "jordanien jordanienne",
    KZ: "kazakh kazakhe",
    KE: "kényan kényane",
    KW: "koweïtien",
    LV: "letton lettone",
    LB: "libanais libanaise",
    LY: "libyen libyenne libyens",
    LT: "lituanien lituanienne",
    MK: "macédonien macédonienne macédoniens macédoniennes",
    MY: "malaisien malaisienne malaisiens",
    ML: "malien malienne maliens",
    MX: "mexicain mexicaine mexicains",
    MD: "moldave moldaves",
    MA: "marocain marocaine marocains marocaines",
    MM: "birman birmane birmans",
    NP: "népalais",
    NZ: "néo-zélandais",
    NG: "nigérian nigériane nigérians",
    NE: "nigérien nigérienne",
    KP: "nord-coréen nord-coréenne nord-coréens nordcoréen",
    NO: "norvégien norvégienne norvégiens",
    PK: "pakistanais pakistanaise",
    PS: "palestinien palestinienne palestiniens palestiniennes",
    PE: "péruvien péruvienne",
    PH: "philippin philippine philippins",
    PL: "polonais polonaise polonaises",
    PT: "portugais portugaise",
    QA: "qatari qatarie qatarien",
    RO: "roumain roumaine roumains",
    RU: "russe russes",
    RW: "rwandais rwandaise",
    SA: "saoudien saoudienne saoudiens",
    SN: "sénégalais sénégalaise",
    RS: "serbe serbes",
    SG: "singapourien singapourienne",
    SK: "slovaque slovaques",
    SI: "slovène slovènes",
    SO: "somalien somalienne",
    ZA: "sud-africain sud-africaine",
    KR: "coréen coréenne sud-coréen sud-coréenne sudcoréen",
    ES: "espagnol espagnole espagnols espagnoles",
    SD: "soudanais",
    SE: "suédois suédoise",
    CH: "suisse suisses helvétique",
    SY: "syrien syrienne syriens syriennes",
    TW: "taïwanais taïwanaise",
    TH: "thaïlandais thaïlandaise",
    TN: "tunisien tunisienne tunisiens tunisiennes",
    TR: "turc turque turcs turques",
    UA: "ukrainien ukrainienne ukrainiens ukrainiennes",
    AE: "émirati émiratie",
    GB: "britannique britanniques anglais anglaise",
    US: "américain américaine américains américaines étasunien",
    UZ: "ouzbek",
    VE: "vénézuélien vénézuélienne",
    VN: "vietnamien vietnamienne vietnamiens",
    YE: "yéménite yéménites",
    ZW: "zimbabwéen",
    MG: "malgache",
    LU: "luxembourgeois luxembourgeoise",
    GA: "gabonais gabonaise",
    GN: "guinéen guinéenne",
    BJ: "béninois béninoise",
    BF: "burkinabé burkinabè burkinabée",
    BI: "burundais burundaise",
    TD: "tchadien tchadienne",
    CG: "congolais congolaise",
    CF: "centrafricain centrafricaine",
    MR: "mauritanien mauritanienne",
    MU: "mauricien mauricienne",
    MZ: "mozambicain mozambicaine",
    AO: "angolais angolaise",
    TG: "togolais togolaise",
    KG: "kirghize",
    TJ: "tadjik tadjike",
    DO: "dominicain dominicaine",
    DJ: "djiboutien djiboutienne",
    KM: "comorien comorienne",
    UY: "uruguayen uruguayenne",
    PY: "paraguayen paraguayenne",
    PA: "panaméen panaméenne",
    CR: "costaricien costaricienne",
    GT: "guatémaltèque",
    HN: "hondurien hondurienne",
    SV: "salvadorien salvadorienne",
    NI: "nicaraguayen nicaraguayenne",
    UG: "ougandais ougandaise",
    ZM: "zambien zambienne",
    NA: "namibien namibienne",
    TZ: "tanzanien tanzanienne",
  },
  ...bodies,
};
