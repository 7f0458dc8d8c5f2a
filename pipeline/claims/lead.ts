import type { Passage, Range } from "./passage.ts";
import { hasVerb, isComma, isPerson, isReduced, isVerb, nextComma, phraseAfter } from "./phrase.ts";
import { areDated, phraseAt } from "./words.ts";

// what stands in front of a cue that ends its statement

/** "Как следует из материалов суда": nothing but a source, which owns what stands behind its comma. */
export function isSourcePhrase(passage: Passage, { from, to }: Range): boolean {
  const { words, lexicon } = passage;
  const first = words.findIndex(({ letter }, at) => at >= from && letter);
  const source =
    first < 0 ? null : phraseAt(words, first, lexicon.cues, ({ kind }) => kind === "source");
  const phrase = source && phraseAfter(passage, first + source.length, to);
  return phrase !== null && phrase.to === to;
}

/** "Di sisi lain, | sebut Felix, …", "Sejak Minggu, | kata Budi, …": nothing but when, where or what ties it, where a clause needs no verb. */
export function isCircumstance(passage: Passage, { from, to }: Range): boolean {
  const { words, lexicon, tagged } = passage;
  if (!lexicon.pack.verbless || from >= to) return false;
  const part = words.slice(from, to);
  if (areDated(part)) return true;
  if (part.some(({ quote }) => quote >= 0)) return false;
  const tie = phraseAt(words, from, lexicon.conjunctives);
  if (tie?.length === to - from) return true;
  const { stops, subordinators } = lexicon.sets;
  const { lower, upos } = part[0]!;
  const prepared = stops.has(lower) || subordinators.has(lower) || upos === "ADP";
  if (!tagged || !prepared || part.some(isVerb)) return false;
  if (part.slice(1).every((word) => lexicon.sets.definites.has(word.lower))) return true;
  const phrase = phraseAfter(passage, from + 1, to);
  return phrase?.from === from + 1 && phrase.to === to;
}

/** "La secrétaire chargée du Numérique, | Léa Morel, a promis": in front of a name between commas what it is the name of. */
export function isTitle(passage: Passage, { from, to }: Range, name: Range): boolean {
  const { words } = passage;
  const head = phraseAfter(passage, from, to);
  if (head?.from !== from || !isPerson(passage, head)) return false;
  if (!words[name.from]!.named || !isComma(words[name.to])) return false;
  return !words
    .slice(head.to, to)
    .some((word) => isComma(word) || (isVerb(word) && !isReduced(word)));
}

/** "Il sindaco nega: | i fondi, spiega, sono finiti": where what an inserted attribution breaks up begins, with no verb behind its colon yet. */
export function behindColon(passage: Passage, from: number, to: number): number {
  const { words, tagged } = passage;
  const colon = words.findLastIndex(
    ({ lower, quote }, at) => at > from && at < to && quote < 0 && /^[:：]$/u.test(lower),
  );
  const bare = tagged && colon > from && !words.slice(colon, to).some(isVerb);
  return bare && hasVerb(passage, { from, to: colon }) ? colon + 1 : from;
}

/** "Pengacara Hendra, Bima Nasution, menilai C": a noun with its name is who speaks, no content. */
export function isApposed(passage: Passage, { from, to }: Range): boolean {
  const { words } = passage;
  const head = phraseAfter(passage, from, to);
  const comma = nextComma(passage, from, to);
  if (head?.from !== from || comma >= to) return false;
  // "Le ministre délégué au Numérique, Paul Garnier, a annoncé"
  const between = words.slice(head.to, comma);
  if (between.some((word) => isVerb(word) && !isReduced(word))) return false;
  if (between.length > 0 && !words[comma + 1]?.named) return false;
  const name = phraseAfter(passage, comma + 1, to);
  return name?.from === comma + 1 && name.to === to && isPerson(passage, head);
}

/** "检察机关则指出，C": where a comma opens what is said, a verb of saying at the end of what stands before it introduces that. */
export function isIntroduction({ words, lexicon }: Passage, { from, to }: Range): boolean {
  if (!lexicon.pack.comma || !lexicon.pack.subjectFirst || words[to - 1]!.quote >= 0) return false;
  const last = words.slice(0, to).findLastIndex(({ letter }, at) => at >= from && letter);
  return last > from && lexicon.cueVerbs.has(words[last]!.lower);
}
