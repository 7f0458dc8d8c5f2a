import type { Annotated, EntityMention, Span } from "../records.ts";

/** The names of an article in text order, with what pronouns and descriptions need to choose among them. */
export interface Cast {
  readonly article: Annotated;
  /** Names of the body, in text order. */
  readonly names: readonly EntityMention[];
}

/** @param epithets nouns that are no names, though one at the head of a sentence may be taken for one: "Посадовець додав" */
export function castOf(article: Annotated, epithets: ReadonlySet<string>): Cast {
  const names = article.entities.filter(({ text }) => !epithets.has(text.toLowerCase()));
  return { article, names };
}

/** The names that lie within a span. */
export function namesIn({ names }: Pick<Cast, "names">, { start, end }: Span): EntityMention[] {
  const found: EntityMention[] = [];
  for (let at = lowerBound(names, start); at < names.length && names[at]!.start < end; at++)
    if (names[at]!.end <= end) found.push(names[at]!);
  return found;
}

/** Index of the first name that starts at or after `offset`. */
export function lowerBound(names: readonly Span[], offset: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The name among those that fit which a pronoun or description at `offset` most likely stands for:
 * recent names count more than old ones, frequent ones more than rare ones, and those that weigh more.
 */
export function antecedent(
  cast: Cast,
  offset: number,
  fits: (name: EntityMention) => boolean,
  weigh: (name: EntityMention) => number,
): EntityMention | null {
  const scores = new Map<string, { score: number; name: EntityMention }>();
  for (let at = lowerBound(cast.names, offset) - 1, back = 0; at >= 0 && back < 60; at--, back++) {
    const name = cast.names[at]!;
    if (name.end > offset || !fits(name)) continue;
    const distance = offset - name.start;
    const score = weigh(name) * (0.5 ** (distance / 180) + 0.04);
    const known = scores.get(name.entityId);
    if (known) known.score += score;
    else scores.set(name.entityId, { score, name });
  }
  let best: { score: number; name: EntityMention } | null = null;
  for (const entry of scores.values()) if (!best || entry.score > best.score) best = entry;
  return best?.name ?? null;
}

/**
 * "the Ministry of Economy, | Trade and Industry", "Badan Meteorologi | , Klimatologi, dan Geofisika": a listed body whose own comma has
 * cut the phrase; null for any other, and where a person's name follows in the phrase.
 */
export function nameOver(cast: Cast, { start, end }: Span): EntityMention | null {
  const { names } = cast;
  const at = lowerBound(names, start);
  const opens = names[at]?.start === start && names[at].end > end;
  const name = names[opens ? at : at - 1];
  if (name === undefined || name.end <= start || name.type !== "ORG") return null;
  return namesIn(cast, { start, end }).some(({ type }) => type === "PER") ? null : name;
}
