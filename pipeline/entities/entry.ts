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
  /** Also an ordinary word (`all`: in every language, else in these): alone it needs evidence that it is a name. */
  readonly ordinary: readonly string[] | "all" | "no";
  /** An abbreviation, compared letter by letter with its case. */
  readonly exact: boolean;
  /** An adjective or inhabitant of the country: names no entity of its own. */
  readonly adjective: boolean;
  /** Tags of the languages it is valid in; undefined: in all. */
  readonly languages: readonly string[] | undefined;
  /** A place's name that stands for its club in sports news only. */
  readonly shared?: boolean;
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

/**
 * Parts a list line's forms: `fr,es:OTAN` holds in these languages only, `?Orange` is also an ordinary
 * word, `?en,fr:Oracle` is one in these languages.
 */
export function parseForms(entry: Entry, field: string): Form[] {
  return field
    .split("|")
    .filter((part) => part !== "")
    .map((part) => {
      const [, mark, tags, text = part] =
        /^(\?)?(?:((?:[a-z]{2},?){1,21}):)?(.+)$/u.exec(part) ?? [];
      const languages = tags?.split(",");
      return {
        entry,
        text,
        ordinary: mark === undefined ? "no" : (languages ?? "all"),
        exact: isAbbreviation(text),
        adjective: false,
        languages: mark === undefined ? languages : undefined,
      };
    });
}

/** Whether a form is an ordinary word in a language. */
export const isOrdinary = (form: Form, language: string): boolean =>
  form.ordinary === "all" || form.ordinary.includes(language);

function isAbbreviation(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return (
    letters.length > 0 &&
    letters.length <= 6 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  );
}
