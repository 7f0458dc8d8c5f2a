import type { NamesPack } from "../../languages/contract/names.ts";
import { foldName } from "./atoms.ts";
import { entityId } from "./canonical.ts";
import type { Found, Line } from "./found.ts";
import { readLists } from "./lists.ts";

/** `from` at the end of a word becomes `to`. */
interface Change {
  readonly from: string;
  readonly to: string;
}

/** How names of one gender come back to the nominative. */
export interface Declension {
  readonly given: readonly Change[];
  readonly surname: readonly Change[];
  /** Endings of surnames that no nominative has. */
  readonly sure: readonly string[];
}

export const compileDeclensions = (pack: NamesPack | undefined): readonly Declension[] =>
  (pack?.declensions ?? []).map(({ given, surname, sure = "" }) => ({
    given: changesOf(given),
    surname: changesOf(surname),
    sure: sure.split(/\s+/u).filter((ending) => ending !== ""),
  }));

/** Longer endings first; `from>to` parted by white space, either may be empty. */
const changesOf = (rules: string): Change[] =>
  rules
    .split(/\s+/u)
    .filter((rule) => rule !== "")
    .map((rule) => rule.split(">") as [string, string])
    .map(([from, to]) => ({ from, to }))
    .sort((a, b) => b.from.length - a.from.length);

/** A person is called by the nominative, given name first: `Елены Петровой` is Елена Петрова, `Kovács Gábor` Gábor Kovács. */
export function toNominative(name: Found, lines: readonly Line[]): Found {
  const { declensions, familyFirst } = lines[name.line]!.gazetteer.lexicon;
  if (name.type !== "PER" || name.forms.length > 0) return name;
  const plain = familyFirst
    ? givenFirst(name.name, declensions)
    : nominativeOf(name.name, declensions);
  return plain === name.name ? name : { ...name, name: plain, id: entityId(plain) };
}

/**
 * "Oliver Nääsi sõnul … Nääs lisas": where a pack knows no declensions, the surname alone in front of a verb of saying
 * is the nominative, and with it the person's name.
 */
export function nameBySubject(
  names: readonly Found[],
  lines: readonly Line[],
  text: string,
): Found[] {
  const called = new Map<string, string>();
  for (const { id, name, type, forms, line, from, to, start, end } of names) {
    const { atoms, gazetteer } = lines[line]!;
    const { declensions, personVerbs } = gazetteer.lexicon;
    if (type !== "PER" || forms.length > 0 || to - from > 1 || declensions.length > 0) continue;
    if (!personVerbs.has(atoms[to]?.key ?? "")) continue;
    const words = name.split(" ");
    const surname = foldName(words.at(-1)!);
    const { key } = atoms[from]!;
    if (words.length < 2 || key === surname) continue;
    if (gazetteer.stem(key) !== gazetteer.stem(surname)) continue;
    called.set(id, [...words.slice(0, -1), text.slice(start, end)].join(" "));
  }
  return names.map((name) => {
    const own = called.get(name.id);
    return own === undefined ? name : { ...name, name: own, id: entityId(own) };
  });
}

/** A name that ends with a listed given name, in any case, and does not begin with one, the family name put last. */
function givenFirst(name: string, declensions: readonly Declension[]): string {
  const [family, ...words] = name.split(" ");
  const { givenNames } = readLists();
  const isGiven = (word: string | undefined): boolean =>
    word !== undefined && givenNames.has(foldName(word));
  const last = words.at(-1);
  const cases =
    isGiven(last) || last === undefined ? [] : declensions.flatMap(({ given }) => given);
  const plain = cases.map((change) => changed(last!, change)).find(isGiven);
  const given = plain === undefined ? words : [...words.slice(0, -1), plain];
  return isGiven(given.at(-1)) && !isGiven(family) ? [...given, family].join(" ") : name;
}

/** The nominative of a full name; the name itself where its given name is no case of a listed one. */
function nominativeOf(name: string, declensions: readonly Declension[]): string {
  const [given, ...rest] = name.split(" ");
  const last = rest.at(-1);
  if (last === undefined || last === last.toUpperCase()) return name;
  const { givenNames } = readLists();
  const listed = givenNames.has(foldName(given!));
  let other = name;
  for (const { given: changes, surname, sure } of declensions) {
    const fits = ({ from, to }: Change): boolean => {
      if (from === given) return firstChanged(last, surname) !== last;
      const plain = changed(given!, { from, to });
      const open = !listed || sure.some((ending) => last.endsWith(ending));
      return open && plain !== undefined && givenNames.has(foldName(plain));
    };
    const change = changes.find(fits);
    if (change === undefined) continue;
    const plain = change.from === given ? change.to : changed(given!, change)!;
    const others = rest.map((word) => firstChanged(word, surname));
    const whole = [plain, ...others].join(" ");
    // "Martu Benkovú": no case of Mart, as the surname is none of his
    if (others.at(-1) !== last) return whole;
    if (other === name) other = whole;
  }
  return other;
}

/** Whether a folded word is a listed given name in another case. */
export const isCaseOfGiven = (key: string, declensions: readonly Declension[]): boolean =>
  declensions.some(({ given }) =>
    given.some((change) => readLists().givenNames.has(foldName(changed(key, change) ?? ""))),
  );

function firstChanged(word: string, changes: readonly Change[]): string {
  for (const change of changes) {
    const plain = changed(word, change);
    if (plain !== undefined) return plain;
  }
  return word;
}

/** Shorter words are not taken apart. */
const SHORTEST = 2;

function changed(word: string, { from, to }: Change): string | undefined {
  const size = word.length - from.length;
  return size >= SHORTEST && word.endsWith(from) ? word.slice(0, size) + to : undefined;
}

/** What may stand in the nominative for an ending of another case, the longest endings first. */
export interface Cases {
  readonly endings: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

/** Compiles a pack's `cases`. */
export function compileCases(rules: string): Cases {
  const changes = changesOf(rules);
  const endings = Map.groupBy(changes, ({ from }) => from);
  return {
    endings: new Map([...endings].map(([from, all]) => [from, all.map(({ to }) => to)])),
    longest: changes[0]?.from.length ?? 0,
  };
}

/** The words that one in another case may come from, each once. */
export function originsOf(word: string, { endings, longest }: Cases): string[] {
  const found: string[] = [];
  for (let size = Math.min(longest, word.length - SHORTEST); size > 0; size--) {
    const bare = word.slice(0, -size);
    for (const to of endings.get(word.slice(-size)) ?? []) found.push(bare + to);
  }
  return [...new Set(found)];
}
