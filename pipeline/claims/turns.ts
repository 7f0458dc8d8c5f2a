import { type Languages, languageFor } from "../../languages/language.ts";
import type { Annotated, EntityMention, Span } from "../records.ts";

/** A paragraph whose head is no part of what it says: a time of day, or the label of who speaks in it. */
export interface Turn extends Span {
  /** Where the text behind the head begins. */
  readonly text: number;
  /** Who speaks in the whole paragraph, with the name's id; null behind a time of day and a label that names nobody. */
  readonly speaker: (Span & { readonly entityId: string | null; readonly name: string }) | null;
  /** True in a paragraph of whoever only asks. */
  readonly asks: boolean;
}

interface Label extends Span {
  readonly name: string;
  readonly text: number;
  readonly person: EntityMention | null;
}

const clock =
  /^\d{1,2}(?:\s?[:.h]\s?\d{2}){0,2}(?:\s?(?:Uhr|uur|h|[ap]\.?m\.?|\p{Lu}{2,4}))?\s{0,2}(?:[—–:|-]|\.(?=\s\p{L})|(?<=^\d{1,2}:\d{2}))\s{1,3}(?=[\p{Lu}\p{Lo}\p{Pi}"„«])/u;
const label = /^(\p{Lu}[\p{L}\p{M}’' .-]{0,38}?)\s?[:：]\s{1,3}(?=[\p{L}\p{N}\p{Pi}"„¿])/u;
const timed = /^\d{1,2}(?:\s?[:.h]\s?\d{2}|\s?h|\s?Uhr|\s?uur|\s?[ap]\.?m)/u;

/** The paragraphs of the body that begin with such a head, in text order. */
export function turnsOf(article: Annotated, languages: Languages): Turn[] {
  const turns: Turn[] = [];
  const labels: Label[] = [];
  for (const line of linesOf(article)) {
    const head = article.text.slice(line.start, Math.min(line.end, line.start + 80));
    const time = timed.test(head) ? clock.exec(head) : null;
    const text = line.start + (time?.[0].length ?? 0);
    if (time) turns.push({ ...line, text, speaker: null, asks: false });
    const found = label.exec(head.slice(text - line.start));
    if (!found) continue;
    const end = text + found[0].length;
    const person = article.entities.find((e) => e.type === "PER" && e.start >= text && e.end < end);
    // "Judge Anna Brandt told him: …" is a sentence
    if (person && /\s\p{Ll}/u.test(article.text.slice(person.end, end))) continue;
    labels.push({ ...line, name: found[1]!, text: end, person: person ?? null });
  }
  const pack = languageFor(article.language, languages)?.claims;
  const speakers = speakersOf(article, labels, new Set(pack?.answers ?? []));
  return [
    ...turns.filter((turn) => !speakers.some((s) => s.start === turn.start)),
    ...speakers,
  ].sort((a, b) => a.start - b.start);
}

function* linesOf(article: Annotated): Iterable<Span> {
  for (const block of article.blocks)
    if (block.kind === "body")
      for (const { 0: line, index } of article.text
        .slice(block.start, block.end)
        .matchAll(/\S[^\n]*/gu))
        yield { start: block.start + index, end: block.start + index + line.length };
}

/**
 * A label is one where it names a person, comes back in capitals, or belongs to an interview: there
 * the label whose paragraphs end with a question mark asks, and "A" stands for the only person named.
 */
function speakersOf(
  { text, entities }: Annotated,
  labels: readonly Label[],
  answers: ReadonlySet<string>,
): Turn[] {
  const count = (name: string): Label[] => labels.filter((other) => other.name === name);
  const isQuestion = ({ text: from, end }: Label): boolean =>
    /[?？؟]["”»\s]{0,3}$/u.test(text.slice(from, end));
  const asks = new Set(
    labels
      .map(({ name }) => name)
      .filter((name) => count(name).filter(isQuestion).length * 2 > count(name).length)
      .filter((name) => count(name).length > 1),
  );
  const people = entities.filter(({ type }) => type === "PER");
  const alone = new Set(people.map(({ entityId }) => entityId)).size === 1 ? people[0]! : null;
  return labels.flatMap((turn): Turn[] => {
    const { start, end, name, text: from, person } = turn;
    if (asks.has(name)) return [{ start, end, text: from, speaker: null, asks: true }];
    if (answers.has(name.toLowerCase()))
      return [{ start, end, text: from, speaker: alone, asks: false }];
    if (person) return [{ start, end, text: from, speaker: person, asks: false }];
    if (count(name).length < 2 || name.length < 3 || name !== name.toUpperCase()) return [];
    const at = { start: start + text.slice(start, end).indexOf(name), end: 0 };
    const speaker = { start: at.start, end: at.start + name.length, entityId: null, name };
    return [{ start, end, text: from, speaker, asks: false }];
  });
}
