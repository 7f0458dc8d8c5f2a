import type { Splices } from "./splices.ts";

/** Words that put a statement forward in one way. All phrases in lower case. */
export interface CueGroup {
  readonly stance: "asserted" | "denied" | "alleged" | "planned";
  /**
   * How readily the words take a content: `strong` ones ("said") on any sign of one, `weak` ones
   * ("found") only with a complementiser, a quotation or set off by a comma.
   */
  readonly strength: "strong" | "weak";
  readonly forms: readonly string[];
  /** True where an infinitive can be the content ("claims to have left", "assure ne rien savoir"). */
  readonly infinitive?: boolean;
  /** Nobody in particular says it ("сообщается, что", "kerrotaan"); a source that is named does. */
  readonly impersonal?: boolean;
  /** An addressee may stand between the words and their content ("told the court that …"). */
  readonly addressee?: boolean;
  /** Without a clause behind it the whole statement is the content ("Apple accuses Xiaomi of theft"). Denials always. */
  readonly whole?: boolean;
  /** A separable particle that must stand behind the words ("wies … zurück"). */
  readonly particle?: string;
  /** The whole statement is the content only with a quotation in it (`called it a "disgrace"`). */
  readonly quoted?: boolean;
  /**
   * What the words call their object: one of these must stand behind it, or right in front of the words; `-` opens
   * an ending ("bezeichnete den Plan als", "назвал план незаконн-ым").
   */
  readonly predicates?: readonly string[];
  /** They end their clause and call what stands in front of this mark so: "पुल को सुरक्षित बताया". */
  readonly object?: string;
  /** Passives of one word: who says it stands behind ("dibantah oleh kepala dinas"). */
  readonly passive?: boolean;
  /** Passives of one word that may take a clause: who stands in front of one is told of, and says nothing ("tiga orang dilaporkan tewas"). */
  readonly told?: boolean;
}

/**
 * Verbs that call their object something, told by parts of speech (where none are, by `predicates` of a cue group);
 * without a content of its own the whole statement is it.
 */
export interface Calling {
  readonly forms: readonly string[];
  /** Words in front of what it is called ("de", "como", "as"); without them a bare adjective is it. */
  readonly marks?: readonly string[];
}

export type Gender = "feminine" | "masculine";

/** What a pronoun can stand for. */
export interface Pronoun {
  readonly type: "PER" | "ORG" | "any";
  /** Of a person; an organisation may have any. */
  readonly gender?: Gender;
  readonly plural?: boolean;
  /** Of an organisation: no public body ("同社"). */
  readonly firm?: boolean;
  /** Of an organisation: what its name has ("同省" is a 省). */
  readonly word?: string;
  /** It points to whom the sentence before named last, not to its subject: "celui-ci", "the latter". */
  readonly demonstrative?: boolean;
  /** First person: inside a quotation it is the speaker. */
  readonly first?: boolean;
}

/** The words that an interview is told by. */
export interface InterviewWords {
  /** Labels of a question: "Q", "Frage", "Reporter". */
  readonly asks: readonly string[];
  /** Labels of an answer: "A", "Antwort". */
  readonly answers: readonly string[];
  /** What calls an article one: "interview", "in conversation with". */
  readonly announced: readonly string[];
  /** What stands before the name of whoever asks: "interview by", "propos recueillis par". */
  readonly askedBy: readonly string[];
}

