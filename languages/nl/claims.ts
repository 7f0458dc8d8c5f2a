import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Weak verbs: stem, present, past in -de or -te, and infinitive; participles are given in full. */
const inDe = (stems: string) => inflect(stems, "- t de den");
const inTe = (stems: string) => inflect(stems, "- t te ten");

/** Verbs that report beside a quotation or within one alone: "zucht". */
const asides = words(`
  zucht zuchtte zuchten lacht lachte grijnst grijnsde glimlacht glimlachte schampert schamperde mompelt mompelde
  fluistert fluisterde briest brieste fulmineert fulmineerde juicht juichte haalt_de_schouders_op
  haalde_de_schouders_op herinnert_zich vertelde vult_aan vulde_aan werpt_tegen wierp_tegen
`);

export const claims: ClaimsPack = {
  verbs: [
    // what somebody calls a thing, or a court finds it to be
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      predicates: words(
        "als een -aal -eel -ief -isch -ig -lijk -baar -loos -ant -wekkend -stellend -gevend opvallend -rassend -kkend -rustend terecht onterecht onjuist absurd oneerlijk onzin",
      ),
      forms: words(
        "noemt noemde noemden noemen bestempelt bestempelde bestempelden betitelt betitelde omschrijft omschreef kwalificeert kwalificeerde typeert typeerde bekritiseert bekritiseerde",
      ),
    },
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [
        ...inDe("verklaar beweer vertel verzeker benadruk schamper oordeel redeneer concludeer"),
        ...inTe("merk_op benadruk"),
        ...words(`
          zeg zegt zeggen zei zeiden gezegd zegde verklaren verklaard meldt melden meldde meldden gemeld
          vertellen verteld stelt stellen stelde stelden gesteld voegt_toe voegde_toe toegevoegd voegt voegde
          legt_uit legde_uit uitgelegd legt legde beweren beweerd schrijft schrijven schreef schreven geschreven
          bevestigt bevestigen bevestigde bevestigden bevestigd meent menen meende meenden vindt vinden vond
          vonden gevonden denkt denken dacht dachten gedacht gelooft geloven geloofde antwoordt antwoordde
          antwoordden geantwoord reageert reageerde reageerden gereageerd waarschuwt waarschuwen waarschuwde
          waarschuwden gewaarschuwd erkent erkennen erkende erkenden erkend geeft_toe gaf_toe gaven_toe
          toegegeven benadrukt benadrukken benadrukte benadrukten laat_weten laten_weten liet_weten lieten_weten
          weten maakt_bekend maken_bekend maakte_bekend maakten_bekend bekendgemaakt kondigt_aan kondigde_aan
          kondigden_aan aangekondigd kondigt kondigde bericht berichten berichtte berichtten verzekeren verzekerd
          onderstreept onderstreepte herhaalt herhaalde klaagt klaagde klagen concluderen geconcludeerd
          constateert constateren constateerde geconstateerd voorspelt voorspellen voorspelde voorspeld
          vermoedt vermoeden vermoedde vreest vrezen vreesde vreesden aldus licht_toe lichtte_toe toegelicht
          betoogt betogen betoogde stipt_aan merkt_op merkte_op opgemerkt merkt merkte wijst_erop wees_erop
          blikt_terug twitterde twittert deelt_mee deelde_mee meegedeeld deelt deelde luidt luidde
          vervolgt vervolgde besluit besloot roept riep riepen verwacht verwachten verwachtte verwachtten
          schat schatten schatte vat_samen herinnert herinnerde
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      infinitive: true,
      forms: words(`
        onthult onthullen onthulde onthulden onthuld bekent bekennen bekende bekenden verzucht verzuchtte verzuchten sneert sneerde
        grapt grapte jubelt jubelde klinkt_het_bij klinkt_het_in klonk_het_bij klonk_het_in foetert foeterde moppert mopperde mopperden klinkt_het klonk_het schetst schetste
        becijferde becijferden
        staat_vermeld staat_te_lezen stond_te_lezen valt_te_lezen is_te_lezen weet wist wisten blijkt bleek bleken gebleken toont tonen toonde toonden aangetoond ziet zien zag zagen
        hoort hoorde hoorden hoopt hopen hoopte hoopten berekent berekende becijfert ontdekt ontdekken ontdekte
        ontdekten bewijst bewijzen bewees suggereert suggereren suggereerde besluiten leest begrijpt begreep
        claimt claimen claimde claimden bepleit bepleitte beklemtoont beklemtoonde garandeert garanderen garandeerde pareert
        pareerde countert counterde memoreert memoreerde noteert noteerde raamt raamde rekent_erop rekenen_erop rekende_erop
        beseft besefte voelt voelde houdt_vol hield_vol acht achten achtte betekent rekent_op twijfelt
        vraagt vroeg vroegen geeft_aan gaf_aan gaven_aan aangegeven aannemen neemt_aan nam_aan
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words(`
        belooft beloven beloofde beloofden beloofd dreigt dreigen dreigde dreigden gedreigd zweert zwoer
            
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("plant plannen plande van_plan verwacht"),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words(`
        beschuldigt beschuldigen beschuldigde beschuldigden beschuldigd verdenkt verdacht vermoedt vermoedde
        suggereert verwijt verweten verweet insinueert insinueerde
      `),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "toe",
      forms: words("geeft geven gaf gaven licht lichtte lichtten"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "aan",
      forms: words("geeft geven gaf gaven vult vulde tekent tekende stipt stipte"),
    },
    ...["duidelijk", "bekend"].map((particle) => ({
      stance: "asserted" as const,
      strength: "weak" as const,
      particle,
      forms: words("maakt maken maakte maakten"),
    })),
    {
      stance: "asserted",
      strength: "weak",
      particle: "uit",
      forms: words("gaat_ervan gaan_ervan ging_ervan gingen_ervan"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "vol",
      forms: words("houdt houden hield hielden"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "voor",
      forms: words("rekent rekenen rekende rekenden"),
    },
    {
      stance: "asserted",
      strength: "weak",
      particle: "tegen",
      forms: words("werpt werpen wierp wierpen"),
    },
    {
      stance: "denied",
      strength: "weak",
      particle: "uit",
      forms: words("sluit sluiten sloot sloten"),
    },
    {
      stance: "denied",
      strength: "weak",
      particle: "tegen",
      forms: words("spreekt spreken sprak spraken"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "weten",
      forms: words("laat laten liet lieten"),
    },
    {
      stance: "asserted",
      strength: "strong",
      particle: "erop",
      forms: words("wijst wijzen wees wezen"),
    },
    {
      stance: "denied",
      strength: "weak",
      whole: true,
      particle: "hand",
      forms: words("wijst wijzen wees wezen"),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(`
        ontkent ontkennen ontkende ontkenden ontkend betwist betwisten betwistte weerlegt weerlegde weerspreekt
        weerspreken weersprak tegengesproken spreekt_tegen sprak_tegen verwerpt verwierp verworpen
        wijst_van_de_hand wees_van_de_hand sluit_uit sloot_uit uitgesloten van_de_hand_gewezen weerlegd weersproken betwist ontkenden_dat verworpen tegengesproken
      `),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  participles: [],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        verklaring verklaringen uitspraak uitspraken bericht berichten mening overtuiging conclusie conclusies aankondiging aankondigingen bewering beweringen vaststelling vaststellingen opvatting
        idee indruk bevestiging melding meldingen nieuws angst vrees waarschuwing waarschuwingen gevoel aanwijzing aanwijzingen bewijs
      `),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "beschuldiging beschuldigingen aantijging aantijgingen gerucht geruchten verdenking vermoeden",
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("belofte beloften verwachting verwachtingen hoop dreigement voorspelling"),
    },
  ],
  owns: words("eigen"),
  softSources: words("naar"),
  sourceNouns: words("zeggen inschatting oordeel"),
  nobodies: words("men deze_krant deze_redactie onze_krant onze_redactie onze_informatie"),
  hearsayNouns: words("geruchten informatie"),

  standards: words("plan plannen planning schema dienstregeling tijdschema kalender programma"),
  sources: words(`
    volgens aldus blijkt_uit zo_blijkt_uit in_de_ogen_van bij_monde_van naar_verluidt_volgens naar_het_oordeel_van naar_de_mening_van in_de_woorden_van blijkens luidens
    naar_eigen_zeggen_van op_basis_van
  `),
  callings: [
    { forms: words("acht achten achtte achtten vindt vinden vond vonden") },
    {
      forms: words(
        "beschouwt beschouwen beschouwde beschouwden beoordeelt beoordelen beoordeelde omschrijft omschrijven omschreef omschreven ziet zien zag zagen",
      ),
      marks: words("als"),
    },
  ],
  backFrames: words("dat_heeft dat_hebben dit_heeft dat_had dat_hadden"),
  backReferences: [
    ...words("zo_meldt zo_schrijft zo_zegt"),
    ...inflect(
      "dat_ dit_",
      "schrijven stelt stellen stelde beweert beweren concludeert concluderen zeggen zeiden vertellen vertelde bevestigen bevestigde melden meldden schreef schreven liet lieten onthult onthullen verklaart verklaarde verklaren meldt meldde zegt zei schrijft bericht berichten laat blijkt_uit staat_in bevestigt vertelt",
    ),
  ],
  ownViews: words(`
    naar_zijn_mening naar_haar_mening in_zijn_ogen in_haar_ogen zijns_inziens haars_inziens wat_hem_betreft naar_hun_mening in_zijn_woorden
  `),
  complementisers: words("dat"),
  interrogatives: words("of hoe waarom wanneer waar wie wat welke welk hoeveel"),
  infinitives: words("te"),
  comma: true,
  genders: {
    feminine: words(`
      mevrouw mw voorzitster woordvoerster directrice koningin prinses actrice schrijfster zangeres lerares onderzoekster journaliste
      vrouw moeder dochter zus echtgenote weduwe oma tante presidente kandidate advocate medewerkster bewoonster
      verpleegster speelster trainster
    `),
    masculine: words(`
      meneer dhr koning prins acteur schrijver zanger man vader zoon broer echtgenoot weduwnaar opa oom bisschop paus
    `),
  },
  obliquePronouns: words("hem haar hen hun ons mij"),
  pronouns: {
    hij: { type: "PER", gender: "masculine" },
    zij: { type: "any", gender: "feminine" },
    ze: { type: "any" },
    hem: { type: "PER", gender: "masculine" },
    haar: { type: "PER", gender: "feminine" },
    hen: { type: "any", plural: true },
    het: { type: "ORG" },
    ik: { type: "PER", first: true },
    we: { type: "any", plural: true, first: true },
    wij: { type: "any", plural: true, first: true },
    men: { type: "any" },
    sommigen: { type: "PER", plural: true },
    velen: { type: "PER", plural: true },
    deze: { type: "any", demonstrative: true },
    die: { type: "any", demonstrative: true },
    laatstgenoemde: { type: "any", demonstrative: true },
    laatstgenoemden: { type: "any", plural: true, demonstrative: true },
  },
  expletives: words("het men"),
  speechless: words(
    "storm cycloon orkaan tyfoon tornado aardbeving beving tsunami overstroming overstromingen aardverschuiving lawine uitbarsting brand vuur explosie ontploffing ongeluk ongeval botsing aanrijding ontsporing hittegolf droogte epidemie pandemie virus aandeel aandelen koers koersen prijs prijzen inflatie aanslag regen",
  ),
  otherOffices: words(
    "vice oud voormalig voormalige ex plaatsvervangend waarnemend toenmalig toenmalige adjunct voorganger opvolger",
  ),
  media: words("krant dagblad tijdschrift weekblad omroep"),
  epithets: words(`
    politicus politica bestuurder ambtenaar topman topvrouw deskundige expert specialist onderzoeker
    onderzoekster wetenschapper hoogleraar activist activiste vakbondsman vakbondsvrouw ondernemer diplomaat
    econoom analist parlementariër functionaris bewindsman bewindsvrouw jarige voetballer spits aanvaller middenvelder doelman keeper atleet politicoloog
  `),
  agencies: words(`
    agentschap organisatie instituut instelling autoriteit vereniging toezichthouder dienst bureau centrum
    instantie bond branchevereniging brancheorganisatie belangenorganisatie krant dagblad weekblad tijdschrift
    omroep site website
  `),
  spokespeople: words("woordvoerder woordvoerster zegsman zegsvrouw"),
  staffs: words("kantoor ambassade kabinet staf bureau team woordvoerder woordvoerster"),
  possessives: words("zijn haar hun diens"),
  documents: words(`
    rapport rapporten studie studies onderzoek enquête peiling peilingen cijfers gegevens statistieken
    verklaring persbericht balans telling schatting schattingen analyse prognose berekeningen brief nota
    vonnis uitspraak dossier document documenten arrest
  `),
  affiliations: words("van bij aan uit"),
  origins: words("van door"),
  descriptions: {
    PER: words(`
      minister premier president voorzitter directeur topman topvrouw bestuurder baas chef hoofd woordvoerder
      woordvoerster burgemeester wethouder senator kamerlid gouverneur advocaat rechter officier commandant gedeputeerde trainer coach
      speler hoogleraar professor onderzoeker onderzoekster wetenschapper analist auteur schrijver schrijfster
      econoom deskundige expert journalist acteur actrice zanger zangeres kandidaat leider oprichter oprichtster
      koning koningin paus bisschop arts dokter man vrouw verdachte slachtoffer getuige ambassadeur commissaris
      generaal secretaris staatssecretaris kanselier ondernemer manager
    `),
    ORG: words(`
      instelling instantie toezichthouder branchevereniging brancheorganisatie belangenorganisatie gemeenteraad gerechtshof bedrijf onderneming firma concern groep maatschappij bank agentschap ministerie regering kabinet rechtbank
      hof partij vakbond universiteit instituut organisatie vereniging bond club ploeg team krant dagblad
      weekblad tijdschrift omroep zender politie gemeente provincie raad commissie comité parlement leger
      autoriteit autoriteiten fabrikant producent maker operator merk uitgever stichting ziekenhuis school kerk
      keten startup federatie departement dienst bureau onderzoek rapport site website justitie
      farmaceut geneesmiddelenfabrikant verzekeraar rederij luchtvaartmaatschappij brouwerij brouwer leverancier
      exploitant dienstverlener netbeheerder uitgeverij supermarktketen winkelketen multinational moederbedrijf
      dochterbedrijf techbedrijf telecombedrijf energiebedrijf autofabrikant bouwbedrijf bouwer aanbieder
    `),
  },
  firms: words(`
    bedrijf onderneming firma concern groep maatschappij bank fabrikant producent maker operator merk uitgever keten
    startup farmaceut geneesmiddelenfabrikant verzekeraar rederij luchtvaartmaatschappij brouwerij brouwer
    leverancier exploitant dienstverlener netbeheerder uitgeverij supermarktketen winkelketen multinational
    moederbedrijf dochterbedrijf techbedrijf telecombedrijf energiebedrijf autofabrikant bouwbedrijf bouwer
    aanbieder
  `),
  institutions: words(
    `politie ministerie regering kabinet rechtbank parlement leger raad commissie universiteit ziekenhuis openbaar_ministerie autoriteiten`,
  ),
  definites: words("de het deze dit zijn haar hun"),
  indefinites: words("een enkele meerdere veel twee drie"),
  comments: words("zoals"),
  fillers: words(`
    heeft hebben had hadden is zijn was waren wordt worden werd werden ook echter verder nog al reeds niet
    nooit zich dan toen nu er eerder later vandaag gisteren daarom dus toch wel opnieuw onlangs vrijdag
    donderdag woensdag dinsdag maandag zaterdag zondag daarnaast bovendien eens maandagavond
    tegelijkertijd niettemin desondanks vervolgens inmiddels intussen ondertussen evenwel eveneens uiteindelijk aanvankelijk
    herhaaldelijk uitdrukkelijk openlijk
  `),
  addressees: words("aan tegen"),
  compounds: true,
  deciders: words(`
    parlement kamer kamerleden senaat gemeenteraad raad raadsleden commissie rechtbank hof gerechtshof rechter
    rechters kiezers aandeelhouders
  `),
  links: words("van der den de het voor en 's"),
  stops: words(`
    in op aan bij met uit naar tot te na sinds voor over onder tussen door tegen zonder om tijdens wegens
    ondanks dat omdat als of maar want terwijl toen wanneer hoewel zodat volgens binnen buiten langs
  `),
  passives: words("worden wordt werd werden geworden"),
  finite: words(`
    is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon konden
    moet moeten moest moesten mag mogen wil willen wilde wilden gaat gaan ging gingen komt komen kwam kwamen staat
    staan stond ligt blijft blijven bleef doet doen deed krijgt kreeg neemt nam maakt maakte
  `),
  finiteEndings: words("de den te ten"),
  adversatives: words("maar"),
  joins: words("en maar"),
  correlatives: words("zowel noch hetzij niet_alleen respectievelijk hoe_meer enerzijds"),
  happenings: words("komt komen kwam kwamen volgt volgde gekomen gevolgd is was"),
  conjunctives: words("integendeel sterker_nog kortom"),
  coordinators: words("en maar of want dus terwijl"),
  subordinators: words(
    "omdat doordat als toen wanneer hoewel terwijl nadat voordat zodat sinds tenzij mits aangezien zolang zodra",
  ),
  relatives: words("die dat wie wat waar waarvan waarin waarbij wiens"),
  future:
    words(`gaat_dicht gaan_dicht gaat_niet_dicht gaan_niet_dicht gaat_open gaan_open gaat_weer_open gaan_weer_open gaat_niet_open gaat_van_start gaan_van_start gaat_in_première gaat_de_lucht_in naar_verwachting naar_verwachting_in 
    zal zullen wil willen van_plan moet_gaan zou_moeten gepland voornemens beoogt verwacht_wordt
    op_het_punt
  `),
  reported: words("zou zouden"),
  comparatives: words(`
    zo keer maal dubbel helft even evenveel meer minder hoger lager duurder goedkoper beter slechter sneller trager langer korter groter kleiner sterker zwakker vaker later eerder ouder warmer kouder
  `),
  than: words(`dan als dan_in als_in dan_op als_op`),
  compared: words(`
    meer_dan minder_dan hoger_dan lager_dan beter_dan slechter_dan groter_dan kleiner_dan ten_opzichte_van vergeleken_met in_vergelijking_met tegenover evenveel_als
  `),
  records: words(`
    eerste eerst hoogste laagste grootste kleinste ergste beste slechtste sterkste zwakste langste kortste duurste
    goedkoopste heetste warmste koudste droogste natste zwaarste dodelijkste snelste traagste diepste scherpste
    record recordhoogte hoogtepunt dieptepunt meeste minste
  `),
  modals: words("gaat gaan"),
  pastFutures: words("zou zouden"),
  perfects: words("hebben zijn"),
  hedges: words(`
    zou zouden naar_verluidt vermoedelijk vermeend vermeende blijkbaar ogenschijnlijk zogenaamd zogenaamde
    kennelijk schijnbaar wordt_verdacht_van verdacht_van mogelijk
  `),
  verbNegations: words("niet nooit geenszins"),
  negations: words("niet geen nooit niemand niets zonder noch nergens"),
  partialNegations: words("zonder"),
  absences: words("geen"),
  implicatives: words(`
    weigert weigeren weigerde weigerden geweigerd nagelaten gestopt_met stopt_met stopte_met stopten_met
  `),
  negationIdioms: words(`
    niet_alleen niet_enkel niet_slechts niet_in_de_laatste_plaats niet_minder_dan niet_later_dan
    niets_anders_dan niemand_minder_dan niet_lang_na zonder_twijfel nooit_eerder niet_uitgesloten
    niet_duidelijk
  `),
  readers: words("je jij u jullie"),
  verbFinal: true,
  refusals: words(`
    wilde_niet_zeggen wilden_niet_zeggen weigerde_te_zeggen wil_niet_zeggen zei_niet liet_in_het_midden deed_geen_uitspraken wilde_niet_reageren wilden_niet_reageren wil_niet_reageren geen_commentaar niet_bereikbaar_voor heeft_nog_niet_gereageerd hebben_nog_niet_gereageerd reageerde_niet_op niet_ingaan_op heeft_niet_gereageerd niet_willen_reageren weigerde_commentaar
  `),
  interview: {
    asks: words("v vraag interviewer journalist verslaggever"),
    answers: words("a antwoord"),
    announced: words(
      "interview vraaggesprek in_gesprek_met geïnterviewd vijf_vragen_aan drie_vragen_aan",
    ),
    askedBy: words("interview_door interview_van geïnterviewd_door vragen_van"),
  },
  questions: words(
    "wie wat waar wanneer waarom hoe welke welk hoeveel is zijn heeft kan moet wil zal",
  ),
  exhortations: words(`
    lees klik bekijk volg deel meld abonneer kijk luister download bezoek laten laat denk vergeet onthoud stel
    schrijf ontdek verwarm meng voeg_toe snijd gebruik_de zorg_dat vermijd profiteer bestel schrijf_je probeer
  `),
  judgements: words(`
    sceptisch optimistisch pessimistisch voorzichtig hoopvol enthousiast teleurgesteld boos goed slecht beter slechter geweldig vreselijk
    verschrikkelijk prachtig uitstekend rampzalig briljant indrukwekkend teleurstellend beschamend absurd belachelijk onaanvaardbaar
    onacceptabel bemoedigend zorgwekkend alarmerend veelbelovend welkom wijs onverstandig dwaas mooi lelijk saai spannend interessant cruciaal
    opmerkelijk verrassend jammer betreurenswaardig triest begrijpelijk oneerlijk eerlijk schandalig ramp catastrofe triomf schande fout
    schandaal tragedie farce nachtmerrie somber
  `),
  copulas: words(
    "is zijn was waren lijkt lijken leek blijft blijven bleef klinkt klinken schijnt tonen toont oogt",
  ),
  clients: words(
    "reizigers passagiers klanten gebruikers consumenten bewoners omwonenden bezoekers lezers leden abonnees gasten ouders studenten leerlingen huurders kopers eigenaren kandidaten deelnemers patiënten burgers automobilisten gedupeerden",
  ),
  permissions: words("kunnen kan mogen mag zullen_kunnen hebben_recht worden_verzocht"),
  opinions: words(`
    naar_mijn_mening volgens_mij ik_denk ik_vind ik_geloof helaas gelukkig hopelijk jammer_dat eerlijk_gezegd
    natuurlijk misschien wellicht het_valt_te_hopen het_is_afwachten onze_mening
  `),
};
