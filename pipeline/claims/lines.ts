import type { Annotated, EntityMention, Span } from "../records.ts";
import { namesIn } from "./cast.ts";

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
const opening = /^[\p{Pi}"'„«「『“‘]/u;
const asked = /(?:[?？؟]|(?<=\p{sc=Greek}[”»"]?);)["”»’)」』\s]{0,3}$/u;

/** The paragraphs of the body, in text order. */
export const linesOf = (article: Annotated): readonly Line[] =>
  article.blocks
    .filter(({ kind }) => kind === "body" || kind === "fragment")
    .flatMap((block) => [...linesIn(article, block)]);

/** Where the text begins behind the time of day alone: a label that is none belongs to it. */
export const headless = ({ text, label }: Line): number => label?.start ?? text;

function* linesIn(article: Annotated, block: Span): Iterable<Line> {
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
  const person =
    namesIn({ names: entities }, { start, end }).find((e) => e.type === "PER" && e.end < end) ??
    null;
  // "Judge Anna Brandt told him: …" is a sentence
  if (person && /\s\p{Ll}/u.test(text.slice(person.end, end))) return null;
  const name = found[1]!;
  // "赵敏说：", "قال أحمد:": without capitals only a name alone tells a label from a sentence
  if (person && /^\p{Lo}/u.test(name) && person.text !== name) return null;
  const key = name.toLowerCase().replaceAll(".", "");
  return { start, end, name, key, colon: colon !== null, person };
}
