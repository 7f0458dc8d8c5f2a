import { characterClass, LETTER } from "../characters.ts";
import type { Quotation } from "../records.ts";

/** A full stop or its kin with all that closes behind it: a place where a sentence may end. */
export interface Mark {
  /** Where the first mark stands. */
  readonly from: number;
  /** Behind the marks, closing quotes and brackets. */
  readonly to: number;
  /** The next visible character; the end of the text where there is none. */
  readonly next: number;
  /** The marks alone, without what closes. */
  readonly signs: string;
  /** True where a quote or bracket closes behind the marks. */
  readonly closing: boolean;
}

/** Full stops of all scripts; Armenian writes its one with a colon as well, Greek asks with a semicolon. */
const SIGNS =
  /(?:[\p{Sentence_Terminal}…‽]|(?<=\p{Script=Armenian}):|(?<=\p{Script=Greek})[;\u037e])+/gu;
/** More marks after a space: `? ? ?`, `. . .`, `!" .`; a mark glued to a word opens it. */
const MORE = /(?:[ \u00a0]?[.!?…]+(?=[\s"'”’»)]|$))+/uy;
/** `[3]`, `[a]` and raised digits point to notes. */
const NOTE = /(?:\[[\p{N}\p{Ll}]{1,3}\]){1,5}|(?: \[\p{N}{1,3}\]){1,5}|[¹²³⁰⁴-⁹]{1,4}/uy;
const CLOSER = /[\p{Pe}\p{Pf}"'”’»›“«]|''/uy;
const SPACED_CLOSER = /[ \u00a0\u202f](?:[»”"“›]|'')/uy;

/** The places of `[start, end)` where a sentence may end, in text order. */
export function* marksOf(
  text: string,
  start: number,
  end: number,
  quotations: readonly Quotation[],
): Generator<Mark> {
  const opens = new Set(quotations.map((quotation) => quotation.start));
  const closes = new Set(quotations.filter(({ closed }) => closed).map(({ end: to }) => to));
  const signs = new RegExp(SIGNS);
  signs.lastIndex = start;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    const from = match.index;
    if (from >= end) return;
    let to = from + match[0].length;
    let all = match[0];
    let closing = false;
    while (!isPlainEnd(text, to)) {
      const more = at(MORE, text, to);
      const note = at(NOTE, text, to);
      const closer = at(CLOSER, text, to) ?? at(SPACED_CLOSER, text, to);
      if (more !== null) {
        all += more.trim();
        to += more.length;
      } else if (note !== null) to += note.length;
      else if (closer !== null && closesAt(text, to, closer, opens, closes)) {
        to += closer.length;
        closing = true;
      } else break;
    }
    let next = Math.min(to, end);
    while (next < end && /\s/u.test(text.charAt(next))) next++;
    yield { from, to: Math.min(to, end), next, signs: all, closing };
    signs.lastIndex = Math.max(to, signs.lastIndex);
  }
}

/** Nearly always a space and a letter follow: nothing closes there. */
function isPlainEnd(text: string, to: number): boolean {
  const next = characterClass[text.charCodeAt(to + 1)] ?? 0;
  return text.charCodeAt(to) === SPACE && (next & LETTER) > 0;
}

const SPACE = 32;

function at(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** Whether a mark that may open as well as close closes here: by the quotations, else by what follows. */
function closesAt(
  text: string,
  from: number,
  closer: string,
  opens: ReadonlySet<number>,
  closes: ReadonlySet<number>,
): boolean {
  const to = from + closer.length;
  if (closes.has(to)) return true;
  const spaced = /^\s/u.test(closer);
  if (spaced || opens.has(from) || /[“«]/u.test(closer)) return false;
  if (/\p{Pe}/u.test(closer)) return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(to));
}
