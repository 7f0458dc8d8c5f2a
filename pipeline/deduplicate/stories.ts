import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { datesBetween, isDated } from "./days.ts";
import { denialsOf } from "./denials.ts";
import { amongSpeakers, between, type Dispute, type Stated, type Told } from "./disputes.ts";
import { figuresOf } from "./figures.ts";
import type { Mentions } from "./mentions.ts";
import { boundsOf, dayOf } from "./periods.ts";
import type { Shelf } from "./shelf.ts";

/** Days between two reports of which one can contradict or update the other. */
const DAYS = 10;
/** What happened so many days before the article is another event. */
const RECENT = 30;
/** Articles after one, of those that share a statement with it, whose figures are held against its own. */
const CROWD = 40;

/** What an article of a story says that others may say differently. */
interface Story {
  readonly figures: Told[];
  /** Statements that deny or allege something. */
  readonly disputed: Stated[];
  /** Statements that name their day. */
  readonly dated: Stated[];
}

/**
 * Figures that two articles of one story, or two speakers of one article, give differently in whatever words: "at
 * least nine people are dead" says nearly nothing of "the toll rose to 12". And denials with what they deny.
 * Articles with a statement in common are of one story.
 */
export function disputesOf(
  mentions: Mentions,
  shelf: Shelf,
  groups: readonly (readonly number[])[],
  languages: Languages,
): Dispute[] {
  const stories = storiesOf(mentions, shelf, groups, languages);
  const found = [...stories.values()].flatMap(({ figures, disputed }) => [
    ...amongSpeakers(figures, languages),
    ...denialsOf(disputed, languages),
  ]);
  const dates: Dispute[] = [];
  for (const [a, b] of pairsOf(groups, shelf, stories)) {
    found.push(...between(a.figures, b.figures, languages));
    dates.push(...datesBetween(a.dated, b.dated, languages));
  }
  return [...found, ...ofOneEvent(dates, groups, shelf)];
}

/** Disputes over the day of one event: what one article tells on two days are two events. */
function ofOneEvent(
  dates: readonly Dispute[],
  groups: readonly (readonly number[])[],
  { articles }: Shelf,
): readonly Dispute[] {
  if (dates.length === 0) return dates;
  const homes = new Map(groups.flatMap((group) => group.map((index) => [index, group] as const)));
  const tellers = (mention: number) =>
    new Set(homes.get(mention)!.map((index) => articles[index]!));
  return dates.filter(({ left, right }) => tellers(left).isDisjointFrom(tellers(right)));
}

/** The articles that have a statement in common with another, those that have something to compare. */
function storiesOf(
  mentions: Mentions,
  { articles }: Shelf,
  groups: readonly (readonly number[])[],
  languages: Languages,
): ReadonlyMap<number, Story> {
  const linked = new Uint8Array(articles.length);
  for (const group of groups)
    if (group.length > 1) for (const at of group) linked[articles[at]!] = 1;
  const stories = new Map<number, Story>();
  for (const [index, article] of articles.entries()) {
    if (linked[article] === 0) continue;
    const mention = mentions.read(index);
    const figures = isRecent(mention) ? figuresOf(mention, languages) : [];
    const disputed = mention.stance === "denied" || mention.stance === "alleged";
    const dated = isDated(mention);
    if (figures.length === 0 && !disputed && !dated) continue;
    const story = stories.get(article) ?? { figures: [], disputed: [], dated: [] };
    stories.set(article, story);
    story.figures.push(...figures.map((figure) => ({ ...figure, index, mention })));
    if (disputed) story.disputed.push({ index, mention });
    if (dated) story.dated.push({ index, mention });
  }
  return stories;
}

/** Neither dated to the past nor with a year of it or a number of years that have passed since. */
function isRecent({ eventDate, published, text, quantities }: LedgerMention): boolean {
  if (quantities.some(({ unit }) => unit === "year")) return false;
  if (published === null) return true;
  // "há cinco anos" is dated by the year alone
  const last = eventDate === null ? published : boundsOf(eventDate)[1];
  if (dayOf(published) - dayOf(last) > RECENT) return false;
  const years = text.match(/(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu) ?? [];
  return years.every((year) => year === published.slice(0, 4));
}

/** Each two articles of one group, within a few days, each pair once. */
function* pairsOf(
  groups: readonly (readonly number[])[],
  { articles, days }: Shelf,
  stories: ReadonlyMap<number, Story>,
): Generator<readonly [Story, Story]> {
  const seen = new Set<number>();
  for (const group of groups) {
    const dated = new Map(group.map((index) => [articles[index]!, days[index]!]));
    const own = [...dated].filter(([article]) => stories.has(article));
    own.sort(([a, day], [b, other]) => (day === other ? a - b : day - other));
    for (const [at, [a, day]] of own.entries()) {
      for (const [b, other] of own.slice(at + 1, at + CROWD)) {
        const key = Math.min(a, b) * articles.length + Math.max(a, b);
        if (!(other - day <= DAYS) || seen.has(key)) continue;
        seen.add(key);
        yield [stories.get(a)!, stories.get(b)!];
      }
    }
  }
}
