import type { EntityType, Span, Token } from "../records.ts";
import type { Atom } from "./atoms.ts";
import type { Form } from "./entry.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** One sentence as this stage sees it. */
export interface Line {
  readonly index: number;
  readonly language: string;
  readonly gazetteer: Gazetteer;
  readonly atoms: readonly Atom[];
  /** For each atom whether grammar alone would ask for a capital. */
  readonly opens: readonly boolean[];
  /** The tokens of the sentence, in text order. */
  readonly tokens: readonly Token[];
  /** A headline in title case: capitals say nothing. */
  readonly titleCase: boolean;
}

/** The part of speech of the token that begins with atom `at`; undefined where none does or it has none. */
export const uposAt = (line: Line, at: number): string | undefined => uposOf(line, line.atoms[at]!);

/** The same for an atom of the line. */
export function uposOf({ tokens }: Line, { start }: Atom): string | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const token = tokens[low];
  return token?.start === start ? token.upos : undefined;
}

/** A name found in a line, `[from, to)` in atoms; `forms` are the list entries it may stand for. */
export interface Found extends Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly name: string;
  readonly id: string;
  readonly rule: string;
  readonly forms: readonly Form[];
  /** ISO 3166 code of the country that an institution's name or a town tells. */
  readonly country?: string;
}

/** Where the atoms `[from, to)` of a line stand. */
export const placed = (
  { atoms, index }: Line,
  from: number,
  to: number,
): Pick<Found, "start" | "end" | "line" | "from" | "to"> => ({
  start: atoms[from]!.start,
  end: atoms[to - 1]!.end,
  line: index,
  from,
  to,
});

/** The same words taken for another name of the article; `how` says why. */
export function asOther(name: Found, other: Found, how: string): Found {
  const { id, name: canonical, type } = other;
  return { ...name, id, name: canonical, type, rule: `document: ${how} ${canonical}` };
}

/** Those of `names`, in text order and without overlap, that share an atom with `[from, to)`. */
export function overlapping(names: readonly Found[], from: number, to: number): Found[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.to <= from) low = middle + 1;
    else high = middle;
  }
  const shared: Found[] = [];
  for (let at = low; at < names.length && names[at]!.from < to; at++) shared.push(names[at]!);
  return shared;
}

/** A value that is made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
