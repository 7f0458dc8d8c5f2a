import { type Atom, hyphenated } from "./atoms.ts";
import type { Form } from "./entry.ts";
import type { Found, Line } from "./found.ts";
import { atomsOf, type FormIndex, type Gazetteer } from "./gazetteer.ts";

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
  const plain = matchKeys(line, text, from, first.key, 0);
  if (plain !== undefined || gazetteer.lexicon.clitics.length === 0) return plain;
  for (const [clitic, stands] of gazetteer.lexicon.clitics) {
    if (!first.key.startsWith(clitic) || first.key.length - clitic.length < 2) continue;
    const key = stands + first.key.slice(clitic.length);
    const match = matchKeys(line, text, from, key, stands === "" ? clitic.length : 0);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The longest form at `from`, whose first atom counts as `key` and loses `skip` letters of its span. */
function matchKeys(
  line: Line,
  text: string,
  from: number,
  key: string,
  skip: number,
): Found | undefined {
  const { atoms, gazetteer } = line;
  const head = gazetteer.stem(key);
  const most = longestFrom(gazetteer, head);
  if (most === 0) return undefined;
  const keys = [head];
  for (let at = from + 1; at < Math.min(from + most, atoms.length); at++)
    keys.push(gazetteer.stem(atoms[at]!.key));
  for (let size = keys.length; size > 0; size--) {
    const to = from + size;
    const whole = keys.slice(0, size);
    const forms = fittingForms(gazetteer, whole, line, from);
    if (forms.length === 0 || !bordersFit(line, text, from, to)) continue;
    return foundAt(line, from, to, forms, skip);
  }
  return undefined;
}

/** The most atoms of a form that begins with `head`, or with `head` without its ending. */
function longestFrom({ indexes, suffix }: Gazetteer, head: string): number {
  let most = 0;
  for (const { longest } of indexes) most = Math.max(most, longest.get(head) ?? 0);
  if (suffix === undefined || most > 0) return most;
  const bare = head.replace(suffix, "");
  for (const { longest } of indexes) most = Math.max(most, longest.get(bare) ?? 0);
  return most;
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

function fittingForms(
  gazetteer: Gazetteer,
  keys: readonly string[],
  line: Line,
  from: number,
): Form[] {
  const plain = lookUp(gazetteer.indexes, keys, line, from);
  if (plain.length > 0 || gazetteer.suffix === undefined) return plain;
  const last = keys.at(-1)!;
  const bare = last.replace(gazetteer.suffix, "");
  return bare === last ? [] : lookUp(gazetteer.indexes, [...keys.slice(0, -1), bare], line, from);
}

function lookUp(
  indexes: readonly FormIndex[],
  keys: readonly string[],
  line: Line,
  from: number,
): Form[] {
  const joined = keys.join(" ");
  const fitting: Form[] = [];
  for (const index of indexes)
    for (const form of index.forms.get(joined) ?? [])
      if (caseFits(form, line, from) && !isNamesake(form, keys, line, from)) fitting.push(form);
  if (fitting.length < 2) return fitting;
  const names = fitting.filter((form) => !form.adjective);
  const better = names.length > 0 ? names : fitting;
  const spelt = better.filter((form) => sameKeys(atomsOf(form.text), line.atoms, from));
  return uniqueEntries(spelt.length > 0 ? spelt : better);
}

/** A listed surname behind another given name is someone else: "Ingrid Solberg" is not Erna Solberg. */
function isNamesake(form: Form, keys: readonly string[], line: Line, from: number): boolean {
  const before = line.atoms[from - 1];
  if (form.entry.kind !== "person" || keys.length > 1 || before === undefined) return false;
  const { common, titles } = line.gazetteer.lexicon;
  return before.word && before.capital && !common.has(before.key) && !titles.has(before.key);
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
    if (form.exact && want.capital && !have.upper && !asWord(line, from, wanted)) return false;
    // `LeT` is no `Let`; but `iphone` and `IPHONE` are iPhones.
    if (want.inner && want.capital && want.key.length < 5 && !have.inner) return false;
    // `Über` is not Uber.
    if (wanted.length === 1 && have.marked && !want.marked && want.key.length < 5) return false;
    if (want.capital && !have.capital && (at > 0 || wanted.length < 2 || want.key.length > 3))
      return false;
    // A name without any capital of its own (`eBay` has one) must stand as it is.
    if (at === 0 && !want.capital && !form.adjective && have.capital !== want.capital) return false;
  }
  return true;
}

/** `Onu` for `ONU` where newspapers write so; three letters within a sentence only. */
function asWord(line: Line, from: number, wanted: readonly Atom[]): boolean {
  if (!line.gazetteer.lexicon.acronymsAsWords || wanted.length > 1) return false;
  const { capital, inner, key } = line.atoms[from]!;
  if (!capital || inner || line.gazetteer.lexicon.common.has(key)) return false;
  return key.length > 3 || (key.length === 3 && line.opens[from] !== true);
}

function bordersFit(line: Line, text: string, from: number, to: number): boolean {
  const { atoms, gazetteer } = line;
  const before = atoms[from - 1];
  const first = atoms[from]!;
  // `non-Cina`, `anti-China`: a prefix makes an adjective of the name.
  if (before?.word && !before.capital && before.cased && hyphenated(text, before, first))
    return false;
  const last = atoms[to - 1]!;
  if (isHangul(first)) {
    if (before !== undefined && first.glued && isHangul(before)) return false;
    return isHangul(last) ? particleFollows(atoms, to, gazetteer) : true;
  }
  if (isKatakana(first) && before !== undefined && first.glued && isKatakana(before)) return false;
  if (isKatakana(last)) {
    const after = atoms[to];
    return after === undefined || !after.glued || !isKatakana(after);
  }
  return true;
}

const isHangul = (atom: Atom): boolean => /^\p{Script=Hangul}/u.test(atom.key);
const isKatakana = (atom: Atom): boolean => /^[\p{Script=Katakana}ー]/u.test(atom.key);

/** Whether the rest of a Hangul word is nothing but a particle. */
function particleFollows(atoms: readonly Atom[], to: number, { lexicon }: Gazetteer): boolean {
  let rest = "";
  for (let at = to; at < atoms.length && atoms[at]!.glued && isHangul(atoms[at]!); at++) {
    rest += atoms[at]!.key;
    if (rest.length > 6) return false;
  }
  return rest === "" || lexicon.particlesGlued.has(rest);
}
