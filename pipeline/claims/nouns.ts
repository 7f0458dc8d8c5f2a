import type { Attribution, Scope } from "./attribution.ts";
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
import { hasPhrase, phraseAt } from "./words.ts";

/** Reads "X's claim that C", "the claim by X that C"; the content ends with its clause. */
export function readNoun(scope: Scope): Attribution | null {
  const { passage, cue, to } = scope;
  const { words, lexicon } = passage;
  for (let at = cue.to; at < Math.min(to, cue.to + 8); at++) {
    const clause = behindEquation(scope, at);
    if (clause >= 0) return readEquation(scope, at, clause);
    const hit = phraseAt(words, at, lexicon.complementisers);
    // "the announcement says that": the content is the verb's
    if (!hit && isSaying(passage, at)) return null;
    if (!hit) continue;
    // "a report that monitors censorship": a relative clause.
    if (lexicon.pack.bare && isVerb(words[at + hit.length])) return null;
    const comma = nextComma(passage, at, to);
    const content = { from: at + hit.length, to: comma };
    if (content.to - content.from < 3 || !hasVerb(passage, content)) return null;
    const speaker = speakerOf(scope, at);
    // "declined to comment on reports that C": nobody vouches for C
    const loose = !speaker && hasPhrase(words, 0, words.length, lexicon.refusals);
    return {
      cue: loose ? { ...cue, entry: { ...cue.entry, stance: "alleged" } } : cue,
      speaker,
      contents: [content],
      rule: loose ? "unvouched" : "noun",
      trailing: false,
    };
  }
  return null;
}

/**
 * "Dugaan lain adalah (bahwa) kolam ini digunakan": where the clause behind a copula begins, -1 where none does.
 * Without a complementiser its subject is definite and its verb next, else "laporan itu adalah karya tim".
 */
function behindEquation({ passage, to }: Scope, at: number): number {
  const { words, lexicon } = passage;
  if (!lexicon.sets.equations.has(words[at]!.lower)) return -1;
  const that = phraseAt(words, at + 1, lexicon.complementisers);
  if (that) return at + 1 + that.length;
  const subject = phraseAfter(passage, at + 1, to);
  if (!subject) return -1;
  const { lower, capital } = words[subject.to - 1]!;
  const definite = capital || lexicon.sets.definites.has(lower) || lexicon.pronouns.has(lower);
  let verb = subject.to;
  while (verb < to && isFiller(passage, verb) && !isVerb(words[verb])) verb++;
  return definite && verb < to && isVerb(words[verb]) ? at + 1 : -1;
}

function readEquation({ passage, cue, to }: Scope, copula: number, from: number): Attribution {
  const owner = phraseAfter(passage, cue.to, copula);
  const speaker = owner && isPerson(passage, owner) ? owner : null;
  const contents = [{ from, to: nextComma(passage, from, to) }];
  return { cue, speaker, contents, rule: "equation", trailing: false };
}

const isSaying = ({ words, lexicon }: Scope["passage"], at: number): boolean =>
  isVerb(words[at]) && phraseAt(words, at, lexicon.cues, ({ kind }) => kind === "verb") !== null;

/** The owner: "X's" before the noun, "by X", "de X" behind it. */
function speakerOf({ passage, cue, from }: Scope, complementiser: number): Range | null {
  if (complementiser - cue.to >= 2) return phraseAfter(passage, cue.to + 1, complementiser);
  const before = phraseBefore(passage, cue.from, from);
  if (!before) return null;
  const { words } = passage;
  for (let at = before.to; at > before.from; at--)
    if (/^['’]?s$/u.test(words[at - 1]!.lower) && /['’]/u.test(words[at - 2]?.lower ?? "'"))
      return { from: before.from, to: at };
  return null;
}
