import type { Quotation, Span } from "../records.ts";

/** Longest quotation in single marks, in UTF-16 units: nearly all other such marks are apostrophes. */
const LONGEST = 1_000;
const MARK = /[‘’‚']/gu;

interface Single {
  readonly at: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Quotations in single marks outside `taken`: ‘…’, '…', ‚…‘; apostrophes are told by the letters around them. */
export function pairSingles(text: string, block: Span, taken: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  let [open, at]: [number | null, number] = [null, 0];
  let closers: number[] = [];
  const finish = () => {
    const close = chosen(text, closers);
    if (open !== null && close !== null)
      found.push({
        start: open,
        end: close + 1,
        inner: { start: open + 1, end: close },
        closed: true,
      });
    open = null;
    closers = [];
  };
  for (const mark of singles(text, block)) {
    while (at < taken.length && taken[at]!.end <= mark.at) at++;
    const quotation = taken[at];
    if (quotation !== undefined && quotation.start < mark.at) continue;
    if (open !== null && (mark.at - open > LONGEST || (quotation?.start ?? mark.at) < open))
      finish();
    if (mark.opens) {
      finish();
      open = mark.at;
    } else if (mark.closes && open !== null && mark.at > open + 1) closers.push(mark.at);
  }
  finish();
  return found;
}

function* singles(text: string, { start, end }: Span): Generator<Single> {
  for (const { index, 0: sign } of text.slice(start, end).matchAll(MARK)) {
    const at = start + index;
    const before = at === start ? " " : text.charAt(at - 1);
    const after = at + 1 >= end ? " " : text.charAt(at + 1);
    const head = /[\s\p{Ps}\p{Pi}\p{Pd}"]/u.test(before) && /[\p{L}\p{N}¿¡]/u.test(after);
    const tail = /[\p{L}\p{N}.,!?…»”)]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
    // '90s, ’s avonds and "rock 'n' roll" leave out letters
    const dropped = /^(?:\p{N}{2}|\p{Ll}{1,2}(?:['’\s]|$))/u.test(text.slice(at + 1, at + 4));
    const opens = head && sign !== "’" && !(dropped && sign === "'");
    yield { at, opens, closes: tail && sign !== "‚" };
  }
}

/** Of the marks that may close: one behind punctuation, else one not behind an s ("the workers’ rights"), else the first. */
function chosen(text: string, closers: readonly number[]): number | null {
  const behind = (pattern: RegExp) => closers.find((at) => pattern.test(text.charAt(at - 1)));
  return behind(/[.,!?…]/u) ?? behind(/[^s]/u) ?? closers[0] ?? null;
}
