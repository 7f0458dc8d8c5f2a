import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { updated } from "./clash.ts";
import { countOf } from "./counts.ts";
import { placesOf } from "./facts.ts";
import type { Mentions } from "./mentions.ts";
import { dayOf } from "./periods.ts";
import { compatible } from "./places.ts";
import type { Shelf } from "./shelf.ts";
import { type Toll, tollsOf } from "./tolls.ts";

/** Days between two reports of which one can contradict or update the other. */
const DAYS = 10;
/** What happened so many days before the article is another event. */
const RECENT = 30;
/** Tolls further apart count different things. */
const FAR = 3;
/** Two values are the same within 3 %: who counts crowds rounds. */
const ROUNDING = 0.03;
/** Articles after one, of those that share a statement with it, whose tolls are held against its own. */
const CROWD = 40;

/** Two mentions, by their index, of which both cannot be right, or one is a later state. */
export interface Dispute {
  readonly left: number;
  readonly right: number;
  readonly why: string;
}

/** A toll with the mention that gives it. */
interface Told extends Toll {
  readonly index: number;
  readonly mention: LedgerMention;
}

/**
 * Tolls of one kind that two articles of one story, or two speakers of one article, give differently in whatever
 * words: "at least nine people are dead" says nearly nothing of "the toll rose to 12". Articles with a statement
 * in common are of one story. In stories of our own 52 of 53 such pairs are contradictions or updates.
 */
export function disputesOf(
  mentions: Mentions,
  shelf: Shelf,
  groups: readonly (readonly number[])[],
  languages: Languages,
): Dispute[] {
  const tolls = tollsOfStories(mentions, shelf, groups, languages);
  const found = [...tolls.values()].flatMap((own) => amongSpeakers(own, languages));
  for (const [a, b] of pairsOf(groups, shelf, tolls)) found.push(...between(a, b, languages));
  return found;
}

/** The tolls of each article that has a statement in common with another. */
function tollsOfStories(
  mentions: Mentions,
  { articles }: Shelf,
  groups: readonly (readonly number[])[],
  languages: Languages,
): ReadonlyMap<number, readonly Told[]> {
  const linked = new Uint8Array(articles.length);
  for (const group of groups)
    if (group.length > 1) for (const at of group) linked[articles[at]!] = 1;
  const tolls = new Map<number, Told[]>();
  for (const [index, article] of articles.entries()) {
    if (linked[article] === 0) continue;
    const mention = mentions.read(index);
    const told = tollsOf(mention, languages).map((toll) => ({ ...toll, index, mention }));
    if (told.length === 0 || !isRecent(mention)) continue;
    const own = tolls.get(article);
    if (own === undefined) tolls.set(article, told);
    else own.push(...told);
  }
  return tolls;
}

/** Neither dated to the past nor with a year of it or a number of years that have passed since. */
function isRecent({ eventDate, published, text, quantities }: LedgerMention): boolean {
  if (quantities.some(({ unit }) => unit === "year")) return false;
  if (published === null) return true;
  if (eventDate !== null && dayOf(published) - dayOf(eventDate) > RECENT) return false;
  const years = text.match(/(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu) ?? [];
  return years.every((year) => year === published.slice(0, 4));
}

/** Each two articles of one group, within a few days, that both have tolls; each pair once. */
function* pairsOf(
  groups: readonly (readonly number[])[],
  { articles, days }: Shelf,
  tolls: ReadonlyMap<number, readonly Told[]>,
): Generator<readonly [readonly Told[], readonly Told[]]> {
  const seen = new Set<number>();
  for (const group of groups) {
    const dated = new Map(group.map((index) => [articles[index]!, days[index]!]));
    const own = [...dated].filter(([article]) => tolls.has(article));
    own.sort(([a, day], [b, other]) => (day === other ? a - b : day - other));
    for (const [at, [a, day]] of own.entries()) {
      for (const [b, other] of own.slice(at + 1, at + CROWD)) {
        const key = Math.min(a, b) * articles.length + Math.max(a, b);
        if (!(other - day <= DAYS) || seen.has(key)) continue;
        seen.add(key);
        yield [tolls.get(a)!, tolls.get(b)!];
      }
    }
  }
}

/** The largest toll of each kind that only one of both articles gives: smaller ones are parts of it, or older. */
function between(one: readonly Told[], other: readonly Told[], languages: Languages): Dispute[] {
  return [...new Set(one.map(({ kind }) => kind))].flatMap((kind) => {
    const [left, right] = [largest(kind, one, other), largest(kind, other, one)];
    return left !== null && right !== null && comparable(left, right, languages)
      ? [disputeOf(left, right)]
      : [];
  });
}

function largest(kind: string, mine: readonly Told[], theirs: readonly Told[]): Told | null {
  return mine
    .filter((toll) => toll.kind === kind && !theirs.some((other) => agree(toll, other)))
    .reduce<Told | null>(
      (most, toll) => (most !== null && most.max >= toll.max ? most : toll),
      null,
    );
}

/** Tolls of one kind by two speakers. */
function amongSpeakers(own: readonly Told[], languages: Languages): Dispute[] {
  return own.flatMap((a, at) =>
    own
      .slice(at + 1)
      .filter((b) => a.kind === b.kind && !agree(a, b) && comparable(a, b, languages))
      .filter((b) => areTwo(a.mention, b.mention))
      .map((b) => disputeOf(a, b)),
  );
}

const areTwo = ({ speaker: a }: LedgerMention, { speaker: b }: LedgerMention): boolean =>
  a !== null && b !== null && (a.entityId ?? a.name) !== (b.entityId ?? b.name);

function agree(a: Toll, b: Toll): boolean {
  return a.kind === b.kind && a.min <= b.max * (1 + ROUNDING) && b.min <= a.max * (1 + ROUNDING);
}

/** Neither far apart nor told of two places. */
function comparable(a: Told, b: Told, languages: Languages): boolean {
  if (Math.max(a.max, b.max) > FAR * Math.min(a.max, b.max)) return false;
  const [here, there] = [placesOf(a.mention, languages), placesOf(b.mention, languages)];
  if (here.length === 0 || there.length === 0) return true;
  return here.some((place) => there.some((other) => compatible(place, other)));
}

/** The earlier report first. */
function disputeOf(a: Told, b: Told): Dispute {
  const [early, late] = dated(a) <= dated(b) ? [a, b] : [b, a];
  const [one, other] = [countOf(early.min, early.max, null), countOf(late.min, late.max, null)];
  const update = updated(one, early.mention, other, late.mention);
  const why = `${a.kind}: ${update ?? `${one.text} against ${other.text}`}`;
  return { left: a.index, right: b.index, why };
}

const dated = ({ mention }: Told): string => mention.published ?? "";
