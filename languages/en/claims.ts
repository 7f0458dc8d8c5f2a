import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Regular verbs of the classes walk, state, deny and admit. */
const regular = (stems: string) => inflect(stems, "- s ed ing");
const silentE = (stems: string) => inflect(stems, "e es ed ing");
const inY = (stems: string) => inflect(stems, "y ies ied ying");

const saying = [
  ...words(`
    say says said saying write writes wrote written writing think thinks thought
    swear swears swore sworn swearing foretell foretold quip quips
    quipped quipping admit admits admitted admitting point_out points_out pointed_out pointing_out
    set_out sets_out spell_out spells_out spelled_out went_on_to_say goes_on_to_say make_clear makes_clear
    made_clear making_clear makes_it_clear made_it_clear let_it_be_known put_it puts_it blogged
  `),
  ...regular(`
    add explain answer assert insist mention respond warn maintain
    contend confess confirm reaffirm affirm stress attest boast lament murmur mutter whisper
    shout yell predict forecast protest object interject counter hint post tweet retort proclaim
    caution suggest reveal complain moan
  `),
  ...silentE(`
    declar announc acknowledg argu conclud observ disclos reiterat propos
    emphasiz emphasis elaborat summariz summaris estimat speculat opin theoriz theoris stipulat
    conced outlin believ jok grumbl fum characteriz characteris guarante ventur underlin underscor
  `),
  ...inY("repl clarif testif specif certif"),
  ...regular("repeat reckon"),
  ...words("concur concurs concurred"),
  "ruled",
];

/** Verbs with an addressee: "told the court that …". */
const telling = words(`
  tell tells told telling inform informs informed informing assure assures assured assuring remind reminds reminded
  reminding convince convinces convinced notify notifies notified advise advises advised warn warns warned warning
`);

const weak = [
  ...words(`
    report reports reported state states stated note notes noted comment comments commented remark remarks
    remarked touted recall recalls recalled recalling
    respond responds responded responding continue continues continued find finds found finding show shows showed shown showing know knows knew knowing feel feels felt
    feeling hear hears heard learn learns learned learnt mean means meant
    understand understands understood understanding hope hopes hoped hoping
    sigh sighs sighed snap snaps snapped chides chided gripe gripes griped recount recounts recounted enthuse enthuses enthused
    muse muses mused brag brags bragged crow crows crowed gush gushes gushed confide confides confided remember remembers
    remembered reflect reflects reflected guess guesses guessed sneer sneers sneered shot_back shoots_back fired_back
    fires_back hit_back hits_back chimed_in chimes_in went_on goes_on summed_up sums_up
    scoff scoffs scoffed sniff sniffs sniffed snort snorts snorted rage rages raged thunders thundered marvels marvelled marveled
    fear fears feared fearing worry worries worried imply implies implied teach teaches taught read reads
  `),
  ...regular("expect document detect discover alert signal accept suspect doubt"),
  ...silentE(
    "indicat demonstrat assum determin calculat realiz realis judg surmis notic decid agre",
  ),
];

const denying = [
  ...inY("den"),
  ...regular("reject contradict rebut disavow"),
  ...silentE("repudiat disput refut"),
  ...words(`
    dismiss dismisses dismissed dismissing rebutted rebutting rule_out rules_out ruled_out ruling_out
    rubbished
  `),
];

const alleging = [...silentE("alleg"), ...regular("purport")];

const accusing = [
  ...silentE("accus"),
  ...words("charge charged charges blame blames blamed fault faults faulted"),
];

const planning = words("plan plans planned planning intend intends intended intending");

/** Promises, threats and offers: the sentence itself is the statement, and its subject makes it. */
const promising = [
  ...regular("vow threaten"),
  ...silentE("promis pledg"),
  ...words("swore_to committed_to commits_to offered_to offers_to"),
];