/** Attribution cues, pronouns, stance words: who says what. Every list may be empty. */
export interface ClaimsPack {
  /** Finite verbs of saying, showing and thinking, in every form a news text has. */
  readonly verbs: readonly CueGroup[];
  /** Forms without a subject of their own ("saying that", "déclarant que"): the main clause's subject speaks. */
  readonly participles?: readonly CueGroup[];
  /** Nouns with a content clause: "the claim that", "allegations that". */
  readonly nouns?: readonly CueGroup[];
  /** One-word cues that carry their speaker as a clitic: "katanya". */
  readonly clitics?: readonly string[];
  /** Prepositions in front of a source: "according to", "selon", "menurut". */
  readonly sources?: readonly string[];
  /** Prepositions that are so only in front of one of `sourceNouns` ("nach einem Bericht"). */
  readonly softSources?: readonly string[];
  readonly sourceNouns?: readonly string[];
  /** Nouns behind a source's preposition, in its case, for what is heard from nobody in particular: "informací", "πληροφορίες". */
  readonly hearsayNouns?: readonly string[];
  /** What is nobody as a speaker: the medium that tells the story ("this newspaper", "nos informations"), people in general ("on"). */
  readonly nobodies?: readonly string[];
  /** Nouns behind a source's preposition, in its case, for what a thing is done by: "according to *schedule*", "selon le *calendrier*". */
  readonly standards?: readonly string[];
  /** Of the sources those that may give a reason instead, where nothing that speaks stands behind: "citing". */
  readonly citations?: readonly string[];
  /** "own", in all its forms: "nach eigenen Angaben" has the clause's subject for its source. */
  readonly owns?: readonly string[];
  /** Prepositions that name a source where they open a sentence in front of somebody and a comma: "Pour le ministre, …". */
  readonly viewpoints?: readonly string[];
  /** "In her view", "за його словами": whoever spoke last goes on. */
  readonly ownViews?: readonly string[];
  /** Words behind a source: "zufolge", "によると". */
  readonly sourcesAfter?: readonly string[];
  /** Verbs that call somebody or something so: "a qualifié d'illégale la décision", "juge la réforme injuste". */
  readonly callings?: readonly Calling[];
  /** "Demikian dikatakan", "so": a sentence that names the speaker of the one before. */
  readonly backReferences?: readonly string[];
  /** Words that open such a sentence whose verb of saying ends it: "dat heeft", "das hat". */
  readonly backFrames?: readonly string[];
  /** Phrases for what was told before, which open a sentence with a verb of saying: "об этом", "o tym". */
  readonly backTopics?: readonly string[];
  /** The same behind a verb of saying, in a sentence that only names who said the one before: "menyampaikan hal itu". */
  readonly backObjects?: readonly string[];
  /** Words between cue and content that are no part of it: "that", "que", "bahwa". */
  readonly complementisers: readonly string[];
  /** The rules go by the lists of this pack alone, as they read worse with the tagger's parts of speech. */
  readonly untagged?: boolean;
  /** Copulas that a clause may follow bare behind a noun of saying: "dugaan lain adalah kolam ini digunakan". */
  readonly equations?: readonly string[];
  /** As `joined` of the segment pack. */
  readonly joined?: readonly (readonly string[])[];
  /** Words that begin a content and belong to it: "whether", "how", "si". */
  readonly interrogatives?: readonly string[];
  /**
   * Verbal nouns that stand for a clause and open a content behind the verb and who says it ("أعلنت الشرطة مقتل ثلاثة"), with or without
   * one of `deedLinks`.
   */
  readonly deeds?: readonly string[];
  readonly deedLinks?: readonly string[];
  /** Marks the infinitive: "to", "zu". */
  readonly infinitives?: readonly string[];
  /** The content may follow the cue without any mark (English, Indonesian). */
  readonly bare?: boolean;
  /** A comma may stand for the complementiser (German, Indonesian, Chinese). */
  readonly comma?: boolean;
  /** The content stands between the speaker and complementiser and cue (Japanese, Korean, Turkish). */
  readonly final?: boolean;
  /** Particles and marks behind the speaker ("は", ","); where the cue is not final, of a verb that takes the whole statement ("ने"). */
  readonly topics?: readonly string[];
  /** Where the cue is final: endings of the speaker's last word ("는"), no part of its name. */
  readonly topicEndings?: readonly string[];
  /**
   * Case endings of a source in front of one of `sourcesAfter` ("에"), no part of its name. Of an ending with a bar what stands
   * before the bar stays ("ı|na" in "Bakanlığına"); `from>to` tells what the first case has instead ("ksen>s" in "laitoksen").
   */
  readonly sourceEndings?: readonly string[];
  /**
   * Endings that a noun for who speaks has as a source and in the first case, as `from>to`; what comes out has to be one of
   * `descriptions` or `documents`: "полиции" by "и>я", "ekspertów" by "ów>ci".
   */
  readonly sourceCases?: readonly string[];
  /** Prepositions written onto a source behind some words, longest first, and what its name begins with instead: "للشرطة" behind "وفقا" is "الشرطة". */
  readonly sourceBeginnings?: {
    readonly behind: readonly string[];
    readonly instead: Readonly<Record<string, string>>;
  };
  /** Where the cue is final: on what occasion one speaks, between speaker and content ("会見で", "성명에서"). */
  readonly occasions?: readonly string[];
  /** Where the cue is final: endings of a cue, or words behind one, with which whoever spoke goes on ("며", "上で"). */
  readonly continuatives?: readonly string[];
  /** Where the cue is final: nouns that end a content in front of their object mark and the cue ("方針 を 示した"). */
  readonly contentNouns?: readonly string[];
  /** Nouns for what somebody says of another: a denial that ends with one is the content itself ("否认指控"). */
  readonly allegations?: readonly string[];
  /** Words at the end of a content that only say it is reported ("という"). */
  readonly hearsayEnds?: readonly string[];
  /** Phrases with a cue's words that say nothing: "不愿透露姓名". */
  readonly noCues?: readonly string[];
  /** Prepositions whose phrase between a subject and its verb is no part of the subject: "在声明中". */
  readonly adverbials?: readonly string[];
  /** Where the cue is final: endings of the content's last word that stand for a complementiser ("다고"). */
  readonly contentEndings?: readonly string[];
  /** Where the cue is final: endings of a verb that with a comma behind its complementiser tells when ("質問すると、"). */
  readonly whenEndings?: readonly string[];
  /** Endings of nouns that end like one of these; the longer one tells ("iddialarını", but "olduklarını"). */
  readonly nounEndings?: readonly string[];
  /** Where the cue is final: endings of a content's own subject, so that its speaker stands before it (Turkish genitive). */
  readonly contentBeginnings?: readonly string[];
  /** Where the cue is final: endings of an object, whose clause in front of the speaker's name is no part of it (Korean "을"). */
  readonly objectEndings?: readonly string[];
  /** Parts of a word that negate it ("artmayacağını"). */
  readonly negationParts?: readonly string[];
  /** Verbs that a beginning negates, told by their endings ("nevypustila"). */
  readonly negatedVerbs?: { readonly beginning: string; readonly endings: readonly string[] };
  /** The speaker never stands behind the cue (Chinese, Thai, Vietnamese). */
  readonly subjectFirst?: boolean;
  /** The speaker stands behind the cue before all (Arabic). */
  readonly verbFirst?: boolean;
  /** A verb may have no subject: "…, řekla", "…, dijo". */
  readonly dropsSubject?: boolean;
  /** Prepositions of a body that speaks through a verb without a subject: "сообщили в полиции". */
  readonly hosts?: readonly string[];
  /** Sentences end without a mark (Thai). */
  readonly unmarked?: boolean;
  /** Endings of given names in other cases than the first, folded, longest first, and those of the first, to be tried in turn. */
  readonly nameCases?: {
    readonly endings: readonly string[];
    readonly nominatives: readonly string[];
  };
  /** Endings of cases that no subject has ("a Facebook-on"), of words in small letters or behind an article. */
  readonly obliqueEndings?: readonly string[];
  /** Titles and nouns that tell the gender of whom they stand with: "Ms", "Sprecherin". */
  readonly genders?: Readonly<Record<Gender, readonly string[]>>;
  /** Articles that do so in front of a noun of both genders: "la ministre". */
  readonly genderedArticles?: Readonly<Record<Gender, readonly string[]>>;
  readonly pronouns: Readonly<Record<string, Pronoun>>;
  /** Pronouns in cases that no subject has: "его", "honom". */
  readonly obliquePronouns?: readonly string[];
  /** First words of clauses whose pronoun stands for nothing ("it is", "il y a"). */
  readonly expletives?: readonly string[];
  /** Nouns, of one word or several, that with an article stand for an entity named before: "the company", "sang ministre", "juru bicara". */
  readonly descriptions?: { readonly PER: readonly string[]; readonly ORG: readonly string[] };
  /** Of the ORG descriptions those of a firm; without the list all are. */
  readonly firms?: readonly string[];
  /** Of the ORG descriptions those that only a name which has the word can stand for: "the police". */
  readonly institutions?: readonly string[];
  /** Of them those that any public body may be called: "the agency", "the authority". */
  readonly agencies?: readonly string[];
  /** Of the ORG descriptions those that only a medium is called: "the newspaper". */
  readonly media?: readonly string[];
  /** Nouns for a person of whatever office, that with an article stand for who spoke last: "the official", "o responsável". */
  readonly epithets?: readonly string[];
  /** Nouns for a person who speaks for a body: "a spokeswoman" behind its name is the body's. */
  readonly spokespeople?: readonly string[];
  /** Nouns for who speaks for their owner: "its embassy", "ses services". */
  readonly staffs?: readonly string[];
  /** "Its", "ses": a noun behind one is somebody's. */
  readonly possessives?: readonly string[];
  /** Those of them that stand for people alone: "his". */
  readonly personalPossessives?: readonly string[];
  /** Nouns for what somebody publishes, in the cases that a source has: who published it says it ("figures from the union"). */
  readonly documents?: readonly string[];
  /** Prepositions between somebody and the body they belong to: "Ana Prats, *of* the University of Vigo". */
  readonly affiliations?: readonly string[];
  /** Prepositions in front of who published it, beside `agents`: "from"; those that are `links` too may name its topic: "de". */
  readonly origins?: readonly string[];
  /** Articles and demonstratives that make such a noun definite. */
  readonly definites?: readonly string[];
  /** A noun needs no article to be definite: "Компания сообщила" is the company that the article is about. */
  readonly articleless?: boolean;
  /** Endings and beginnings that stand for the definite article: "borgmästare-n", "primar-ul", "ال-وزير". */
  readonly definiteEndings?: readonly string[];
  readonly definiteBeginnings?: readonly string[];
  /** What a letter in front of such an ending is without it: "bakanlığ-ı", "bakanlık". */
  readonly hardened?: Readonly<Record<string, string>>;
  /** Nouns for what never says a thing, storms, accidents and prices: "der Zyklon forderte 120 Menschenleben". */
  readonly speechless?: readonly string[];
  /** Verbs that in front of a measure of time only say when: "the news comes a day after …". */
  readonly happenings?: readonly string[];
  /** Words that make another office of one: "the deputy mayor", "der frühere Minister" are not the mayor, the minister. */
  readonly otherOffices?: readonly string[];
  /** Indefinite articles and words like them: a noun phrase begins with one. */
  readonly indefinites?: readonly string[];
  /** Words that open a comment clause: "as the ministry said", "comme l'explique Xiaomi". */
  readonly comments?: readonly string[];
  /** They stand behind their noun ("perusahaan itu"). */
  readonly postposed?: boolean;
  /** Auxiliaries, adverbs and clitics that may stand between a subject and its cue. */
  readonly fillers?: readonly string[];
  /** Prepositions in front of whom one says it to, where the subject may follow: "a dit à la presse le maire". */
  readonly addressees?: readonly string[];
  /** Prepositions of who does what a participle tells: "par", "dai", "oleh". */
  readonly agents?: readonly string[];
  /** Prepositions that continue a noun phrase: "of", "de". */
  readonly links?: readonly string[];
  /** Links whose owner stands in front: "の", "的". */
  readonly genitives?: readonly string[];
  /** Prepositions and particles that end a noun phrase on its right: "in", "on", "dalam". */
  readonly stops?: readonly string[];
  /** Auxiliaries, copulas and frequent verbs in their finite forms: where a clause has its verb, if no tagger tells. */
  readonly finite?: readonly string[];
  /** Finite forms that are no other word: verbs whatever a tagger takes them for ("zapłaci"). */
  readonly onlyFinite?: readonly string[];
  /** Compounds are one word, their head the last: a noun that ends like one of `descriptions` is one. */
  readonly compounds?: boolean;
  /** All nouns are written with a capital (German). */
  readonly capitalNouns?: boolean;
  /** A clause may have no verb ("Мост безопасен"). */
  readonly verbless?: boolean;
  /** Endings and beginnings of words of five letters and more that are verbs, if no tagger tells. */
  readonly finiteEndings?: readonly string[];
  readonly finiteBeginnings?: readonly string[];
  /** Endings of plural nouns: a cue that is a noun too is a verb behind one, a name or a pronoun ("critics claim"). */
  readonly plurals?: readonly string[];
  /** Participles end the clause, with their subject behind the auxiliary ("hat der Mann die Tat bestritten"). */
  readonly verbFinal?: boolean;
  /** Auxiliaries of the passive. */
  readonly passives?: readonly string[];
  /** Endings of participles that make a cue only behind a finite auxiliary ("a déclaré"). */
  readonly participleEndings?: readonly string[];
  readonly coordinators: readonly string[];
  /** What ties a statement to the one before it, where a comma follows, and is no part of it: "however,", "en cambio,". */
  readonly conjunctives?: readonly string[];
  /** Those of them that join two statements of which each holds alone: "and", "but", "while". */
  readonly joins?: readonly string[];
  /** How a clause follows another behind a bare comma. */
  readonly splices?: Splices;
  /** Words that tie two halves of a sentence to each other: "both", "neither", "not only", "respectively". */
  readonly correlatives?: readonly string[];
  /** Those of them that set what follows against what was said ("but"). */
  readonly adversatives?: readonly string[];
  readonly subordinators?: readonly string[];
  readonly relatives?: readonly string[];
  /** Words that make what follows a plan or a forecast: "will", "plans to", "akan". */
  readonly future?: readonly string[];
  /** Words that hold one of them and are none: "委员会". */
  readonly futureIdioms?: readonly string[];
  /** Nouns that do behind a word whose last letter, taken apart, is `ending` (Korean "될 것"). */
  readonly futureNouns?: { readonly forms: readonly string[]; readonly ending: string };
  /**
   * Where a verb's present is its future too: how the last verb of a reported clause ends then ("閉鎖する と発表した"). Words of
   * `states` just before it or in the cue keep it in the present: "存在する", "… と指摘した".
   */
  readonly plainFuture?: {
    readonly endings: readonly string[];
    readonly states: readonly string[];
  };
  /** Beginnings of verb forms that do (Arabic "سي"), but for words that begin with one of `futureless`. */
  readonly futureBeginnings?: readonly string[];
  readonly futureless?: readonly string[];
  /** Endings of verb forms that do (French "-era"); only on words of five letters and more. */
  readonly futureEndings?: readonly string[];
  /** Forms that report without vouching, on their own: "sei", "würde", "serait". */
  readonly reported?: readonly string[];
  readonly reportedEndings?: readonly string[];
  /** What a verb's lemma has beyond its form in such a mood: German "fließe" of "fließe-n", where no first person stands by. */
  readonly reportedStem?: string;
  /** A sentence in such forms goes on with the speaker before (German). */
  readonly reportedFloor?: boolean;
  /** In a reported content they are the future of the past instead ("a dit que le pont rouvrirait"). */
  readonly futureInPast?: boolean;
  /** Forms that only in such a content are the future of the past, where no perfect follows: "said it would close". */
  readonly pastFutures?: readonly string[];
  /** Endings of conditionals that only in such a content are the future of the past ("-aría"), of tagged verbs. */
  readonly futureInPastEndings?: readonly string[];
  /** Modals that with an infinitive behind them tell of what is to be ("ma zostać otwarty") … */
  readonly modals?: readonly string[];
  /** … and those that tell of what is said to have been ("miał przyjąć łapówkę"). */
  readonly saidModals?: readonly string[];
  /** Endings of infinitives, if no tagger tells. */
  readonly infinitiveEndings?: readonly string[];
  /** Modals of a plan by which the subject claims a thing where one of `perfects` ends the clause and no day is told: "will … gesehen haben". */
  readonly claimModals?: readonly string[];
  /** Modals that report what is said where one of `perfects` ends the clause: "soll … haben". */
  readonly hearsay?: readonly string[];
  /** Those of `reported` among them, and their futures, report in front of a participle too ("teria deixado", "terá começado"). */
  readonly perfects?: readonly string[];
  /** "allegedly", "diduga": the writer does not vouch. */
  readonly hedges?: readonly string[];
  /** Phrases with one of them that only suppose: "aurait dû", "avrebbe potuto". */
  readonly hedgeIdioms?: readonly string[];
  /** Superlatives and words for a first time: "the lowest since 2008" tells how long nothing was so, not when it happened. */
  readonly records?: readonly string[];
  /** In front of a date that the event is held against: "lower than in September", "gegenüber dem Vorjahr". */
  readonly compared?: readonly string[];
  /** Words of a comparison, and what stands between it and its date: "*twice* as expensive *as* two years ago". */
  readonly comparatives?: readonly string[];
  readonly than?: readonly string[];
  /** The same behind it: "昨年より", "지난해보다". */
  readonly comparedBehind?: readonly string[];
  readonly negations?: readonly string[];
  /** Negations of which a word behind them in the same clause makes "only" ("*ne* compte *que* sept salariés"), or a word ahead ("3人*しか*いない"), with `-` an ending ("3명*밖에* 없다"). */
  readonly restrictions?: {
    readonly negations?: readonly string[];
    readonly behind?: readonly string[];
    readonly ahead?: readonly string[];
  };
  /** Those of them that negate no more than the words beside them, or nothing where no other stands by: "without", "personne", "ne". */
  readonly partialNegations?: readonly string[];
  /** What stands in front of that of which there is none: "no", "aucun", "tidak ada". */
  readonly absences?: readonly string[];
  /** What says of the verb behind it, or in front of it, that it did not happen: "refused to", "weigerte", "gagal". */
  readonly implicatives?: readonly string[];
  /** Phrases with one of them that leave the statement as it is: "not only", "no later than", "かもしれない". */
  readonly negationIdioms?: readonly string[];
  /** Those of them that stand behind the verb they negate: "nicht", "niet". */
  readonly verbNegations?: readonly string[];
  readonly interview?: InterviewWords;
  /** First words of a question. */
  readonly questions?: readonly string[];
  /** First words of a wish, an order or a call to the reader. */
  readonly exhortations?: readonly string[];
  /** Pronouns for the reader: a sentence with one as its subject is advice. */
  readonly readers?: readonly string[];
  /** Pronouns that with a capital behind the first verb make an order: "Rufen Sie". */
  readonly politeReaders?: readonly string[];
  /** Who decides by a vote or a ruling, in the singular or plural of a subject: what "parliament rejected" is a decision, no denial. */
  readonly deciders?: readonly string[];
  /** Verbs that with one of them for their subject are a ruling and no statement: "verurteilte". */
  readonly rulings?: readonly string[];
  /** "Declined to comment": a sentence with one says that nothing was said. */
  readonly refusals?: readonly string[];
  /** Adjectives and nouns that judge, behind one of `copulas`: a short own statement with one is an opinion. */
  readonly judgements?: readonly string[];
  readonly copulas?: readonly string[];
  /** Nouns for those whom a service is for, in front of one of `permissions`: "passengers can". */
  readonly clients?: readonly string[];
  readonly permissions?: readonly string[];
  /** Words of the author's own opinion. */
  readonly opinions?: readonly string[];
}
