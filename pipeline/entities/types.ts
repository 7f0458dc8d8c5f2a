import type { EntityType } from "../records.ts";
import type { Atom } from "./atoms.ts";
import { entityId } from "./canonical.ts";
import { type Found, type Line, placed, uposOf } from "./found.ts";
import { isParticle } from "./lexicon.ts";
import { isThing } from "./line.ts";
import { readLists } from "./lists.ts";
import { isCaseOfGiven } from "./nominative.ts";
import { closes, isHead, type Run, type Usage } from "./runs.ts";
import { townAt } from "./towns.ts";

/** Words that end a company's name and say its legal form, folded. */
const companySuffixes = new Set(
  `ab ag aktiengesellschaft as asa bhd bv co corp corporation cv gmbh inc incorporated kg kgaa kk limited llc llp
  ltd ltda nv oao ooo oy oyj pao plc pt pte pty pvt sa sarl sas se sl spa srl tbk zao`.split(
    /\s+/u,
  ),
);

/** Whether a folded word is a legal form (`inc`, `gmbh`, `tbk`). */
export const isCompanySuffix = (key: string): boolean => companySuffixes.has(key);

/** Gives an unknown run of capitalised words a type, each with the rule that gave it; undefined if nothing speaks for a name. */
export function typeRun(line: Line, text: string, run: Run, usage: Usage): Found | undefined {
  const { atoms, gazetteer } = line;
  const { common, organisationHeads, placeHeads, eventHeads } = gazetteer.lexicon;
  let { from, to } = run;
  while (from < to && !atoms[from]!.capital) from++;
  while (to > from && !isEnd(line, to - 1)) to--;
  if (from >= to) return undefined;
  const town = townAt(line, text, from, to);
  if (town !== undefined && to - from > 1) return town;
  const last = lastTitle(line, from, to);
  const title = closes(line, last) ? from - 1 : last;
  const titled = title >= from || isTitle(line, from - 1);
  if (title >= from) {
    if (title === to - 1) return undefined;
    from = title + 1;
    if (atoms[from]!.key === ".") from++;
    if (from < to && atoms[from]!.cased && !atoms[from]!.capital) return undefined;
  }
  if (from >= to) return undefined;
  // "Direktur Utama PT | (…)"
  if (titled && to - from === 1 && companySuffixes.has(atoms[from]!.key)) return undefined;
  const words = atoms.slice(from, to);
  const keys = words.map((word) => word.key);
  const decide = (type: EntityType, rule: string, until = to): Found => {
    const name = text.slice(atoms[from]!.start, atoms[until - 1]!.end);
    return { ...placed(line, from, to), type, name, id: entityId(name), rule, forms: [] };
  };
  if (keys.length > 1) {
    if (companySuffixes.has(keys.at(-1)!)) return decide("ORG", "rule: company suffix", to - 1);
    if (isGivenWithParticle(line, words)) return decide("PER", "rule: particles of a surname");
    const head = (heads: ReadonlySet<string>) =>
      words.find((word) => word.capital && heads.has(word.key))?.key;
    // "Energy Act", "Bank Holiday Act": the last word says what it is
    const { headLast, linkers } = gazetteer.lexicon;
    const last = keys.at(-1)!;
    if (headLast && eventHeads.has(last) && !keys.some((key) => linkers.has(key)))
      return decide("MISC", `rule: ${last}`);
    const organisation = head(organisationHeads);
    if (organisation !== undefined) return decide("ORG", `rule: ${organisation}`);
    const place = head(placeHeads);
    if (place !== undefined && !isNamedPlace(keys, place, titled || !headLast, titled))
      return decide("LOC", `rule: ${place}`);
    const event = head(eventHeads);
    if (event !== undefined) return decide("MISC", `rule: ${event}`);
    const firm = firmWord(keys);
    const own = words.some(
      (word) => word.key !== firm && word.capital && isProper(line, word, usage),
    );
    if (firm !== undefined && own && !titled && !line.titleCase)
      return decide("ORG", `rule: ${firm}`);
    // "Ngoại giao" alone is a common noun
    if (keys.length === 2 && closes(line, to - 1)) return undefined;
  }
  if (keys.includes(".") && keys.length >= 3 && !words.at(-1)!.capital)
    return decide("ORG", "rule: domain name");
  if (titled && keys.length <= 5 && !common.has(keys[0]!)) {
    // "Supreme Court Justice Ana Cruz on Monday": what joins the words of a court joins none of a person
    const { lexicon } = gazetteer;
    const joint = keys.findIndex(
      (key, at) => !words[at]!.capital && lexicon.linkers.has(key) && !isParticle(lexicon, key),
    );
    if (joint > 0) to = from + joint;
    from += scriptBorder(words);
    from += ownerWords(line, from, to);
    from += ownerLetters(line, from, to);
    return decide("PER", "rule: title before");
  }
  if (keys.some((key) => /\p{N}/u.test(key)))
    return keys.length > 1 ? decide("PRODUCT", "rule: model number") : undefined;
  if (keys.length === 1) return typeSingle(line, text, from, usage, decide);
  if (line.titleCase) return undefined;
  // "Subandi, S.H., | M.Kn."
  if (words.every(({ key, word }) => !word || common.has(key))) return undefined;
  if (readLists().givenNames.has(keys[0]!)) return decide("PER", "rule: given name");
  if (isLocative(line, from - 1)) return decide("LOC", "rule: preposition of place");
  if (isFirm(line, from, to)) return decide("ORG", "rule: word of firms");
  if (keys.length < 4 && isCaseOfGiven(keys[0]!, gazetteer.lexicon.declensions))
    return decide("PER", "rule: given name");
  const plain = words.every((word) => !word.cased || !word.upper || word.end - word.start === 1);
  const proper = words.filter((word) => word.capital).every((word) => isProper(line, word, usage));
  if (plain && proper && words.filter((word) => word.capital).length <= 3)
    return decide("PER", "rule: two or three capitalised words");
  if (proper) return decide("ORG", "rule: several capitalised words");
  return decideGuess(
    line,
    text.slice(words[0]!.start, words.at(-1)!.end),
    decide,
    "rule: several capitalised words",
  );
}

