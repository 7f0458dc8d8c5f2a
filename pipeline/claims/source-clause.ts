import type { Scope } from "./attribution.ts";
import { clauseComma } from "./cited.ts";
import type { Passage, Range } from "./passage.ts";
import { hasVerb, isReduced, isVerb, nextComma, opensClause, phraseAfter } from "./phrase.ts";
import { verbFollows } from "./subject.ts";

/** The clause behind a source: behind its first comma that has a verb to its right, else directly. */
export function clauseBehind({ passage, cue, from, to }: Scope, at: number): Range | null {
  const limit = Math.min(to, at + 25);
  const { relatives } = passage.lexicon.sets;
  let start = at;
  for (
    let comma = clauseComma(passage, at, limit);
    comma < limit;
    comma = clauseComma(passage, comma + 1, limit)
  ) {
    const aside = start > at && relatives.has(passage.words[start]!.lower);
    // "据新华社报道，…": a verb of saying right behind the source belongs to it; "un rapport publié lundi, …" has none.
    if (
      !aside &&
      comma - start > 2 &&
      !isReduced(passage.words[start]) &&
      !relatives.has(passage.words[start]!.lower) &&
      passage.words.slice(start, comma).some(isVerb) &&
      !relatives.has(passage.words[start + 1]?.lower ?? "")
    )
      break;
    start = comma + 1;
    if (relatives.has(passage.words[start]?.lower ?? "")) continue;
    if (isAffiliation(passage, start, limit)) continue;
    if (hasVerb(passage, { from: comma + 1, to }))
      return { from: behindApposition(passage, comma + 1, to), to };
  }
  const behind = clauseComma(passage, at, limit);
  if (!passage.tagged && behind < limit && passage.words[at]?.lower === "," && to - behind >= 4)
    return { from: behindApposition(passage, behind + 1, to), to };
  const direct = { from: at, to };
  const opens = passage.words.slice(from, cue.from).every((word) => !word.letter);
  const first = opens && passage.words.slice(0, from).every((word) => !word.letter);
  if (to - at >= (first ? 2 : 3) && hasVerb(passage, direct)) return direct;
  // Lists of verbs are short: "Podľa neho vláda klame"
  if (!passage.tagged && first && to - at >= 2) {
    const comma = clauseComma(passage, at, limit);
    const start = comma < limit && to - comma >= 4 ? comma + 1 : at;
    if (start > at || passage.words[at]?.letter)
      return { from: behindApposition(passage, start, to), to };
  }
  // Behind the comma of a source that opens its sentence the clause has a verb, whatever the tags say.
  const next = clauseComma(passage, at, limit) + 1;
  return opens && to - next >= 4 ? { from: behindApposition(passage, next, to), to } : null;
}

/** ", of the University of Vigo,": whom somebody belongs to, set between commas. */
function isAffiliation(passage: Passage, at: number, limit: number): boolean {
  const { words, lexicon } = passage;
  const comma = nextComma(passage, at, limit);
  if (!lexicon.sets.affiliations.has(words[at]?.lower ?? "") || comma >= limit) return false;
  const body = words.slice(at + 1, comma);
  const named = body.slice(0, 4).some(({ capital }) => capital);
  return named && !body.some((word) => word.dated || isVerb(word));
}

/** "Selon son directeur, Andrés Molina, le mouvement a …": the name belongs to the source, the clause stands behind it. */
function behindApposition(passage: Passage, given: number, to: number): number {
  const { words, lexicon } = passage;
  const at = behindRole(passage, given, to);
  const name = words[at]?.capital ? phraseAfter(passage, at, to) : null;
  if (!name || words[name.to]?.lower !== ",") return at;
  const next = words[name.to + 1];
  if (!next?.letter || opensClause(passage, name.to + 1)) return at;
  let subject = name.to + 1;
  if (lexicon.sets.stops.has(next.lower)) subject++;
  const phrase = phraseAfter(passage, subject, to);
  if (!phrase) return hasVerb(passage, { from: name.to + 1, to: name.to + 3 }) ? name.to + 1 : at;
  // "France, Italy and Spain have": a list, no apposition
  const list = words
    .slice(phrase.from, phrase.to)
    .some(({ lower }) => lexicon.coordinators.has(lower));
  const article = lexicon.sets.definites.has(next.lower) && words[phrase.to]?.lower !== ",";
  return !list && (article || verbFollows(passage, phrase.to, to)) ? name.to + 1 : at;
}

/** "Simon Franco, 55, presidente da rede, …": an age or a role behind a name belongs to the source. */
function behindRole(passage: Passage, at: number, to: number): number {
  const { words } = passage;
  let from = at;
  for (let round = 0; round < 2; round++) {
    const word = words[from];
    const comma = nextComma(passage, from, Math.min(to, from + 16));
    const age = /^\p{N}{1,3}$/u.test(word?.lower ?? "") && comma <= from + 2;
    const role = Boolean(word?.role) && !words.slice(from, comma).some(isVerb);
    if (!(age || role) || words[comma]?.lower !== "," || to - comma < 4) break;
    from = comma + 1;
  }
  return from;
}