/** Calls for action and judgements: "urged the council to act", "criticised the delay". */
const demanding = [
  ...regular("demand condemn blast mock applaud hail attack exhort compliment discuss"),
  ...silentE("urg denounc prais criticiz criticis encourag"),
  ...words(`
    call_for calls_for called_for calling_for call_on calls_on called_on calling_on rail_against railed_against
    complain_about complains_about complained_about complaining_about brag_about brags_about bragged_about
    point_to points_to pointed_to spoke_of speaks_of echo echoes echoed
    slam slams slammed slamming lash_out_at lashed_out_at lashes_out_at
  `),
];

/** What something is taken for, behind "as": "described the showdown as ominous". */
const evaluating = words(`
  describe describes described describing portray portrays portrayed portraying paint paints painted rate rates rated
  regard regards regarded cite cites cited citing brand brands branded
`);

/** Names given to something, in quotation marks: `called the deal a "disgrace"`. */
const labelling = words(`
  call calls called calling brand brands branded label labels labelled labeled dub dubs dubbed describe describes
  described liken likens likened decry decries decried cite cites cited question questions questioned
`);

export const claims: ClaimsPack = {
  verbs: [
    { stance: "asserted", strength: "strong", forms: saying },
    { stance: "asserted", strength: "strong", forms: telling, addressee: true },
    {
      stance: "asserted",
      strength: "strong",
      forms: words("claim claims claimed claiming profess professes professed"),
      infinitive: true,
    },
    { stance: "asserted", strength: "weak", forms: weak },
    // who hears it does not say it
    {
      stance: "asserted",
      strength: "strong",
      impersonal: true,
      forms: ["the", "a", "an"].flatMap((article) =>
        ["court", "jury", "inquest", "tribunal", "inquiry", "hearing"].map(
          (hearer) => `${article} ${hearer} heard`,
        ),
      ),
    },
    { stance: "denied", strength: "weak", forms: denying, infinitive: true },
    { stance: "alleged", strength: "strong", forms: alleging, infinitive: true },
    { stance: "alleged", strength: "weak", forms: accusing, whole: true },
    { stance: "planned", strength: "weak", forms: planning },
    { stance: "planned", strength: "weak", forms: promising, whole: true },
    { stance: "asserted", strength: "weak", forms: demanding, whole: true },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      forms: words(`
        claimed_responsibility claims_responsibility claim_responsibility admitted_responsibility admits_responsibility
        accepted_responsibility accepts_responsibility took_responsibility takes_responsibility claimed_credit claims_credit
      `),
    },
    { stance: "asserted", strength: "weak", forms: evaluating, whole: true, particle: "as" },
    { stance: "asserted", strength: "weak", forms: labelling, whole: true, quoted: true },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: [...saying, ...weak].filter((form) => /^[a-z]+ing(?: out)?$/u.test(form)),
    },
    {
      stance: "asserted",
      strength: "strong",
      addressee: true,
      forms: telling.filter((form) => form.endsWith("ing")),
    },
    { stance: "alleged", strength: "strong", forms: words("alleging accusing purporting") },
    { stance: "denied", strength: "strong", forms: words("denying disputing rejecting refuting") },
    {
      stance: "planned",
      strength: "strong",
      forms: words("promising pledging vowing threatening"),
    },
  ],
  nouns: [
    {
      stance: "alleged",
      strength: "weak",
      forms: words(
        "allegation allegations accusation accusations claim claims rumour rumours rumor rumors suspicion suspicions",
      ),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        statement statements announcement announcements report reports assertion assertions warning warnings
        comment comments remark remarks testimony finding findings conclusion conclusions belief admission
        argument arguments fear fears confirmation acknowledgement prediction predictions view
      `),
    },
    {
      stance: "denied",
      strength: "weak",
      forms: words("denial denials dispute disputes dismissal rejection"),
    },
  ],
  citations: words("citing quoting"),
  sourceNouns: words(
    "sources source documents data figures filings media reports studies research statistics records emails messages letters insiders people officials memo polls surveys",
  ),
  owns: words("own"),
  nobodies: words(
    "this_newspaper this_paper this_agency this_magazine this_website our_newspaper our_information our_newsroom",
  ),
  hearsayNouns: words("unconfirmed_reports rumours rumors"),

  standards: words(
    "schedule schedules timetable timetables timeline plan plans calendar itinerary size age need needs taste",
  ),
  sources: words(`
    according_to as_reported_by as_stated_by in_the_words_of in_the_view_of in_the_opinion_of
    in_the_eyes_of in_the_judgment_of as_said_by as_put_by in_the_opinion_of as_quoted_by as_confirmed_by citing as_per quoting as_told_by as_announced_by
  `),
  callings: [
    {
      forms: words(
        "call calls called calling label labels labelled labeled deem deems deemed judge judges judged consider considers considered pronounce pronounced",
      ),
    },
    {
      forms: words(
        "describe describes described regard regards regarded see sees saw view views viewed denounce denounces denounced decry decries decried brand brands branded hail hails hailed slam slams slammed condemn condemns condemned",
      ),
      marks: words("as"),
    },
  ],
  backReferences: words(`
    that_is_according_to this_is_according_to that_was_according_to that's_according_to so_said so_says
  `),
  ownViews: words(`
    in_her_view in_his_view in_their_view in_her_opinion in_his_opinion in_their_opinion in_his_words in_her_words in_her_judgment in_his_judgment to_his_mind to_her_mind
  `),
  complementisers: words("that"),
  interrogatives: words("whether how why what who where which when if"),
  infinitives: words("to"),
  bare: true,
  genders: {
    feminine: words(`
      ms mrs miss madam madame lady dame queen princess duchess countess baroness chairwoman spokeswoman congresswoman policewoman
      businesswoman saleswoman councilwoman assemblywoman alderwoman actress waitress hostess heiress stewardess nun woman girl mother wife
      daughter sister grandmother aunt niece widow bride girlfriend stepmother mum mom goddess comedienne midwife housewife
    `),
    masculine: words(`
      mr sir lord king prince duke baron monsignor chairman spokesman congressman policeman businessman salesman councilman assemblyman
      alderman fireman fisherman craftsman man boy father husband son brother grandfather uncle nephew widower groom boyfriend stepfather dad monk
      priest bishop cardinal pope imam
    `),
  },
  obliquePronouns: words("him them us me"),
  pronouns: {
    latter: { type: "any", demonstrative: true },
    he: { type: "PER", gender: "masculine" },
    she: { type: "PER", gender: "feminine" },
    they: { type: "any", plural: true },
    him: { type: "PER", gender: "masculine" },
    her: { type: "PER", gender: "feminine" },
    them: { type: "any", plural: true },
    it: { type: "ORG" },
    i: { type: "PER", first: true },
    we: { type: "any", plural: true, first: true },
    who: { type: "any" },
    which: { type: "ORG" },
  },
  expletives: words(
    "it_is it_was it's it_has_been it_will_be it_would_be it_seems it_appears it_remains it_takes it_took it_may it_might it_could it_turned_out it_became they_say you",
  ),
  speechless: words(
    "storm storms cyclone cyclones hurricane hurricanes typhoon typhoons tornado earthquake quake quakes tremor tsunami flood floods flooding landslide avalanche eruption fire fires blaze wildfire wildfires explosion explosions blast crash collision accident derailment heatwave drought outbreak epidemic pandemic virus disease shares share stock stocks price prices yield yields inflation dollar rupiah yen wave attack attacks strike landfall victory defeat rain rains",
  ),
  otherOffices: words(
    "deputy vice former ex acting assistant interim outgoing late then predecessor successor junior shadow",
  ),
  media: words("newspaper paper magazine broadcaster outlet"),
  epithets: words(`
    official politician executive lawmaker manager leader expert specialist scientist researcher academic
    activist campaigner unionist entrepreneur diplomat businessman businesswoman economist analyst footballer striker midfielder goalkeeper winger athlete year-old
  `),
  agencies: words(`
    agency body authority organisation organization office institute institution regulator watchdog
    association centre center service bureau charity newspaper paper magazine website site broadcaster outlet
    federation
  `),
  spokespeople: words("spokesman spokeswoman spokesperson spokespeople spokesmen"),
  staffs: words(`
    office embassy services staff cabinet administration campaign spokesman spokeswoman spokesperson
  `),
  possessives: words("its his her their"),
  personalPossessives: words("his her"),
  documents: words(`
    report reports study studies survey surveys poll polls figures data statistics statement analysis estimate
    estimates forecast count tally letter filing review research audit calculations memo findings paper
    document documents indictment affidavit complaint
  `),
  affiliations: words("of from at with"),
  origins: words("from by"),
  descriptions: {
    PER: words(`
      minister speaker president chairman chairwoman chief director executive spokesman spokeswoman spokesperson
      official officer leader founder senator governor mayor secretary lawyer attorney prosecutor judge coach
      player professor researcher scientist analyst author head manager ceo politician candidate lawmaker
      commissioner ambassador king queen prince bishop pope doctor man woman suspect victim witness
      premier chancellor deputy general boss engineer singer actor actress writer journalist
    `),
    ORG: words(`
      institution federation company firm vendor manufacturer maker group bank agency ministry government authority authorities
      court party union university institute organisation organization association club team carrier airline
      operator retailer newspaper broadcaster paper magazine site website police department office council
      commission committee parliament army navy regulator watchdog corporation startup start-up giant
      developer publisher supplier foundation charity network brand administration school church hospital
      laboratory lab yard builder shipbuilder chain
      drugmaker automaker carmaker chipmaker planemaker lender insurer miner utility brewer telecom conglomerate
      refiner steelmaker grocer wholesaler fintech reinsurer homebuilder shipper haulier exporter importer
      brokerage consultancy distillery contractor subcontractor subsidiary landlord producer platform
      distributor
    `),
  },
  firms: words(`
    company firm vendor manufacturer maker group bank carrier airline operator retailer corporation startup start-up
    giant developer publisher supplier brand builder shipbuilder chain yard network drugmaker automaker carmaker
    chipmaker planemaker lender insurer miner utility brewer telecom conglomerate refiner steelmaker grocer
    wholesaler fintech reinsurer homebuilder shipper haulier exporter importer brokerage consultancy distillery
    contractor subcontractor subsidiary landlord producer platform distributor
  `),
  institutions: words(
    `police ministry government court parliament army navy department council commission committee university hospital administration authorities`,
  ),
  definites: words("the this these those its his her their our"),
  indefinites: words(
    "a an another some any many several two three four five six most all every each",
  ),
  comments: words("as"),
  fillers: words(`
    has have had is are was were be been being also already then later now still again once further always
    monday tuesday wednesday thursday friday saturday sunday morning evening afternoon night tonight last week month
    often never not did does do will would could can may might must should reportedly allegedly recently
    previously subsequently earlier simply just only even yesterday today meanwhile publicly repeatedly
    categorically strongly flatly vehemently
  `),
  agents: words("by"),
  rulings: words("condemn condemns condemned"),
  deciders: words(`
    parliament senate house congress lawmakers legislators mps senators lords commons assembly council councillors
    committee court courts tribunal judge judges justices coroner jury voters shareholders delegates
  `),
  links: words("of de for and & 's"),
  stops: words(`
    in on at by from with into over under after before about during since until through against between
    among as than to via towards toward without within despite amid near off out up down because while
    although though if when whether where that which who whom whose but or so yet nor
  `),
  plurals: ["s"],
  passives: words("be been being was were is are"),
  finite: words(`
    is are was were am has have had will would can could may might must shall should does did do isn't aren't wasn't
    weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't didn't don't 's 're 've 'll went goes came comes
    took takes gave gives got gets made makes became becomes began begins began kept keeps left leaves lost loses won
    wins met meets paid pays put puts ran runs sent sends sold sells stood stands fell falls rose rises grew grows hit
    hits led leads built builds bought buys brought brings held broke breaks spent spends drew draws needs wants uses
    remains seems appears includes struck cast set works lives plays serves faces helps moves
  `),
  finiteEndings: words("ed"),
  adversatives: words("but"),
  joins: words("and but while whereas yet"),
  correlatives: words(
    "both either neither not_only respectively the_more the_less no_sooner whether",
  ),
  happenings: words(
    "come comes came coming occurs occurred happens happened follows followed arrives arrived is was",
  ),
  conjunctives: words(`
    however nevertheless nonetheless meanwhile moreover furthermore additionally in_addition also on_the_other_hand
    on_the_one_hand by_contrast in_contrast conversely on_the_contrary instead therefore thus hence consequently
    accordingly as_a_result still even_so likewise similarly in_turn separately in_the_meantime at_the_same_time
    for_his_part for_her_part for_its_part for_their_part indeed in_fact that_said for_example for_instance
  `),
  coordinators: words("and but or yet while whereas"),
  subordinators: words(`
    because although though since if when while after before until unless whereas as so_that where once
    whether despite
  `),
  relatives: words("who which whom whose that"),
  futureIdioms: words(
    "is_to_blame are_to_blame is_to_say was_going_to were_going_to were_all_going_to was_about_to were_about_to",
  ),
  future: words(`is_to are_to is_considering are_considering was_considering were_considering 
    will shall won't plans_to plan_to planned_to planning_to intends_to intend_to intended_to going_to
    due_to_be due_to_start due_to_close due_to_end due_to_arrive due_to_launch due_to_open due_to_enter due_to_begin is_due_to are_due_to was_due_to
    scheduled_to expected_to set_to is_to_be are_to_be aims_to aim_to aiming_to hopes_to hoping_to
    promises_to promised_to vows_to vowed_to pledged_to pledges_to about_to wants_to plans_on due_to_finish
    to_be_launched to_be_built preparing_to prepares_to likely_to
  `),
  comparatives: words(`
    twice times double triple half more less fewer higher lower better worse bigger larger smaller longer shorter stronger weaker cheaper dearer faster slower later earlier older younger warmer colder the_same
  `),
  than: words(`than as than_in as_in than_on than_at as_on as_at`),
  compared: words(`
    than_in than_at than_on than_last than_the than_a_year compared_with compared_to versus up_from down_from unchanged_from relative_to vs against in_comparison_with in_comparison_to from_a_year
  `),
  records: words(`
    first highest lowest biggest largest smallest worst best steepest sharpest deepest strongest weakest longest
    shortest fastest slowest heaviest deadliest bloodiest hottest coldest warmest driest wettest greatest fewest
    most_expensive cheapest dearest most_severe most_serious most_violent record all-time least tightest widest
    narrowest richest poorest youngest oldest closest
  `),
  pastFutures: words("would"),
  perfects: words("have 've"),
  hedges: words(`
    allegedly reportedly supposedly purportedly apparently is_said_to are_said_to was_said_to were_said_to
    is_believed_to are_believed_to is_alleged_to are_alleged_to was_alleged is_accused_of are_accused_of
    was_accused_of were_accused_of has_been_accused_of have_been_accused_of is_suspected_of are_suspected_of
    was_suspected_of accused_of suspected_of is_thought_to are_thought_to rumoured_to rumored_to
    is_reported_to are_reported_to alleged_to believed_to_have thought_to_have
  `),
  negations: words(
    "not no never n't none nobody nothing neither nor without cannot denies denied don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't can't couldn't wouldn't shouldn't",
  ),
  partialNegations: words("without denies denied"),
  absences: words("no"),
  implicatives: words(`
    refuse_to refuses_to refused_to refusing_to decline_to declines_to declined_to declining_to fail_to fails_to
    failed_to failing_to neglected_to unable_to ceased_to has_yet_to have_yet_to had_yet_to
  `),
  negationIdioms: words(`
    not_only not_just not_merely not_simply not_least not_long_after not_long_before not_to_mention no_doubt
    no_later_than no_less_than no_fewer_than no_more_than none_other_than nothing_but nothing_short_of
    not_unlike not_uncommon not_unusual not_surprisingly no_wonder never_before never_mind without_doubt
    without_a_doubt without_question can't_help_but cannot_help_but not_until
    not_clear not_yet_clear isn't_clear wasn't_clear
  `),
  readers: words("you"),
  refusals: words(`
    declined_to_say refused_to_say declines_to_say refuses_to_say would_not_say wouldn't_say did_not_say didn't_say
    declined_to_confirm refused_to_confirm declined_to_reveal refused_to_reveal declined_to_disclose refused_to_disclose
    declined_to_specify did_not_specify did_not_elaborate declined_to_elaborate declined_to_give declined_to_answer refused_to_answer
    declined_to_comment declined_to_be declined_comment refused_to_comment declines_to_comment did_not_comment has_not_commented have_not_commented had_not_commented no_comment not_immediately_respond not_immediately_comment did_not_respond did_not_reply not_respond_to not_immediately_available not_immediately_reachable could_not_be_reached not_available_for_comment unavailable_for_comment was_not_available declined_an_interview would_not_comment yet_to_comment yet_to_respond declined_further_comment
  `),
  noCues: words("calling_itself calling_himself calling_herself calling_themselves"),
  interview: {
    asks: words("q question interviewer reporter journalist moderator host"),
    answers: words("a answer"),
    announced: words(
      "interview interviewed q&a in_conversation_with talked_to talks_to spoke_to spoke_with answers_questions answered_questions questions_and_answers",
    ),
    askedBy: words(
      "interview_by interviewed_by interviewer in_conversation_with_our questions_by as_told_to",
    ),
  },
  questions: words(
    "who what why how when where which is are was were do does did will would can could should has have",
  ),
  exhortations: words(`
    let's let please click read share tell check see watch follow subscribe join imagine consider remember
    don't stay note sign don_t do_not make_sure never_mind preheat
  `),
  judgements: words(`
    sceptical skeptical optimistic pessimistic hopeful upbeat cautious doubtful unimpressed furious delighted thrilled good bad better worse
    great terrible awful wonderful excellent poor disastrous brilliant amazing impressive disappointing disappointed shameful absurd ridiculous
    unacceptable outrageous encouraging worrying alarming promising welcome overdue wise unwise foolish beautiful ugly boring exciting
    interesting crucial remarkable surprising unfortunate sad understandable unfair fair scandalous deplorable laughable stunning fantastic
    disaster catastrophe triumph shame disgrace mistake scandal blessing tragedy joke farce nightmare bleak grim rosy daunting
  `),
  copulas: words(
    "is are was were looks look looked seems seem seemed remains remain remained sounds sound feels appears appear appeared",
  ),
  clients: words(
    "passengers customers users clients consumers residents visitors readers members subscribers travellers travelers guests parents students tenants buyers owners applicants participants patients citizens viewers drivers anyone everyone",
  ),
  permissions: words(
    "can may could are_able_to are_entitled_to are_advised_to are_invited_to are_encouraged_to are_asked_to are_welcome_to should",
  ),
  opinions: words(`
    i_think in_my_opinion in_my_view i_believe i_feel i_guess i_suppose we_think we_believe unfortunately
    fortunately sadly thankfully hopefully frankly personally it_is_a_shame it_seems it_appears
    it_remains_to_be_seen in_our_opinion in_our_view no_wonder needless_to_say one_can_only i_hope we_hope
    my_opinion our_opinion should_be_ashamed to_be_honest it_is_clear_that_we
  `),
};
