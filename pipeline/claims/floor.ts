import type { Gender } from "../../languages/contract/claims.ts";
import type { Speaker } from "../records.ts";
import { type Cast, namesIn } from "./cast.ts";
import { phraseGender } from "./gender.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Nameless } from "./nameless.ts";
import type { Passage } from "./passage.ts";
import { hasVerb, isPlural, nextComma, phraseAfter } from "./phrase.ts";
import { hasName, resolveSpeaker, speakerGender } from "./speaker.ts";
import type { Title } from "./titles.ts";
import { splitWords, type Word } from "./words.ts";

/** So many words may stand in front of a name that is a subject, where no tagger tells: "Fisker | Odd Nesse merker det". */
const REACH = 3;

/** What the article has said so far about who speaks. */
export interface Floor {
  readonly cast: Cast;
  /** Starts of the words of the passages' first phrases: a name there is a likely subject. */
  readonly subjects: ReadonlySet<number>;
  /** What the article calls its names. */
  readonly titles: readonly Title[];
  /** Who spoke last. */
  last: Speaker | null;
  /** Who spoke last but bodies and media that are cited: whose words "ujarnya" goes on with. */
  own: Speaker | null;
  /** The head of the words that name them, where it is no name. */
  noun: string | null;
  /** What the sentences so far have for their subjects, where it holds no known name of a person or a body: each text and head once. */
  readonly nameless: Map<string, Nameless>;
  /** The last sentence's, null where it has none. */
  unknown: Nameless | null;
  /** Whether those were several, by a plural noun and no name: no singular pronoun stands for them. */
  several: boolean;
  /** Where the passage ends in which somebody spoke last. */
  spoken: number;
  /** The last passage. */
  before: Passage | null;
  /** The last sentence's subject, where it is a noun for a person or a body. */
  heard: Heard | null;
}

export interface Heard extends Speaker {
  readonly type: "PER" | "ORG";
  readonly gender: Gender | null;
  /** Undefined where no tagger tells. */
  readonly plural: boolean | undefined;
}

/** Where the words of a passage's first phrase and its apposition begin, behind an adverbial and its comma. */
export function* subjectStarts(passage: Passage): Iterable<number> {
  const { words, lexicon, start, tagged } = passage;
  yield start;
  let first = words.findIndex(({ letter }) => letter);
  if (first < 0) return;
  if (
    /^(?:AD[PV]|SCONJ)$/u.test(words[first]!.upos ?? "") ||
    lexicon.sets.stops.has(words[first]!.lower)
  ) {
    const comma = nextComma(passage, first, Math.min(words.length, first + 14));
    if (words[comma]?.lower !== ",") return;
    first = comma + 1;
  }
  const phrase = phraseAfter(passage, first, words.length);
  if (phrase?.from !== first) return;
  if (!tagged && !words.slice(first, phrase.to).some(({ role }) => role === "PER")) return;
  let { to } = phrase;
  const apposed = words[to]?.lower === "," ? phraseAfter(passage, to + 1, words.length) : null;
  if (apposed?.from === to + 1 && words[apposed.to]?.lower === ",") to = apposed.to;
  for (const word of words.slice(first, to)) if (word.quote < 0) yield word.start;
}

/** Gives the floor to who has just spoken. */
export function hearSpeaker(
  floor: Floor,
  { words, end, lexicon }: Passage,
  speaker: Speaker,
  cited = false,
): void {
  floor.spoken = end;
  if (!cited || !isBody(floor, speaker)) floor.own = speaker;
  if (speaker === floor.last) return;
  floor.last = speaker;
  const phrase = words.filter((word) => word.start >= speaker.start && word.end <= speaker.end);
  const noun = phrase.findIndex(({ upos }) => upos === "NOUN");
  const head = headOf(phrase, noun, lexicon)?.lower ?? null;
  const named = speaker.name === speaker.text || speaker.entityId !== null;
  floor.noun = named ? head : (bodyNoun(speaker.name, lexicon) ?? head);
  // the tagger takes "der Manager" and "die Manager" for one form, and tells their articles apart
  const single = phrase.slice(0, noun).some(({ features }) => features?.includes("Number=Sing"));
  floor.several = speaker.entityId === null && !single && isPlural(phrase[noun]);
}

const isBody = ({ cast }: Floor, { entityId }: Speaker): boolean =>
  entityId !== null && cast.names.some((name) => name.entityId === entityId && name.type === "ORG");

/** "Campaign aides" are aides; in a language with cases the noun behind is an owner's. Where no tagger tells, a noun for somebody. */
export function headOf(phrase: readonly Word[], noun: number, { pack }: Lexicon): Word | undefined {
  if (noun < 0) return phrase.find(({ role }) => role !== null);
  let at = noun;
  while (!pack.nameCases && !pack.postposed && phrase[at + 1]?.upos === "NOUN") at++;
  return phrase[at];
}

/** The noun for a body that a name has: "union" of "Nurses' Union"; null where it has none. */
const bodyNoun = (name: string, { bodies }: Lexicon): string | null =>
  splitWords(name).find(({ lower }) => bodies.has(lower))?.lower ?? null;

/**
 * "Police chief Anna Berg is worried. | “We have never …”": the subject of the last passage, where it is one person and nobody
 * spoke in it: who says a quotation that names nobody; null elsewhere.
 */
export function subjectSpeaker({
  before,
  cast,
  subjects,
  spoken,
  heard,
  unknown,
}: Floor): Speaker | null {
  if (!before || spoken >= before.end) return null;
  const { words, tagged, stopped } = before;
  if (!(tagged ? hasVerb(before, { from: 0, to: words.length }) : stopped)) return null;
  const near = tagged ? -1 : (words[REACH]?.start ?? before.end);
  const people = namesIn(cast, before).filter(
    ({ type, start }) => type === "PER" && (subjects.has(start) || start < near),
  );
  const [first] = people;
  // "Regionrådet Per Ask försvarar beslutet": two words that no list has
  if (!first && unknown?.name && /\s/u.test(unknown.name))
    return { ...unknown, name: unknown.name, entityId: null };
  if (!first) return heard?.type === "PER" && heard.plural !== true ? heard : null;
  return people.every(({ entityId }) => entityId === first.entityId) ? first : null;
}

/** What a passage's subject leaves for the pronouns of the next; null where it is no noun for a person or a body. */
export function heardIn(floor: Floor, passage: Passage): Heard | null {
  const { words, lexicon } = passage;
  const first = words.findIndex((word) => word.letter);
  const subject = first < 0 ? null : phraseAfter(passage, first, words.length);
  if (!subject || !hasVerb(passage, { from: subject.to, to: words.length })) return null;
  const phrase = words.slice(subject.from, subject.to);
  const noun = phrase.find(({ role }) => role !== null);
  if (!noun || hasName(floor, passage, subject)) return null;
  const speaker = resolveSpeaker(floor, passage, subject);
  return {
    ...speaker,
    type: noun.role!,
    gender: phraseGender(phrase, lexicon) ?? speakerGender(floor.cast, speaker, lexicon),
    plural: noun.features?.includes("Number=Plur"),
  };
}
