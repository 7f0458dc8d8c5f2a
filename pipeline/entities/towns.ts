import { entityId } from "./canonical.ts";
import type { Found, Line } from "./found.ts";
import { readLists } from "./lists.ts";

/** Words of a town's name with small ones among them, at most (`San Clemente del Tuyú`). */
const mostWords = 8;

let compounds: ReadonlyMap<string, number> | undefined;

/** First words, as they are written, of towns with small words in their names → words of the longest such name. */
function readCompounds(): ReadonlyMap<string, number> {
  if (compounds !== undefined) return compounds;
  const { towns, givenNames } = readLists();
  const known = new Map<string, number>();
  for (const name of towns.keys()) {
    if (!/\s\p{Ll}/u.test(name)) continue;
    const [first = "", ...rest] = name.split(/[\s'-]+/u);
    // "Bernardo de Irigoyen" is a person too
    if (givenNames.has(first.toLowerCase())) continue;
    known.set(first, Math.max(known.get(first) ?? 0, Math.min(mostWords, rest.length + 1)));
  }
  compounds = known;
  return known;
}

/** Towns whose names hold small words, which no run of capitals covers: `Bergen op Zoom`, `Alphen aan den Rijn`. */
export function findTowns(line: Line, text: string): Found[] {
  const { atoms } = line;
  const found: Found[] = [];
  for (let from = 0; from < atoms.length; from++) {
    if (!atoms[from]!.capital) continue;
    const most = readCompounds().get(text.slice(atoms[from]!.start, atoms[from]!.end));
    if (most === undefined) continue;
    // an apostrophe is an atom of its own
    for (let to = Math.min(atoms.length, from + most + 2); to > from + 2; to--) {
      const town = townAt(line, text, from, to);
      if (town === undefined) continue;
      found.push(town);
      from = to - 1;
      break;
    }
  }
  return found;
}

/** The atoms `[from, to)` if they are exactly the name of a smaller town. */
export function townAt(line: Line, text: string, from: number, to: number): Found | undefined {
  const start = line.atoms[from]!.start;
  const end = line.atoms[to - 1]!.end;
  const name = text.slice(start, end).replaceAll("’", "'");
  const country = readLists().towns.get(name);
  if (country === undefined) return undefined;
  const id = entityId(name, country);
  const rule = to - from > 1 ? "rule: town" : "rule: town of one word";
  const { index } = line;
  return { start, end, line: index, from, to, type: "LOC", name, id, rule, forms: [], country };
}
