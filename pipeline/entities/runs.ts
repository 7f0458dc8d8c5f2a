import { hyphenated } from "./atoms.ts";
import { familyAt } from "./family.ts";
import { type Found, type Line, uposAt } from "./found.ts";
import { readLists } from "./lists.ts";

/** A run of capitalised words, `[from, to)` in the atoms of a line. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** How the article writes each word: seen small, seen capitalised where grammar does not ask for it. */
export interface Usage {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlyMap<string, number>;
}

/** Collects how words are written inside sentences. */
export function observe(lines: readonly Line[]): Usage {
  const small = new Set<string>();
  const capital = new Map<string, number>();
  for (const line of lines) {
    if (line.titleCase) continue;
    for (let at = 0; at < line.atoms.length; at++) {
      const atom = line.atoms[at]!;
      if (!atom.cased) continue;
      if (!atom.capital) small.add(atom.key);
      else if (!line.opens[at]) capital.set(atom.key, (capital.get(atom.key) ?? 0) + 1);
    }
  }
  return { small, capital };
}

/** The runs of capitalised words of a line, with small particles between them (`Ursula von der Leyen`). */
export function capitalRuns(line: Line, text: string, usage: Usage): Run[] {
  const runs: Run[] = [];
  const { atoms } = line;
  for (let at = 0; at < atoms.length; ) {
    if (!isNameWord(line, at)) {
      at++;
      continue;
    }
    let to = at + 1;
    let headed = isHead(line, at);
    // "Bộ Ngoại giao | Lê Thị Thu Hằng"
    while (familyAt(line, text, to) === 0) {
      const next = continues(line, text, to, headed);
      if (next === 0) break;
      for (let word = to; word < to + next; word++) headed ||= isHead(line, word);
      to += next;
    }
    const from = trimStart(line, at, to, usage);
    if (from < to) runs.push({ from, to });
    at = to;
  }
  return runs;
}

/** Whether a word makes the name it stands in an organisation, place or event. */
export function isHead(line: Line, at: number): boolean {
  const { organisationHeads, placeHeads, eventHeads } = line.gazetteer.lexicon;
  const { key, capital } = line.atoms[at]!;
  return capital && (organisationHeads.has(key) || placeHeads.has(key) || eventHeads.has(key));
}

const functionWords = new Set(["PRON", "DET", "AUX", "ADP", "CCONJ", "SCONJ", "PART", "INTJ"]);

function isNameWord(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  if (atom === undefined || !atom.capital) return false;
  const upos = uposAt(line, at);
  if (line.gazetteer.lexicon.nounsCapitalised) return isNameAmongNouns(line, at, upos);
  return upos === undefined || !functionWords.has(upos) || (atom.upper && atom.key.length > 1);
}

// Longer words after a given name were compound nouns.
const longestSurname = 14;

/** Where nouns have capitals too: a proper noun, a given name before another capital, or a word right after one. */
function isNameAmongNouns(line: Line, at: number, upos: string | undefined): boolean {
  if (upos === "PROPN" || upos === "X") return true;
  const { atoms, gazetteer } = line;
  const given = (index: number) => {
    const atom = atoms[index];
    if (atom === undefined || !atom.capital || atom.upper) return false;
    if (gazetteer.lexicon.common.has(atom.key) || gazetteer.lexicon.titles.has(atom.key))
      return false;
    return readLists().givenNames.has(atom.key);
  };
  const next = atoms[at + 1];
  if (given(at) && next?.capital === true && next.start - atoms[at]!.end === 1)
    return next.key.length <= longestSurname;
  if (atoms[at]!.key.length > longestSurname) return false;
  return given(at - 1) && atoms[at]!.start - atoms[at - 1]!.end === 1 && !isHead(line, at);
}

/** How many atoms from `at` go on with the run: 0 if none. */
function continues(line: Line, text: string, at: number, headed: boolean): number {
  const { atoms } = line;
  const here = atoms[at];
  const before = atoms[at - 1]!;
  if (here === undefined) return 0;
  const spaced = here.glued || here.start - before.end === 1;
  if (isNameWord(line, at)) return spaced ? 1 : 0;
  const initial = before.end - before.start === 1 && before.capital;
  if (here.key === "." && here.glued) {
    if (initial && isNameWord(line, at + 1)) return 2;
    return isDomainEnding(line, at + 1) ? 2 : 0;
  }
  if (here.key === "&" && isNameWord(line, at + 1)) return 2;
  if (here.key === "'" || here.key === "’") return afterApostrophe(line, at);
  if (headed && closes(line, at)) return 1;
  if (before.capital && /^\p{Ll}/u.test(here.key) && hyphenated(text, before, here)) return 0;
  return small(line, at, headed);
}

/** "Bộ Ngoại | giao": the second syllable of a word that a capital begins. */
export function closes({ atoms, gazetteer }: Line, at: number): boolean {
  const [before, here] = [atoms[at - 1], atoms[at]];
  if (!before?.capital || !here || here.capital) return false;
  return gazetteer.lexicon.closings.has(`${before.key} ${here.key}`);
}

