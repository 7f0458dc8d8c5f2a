import { type Affixes, labelOf } from "./affixes.ts";

/** How one language's words become lemmas. */
export interface LemmaRules {
  /** Whole words (the lemma itself), endings and beginnings (edits). */
  readonly edits: Affixes;
  /** By part of speech, `1` where the lemma keeps its capitals. */
  readonly capitals: Affixes;
}

/** Cut this many letters and put others there, written `2er`. */
export interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** The lemma of a form: a listed one, else its ending and beginning exchanged by the longest known affix. */
export function lemmaOf({ edits, capitals }: LemmaRules, form: string, upos: string): string {
  const folded = foldForm(form);
  const base = capitals.get(upos) === "1" ? form : folded;
  const listed = edits.get(`${upos}=${folded}`);
  if (listed !== undefined) return listed;
  const end = parseEdit(labelOf(edits, upos, "-", folded));
  const start = parseEdit(labelOf(edits, upos, "+", folded));
  if (end.cut + start.cut >= base.length) return base;
  return start.add + base.slice(start.cut, base.length - end.cut) + end.add;
}

/** Lower case with one kind of apostrophe: how forms are looked up. */
export const foldForm = (form: string): string => form.toLowerCase().replaceAll("’", "'");

/**
 * The edits of both ends that make the lemma of the form; null where they share nothing. The front
 * is edited only where that keeps two letters more, so that "rose" → "rise" teaches no prefix.
 */
export function editsBetween(form: string, lemma: string): { start: Edit; end: Edit } | null {
  let from = 0;
  let at = 0;
  let length = 0;
  for (let i = 0; i < form.length; i++)
    for (let j = 0; j < lemma.length; j++) {
      let n = 0;
      while (i + n < form.length && form[i + n] === lemma[j + n]) n++;
      if (n > length) [from, at, length] = [i, j, n];
    }
  if (length === 0) return null;
  let common = 0;
  while (common < form.length && form[common] === lemma[common]) common++;
  if (common > 0 && common >= length - 1) [from, at, length] = [0, 0, common];
  return {
    start: { cut: from, add: lemma.slice(0, at) },
    end: { cut: form.length - from - length, add: lemma.slice(at + length) },
  };
}

export const formatEdit = ({ cut, add }: Edit): string => `${cut}${add}`;

function parseEdit(label: string | undefined): Edit {
  const match = /^(\d+)(.*)$/u.exec(label ?? "0");
  return { cut: Number(match?.[1] ?? 0), add: match?.[2] ?? "" };
}
