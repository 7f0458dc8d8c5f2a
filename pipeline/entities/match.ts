import { type Atom, hyphenated } from "./atoms.ts";
import type { Form } from "./entry.ts";
import { atomsOf, type FormNode } from "./forms.ts";
import type { Found, Line } from "./found.ts";
import type { Gazetteer, Start } from "./gazetteer.ts";
import { isCaseOfGiven } from "./nominative.ts";

/** Every longest list name of a line, left to right, without overlap. */
export function matchLists(line: Line, text: string): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < line.atoms.length; from++) {
    const match = matchAt(line, text, from);
    if (match === undefined) continue;
    found.push(match);
    from = match.to - 1;
  }
  return found;
}

function matchAt(line: Line, text: string, from: number): Found | undefined {
  const { atoms, gazetteer } = line;
  const first = atoms[from]!;
  if (!first.word) return undefined;
  for (const start of gazetteer.starts(first.key)) {
    const match = matchStart(line, text, from, start);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The longest form at `from` of those that begin so. */
function matchStart(line: Line, text: string, from: number, start: Start): Found | undefined {
  const { atoms, gazetteer } = line;
  const { stem, suffix } = gazetteer;
  // The nodes reached by the first, the first two … atoms.
  const ways = [start.nodes];
  for (let to = from + 1; to < atoms.length; to++) {
    const nodes = stepTo(ways.at(-1)!, stem(atoms[to]!.key));
    if (suffix === undefined && nodes.length === 0) break;
    ways.push(nodes);
    if (nodes.length === 0) break;
  }
  for (let size = ways.length; size > 0; size--) {
    const to = from + size;
    let forms = fittingForms(ways[size - 1]!, line, from, to);
    if (forms.length === 0 && suffix !== undefined) {
      const bare = size === 1 ? start.bare : stepBare(ways[size - 2]!, atoms[to - 1]!, gazetteer);
      forms = fittingForms(bare, line, from, to);
    }
    if (forms.length === 0 || !bordersFit(line, text, from, to)) continue;
    return foundAt(line, from, to, forms, start.skip);
  }
  return undefined;
}

const nowhere: readonly FormNode[] = [];

function stepTo(nodes: readonly FormNode[], key: string): readonly FormNode[] {
  let reached = nowhere;
  for (const { next } of nodes) {
    const node = next?.get(key);
    if (node !== undefined) reached = reached === nowhere ? [node] : [...reached, node];
  }
  return reached;
}

function stepBare(
  nodes: readonly FormNode[],
  last: Atom,
  { stem, suffix }: Gazetteer,
): readonly FormNode[] {
  if (nodes.every(({ next }) => next === undefined)) return nowhere;
  const key = stem(last.key);
  const bare = key.replace(suffix!, "");
  return bare === key ? nowhere : stepTo(nodes, bare);
}

function foundAt(
  line: Line,
  from: number,
  to: number,
  forms: readonly Form[],
  skip: number,
): Found {
  const { entry, adjective } = forms[0]!;
  return {
    start: line.atoms[from]!.start + skip,
    end: line.atoms[to - 1]!.end,
    line: line.index,
    from,
    to,
    name: entry.name,
    id: entry.id,
    type: entry.type,
    rule: adjective ? "list: adjective" : `list: ${entry.kind}`,
    forms,
  };
}

/** The forms at `nodes` that fit the case of `[from, to)`; names before adjectives, exact spellings before others. */
function fittingForms(
  nodes: readonly FormNode[],
  line: Line,
  from: number,
  to: number,
): readonly Form[] {
  let fitting: Form[] | undefined;
  for (const { forms } of nodes)
    for (const form of forms) {
      if (!caseFits(form, line, from) || isNamesake(form, line, from, to)) continue;
      if (isInflectedPerson(form, line, from, to)) continue;
      if (fitting === undefined) fitting = [form];
      else fitting.push(form);
    }
  if (fitting === undefined) return [];
  if (fitting.length < 2) return fitting;
  const names = fitting.filter((form) => !form.adjective);
  const better = names.length > 0 ? names : fitting;
  const spelt = better.filter((form) => sameKeys(atomsOf(form.text), line.atoms, from));
  return uniqueEntries(spelt.length > 0 ? spelt : better);
}

/** A listed surname behind another given name is someone else: "Ingrid Solberg" is not Erna Solberg, "Samer al-Abadi" not Haider al-Abadi. */
function isNamesake(form: Form, line: Line, from: number, to: number): boolean {
  if (form.entry.kind !== "person" || to - from > 1) return false;
  const article = atomsOf(form.entry.name).at(-2)?.capital === false;
  const isArticle = (atom: Atom | undefined) =>
    atom?.capital === false && /^(?:\p{L}{1,3}|[-‐‑])$/u.test(atom.key);
  let at = from - 1;
  while (article && isArticle(line.atoms[at])) at--;
  const before = line.atoms[at];
  if (before === undefined) return false;
  const { common, titles } = line.gazetteer.lexicon;
  return before.word && before.capital && !common.has(before.key) && !titles.has(before.key);
}

/**
 * "s Petrem Vaňkem", "s Milanom Kubcom": beside another word with a capital a word that would be a place's or a firm's name in
 * another case is a person's given name, or stands behind one in such a case.
 */
function isInflectedPerson({ entry, text }: Form, line: Line, from: number, to: number): boolean {
  const { declensions, familyFirst } = line.gazetteer.lexicon;
  if (declensions.length === 0 || familyFirst || to - from > 1 || entry.kind === "person")
    return false;
  const { atoms } = line;
  const isCase = (at: number): boolean =>
    atoms[at]!.capital && isCaseOfGiven(atoms[at]!.key, declensions);
  const isNext = (at: number): boolean =>
    atoms[at]?.capital === true && atoms[at]!.start - (atoms[at - 1]?.end ?? -2) === 1;
  if (sameKeys(atomsOf(text), atoms, from)) return false;
  return (isNext(to) && isCase(from)) || (isNext(from) && isCase(from - 1));
}

const sameKeys = (form: readonly Atom[], atoms: readonly Atom[], from: number): boolean =>
  form.every((atom, at) => atom.key === atoms[from + at]!.key);

const uniqueEntries = (forms: readonly Form[]): Form[] => [
  ...new Map(forms.map((form) => [form.entry.id, form])).values(),
];

/** Whether capitals stand where the form has them; an article may be small (`la Nouvelle-Orléans`). */
function caseFits(form: Form, line: Line, from: number): boolean {
  const { atoms } = line;
  const wanted = atomsOf(form.text);
  for (let at = 0; at < wanted.length; at++) {
    const have = atoms[from + at]!;
    const want = wanted[at]!;
    if (!have.cased || !want.cased) continue;
    // No case of `Petra`, `Dubai` and `Salon` is the bare stem: `Petr Dub` and `Salo` are people.
    if (isBareStem(have.key, want.key)) return false;
    if (form.exact && want.capital && !have.upper && !asWord(line, from, wanted)) return false;
    // `LeT` is no `Let`; but `iphone` and `IPHONE` are iPhones.
    if (want.inner && want.capital && want.key.length < 5 && !have.inner) return false;
    // `Über` is not Uber, nor `Sąd`, a court, without its ending Sadia.
    const short = want.key.length < 5 || have.key.length < 4;
    if (wanted.length === 1 && have.marked && !want.marked && short) return false;
    if (want.capital && !have.capital && (at > 0 || wanted.length < 2 || want.key.length > 3))
      return false;
    // A name without any capital of its own (`eBay` has one) must stand as it is.
    if (at === 0 && !want.capital && !form.adjective && have.capital !== want.capital) return false;
  }
  return true;
}

/** But `Gdyni` is a case of `Gdynia`. */
const isBareStem = (have: string, want: string): boolean =>
  !(have.endsWith("i") && want === `${have}a`) &&
  have.length < want.length &&
  want.startsWith(have) &&
  /^(?:[aаoо]|n$)/u.test(want.slice(have.length));

/** `Onu` for `ONU` where newspapers write so; three letters within a sentence only. */
function asWord(line: Line, from: number, wanted: readonly Atom[]): boolean {
  if (!line.gazetteer.lexicon.acronymsAsWords || wanted.length > 1) return false;
  const { capital, inner, key } = line.atoms[from]!;
  if (!capital || inner || line.gazetteer.lexicon.common.has(key)) return false;
  return key.length > 3 || (key.length === 3 && line.opens[from] !== true);
}

export function bordersFit(line: Line, text: string, from: number, to: number): boolean {
  const { atoms, gazetteer } = line;
  const before = atoms[from - 1];
  const first = atoms[from]!;
  // `non-Cina`, `anti-China`: a prefix makes an adjective of the name.
  if (before?.word && !before.capital && before.cased && hyphenated(text, before, first))
    return false;
  const last = atoms[to - 1]!;
  if (hasTail(line, to) || isElided(line, to)) return false;
  if (isHangul(first)) {
    if (before !== undefined && first.glued && isHangul(before)) return false;
    return isHangul(last) ? particleFollows(atoms, to, gazetteer) || bodyFollows(line, to) : true;
  }
  if (isKatakana(first) && before !== undefined && first.glued && isKatakana(before)) return false;
  if (isKatakana(last)) {
    const after = atoms[to];
    return after === undefined || !after.glued || !isKatakana(after);
  }
  return true;
}

/** "万德里 | 亚 | 的": one letter of a foreign name behind it, and no other; a country stands before a whole name ("德国斯图加特"). */
function hasTail({ atoms, gazetteer }: Line, at: number): boolean {
  const { nameTails, noTails } = gazetteer.lexicon;
  const [tail, next] = [atoms[at], atoms[at + 1]];
  if (!tail?.glued || !nameTails.has(tail.key)) return false;
  const word = tail.key + (next?.glued ? next.key : "");
  return !noTails.includes(word) && !nameTails.has(next?.key ?? "");
}

/** "Dell | 'Acqua": what stands in front of an apostrophe and a capital is part of a longer name. */
const isElided = ({ atoms }: Line, at: number): boolean =>
  atoms[at]?.key === "'" &&
  atoms[at]!.glued &&
  atoms[at + 1]?.glued === true &&
  atoms[at + 1]!.capital &&
  !atoms[at + 1]!.upper;

const isHangul = (atom: Atom): boolean => /^\p{Script=Hangul}/u.test(atom.key);
const isKatakana = (atom: Atom): boolean => /^[\p{Script=Katakana}ー]/u.test(atom.key);

/** "부산 | 지법": a place, and what is written onto it is one of the bodies that places have. */
const bodyFollows = ({ atoms, gazetteer }: Line, at: number): boolean =>
  (gazetteer.patterns.after.get(atoms[at]!.key) ?? []).some(({ after }) =>
    after.every((key, index) => atoms[at + index]?.key === key),
  );

/** Whether the rest of a Hangul word is nothing but a particle. */
function particleFollows(atoms: readonly Atom[], to: number, { lexicon }: Gazetteer): boolean {
  let rest = "";
  for (let at = to; at < atoms.length && atoms[at]!.glued && isHangul(atoms[at]!); at++) {
    rest += atoms[at]!.key;
    if (rest.length > 6) return false;
  }
  return rest === "" || lexicon.particlesGlued.has(rest);
}
