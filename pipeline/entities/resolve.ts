import { entityId } from "./canonical.ts";
import { type Entry, type Form, isOrdinary, type Kind } from "./entry.ts";
import { type Found, type Line, uposAt } from "./found.ts";
import { regionOf } from "./region.ts";
import { isHead, type Usage } from "./runs.ts";
import { isPlaceHere, isSport, withoutClubs } from "./sport.ts";

/** Decides which of its list entries a name stands for, and drops ordinary words that nothing shows to be names. */
export function resolve(
  found: readonly Found[],
  lines: readonly Line[],
  usage: Usage,
  text: string,
): Found[] {
  const sport = found.some(({ forms }) => forms.some(({ shared }) => shared)) && isSport(lines);
  const named = collectContext(found.map(withoutClubs));
  const kept: Found[] = [];
  for (const all of found) {
    const name = sport && !isPlaceHere(lines[all.line]!, all) ? all : withoutClubs(all);
    const [form] = name.forms;
    if (form === undefined) {
      kept.push(name);
      continue;
    }
    if (form.adjective) continue;
    const line = lines[name.line]!;
    const tag = line.language.split("-")[0]!;
    const ordinary =
      name.forms.every((other) => isOrdinary(other, tag)) || looksOrdinary(name, line, usage);
    if (ordinary && !named.sure.has(form.entry.id) && !isShown(name, line, usage)) continue;
    if (isOfAnother(name, named, tag)) {
      kept.push(asWritten(name, text));
      continue;
    }
    kept.push(name.forms.length === 1 ? name : choose(name, line, named, kept.at(-1)));
  }
  return kept.map((name) => asElsewhere(name, kept));
}

/** A name that nothing around it decides means what it means elsewhere in the article. */
function asElsewhere(name: Found, all: readonly Found[]): Found {
  const [form] = name.forms;
  if (form === undefined || name.forms.length < 2 || !name.rule.endsWith(BY_KIND)) return name;
  const other = all.find(
    ({ id, forms, rule }) =>
      forms.length > 1 &&
      !rule.endsWith(BY_KIND) &&
      name.forms.some(({ entry }) => entry.id === id),
  );
  if (other === undefined) return name;
  const { id, name: canonical, type } = other;
  return { ...name, id, name: canonical, type, rule: `${other.rule}, elsewhere` };
}

/**
 * "Минэнерго", "Enerji Bakanlığı": what the readers of a language call their own ministry is another country's where the
 * article names places of others only; what they call one abroad ("el Senado" of the US) is that only where something
 * else of that country is named.
 */
function isOfAnother({ forms, id }: Found, { places, bodies }: Context, tag: string): boolean {
  const own = forms.every(({ entry, languages }) => entry.kind === "institution" && languages);
  if (!own) return false;
  const at = (known: ReadonlySet<string>) => forms.some(({ entry }) => known.has(entry.country));
  if (places.size > 0) return !at(places);
  const region = regionOf(tag);
  return !forms.some(({ entry }) => entry.country === region || namesOther(bodies, entry, id));
}

/** Whether something else of an institution's country is named beyond doubt. */
const namesOther = (bodies: Context["bodies"], { country }: Entry, id: string): boolean =>
  [...(bodies.get(country) ?? [])].some((other) => other !== id);

/** The name as the text has it, of no list. */
function asWritten(found: Found, text: string): Found {
  const name = text.slice(found.start, found.end);
  return { ...found, name, id: entityId(name), rule: "list: of another country", forms: [] };
}

/** What the article names beyond doubt. */
interface Context {
  readonly countries: ReadonlyMap<string, number>;
  /** Those of its places. */
  readonly places: ReadonlySet<string>;
  readonly sure: ReadonlySet<string>;
  /** Ids of what is named beyond doubt by country, save what readers of one language alone call so. */
  readonly bodies: ReadonlyMap<string, ReadonlySet<string>>;
}

function collectContext(found: readonly Found[]): Context {
  const countries = new Map<string, number>();
  const sure = new Set<string>();
  const places = new Set<string>();
  const bodies = new Map<string, Set<string>>();
  for (const { forms, country } of found) {
    if (country !== undefined) places.add(country);
    for (const { entry } of forms) if (entry.type === "LOC") places.add(entry.country);
    if (forms.length !== 1) continue;
    const { entry, ordinary, languages } = forms[0]!;
    if (languages === undefined)
      bodies.set(entry.country, (bodies.get(entry.country) ?? new Set()).add(entry.id));
    countries.set(entry.country, (countries.get(entry.country) ?? 0) + 1);
    if (ordinary === "no") sure.add(entry.id);
  }
  return { countries, places, sure, bodies };
}

