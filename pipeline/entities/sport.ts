import type { Found, Line } from "./found.ts";

/** Words of sport that an article has at the least, so many different ones. */
const fewest = 3;

/** Whether an article is about a match: its words of sport say so, as each sentence's language has them. */
export function isSport(lines: readonly Line[]): boolean {
  const seen = new Set<string>();
  for (const { atoms, gazetteer } of lines) {
    if (gazetteer.sports.size === 0) continue;
    for (const { key } of atoms) {
      const stem = gazetteer.stem(key);
      if (gazetteer.sports.has(stem)) seen.add(stem);
      if (seen.size >= fewest) return true;
    }
  }
  return false;
}

/** "in Sevilla", "la ciudad de Sevilla", "SEVILLA (dpa)": the place, whatever the article is about. */
export function isPlaceHere({ atoms, gazetteer }: Line, { from, to }: Found): boolean {
  const { locative, joins, articlesBeforeThings } = gazetteer.lexicon;
  const before = atoms[from - 1]?.key ?? "";
  // "el técnico del Sevilla": no city has an article
  if (articlesBeforeThings.has(before)) return false;
  if (locative.has(before) || joins.has(before)) return true;
  return atoms[to]?.key === "(" || (from === 0 && atoms[from]!.upper);
}

/** A name without the clubs that only sports news calls so. */
export function withoutClubs(name: Found): Found {
  const forms = name.forms.filter(({ shared }) => !shared);
  const [first] = forms;
  if (first === undefined || forms.length === name.forms.length) return name;
  const { id, name: canonical, type, kind } = first.entry;
  return { ...name, forms, id, name: canonical, type, rule: `list: ${kind}` };
}
