import type { NamesPack } from "../../languages/contract/names.ts";
import { type Atom, cutAtoms, foldName } from "./atoms.ts";
import { type Beside, compileBeside } from "./beside.ts";
import type { SmallHead } from "./headed.ts";
import { type Cases, compileCases, compileDeclensions, type Declension } from "./nominative.ts";

/** A pack's words, folded, ready for look-up. */
export interface Lexicon {
  readonly nounsCapitalised: boolean;
  /** Capitalised words that are no names: openers, months, days, technical abbreviations. */
  readonly common: ReadonlySet<string>;
  /** Forms of address, offices and trades. */
  readonly titles: ReadonlySet<string>;
  /** What an office is in charge of. */
  readonly portfolios: ReadonlySet<string>;
  readonly officeOfName: boolean;
  readonly compounds: boolean;
  readonly locative: ReadonlySet<string>;
  /** As they are written, with case and diacritics. */
  readonly familyNames: ReadonlySet<string>;
  readonly closings: ReadonlySet<string>;
  readonly nameTails: ReadonlySet<string>;
  readonly noTails: readonly string[];
  readonly particles: ReadonlySet<string>;
  /** Their folded atoms, the longest first. */
  readonly particlePhrases: readonly (readonly string[])[];
  readonly linkers: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  readonly eventHeads: ReadonlySet<string>;
  readonly headLast: boolean;
  readonly smallHeads: ReadonlyMap<string, SmallHead>;
  readonly joins: ReadonlySet<string>;
  readonly articlesBeforeThings: ReadonlySet<string>;
  readonly acronymsAsWords: boolean;
  readonly hyphenParts: boolean;
  readonly firmNouns: ReadonlySet<string>;
  readonly firmVerbs: ReadonlySet<string>;
  readonly personVerbs: ReadonlySet<string>;
  readonly particlesGlued: ReadonlySet<string>;
  readonly familyFirst: boolean;
  readonly beside: readonly Beside[];
  readonly declensions: readonly Declension[];
  /** How names of places and surnames come back to the nominative. */
  readonly cases: Cases;
  /** The same for folded words. */
  readonly foldedCases: Cases;
  /** Endings of many places in the nominative. */
  readonly placeEndings: readonly string[];
  readonly clitics: readonly (readonly [string, string])[];
  readonly guessType: NonNullable<NamesPack["guessType"]>;
}

/** Makes a pack's word lists ready for look-up; ICU adds the names of months and days. */
export function compileLexicon(
  tag: string,
  pack: NamesPack | undefined,
  everywhere: readonly string[],
): Lexicon {
  return {
    nounsCapitalised: pack?.nounsCapitalised ?? false,
    common: new Set([...everywhere, ...wordsOf(pack?.openers), ...calendarWords(tag)]),
    titles: new Set([...wordsOf(pack?.honorifics), ...wordsOf(pack?.roles)]),
    portfolios: new Set(wordsOf(pack?.portfolios)),
    officeOfName: pack?.officeOfName ?? false,
    compounds: pack?.compounds ?? false,
    locative: new Set(wordsOf(pack?.locative)),
    familyNames: new Set(pack?.familyNames?.split(/\s+/u)),
    closings: new Set(pack?.closings?.split("|").map((words) => wordsOf(words).join(" "))),
    nameTails: new Set(pack?.nameTails ?? ""),
    noTails: (pack?.noTails ?? "").split(/\s+/u),
    particles: new Set(wordsOf(pack?.particles)),
    particlePhrases: phrasesOf(pack?.particlePhrases),
    linkers: new Set(wordsOf(pack?.linkers)),
    organisationHeads: new Set(wordsOf(pack?.organisationHeads)),
    placeHeads: new Set(wordsOf(pack?.placeHeads)),
    eventHeads: new Set(wordsOf(pack?.eventHeads)),
    headLast: pack?.headLast ?? false,
    smallHeads: compileHeads(pack?.smallHeads),
    joins: new Set(wordsOf(pack?.joins)),
    articlesBeforeThings: new Set(wordsOf(pack?.articlesBeforeThings)),
    acronymsAsWords: pack?.acronymsAsWords ?? false,
    hyphenParts: pack?.hyphenParts ?? pack?.nounsCapitalised ?? false,
    firmNouns: new Set(wordsOf(pack?.firmNouns)),
    firmVerbs: new Set(wordsOf(pack?.firmVerbs)),
    personVerbs: new Set(wordsOf(pack?.personVerbs)),
    particlesGlued: new Set((pack?.particlesGlued ?? "").split(/\s+/u)),
    guessType: kept(pack?.guessType ?? (() => null)),
    beside: compileBeside(pack),
    familyFirst: pack?.familyFirst ?? false,
    declensions: compileDeclensions(pack),
    cases: compileCases(pack?.cases ?? ""),
    placeEndings: (pack?.placeEndings ?? "").split(/\s+/u).filter((ending) => ending !== ""),
    foldedCases: compileCases(foldName(pack?.cases ?? "")),
    clitics: Object.entries(pack?.clitics ?? {}).sort((a, b) => b[0].length - a[0].length),
  };
}

