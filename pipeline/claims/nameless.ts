import type { Span } from "../records.ts";
import { type Floor, headOf } from "./floor.ts";
import type { Passage, Range } from "./passage.ts";
import { isVerb, phraseAfter } from "./phrase.ts";
import { hasName } from "./speaker.ts";
import type { Word } from "./words.ts";

/** "Zväz turistov", "Vejdirektoratet": a subject that no list or rule takes for a name. */
export interface Nameless extends Span {
  /** Its words but articles, in lower case. */
  readonly words: readonly string[];
  readonly text: string;
  /** Its head, where that is no part of a name. */
  readonly head: string | null;
  /** What of it begins with a capital behind its noun, "Granå" of "Skogsbolaget Granå"; null where nothing does. */
  readonly name: string | null;
}

/** Words in front of a subject that stands behind its verb, at most. */
const VERB = 3;

/** Words in front of a body's noun where adjectives have no capitals, at most. */
const ADJECTIVES = 3;

/** Words that a body's noun may have behind it where a script has no capitals. */
const COMPLEMENT = 2;

/** The subject of a passage as it stands there, with a capital; null where it holds a known name or opens with "a". */
export function namelessIn(floor: Floor, passage: Passage): Nameless | null {
  const { words, lexicon } = passage;
  const first = words.findIndex(({ letter }) => letter);
  const subject = first < 0 ? null : phraseAfter(passage, first, words.length);
  if (subject?.from !== first || words[first]!.quote >= 0) return null;
  const body = passage.tagged ? null : bodyOf(passage, subject);
  if (hasName(floor, passage, body ?? subject)) return null;
  const { definites, indefinites } = lexicon.sets;
  if (indefinites.has(words[first]!.lower)) return null;
  // Where no tagger tells, lists of verbs are short: the phrase may go on over one
  const { from, to } = body ?? { from: first, to: passage.tagged ? subject.to : first + 1 };
  const part = words.slice(from, to).filter(({ letter, lower }) => letter && !definites.has(lower));
  const behind = part.slice(1);
  const named =
    body === null &&
    behind.length > 0 &&
    !lexicon.pack.capitalNouns &&
    behind.every((word) => word.capital);
  const textOf = (list: readonly Word[]): string =>
    floor.cast.article.text.slice(list[0]!.start, list.at(-1)!.end);
  if (part.length === 0 || !(body || part[0]!.capital)) return null;
  const lowers = part.map(({ lower }) => lower);
  const noun = part.findIndex(({ upos }) => upos === "NOUN");
  // "Agenzia delle dogane": a tagger takes the noun of a name for a name
  const told = part.find(({ role, capital }) => role === "ORG" && capital);
  const head = told ?? (noun < 0 ? undefined : headOf(part, noun, lexicon));
  return {
    words: lowers,
    text: textOf(part),
    head: head?.lower ?? null,
    start: part[0]!.start,
    end: part.at(-1)!.end,
    name: named ? textOf(behind) : null,
  };
}

/**
 * "Το | Υπουργείο Υγείας", "أغلقت | وزارة الصحة": where no tagger tells, a noun for a body with the capitals beside it, over links; else
 * with what stands up to a verb or, in a script without capitals, right behind it. Null where it has nothing with it.
 */
function bodyOf(passage: Passage, { from, to }: Range): Range | null {
  const { words, lexicon } = passage;
  const { pack, sets } = lexicon;
  const at = words.findIndex(({ role }, k) => k >= from && k < to && role === "ORG");
  if (at < 0 || words.slice(from, to).some(({ role }) => role === "PER")) return null;
  const caseless = words[at]!.lower.toUpperCase() === words[at]!.lower;
  let first = at;
  while (!caseless && first > from && isProper(passage, first - 1)) first--;
  // "Hrvatska ljekarnička | komora"
  const adjectives = !caseless && pack.nameCases && words[from]!.capital && at - from <= ADJECTIVES;
  if (adjectives && !sets.definites.has(words[from]!.lower)) first = from;
  const ahead = words.slice(from, first).every(({ lower }) => sets.definites.has(lower));
  if (!ahead && !(pack.verbFirst && at <= VERB)) return null;
  let last = at + 1;
  if (caseless) last = complementEnd(passage, at + 1, to);
  else {
    while (words[last]?.letter && (words[last]!.capital || joinsCapital(passage, last))) last++;
    if (first === at && last === at + 1 && isVerb(words[to])) last = to;
  }
  return last - first > 1 ? { from: first, to: last } : null;
}

const isProper = ({ words, lexicon }: Passage, at: number): boolean =>
  words[at]!.capital && !lexicon.sets.definites.has(words[at]!.lower);

/** "Departament | de | Salut": a link with a capital behind it. */
const joinsCapital = ({ words, lexicon }: Passage, at: number): boolean =>
  lexicon.sets.links.has(words[at]!.lower) && words[at + 1]?.capital === true;

/** "وزارة | الصحة", "وزارت | بهداشت | روز …": words with an article written on, else a short phrase. */
function complementEnd({ words, lexicon }: Passage, from: number, to: number): number {
  const { definiteBeginnings, final } = lexicon.pack;
  if (!definiteBeginnings) return final || to - from > COMPLEMENT ? from : to;
  let last = from;
  while (
    last < to &&
    last < from + COMPLEMENT &&
    definiteBeginnings.some((beginning) => words[last]!.lower.startsWith(beginning))
  )
    last++;
  return last;
}
