import type { CleanPack } from "../../languages/contract/clean.ts";
import type { Languages } from "../../languages/language.ts";
import { characterClass, DENSE, LETTER, MARK, NUMBER } from "../characters.ts";

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
  /** Place and code of the first part's last character: most phrases of one beginning are told apart by it. */
  readonly last: number;
  readonly lastUnit: number;
}

export interface Phrases {
  /** By their first four characters or fewer, so that a line is searched in time linear in its length. */
  readonly starts: ReadonlyMap<string, readonly Phrase[]>;
  /** By a hash of the first one to `KEY` characters, a bit per length that some phrase's key may have. */
  readonly gate: Uint8Array;
  readonly common: ReadonlySet<string>;
  readonly heads: readonly RegExp[];
}

const GAP = 60;
const KEY = 4;
const cache = new WeakMap<Languages, Phrases>();
const WORDLIKE = LETTER | NUMBER | MARK;

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
  const phrases = { starts, gate: gateOf(starts.keys()), common, heads };
  cache.set(languages, phrases);
  return phrases;
}

function add(starts: Map<string, Phrase[]>, cue: Cue, phrase: string): void {
  const parts = phrase.split(/ ?… ?/u).filter((part) => part !== "");
  const key = parts[0]?.slice(0, KEY) ?? "";
  const others = starts.get(key) ?? [];
  const last = (parts[0]?.length ?? 0) - 1;
  others.push({ cue, parts, last, lastUnit: parts[0]?.charCodeAt(last) ?? -1 });
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

function gateOf(keys: Iterable<string>): Uint8Array {
  const gate = new Uint8Array(0x10000);
  for (const key of keys) {
    let hash = 0;
    for (let i = 0; i < key.length; i++) hash = mix(hash, key.charCodeAt(i));
    gate[hash >>> 16]! |= 1 << key.length;
  }
  return gate;
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1);
}

/** All phrases in a folded line, the longest of each cue at each place. */
export function findPhrases(folded: string, phrases: Phrases): readonly Hit[] {
  const hits: Hit[] = [];
  let before = 0;
  for (let at = 0; at < folded.length; at++) {
    const here = characterClass[folded.charCodeAt(at)]!;
    const inside = (before & WORDLIKE) > 0 && (here & DENSE) === 0;
    before = here;
    if (!inside) addPhrases(hits, folded, at, phrases);
  }
  return hits;
}

function addPhrases(hits: Hit[], folded: string, at: number, { gate, starts }: Phrases): void {
  const first = hits.length;
  let hash = 0;
  for (let length = 1; length <= KEY && at + length <= folded.length; length++) {
    hash = mix(hash, folded.charCodeAt(at + length - 1));
    if ((gate[hash >>> 16]! & (1 << length)) === 0) continue;
    for (const phrase of starts.get(folded.slice(at, at + length)) ?? []) {
      if (folded.charCodeAt(at + phrase.last) !== phrase.lastUnit) continue;
      const end = endOf(phrase, folded, at);
      if (end < 0) continue;
      let same = first;
      while (same < hits.length && hits[same]!.cue !== phrase.cue) same++;
      if (end > (hits[same]?.end ?? 0)) hits[same] = { cue: phrase.cue, start: at, end };
    }
  }
}

/** Where the phrase that starts at `at` ends, or -1 where it does not match. */
function endOf(phrase: Phrase, folded: string, at: number): number {
  let end = at;
  for (let index = 0; index < phrase.parts.length; index++) {
    const part = phrase.parts[index]!;
    const found = index === 0 ? at : folded.indexOf(part, end);
    const misses = index === 0 ? !folded.startsWith(part, at) : found < 0 || found > end + GAP;
    if (misses) return -1;
    end = found + part.length;
    if (end === folded.length) continue;
    const last = characterClass[folded.charCodeAt(end - 1)]!;
    if ((last & DENSE) > 0 || (last & WORDLIKE) === 0) continue;
    if ((characterClass[folded.charCodeAt(end)]! & WORDLIKE) > 0) return -1;
  }
  return end;
}
