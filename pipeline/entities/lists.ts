import { readdirSync, readFileSync } from "node:fs";
import { entriesIn } from "../files.ts";
import { foldName } from "./atoms.ts";
import { entityId } from "./canonical.ts";
import { type Entry, type Form, type Kind, parseForms, typeOf } from "./entry.ts";

const folder = new URL("../../languages/names/", import.meta.url);

/** The kind of thing each file of `languages/names` lists. */
const kindOf: Readonly<Record<string, Kind>> = {
  "cities.tsv": "city",
  "clubs.tsv": "club",
  "companies.tsv": "company",
  "countries.tsv": "country",
  "events.tsv": "event",
  "institutions.tsv": "institution",
  "media.tsv": "medium",
  "organisations.tsv": "organisation",
  "parties.tsv": "party",
  "people.tsv": "person",
  "places.tsv": "place",
  "products.tsv": "product",
  "regions.tsv": "region",
};

/** The lists of all languages. */
export interface Lists {
  readonly forms: readonly Form[];
  /** Countries by code. */
  readonly countries: ReadonlyMap<string, Entry>;
  /** Entries by any of their names. */
  readonly named: ReadonlyMap<string, Entry>;
  /** Given names, folded. */
  readonly givenNames: ReadonlySet<string>;
  /** Surnames, folded. */
  readonly surnames: ReadonlySet<string>;
  /** Words that stand first, or last, in firms' names, folded. */
  readonly firmWords: { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> };
  /** Smaller towns as they are written, with the code of the country of the largest of that name. */
  readonly towns: ReadonlyMap<string, string>;
  /** Capitalised words that are no names in any language, folded. */
  readonly commonWords: readonly string[];
}

let lists: Lists | undefined;

/** All lists of `languages/names`; read once. */
export function readLists(): Lists {
  if (lists !== undefined) return lists;
  const forms: Form[] = [];
  const countries = new Map<string, Entry>();
  for (const file of readdirSync(folder).sort()) {
    const kind = kindOf[file];
    if (kind === undefined) continue;
    for (const [name = "", country = "-", field = ""] of readTable(file)) {
      const plain = name.replace(/^\?(?:(?:[a-z]{2},?){1,21}:)?/u, "");
      const local = kind === "region" || kind === "city";
      const type = country === "EU" || country === "UN" ? "ORG" : typeOf[kind];
      const id = entityId(plain, local ? country : "");
      const entry: Entry = { id, name: plain, kind, type, country };
      if (kind === "country") countries.set(country, entry);
      forms.push(...parseForms(entry, name), ...parseForms(entry, field));
    }
  }
  const clubs = shareNames(forms);
  lists = {
    forms: [...forms.filter(({ text }) => !text.startsWith(PLACE)), ...clubs],
    countries,
    named: new Map(
      forms.flatMap(({ text, entry }) => (text.startsWith(PLACE) ? [] : [[text, entry]])),
    ),
    givenNames: new Set(readWords("given.tsv")),
    surnames: new Set(readWords("surnames.tsv")),
    firmWords: { first: readSide("first"), last: readSide("last") },
    towns: readTowns(),
    commonWords: readWords("common.txt"),
  };
  return lists;
}

/** Before the name of the place that a club's readers call it by: `@Seville`. */
const PLACE = "@";

/** All that such a place is called, as names of its club. */
function shareNames(forms: readonly Form[]): Form[] {
  const places = Map.groupBy(
    forms.filter(({ entry: { kind } }) => kind === "city" || kind === "region"),
    ({ entry: { name, country } }) => `${name} ${country}`,
  );
  return forms.flatMap(({ text, entry }) => {
    if (!text.startsWith(PLACE)) return [];
    const own = places.get(`${text.slice(PLACE.length)} ${entry.country}`) ?? [];
    return own.map((form) => ({ ...form, entry, shared: true }));
  });
}

/** The rows of a tab-separated list without its `#` comments and empty lines. */
export function readTable(file: string): string[][] {
  return entriesIn(readFileSync(new URL(file, folder), "utf8")).map((line) => line.split("\t"));
}

function readTowns(): Map<string, string> {
  const towns = new Map<string, string>();
  for (const [country = "", names = ""] of readTable("towns.tsv"))
    for (const name of names.split("|")) towns.set(name, country);
  return towns;
}

const readSide = (wanted: string): Set<string> =>
  new Set(
    readTable("firms.txt")
      .filter(([side]) => side === wanted || side === "both")
      .flatMap(([, words = ""]) => words.split(" ")),
  );

function readWords(file: string): string[] {
  return readTable(file).flatMap(([words = ""]) => words.split(" ").map(foldName));
}
