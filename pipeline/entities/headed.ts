import type { EntityType } from "../records.ts";
import { type Found, type Line, uposAt } from "./found.ts";
import { nameAt } from "./named.ts";

/** Words in small letters between a head and its name, at most: `Haute Autorité nationale de santé`. */
const mostBetween = 6;

/**
 * Joins a head written small to the name it goes with: `cour d'appel de Rennes`, `préfecture maritime de
 * l'Atlantique`, `mer d'Iroise`, `loi Hauteville`. `names` are the names of the line in text order;
 * the result replaces those it covers.
 */
export function joinHeads(line: Line, text: string, names: readonly Found[]): readonly Found[] {
  const { smallHeads } = line.gazetteer.lexicon;
  if (smallHeads.size === 0 || line.titleCase) return names;
  let floor = 0;
  return names.map((name) => {
    const at = headBefore(line, name, floor);
    floor = name.to;
    if (at === undefined) return name;
    const { key } = line.atoms[at]!;
    return nameAt(line, text, { from: at, to: name.to }, smallHeads.get(key)!.type, `rule: ${key}`);
  });
}

/** Where the head of `name` stands, not before `floor`; undefined where it has none. */
function headBefore(line: Line, name: Found, floor: number): number | undefined {
  const { smallHeads, linkers, joins } = line.gazetteer.lexicon;
  const { atoms } = line;
  const last = atoms[name.from - 1];
  if (last === undefined || name.from - 1 < floor) return undefined;
  const own = smallHeads.get(last.key);
  if (own !== undefined)
    return own.bare && isSmall(line, name.from - 1) ? name.from - 1 : undefined;
  if (last.key !== "'" && !joins.has(last.key) && !articles(line, name.from - 1)) return undefined;
  for (let at = name.from - 2; at >= Math.max(floor, name.from - 1 - mostBetween); at--) {
    const { key } = atoms[at]!;
    const head = smallHeads.get(key);
    if (head !== undefined) return isSmall(line, at) && !head.bareOnly ? at : undefined;
    if (!isSmall(line, at)) return undefined;
    if (key === "'" || linkers.has(key) || joins.has(key)) continue;
    const upos = uposAt(line, at);
    if (upos !== undefined && upos !== "NOUN" && upos !== "ADJ" && upos !== "PROPN")
      return undefined;
  }
  return undefined;
}

/** An article behind `de`: `de la Culture`, `de los Mercados`. */
const articles = (line: Line, at: number): boolean =>
  line.gazetteer.lexicon.linkers.has(line.atoms[at]!.key) &&
  line.gazetteer.lexicon.joins.has(line.atoms[at - 1]?.key ?? "");

const isSmall = (line: Line, at: number): boolean => {
  const { capital, word, key } = line.atoms[at]!;
  return !capital && (word || key === "'");
};

/** What a head written small makes of the name behind it. */
export interface SmallHead {
  readonly type: EntityType;
  /** The name may follow without a preposition (`stade Bollaert`, `plaza San Martín`). */
  readonly bare: boolean;
  /** It must (`loi Hauteville`, but `loi de la jungle`). */
  readonly bareOnly: boolean;
}
