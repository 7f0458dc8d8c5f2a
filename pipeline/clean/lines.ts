import type { Span } from "../records.ts";

/** One paragraph or line of the text with what the labeller looks at. */
export interface Line extends Span {
  readonly text: string;
  /** Characters, ideographs and Thai letters counted 2.5 times: they say more each. */
  readonly weight: number;
  /** Ends like a sentence, in any script. */
  readonly stopped: boolean;
  readonly words: number;
  /** Long or finished enough to be running text. */
  readonly prose: boolean;
  /** Shares of letters in upper case, and of words that begin with one. */
  readonly upper: number;
}

const STOP = /[.!?…‽。！？।؟۔։][\p{Pe}\p{Pf}\p{Pi}"'”’»\s]{0,6}$/u;

/** Lines of the text; lines that only a column width has broken are joined to their paragraph. */
export function linesOf(text: string): Line[] {
  const spans = paragraphs(text);
  return spans.map((span) => lineOf(text, span));
}

function lineOf(text: string, { start, end }: Span): Line {
  const line = text.slice(start, end);
  const head = line.slice(0, 4_000);
  const dense =
    head.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ??
    0;
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const words = head.split(/\s+/u).length + Math.floor(dense / 2);
  const weight = line.length + 1.5 * dense;
  const stopped = STOP.test(line.slice(-8));
  return {
    start,
    end,
    text: line,
    weight,
    stopped,
    words,
    prose: (stopped && weight >= 40 && words >= 5) || (weight >= 200 && words >= 15),
    upper: letters === 0 ? 0 : (head.match(/\p{Lu}/gu)?.length ?? 0) / letters,
  };
}

function paragraphs(text: string): Span[] {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const inner = match[0].trim();
    if (inner === "") continue;
    const start = match.index + match[0].indexOf(inner);
    lines.push({ start, end: start + inner.length });
  }
  return isHardWrapped(text, lines) ? joined(text, lines) : lines;
}

/** Text broken at a column: many lines, none longer than 100 characters, most of them near the longest. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 6) return false;
  const lengths = lines.map(({ start, end }) => end - start);
  const longest = Math.max(...lengths.slice(0, 5_000));
  if (longest > 100 || longest < 50) return false;
  const full = lines.filter(
    ({ start, end }) => end - start > 0.75 * longest && !/[.!?。]$/u.test(text.slice(end - 1, end)),
  );
  return full.length > 0.45 * lines.length;
}

function joined(text: string, lines: readonly Span[]): Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const gap = last === undefined ? "" : text.slice(last.end, line.start);
    const indented =
      /\n[ \t]{2,}$/u.test(gap) ||
      /^\s{0,9}[•*–—-]\s/u.test(text.slice(line.start, line.start + 12));
    if (last === undefined || (gap.match(/\n/gu)?.length ?? 0) > 1 || indented)
      whole.push({ ...line });
    else last.end = line.end;
  }
  return whole;
}
