import type { EntityType } from "../records.ts";

export type Kind =
  | "country"
  | "region"
  | "city"
  | "place"
  | "company"
  | "medium"
  | "organisation"
  | "institution"
  | "party"
  | "club"
  | "product"
  | "person"
  | "event";

/** One thing of the name lists. */
export interface Entry {
  readonly id: string;
  /** Canonical English name. */
  readonly name: string;
  readonly kind: Kind;
  readonly type: EntityType;
  /** ISO 3166 code of the country it lies in or belongs to; `-` where none. */
  readonly country: string;
}

/** One way to write an entry's name. */
export interface Form {
  readonly entry: Entry;
  readonly text: string;
  /** Also an ordinary word: alone it needs evidence that it is a name. */
  readonly ordinary: boolean;
  /** An abbreviation, compared letter by letter with its case. */
  readonly exact: boolean;
  /** An adjective or inhabitant of the country: names no entity of its own. */
  readonly adjective: boolean;
  /** Tags of the languages it is valid in; undefined: in all. */
  readonly languages: readonly string[] | undefined;
}

export const typeOf: Readonly<Record<Kind, EntityType>> = {
  country: "LOC",
  region: "LOC",
  city: "LOC",
  place: "LOC",
  company: "ORG",
  medium: "ORG",
  organisation: "ORG",
  institution: "ORG",
  party: "ORG",
  club: "ORG",
  product: "PRODUCT",
  person: "PER",
  event: "MISC",
};

/** Parts a list line's forms: `fr,es:Pékin|?Orange` (language tags before a colon, `?` for an ordinary word). */
export function parseForms(entry: Entry, field: string): Form[] {
  return field
    .split("|")
    .filter((part) => part !== "")
    .map((part) => {
      const [, tags, rest = part] = /^((?:[a-z]{2},?){1,21}):(.+)$/u.exec(part) ?? [];
      const ordinary = rest.startsWith("?");
      const text = ordinary ? rest.slice(1) : rest;
      const exact = isAbbreviation(text);
      return { entry, text, ordinary, exact, adjective: false, languages: tags?.split(",") };
    });
}

function isAbbreviation(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return (
    letters.length > 0 &&
    letters.length <= 6 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  );
}