/** `O'Neil`, `D'Angelo`, `Coroner's Office`. */
function afterApostrophe(line: Line, at: number): number {
  const { atoms } = line;
  const before = atoms[at - 1]!;
  const after = atoms[at + 1];
  if (!atoms[at]!.glued || !after?.glued) return 0;
  if (isNameWord(line, at + 1) && before.end - before.start <= 2) return 2;
  return after.key === "s" && isHead(line, Math.min(at + 2, atoms.length - 1)) ? 3 : 0;
}

const domains = new Set("com org net gov edu info eu io tv co fr id de it es ru uk br".split(" "));

function isDomainEnding(line: Line, at: number): boolean {
  const atom = line.atoms[at];
  return atom?.glued === true && !atom.capital && domains.has(atom.key);
}

/** Small words and the name word after them: particles in any name, linkers only after a head, "and" only after a body's ("Kabupaten Garut dan | Bitung"). */
function small(line: Line, at: number, headed: boolean): number {
  const { particles, linkers, common } = line.gazetteer.lexicon;
  const phrase = particlesAt(line, at);
  if (phrase > 0 && isNameWord(line, at + phrase)) return phrase + 1;
  let linked = false;
  for (let size = 1; size <= 4; size++) {
    const last = line.atoms[at + size - 1];
    if (last === undefined) return 0;
    const mark = last.key === "'" && size > 1;
    if (!mark && !particles.has(last.key) && !(headed && linkers.has(last.key))) return 0;
    linked ||= !mark && !particles.has(last.key);
    if (!isNameWord(line, at + size)) continue;
    if (linked && uposAt(line, at + size - 1) === "CCONJ" && isPlaceRun(line, at - 1)) return 0;
    // "the Energy Act in | March"
    return linked && common.has(line.atoms[at + size]!.key) ? 0 : size + 1;
  }
  return 0;
}

/** Whether the last head of the run that ends at `to` is a place's. */
function isPlaceRun(line: Line, to: number): boolean {
  const { organisationHeads, placeHeads, eventHeads } = line.gazetteer.lexicon;
  for (let at = to; at >= 0 && line.atoms[at]!.capital; at--) {
    const { key } = line.atoms[at]!;
    if (organisationHeads.has(key) || eventHeads.has(key)) return false;
    if (placeHeads.has(key)) return true;
  }
  return false;
}

/** How many atoms from `at` are particles that stand in names only together (`op den`, `van 't`): 0 if none. */
function particlesAt({ atoms, gazetteer }: Line, at: number): number {
  const phrase = gazetteer.lexicon.particlePhrases.find((keys) =>
    keys.every((key, index) => atoms[at + index]?.key === key),
  );
  return phrase?.length ?? 0;
}

/** Leaves out first words that are capitalised only because they open the sentence. */
function trimStart(line: Line, from: number, to: number, usage: Usage): number {
  let at = from;
  while (at < to && line.opens[at] && isOpener(line, at, to, usage)) {
    at++;
    while (at < to && !isNameWord(line, at)) at++;
    return at;
  }
  return at;
}

function isOpener(line: Line, at: number, to: number, usage: Usage): boolean {
  const { key, upper } = line.atoms[at]!;
  if (upper && key.length > 1) return false;
  if (isHead(line, at) && closes(line, at + 2)) return false;
  if (opensPerson(line, at, to)) return false;
  if (line.gazetteer.lexicon.common.has(key)) return true;
  const upos = uposAt(line, at);
  const capital = usage.capital.get(key) ?? 0;
  if (usage.small.has(key)) return capital === 0;
  if (upos !== undefined) return upos !== "PROPN" && capital === 0;
  return to - at === 1 && capital === 0;
}

/** "Uwe | Brandt", "Jan | Philips": a given name, not the month or day, in front of one other word. */
function opensPerson(line: Line, at: number, to: number): boolean {
  const { common, titles, nounsCapitalised } = line.gazetteer.lexicon;
  const { key, end } = line.atoms[at]!;
  const surname = line.atoms[at + 1]!;
  if (to - at !== 2 || surname.start - end !== 1 || surname.upper || surname.inner) return false;
  if (titles.has(key) || !readLists().givenNames.has(key)) return false;
  const upos = uposAt(line, at);
  return upos === "PROPN" || (!common.has(key) && (upos === undefined || nounsCapitalised));
}

/** The parts of `run` that no list name covers. */
export function uncovered(run: Run, found: readonly Found[]): Run[] {
  const parts: Run[] = [];
  let from = run.from;
  for (const name of found) {
    if (name.to <= run.from || name.from >= run.to) continue;
    if (name.from > from) parts.push({ from, to: name.from });
    from = Math.max(from, name.to);
  }
  if (from < run.to) parts.push({ from, to: run.to });
  return parts;
}
