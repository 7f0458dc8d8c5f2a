import type { BesidePatterns, NamesPack } from "../../languages/contract/names.ts";
import type { EntityType } from "../records.ts";
import { entityId } from "./canonical.ts";
import { type Found, type Line, overlapping, placed, uposAt } from "./found.ts";
import { readLists } from "./lists.ts";

/** The rules of a person and a firm found so. */
export const BESIDE = "rule: title beside";
const FIRM = "rule: called a firm";

/** A pack's patterns for names of one type. */
export interface Beside {
  readonly type: EntityType;
  readonly rule: string;
  /** Each with a group `name`. */
  readonly patterns: readonly RegExp[];
  /** The first word must be a listed given name or a proper noun to the tagger. */
  readonly listed: boolean;
  /** Family names of two letters and more: a listed firm's or place's name may be one (`野村`). */
  readonly families: ReadonlySet<string>;
}

/** The patterns for people, then those for firms, their slots filled with the pack's lists, the longest words first. */
export function compileBeside({ people, firms }: NamesPack = {}): readonly Beside[] {
  return [
    ...(people === undefined ? [] : [fill(people, "PER", BESIDE)]),
    ...(firms === undefined ? [] : [fill(firms, "ORG", FIRM)]),
  ];
}

function fill(pack: BesidePatterns, type: EntityType, rule: string): Beside {
  const slots = Object.entries(pack.lists).map(([slot, words]) => {
    const sorted = words.split(/\s+/u).sort((a, b) => b.length - a.length);
    return [`{${slot}}`, `(?:${sorted.filter((word) => word !== "").join("|")})`] as const;
  });
  const patterns = pack.patterns.map((pattern) => {
    const filled = slots.reduce((text, [slot, words]) => text.replaceAll(slot, words), pattern);
    return new RegExp(filled.replaceAll("_", "\\s"), "dgv");
  });
  const families = new Set(pack.lists["family"]?.split(/\s+/u).filter((word) => word.length > 1));
  return { type, rule, patterns, listed: pack.listed ?? false, families };
}

/** People and firms that a pack's patterns find by what stands beside or within their names: `林薇女士`, `東海精機`. */
export function findBeside(line: Line, text: string, listed: readonly Found[]): Found[] {
  const { beside } = line.gazetteer.lexicon;
  const { atoms } = line;
  if (beside.length === 0 || atoms.length === 0) return [];
  const offset = atoms[0]!.start;
  const sentence = text.slice(offset, atoms.at(-1)!.end);
  let found: Found[] = [];
  for (const group of beside)
    for (const pattern of group.patterns) {
      const names = [...sentence.matchAll(pattern)].map((match) => {
        const [start, end] = match.indices!.groups!["name"]!;
        return nameFound(line, text, group, [start + offset, end + offset], listed);
      });
      const free = names.filter(
        (name) => name !== undefined && overlapping(found, name.from, name.to).length === 0,
      );
      found = [...found, ...(free as Found[])].sort((a, b) => a.from - b.from);
    }
  return found;
}

/** What a pattern found between two offsets; undefined where they part a word, or a list knows better. */
function nameFound(
  line: Line,
  text: string,
  { type, rule, listed: needsList, families }: Beside,
  [start, end]: readonly [number, number],
  listed: readonly Found[],
): Found | undefined {
  const { atoms } = line;
  const first = atoms.findIndex((atom) => atom.start === start);
  const to = atoms.findLastIndex((atom) => atom.end === end) + 1;
  if (first < 0 || to <= first) return undefined;
  // "東京電力" is no 電力 behind Tokyo
  const body = type === "PER" ? behindListed(line, listed, first, to) : first;
  // "野村和也社長" is no 和也 of the firm, "日産内田社長" one of Nissan
  const split = body > first && body < to ? line.atoms[body]!.start : end;
  const own = families.has(text.slice(start, split)) && !families.has(text.slice(split, end));
  const behind = own && split < end ? first : body;
  const from = needsList ? firstNamed(line, behind, to) : behind;
  if (from === to) return undefined;
  // a list knows who "재닛 옐런 장관" is, but "عباس" who goes on is not the one that it has
  const inside = type === "PER" ? overlapping(listed, from, to) : [];
  const begins = (one: Found): boolean =>
    needsList && one.from === from && one.to === from + 1 && to > from + 1;
  if (inside.some((one) => one.type === "PER" && !begins(one))) return undefined;
  const name = text.slice(atoms[from]!.start, end);
  return { ...placed(line, from, to), type, name, id: entityId(name), rule, forms: [] };
}

/** Where a given name or proper noun begins a person's name of two words and more; `to` where none does. */
function firstNamed(line: Line, first: number, to: number): number {
  const { key } = line.atoms[first]!;
  if (readLists().givenNames.has(key) || isProper(line, first)) return first;
  for (let at = first + 1; at < to - 1; at++)
    if (readLists().givenNames.has(line.atoms[at]!.key)) return at;
  return to;
}

function isProper(line: Line, at: number): boolean {
  const { particles } = line.gazetteer.lexicon;
  return particles.has(line.atoms[at]!.key) || uposAt(line, at) === "PROPN";
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
