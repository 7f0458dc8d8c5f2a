import type { Scope } from "./attribution.ts";
import { negationAt } from "./negation.ts";
import type { Passage, Range } from "./passage.ts";
import { hasVerb, isFiller, isVerb, nextComma, phraseAfter } from "./phrase.ts";
import { phraseAt, type Word } from "./words.ts";

/** A bare content begins with a subject whose verb follows. */
export function takesBare({ passage, cue, to }: Scope, at: number): boolean {
  const { words, lexicon, tagged } = passage;
  const word = words[at]!;
  if (!word.letter || (lexicon.sets.stops.has(word.lower) && word.role === null)) return false;
  if (lexicon.sets.links.has(word.lower) && !lexicon.sets.definites.has(word.lower)) return false;
  const pronoun = phraseAt(words, at, lexicon.pronouns) !== null;
  const verbal = hasVerb(passage, { from: at, to });
  if (!pronoun && !verbal && !(cue.entry.strong && hidesVerb(passage, { from: at, to })))
    return false;
  if ((cue.entry.addressee || !cue.entry.strong) && orders(passage, at, to)) return false;
  // "mengatakan rapat | ditunda"
  if (cue.entry.strong && !cue.entry.whole)
    return (
      to - at >= 3 ||
      (tagged && to - at === 2 && nounal.test(word.upos ?? "") && isVerb(words[at + 1]))
    );
  if (!tagged && !lexicon.pack.finite) return cue.entry.strong && to - at >= 3;
  if (lexicon.sets.infinitives.has(word.lower)) return false;
  const subject = phraseAfter(passage, at, to);
  if (!subject) return false;
  let verb = subject.to;
  while (verb < to && verb < subject.to + 3 && !isVerb(words[verb]) && isFiller(passage, verb))
    verb++;
  if (/VerbForm=(?:Inf|Ger)/u.test(words[verb]?.features ?? "")) return false;
  // "found traces of a suspected carcinogen": behind an article stands no verb
  if (!pronoun && isDeterminer(passage, verb - 1)) return false;
  return isVerb(words[verb]) && (pronoun || !isParticiple(passage, verb));
}

const isDeterminer = ({ words, lexicon: { sets } }: Passage, at: number): boolean =>
  sets.indefinites.has(words[at]!.lower) ||
  (sets.definites.has(words[at]!.lower) && words[at]!.upos === "DET");

/** "told the court his client had left": the content begins behind the addressee, where a subject and its verb follow. */
export function clauseBehindAddressee({ passage, cue, to }: Scope, at: number): number {
  if (!cue.entry.addressee) return at;
  const addressee = phraseAfter(passage, at, to);
  if (!addressee || isVerb(passage.words[addressee.to])) return at;
  return startsClause(passage, addressee.to, to) ? addressee.to : at;
}

/** "said in a statement it would close": where the clause begins behind one or two adverbials, -1 where none does. */
export function behindAdverbial({ passage, cue, to }: Scope, at: number): number {
  const { words, lexicon, tagged } = passage;
  if (!tagged || !cue.entry.strong) return -1;
  let next = at;
  for (let round = 0; round < 2; round++) {
    const word = words[next];
    if (!word || !lexicon.sets.stops.has(word.lower) || word.quote >= 0) return -1;
    const phrase = phraseAfter(passage, next + 1, Math.min(to, next + 8));
    if (!phrase || phrase.from !== next + 1) return -1;
    if (startsClause(passage, phrase.to, to)) return phrase.to;
    next = phrase.to;
  }
  return -1;
}

/** Whether a determiner, pronoun or name begins a subject here that a finite verb follows. */
function startsClause(passage: Passage, at: number, to: number): boolean {
  const { words } = passage;
  if (!words[at] || !(opensContent(passage, at) || words[at]!.capital)) return false;
  const subject = phraseAfter(passage, at, to);
  if (!subject) return false;
  let verb = subject.to;
  while (verb < subject.to + 3 && isFiller(passage, verb) && !isVerb(words[verb])) verb++;
  return verb < to && isVerb(words[verb]);
}

/** "said the man that …": where no addressee can follow, an article or pronoun begins the content. */
export function opensContent(
  { words, lexicon }: Pick<Passage, "words" | "lexicon">,
  at: number,
): boolean {
  const { lower } = words[at] ?? { lower: "" };
  const { sets, pack } = lexicon;
  if (pack.postposed || lexicon.complementisers.has(lower)) return false;
  return sets.definites.has(lower) || sets.indefinites.has(lower) || lexicon.pronouns.has(lower);
}

/**
 * "say the lead obscures concerns", "said pages already load faster": a verb that the tagger took for a noun
 * stands behind another noun if it looks like a plural, and behind an adverb.
 */
function hidesVerb({ words, lexicon }: Passage, { from, to }: Range): boolean {
  const { plurals } = lexicon.pack;
  if (!plurals || to - from < 4) return false;
  const isPlural = (word: Word) => plurals.some((ending) => word.lower.endsWith(ending));
  return words
    .slice(from + 1, to - 1)
    .some(
      (word, k) =>
        word.upos === "NOUN" &&
        ((isPlural(word) &&
          nounal.test(words[from + k]!.upos ?? "") &&
          !isPlural(words[from + k]!)) ||
          (words[from + k]!.upos === "ADV" && nounal.test(words[from + k - 1]?.upos ?? ""))),
    );
}

const nounal = /^(?:NOUN|PROPN)$/u;

/** "told them not to come": an order, no statement. */
function orders(passage: Passage, at: number, to: number): boolean {
  const { words, lexicon } = passage;
  const { sets } = lexicon;
  if (sets.infinitives.size === 0 || lexicon.pack.postposed) return false;
  let next = phraseAfter(passage, at, to)?.to ?? at;
  if (next - at > 3) return false;
  next += negationAt(words, next, lexicon);
  return sets.infinitives.has(words[next]?.lower ?? "");
}

/** "found the man killed by" is no content; "found the man was killed" is. */
const isParticiple = ({ words }: Passage, at: number): boolean =>
  words[at]?.upos === "VERB" &&
  /(?:ing|ed)$/u.test(words[at]!.lower) &&
  words[at + 1]?.upos === "ADP";

/** "uppger, utan att ange källa, att C": the word behind the complementiser that stands behind a second comma; -1 where none does. */
export function behindInserted(passage: Passage, at: number, limit: number): number {
  const { words, lexicon } = passage;
  const comma = nextComma(passage, at + 1, Math.min(limit, at + 9));
  if (words[comma]?.lower !== ",") return -1;
  if (words.slice(at, comma).some(({ lower, quote }) => quote >= 0 || lower === ":")) return -1;
  // "sagte, dass er, wie …, dass": a content has begun
  const first = phraseAt(words, at + 1, lexicon.complementisers);
  const hit = first ? null : phraseAt(words, comma + 1, lexicon.complementisers);
  return hit ? comma + 1 + hit.length : -1;
}
