import type { EntityType } from "../records.ts";
import { romanizeLetters } from "../romanize.ts";
import { foldName } from "./atoms.ts";
import { entityId } from "./canonical.ts";
import type { Entry } from "./entry.ts";
import { type Found, type Line, lazily } from "./found.ts";
import { readLists } from "./lists.ts";
import { originsOf } from "./nominative.ts";
import { weak } from "./parts.ts";
import { regionOf } from "./region.ts";

/** A place of the lists, as a name needs it. */
type Place = Pick<Entry, "id" | "name">;

/** The cities and towns of one country. */
interface Country {
  /** By their names as written, and by the letters of these alone. */
  readonly places: ReadonlyMap<string, Place>;
  /** How many of their names end in these letters. */
  readonly endings: ReadonlyMap<string, number>;
}

/** How a name is written in the article. */
interface Use {
  readonly types: Set<EntityType>;
  /** Somewhere a preposition of place stands before it. */
  behind: boolean;
  /** Somewhere none does. */
  free: boolean;
}

/**
 * Names that no list has are called by their nominative: `w Opolu` → Opole, `Kosken` → Koski. Of the forms that a word may
 * come from by the pack's endings (`cases`) that of a listed place counts before the one that stands elsewhere in the
 * article, then the one that more forms of the article come from and that ends as more places of the country do.
 */
export function nameByCases(
  found: readonly Found[],
  lines: readonly Line[],
  text: string,
): readonly Found[] {
  if (lines.every(({ gazetteer }) => gazetteer.lexicon.cases.longest === 0)) return found;
  const uses = collectUses(found, lines, text);
  const capitals = lazily(() => collectCapitals(lines, text));
  const known = new Map<string, Partial<Found> | undefined>();
  return found.map((name) => {
    const line = lines[name.line]!;
    if (name.forms.length > 0 || name.country !== undefined) return name;
    const key = `${line.language} ${name.type} ${name.rule} ${name.name}`;
    if (!known.has(key)) known.set(key, plainOf(name, line, uses, capitals));
    return { ...name, ...known.get(key) };
  });
}

/** The words with a capital. */
const collectCapitals = (lines: readonly Line[], text: string): string[] => [
  ...new Set(
    lines.flatMap(({ atoms }) =>
      atoms
        .filter(({ capital, upper }) => capital && !upper)
        .map(({ start, end }) => text.slice(start, end)),
    ),
  ),
];

function collectUses(
  found: readonly Found[],
  lines: readonly Line[],
  text: string,
): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { line, from, start, end, type } of found) {
    const { atoms, gazetteer } = lines[line]!;
    const word = text.slice(start, end);
    const use = uses.get(word) ?? { types: new Set(), behind: false, free: false };
    uses.set(word, use);
    use.types.add(type);
    if (gazetteer.lexicon.locative.has(atoms[from - 1]?.key ?? "")) use.behind = true;
    else use.free = true;
  }
  return uses;
}

/** What such a name is called; undefined where it may be in the nominative. */
function plainOf(
  name: Found,
  { language, gazetteer }: Line,
  uses: ReadonlyMap<string, Use>,
  capitals: () => readonly string[],
): Partial<Found> | undefined {
  const { cases, declensions } = gazetteer.lexicon;
  const words = name.name.split(" ");
  const word = words.at(-1)!;
  const others = originsOf(word, cases);
  if (others.length === 0) return undefined;
  if (words.length === 1) {
    const place = placeOf(name, word, others, { language, gazetteer }, uses, capitals);
    if (place !== undefined) return place;
  } else if (name.type !== "PER" || declensions.length > 0) return undefined;
  // "Nils Holms" beside "Karin Holm" is no case of her name
  const isOthers = (surname: string): boolean =>
    [...uses].some(([other]) => other.endsWith(` ${surname}`) && !other.startsWith(`${words[0]} `));
  const isWritten = (other: string): boolean => {
    const use = uses.get(other) ?? uses.get([...words.slice(0, -1), other].join(" "));
    return use?.types.has(name.type) === true && use.free && !isOthers(other);
  };
  const isListed = (surname: string) => readLists().surnames.has(foldName(surname));
  // an "s" may be the name's own: "Piet Peters"
  const isKnown = (other: string): boolean =>
    isListed(other) &&
    (gazetteer.suffix === undefined && cases.longest > 1
      ? !isListed(word)
      : capitals().includes(other) && !isOthers(other));
  const plain = others.find(isWritten) ?? (words.length > 1 ? others.find(isKnown) : undefined);
  if (plain === undefined) return undefined;
  const whole = [...words.slice(0, -1), plain].join(" ");
  return { name: whole, id: entityId(whole) };
}

