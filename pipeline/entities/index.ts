import type { Languages } from "../../languages/language.ts";
import type { EntityMention, Tagged } from "../records.ts";
import { joinLongForms } from "./acronyms.ts";
import { findBeside } from "./beside.ts";
import { callThings } from "./called.ts";
import { readDocument } from "./document.ts";
import { findFamilies } from "./family.ts";
import { type Found, type Line, overlapping } from "./found.ts";
import { joinHeads } from "./headed.ts";
import { findInstitutions } from "./institutions.ts";
import { joinHyphens, joinModels } from "./joined.ts";
import { consult, findLearned } from "./learned.ts";
import { readLine } from "./line.ts";
import { matchLists } from "./match.ts";
import { partOffices, partPersons } from "./offices.ts";
import { resolve } from "./resolve.ts";
import { capitalRuns, observe, type Run, type Usage, uncovered } from "./runs.ts";
import { readTickers } from "./tickers.ts";
import { findTowns } from "./towns.ts";
import { typeRun } from "./types.ts";
import { joinsRun, ofOthers } from "./whole.ts";

/** Every occurrence of a name, in text order: lists, then runs of capitals, then the article as a whole. */
export function findEntities(article: Tagged, languages: Languages): readonly EntityMention[] {
  const { text } = article;
  const lines = article.sentences.map((sentence, index) =>
    readLine(sentence, index, text, languages),
  );
  const usage = observe(lines);
  const found = lines.flatMap((line) => {
    const learned = findLearned(line, article.sentences[line.index]!, text, usage, languages);
    const names = longest(consult(line, readNames(line, text, usage), learned), line.atoms.length);
    const typed = callThings(line, text, names);
    const headed = joinHeads(line, text, joinModels(line, text, joinHyphens(line, text, typed)));
    const whole = joinLongForms(line, text, readTickers(line, text, headed));
    return partPersons(line, text, partOffices(line, text, whole));
  });
  return readDocument(resolve(found, lines, usage, text), lines, text).map((name) =>
    toMention(name, text),
  );
}

/** The names of one line, without overlap. */
function readNames(line: Line, text: string, usage: Usage): Found[] {
  const listed = matchLists(line, text);
  const people = [...findFamilies(line, text), ...findBeside(line, text, listed)];
  const all = longest(
    [...findInstitutions(line, text, listed), ...listed, ...people, ...findTowns(line, text)],
    line.atoms.length,
  );
  const known = longest([...all, ...ofOthers(line, text, all)], line.atoms.length);
  const names = [...known];
  for (const run of capitalRuns(line, text, usage)) {
    const inside = overlapping(known, run.from, run.to);
    const whole = inside.length > 0 ? joinsRun(line, text, run, inside) : undefined;
    if (whole !== undefined) names.push(whole);
    else names.push(...readParts(line, text, uncovered(run, inside), usage));
  }
  return longest(names, line.atoms.length);
}

function readParts(line: Line, text: string, parts: readonly Run[], usage: Usage): Found[] {
  return parts.map((part) => typeRun(line, text, part, usage)).filter((name) => name !== undefined);
}

/** Keeps the longer of overlapping names, of equals the earlier in the list; in text order. */
function longest(found: readonly Found[], atoms: number): Found[] {
  if (found.length < 2) return [...found];
  const taken = new Uint8Array(atoms);
  const kept: Found[] = [];
  const size = (name: Found) => name.to - name.from;
  for (const name of [...found].sort((a, b) => size(b) - size(a))) {
    if (taken[name.from] || taken[name.to - 1]) continue;
    taken.fill(1, name.from, name.to);
    kept.push(name);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function toMention({ start, end, id, name, type, rule }: Found, text: string): EntityMention {
  return { start, end, text: text.slice(start, end), entityId: id, name, type, rule };
}
