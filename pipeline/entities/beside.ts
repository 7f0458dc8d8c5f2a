import type { NamesPack } from "../../languages/contract/names.ts";
import { entityId } from "./canonical.ts";
import { type Found, type Line, overlapping, uposAt } from "./found.ts";
import { readLists } from "./lists.ts";

/** Compiles the patterns of `people`, their slots filled with the pack's lists, the longest words first. */
export function compilePeople({ people }: NamesPack = {}): readonly RegExp[] {
  if (people === undefined) return [];
  const slots = Object.entries(people.lists).map(([slot, words]) => {
    const sorted = words.split(/\s+/u).sort((a, b) => b.length - a.length);
    return [`{${slot}}`, `(?:${sorted.filter((word) => word !== "").join("|")})`] as const;
  });
  return people.patterns.map((pattern) => {
    const filled = slots.reduce((text, [slot, words]) => text.replaceAll(slot, words), pattern);
    return new RegExp(filled.replaceAll("_", "\\s"), "dgv");
  });
}

/** The rule of a person found so. */
export const BESIDE = "rule: title beside";

/** Persons that a pack's patterns find by what stands beside their names, in scripts without capitals: `林薇女士`. */
export function findBeside(line: Line, text: string, listed: readonly Found[]): Found[] {
  const { people } = line.gazetteer.lexicon;
  const { atoms, index } = line;
  if (people.length === 0 || atoms.length === 0) return [];
  const offset = atoms[0]!.start;
  const sentence = text.slice(offset, atoms.at(-1)!.end);
  let found: Found[] = [];
  for (const pattern of people) {
    const taken = found;
    for (const match of sentence.matchAll(pattern)) {
      const [start, end] = match.indices!.groups!["name"]!.map((at) => at + offset);
      const first = atoms.findIndex((atom) => atom.start === start);
      const to = atoms.findLastIndex((atom) => atom.end === end) + 1;
      if (first < 0 || to <= first || overlapping(taken, first, to).length > 0) continue;
      const from = behindListed(line, listed, first, to);
      if (from === to || !isNamed(line, from)) continue;
      // a list knows who "재닛 옐런 장관" is
      if (overlapping(listed, from, to).some(({ type }) => type === "PER")) continue;
      const name = text.slice(atoms[from]!.start, end);
      found.push({
        ...{ start: atoms[from]!.start, end: end!, line: index, from, to, type: "PER", name },
        ...{ id: entityId(name), rule: BESIDE, forms: [] },
      });
    }
    found = found.sort((a, b) => a.from - b.from);
  }
  return found;
}

/** Whether a word may begin a person's name: any, or a given name and proper nouns only, as the pack has it. */
function isNamed(line: Line, from: number): boolean {
  if (!line.gazetteer.lexicon.peopleListed) return true;
  const { key } = line.atoms[from]!;
  const { particles } = line.gazetteer.lexicon;
  return readLists().givenNames.has(key) || particles.has(key) || uposAt(line, from) === "PROPN";
}

/** Where a name goes on behind a listed place or organisation that begins it ("アメリカ・| トランプ"); `to` where nothing is left. */
function behindListed(
  { atoms }: Line,
  listed: readonly Found[],
  first: number,
  to: number,
): number {
  const body = listed.find((name) => name.from === first && name.type !== "PER");
  if (body === undefined) return first;
  let from = Math.min(body.to, to);
  while (from < to && !atoms[from]!.word) from++;
  return from;
}
