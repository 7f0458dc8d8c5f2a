import type { SegmentPack } from "../../languages/contract/segment.ts";
import type { Span, Token } from "../records.ts";

/** Scripts written without spaces: ICU's dictionaries find their words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const dictionary = new Intl.Segmenter("zh", { granularity: "word" });

/** Addresses, numbers with their separators, abbreviations of single letters, words with inner marks, single signs. */
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"]{1,500}|[\p{L}\p{N}._%+-]{1,60}@[\p{L}\p{N}.-]{1,60}\.\p{L}{2,10}|[@#][\p{L}\p{N}_]{1,60}|\p{N}{1,40}(?:[.,:/\u2009\u202f'’]\p{N}{1,20}){0,8}(?:\p{L}\p{M}?){0,12}|(?:\p{L}\.){2,6}|[\p{L}\p{M}][\p{L}\p{M}\p{N}\u200c\u200d·]{0,80}(?:['’‘ʼ\u2010\u2011_&-][\p{L}\p{M}\p{N}]{1,60}){0,8}['’]?|\.{2,}|(\S)\1{0,40}/gu;

const compiled = new WeakMap<SegmentPack, RegExp>();

/** The tokens of a sentence: words, numbers and marks, with clitics cut off as treebanks do. */
export function tokenize(
  text: string,
  { start, end }: Span,
  pack: SegmentPack | undefined,
): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  const clitics = pack === undefined ? null : cliticsOf(pack);
  for (const match of part.matchAll(TOKEN)) {
    const from = start + match.index;
    if (SPACELESS.test(match[0])) {
      for (const { segment, index } of dictionary.segment(match[0]))
        add(tokens, from + index, segment);
    } else addWord(tokens, from, match[0], clitics);
  }
  return tokens;
}

/** Cuts "l'" from "l'usine", "'s" from "Vell's", and a closing apostrophe from its word. */
function addWord(tokens: Token[], from: number, form: string, clitics: RegExp | null): void {
  const cut = clitics === null || !/['’ʼ]/u.test(form) ? null : clitics.exec(form);
  if (cut !== null) {
    const { lead, tail } = cut.groups as { lead?: string; tail?: string };
    if (lead !== undefined && lead.length < form.length) {
      add(tokens, from, lead);
      addWord(tokens, from + lead.length, form.slice(lead.length), clitics);
      return;
    }
    if (tail !== undefined && tail.length < form.length) {
      add(tokens, from, form.slice(0, -tail.length));
      add(tokens, from + form.length - tail.length, tail);
      return;
    }
  }
  if (/^[\p{L}\p{N}].*['’]$/u.test(form)) {
    add(tokens, from, form.slice(0, -1));
    add(tokens, from + form.length - 1, form.slice(-1));
  } else add(tokens, from, form);
}

function add(tokens: Token[], start: number, text: string): void {
  if (text.trim() === "") return;
  const kind = /^[+-]?\p{N}/u.test(text)
    ? "number"
    : /[\p{L}\p{N}]/u.test(text)
      ? "word"
      : "punctuation";
  tokens.push({ start, end: start + text.length, text, kind });
}

function cliticsOf(pack: SegmentPack): RegExp | null {
  const { elisions = [], enclitics = [] } = pack;
  if (elisions.length + enclitics.length === 0) return null;
  let pattern = compiled.get(pack);
  if (pattern === undefined) {
    const parts: string[] = [];
    if (elisions.length > 0)
      parts.push(`^(?<lead>(?:${elisions.join("|")})['’ʼ])(?=[\\p{L}\\p{N}])`);
    if (enclitics.length > 0) parts.push(`(?<tail>(?:n['’]t|['’](?:${enclitics.join("|")})))$`);
    pattern = new RegExp(parts.join("|"), "iu");
    compiled.set(pack, pattern);
  }
  return pattern;
}
