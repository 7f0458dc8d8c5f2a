import type { CleanPack } from "../../languages/contract/clean.ts";
import type { Languages } from "../../languages/language.ts";

/** What a phrase of the packs says of its line. */
export type Cue = Exclude<keyof CleanPack, "common" | "heads">;

/** A phrase found in a line; offsets within the line. */
export interface Hit {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly cue: Cue;
  /** The phrase's parts between the gaps `…`, folded. */
  readonly parts: readonly string[];
}

export interface Phrases {
  /** By their first four characters or fewer, so that a line is searched in time linear in its length. */
  readonly starts: ReadonlyMap<string, readonly Phrase[]>;
  readonly common: ReadonlySet<string>;
  readonly heads: readonly RegExp[];
}

const GAP = 60;
const KEY = 4;
const cache = new WeakMap<Languages, Phrases>();
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/** The words of all packs: furniture often speaks another language than its article. */
export function phrasesOf(languages: Languages): Phrases {
  const known = cache.get(languages);
  if (known !== undefined) return known;
  const starts = new Map<string, Phrase[]>();
  const common = new Set<string>();
  for (const { clean = {} } of languages.values()) {
    for (const word of clean.common ?? []) common.add(fold(word));
    for (const cue of Object.keys(clean) as (keyof CleanPack)[]) {
      if (cue === "common" || cue === "heads") continue;
      for (const phrase of clean[cue] ?? []) add(starts, cue, fold(phrase));
    }
  }
  const heads = [...languages.values()].flatMap(({ clean }) => clean?.heads ?? []);
  const phrases = { starts, common, heads };
  cache.set(languages, phrases);
  return phrases;
}

function add(starts: Map<string, Phrase[]>, cue: Cue, phrase: string): void {
  const parts = phrase.split(/ ?… ?/u).filter((part) => part !== "");
  const key = parts[0]?.slice(0, KEY) ?? "";
  const others = starts.get(key) ?? [];
  others.push({ cue, parts });
  starts.set(key, others);
}

/** Lower case with one apostrophe and without Turkish dots; never changes the length. */
export function fold(text: string): string {
  const plain = text.replace(/[İı]/gu, "i");
  const lower = plain.toLowerCase();
  const same = lower.length === text.length ? lower : [...plain].map(lowerSameLength).join("");
  return same.replace(/[’ʼ]/gu, "'").replace(/\u00a0/gu, " ");
}

function lowerSameLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/** All phrases in a folded line, the longest of each cue at each place. */
export function findPhrases(folded: string, phrases: Phrases): readonly Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (at > 0 && LETTER.test(folded[at - 1]!) && !UNSPACED.test(folded[at]!)) continue;
    const longest = new Map<Cue, number>();
    for (let length = 1; length <= KEY; length++) {
      for (const phrase of phrases.starts.get(folded.slice(at, at + length)) ?? []) {
        const end = endOf(phrase, folded, at);
        if (end > (longest.get(phrase.cue) ?? 0)) longest.set(phrase.cue, end);
      }
    }
    for (const [cue, end] of longest) hits.push({ cue, start: at, end });
  }
  return hits;
}

/** Where the phrase that starts at `at` ends, or -1 where it does not match. */
function endOf(phrase: Phrase, folded: string, at: number): number {
  let end = at;
  for (const [index, part] of phrase.parts.entries()) {
    const found = index === 0 ? at : folded.indexOf(part, end);
    const misses = index === 0 ? !folded.startsWith(part, at) : found < 0 || found > end + GAP;
    if (misses) return -1;
    end = found + part.length;
    const last = folded[end - 1]!;
    const next = folded[end];
    if (next === undefined || UNSPACED.test(last) || !LETTER.test(last)) continue;
    if (LETTER.test(next)) return -1;
  }
  return end;
}
