import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";
import { isStorm } from "./called.ts";
import type { Found, Line } from "./found.ts";

// Below this two people of one article were different people more often than one misspelt.
const alike = 0.96;

/**
 * One id for the spellings of a name within the article: inflected forms (`Петрова` for `Петров`) share
 * their stems, misspelt people (`Gjose Tanevsky`) their letters. The most frequent spelling gives the name.
 */
export function mergeSpellings(found: readonly Found[], lines: readonly Line[]): readonly Found[] {
  const groups = new Map<string, Found[]>();
  const surnames = collectSurnames(found, lines);
  const keyOf = (name: Found): string => {
    const key = lines[name.line]!.atoms[name.from]!.key;
    const own = name.to - name.from === 1 && surnames.has(key);
    return own ? `${key}=` : stemKey(name, lines);
  };
  for (const name of found) {
    if (isSettled(name)) continue;
    const key = keyOf(name);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [name]);
    else same.push(name);
  }
  const heads = new Map<string, Found>();
  for (const [key, group] of groups) heads.set(key, clearest(group));
  joinInflected(groups, heads, lines);
  joinMisspelt(groups, heads);
  return found.map((name) => {
    const head = isSettled(name) ? undefined : heads.get(keyOf(name));
    return head === undefined || head.id === name.id
      ? name
      : { ...name, id: head.id, name: head.name };
  });
}

/** Last words of people's full names: "Koski" alone is no "Koskinen" where both are in the article. */
const collectSurnames = (found: readonly Found[], lines: readonly Line[]): Set<string> =>
  new Set(
    found
      .filter(({ type, from, to }) => type === "PER" && to - from > 1)
      .map(({ line, to }) => lines[line]!.atoms[to - 1]!.key),
  );

/** Whether a list or the text itself says what it is called. */
const isSettled = (name: Found): boolean => name.forms.length > 0 || isStorm(name);

function stemKey(name: Found, lines: readonly Line[]): string {
  const { atoms, gazetteer } = lines[name.line]!;
  return atoms
    .slice(name.from, name.to)
    .map((atom) => gazetteer.stem(atom.key))
    .join(" ");
}

/** The most frequent spelling, of equals the shortest: endings make names longer. */
function clearest(group: readonly Found[]): Found {
  const counts = new Map<string, number>();
  for (const { id } of group) counts.set(id, (counts.get(id) ?? 0) + 1);
  return group.reduce((best, name) => {
    const more = counts.get(name.id)! - counts.get(best.id)!;
    return more > 0 || (more === 0 && name.name.length < best.name.length) ? name : best;
  });
}

/** `Gary Holts` is Gary Holt where both stand in the article. */
function joinInflected(
  groups: ReadonlyMap<string, readonly Found[]>,
  heads: Map<string, Found>,
  lines: readonly Line[],
): void {
  for (const [key, [name]] of groups) {
    const { suffix } = lines[name!.line]!.gazetteer;
    if (suffix === undefined) continue;
    const bare = heads.get(key.replace(suffix, ""));
    if (bare !== undefined) heads.set(key, bare);
  }
}

// Comparing all pairs: more people than this are not compared.
const most = 60;

function joinMisspelt(
  groups: ReadonlyMap<string, readonly Found[]>,
  heads: Map<string, Found>,
): void {
  const people = [...groups]
    .filter(([key, group]) => group[0]!.type === "PER" && key.includes(" ") && key.length > 8)
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, most);
  for (const [at, [key]] of people.entries())
    for (const [other] of people.slice(0, at)) {
      if (key[0] !== other[0] || key.split(" ").length !== other.split(" ").length) continue;
      if (lastWord(key)[0] !== lastWord(other)[0]) continue;
      if (isLonger(key, other) || areBeside(groups.get(key)!, groups.get(other)!)) continue;
      if (jaroWinkler(key, other, { ignoreCase: false }) < alike) continue;
      heads.set(key, heads.get(other)!);
      break;
    }
}

/** "Jan Novák", "Jana Nováková": one goes on where the other ends, which makes another name rather than a slip. */
const isLonger = (key: string, other: string): boolean =>
  key.startsWith(other) || other.startsWith(key);

/** Whether a sentence names both: nobody is misspelt beside their name. */
const areBeside = (left: readonly Found[], right: readonly Found[]): boolean =>
  left.some(({ line }) => right.some((name) => name.line === line));

const lastWord = (key: string): string => key.slice(key.lastIndexOf(" ") + 1);
