import type { Edtf, EntityType, LedgerMention, Stance } from "../records.ts";
import { nameSenses, type Sense, sensesOf } from "./meaning.ts";

/** A mention as matching sees it, computed once. */
export interface Profile {
  readonly id: string;
  readonly articleId: string;
  readonly senses: readonly Sense[];
  /** Entity ids with their types, the speaker left out. */
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly names: ReadonlyMap<string, string>;
  readonly speaker: string | null;
  readonly quantities: readonly { value: number; unit: string | null }[];
  readonly eventDate: Edtf | null;
  readonly published: Edtf | null;
  readonly stance: Stance;
  readonly negated: boolean;
  /** 1 for the first statement of its article, ⅔ for the second, ½ for the third: news says the main thing first. */
  readonly lead: number;
  /** Entity ids of the whole article with the number of its statements that name them: what its story is about. */
  readonly story: ReadonlyMap<string, number>;
}

/** Profiles of all mentions, in their order: each knows the rest of its article. */
export function profilesOf(mentions: readonly LedgerMention[]): Profile[] {
  const articles = Map.groupBy(mentions, ({ articleId }) => articleId);
  const profiles = new Map<string, Profile>();
  for (const own of articles.values()) {
    const inOrder = own.toSorted((a, b) => a.start - b.start);
    const senses = discounted(inOrder.map(sensesWithNames));
    const story = storyOf(inOrder);
    inOrder.forEach((mention, rank) => {
      profiles.set(mention.id, profileOf(mention, senses[rank]!, 1 / (1 + rank / 2), story));
    });
  }
  return mentions.map(({ id }) => profiles.get(id)!);
}

function profileOf(
  mention: LedgerMention,
  senses: readonly Sense[],
  lead: number,
  story: ReadonlyMap<string, number>,
): Profile {
  return {
    id: mention.id,
    articleId: mention.articleId,
    senses,
    entities: new Map(mention.entities.map(({ entityId, type }) => [entityId, type])),
    names: new Map(mention.entities.map(({ entityId, name }) => [entityId, name])),
    speaker: mention.speaker?.entityId ?? mention.speaker?.name ?? null,
    quantities: mention.quantities.flatMap(({ value, unit }) =>
      value === null ? [] : [{ value, unit }],
    ),
    eventDate: mention.eventDate,
    published: mention.published,
    stance: mention.stance,
    negated: mention.negated,
    lead,
    story,
  };
}

function storyOf(mentions: readonly LedgerMention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entities } of mentions) {
    for (const id of new Set(entities.map(({ entityId }) => entityId))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** A word that half the article's statements have tells them apart little: its weight falls with their number. */
function discounted(statements: readonly Sense[][]): Sense[][] {
  const counts = new Map<string, number>();
  for (const senses of statements) {
    for (const key of new Set(senses.map(({ term }) => term.key))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return statements.map((senses) =>
    senses.map((sense) => ({
      ...sense,
      weight: sense.weight / (1 + Math.log2(counts.get(sense.term.key) ?? 1)),
    })),
  );
}

/** Names count as what they name, so that Pékin is Beijing; the other words as what they mean. */
function sensesWithNames({ text, start, entities, language }: LedgerMention): Sense[] {
  const senses: Sense[] = [];
  let at = 0;
  for (const entity of entities.toSorted((a, b) => a.start - b.start)) {
    const from = entity.start - start;
    if (from < at) continue;
    const to = entity.end - start;
    senses.push(
      ...sensesOf(text.slice(at, from), language),
      ...nameSenses(text.slice(from, to), entity.entityId, language),
    );
    at = to;
  }
  return [...senses, ...sensesOf(text.slice(at), language)];
}
