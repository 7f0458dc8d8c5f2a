import type { Quotation, Span } from "../records.ts";
import type { Vocabulary } from "./vocabulary.ts";

const HEAD = /^\s*([—–―]|-(?=\s))\s?/u;
/** A dash within the paragraph, or a mark behind which the reporting clause may come. */
const TURN = /[,.!?…]?\s?[—–―]\s?|\s-\s|[,!?…]\s/gu;
/** The reporting verb stands among the first words of its clause. */
const REACH = 5;
/** Where news opens its quotations so, any verb of saying does: "kertoo Virta", "Matti Virta kertoo". */
const NEAR = 3;

/** Whether a dash opens the text. */
export const opensWithDash = (text: string): boolean => HEAD.test(text);

/**
 * Direct speech that a dash opens at the head of a paragraph: "— Nous partons, dit-il." A paragraph
 * without a reporting verb behind a dash or comma is taken for an item of a list, but for a sentence
 * that is alone with its dash, or beside such a paragraph with one, where news opens its quotations so.
 *
 * @param isListed whether the paragraphs beside it open with a dash and none of them reports
 */
export function dialogueOf(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
  isListed: () => boolean,
): Quotation[] {
  const part = text.slice(start, end);
  const head = vocabulary.dashes ? HEAD.exec(part) : null;
  if (head === null) return [];
  const from = start + part.indexOf(head[1] ?? "");
  const turns = turnsOf(part, head[0]);
  const report = turns.find((turn) => isReport(part, turn, vocabulary));
  if (report === undefined) {
    const whole = vocabulary.reports !== null && /[.!?…]\s*$/u.test(part) && !isListed();
    return whole ? [speech(text, from, start + head[0].length, end)] : [];
  }
  const spoken = [
    speech(text, from, start + head[0].length, start + report.index + stopLength(report[0])),
  ];
  const dash = (sign: string) => /[—–―-]/u.test(sign);
  const resumes = turns.find(({ index, 0: sign }) => index > report.index && dash(sign));
  if (dash(report[0]) && resumes !== undefined) {
    const at = start + resumes.index + resumes[0].search(/[—–―-]/u);
    spoken.push(speech(text, at, start + resumes.index + resumes[0].length, end));
  }
  // "– A, säger Berg. B.": behind the sentence that reports the speech goes on
  const rest = vocabulary.reports === null || dash(report[0]) ? -1 : endOf(part, report.index);
  if (rest > 0)
    spoken.push(speech(text, start + rest, start + rest, start + toldFrom(part, rest, vocabulary)));
  return spoken.filter((quotation) => quotation.inner.start < quotation.inner.end);
}

/** Whether a dash opens the paragraph and a reporting verb stands behind what it opens. */
export function isDialogue(part: string, vocabulary: Vocabulary): boolean {
  const head = HEAD.exec(part);
  return head !== null && turnsOf(part, head[0]).some((turn) => isReport(part, turn, vocabulary));
}

const turnsOf = (part: string, head: string): RegExpExecArray[] =>
  [...part.matchAll(TURN)].filter(({ index }) => index >= head.length);

const isReport = (part: string, turn: RegExpExecArray, vocabulary: Vocabulary): boolean =>
  reports(part.slice(turn.index + turn[0].length), vocabulary);

function reports(clause: string, vocabulary: Vocabulary): boolean {
  const words = (clause.slice(0, 80).split(/[.!?…—–]/u)[0] ?? "")
    .toLowerCase()
    .split(/[\s,]+/u)
    .slice(0, REACH);
  return (
    words.some((word) => vocabulary.sayings.has(word)) ||
    words.slice(0, NEAR).some((word) => vocabulary.reports?.has(word))
  );
}

/** Where the next sentence begins behind the one at `from`; -1 where none does. */
function endOf(part: string, from: number): number {
  const stop = /[.!?…]\s+(?=\p{Lu}\p{L}*[\s,])/u.exec(part.slice(from + 1));
  return stop === null ? -1 : from + 1 + stop.index + stop[0].length;
}

/** Where behind speech the first sentence begins that reports again: "Han tillägger att C", "Enligt polisen C"; the end of the part where none does. */
function toldFrom(part: string, from: number, vocabulary: Vocabulary): number {
  for (let at = from; at >= 0; at = endOf(part, at))
    if (tells(part.slice(at, at + 80), vocabulary)) return at;
  return part.length;
}

/** Whether a sentence opens with a source, or with somebody's verb of saying in front of its complementiser. */
function tells(sentence: string, { reports, told }: Vocabulary): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}:'’-]+/gu) ?? [];
  if (told.sources.has(words[0] ?? "")) return true;
  if (words.slice(1, NEAR).some((word) => told.sourcesAfter.has(word))) return true;
  if (told.firsts.has(words[0] ?? "")) return false;
  // "legger til at" is one verb
  const lengthAt = (at: number): number =>
    [2, 1].find((length) => reports?.has(words.slice(at, at + length).join(" "))) ?? 0;
  const verb = [0, 1, 2].find((at) => lengthAt(at) > 0) ?? -1;
  const behind = verb + lengthAt(verb);
  return verb >= 0 && words.slice(behind, behind + 2).some((word) => told.marks.has(word));
}

function stopLength(sign: string): number {
  return /^[,.!?…]/u.test(sign) ? 1 : 0;
}

function speech(text: string, start: number, from: number, to: number): Quotation {
  let end = Math.max(from, to);
  while (end > from && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end, inner: { start: from, end }, closed: true };
}
