import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  nounsCapitalised: true,
  openers: `der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen jener er sie es wir ihr ich
    du man sein seine ihre ihr unser mein wer was wann wo wie warum weshalb welche welcher und oder aber doch denn
    sondern wenn weil dass ob als da während obwohl nachdem bevor seit bis in im an am auf aus bei beim mit nach von
    vom zu zum zur für gegen ohne um durch über unter vor hinter neben zwischen trotz wegen laut nur auch noch schon
    nicht kein keine mehr viele viel einige alle jeder jede jedes andere anderer beide zwei drei vier fünf sechs
    sieben acht neun zehn erste ersten neue neuen so dann danach dabei damit dafür dagegen daher deshalb jedoch
    allerdings außerdem zudem ferner heute gestern morgen jetzt nun hier dort ist sind war waren wird werden hat
    haben hatte kann können muss soll schottische walisische englische katalanische laut bereits zuletzt zunächst schließlich foto bild video quelle internet web
    dna http https usb gps sms pdf tv html url ip imei sim wlan ram cpu bip mwst hiv covid usd eur teur`,
  honorifics:
    "herr herrn frau fräulein dr prof professor sir lord lady könig königin prinz prinzessin papst kardinal bischof erzbischof pfarrer pater schwester sankt st general oberst major hauptmann leutnant admiral fürst graf freiherr baron kaiser ayatollah scheich imam rabbiner",
  roles: `kommandant kommandantin stadtrat gemeinderat gemeinderätin kreisrat landwirt landwirtin astronaut astronautin anwohner
    anwohnerin nachbarin urlauber urlauberin tourist touristin pfleger pflegerin krankenpfleger hebamme volkswirt volkswirtin
    chefvolkswirt chefvolkswirtin helfer helferin taucher taucherin demonstrant demonstrantin passagier student studentin
    präsident präsidentin vizepräsident vizepräsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin
    bundespräsident ministerpräsident ministerpräsidentin premierminister premierministerin premier außenminister
    außenministerin innenminister innenministerin finanzminister verteidigungsminister justizminister
    wirtschaftsminister gesundheitsminister umweltministerin senator senatorin abgeordnete abgeordneter bürgermeister
    bürgermeisterin oberbürgermeister gouverneur gouverneurin landrat staatssekretär generalsekretär botschafter
    botschafterin chef chefin vorsitzende vorsitzender direktor direktorin vorstand geschäftsführer
    geschäftsführerin gründer gründerin inhaber leiter leiterin manager sprecher sprecherin analyst analystin ökonom
    ökonomin forscher forscherin wissenschaftler wissenschaftlerin ingenieur arzt ärztin trainer bundestrainer kapitän
    stürmer verteidiger torwart torhüter spieler spielerin schauspieler schauspielerin sänger sängerin autor autorin
    schriftsteller schriftstellerin regisseur regisseurin produzent journalist journalistin korrespondent
    korrespondentin fotograf moderator moderatorin anwalt anwältin staatsanwalt richter richterin kommissar aktivist
    aktivistin politiker politikerin kandidat kandidatin oppositionsführer ehefrau ehemann sohn tochter bruder schwester
    vater mutter historiker künstler maler architekt unternehmer milliardär investor berater experte expertin
    kommissarin künstlerin malerin historikerin architektin unternehmerin beraterin produzentin fotografin kapitänin
    trainerin bundestrainerin stürmerin torhüterin verteidigerin torjäger torjägerin landrätin staatssekretärin
    generalsekretärin oberbürgermeisterin vizekanzler vizekanzlerin finanzministerin verteidigungsministerin
    justizministerin wirtschaftsministerin gesundheitsministerin bildungsminister bildungsministerin kultusminister
    kultusministerin verkehrsminister verkehrsministerin arbeitsminister arbeitsministerin umweltminister
    staatsanwältin oppositionsführerin fraktionsvorsitzende fraktionsvorsitzender stadträtin dezernent dezernentin
    baudezernent baudezernentin biologe biologin physiker physikerin chemiker chemikerin meteorologe meteorologin
    virologe virologin soziologe soziologin psychologe psychologin politologe politologin spitzenkandidat
    spitzenkandidatin ceo vizechef parteichef parteichefin fraktionschef fraktionschefin vorstandschef vorstandschefin
    konzernchef konzernchefin`,
  locative: "in nach aus bei nahe",
  particles: "von der den van de zu del la di al",
  linkers: "für der des und of the am im zur in",
  compounds: true,
  organisationHeads: `universität hochschule institut schule akademie gymnasium ministerium bundesministerium amt bundesamt landesamt behörde
    agentur büro kommission ausschuss rat gericht gerichtshof landgericht bundesgerichtshof verfassungsgericht
    parlament bundestag landtag bundesrat senat partei union verband bundesverband verein gesellschaft stiftung
    organisation liga bank sparkasse gruppe konzern firma werke klinik klinikum krankenhaus kirche polizei
    bundespolizei armee bundeswehr marine luftwaffe dienst zentrum zentrale netzwerk allianz bündnis front bewegung
    koalition mannschaft fonds börse gewerkschaft staatsanwaltschaft zeitung nachrichten rundfunk university college
    stadtwerke landwerke wasserwerke verkehrsbetriebe feuerwehr bergrettung bergwacht wasserwacht seenotretter
    rettungsdienst tageblatt anzeiger kurier rundschau abendblatt morgenpost verlag kammer handelskammer
    handwerkskammer ärztekammer theater schauspielhaus staatsoper oper orchester philharmoniker museum galerie
    bibliothek hospital spital uniklinik uniklinikum universitätsklinik amtsgericht oberlandesgericht
    verwaltungsgericht oberverwaltungsgericht arbeitsgericht finanzgericht sozialgericht bundesgericht magistrat
    gemeinderat stadtrat kreistag nationalrat ständerat bund gewerkschaftsbund bauernverband sportverein
    turnverein fußballverband genossenschaft versicherung krankenkasse kasse forschungszentrum observatorium
    sternwarte warndienst wetterdienst aufsicht zentralrat erzbistum bistum diözese brauerei reederei airline
    fluggesellschaft fabrik hütte labor redaktion sender`,
  placeHeads: `fluss see berg insel inseln meer ozean bucht golf straße allee platz park brücke kreis landkreis bezirk provinz bundesland stadt dorf hafen wald kanal kap küste republik königreich flughafen bahnhof stadion
    tal schlucht pass gletscher moor stausee talsperre wasserfall gebirge ebene wüste
    halbinsel archipel lagune delta mündung ufer strand viertel altstadt stadtteil vorort siedlung schloss
    dom kathedrale arena autobahn tunnel schleuse kraftwerk bergwerk nationalpark naturpark
    friedhof kaserne`,
  eventHeads:
    "hurrikan taifun sturm orkan pokal meisterschaft weltmeisterschaft spiele festspiele krieg gesetz vertrag abkommen preis gipfel konferenz turnier revolution tag konvention protokoll grundgesetz",
  joins: "von des der vom",
  hyphenParts: true,
  firmNouns: `firma unternehmen konzern hersteller anbieter betreiber händler tochter start-up startup reederei bank
    versicherer verlag kette marke gesellschaft werft zulieferer autobauer brauerei molkerei druckerei
    fluggesellschaft airline flugzeugbauer maschinenbauer discounter versorger dienstleister spediteur produzent
    entwickler exporteur holding zeitung verein stiftung versicherung lieferant riese genossenschaft mutter
    beteiligung sender partei gewerkschaft`,
  stormNouns: {
    Hurricane: "Hurrikan",
    Typhoon: "Taifun",
    Cyclone: "Zyklon",
    "Tropical Storm": "Tropensturm",
    Storm:
      "Sturm|Sturmtief|Orkan|Orkantief|Wintersturm|Herbststurm|Unwettertief|Sturmtiefs|Orkantiefs",
  },
  craftNouns:
    "Schiff|Fähre|Frachter|Tanker|Kreuzfahrtschiff|Segelschiff|Yacht|Jacht|Fregatte|Flugzeugträger|Kutter|Schlepper|Eisbrecher|Seenotrettungskreuzer|Raumsonde|Sonde|Satellit|Rakete|Teleskop|Dampfer|Zerstörer|Korvette|Motorschiff",
  sportWords:
    "spiel tor tore torwart stürmer mittelfeldspieler verteidiger trainer liga bundesliga schiedsrichter elfmeter saison niederlage unentschieden stadion abstieg derby fußball sieg spieltag treffer besiegt traf pokal tabelle halbzeit pause",
  firmVerbs: "übernimmt übernahm beschäftigt entlässt produziert stellt liefert",
  personVerbs:
    "sagte sagt erklärte erklärt betonte meinte teilte schrieb berichtete kritisierte forderte warnte kündigte räumte bestritt äußerte twitterte",
  suffixes: "(?:e[nrms]|[nse])",
  adjectivesInside: {
    stems:
      "\\p{Lu}[\\p{Ll}ß]+(?:sch|lich|ig|eint|ein|al|iv|är|ell)|Rot|Grün|Neu|Groß|Frei|Jung|Alt|Hoh|Schwarz|Weiß|Erst|Zweit|Deutsch|Blau|Offen|Unabhängig",
    endings: "en er es em e",
  },
  cases: "s>",
  demonyms: {
    AF: "afghanisch afghane",
    AL: "albanisch",
    DZ: "algerisch",
    AR: "argentinisch",
    AM: "armenisch",
    AU: "australisch",
    AT: "österreichisch",
    AZ: "aserbaidschanisch",
    BY: "belarussisch weißrussisch",
    BE: "belgisch",
    BO: "bolivianisch",
    BA: "bosnisch",
    BR: "brasilianisch",
    BG: "bulgarisch",
    CA: "kanadisch",
    CL: "chilenisch",
    CN: "chinesisch chinese",
    CO: "kolumbianisch",
    HR: "kroatisch",
    CU: "kubanisch",
    CY: "zyprisch",
    CZ: "tschechisch",
    DK: "dänisch",
    NL: "niederländisch holländisch",
    EG: "ägyptisch",
    EE: "estnisch",
    ET: "äthiopisch",
    FI: "finnisch",
    FR: "französisch franzose",
    GE: "georgisch",
    DE: "deutsch deutscher deutsche",
    GR: "griechisch grieche",
    HU: "ungarisch ungar",
    IS: "isländisch",
    IN: "indisch inder",
    ID: "indonesisch",
    IR: "iranisch",
    IQ: "irakisch",
    IE: "irisch",
    IL: "israelisch",
    IT: "italienisch",
    JP: "japanisch",
    JO: "jordanisch",
    KZ: "kasachisch",
    KE: "kenianisch",
    LV: "lettisch",
    LB: "libanesisch",
    LY: "libysch",
    LT: "litauisch",
    MK: "mazedonisch nordmazedonisch",
    MY: "malaysisch",
    ML: "malisch",
    MX: "mexikanisch",
    MD: "moldauisch",
    MA: "marokkanisch",
    NG: "nigerianisch",
    KP: "nordkoreanisch",
    NO: "norwegisch",
    PK: "pakistanisch",
    PS: "palästinensisch palästinenser",
    PE: "peruanisch",
    PH: "philippinisch",
    PL: "polnisch pole",
    PT: "portugiesisch",
    RO: "rumänisch",
    RU: "russisch russe",
    SA: "saudisch saudi-arabisch",
    RS: "serbisch serbe",
    SG: "singapurisch",
    SK: "slowakisch",
    SI: "slowenisch",
    ZA: "südafrikanisch",
    KR: "koreanisch südkoreanisch",
    ES: "spanisch spanier",
    SE: "schwedisch",
    CH: "schweizerisch schweizer",
    SY: "syrisch syrer",
    TW: "taiwanisch",
    TH: "thailändisch",
    TN: "tunesisch",
    TR: "türkisch türke",
    UA: "ukrainisch",
    GB: "britisch brite",
    US: "amerikanisch us-amerikanisch",
    VE: "venezolanisch",
    VN: "vietnamesisch",
    YE: "jemenitisch",
    MG: "madagassisch",
    LU: "luxemburgisch",
    CI: "ivorisch",
    CM: "kamerunisch",
    GA: "gabunisch",
    GN: "guineisch",
    BJ: "beninisch",
    BF: "burkinisch",
    TD: "tschadisch",
    CD: "kongolesisch",
    AO: "angolanisch",
    MZ: "mosambikanisch",
    TG: "togoisch",
    TZ: "tansanisch",
    UG: "ugandisch",
    ZM: "sambisch",
    ZW: "simbabwisch",
    NA: "namibisch",
    RW: "ruandisch",
    SN: "senegalesisch",
    NE: "nigrisch",
    SD: "sudanesisch",
    SO: "somalisch",
    GH: "ghanaisch",
    BD: "bangladeschisch",
    KH: "kambodschanisch",
    LA: "laotisch",
    MM: "myanmarisch",
    MN: "mongolisch",
    NP: "nepalesisch",
    NZ: "neuseeländisch",
    KG: "kirgisisch",
    TJ: "tadschikisch",
    UZ: "usbekisch",
    CR: "costa-ricanisch",
    DO: "dominikanisch",
    EC: "ecuadorianisch",
    GT: "guatemaltekisch",
    HN: "honduranisch",
    HT: "haitianisch",
    NI: "nicaraguanisch",
    PA: "panamaisch",
    PY: "paraguayisch",
    SV: "salvadorianisch",
    UY: "uruguayisch",
    XK: "kosovarisch",
    AE: "emiratisch",
    QA: "katarisch",
    KW: "kuwaitisch",
    OM: "omanisch",
  },
  ...bodies,
};
