import type { Attribution } from "./attribution.ts";
import type { Passage, Range } from "./passage.ts";
import { beforeFillers, isPerson } from "./phrase.ts";
import { phraseEnding, type Word } from "./words.ts";

/** The coordinator right before the cue ("told them C and said"), -1 where there is none. */
export function coordinator(passage: Passage, at: number): number {
  const before = beforeFillers(passage, at, 0);
  return passage.lexicon.coordinators.has(passage.words[before - 1]?.lower ?? "") ? before - 1 : -1;
}

/** The "but" behind a comma in front of a denial ("媒体称C，但央行予以否认"), -1 where there is none or the borders of clauses are told by tags. */
export function turnBefore({ words, lexicon, tagged }: Passage, from: number, to: number): number {
  for (let at = to - 1; !tagged && at > from + 2; at--)
    if (/^[,，]$/u.test(words[at - 1]!.lower) && lexicon.sets.adversatives.has(words[at]!.lower))
      return at;
  return -1;
}

/** Where the words end by which the verb of a cue goes on; -1 where it ends its sentence. */
export function continuation(
  { words, lexicon }: Passage,
  { from, to }: Range,
  limit: number,
): number {
  const { continuatives = [] } = lexicon.pack;
  for (let end = to; end <= Math.min(to + 2, limit); end++) {
    const form = words
      .slice(from, end)
      .map(({ lower }) => lower)
      .join("");
    if (words[end - 1]!.letter && continuatives.some((tail) => form.endsWith(tail))) return end;
  }
  return -1;
}

/** "ने आरोपों से इनकार किया | और कहा कि C": right behind a denial that is a whole clause a second verb has its own content. */
export const isJoined = (outer: Attribution, inner: Attribution, joint: number): boolean =>
  joint === outer.cue.to && outer.rule === "whole" && inner.rule !== "whole" && !inner.trailing;

/** "ونفت الشركة الاتهامات وأكدت أن C": without tags, behind a denial that is a whole clause a verb with a complementiser, its "and" written onto it. */
export const isGlued = (
  { tagged }: Passage,
  outer: Attribution,
  { rule, cue }: Attribution,
): boolean =>
  !tagged &&
  (outer.rule === "whole" || (outer.rule === "bare" && outer.cue.entry.whole)) &&
  !outer.trailing &&
  /^(?:complementiser|bare|verbal-noun)$/u.test(rule) &&
  cue.from > outer.cue.to;

/** The second of two joined verbs: its subject is the first one's but for somebody who stands behind it. */
export function joinedTo(passage: Passage, first: Attribution, second: Attribution): Attribution {
  const { speaker, cue } = second;
  const own = speaker && speaker.from >= cue.to && isPerson(passage, speaker);
  return own ? second : { ...second, speaker: first.speaker };
}

/** "VFF phủ nhận thông tin này", "孙立新否认超标的说法": where what is denied ends with a noun for it the clause itself is the content. */
export function denialOf({ words, lexicon }: Passage, attribution: Attribution): Attribution {
  const { cue, speaker, contents, rule } = attribution;
  const [content] = contents;
  if (rule !== "bare" || !cue.entry.whole || !content || !speaker || speaker.to > cue.from)
    return attribution;
  let end = content.to;
  const isSmall = ({ letter, lower }: Word): boolean =>
    !letter || lexicon.sets.definites.has(lower);
  while (end > content.from && isSmall(words[end - 1]!)) end--;
  const reach = Math.min(4, end - content.from);
  return phraseEnding(words, end, lexicon.allegations, reach) < 0
    ? attribution
    : { ...attribution, contents: [{ from: speaker.from, to: content.to }], rule: "whole" };
}