const closed = new Set([
  "ADP",
  "ADV",
  "AUX",
  "CCONJ",
  "DET",
  "INTJ",
  "PART",
  "PRON",
  "SCONJ",
  "VERB",
]);

/** A single word that also opens sentences, is written small elsewhere, or is no noun to the tagger. */
function looksOrdinary(name: Found, line: Line, usage: Usage): boolean {
  const atom = line.atoms[name.from]!;
  if (name.to - name.from > 1 || !atom.cased || (atom.upper && atom.key.length > 1)) return false;
  const { common, titles } = line.gazetteer.lexicon;
  if (common.has(atom.key) || titles.has(atom.key) || isHead(line, name.from)) return true;
  const upos = uposAt(line, name.from);
  if (upos !== undefined && closed.has(upos)) return true;
  const { kind } = name.forms[0]!.entry;
  if (line.gazetteer.lexicon.nounsCapitalised && upos === "NOUN") return kind !== "country";
  return line.opens[name.from] === true && usage.small.has(atom.key) && kind !== "country";
}

/** Whether an ordinary word is written as a name here. */
function isShown(name: Found, line: Line, usage: Usage): boolean {
  const first = line.atoms[name.from]!;
  if (!first.cased) return true;
  const upos = uposAt(line, name.from);
  const inside = usage.capital.get(first.key) ?? 0;
  if (line.gazetteer.lexicon.nounsCapitalised || line.titleCase) return upos === "PROPN";
  if (!line.opens[name.from]) return upos === undefined || upos === "PROPN" || inside > 1;
  return inside > 0 && !usage.small.has(first.key);
}

// With nothing in the text to decide, the reading news means most often.
const order: readonly Kind[] = ["country", "company", "city", "medium", "organisation", "region"];

/** Prefers an entry the article names in full, then words around the name, then its country, then its kind. */
function choose(name: Found, line: Line, context: Context, previous: Found | undefined): Found {
  const scored = name.forms.map((form) => ({
    form,
    reasons: weigh(form, name, line, context, previous),
  }));
  const sum = (reasons: Reasons) => reasons.reduce((total, [score]) => total + score, 0);
  const [best, next] = scored.sort((a, b) => sum(b.reasons) - sum(a.reasons));
  const { id, name: canonical, type, kind } = best!.form.entry;
  const shared = new Set(next?.reasons.map(([, reason]) => reason));
  const [, reason] = best!.reasons
    .filter(([score, why]) => score > 0 && !shared.has(why))
    .reduce((a, b) => (b[0] > a[0] ? b : a), [0, BY_KIND]);
  return { ...name, id, name: canonical, type, rule: `list: ${kind}, ${reason}` };
}

/** The reason that is left where nothing in the text decides. */
const BY_KIND = "by kind";

type Reasons = readonly (readonly [number, string])[];

/** "Savannah, Georgia": a place that no list has, right in front of the comma. */
const isTown = (previous: Found | undefined, { line, from }: Found): boolean =>
  previous?.type === "LOC" &&
  previous.forms.length === 0 &&
  previous.line === line &&
  previous.to === from - 1;

function weigh(
  form: Form,
  name: Found,
  line: Line,
  context: Context,
  previous: Found | undefined,
): Reasons {
  const { entry } = form;
  const reasons: [number, string][] = [[-0.1 * (order.indexOf(entry.kind) + 1 || 9), BY_KIND]];
  if (context.sure.has(entry.id)) reasons.push([4, "named in full"]);
  // the place itself is named in full as often as its club
  if (form.shared) reasons.push([6, "in sports news"]);
  // "Datatilsynet" is Denmark's to a Danish paper, Norway's to a Norwegian one
  if (entry.kind === "institution" && entry.country === regionOf(line.language))
    reasons.push([0.3, "read there"]);
  const { lexicon } = line.gazetteer;
  const before = line.atoms[name.from - 1]?.key ?? "";
  if (entry.type === "LOC" && lexicon.locative.has(before)) reasons.push([1.5, `after ${before}`]);
  if (entry.kind === "region" && before === "," && isTown(previous, name))
    reasons.push([0.6, "behind a town"]);
  if (entry.type === "PER" && lexicon.titles.has(before)) reasons.push([3, `after ${before}`]);
  if (entry.type === "PER" && lexicon.personVerbs.has(line.atoms[name.to]?.key ?? ""))
    reasons.push([1, "before a verb of saying"]);
  const same = context.countries.get(entry.country) ?? 0;
  if (entry.country !== "-" && same > 0)
    reasons.push([Math.min(2, 0.5 + same / 4), `the article names ${entry.country}`]);
  return reasons;
}
