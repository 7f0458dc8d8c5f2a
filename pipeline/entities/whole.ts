import { type Found, type Line, uposAt } from "./found.ts";
import { isParticle } from "./lexicon.ts";
import { readLists } from "./lists.ts";
import { nameAt } from "./named.ts";
import type { Run } from "./runs.ts";
import { isCompanySuffix } from "./types.ts";

/**
 * Reads a run that holds list names as one name where its other words ask for that: a head
 * (`University of Oregon`, `Java Sea`), a legal form (`Apple Inc`), a given name (`Eric Trump`, `Paris
 * Jackson`). Undefined where the list names stand for themselves.
 */
export function joinsRun(
  line: Line,
  text: string,
  run: Run,
  inside: readonly Found[],
): Found | undefined {
  return (
    withLegalForm(line, run, inside) ??
    ofCountry(line, text, run, inside) ??
    withHead(line, text, run, inside) ??
    asPerson(line, text, run, inside)
  );
}

/** `Apple Inc` is Apple. */
function withLegalForm(line: Line, run: Run, inside: readonly Found[]): Found | undefined {
  const last = inside.at(-1)!;
  if (last.type !== "ORG" || last.to >= run.to || !isCompanySuffix(line.atoms[last.to]!.key))
    return undefined;
  return {
    ...last,
    forms: last.forms.map((form) => ({ ...form, ordinary: "no" as const })),
    to: last.to + 1,
    end: line.atoms[last.to]!.end,
    rule: `${last.rule}, legal form`,
  };
}

/** `Policía Nacional del Perú`: an institution and the country it belongs to, joined by a small word. */
function ofCountry(
  line: Line,
  text: string,
  run: Run,
  inside: readonly Found[],
): Found | undefined {
  const [body, country] = inside;
  if (inside.length !== 2 || body === undefined || country === undefined) return undefined;
  if (body.from !== run.from || country.to !== run.to || country.from - body.to > 2)
    return undefined;
  const { organisationHeads, linkers } = line.gazetteer.lexicon;
  if (body.type !== "ORG" || country.forms[0]?.entry.kind !== "country") return undefined;
  if (!organisationHeads.has(line.atoms[body.from]!.key)) return undefined;
  for (let at = body.to; at < country.from; at++)
    if (!linkers.has(line.atoms[at]!.key)) return undefined;
  return nameAt(line, text, run, "ORG", "rule: institution of a country");
}

/** `ABD Ticaret Bakanlığı`, `美国商务部`: what one country's institution is called right behind another country is that one's. */
export function ofOthers(line: Line, text: string, found: readonly Found[]): Found[] {
  return found.slice(1).flatMap((body, at) => {
    const [own, other] = [body.forms[0]?.entry, found[at]!.forms[0]?.entry];
    if (own?.kind !== "institution" || other?.kind !== "country" || found[at]!.to !== body.from)
      return [];
    if (own.country === other.country || found[at]!.forms[0]!.adjective) return [];
    const whole = { from: found[at]!.from, to: body.to };
    return [nameAt(line, text, whole, "ORG", "rule: institution of a country")];
  });
}

/** A place or person inside the name of an institution, place or event. */
function withHead(line: Line, text: string, run: Run, inside: readonly Found[]): Found | undefined {
  const { organisationHeads, placeHeads, eventHeads, titles } = line.gazetteer.lexicon;
  // A club of one word (`Nacional`) or an ordinary word (`Azul`) behind the head stands for nothing else.
  const stray = ({ forms: [form], from, to }: Found) =>
    // "The National" in front of "Hurricane Center"
    (from < run.from && to < run.to) ||
    (from > run.from &&
      form !== undefined &&
      (form.entry.kind === "club" || form.ordinary !== "no"));
  if (inside.some((name) => name.type !== "LOC" && name.type !== "PER" && !stray(name)))
    return undefined;
  const free: number[] = [];
  for (let at = run.from; at < run.to; at++)
    if (!inside.some((name) => at >= name.from && at < name.to)) free.push(at);
  const keys = free.map((at) => line.atoms[at]!).filter((atom) => atom.capital);
  if (keys.some(({ key }) => titles.has(key))) return undefined;
  const has = (heads: ReadonlySet<string>) => keys.find(({ key }) => heads.has(key))?.key;
  const organisation = has(organisationHeads);
  if (organisation !== undefined) return nameAt(line, text, run, "ORG", `rule: ${organisation}`);
  const place = has(placeHeads);
  if (place !== undefined) return nameAt(line, text, run, "LOC", `rule: ${place}`);
  const event = has(eventHeads);
  return event === undefined ? undefined : nameAt(line, text, run, "MISC", `rule: ${event}`);
}

