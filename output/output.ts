import type { Judgement } from "../pipeline/records.ts";

/** The ledger as other programs read it: `claims.json` is this record, the tables are cut from it. */
export interface LedgerDocument {
  readonly format: "claim-ledger/1";
  /** ISO 8601 instant of the last run that changed something. */
  readonly generated_at: string;
  /** Release of the program that wrote it. */
  readonly pipeline: string;
  readonly articles: readonly ArticleRow[];
  readonly claims: Rows<ClaimRow>;
  /** Columns that a person added to `claims.csv`, in their order; left out where there are none. */
  readonly own_columns?: readonly string[];
  /** Ids of claims that went into another one: alias → claim id. */
  readonly aliases: Readonly<Record<string, string>>;
}

/** Rows that may be made anew each time that they are gone through. */
export interface Rows<T> extends Iterable<T> {
  readonly length: number;
}

/** One article; `error` says why it was not processed, or that its text stands under another name. */
export interface ArticleRow {
  readonly article_id: string;
  /** The path as given on the command line (with `/`), `FILE#ID`, or the URL. */
  readonly source: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly published_basis: string;
  readonly url: string | null;
  readonly author: string | null;
  readonly status: "processed" | "failed" | "skipped";
  readonly error: string | null;
  /** Of the decoded text, UTF-8: what the spans of its mentions point into. */
  readonly content_sha256: string | null;
}

/** One claim with every mention under it. */
export interface ClaimRow {
  readonly claim_id: string;
  readonly claim: string;
  readonly language: string;
  /** Canonical name; null where the articles say it in their own voice. */
  readonly speaker: string | null;
  readonly stance: string;
  readonly negated: boolean;
  /** EDTF level 1. */
  readonly event_date: string | null;
  readonly date_certainty: "stated" | "inferred" | null;
  readonly stated_date: string | null;
  readonly entities: readonly { entity_id: string; name: string; type: string }[];
  readonly quantities: readonly QuantityCell[];
  readonly languages: readonly string[];
  readonly first_published: string | null;
  readonly last_published: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly conflicts_with: readonly { claim_id: string; why: string }[];
  /** Claims that may say the same, for a person to judge; the likeliest first, `score` 0 to 1. */
  readonly suggested: readonly { claim_id: string; score: number }[];
  /** What a person judged of it and others, by the ids that were given to `claims judge`. */
  readonly verdicts: readonly Judgement[];
  /** What a person wrote into `claims.csv`; `own` has the cells of columns they added, by their names. */
  readonly review: {
    readonly status: string | null;
    readonly note: string | null;
    readonly own?: Readonly<Record<string, string>>;
  };
  /** `withdrawn` once no article holds it any more; such a row stays while a person has reviewed it. */
  readonly status: "active" | "withdrawn";
  readonly mentions: readonly MentionRow[];
}

/** A number with its unit; a range has `min` and `max` instead of `value`. */
export interface QuantityCell {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
}

/** A span in UTF-16 code units with its words. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One statement in one article, verbatim. */
export interface MentionRow extends TextSpan {
  readonly mention_id: string;
  readonly article_id: string;
  readonly language: string;
  /** The statement worded so that it can be read alone; null where `text` can. */
  readonly standalone: string | null;
  readonly speaker:
    | (TextSpan & { readonly name: string; readonly entity_id: string | null })
    | null;
  readonly cue: TextSpan | null;
  readonly stance: string;
  readonly negated: boolean;
  readonly event_date: string | null;
  readonly event_date_text: string | null;
  readonly stated_date: string | null;
  readonly entities: readonly (TextSpan & { readonly entity_id: string })[];
  readonly quantities: readonly (TextSpan & QuantityCell)[];
  readonly confidence: number;
  readonly rule: string;
}

/** A format to write. */
export interface Output {
  readonly fileName: string;
  /** The file's contents in pieces, so that no ledger has to fit in one string. */
  chunks(document: LedgerDocument): Iterable<string>;
}
