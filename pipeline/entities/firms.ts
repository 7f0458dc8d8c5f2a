import { type Found, type Line, uposAt } from "./found.ts";
import { endsCompound } from "./lexicon.ts";

/** A noun for a firm may end a longer word from this length on: `Pharmakonzern`, but no `Uferbank`. */
const FIRM = { first: 1, last: 5 };
/** Words between the noun and the name, at most: `la farmacéutica sueca Norvena`, `perusahaan rintisan Norvena`. */
const mostBetween = 2;
const quote = /^["“„«»]$/u;

/** How a name is marked that the text itself calls a firm. */
export const CALLED = "rule: called a firm";

/**
 * `drugmaker Norvena`: where the text says that a name is a firm's, and no list knows it, the model's guess that it is a
 * place, a work or a person of one word does not count.
 */
export function callFirms(line: Line, names: readonly Found[]): readonly Found[] {
  if (line.gazetteer.lexicon.firmNouns.size === 0) return names;
  return names.map((name) => {
    const { type, from, to, forms, rule } = name;
    const doubtful = type === "LOC" || type === "MISC" || (type === "PER" && to - from === 1);
    if (!doubtful || forms.length > 0 || !rule.startsWith("model")) return name;
    return isCalledFirm(line, from) ? { ...name, type: "ORG", rule: CALLED } : name;
  });
}

/** Whether a noun for a firm stands right before a name, or before its adjectives and bare nouns. */
function isCalledFirm(line: Line, from: number): boolean {
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
