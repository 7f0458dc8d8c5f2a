import type { Languages } from "../../languages/language.ts";
import type { Sentence } from "../records.ts";
import { type Atom, cutAtoms } from "./atoms.ts";
import type { Line } from "./found.ts";
import { type Gazetteer, gazetteerFor } from "./gazetteer.ts";

/** A sentence cut into atoms, with the words of its language. */
export function readLine(
  sentence: Sentence,
  index: number,
  text: string,
  languages: Languages,
): Line {
  const atoms = cutAtoms(text.slice(sentence.start, sentence.end), sentence.start);
  const gazetteer = gazetteerFor(sentence.language, languages);
  let long = 0;
  let capitals = 0;
  for (const { cased, capital, start, end } of atoms) {
    if (!cased || end - start <= 3) continue;
    long++;
    if (capital) capitals++;
  }
  return {
    index,
    language: sentence.language,
    gazetteer,
    atoms,
    opens: findOpenings(atoms),
    tokens: sentence.tokens,
    titleCase: long > 4 && capitals > long * mostCapitals(atoms, gazetteer),
  };
}

/**
 * The share of longer words with a capital above which they say nothing. Measured on headlines and prose: prose with
 * many names stays below two thirds, but for short sentences full of names, which end with a full stop, and where
 * nouns have capitals too.
 */
function mostCapitals(atoms: readonly Atom[], { lexicon }: Gazetteer): number {
  const ends = /^[.!?…"”»)]$/u.test(atoms.at(-1)?.key ?? "");
  return ends || lexicon.nounsCapitalised ? 0.95 : 0.66;
}

const stop = /^[.!?…:–—•|·;]$/u;
const openMark = /^["“”„«»'‘’‹›([¿¡]$/u;

/** For each atom whether grammar alone would ask for a capital: start of sentence, quotation, after a colon. */
function findOpenings(atoms: readonly Atom[]): boolean[] {
  const opens: boolean[] = [];
  let open = true;
  for (const [at, atom] of atoms.entries()) {
    opens.push(open);
    if (atom.word) open = false;
    else if (stop.test(atom.key)) open ||= !isInitialStop(atoms, at);
    else if (openMark.test(atom.key)) open ||= !atom.glued && atoms[at + 1]?.glued === true;
  }
  return opens;
}

/** The full stop of `J. Smith`. */
function isInitialStop(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1];
  return atoms[at]!.key === "." && before !== undefined && before.end - before.start === 1;
}

/** Whether an article stands before a name that no person's name has in the language. */
export function isThing(line: Line, at: number): boolean {
  const { articlesBeforeThings } = line.gazetteer.lexicon;
  const before = line.atoms[at - 1];
  if (articlesBeforeThings.size === 0 || before === undefined) return false;
  const article = before.key === "'" ? line.atoms[at - 2] : before;
  return article !== undefined && articlesBeforeThings.has(article.key);
}
