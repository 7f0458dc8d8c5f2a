import type { Pronoun } from "../../languages/contract/claims.ts";
import type { DateMention, Mention, Span, Speaker } from "../records.ts";
import type { Floor } from "./floor.ts";
import type { Passage, Range } from "./passage.ts";
import { phraseAfter } from "./phrase.ts";
import { referentOf } from "./speaker.ts";
import { phraseAt } from "./words.ts";

interface Insertion extends Span {
  readonly text: string;
}

/**
 * The wording that can be read alone: the subject's pronoun or description replaced by its name in
 * brackets, a first person and a relative date explained in brackets. Undefined where nothing changes.
 */
export function standaloneOf(
  floor: Floor,
  passage: Passage,
  content: Range,
  mention: Mention,
  date: DateMention | null,
  lead: Range | undefined,
): string | undefined {
  const edits = [subjectEdit(floor, passage, content, mention), dateEdit(date)].filter(
    (edit) => edit !== null && edit.start >= mention.start && edit.end <= mention.end,
  ) as Insertion[];
  const ahead = leadText(floor, passage, lead);
  if (edits.length === 0 && ahead === "") return undefined;
  let text = ahead;
  let at = mention.start;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    text += mention.text.slice(at - mention.start, edit.start - mention.start) + edit.text;
    at = edit.end;
  }
  return text + mention.text.slice(at - mention.start);
}

/** "*I freni*, ha detto il comandante, erano fuori uso": what an inserted attribution parts from its clause, in brackets before it. */
function leadText(floor: Floor, { words }: Passage, lead: Range | undefined): string {
  const letters = lead ? words.slice(lead.from, lead.to).filter(({ letter }) => letter) : [];
  if (letters.length === 0) return "";
  return `[${floor.cast.article.text.slice(letters[0]!.start, letters.at(-1)!.end)}] `;
}

function subjectEdit(
  floor: Floor,
  passage: Passage,
  { from, to }: Range,
  { speaker, cue }: Mention,
): Insertion | null {
  const { words, lexicon } = passage;
  let at = from;
  while (at < to && !words[at]!.letter) at++;
  const subject = phraseAfter(passage, at, to);
  if (!subject || phraseAt(words, at, lexicon.expletives)) return null;
  const { start } = words[subject.from]!;
  const { end } = words[subject.to - 1]!;
  const first = phraseAt(words, at, lexicon.pronouns)?.value.first === true;
  if (first) return speaker ? { start: end, end, text: ` [${speaker.name}]` } : null;
  const hit = phraseAt(words, at, lexicon.pronouns);
  // "her client" is not her
  const pronoun = hit?.length === subject.to - subject.from ? hit : null;
  const quoted = words[at]!.quote >= 0;
  if (pronoun && speaker && (cue || quoted)) {
    // "They have learnt nothing", he said: whom somebody's own words mean is not told; nor is a body that is named later what
    // "it" was: "It will stay closed, according to the agency"
    const told = !quoted && (speaker.start < start || pronoun.value.type === "PER");
    const name = told ? ownPronoun(floor, words[at]!.lower, pronoun.value, speaker) : null;
    return name === null ? null : { start, end, text: `[${name}]` };
  }
  // "The mayor, Tom Reed, …" says who it is
  const behind = words[subject.to]?.lower === "," ? words[subject.to + 1] : undefined;
  if (behind && floor.cast.names.some((name) => name.start === behind.start)) return null;
  const referent = referentOf(floor, passage, subject);
  // in an answer without a cue nobody speaks of themselves so
  if (speaker && !cue && referent?.entityId === speaker.entityId) return null;
  // a wrong name in the wording is worse than a pronoun
  return referent?.entityId && referent.sure ? { start, end, text: `[${referent.name}]` } : null;
}

/** In "Ines Duarte said she …" the pronoun is the speaker; null where it need not be ("she said he …"). */
function ownPronoun(
  { cast }: Floor,
  word: string,
  { type, plural }: Pronoun,
  { text, name, entityId }: Speaker,
): string | null {
  if (plural || entityId === null) return null;
  // a speaker that is a pronoun itself must be the same one
  if (text !== name && !text.includes(" ") && !name.includes(text) && text.toLowerCase() !== word)
    return null;
  const speaks = cast.names.find((known) => known.entityId === entityId)?.type;
  return speaks === (type === "any" ? "PER" : type) ? name : null;
}

/** EDTF's codes for seasons say nothing to a reader: their year does. */
const readable = (value: string): string =>
  value.replace(/(\d{4})-(?:2[1-9]|3\d|4[01])(?!\d)/gu, "$1");

/** A date whose words do not name the year gets its value behind it. */
function dateEdit(date: DateMention | null): Insertion | null {
  if (!date?.value || /\p{Nd}{4}/u.test(date.text)) return null;
  return { start: date.end, end: date.end, text: ` [${readable(date.value)}]` };
}