// A library's opinion costs more than reading the rest of the sentence.
function kept(guess: Lexicon["guessType"]): Lexicon["guessType"] {
  const known = new Map<string, ReturnType<typeof guess>>();
  return (name) => {
    let type = known.get(name);
    if (type === undefined) {
      type = guess(name);
      if (known.size >= 10_000) known.clear();
      known.set(name, type);
    }
    return type;
  };
}

function compileHeads(heads: NamesPack["smallHeads"]): Map<string, SmallHead> {
  const { organisations, places, organisationsBare, placesBare } = heads ?? {};
  const known = new Map<string, SmallHead>();
  const add = (list: string | undefined, type: SmallHead["type"], bare: boolean) => {
    for (const word of wordsOf(list))
      known.set(word, { type, bare, bareOnly: bare && !known.has(word) });
  };
  add(organisations, "ORG", false);
  add(places, "LOC", false);
  add(organisationsBare, "ORG", true);
  add(placesBare, "LOC", true);
  return known;
}

/** Whether a folded word may stand between a given name and a surname, alone or with others. */
export const isParticle = ({ particles, particlePhrases }: Lexicon, key: string): boolean =>
  particles.has(key) || particlePhrases.some((keys) => keys.includes(key));

/** The words of a list, folded; of a hyphenated word the last part, which stands next to the name. */
function wordsOf(list: string | undefined): string[] {
  return (list ?? "")
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => lastKey(cutAtoms(word)) ?? foldName(word));
}

const phrasesOf = (list: string | undefined): string[][] =>
  (list ?? "")
    .split("|")
    .map((words) => cutAtoms(words).map(({ key }) => key))
    .filter((keys) => keys.length > 0)
    .sort((a, b) => b.length - a.length);

const lastKey = (atoms: readonly Atom[]): string | undefined =>
  atoms.filter((atom) => atom.word).at(-1)?.key;

/** What ICU calls the months and the days of the week, long and short. */
function calendarWords(tag: string): string[] {
  const words: string[] = [];
  for (const style of ["long", "short"] as const) {
    const month = new Intl.DateTimeFormat(tag, { month: style, timeZone: "UTC" });
    const day = new Intl.DateTimeFormat(tag, { weekday: style, timeZone: "UTC" });
    for (let at = 0; at < 12; at++) words.push(month.format(Date.UTC(2024, at, 1 + at)));
    for (let at = 0; at < 7; at++) words.push(day.format(Date.UTC(2024, 0, 1 + at)));
  }
  return words.flatMap((word) => cutAtoms(word).map((atom) => atom.key));
}

/** Whether a word is a compound that ends in a listed one, each part of so many letters at the least, where the language has such. */
export function endsCompound(
  key: string,
  list: ReadonlySet<string>,
  { compounds }: Pick<Lexicon, "compounds">,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (!compounds) return false;
  for (let at = first; at <= key.length - last; at++) if (list.has(key.slice(at))) return true;
  return false;
}
