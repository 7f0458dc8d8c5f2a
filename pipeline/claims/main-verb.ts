import type { Scope } from "./attribution.ts";
import type { Passage, Range } from "./passage.ts";
import { hasVerb, isComma, isVerb, opensClause } from "./phrase.ts";
import type { Word } from "./words.ts";

/**
 * Whether a lead is a clause: "Campaigning in 2012", "Erin Murphy, who went with her" and "When it rained"
 * are none. Where no tagger tells, any verb will do.
 */
export function hasMainVerb(passage: Passage, range: Range): boolean {
  const { words, tagged, lexicon } = passage;
  if (!tagged || lexicon.pack.verbless) return hasVerb(passage, range);
  const first = words.findIndex((word, at) => at >= range.from && word.letter);
  const prepared =
    words[first]?.upos === "ADP" &&
    // "Tot nu toe | zijn 140 operaties uitgesteld": tagged as a pronoun
    !words
      .slice(first, range.to)
      .some(({ upos, lower }) => upos === "AUX" || lexicon.sets.finite.has(lower));
  for (let at = first; at < range.to; at++) {
    if (words[at]!.quote < 0 && opensClause(passage, at)) {
      at = clauseEnd(passage, at, range.to);
      continue;
    }
    const form = /VerbForm=(Ger|Inf|Part)/u.exec(words[at]!.features ?? "")?.[1];
    // "Au cours du conseil réuni vendredi": behind a preposition a participle alone is no main verb
    // "Le parquet, | saisi dimanche, évoque": nor behind a comma
    const loose = prepared || isComma(words[at - 1]);
    // "…, verwacht ze, | moeten de treinen weer rijden": where the verb comes second the first word is no infinitive
    const second =
      form === "Inf" && at === first && isComma(words[at - 1]) && lexicon.pack.verbFinal;
    const main = form === undefined || second || (form === "Part" && at > first && !loose);
    // "Begin | volgende | week": a participle within a date
    if (isVerb(words[at]) && main && !words[at]!.dated) return true;
  }
  return false;
}

/** "When it rains the tram stops, the mayor said": without a comma the main clause is in it. */
export function isConditional({ passage, cue }: Scope, { from, to }: Range): boolean {
  const { words, lexicon } = passage;
  if (!cue.entry.strong || words.slice(from, to).some(isComma)) return false;
  return lexicon.sets.subordinators.has(words[from]!.lower) && hasVerb(passage, { from, to });
}

/** "当列车进站时，乘客发现了烟雾", "Khi tàu vào ga, hành khách phát hiện khói": one clause that tells when or why somebody saw a thing. */
export function isAdverbial({ passage, cue }: Scope, { from, to }: Range): boolean {
  const { words, lexicon, tagged } = passage;
  if (cue.entry.strong || (tagged && !lexicon.pack.verbless)) return false;
  return opensClause(passage, from) && !words.slice(from, to).some(isComma);
}

/** The last word of the subordinate clause that begins at word `at`: its comma or dash, or without one before it its verb. */
function clauseEnd(passage: Passage, at: number, to: number): number {
  const { words } = passage;
  const mark = (word: Word | undefined): boolean =>
    word === undefined || (word.quote < 0 && /^[,，–—-]$/u.test(word.lower));
  const set = mark(words[at - 1]) || passage.lexicon.sets.subordinators.has(words[at]!.lower);
  let end = at + 1;
  while (end < to && !mark(words[end]) && (set || !isVerb(words[end]))) end++;
  while (!set && end + 1 < to && isVerb(words[end + 1])) end++;
  return end;
}

/**
 * A long stretch that ends with its attribution is a sentence even if its verb is tagged as a noun or an infinitive
 * ("bees sleep less", "the parties have three days"), and where no tagger tells any is whose cue is strong; in a language
 * with cases a short one too whose speaker stands behind.
 */
export function isSentence(
  { passage, cue, to }: Scope,
  { from, to: end }: Range,
  behind: number,
  inverts: boolean,
): boolean {
  const { words, lexicon, tagged } = passage;
  const first = words[from]!;
  const { strong } = cue.entry;
  const rest = words.slice(behind, to);
  // "X said on Tuesday after talks in Bern"
  const adverbial = behind === cue.to && rest.every((word) => word.letter && !isVerb(word));
  if (rest.length > 0 && !inverts && !(tagged && strong && adverbial)) return false;
  if (end - from < (tagged ? (inverts ? 4 : 8) : 3)) return false;
  if (!strong && (!tagged || inverts)) return false;
  if (words.slice(from, end).some(isComma)) return false;
  return first.letter && !lexicon.sets.stops.has(first.lower) && !opensClause(passage, from);
}
