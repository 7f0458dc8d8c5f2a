import type { Found, Line } from "./found.ts";
import type { Usage } from "./runs.ts";

/** Decides which of its list entries a name stands for, and drops ordinary words that nothing shows to be names. */
export function resolve(found: readonly Found[], lines: readonly Line[], usage: Usage): Found[] {
  const countries = new Set(
    found.filter((name) => name.forms.length === 1).map((name) => name.forms[0]!.entry.country),
  );
  const kept: Found[] = [];
  for (const name of found) {
    if (name.forms.length === 0) {
      kept.push(name);
      continue;
    }
    if (name.forms[0]!.adjective) continue;
    const line = lines[name.line]!;
    if (name.forms.every((form) => form.ordinary) && !isShown(name, line, usage)) continue;
    kept.push(name.forms.length === 1 ? name : choose(name, countries));
  }
  return kept;
}

/** Whether an ordinary word is written as a name here. */
function isShown(name: Found, line: Line, usage: Usage): boolean {
  const first = line.atoms[name.from]!;
  if (!first.cased) return true;
  const upos = line.tokens.get(first.start)?.upos;
  if (upos !== undefined) return upos === "PROPN";
  if (line.gazetteer.lexicon.nounsCapitalised || line.titleCase) return false;
  return !line.opens[name.from] || (usage.capital.get(first.key) ?? 0) > 0;
}

/** Prefers what lies in a country the article names, then the wider kind. */
function choose(name: Found, countries: ReadonlySet<string>): Found {
  const order = ["country", "company", "medium", "organisation", "city", "region"];
  const rank = (kind: string) => order.indexOf(kind) + 1 || order.length + 1;
  const best = [...name.forms].sort(
    (a, b) =>
      Number(countries.has(b.entry.country)) - Number(countries.has(a.entry.country)) ||
      rank(a.entry.kind) - rank(b.entry.kind),
  )[0]!;
  const { id, name: canonical, type, kind } = best.entry;
  return { ...name, id, name: canonical, type, rule: `list: ${kind}, by context` };
}
