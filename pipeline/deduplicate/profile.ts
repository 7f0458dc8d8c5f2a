import type { Languages } from "../../languages/language.ts";
import { splitWords } from "../claims/words.ts";
import type { Edtf, EntityType, LedgerMention, Stance } from "../records.ts";
import { absentIn } from "./absent.ts";
import { type Words, wordsOf } from "./align.ts";
import { type Bearings, bearingsOf } from "./bearings.ts";
import { countryOf, meansCountry } from "./country.ts";
import { type Count, countsOf, numeralsOf } from "./counts.ts";
import { type Encoded, encodedBy } from "./encoded.ts";
import { placesOf } from "./facts.ts";
import type { Vectors } from "./gauge.ts";
import type { Sense } from "./meaning.ts";
import { dayOf } from "./periods.ts";
import type { Place } from "./places.ts";
import { sensesWithFacts } from "./senses.ts";
import { foundIn } from "./tables.ts";
import { speakerOf, type Voice, voiceOf } from "./voice.ts";

/** A mention as matching sees it, computed once. */
export interface Profile extends Voice {
  readonly id: string;
  readonly articleId: string;
  /** BCP 47. */
  readonly language: string;
  /** See `foundIn`. */
  readonly found: number;
  /** Where it stands in its article. */
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
  /** Idf of all words. */
  readonly mass: number;
  /** The senses as alignment reads them. */
  readonly words: Words;
  /** Entity ids with their types, the speaker left out. */
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly names: ReadonlyMap<string, string>;
  /** Places named, and countries of whose people or things the words tell or that "the country" is. */
  readonly places: readonly Place[];
  readonly bearings: Bearings;
  /** See `absentIn`. */
  readonly absent: ReadonlySet<string>;
  /** Null without an encoder. */
  readonly encoded: Encoded | null;
  /** Statements of the article by this speaker. */
  readonly quoted: number;
  readonly quantities: readonly Count[];
  /** Statements of the article that give the number of this key, e.g. an age that is told twice. */
  readonly figures: ReadonlyMap<string, number>;
  readonly eventDate: Edtf | null;
  /** Statements of the article with this event date. */
  readonly dated: number;
  /** All numbers in digits, those of dates as well. */
  readonly numerals: ReadonlySet<number>;
  readonly published: Edtf | null;
  /** Day of publication as a number; NaN where it is not known to the day. */
  readonly day: number;
  readonly stance: Stance;
  /** 1 for the first statement of its article, ⅔ for the second, ½ for the third: news says the main thing first; 0 outside of articles. */
  readonly lead: number;
  /** Entity ids of the whole article with the number of its statements that name them: what its story is about. */
  readonly story: ReadonlyMap<string, number>;
}

/** Profiles of all mentions, in their order: each knows the rest of its article. */
export function profilesOf(
  mentions: readonly LedgerMention[],
  languages: Languages,
  vectors?: Vectors,
): Profile[] {
  const articles = Map.groupBy(mentions, ({ articleId }) => articleId);
  const profiles = new Map<string, Profile>();
  for (const own of articles.values()) {
    const inOrder = own.toSorted((a, b) => a.start - b.start);
    const senses = discounted(inOrder.map((mention) => sensesWithFacts(mention, languages)));
    const speakers = Map.groupBy(inOrder, speakerOf);
    const story = countOf(inOrder, ({ entities }) => entities.map(({ entityId }) => entityId));
    const figures = countOf(inOrder, (mention) => countsOf(mention).map(figureKey));
    const dates = countOf(inOrder, ({ eventDate }) => (eventDate === null ? [] : [eventDate]));
    const told = inOrder.map((mention) => factsOf(mention, languages));
    const country = countryOf(told.map(({ places }) => places));
    for (const [rank, mention] of inOrder.entries()) {
      const quoted = speakers.get(speakerOf(mention))!.length;
      const dated = dates.get(mention.eventDate ?? "") ?? 0;
      const lead = 1 / (1 + rank / 2);
      const facts = told[rank]!;
      const places =
        country !== null && meansCountry(mention, facts.places, languages)
          ? [...facts.places, country]
          : facts.places;
      const words = wordsOf(senses[rank]!);
      const mass = words.senses.reduce((sum, { weight }) => sum + weight, 0);
      const own = { senses: words.senses, mass, words };
      const encoded = vectors === undefined ? null : encodedBy(vectors, mention);
      profiles.set(mention.id, {
        ...facts,
        ...own,
        places,
        encoded,
        quoted,
        dated,
        lead,
        story,
        figures,
      });
    }
  }
  return mentions.map(({ id }) => profiles.get(id)!);
}

/** The profile of a statement that stands in no article: what a story shares says nothing of it. */
export function alone(profile: Profile): Profile {
  return { ...profile, lead: 0, story: new Map() };
}

function factsOf(mention: LedgerMention, languages: Languages) {
  const { id, articleId, language, start, end, entities, eventDate, published, stance } = mention;
  const words = splitWords(mention.text);
  return {
    id,
    articleId,
    language,
    found: foundIn(language),
    start,
    end,
    entities: new Map(entities.map(({ entityId, type }) => [entityId, type])),
    names: new Map(entities.map(({ entityId, name }) => [entityId, name])),
    places: placesOf(mention, languages),
    bearings: bearingsOf(mention, languages),
    absent: absentIn(mention, languages, words),
    ...voiceOf(mention, languages, words),
    quantities: countsOf(mention),
    eventDate,
    numerals: numeralsOf(mention.text),
    published,
    day: published === null ? Number.NaN : dayOf(published),
    stance,
  };
}

/** How many statements have each of the keys. */
function countOf(
  mentions: readonly LedgerMention[],
  keysOf: (mention: LedgerMention) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    for (const key of new Set(keysOf(mention))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Numbers of one value, whatever they count. */
export const figureKey = ({ min, max }: Count): string => `${min} ${max}`;

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
