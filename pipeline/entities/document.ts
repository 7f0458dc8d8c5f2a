import type { EntityType } from "../records.ts";
import { findAcronyms } from "./acronyms.ts";
import { isCalled, isCalledFirm } from "./called.ts";
import { entityId } from "./canonical.ts";
import { nameByCases } from "./cases.ts";
import { asOther, type Found, type Line, lazily } from "./found.ts";
import { linkHyphens } from "./hyphens.ts";
import { isParticle } from "./lexicon.ts";
import { isThing } from "./line.ts";
import { nameBySubject, toNominative } from "./nominative.ts";
import {
  areAllPeople,
  bearersOf,
  collectParts,
  type Parts,
  partOf,
  stemsOf,
  weak,
} from "./parts.ts";
import { addRepeats } from "./repeats.ts";
import { linkShort } from "./short.ts";
import { mergeSpellings } from "./spellings.ts";
import { isCode, linkCodes } from "./tickers.ts";
import { isFirm } from "./types.ts";

/** Reads all names of the article together: spellings, short forms, surnames, one type a name, repeats. */
export function readDocument(
  found: readonly Found[],
  lines: readonly Line[],
  text: string,
): Found[] {
  const coded = linkCodes(found, text);
  const bodies = new Set(coded.filter(({ type }) => type === "ORG").map(({ name }) => name));
  const plain = coded.map((name) => toNominative(withoutBody(name, bodies, lines, text), lines));
  const cased = mergeSpellings(nameByCases(plain, lines, text), lines);
  const spelt = linkHyphens(cased, lines, text);
  const acronyms = findAcronyms(spelt, text);
  const merged = spelt.map((name) => {
    const long = acronyms.get(name.id);
    const same = long === undefined || (long.id === name.id && long.name === name.name);
    return same ? name : asOther(name, long, "short for");
  });
  const parts = collectParts(merged, lines);
  const types = collectTypes(merged);
  const placed = collectPlaced(merged, lines);
  const firms = lazily(() => collectFirms(merged, lines));
  const read = merged.map((name) => {
    if (/^document: (?:short for|part of)/u.test(name.rule) || isCode(name)) return name;
    if (name.forms.length > 0) {
      const bearer = placed.has(name.id) ? undefined : bearerOf(name, lines, parts);
      return bearer === undefined || firms().has(name.id) ? name : bearer;
    }
    const owner = ownerOf(name, lines, parts);
    if (owner !== undefined) return owner;
    const type = isOneOfMany(name, lines, parts) ? "PER" : types.get(name.id);
    return type === undefined || type === name.type
      ? name
      : { ...name, type, rule: `document: ${type} elsewhere` };
  });
  const all = addRepeats(linkShort(read, lines, text), lines, parts);
  const named = nameBySubject(all, lines, text);
  return named.map((name) => withParticles(name, lines, parts));
}

/** "Ellen Brouwers | van Groenhof" where Groenhof is a body of the article: a particle behind two words is a preposition too. */
function withoutBody(
  name: Found,
  bodies: ReadonlySet<string>,
  lines: readonly Line[],
  text: string,
): Found {
  const { atoms, gazetteer } = lines[name.line]!;
  const at = name.from + 2;
  if (name.type !== "PER" || name.forms.length > 0 || at > name.to - 2) return name;
  if (!atoms[at - 1]!.capital || atoms[at]!.capital) return name;
  if (!isParticle(gazetteer.lexicon, atoms[at]!.key)) return name;
  if (!bodies.has(text.slice(atoms[at + 1]!.start, name.end))) return name;
  const end = atoms[at - 1]!.end;
  const person = text.slice(name.start, end);
  return { ...name, to: at, end, name: person, id: entityId(person) };
}

/** `Van der Schoot` after `Ingrid van der Schoot`: the particles before a surname are part of it. */
function withParticles(name: Found, lines: readonly Line[], parts: Parts): Found {
  const { atoms, gazetteer } = lines[name.line]!;
  const owner = partOf(parts, lines[name.line]!, atoms[name.to - 1]!);
  if (name.type !== "PER" || owner?.id !== name.id) return name;
  const own = lines[owner.line]!.atoms;
  let { from } = name;
  for (let at = owner.to - 1 - (name.to - from); at > owner.from && from > 0; at--) {
    const { key, capital } = own[at]!;
    if ((capital && !gazetteer.lexicon.particles.has(key)) || atoms[from - 1]!.key !== key) break;
    from--;
  }
  if (!atoms[from]!.word) from++;
  return from === name.from ? name : { ...name, from, start: atoms[from]!.start };
}