/** Rules that rest on what a name looks like. */
const guess = /^(?:model|document)|preposition/u;
/** Letters of an ending that none but a case has. */
const LONG = 3;
/** How much likelier a nominative is that another form of the article may come from too. */
const VOTE = 8;
/** How much likelier a nominative that no list has must be than the form itself, and than the next. */
const CLEAR = 2;
const CLEARER = 1.2;

function placeOf(
  name: Found,
  word: string,
  others: readonly string[],
  { language, gazetteer }: Pick<Line, "language" | "gazetteer">,
  uses: ReadonlyMap<string, Use>,
  capitals: () => readonly string[],
): Partial<Found> | undefined {
  const { places, endings } = countryOf(language);
  const { placeEndings } = gazetteer.lexicon;
  const listed = (plain: string) => places.get(plain) ?? places.get(keyOf(plain));
  const behind = uses.get(word)?.behind === true;
  const shown = behind && weak.test(name.rule);
  const isPlace = name.type === "LOC" || shown || (behind && guess.test(name.rule));
  if (!isPlace) return undefined;
  const [place] = [word, ...others].map(listed).filter((known) => known !== undefined);
  if (place !== undefined) return { ...place, type: "LOC", rule: "list: town in another case" };
  if (name.type !== "LOC" && !shown) return undefined;
  const votes = (plain: string): number =>
    capitals().filter(
      (form) =>
        form !== word &&
        form.startsWith(plain.slice(0, 2)) &&
        originsOf(form, gazetteer.lexicon.cases).includes(plain),
    ).length;
  const score = (plain: string): number => {
    const letters = lettersOf(plain);
    const usual = Math.max(
      ...placeEndings.map((ending) => (plain.endsWith(ending) ? 3 * ending.length : 0)),
      0,
    );
    const sure = usual + (endings.get(letters.slice(-3)) ?? 0);
    const alike = sure === 0 ? 0 : sure + (endings.get(letters.slice(-2)) ?? 0) / 4;
    if (plain === word) return alike;
    const stands = uses.get(plain)?.free === true ? 20 : 1;
    return alike * stands * VOTE ** votes(plain);
  };
  const [best, next] = others
    .map((plain) => ({ plain, score: score(plain) }))
    .sort((a, b) => b.score - a.score);
  // "Delaware" alone may be a nominative, whatever it looks like
  const isCase = behind || word.length - best!.plain.length >= LONG || votes(best!.plain) > 0;
  if (!isCase) return undefined;
  const own = score(word) * (behind ? 0.3 : CLEAR);
  if (best!.score < 0.5 || best!.score < CLEAR * own) return undefined;
  if (best!.score < CLEARER * (next?.score ?? 0)) return undefined;
  return { name: best!.plain, id: entityId(best!.plain), type: "LOC" };
}

/** By tags of languages. */
const countries = new Map<string, Country>();

/** The country where most speak a language. */
function countryOf(language: string): Country {
  const known = countries.get(language);
  if (known !== undefined) return known;
  const code = regionOf(language) ?? "-";
  const { towns, named } = readLists();
  const places = new Map<string, Place>();
  const add = (written: string, place: Place): void => {
    places.set(written, place).set(keyOf(written), place);
  };
  for (const [name, country] of towns)
    if (country === code) add(name, { id: entityId(name, country), name });
  for (const [written, { id, name, kind, country }] of named)
    if (country === code && kind === "city") add(written, { id, name });
  const endings = new Map<string, number>();
  for (const { name } of new Set(places.values()))
    for (const size of [2, 3]) {
      const ending = lettersOf(name).slice(-size);
      endings.set(ending, (endings.get(ending) ?? 0) + 1);
    }
  const country = { places, endings };
  countries.set(language, country);
  return country;
}

/** The letters of a name; the name itself where its script is not read as Latin letters. */
const keyOf = (name: string): string => lettersOf(name) || name;

/** Small Latin letters alone. */
const lettersOf = (name: string): string => romanizeLetters(foldName(name)).replace(/[^a-z]/gu, "");
