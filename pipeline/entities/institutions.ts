import { hyphenated } from "./atoms.ts";
import { entityId } from "./canonical.ts";
import { type Found, type Line, placed, uposAt } from "./found.ts";
import { readLists } from "./lists.ts";
import { bordersFit } from "./match.ts";
import { HOST, nameOf, type Pattern, STATE, sizeOf, type Where } from "./patterns.ts";

/** Words between an institution and its place, at most: `gouvernement de la` Chine. */
const mostLinks = 3;
/** Words of a town's name, at most. */
const mostTown = 4;

/** A country or place in the atoms of a line. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly entry: Where;
  readonly adjective: boolean;
}

/** An institution in the atoms of a line. */
interface Match {
  readonly from: number;
  readonly to: number;
  readonly pattern: Pattern;
  readonly host: Where | undefined;
}

/** Names built around a country or place: `Angkatan Udara India`, `armée chinoise`, `Staatsanwaltschaft Passau`. */
export function findInstitutions(line: Line, text: string, found: readonly Found[]): Found[] {
  const { patterns } = line.gazetteer;
  if (patterns.before.size + patterns.after.size === 0) return [];
  const listed = found.flatMap(({ from, to, forms }) => {
    // "Sabah" is a newspaper too
    const form = forms.find(({ entry }) => entry.type === "LOC");
    return form === undefined ? [] : [{ from, to, entry: form.entry, adjective: form.adjective }];
  });
  return [...listed, ...townsOf(line, text, found), ...localsOf(line)].flatMap((place) => {
    const [best] = matchesOf(line, place, listed)
      .filter(({ from, to }) => bordersFit(line, text, from, to) && endsWord(line, to))
      .filter(({ to }) => !goesOn(line, text, to))
      .sort((a, b) => fitOf(b.pattern, place) - fitOf(a.pattern, place));
    return best === undefined ? [] : [asFound(line, best, place.entry)];
  });
}

/** "上海大学" within "上海大学生" is no university. */
function endsWord({ atoms, tokens }: Line, to: number): boolean {
  const { key, end } = atoms[to - 1]!;
  return !han.test(key) || tokens.some((token) => token.end === end);
}

/** "parket van Halle | -Vilvoorde", "Amtsgericht Berlin | -Mitte": another place's. */
const goesOn = ({ atoms }: Line, text: string, to: number): boolean =>
  atoms[to]?.capital === true && hyphenated(text, atoms[to - 1]!, atoms[to]!);

const han = /^\p{Script=Han}/u;

/** The longest fits best; of equals the one that a country, or another place, is likelier to have. */
const fitOf = ({ before, after, name }: Pattern, { entry }: Place): number =>
  2 * sizeOf({ before, after }) + Number((entry.kind === "country") === STATE.test(name));

/** Smaller towns behind a word that ends an institution's name, or in front of one that begins it. */
function townsOf(line: Line, text: string, found: readonly Found[]): Place[] {
  const { atoms } = line;
  const { patterns } = line.gazetteer;
  const { towns } = readLists();
  const named: Place[] = [];
  const behind = patterns.after.size > 0 && atoms.some((_, at) => startsBody(line, at));
  for (let from = 0; from < atoms.length; from++) {
    if (!atoms[from]!.capital) continue;
    if (!behind && !endsBefore(line, from).some((at) => isBody(line, at))) continue;
    for (let to = Math.min(atoms.length, from + mostTown); to > from; to--) {
      const name = text.slice(atoms[from]!.start, atoms[to - 1]!.end);
      const country = towns.get(name);
      if (country === undefined) continue;
      if (!found.some((other) => other.from < to && from < other.to))
        named.push({ from, to, entry: { name, country, kind: "city" }, adjective: false });
      from = to - 1;
      break;
    }
  }
  return named;
}

/** Adjectives of cities: `lyonnaise`, `New Yorkse`. */
function localsOf(line: Line): Place[] {
  const { stem, patterns } = line.gazetteer;
  const places: Place[] = [];
  if (patterns.locals.size === 0) return places;
  for (let from = 0; from < line.atoms.length; from++) {
    const first = stem(line.atoms[from]!.key);
    const known = patterns.locals.get(first);
    if (known === undefined) continue;
    const next = line.atoms[from + 1];
    const both = next === undefined ? undefined : known.get(stem(next.key));
    const entry = both ?? known.get("");
    const to = from + (both === undefined ? 1 : 2);
    if (entry !== undefined) places.push({ from, to, entry, adjective: true });
  }
  return places;
}

const isBody = (line: Line, until: number): boolean =>
  keysAt(line, until - 1).some((key) => line.gazetteer.patterns.before.has(key));

const startsBody = (line: Line, at: number): boolean =>
  keysAt(line, at).some((key) => line.gazetteer.patterns.after.has(key));

