import type { Edtf, LedgerMention } from "../records.ts";

/** All mentions in the order of their ids, in columns; read one by one from where they are kept. */
export interface Mentions {
  readonly ids: readonly string[];
  /** The article of each. */
  readonly articles: readonly string[];
  readonly published: readonly (Edtf | null)[];
  read(index: number): LedgerMention;
}

/** Mentions that are in memory already, in any order. */
export function inMemory(mentions: readonly LedgerMention[]): Mentions {
  const sorted = mentions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ids: sorted.map(({ id }) => id),
    articles: sorted.map(({ articleId }) => articleId),
    published: sorted.map(({ published }) => published),
    read: (index) => sorted[index]!,
  };
}

/** The columns of some of the mentions. */
export function columnsOf(
  { ids, articles, published }: Omit<Mentions, "read">,
  indices: Uint32Array,
): Omit<Mentions, "read"> {
  const of = <T>(column: readonly T[]): T[] => Array.from(indices, (at) => column[at]!);
  return { ids: of(ids), articles: of(articles), published: of(published) };
}
