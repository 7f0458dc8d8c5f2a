import { entityId } from "./canonical.ts";
import type { Found, Line } from "./found.ts";

/** Words a person's name has behind the family's: "Lê [Thị Thu Hằng]"; with one it may be a place ("Lý Sơn"). */
const MOST = 4;
const LEAST = 2;

/** Names of persons that begin with a family name of the pack, whatever else their words may be: "Lê Thị Thu Hằng". */
export function findFamilies(line: Line, text: string): Found[] {
  const { atoms } = line;
  const found: Found[] = [];
  for (let from = 0; from < atoms.length; from++) {
    const to = from + familyAt(line, text, from);
    if (to === from) continue;
    const { start } = atoms[from]!;
    const { end } = atoms[to - 1]!;
    const name = text.slice(start, end);
    found.push({
      ...{ start, end, line: line.index, from, to, type: "PER", name },
      ...{ id: entityId(name), rule: "rule: family name", forms: [] },
    });
    from = to - 1;
  }
  return found;
}

/** How many words such a name has that begins with atom `from`; 0 where none does. */
export function familyAt(line: Line, text: string, from: number): number {
  const { familyNames, placeHeads } = line.gazetteer.lexicon;
  const { atoms } = line;
  if (familyNames.size === 0 || line.titleCase || from >= atoms.length) return 0;
  const { start, end } = atoms[from]!;
  // diacritics tell "Lê" from "lễ"
  if (!familyNames.has(text.slice(start, end))) return 0;
  if (placeHeads.has(atoms[from - 1]?.key ?? "")) return 0;
  let to = from + 1;
  while (to <= from + MOST && isGiven(line, to)) to++;
  return to > from + LEAST ? to - from : 0;
}

function isGiven({ atoms }: Line, at: number): boolean {
  const atom = atoms[at];
  if (atom === undefined || !atom.word || !atom.capital || atom.upper || atom.glued) return false;
  return atom.start - atoms[at - 1]!.end === 1;
}