/** "экономист Halyk Finance | Эльдар Шамсутдинов": where the letters change from Latin ones to others; 0 where they do not. */
export function scriptBorder(words: readonly Atom[]): number {
  const isLatin = ({ key }: Atom): boolean => /^\p{sc=Latin}/u.test(key);
  const border = words.findIndex(
    (word, at) => at > 0 && word.word && isLatin(words[at - 1]!) && !isLatin(word),
  );
  return Math.max(0, border);
}

/** "τον δήμαρχο Αθηναίων | Σπύρο Βλάχο": words of other cases between a title and a listed given name; 0 where there are none. */
function ownerWords({ atoms, gazetteer }: Line, from: number, to: number): number {
  const { declensions, familyFirst } = gazetteer.lexicon;
  if (declensions.length === 0 || familyFirst) return 0;
  const { givenNames, surnames } = readLists();
  const isGiven = ({ key }: Atom): boolean =>
    givenNames.has(key) || isCaseOfGiven(key, declensions);
  if (isGiven(atoms[from]!) || surnames.has(atoms[from]!.key)) return 0;
  const given = atoms.slice(from, to - 1).findIndex(isGiven);
  return Math.max(0, given);
}

/** "Wakil Ketua DPRD DKI | Khoirul Anwari": abbreviations of whose the office is, where they stand in front of the name; 0 where there are none. */
function ownerLetters({ atoms, gazetteer }: Line, from: number, to: number): number {
  if (!gazetteer.lexicon.officeOfName || atoms[to - 1]!.upper) return 0;
  let at = from;
  while (at < to - 1 && atoms[at]!.upper && atoms[at]!.key.length > 2) at++;
  return at - from;
}

