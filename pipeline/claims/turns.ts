import { type Languages, languageFor } from "../../languages/language.ts";
import { findDay } from "../clean/day.ts";
import type { Annotated, Edtf, EntityMention, Span } from "../records.ts";
import { interviewOf } from "./interview.ts";
import { lexiconOf } from "./lexicon.ts";

/** A paragraph whose head is no part of what it says, or in which somebody speaks that it need not name. */
export interface Turn extends Span {
  /** Where the text behind the head begins. */
  readonly text: number;
  /** Who speaks in the whole paragraph, with the name's id; null behind a time of day and where nobody is known. */
  readonly speaker: TurnSpeaker | null;
  /** True in a paragraph of whoever only asks. */
  readonly asks: boolean;
  /** The day it was said, where a signature gives one. */
  readonly said?: Edtf;
}

export type TurnSpeaker = Span & { readonly entityId: string | null; readonly name: string };

/** A paragraph as an interview or a transcript has it. */
export interface Line extends Span {
  /** Where its text begins, behind a time of day, a dash and a label. */
  readonly text: number;
  /** Whether a time of day stands before it. */
  readonly timed: boolean;
  /** What its text begins with, a label and a time of day aside. */
  readonly mark: "dash" | "quotation" | null;
  /** Who or what its text is labelled with; null where nothing is. */
  readonly label: Label | null;
  /** Whether it ends with a question mark. */
  readonly question: boolean;
}

export interface Label extends Span {
  /** Its words as written. */
  readonly name: string;
  /** The same in lower case, without the points of "Q." and "C. M.". */
  readonly key: string;
  /** True where a colon stands behind it; a point or a dash may end a sentence's first word as well. */
  readonly colon: boolean;
  /** The person it names by an entity of its own; null where none is found in it. */
  readonly person: EntityMention | null;
}

const clock =
  /^\d{1,2}(?:\s?[:.h]\s?\d{2}){0,2}(?:\s?(?:Uhr|uur|h|[ap]\.?m\.?|\p{Lu}{2,4}))?\s{0,2}(?:[—–:|-]|\.(?=\s\p{L})|(?<=^\d{1,2}:\d{2}))\s{1,3}(?=[\p{Lu}\p{Lo}\p{Pi}"„«])/u;
const timed = /^\d{1,2}(?:\s?[:.h]\s?\d{2}|\s?h|\s?Uhr|\s?uur|\s?[ap]\.?m)/u;
const dash = /^[-–—―─]{1,2}\s{0,3}(?=\S)/u;
const coloned =
  /^((?:\p{Lu}|(?=\p{Lo}))[\p{L}\p{M}’'・· .-]{0,38}?)\s?(?::\s{1,3}|：\s{0,3}|(?<=\p{Lo}\p{M}?):)(?=[\p{L}\p{N}\p{Pi}"„«¿¡])/u;
const pointed =
  /^(\p{L}[\p{L}\p{M}]{0,14})(?:\.\s?[-–—]{0,2}|\s?[-–—]|\))\s{1,3}(?=[\p{L}\p{N}\p{Pi}"„«¿¡])/u;
const signature =
  /^(\s{1,9}[—–―]{1,2}\s?)(\p{Lu}[\p{L}\p{M}’'.-]{1,20}(?: \p{L}[\p{L}\p{M}’'.-]{0,20}){0,4})(?: (\(@\w{1,30}\)))?(?:[,( ][^\n]{0,80})?(?<![.!?…])(?=\n|$)/u;
const opening = /^[\p{Pi}"'„«「『“‘]/u;
const asked = /(?:[?？؟]|(?<=\p{sc=Greek}[”»"]?);)["”»’)」』\s]{0,3}$/u;

/** The paragraphs of the body that begin with a head or are somebody's turn in an interview, in text order. */
export function turnsOf(article: Annotated, languages: Languages): Turn[] {
  const lines = article.blocks
    .filter(({ kind }) => kind === "body" || kind === "fragment")
    .flatMap((block) => [...linesOf(article, block)]);
  const lexicon = lexiconOf(languageFor(article.language, languages)?.claims);
  const spoken = interviewOf(article, lines, lexicon);
  return lines.flatMap((line): Turn[] => {
    const turn = spoken.get(line) ?? signed(article, line);
    if (turn) return [turn];
    return line.timed ? [{ ...line, text: headless(line), speaker: null, asks: false }] : [];
  });
}

/** The paragraph of a post or a quotation set apart, signed in the line below it: "— Tom Reed (@tomreed) May 30, 2024". */
function signed({ text, entities }: Annotated, { start, end }: Line): Turn | null {
  const found = signature.exec(text.slice(end, end + 160));
  if (!found) return null;
  const [whole, dashed, name, handle] = found as unknown as [string, string, string, string?];
  // "— Reuters" below the last paragraph signs the article
  const known = entities.find(
    (e) => (e.type === "PER" || (handle && e.type === "ORG")) && [e.name, e.text].includes(name),
  );
  if (!known && !handle) return null;
  const from = end + dashed.length;
  const speaker = known ?? { start: from, end: from + name.length, entityId: null, name };
  const said = findDay(whole.slice(dashed.length + name.length));
  return { start, end, text: start, speaker, asks: false, ...(said !== null && { said }) };
}

/** Where the text begins behind the time of day alone: a label that is none belongs to it. */
export const headless = ({ text, label }: Line): number => label?.start ?? text;

function* linesOf(article: Annotated, block: Span): Iterable<Line> {
  for (const { 0: line, index } of article.text
    .slice(block.start, block.end)
    .matchAll(/\S[^\n]*/gu)) {
    const start = block.start + index;
    const end = start + line.length;
    const head = line.slice(0, 80);
    const time = timed.test(head) ? (clock.exec(head)?.[0].length ?? 0) : 0;
    const dashed = dash.exec(head.slice(time))?.[0].length ?? 0;
    const from = start + time + dashed;
    const label = labelOf(article, from, head.slice(time + dashed));
    yield {
      start,
      end,
      text: label?.end ?? from,
      timed: time > 0,
      mark:
        dashed > 0
          ? "dash"
          : opening.test(line.slice((label?.end ?? from) - start))
            ? "quotation"
            : null,
      label,
      question: asked.test(line),
    };
  }
}

function labelOf({ text, entities }: Annotated, start: number, head: string): Label | null {
  const colon = coloned.exec(head);
  const found = colon ?? pointed.exec(head);
  if (!found) return null;
  const end = start + found[0].length;
  const person = entities.find((e) => e.type === "PER" && e.start >= start && e.end < end) ?? null;
  // "Judge Anna Brandt told him: …" is a sentence
  if (person && /\s\p{Ll}/u.test(text.slice(person.end, end))) return null;
  const name = found[1]!;
  // "赵敏说：", "قال أحمد:": without capitals only a name alone tells a label from a sentence
  if (person && /^\p{Lo}/u.test(name) && person.text !== name) return null;
  const key = name.toLowerCase().replaceAll(".", "");
  return { start, end, name, key, colon: colon !== null, person };
}