function matchesOf(line: Line, place: Place, places: readonly Place[]): Match[] {
  const { before, after } = line.gazetteer.patterns;
  const matches: Match[] = [];
  const take = (found: readonly Pattern[] | undefined, until: number) => {
    for (const pattern of found ?? []) {
      const match = matchPattern(line, place, pattern, until, places);
      if (match !== undefined) matches.push(match);
    }
  };
  for (const until of endsBefore(line, place.from)) {
    for (const key of keysAt(line, until - 1)) take(before.get(key), until);
    if (places.some(({ to }) => to === until)) take(before.get(HOST), until);
  }
  for (const at of startsBehind(line, place.to))
    for (const key of keysAt(line, at)) take(after.get(key), place.from);
  return matches;
}

/** `pattern` around `place`, the words before it ending at `until`. */
function matchPattern(
  line: Line,
  place: Place,
  pattern: Pattern,
  until: number,
  places: readonly Place[],
): Match | undefined {
  const { entry, adjective } = place;
  if (adjective !== (pattern.slot === "demonym" || pattern.slot === "local")) return undefined;
  if (pattern.slot === "demonym" && entry.kind !== "country") return undefined;
  if (pattern.slot === "local" && entry.kind === "country") return undefined;
  if (pattern.slot === "country" && entry.kind !== "country") return undefined;
  if (pattern.slot === "city" && entry.kind === "country") return undefined;
  const front = along(line, until, pattern.before, places, -1);
  if (front === undefined) return undefined;
  for (const at of pattern.after.length === 0 ? [place.to] : startsBehind(line, place.to)) {
    const back = along(line, at, pattern.after, places, 1);
    if (back === undefined) continue;
    const host = front.host ?? back.host;
    const behind =
      host === undefined && isAccredited(pattern) ? hostAt(line, back.at, places) : undefined;
    const from = pattern.before.length === 0 ? place.from : front.at;
    return { from, to: behind?.to ?? back.at, pattern, host: host ?? behind?.entry };
  }
  return undefined;
}

const isAccredited = ({ name }: Pattern): boolean => name.includes(HOST) || name.includes("{seat}");

interface Step {
  readonly at: number;
  readonly host: Where | undefined;
}

/** Where `keys` end that begin at `start`, or begin that end there where the step leads back. */
function along(
  line: Line,
  start: number,
  keys: readonly string[],
  places: readonly Place[],
  step: 1 | -1,
): Step | undefined {
  const near = step > 0 ? "from" : "to";
  const far = step > 0 ? "to" : "from";
  let at = start;
  let host: Where | undefined;
  for (const key of step > 0 ? keys : keys.toReversed()) {
    const edge = at;
    const place = key === HOST ? places.find((one) => one[near] === edge) : undefined;
    if (place === undefined && !keysAt(line, step > 0 ? at : at - 1).includes(key))
      return undefined;
    host ??= place?.entry;
    at = place?.[far] ?? at + step;
  }
  return { at, host };
}

/** The place behind an embassy (`ambassade de France à | Madagascar`). */
function hostAt(line: Line, from: number, places: readonly Place[]): Place | undefined {
  const { hostLinks } = line.gazetteer.patterns;
  let at = from;
  while (at < from + mostLinks && hostLinks.has(line.atoms[at]?.key ?? "")) at++;
  return at === from ? undefined : places.find((place) => place.from === at && !place.adjective);
}

/** Where an institution's words may end before a place, small words between left out. */
function endsBefore(line: Line, from: number): number[] {
  const ends = [from];
  for (let at = from; at > from - mostLinks && at > 1 && isLink(line, at - 1); at--)
    ends.push(at - 1);
  return ends;
}

/** Where they may begin behind one. */
function startsBehind(line: Line, to: number): number[] {
  const starts = [to];
  for (let at = to; at < to + mostLinks && at < line.atoms.length - 1 && isLink(line, at); at++)
    starts.push(at + 1);
  return starts;
}

function isLink(line: Line, at: number): boolean {
  const { key } = line.atoms[at]!;
  const { links } = line.gazetteer.patterns;
  return (key === "'" || links.has(key)) && uposAt(line, at) !== "CCONJ";
}

const nothing: readonly string[] = [];

/** What an atom may stand for in a pattern: its stem, and the word without an ending that names take. */
function keysAt(line: Line, at: number): readonly string[] {
  const atom = line.atoms[at];
  if (atom === undefined) return nothing;
  const { stem, patterns } = line.gazetteer;
  const head = stem(atom.key);
  const bare = patterns.endings === undefined ? head : atom.key.replace(patterns.endings, "");
  return bare === head ? [head] : [head, bare];
}

function asFound(line: Line, { from, to, pattern, host }: Match, place: Where): Found {
  const name = nameOf(pattern, line.gazetteer.patterns, place, host);
  const listed = readLists().named.get(name);
  return {
    ...placed(line, from, to),
    type: listed?.type ?? pattern.type,
    name: listed?.name ?? name,
    id: listed?.id ?? entityId(name),
    rule: `institution: ${pattern.name}`,
    forms: [],
    country: place.country,
  };
}
