/**
 * Every record that crosses a stage boundary, in the order in which an article meets them.
 *
 * All records are plain JSON and immutable. A stage's type extends the last one's, so that running
 * a stage too early does not compile. Glossary:
 *
 * - span: half-open `[start, end)` in UTF-16 code units of `RawArticle.text`
 * - block: a run of the text with one role (body, title, reader comment …)
 * - mention: one statement in one article, with its evidence; a claim of the ledger has one or more
 * - cue: the words that attribute a mention to its speaker ("said", "selon")
 * - stance: how the statement is put forward (asserted, denied, alleged, planned)
 */

/** A stretch of `RawArticle.text`: half-open, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A date or interval in EDTF level 1, e.g. `2014-10-22`, `2014-10`, `2014-01/..`. */
export type Edtf = string;

/** Something worth telling the user about an article that did not stop its processing. */
export interface Note {
  /** The stage or source that wrote it. */
  readonly stage: string;
  readonly message: string;
}

export type PublishedBasis = "metadata" | "text" | "filename" | "inferred" | "none";

export type BlockKind =
  | "title"
  | "body"
  /** A heading, list item or other line of the article that is no sentence; not read for claims. */
  | "fragment"
  | "dateline"
  | "byline"
  | "caption"
  | "comment"
  | "boilerplate";

/** A run of the text with one role; blocks are in text order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** BCP 47; absent where it is the article's. */
  readonly language?: string;
  /** The rule or weight that decided the kind. */
  readonly reason: string;
}

/** What a source yields. `text` is never rewritten afterwards: all evidence points into it. */
export interface RawArticle {
  /** Stable across runs: derived from `uri`. */
  readonly id: string;
  /** The path as given on the command line (with `/`), `FILE#ID` within a file of many, or the URL. */
  readonly uri: string;
  /** Plain text: the decoded file without BOM. HTML and feeds: the text extracted from the page. */
  readonly text: string;
  readonly mediaType: string;
  readonly title: Span | string | null;
  readonly published: Edtf | null;
  readonly publishedBasis: PublishedBasis;
  /** BCP 47 as declared by the source; a hint for `detect`. */
  readonly declaredLanguage?: string;
  /** BCP 47 as the user gives it on the command line; `detect` takes it as certain. */
  readonly givenLanguage?: string;
  /** Blocks the source already knows (HTML headings, captions); `clean` labels the rest. */
  readonly knownBlocks?: readonly Block[];
  readonly url?: string;
  readonly author?: string;
  readonly section?: string;
  readonly notes: readonly Note[];
}

/** After `clean`: every block labelled, nothing deleted. */
export interface Cleaned extends RawArticle {
  readonly blocks: readonly Block[];
}

/** After `detect`: the article's language, and each block's where it differs. */
export interface Detected extends Cleaned {
  /** BCP 47, `und` where no language is certain enough. */
  readonly language: string;
  /** 0 to 1. */
  readonly languageConfidence: number;
}

export type TokenKind = "word" | "number" | "punctuation";

/** A word, number or punctuation mark as it stands in the text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
  /** Universal part of speech; absent where the language has no tagger. */
  readonly upos?: string;
  readonly lemma?: string;
  /** Universal features of mood, number, person, polarity, tense, verb form and voice: `Mood=Ind|Tense=Past`. */
  readonly features?: string;
}

/** A quoted passage; `start` and `end` include the marks. */
export interface Quotation extends Span {
  /** The passage without its marks. */
  readonly inner: Span;
  /** False where the closing mark is missing and the quotation ends with its paragraph. */
  readonly closed: boolean;
}

export interface Sentence extends Span {
  /** Index into `blocks`. */
  readonly block: number;
  /** BCP 47 of its block. */
  readonly language: string;
  readonly tokens: readonly Token[];
}

/** After `segment` and `tag`: sentences of title and body blocks, in text order. */
export interface Segmented extends Detected {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** After `tag`: the same sentences, their tokens with part of speech and lemma where known. */
export interface Tagged extends Segmented {
  readonly tagged: true;
}

export type EntityType = "PER" | "ORG" | "LOC" | "PRODUCT" | "MISC";

/** One occurrence of a name. */
export interface EntityMention extends Span {
  readonly text: string;
  readonly entityId: string;
  /** Canonical English name where one is known, else the fullest form in the article. */
  readonly name: string;
  readonly type: EntityType;
  /** The list, rule or model that decided. */
  readonly rule: string;
}

export type DateRelation = "since" | "until" | "by" | "before" | "after" | "about";

/** One date expression, resolved as far as the article allows. */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: "date" | "duration" | "set" | "time";
  /** The period the words name, without `modifier` and `relation`; null for vague phrases and durations. */
  readonly value: Edtf | null;
  readonly modifier: "start" | "mid" | "end" | null;
  readonly relation: DateRelation | null;
  /** `inferred` where the publication date it rests on was itself inferred. */
  readonly certainty: "stated" | "inferred";
  /** The whole interval, where this is one of its two ends ("1994" of "between 1994 and 1997", "September 30" of "the three months to September 30"); both days of a night. */
  readonly interval?: Edtf;
  readonly alternatives?: readonly Edtf[];
  readonly rule: string;
}

