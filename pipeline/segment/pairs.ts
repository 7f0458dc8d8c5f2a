import type { Quotation, Span } from "../records.ts";

/** What closes what the key opens. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "«": ["»"],
  "»": ["«", "»"],
  "‹": ["›"],
  "“": ["”", '"'],
  "„": ["“", "”", '"'],
  "‟": ["”"],
  "”": ["”"],
  "「": ["」"],
  "『": ["』"],
  "﹁": ["﹂"],
  "＂": ["＂"],
  '"': ['"', "”"],
  "``": ["''"],
  "''": ["''"],
  ",,": ["''", "”"],
};
/** Marks that look the same at both ends: the text around tells an opening one. */
const EVEN = new Set(['"', "”", "»", "＂", "''"]);
/** Not the one within a Hebrew abbreviation ("יו\"ר"). */
const MARK = /"(?!(?<=\p{sc=Hebrew}.)\p{sc=Hebrew})|[“”„«»‟＂「」『』﹁﹂‹›]|''|``|(?<!,),,(?!,)/gu;

/** Longest quotation in UTF-16 units: a forgotten mark must not swallow a page. */
export const LONGEST = 4_000;

/** The quotations of `[start, end)`, outermost only, and the last mark that opens one and is never closed. */
export function pairMarks(
  text: string,
  { start, end }: Span,
): { readonly quotations: readonly Quotation[]; readonly open: Mark | null } {
  const marks = [...text.slice(start, end).matchAll(MARK)].map(({ index, 0: sign }) => ({
    sign,
    at: start + index,
  }));
  const stray = new Set<string>();
  let first: Mark | null = null;
  // a kind of mark that stays open to the end is set aside, and what it hid is looked at again
  for (;;) {
    const { quotations, open } = pair(text, { start, end }, marks, stray);
    if (open === null) {
      const hides = first !== null && quotations.some((q) => q.end > first!.at);
      return { quotations, open: hides ? null : first };
    }
    first = open;
    stray.add(open.sign);
  }
}

/** A quotation mark of one or two characters. */
export interface Mark {
  readonly sign: string;
  readonly at: number;
}

function pair(text: string, block: Span, marks: readonly Mark[], stray: ReadonlySet<string>) {
  const quotations: Quotation[] = [];
  let open: Mark | null = null;
  let nested = false;
  for (const [i, mark] of marks.entries()) {
    if (open !== null && mark.at - open.at > LONGEST) open = null;
    if (open === null) {
      if (!stray.has(mark.sign) && opensAt(text, block, mark)) open = mark;
    } else if (closesAt(text, block, open, mark)) {
      if (!nested) {
        quotations.push(quotation(open, mark));
        open = null;
      }
      nested = false;
    } else if (mark.sign === open.sign && !EVEN.has(mark.sign)) {
      // "« a « b » c »" nests; in "« a « b »" the first mark was forgotten
      const [next, after] = [marks[i + 1], marks[i + 2]];
      nested = [next, after].every((m) => m !== undefined && CLOSERS[mark.sign]?.includes(m.sign));
      if (!nested) open = mark;
    }
  }
  return { quotations, open };
}

function quotation(open: Mark, close: Mark): Quotation {
  const inner = { start: open.at + open.sign.length, end: close.at };
  return { start: open.at, end: close.at + close.sign.length, inner, closed: true };
}

/** Whether the mark can open here: a word follows it, and where it could close as well none goes before. */
export function opensAt(text: string, { start, end }: Span, { sign, at }: Mark): boolean {
  if (!(sign in CLOSERS)) return false;
  const before = at === start ? " " : text.charAt(at - 1);
  const after = at + sign.length >= end ? "" : text.charAt(at + sign.length);
  // "… plus forts », a dit": a mark that a comma follows closes what nothing opened
  if (after === "" || (EVEN.has(sign) && /[,;，、]/u.test(after))) return false;
  const head = /[\s\p{Ps}\p{Pi}\p{Pd}'’:：,，、。¿¡/*>-]/u.test(before);
  if (sign === '"' || sign === "''") return head || /\p{Lo}/u.test(before);
  if (EVEN.has(sign)) return head && !/\s/u.test(after);
  // a closing “ or « of „…“ and »…« whose partner is missing
  if (sign === "“" || sign === "«") return head || !/[\s.,;:!?]/u.test(after);
  return true;
}

function closesAt(text: string, { end }: Span, open: Mark, { sign, at }: Mark): boolean {
  if (!CLOSERS[open.sign]?.includes(sign)) return false;
  if (at === open.at + open.sign.length && sign !== "」") return false;
  if (sign !== '"' && sign !== "''") return true;
  const before = text.charAt(at - 1);
  const after = at + sign.length >= end ? " " : text.charAt(at + sign.length);
  // before a word and behind a space it opens; alone between spaces it closes what is open
  return !/\s/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
}

/** Where a mark closes what `sign` opened before `[start, end)`; null where another opens first or none does. */
export function closerIn(text: string, block: Span, sign: string): Mark | null {
  const part = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
  for (const { index, 0: mark } of part.matchAll(MARK)) {
    if (mark === sign) return null;
    if (CLOSERS[sign]?.includes(mark) && !EVEN.has(sign))
      return { sign: mark, at: block.start + index };
  }
  return null;
}
