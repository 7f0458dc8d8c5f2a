import { familyAt } from "./family.ts";
import type { Found, Line } from "./found.ts";
import { readLists } from "./lists.ts";
import { nameAt } from "./named.ts";
import { isCaseOfGiven } from "./nominative.ts";

/**
 * Takes what belongs to an office off the name behind it: `Menteri Keuangan James Mwangi`, `речниця Приватбанку Олена
 * Гончар`; and where an organisation may stand between, parts the two: `Direktur Utama Norte Cobre Paula Arancibia`.
 */
export function partOffices(line: Line, text: string, names: readonly Found[]): Found[] {
  const { portfolios, officeOfName, declensions, familyFirst } = line.gazetteer.lexicon;
  const owned = declensions.length > 0 && !familyFirst;
  if (portfolios.size === 0 && !officeOfName && !owned) return [...names];
  return names.flatMap((name) => {
    if (name.forms.length > 0 || familyAt(line, text, name.from) > 0) return [name];
    if (!afterTitle(line, name.from)) return [name];
    let from = name.from;
    while (from < name.to && portfolios.has(line.atoms[from]!.key)) from++;
    if (from === name.to) return [];
    const person = officeOfName || owned ? personIn(line, from, name.to) : from;
    // "primátorky Malaciek | Zuzany Kováčikovej": in another case it may be a place's name too
    if (person > from && !officeOfName)
      return [nameAt(line, text, { from: person, to: name.to }, "PER", "rule: behind an office")];
    if (person > from) {
      const owner = nameAt(
        line,
        text,
        { from, to: person },
        "ORG",
        "rule: between office and person",
      );
      return [
        owner,
        nameAt(line, text, { from: person, to: name.to }, "PER", "rule: behind an office"),
      ];
    }
    if (from === name.from) return [name];
    return [nameAt(line, text, { from, to: name.to }, "PER", "rule: behind an office")];
  });
}

/** "Адвокат Дмитрия Орлова | Анна Лебедева": a person named in another case and one in the nominative are two. */
export function partPersons(line: Line, text: string, names: readonly Found[]): Found[] {
  const { declensions } = line.gazetteer.lexicon;
  if (declensions.length === 0) return [...names];
  const { givenNames } = readLists();
  return names.flatMap((name) => {
    const { from, to, type, forms } = name;
    if (type !== "PER" || forms.length > 0 || to - from < 4) return [name];
    const keys = line.atoms.slice(from, to).map(({ key }) => key);
    const second = keys.findIndex(
      (key, at) => at > 1 && at < keys.length - 1 && givenNames.has(key),
    );
    if (second < 0 || givenNames.has(keys[0]!) || !isCaseOfGiven(keys[0]!, declensions))
      return [name];
    const border = from + second;
    return [
      nameAt(line, text, { from, to: border }, "PER", name.rule),
      nameAt(line, text, { from: border, to }, "PER", name.rule),
    ];
  });
}

/** Where a given name with a surname behind it starts, in a name that opens with no given name; `from` if nowhere. */
function personIn({ atoms, gazetteer }: Line, from: number, to: number): number {
  const { givenNames, surnames } = readLists();
  const { declensions } = gazetteer.lexicon;
  const isGiven = (at: number): boolean => {
    const { key } = atoms[at]!;
    return givenNames.has(key) || isCaseOfGiven(key, declensions);
  };
  if (isGiven(from) || (declensions.length > 0 && surnames.has(atoms[from]!.key))) return from;
  for (let at = from + 1; at < to - 1; at++) if (isGiven(at)) return at;
  return from;
}

function afterTitle({ atoms, gazetteer }: Line, from: number): boolean {
  const { titles, portfolios } = gazetteer.lexicon;
  let at = from - 1;
  while (at > 0 && portfolios.has(atoms[at]!.key)) at--;
  return at >= 0 && titles.has(atoms[at]!.key);
}
