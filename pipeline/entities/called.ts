import type { NamesPack } from "../../languages/contract/names.ts";
import { cutAtoms } from "./atoms.ts";
import { entityId } from "./canonical.ts";
import { type Found, type Line, overlapping, uposAt } from "./found.ts";
import { endsCompound } from "./lexicon.ts";
import { readLists } from "./lists.ts";
import { nameAt } from "./named.ts";

/** A noun for a firm may end a longer word from this length on: `Pharmakonzern`, but no `Uferbank`. */
const FIRM = { first: 1, last: 5 };
/** A noun for a craft likewise: `Containerschiff`. */
const CRAFT = { first: 3, last: 4 };
/** Words between a firm's noun and its name, at most: `la farmacéutica sueca Norvena`, `perusahaan rintisan Norvena`. */
const mostBetween = 2;
const quote = /^["“„«»『「《]$/u;
/** Rules that rest on what a name looks like. */
const guess = /^(?:model|library)|capitalised|capitals|given name|of one word|word of firms/u;

const FIRM_RULE = "rule: called a firm";
const STORM_RULE = "rule: called a storm";
const CRAFT_RULE = "rule: called a craft";

/** Whether the text itself says what a name is. */
export const isCalled = ({ rule }: Found): boolean => rule.startsWith("rule: called a");
export const isStorm = ({ rule }: Found): boolean => rule === STORM_RULE;

/** What a pack calls storms and crafts, by stems parted by spaces. */
export interface Called {
  /** → what English calls such a storm. */
  readonly storms: ReadonlyMap<string, string>;
  readonly crafts: ReadonlySet<string>;
  /** The noun stands behind the name. */
  readonly behind: boolean;
}

export function compileCalled(pack: NamesPack | undefined, stem: (key: string) => string): Called {
  const keyOf = (words: string) =>
    cutAtoms(words)
      .map(({ key }) => stem(key))
      .join(" ");
  const keysOf = (list: string) => list.split("|").map(keyOf);
  return {
    storms: new Map(
      Object.entries(pack?.stormNouns ?? {}).flatMap(([name, list]) =>
        keysOf(list).map((key) => [key, name] as const),
      ),
    ),
    crafts: new Set(pack?.craftNouns === undefined ? [] : keysOf(pack.craftNouns)),
    behind: pack?.thingsBehind ?? false,
  };
}

/**
 * What the text says that a name is: `drugmaker Norvena`, `tempête Aurore`, `traghetto Moby Niki`. Where no list knows it, the
 * model's guess does not count. A storm has the name English gives it: `Storm Aurore`.
 */
export function callThings(line: Line, text: string, names: readonly Found[]): readonly Found[] {
  const called = findCrafts(line, text, names).map(
    (name) => asStorm(line, text, name) ?? asCraft(line, text, name) ?? name,
  );
  if (line.gazetteer.lexicon.firmNouns.size === 0) return called;
  return called.map((name) => {
    const { type, from, to, forms, rule } = name;
    const doubtful = type === "LOC" || type === "MISC" || (type === "PER" && to - from === 1);
    if (!doubtful || forms.length > 0 || !rule.startsWith("model")) return name;
    return isCalledFirm(line, from) ? { ...name, type: "ORG", rule: FIRM_RULE } : name;
  });
}

function asStorm(line: Line, text: string, name: Found): Found | undefined {
  const { storms } = line.gazetteer.called;
  if (storms.size === 0 || readLists().named.has(text.slice(name.start, name.end))) {
    // "la tempesta Ginevra" is not Geneva
    if (name.to - name.from > 1 || name.type === "ORG" || isCountry(name)) return undefined;
  } else if (!guess.test(name.rule) && name.type !== "MISC") return undefined;
  const own = ownNoun(line, name);
  const noun = own?.noun ?? nounBeside(line, name, (key) => storms.get(key));
  if (noun === undefined) return undefined;
  const first = own?.from ?? name.from;
  const { start } = line.atoms[first]!;
  const bare = text.slice(start, name.end);
  const canonical = `${noun} ${bare}`;
  const listed = readLists().named.get(canonical);
  // "Wicher | Eunice": a common noun with the capital of its sentence
  const { eventHeads } = line.gazetteer.lexicon;
  const opener = line.opens[name.from] && !eventHeads.has(line.atoms[name.from]!.key);
  return {
    ...name,
    ...(opener ? { from: first, start } : {}),
    type: listed?.type ?? "MISC",
    name: listed?.name ?? canonical,
    id: listed?.id ?? entityId(canonical),
    rule: STORM_RULE,
    forms: [],
  };
}

/** The noun that opens a name itself: `Hurricane | Odalys`, `Tropical Storm | Arlene`. */
function ownNoun(
  { atoms, gazetteer }: Line,
  { from, to }: Found,
): { readonly noun: string; readonly from: number } | undefined {
  const { stem, called } = gazetteer;
  for (const size of [2, 1]) {
    if (to - from <= size) continue;
    const keys = atoms.slice(from, from + size).map(({ key }) => stem(key));
    const noun = called.storms.get(keys.join(" "));
    if (noun !== undefined) return { noun, from: from + size };
  }
  return undefined;
}

/** What stands in front of merchant ships' names and is no part of them. */
const merchant = new Set("mv ms mt my ss mts msy km kmp tb gt".split(" "));

function asCraft(line: Line, text: string, name: Found): Found | undefined {
  const { crafts } = line.gazetteer.called;
  const listed = name.forms.length > 0;
  const first = line.atoms[name.from]!;
  if (!listed && name.to - name.from > 1 && first.upper && merchant.has(first.key)) {
    const bare = text.slice(line.atoms[name.from + 1]!.start, name.end);
    return { ...name, type: "PRODUCT", name: bare, id: entityId(bare), rule: CRAFT_RULE };
  }
  // "the carrier Abraham Lincoln", but "the ship Trump visited"
  const whole = name.to - name.from > 1 && name.type !== "ORG" && !isCountry(name);
  // "el petrolero Mar Cantábrico" is no sea
  const headed = name.type === "LOC" && /^rule: \p{L}+$/u.test(name.rule);
  if (listed ? !whole : !headed && !guess.test(name.rule)) return undefined;
  const isCraft = (key: string): true | undefined =>
    crafts.has(key) || endsCompound(key, crafts, line.gazetteer.lexicon, CRAFT) || undefined;
  if (crafts.size === 0 || nounBeside(line, name, isCraft) === undefined) return undefined;
  const words = text.slice(name.start, name.end);
  const own = { type: "PRODUCT", name: words, id: entityId(words) } as const;
  return name.type === "PRODUCT" ? name : { ...name, ...own, rule: CRAFT_RULE, forms: [] };
}

/** "el ferry Caribe Azul", "fartyget Atlantic Runner": capitals in a row behind a craft are one name, and one that no rule saw. */
function findCrafts(line: Line, text: string, names: readonly Found[]): readonly Found[] {
  const { called, lexicon, stem } = line.gazetteer;
  if (called.crafts.size === 0 || called.behind || line.titleCase) return names;
  const { atoms } = line;
  const found: Found[] = [];
  for (let at = 1; at < atoms.length; at++) {
    if (!atoms[at]!.capital) continue;
    const key = stem(atoms[at - 1]!.key);
    const storm = called.storms.has(key);
    if (!storm && !called.crafts.has(key)) continue;
    const to = capitalsTo(line, at, storm ? 1 : mostWords);
    const inside = overlapping(names, at, to);
    const missed = inside.length === 0 && !lexicon.nounsCapitalised;
    const parts =
      !storm && inside.some((name) => name.to < to) && inside.every((name) => name.from >= at);
    if (to === at || !(missed || parts)) continue;
    const rule = storm ? "rule: capitalised behind a storm" : CRAFT_RULE;
    found.push(nameAt(line, text, { from: at, to }, storm ? "MISC" : "PRODUCT", rule));
  }
  if (found.length === 0) return names;
  const free = names.filter(({ from, to }) => overlapping(found, from, to).length === 0);
  return [...free, ...found].sort((a, b) => a.from - b.from);
}

/** Words of a craft's name, at most. */
const mostWords = 3;

/** Where a row of capitals from `at` ends, each a space from the one before; `at` where none stands. */
function capitalsTo({ atoms, gazetteer }: Line, at: number, most: number): number {
  const { common, titles } = gazetteer.lexicon;
  let to = at;
  while (to < Math.min(atoms.length, at + most)) {
    const { capital, upper, key, start } = atoms[to]!;
    if (!capital || upper || common.has(key) || (to === at && titles.has(key))) break;
    if (start - atoms[to - 1]!.end !== 1) break;
    to++;
  }
  return to;
}

const isCountry = ({ forms }: Found): boolean =>
  forms.some(({ entry }) => entry.kind === "country");

/** What `find` makes of the two words, or the one, right beside a name where the language has the noun. */
function nounBeside<T>(
  { atoms, gazetteer }: Line,
  { from, to }: Found,
  find: (key: string) => T | undefined,
): T | undefined {
  const { stem, suffix, called } = gazetteer;
  const keyOf = (at: number): string | undefined => {
    const key = atoms[at]?.key;
    return key === undefined ? undefined : stem(key);
  };
  if (called.behind) {
    const key = keyOf(to);
    return key === undefined ? undefined : (find(key) ?? find(key.replace(suffix ?? /$/u, "")));
  }
  const at = quote.test(atoms[from - 1]?.key ?? "") ? from - 2 : from - 1;
  const key = keyOf(at);
  if (key === undefined) return undefined;
  return find(`${keyOf(at - 1)} ${key}`) ?? find(key);
}

/** Whether a noun for a firm stands right before a name, or before its adjectives and bare nouns. */
export function isCalledFirm(line: Line, from: number): boolean {
  const { atoms } = line;
  let at = quote.test(atoms[from - 1]?.key ?? "") ? from - 2 : from - 1;
  for (let steps = 0; at >= 0 && steps <= mostBetween; at--, steps++) {
    if (isFirmNoun(line, at)) return true;
    const upos = uposAt(line, at);
    if (atoms[at]!.capital || (upos !== "ADJ" && upos !== "NOUN")) return false;
  }
  return false;
}

/** Whether a word is a noun for a firm, or a compound that ends in one. */
export function isFirmNoun({ atoms, gazetteer }: Line, at: number): boolean {
  const { key } = atoms[at]!;
  const { lexicon } = gazetteer;
  return lexicon.firmNouns.has(key) || endsCompound(key, lexicon.firmNouns, lexicon, FIRM);
}
