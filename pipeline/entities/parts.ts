import { type Atom, foldName } from "./atoms.ts";
import { isStorm } from "./called.ts";
import type { Found, Line } from "./found.ts";
import { originsOf } from "./nominative.ts";

/** Rules that rest on capitals alone. */
export const weak = /(?:capitalised|capitals|acronym)/u;

/** What a word may be part of. */
export interface Parts {
  /** The names by the word's stem: each id once, where it stands first. */
  readonly names: ReadonlyMap<string, readonly Found[]>;
  /** Places that the article names, folded. */
  readonly places: ReadonlySet<string>;
}

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

/** All names that the word is part of; of those by its stem the ones that are spelt so where no case of another is. */
export function bearersOf({ names, places }: Parts, line: Line, atom: Atom): readonly Found[] {
  const { lexicon, stem } = line.gazetteer;
  const own = stemsOf(line, atom).find((key) => names.has(key));
  if (own === undefined) {
    const plain = originsOf(atom.key, lexicon.foldedCases);
    const key = plain.filter((word) => !places.has(word)).find((word) => names.has(stem(word)));
    return key === undefined ? [] : names.get(stem(key))!;
  }
  const bearers = names.get(own)!;
  if (bearers.length < 2) return bearers;
  const plain = originsOf(atom.key, lexicon.foldedCases);
  const spelt = bearers.filter((name) => surnameOf(name) === atom.key);
  const inflected = bearers.some((name) => plain.includes(surnameOf(name)));
  return spelt.length > 0 && !inflected ? spelt : bearers;
}

const surnameOf = ({ name }: Found): string => foldName(name.slice(name.lastIndexOf(" ") + 1));

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
  const places = new Set<string>();
  for (const name of found) {
    if (name.type === "LOC") places.add(foldName(name.name));
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
  return { names: parts, places };
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
  // "Bruun" is part of "Mette Bruuns", whose nominative is known
  if (name.type === "PER") return [last, first, surnameOf(name)];
  // `Kestrel` after `Kestrel Transport`; but `Welsh` is no Welsh Parliament.
  const own = name.forms.length === 0 && !name.rule.startsWith("institution");
  return name.type === "ORG" && own ? [first] : [];
}