/** A number with its unit; `value` is null for a range, whose bounds are `min` and `max`. */
export interface QuantityMention extends Span {
  readonly text: string;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code, `%`, a unit's canonical English name, or null for a bare count. */
  readonly unit: string | null;
  /** Another number of its sentence has replaced it or is held against it, as in `1,500 rather than 1,200`. */
  readonly former?: boolean;
}

/** After `annotate`: names, dates and quantities of all sentences, each list in text order. */
export interface Annotated extends Tagged {
  readonly entities: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly QuantityMention[];
}

export type Stance = "asserted" | "denied" | "alleged" | "planned";

/** Who says it: the words of the text and the name they stand for. */
export interface Speaker extends Span {
  readonly text: string;
  /** Canonical name: "il", "la société" and a surname resolved; else the words themselves. */
  readonly name: string;
  readonly entityId: string | null;
}

/** One statement in one article, with its evidence: `text === article.text.slice(start, end)`. */
export interface Mention extends Span {
  readonly id: string;
  readonly articleId: string;
  readonly language: string;
  readonly text: string;
  /** The wording that can be read alone, e.g. `[Xiaomi] s'est excusée`; absent where `text` can. */
  readonly standalone?: string;
  /** Null where the article itself says it. */
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly stance: Stance;
  readonly eventDate: Edtf | null;
  /** `inferred` where the event date rests on an inferred publication date; null without one. */
  readonly dateCertainty: "stated" | "inferred" | null;
  readonly dateText: Span | null;
  /** When it was said, where the text says so. */
  readonly statedDate: Edtf | null;
  readonly entities: readonly EntityMention[];
  readonly quantities: readonly QuantityMention[];
  readonly negated: boolean;
  /** 0 to 1: how sure the program is that a reader would call this a claim with these bounds. */
  readonly confidence: number;
  readonly rule: string;
}

/** After `claims`: the article with everything the ledger needs. */
export interface Extracted extends Annotated {
  readonly claims: readonly Mention[];
}

/** What the ledger keeps of an article: its metadata, text and claims, without the stages' detail. */
export type ArticleResult = Omit<
  Extracted,
  "blocks" | "sentences" | "quotations" | "entities" | "dates" | "quantities" | "tagged"
>;

/** A mention with what deduplication needs of its article. */
export interface LedgerMention extends Mention {
  readonly published: Edtf | null;
}

/** A person's verdict on two mentions or claims; it survives every re-run and outranks every score. */
export interface Judgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: "same" | "different";
}

/** How alike two mentions are, with the reasons; `left < right`, both mention ids. */
export interface Edge {
  readonly left: string;
  readonly right: string;
  /** Calibrated probability, 0 to 1, that both say the same. */
  readonly score: number;
  /** `conflict`: they contradict each other; `apart`: as alike as two that say the same, but not of the same facts. */
  readonly decision: "same" | "related" | "conflict" | "apart";
  /** E.g. `shares Amazon, Singapore`, `22 October against 23 October`. */
  readonly reasons: readonly string[];
}

/** An edge with its score among rivals: an article seldom says a thing twice. */
export interface WeighedEdge extends Edge {
  readonly weighed: number;
}

/** Mentions that say the same; ids sorted. */
export interface Cluster {
  readonly mentions: readonly string[];
  /** The clearest mention: its wording stands for the claim. */
  readonly representative: string;
}

/** Two clusters that clash, each named by its representative. */
export interface Conflict {
  readonly left: string;
  readonly right: string;
  readonly why: string;
}

/** What `deduplicate` finds; independent of the order of the mentions. */
export interface Deduplicated {
  readonly clusters: readonly Cluster[];
  /** In the order of their ids. */
  readonly edges: Iterable<WeighedEdge>;
  readonly conflicts: readonly Conflict[];
}
