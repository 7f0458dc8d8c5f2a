import type { Atom } from "./atoms.ts";
import { isStorm } from "./called.ts";
import type { Found, Line } from "./found.ts";

/** Rules that rest on capitals alone. */
export const weak = /(?:capitalised|capitals|acronym)/u;

/** The names that a word is part of, by the word's stem: each id once, where it stands first. */
export type Parts = ReadonlyMap<string, readonly Found[]>;

/**
 * Whose name a word is part of, whatever its case: `Петрова` and `Петровым`, `Tammen` for `Tamme`. Of people who share the
 * word the only one who stands before it; null where there are several. The name of the id `except` is none of them.
 */
export function partOf(
  parts: Parts,
  line: Line,
  atom: Atom,
  except?: string,
): Found | null | undefined {
  const bearers = bearersOf(parts, line, atom).filter(({ id }) => id !== except);
  if (bearers.length < 2) return bearers[0];
  if (!areAllPeople(bearers)) return null;
  const before = bearers.filter(({ start }) => start < atom.start);
  return before.length === 1 ? before[0]! : null;
}

/** All names that the word is part of. */
export function bearersOf(parts: Parts, line: Line, atom: Atom): readonly Found[] {
  const [stem, bare] = stemsOf(line, atom);
  return parts.get(stem!) ?? (bare === undefined ? undefined : parts.get(bare)) ?? [];
}

/** Whether no body or place is among them. */
export const areAllPeople = (names: readonly Found[]): boolean =>
  names.every(({ type }) => type === "PER");

/** The stem of a word, and that without an ending that names take. */
export function stemsOf({ gazetteer: { stem, suffix } }: Line, { key }: Atom): string[] {
  const head = stem(key);
  return suffix?.test(head) ? [head, head.replace(suffix, "")] : [head];
}

/** Surnames and given names of people, first words of organisations. */
export function collectParts(found: readonly Found[], lines: readonly Line[]): Parts {
  const parts = new Map<string, Found[]>();
  for (const name of found) {
    const { lexicon, stem } = lines[name.line]!.gazetteer;
    const { common, organisationHeads, titles } = lexicon;
    for (const word of partsOf(name, lines)) {
      if (word.length < 3 || common.has(word) || organisationHeads.has(word) || titles.has(word))
        continue;
      const key = stem(word);
      const known = parts.get(key) ?? [];
      if (known.some((other) => other.id === name.id || isFirmer(name, other))) continue;
      parts.set(key, [...known.filter((other) => !isFirmer(other, name)), name]);
    }
  }
  return parts;
}

/** Whether capitals alone speak for `left`, and more for `right`. */
const isFirmer = (left: Found, right: Found): boolean =>
  weak.test(left.rule) && !weak.test(right.rule);

function partsOf(name: Found, lines: readonly Line[]): string[] {
  const words = lines[name.line]!.atoms.slice(name.from, name.to).filter(
    (atom) => atom.word && (atom.capital || !atom.cased),
  );
  if (isStorm(name)) return words.slice(-1).map(({ key }) => key);
  if (words.length < 2) return [];
  const [first, last] = [words[0]!.key, words.at(-1)!.key];
  if (name.type === "PER") return [last, first];
  // `Kestrel` after `Kestrel Transport`; but `Welsh` is no Welsh Parliament.
  const own = name.forms.length === 0 && !name.rule.startsWith("institution");
  return name.type === "ORG" && own ? [first] : [];
}
