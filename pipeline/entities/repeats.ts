import { type Atom, foldName } from "./atoms.ts";
import type { Found, Line } from "./found.ts";
import { readLists } from "./lists.ts";
import { originsOf } from "./nominative.ts";
import { type Parts, partOf } from "./parts.ts";

/** Adds what the rules passed over: a surname already known, and other occurrences of names found elsewhere. */
export function addRepeats(found: readonly Found[], lines: readonly Line[], parts: Parts): Found[] {
  const byLine = new Map<number, Found[]>();
  for (const name of found) {
    const same = byLine.get(name.line);
    if (same === undefined) byLine.set(name.line, [name]);
    else same.push(name);
  }
  const singles = collectSingles(found, lines);
  return lines.flatMap((line) => {
    const names = byLine.get(line.index) ?? [];
    const added = line.titleCase ? [] : repeatsIn(line, names, singles, parts);
    return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.from - b.from);
  });
}

/** Names of one word that no list holds and that are part of no other, by that word. */
function collectSingles(found: readonly Found[], lines: readonly Line[]): Map<string, Found> {
  const singles = new Map<string, Found>();
  for (const name of found) {
    if (name.rule.startsWith("document: part of")) continue;
    const key = lines[name.line]!.atoms[name.from]!.key;
    if (name.to - name.from === 1 && name.forms.length === 0 && name.type !== "MISC")
      for (const word of [key, foldName(name.name)]) singles.set(word, singles.get(word) ?? name);
  }
  return singles;
}

const isPlaced = ({ atoms, gazetteer }: Line, at: number): boolean =>
  gazetteer.lexicon.locative.has(atoms[at - 1]?.key ?? "");

/** Whether a place is called as a person's surname is. */
function isPlace({ name }: Found): boolean {
  const { named, towns } = readLists();
  const surname = name.slice(name.lastIndexOf(" ") + 1);
  return named.get(surname)?.type === "LOC" || towns.has(surname);
}

/** The name that a word is, itself or in another case. */
function singleFor(
  singles: ReadonlyMap<string, Found>,
  { gazetteer }: Line,
  { key }: Atom,
): Found | undefined {
  const own = singles.get(key);
  if (own !== undefined || singles.size === 0) return own;
  const plain = originsOf(key, gazetteer.lexicon.foldedCases).find((word) => singles.has(word));
  return plain === undefined ? undefined : singles.get(plain);
}

function repeatsIn(
  line: Line,
  names: readonly Found[],
  singles: ReadonlyMap<string, Found>,
  parts: Parts,
): Found[] {
  const taken = new Uint8Array(line.atoms.length);
  for (const name of names) taken.fill(1, name.from, name.to);
  const added: Found[] = [];
  for (const [at, atom] of line.atoms.entries()) {
    if (taken[at] || !atom.capital || line.gazetteer.lexicon.common.has(atom.key)) continue;
    const owner = singleFor(singles, line, atom) ?? partOf(parts, line, atom);
    if (owner === undefined || owner === null) continue;
    // "in Essen" is no Klaus Essen
    if (owner.type === "PER" && isPlaced(line, at) && isPlace(owner)) continue;
    // At the start of a sentence a given name may be any word.
    if (line.opens[at] && owner.type !== "PER") continue;
    const { start, end } = atom;
    const rule = `document: ${owner.name} elsewhere`;
    added.push({ ...owner, start, end, line: line.index, from: at, to: at + 1, rule, forms: [] });
  }
  return added;
}