/** A given name right before or as a list name of one word: `Jack London`, `Eric Trump`, `Chelsea Clinton`. */
function asPerson(
  line: Line,
  text: string,
  whole: Run,
  inside: readonly Found[],
): Found | undefined {
  const [name] = inside;
  if (inside.length !== 1 || name === undefined || name.to - name.from !== 1) return undefined;
  const run = behindOwner(line, whole, behindTitles(line, whole), name);
  const size = run.to - run.from;
  const parted = isParted(line, run);
  if (size !== 2 && !parted && !(size === 3 && name.from === run.from)) return undefined;
  const { titles, common } = line.gazetteer.lexicon;
  const first = line.atoms[run.from]!;
  const second = line.atoms[run.to - 1]!;
  if (titles.has(first.key) || titles.has(second.key)) return undefined;
  // "Jan Philips" opens a sentence; within one it may be the month
  const named = line.opens[run.from] && uposAt(line, run.from) === "PROPN";
  if (common.has(first.key) && !named) return undefined;
  if (first.upper || second.upper || (!parted && second.start - first.end !== 1)) return undefined;
  if (!readLists().givenNames.has(first.key)) return undefined;
  // `Apple Music`, `Samsung Galaxy`: what companies are called before another word.
  if (name.from === run.from && name.type !== "LOC") return undefined;
  if (name.from === run.from && !parted && common.has(second.key)) return undefined;
  return nameAt(line, text, run, "PER", "rule: given name");
}

/** "Advocaat | Petra de Wit": the run without the offices that open it. */
function behindTitles({ atoms, gazetteer }: Line, { from, to }: Run): Run {
  let first = from;
  while (first < to - 1 && gazetteer.lexicon.titles.has(atoms[first]!.key)) first++;
  return { from: first, to };
}

/** "Gradonačelnik Metkovića | Dalibor Milan": behind an office, words of other cases stand in front of the given name. */
function behindOwner({ atoms, gazetteer }: Line, whole: Run, run: Run, name: Found): Run {
  const { givenNames } = readLists();
  const given = name.from - 1;
  const owned = run.from > whole.from && given > run.from && name.to === run.to;
  if (!owned || gazetteer.lexicon.declensions.length === 0) return run;
  const first = atoms[run.from]!.key;
  return givenNames.has(atoms[given]!.key) && !givenNames.has(first)
    ? { from: given, to: run.to }
    : run;
}

/** `Petra de Wit`: particles between two words, none of which joins a place to another (`Valencia de Don Juan`) unless a listed surname ends the name. */
function isParted(line: Line, { from, to }: Run): boolean {
  const { lexicon } = line.gazetteer;
  const between = line.atoms.slice(from + 1, to - 1);
  const joins = between.some(
    ({ key }) => lexicon.joins.has(key) || lexicon.articlesBeforeThings.has(key),
  );
  if (between.length === 0 || (joins && !readLists().surnames.has(line.atoms[to - 1]!.key)))
    return false;
  if (lexicon.locative.has(line.atoms[from - 1]?.key ?? "")) return false;
  return between.every(({ key, capital }) => !capital && isParticle(lexicon, key));
}
