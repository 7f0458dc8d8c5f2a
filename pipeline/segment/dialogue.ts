import type { Quotation, Span } from "../records.ts";
import type { Vocabulary } from "./vocabulary.ts";

const HEAD = /^\s*([—–―]|-(?=\s))\s?/u;
/** A dash within the paragraph, or a mark behind which the reporting clause may come. */
const TURN = /[,.!?…]?\s?[—–―]\s?|\s-\s|[,!?…]\s/gu;
/** The reporting verb stands among the first words of its clause. */
const REACH = 5;

/**
 * Direct speech that a dash opens at the head of a paragraph: "— Nous partons, dit-il." A paragraph
 * without a reporting verb behind a dash or comma is taken for an item of a list.
 */
export function dialogueOf(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
): Quotation[] {
  const part = text.slice(start, end);
  const head = vocabulary.dashes ? HEAD.exec(part) : null;
  if (head === null) return [];
  const turns = [...part.matchAll(TURN)].filter(({ index }) => index >= head[0].length);
  const report = turns.find(({ index, 0: sign }) =>
    reports(part.slice(index + sign.length), vocabulary),
  );
  if (report === undefined) return [];
  const from = start + part.indexOf(head[1] ?? "");
  const spoken = [
    speech(text, from, start + head[0].length, start + report.index + stopLength(report[0])),
  ];
  const dash = (sign: string) => /[—–―-]/u.test(sign);
  const resumes = turns.find(({ index, 0: sign }) => index > report.index && dash(sign));
  if (dash(report[0]) && resumes !== undefined) {
    const at = start + resumes.index + resumes[0].search(/[—–―-]/u);
    spoken.push(speech(text, at, start + resumes.index + resumes[0].length, end));
  }
  return spoken.filter((quotation) => quotation.inner.start < quotation.inner.end);
}

function reports(clause: string, { sayings }: Vocabulary): boolean {
  const words = clause.slice(0, 80).split(/[.!?…—–]/u)[0] ?? "";
  return words
    .split(/[\s,]+/u)
    .slice(0, REACH)
    .some((word) => sayings.has(word.toLowerCase()));
}

function stopLength(sign: string): number {
  return /^[,.!?…]/u.test(sign) ? 1 : 0;
}

function speech(text: string, start: number, from: number, to: number): Quotation {
  let end = Math.max(from, to);
  while (end > from && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end, inner: { start: from, end }, closed: true };
}