/** `Whitlock` where two people of that name stand before it: one of them, nobody knows which. */
function isOneOfMany(name: Found, lines: readonly Line[], parts: Parts): boolean {
  if (name.to - name.from > 1 || !weak.test(name.rule)) return false;
  const line = lines[name.line]!;
  const bearers = bearersOf(parts, line, line.atoms[name.from]!);
  return bearers.length > 1 && areAllPeople(bearers);
}

/** `Barra` after `Hugo Barra`; in `Posting Barra` the surname alone. */
function ownerOf(name: Found, lines: readonly Line[], parts: Parts): Found | undefined {
  const { atoms } = lines[name.line]!;
  const last = atoms[name.to - 1]!;
  // "v Písku" is no Petr Písek
  if (name.type === "LOC" && isPlaced(name, lines)) return undefined;
  const single = isSurname(name, lines[name.line]!);
  const owner = partOf(parts, lines[name.line]!, last, single ? name.id : undefined);
  if (owner === undefined || owner === null || owner.id === name.id) return undefined;
  if (
    single &&
    (weak.test(name.rule) ||
      name.type === owner.type ||
      /verb|preposition|given|title|model/u.test(name.rule))
  )
    return asOther(name, owner, "part of");
  const loose = name.to - name.from === 2 && owner.type === "PER" && weak.test(name.rule);
  if (!loose || weak.test(owner.rule)) return undefined;
  return { ...asOther(name, owner, "part of"), from: name.to - 1, start: last.start };
}

/** One word, or particles with it: `De Smet` after `Bram de Smet`. */
function isSurname({ from, to }: Found, { atoms, gazetteer }: Line): boolean {
  const before = atoms.slice(from, to - 1);
  return before.every(({ word, key }) => !word || isParticle(gazetteer.lexicon, key));
}

/** Listed names that stand behind a preposition of place somewhere: `in Jordan`. */
function collectPlaced(found: readonly Found[], lines: readonly Line[]): ReadonlySet<string> {
  return new Set(found.filter((name) => isPlaced(name, lines)).map(({ id }) => id));
}

/** Whether a preposition of place stands before a name. */
function isPlaced({ line, from }: Found, lines: readonly Line[]): boolean {
  const { atoms, gazetteer } = lines[line]!;
  return gazetteer.lexicon.locative.has(atoms[from - 1]?.key ?? "");
}

/** Listed bodies that the text shows to be such: "the carmaker Lamborghini", or one named beside its founder. */
function collectFirms(found: readonly Found[], lines: readonly Line[]): ReadonlySet<string> {
  const shown = found.filter((name, at) => {
    if (name.type !== "ORG" || name.forms.length === 0) return false;
    const line = lines[name.line]!;
    const surname = line.atoms[name.from]!.key;
    const isNamesake = (other: Found | undefined): boolean =>
      other?.line === name.line &&
      other.type === "PER" &&
      line.atoms[other.to - 1]!.key === surname;
    return (
      name.to - name.from > 1 ||
      isFirm(line, name.from, name.to) ||
      isCalledFirm(line, name.from) ||
      isThing(line, name.from) ||
      isNamesake(found[at - 1]) ||
      isNamesake(found[at + 1])
    );
  });
  return new Set(shown.map(({ id }) => id));
}

/** `Jordan` after `Tyler Jordan`: the person, though a place, a firm or somebody well known is called so too. */
function bearerOf(name: Found, lines: readonly Line[], parts: Parts): Found | undefined {
  if (name.type === "MISC" || name.to - name.from > 1) return undefined;
  const line = lines[name.line]!;
  const owner = partOf(parts, line, line.atoms[name.from]!);
  if (owner === undefined || owner === null || owner.type !== "PER") return undefined;
  if (owner.id === name.id) return undefined;
  const surname = lines[owner.line]!.atoms[owner.to - 1]!;
  const before = owner.line < name.line || (owner.line === name.line && owner.to <= name.from);
  if (!before || !stemsOf(line, line.atoms[name.from]!).includes(line.gazetteer.stem(surname.key)))
    return undefined;
  return { ...asOther(name, owner, "part of"), forms: [] };
}

/** The most frequent type of each name that no list holds. */
function collectTypes(found: readonly Found[]): Map<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const name of found) {
    if (name.forms.length > 0) continue;
    const types = counts.get(name.id) ?? new Map<EntityType, number>();
    // what the text calls it once outweighs what it looks like elsewhere
    const vote = isCalled(name) ? 100 : weak.test(name.rule) ? 0.5 : 1;
    types.set(name.type, (types.get(name.type) ?? 0) + vote);
    counts.set(name.id, types);
  }
  return new Map([...counts].map(([id, types]) => [id, mostVotes(types)]));
}

const mostVotes = (types: ReadonlyMap<EntityType, number>): EntityType =>
  [...types].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
