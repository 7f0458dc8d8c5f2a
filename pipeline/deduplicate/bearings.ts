import { type Languages, languageFor } from "../../languages/language.ts";
import type { EntityMention, LedgerMention } from "../records.ts";
import { placeOf } from "./places.ts";

/** Who does it to whom and which way it goes, as far as small words tell. */
export interface Bearings {
  /** Countries, or places that no list has, that are left and that are reached. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Persons and organisations, who does it first; empty where two do it together. */
  readonly actors: readonly string[];
}

/** Words between a small word and its place: "to [one of its servers in] China". */
const REACH = 5;
/** Words from "by" to the name: "by [the chip designer] Nodal". */
const TITLE = 4;

/** Reads the words before each name; a language without a list tells nothing. */
export function bearingsOf(mention: LedgerMention, languages: Languages): Bearings {
  const words = smallWords(mention.language, languages);
  const [from, to] = [new Set<string>(), new Set<string>()];
  if (words === null) return { from, to, actors: [] };
  for (const entity of mention.entities) {
    if (entity.type !== "LOC") continue;
    const place = placeOf(entity.entityId, entity.name);
    const way = wordsBefore(mention, entity, REACH).find(
      (word) => words.from.has(word) || words.to.has(word),
    );
    if (way !== undefined) (words.from.has(way) ? from : to).add(place.country ?? place.id);
  }
  for (const place of from.intersection(to)) {
    from.delete(place);
    to.delete(place);
  }
  return { from, to, actors: actorsOf(mention, words) };
}

/** Why two statements tell opposite things of the same names, in words for a person; null where they do not. */
export function reversed(left: Bearings, right: Bearings): string | null {
  if (turned(left.from, right.to, right.from) || turned(right.from, left.to, left.from))
    return "the other way round: from against to";
  const shared = left.actors.filter((id) => right.actors.includes(id));
  if (shared.length !== 2) return null;
  const first = right.actors.find((id) => shared.includes(id));
  return shared[0] === first ? null : "the other way round: who does it to whom";
}

const turned = (from: ReadonlySet<string>, to: ReadonlySet<string>, also: ReadonlySet<string>) =>
  [...from].some((place) => to.has(place)) && ![...from].some((place) => also.has(place));

/** Persons and organisations in the order of the text, but who does it first in the passive. */
function actorsOf(mention: LedgerMention, words: SmallWords): readonly string[] {
  const named = mention.entities.filter(({ type }) => type === "PER" || type === "ORG");
  const ids = [...new Set(named.map(({ entityId }) => entityId))];
  if (ids.length < 2) return [];
  const [first, last] = [named[0]!, named.at(-1)!];
  const { text, start } = mention;
  const between = wordsOf(text.slice(first.end - start, last.start - start));
  if (between.some((word) => words.both.has(word))) return [];
  const doer = named.find((entity) => {
    const [nearest = "", ...others] = wordsBefore(mention, entity, TITLE);
    const passive = words.passive !== "" && nearest.length > 5 && nearest.startsWith(words.passive);
    return passive || [nearest, ...others].some((word) => words.by.has(word));
  });
  return doer === undefined ? ids : [doer.entityId, ...ids.filter((id) => id !== doer.entityId)];
}

/** Up to so many words before a name, the nearest first; none from beyond another name or a stop. */
function wordsBefore(mention: LedgerMention, { start }: EntityMention, most: number): string[] {
  const since = mention.entities.reduce(
    (end, other) => (other.end <= start ? Math.max(end, other.end) : end),
    Math.max(mention.start, start - 60),
  );
  const gap = mention.text.slice(since - mention.start, start - mention.start);
  return wordsOf(gap.slice(gap.search(/[^,;:.!?]{0,60}$/u)))
    .reverse()
    .slice(0, most);
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{M}]+'?/gu) ?? [];

/** The small words of a language that tell who does what to whom. */
interface SmallWords {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly both: ReadonlySet<string>;
  readonly passive: string;
}

const cache = new WeakMap<Languages, Map<string, SmallWords | null>>();

/** Null for a language without a list. */
function smallWords(language: string, languages: Languages): SmallWords | null {
  const own = cache.get(languages) ?? new Map<string, SmallWords | null>();
  cache.set(languages, own);
  if (!own.has(language)) own.set(language, readWords(language, languages));
  return own.get(language)!;
}

function readWords(language: string, languages: Languages): SmallWords | null {
  const pack = languageFor(language, languages)?.matching;
  if (pack === undefined) return null;
  const set = (list: string) => new Set(list.split(" "));
  const { from, to, by, both, passive = "" } = pack;
  return {
    from: set(from),
    to: set(to),
    by: set(by),
    both: set(both),
    passive,
  };
}
