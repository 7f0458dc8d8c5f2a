import { type Atom, hyphenated } from "./atoms.ts";
import { type Found, type Line, uposAt } from "./found.ts";
import { nameAt } from "./named.ts";

/**
 * A listed place hyphenated to a capitalised word that is no name of its own is part of a longer name:
 * `Météo-France` is an organisation, `Hautes-Alpes` another place than the Alps.
 */
export function joinHyphens(line: Line, text: string, names: readonly Found[]): readonly Found[] {
  if (line.gazetteer.lexicon.hyphenParts) return names;
  const joined: Found[] = [];
  for (const [index, name] of names.entries()) {
    if (name.from < (joined.at(-1)?.to ?? 0)) continue;
    if (name.forms.length === 0 || name.type !== "LOC") {
      joined.push(name);
      continue;
    }
    const first = joined.at(-1)?.to ?? 0;
    let { from, to } = name;
    if (from > first && joins(line, text, from)) from--;
    const next = names[index + 1];
    if (joins(line, text, to) && (next === undefined || next.from > to || next.forms.length === 0))
      to = next !== undefined && next.from === to ? next.to : to + 1;
    if (from === name.from && to === name.to) joined.push(name);
    else {
      const country = name.forms.some((form) => form.entry.kind === "country");
      joined.push(
        nameAt(
          line,
          text,
          { from, to },
          country && from < name.from ? "ORG" : "LOC",
          "rule: hyphen",
        ),
      );
    }
  }
  return joined;
}

/** Whether a hyphen between two capitalised words stands before atom `at`. */
const joins = ({ atoms }: Line, text: string, at: number): boolean => {
  const [left, right] = [atoms[at - 1], atoms[at]];
  if (left === undefined || right === undefined) return false;
  return left.capital && right.capital && !left.upper && hyphenated(text, left, right);
};

/** `Peugeot 208`, `Volkswagen ID.2`, `Airbus A400M`: a maker and its model. */
export function joinModels(line: Line, text: string, names: readonly Found[]): readonly Found[] {
  return names.map((name, index) => {
    const kind = name.forms[0]?.entry.kind;
    if (kind !== "company" && kind !== "product") return name;
    const to = modelEnd(line, name.to);
    const next = names[index + 1];
    if (to === undefined || (next !== undefined && next.from < to && next.to > to)) return name;
    return nameAt(line, text, { from: name.from, to }, "PRODUCT", "rule: model number");
  });
}

function modelEnd(line: Line, at: number): number | undefined {
  const { atoms } = line;
  const atom = atoms[at];
  const before = atoms[at - 1]!;
  if (atom === undefined || atom.start - before.end !== 1) return undefined;
  if (isCode(atom)) return at + 1;
  // `ID.2`: letters, a full stop and digits without a space.
  if (atom.upper && atoms[at + 1]?.key === "." && atoms[at + 1]!.glued) {
    const digits = atoms[at + 2];
    if (digits?.glued && /^\p{Nd}/u.test(digits.key)) return at + 3;
  }
  if (!/^\p{Nd}{1,4}$/u.test(atom.key) || /^(?:19|20)\d\d$/u.test(atom.key)) return undefined;
  const after = atoms[at + 1];
  if (after === undefined) return at + 1;
  const upos = uposAt(line, at + 1);
  const counts = upos === undefined || upos === "NOUN" || upos === "NUM" || upos === "SYM";
  return counts || (after.glued && !/^[.,;:!?)»”"]$/u.test(after.key)) ? undefined : at + 1;
}

/** Letters and digits together, with a capital: `A320`, `X5`, `EC145`. */
const isCode = (atom: Atom): boolean =>
  atom.capital && /^\p{L}{1,4}\p{Nd}{1,4}\p{L}{0,2}$/u.test(atom.key);
