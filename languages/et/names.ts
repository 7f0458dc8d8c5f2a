import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `ja või aga vaid ning ehk et kui sest kuid kuigi enne pärast ilma koos lisaks ka juba veel ainult siiski seetõttu siis nüüd täna eile homme
    siin seal see need too nood ta tema nad nemad mina sina meie teie tema nende meie kes mis mida kus kust kuhu millal miks kuidas kõik iga keegi
    miski muu muud teine teised üks kaks kolm neli viis kuus esimene viimane uus oma ei jah on olid oli oleks saab saavad peab võib rohkem
    vähem paljud mitu umbes üle alla foto video allikas internet valitsus politsei kohus peaminister minister president riigikogu käibemaks skp
    http https usb gps tv el covid eelmisel järgmisel esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval pühapäeval jaanuaris
    veebruaris märtsis aprillis mais juunis juulis augustis septembris oktoobris novembris detsembris`,
  honorifics:
    "härra proua preili doktor dr prof professor professori dotsent magister insener sir lord leedi kuningas kuninganna prints printsess paavst kardinal piiskop peapiiskop isa õde püha imaam rabi kindral kolonel kolonelleitnant kapten leitnant major admiral",
  roles: `president presidendi asepresident peaminister peaministri minister ministri välisminister välisministri siseminister siseministri
    rahandusminister rahandusministri kaitseminister kaitseministri justiitsminister justiitsministri haridusminister majandusminister
    kliimaminister sotsiaalminister kantsler kantsleri liidukantsler senaator riigikogulane saadik saadiku eurosaadik liige linnapea vallavanem
    vallavanema kuberner riigisekretär peasekretär peasekretäri suursaadik suursaadiku esimees esimehe aseesimees juht juhi juhataja juhatuse
    tegevjuht tegevjuhi direktor direktori peadirektor finantsjuht osakonnajuhataja asutaja omanik omaniku pressiesindaja pressiesindaja
    kõneisik esindaja analüütik analüütiku ökonomist ökonomisti peaökonomist ekspert eksperdi teadlane teadlase teadur teaduri uurija
    politoloog sotsioloog arst arsti peaarst treener treeneri peatreener kapten ründaja kaitsja väravavaht mängija näitleja laulja kirjanik
    kirjaniku luuletaja režissöör lavastaja produtsent ajakirjanik ajakirjaniku peatoimetaja toimetaja fotograaf saatejuht advokaat advokaadi
    vandeadvokaat prokurör prokuröri riigiprokurör kohtunik kohtuniku komissar komissari prefekt prefekti politseijuht päästeameti ülem
    aktivist poliitik kandidaat kandidaadi süüdistatav tunnistaja abikaasa poeg tütar vend ema ajaloolane kunstnik arhitekt ettevõtja
    ettevõtja miljardär nõunik nõuniku rektor rektori sünoptik õiguskantsler õiguskantsleri volinik voliniku ülemjuhataja`,
  particles: "de van von af la al el ibn di da",
  linkers: "ja",
  compounds: true,
  organisationHeads: `ülikool ülikooli instituut kõrgkool kool gümnaasium akadeemia ministeerium ministeeriumi amet ameti agentuur büroo komisjon komitee nõukogu
    kohus maakohus ringkonnakohus riigikohus parlament senat erakond partei liikumine liit ühendus selts sihtasutus organisatsioon liiga klubi
    pank panga keskpank kontsern ettevõte haigla kirik politsei armee laevastik õhuvägi kaitsevägi keskus võrgustik liitlus rinne fond börs
    prokuratuur ajaleht ajakiri raadio televisioon teater muuseum linnavalitsus`,
  placeHeads:
    "jõgi järv mägi saar saared meri ookean laht väin poolsaar org kõrb tänav maantee väljak park sild maakond vald linn küla sadam mets kanal neem vabariik kuningriik lennujaam jaam staadion linnaosa",
  eventHeads:
    "karikas meistrivõistlused mängud olümpiamängud festival sõda seadus leping auhind tippkohtumine konverents turniir maraton revolutsioon päev konventsioon protokoll põhiseadus",
  firmNouns: `ettevõte ettevõtte firma firma kontsern kontserni tootja kett keti operaator operaatori vedaja tarnija kirjastus kirjastuse hiid pank panga
    kindlustusfirma õlletehas lennufirma telekomifirma idufirma`,
  stormNouns: {
    Hurricane: "orkaan",
    Typhoon: "taifuun",
    Cyclone: "tsüklon",
    Storm: "torm",
  },
  craftNouns:
    "laev|parvlaev|kruiisilaev|tanker|kaubalaev|reisilaev|jäämurdja|allveelaev|fregatt|praam|satelliit|jaht|purjelaev",
  personVerbs:
    "ütles ütleb rääkis lisas rõhutas märkis teatas nentis selgitas kinnitas tunnistas kirjutas tõdes leidis arvas arvab väitis usub meenutas lausus sõnas",
  endings: "(?<=.{4})[aeiou](?:sse|le|lt|l|st|s|ga|ks|ta|t|d)?",
  cases:
    "s> st> le> l> lt> ga> ks> sse> i> a> e> u> is> as> es> us> ist> ast> est> ust> il> al> el> ul> ile> ale> ele> ule> iga> aga> ega> uga> ilt> alt> elt> ult>",
  placeEndings: "na re la va de ru ri li mi ga nu ma ja ti pa rde ste tva bu",
  demonyms: {},
  ...bodies,
};
