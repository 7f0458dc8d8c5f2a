import type { Attribution, Scope } from "./attribution.ts";
import { behindCue } from "./behind.ts";
import type { Range } from "./passage.ts";
import {
  hasVerb,
  isFiller,
  isPerson,
  isVerb,
  nextComma,
  phraseAfter,
  phraseBefore,
} from "./phrase.ts";
import { phraseAt } from "./words.ts";

/** Reads a comment clause: "as the ministry said, C", "C, comme l'explique Xiaomi". */
export function readComment(scope: Scope): Attribution | null {
  const { passage, cue, from, to } = scope;
  const { words, lexicon } = passage;
  if (lexicon.sets.comments.size === 0) return null;
  const opening = openingOf(scope);
  if (!opening) return null;
  const { at, speaker } = opening;
  const end = nextComma(passage, Math.max(cue.to, speaker.to), to);
  if (end - Math.max(cue.to, speaker.to) > 10) return null;
  const behind = { from: end + 1, to };
  const goesOn = behind.to - behind.from >= 3 && hasVerb(passage, behind);
  if (at - from <= 2)
    return goesOn
      ? { cue, speaker, contents: [behind], rule: "comment-ahead", trailing: false }
      : null;
  if (words[at - 1]?.lower !== ",") return null;
  const lead = { from, to: at - 1 };
  if (!hasVerb(passage, lead)) return null;
  const contents = goesOn ? [lead, behind] : [lead];
  return { cue, speaker, contents, rule: "comment", trailing: true };
}

/** "selon ce qu'a dit le maire", "según lo que el alcalde dijo": a source's preposition, a pronoun and "that". */
function sourceClause(
  scope: Scope,
  verb: number,
): { readonly at: number; readonly speaker: Range } | null {
  const { passage, from, cue } = scope;
  const { words, lexicon } = passage;
  const subject = phraseBefore(passage, verb, from);
  for (const [to, speaker] of [
    [verb, null],
    ...(subject ? [[subject.from, subject] as const] : []),
  ] as const) {
    if (!phraseAt(words, to - 1, lexicon.complementisers)) continue;
    for (let at = to - 3; at >= Math.max(from, to - 5); at--) {
      const hit = phraseAt(words, at, lexicon.cues, ({ kind }) => kind === "source");
      if (hit?.length !== to - 2 - at) continue;
      const said = speaker ?? behindCue(scope);
      return said && cue.from - to < 8 ? { at, speaker: said } : null;
    }
  }
  return null;
}

/** ", wie das Amt am Mittwoch in Ulm mitteilte": where the verb stands last, the subject right behind the word that opens the clause. */
function farOpening(
  { passage, from }: Scope,
  verb: number,
): { readonly at: number; readonly speaker: Range } | null {
  const { words, lexicon } = passage;
  if (!lexicon.pack.verbFinal) return null;
  for (let at = verb - 1; at >= Math.max(from, verb - 14); at--) {
    const { lower } = words[at]!;
    if (!lexicon.sets.comments.has(lower)) {
      if (lower === "," || isVerb(words[at])) return null;
      continue;
    }
    const speaker =
      at === from || words[at - 1]!.lower === "," ? phraseAfter(passage, at + 1, verb) : null;
    return speaker?.from === at + 1 && isPerson(passage, speaker) ? { at, speaker } : null;
  }
  return null;
}

/** "riferito dai carabinieri": whoever does what a participle tells; null where none does. */
export function agentBehind({ passage, cue, to }: Scope): Range | null {
  const { words, lexicon } = passage;
  if (!lexicon.sets.agents.has(words[cue.to]?.lower ?? "")) return null;
  const agent = phraseAfter(passage, cue.to + 1, to);
  return agent?.from === cue.to + 1 ? agent : null;
}

/** The word that opens the clause, before the subject ("as X said") or before the verb ("como disse X"). */
function openingOf(scope: Scope): { readonly at: number; readonly speaker: Range } | null {
  const { passage, cue, from } = scope;
  const { words, lexicon } = passage;
  const { sets } = lexicon;
  const opens = (word: number): boolean => sets.comments.has(words[word]?.lower ?? "");
  let verb = cue.from;
  while (verb > from && !opens(verb - 1) && isFiller(passage, verb - 1)) verb--;
  const before = opens(verb - 1) ? null : phraseBefore(passage, verb, from);
  if (before && opens(before.from - 1)) return { at: before.from - 1, speaker: before };
  // "wie aus einer Studie hervorgeht"
  if (before && sets.stops.has(words[before.from - 1]?.lower ?? "") && opens(before.from - 2))
    return { at: before.from - 2, speaker: before };
  const clause = sourceClause(scope, verb) ?? farOpening(scope, verb);
  if (clause) return clause;
  let at = verb;
  while (at > from && verb - at < 2 && sets.definites.has(words[at - 1]!.lower)) at--;
  if (!opens(at - 1)) return null;
  const behind = agentBehind(scope) ?? behindCue(scope);
  // "secondo quanto ha detto": the comment opens with its preposition
  const source = phraseAt(words, at - 2, lexicon.cues, ({ kind }) => kind === "source");
  return behind && { at: source?.length === 1 ? at - 2 : at - 1, speaker: behind };
}