function typeSingle(
  line: Line,
  text: string,
  at: number,
  usage: Usage,
  decide: (type: EntityType, rule: string) => Found,
): Found | undefined {
  const atom = line.atoms[at]!;
  const { common, personVerbs } = line.gazetteer.lexicon;
  const word = text.slice(atom.start, atom.end);
  if (line.titleCase || word.length < 2 || common.has(atom.key) || isHead(line, at))
    return undefined;
  const capital = usage.capital.get(atom.key) ?? 0;
  if (/^[IVXLC]+(?:e|er|ème|º|th)?$/u.test(word)) return undefined;
  if (/^\p{Lu}{2,6}$/u.test(word)) return decide("ORG", "rule: acronym");
  if (usage.small.has(atom.key)) return undefined;
  const thing = isThing(line, at);
  if (!thing && readLists().givenNames.has(atom.key)) return decide("PER", "rule: given name");
  const town = townAt(line, text, at, at + 1);
  if (town !== undefined) return town;
  const quoted = quote.test(line.atoms[at - 1]?.key ?? "");
  if (word.length > 3 && isFirm(line, at, at + 1) && (quoted || isProper(line, atom, usage)))
    return decide("ORG", "rule: word of firms");
  if (personVerbs.has(line.atoms[at + 1]?.key ?? ""))
    return decide(thing ? "ORG" : "PER", "rule: verb of saying");
  if (isLocative(line, at - 1)) return decide("LOC", "rule: preposition of place");
  if (!/^\p{Lu}[\p{Ll}\p{M}'’]*$/u.test(word)) return decide("ORG", "rule: capitals within");
  if (capital > 1) return decide("ORG", "rule: capitalised throughout");
  return decideGuess(line, word, decide, "rule: capitalised within a sentence");
}

/** Whether a word of a name by rule is one of firms. */
export function isFirmWord(key: string): boolean {
  const { first, last } = readLists().firmWords;
  return companySuffixes.has(key) || first.has(key) || last.has(key);
}

/** The first or last word of a run if it stands in firms' names only, or in them more than in people's. */
function firmWord(keys: readonly string[]): string | undefined {
  const { firmWords, givenNames, surnames } = readLists();
  const [first, last] = [keys[0]!, keys.at(-1)!];
  if (firmWords.first.has(first) && !surnames.has(first) && !givenNames.has(first)) return first;
  const person = givenNames.has(first) && (surnames.has(last) || givenNames.has(last));
  return firmWords.last.has(last) && !person ? last : undefined;
}

/**
 * "Silvia Costa", "Minister Anna Hill": a listed given name and a word for a place are a person behind a title, and where words
 * for places stand first in the names of places; else "Victoria Lake" is one. Nor is "tajnik Hrvatske | Luka Perić" a port.
 */
function isNamedPlace(keys: readonly string[], head: string, person: boolean, titled: boolean) {
  const { givenNames } = readLists();
  const [given, surname] = keys;
  if (person && keys.length === 2 && surname === head && givenNames.has(given!)) return true;
  return titled && givenNames.has(head) && keys.at(-1) !== head;
}

/** "Femke van den Berg", "Guido Della Corte": a given name, particles and one name word, be it one for a mountain or a court. */
function isGivenWithParticle({ gazetteer }: Line, words: readonly Atom[]): boolean {
  const surname = words.length - 1;
  return (
    surname > 1 &&
    words[surname]!.capital &&
    readLists().givenNames.has(words[0]!.key) &&
    words.slice(1, surname).every(({ key }) => isParticle(gazetteer.lexicon, key))
  );
}

/** Marks before a quoted name. */
const quote = /^["“„«»]$/u;

/** Words around a run that tell of a firm: `shares of X`, `la société X`, `компания «X»`, `X acquired`. */
export function isFirm(line: Line, from: number, to: number): boolean {
  const { firmNouns, firmVerbs, linkers, particles } = line.gazetteer.lexicon;
  if (firmVerbs.has(line.atoms[to]?.key ?? "")) return true;
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const { key } = line.atoms[at]!;
    if (firmNouns.has(key)) return true;
    const between = at === from - 1 && quote.test(key);
    if (!between && key !== "'" && !linkers.has(key) && !particles.has(key)) return false;
  }
  return false;
}

/** Where nothing else speaks for a type, the pack's library may. */
function decideGuess(
  line: Line,
  name: string,
  decide: (type: EntityType, rule: string) => Found,
  rule: string,
): Found {
  const type = line.gazetteer.lexicon.guessType(name);
  return type === null ? decide("MISC", rule) : decide(type, "library: opinion on the name");
}

/** Not written small in the article, and no common noun or adjective to the tagger. */
function isProper(line: Line, atom: Atom, usage: Usage): boolean {
  const upos = uposOf(line, atom);
  return !usage.small.has(atom.key) && (upos === undefined || upos === "PROPN" || upos === "X");
}

/** The last office or form of address of a run, before `to`; -1 if none. */
function lastTitle(line: Line, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--)
    if (line.gazetteer.lexicon.titles.has(line.atoms[at]!.key)) return at;
  return -1;
}

const isEnd = (line: Line, at: number): boolean => {
  const { capital, key, glued } = line.atoms[at]!;
  return (
    capital ||
    closes(line, at) ||
    (glued && /^(?:com|org|net|gov|edu|info|eu|io|tv|[a-z]{2})$/u.test(key)) ||
    /^\p{N}/u.test(key)
  );
};

function isTitle(line: Line, at: number): boolean {
  const atom = line.atoms[at]?.key === "." ? line.atoms[at - 1] : line.atoms[at];
  return atom !== undefined && line.gazetteer.lexicon.titles.has(atom.key);
}

function isLocative(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  if (atom === undefined || (atom.capital && line.opens[at] !== true)) return false;
  return line.gazetteer.lexicon.locative.has(atom.key);
}
