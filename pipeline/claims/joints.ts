import type { Attribution, Scope } from "./attribution.ts";
import { endAt } from "./cuts.ts";
import type { Passage, Range } from "./passage.ts";
import { beforeFillers, isPerson } from "./phrase.ts";
import { phraseAt, phraseEnding, type Word } from "./words.ts";

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

/** "The firm rejects the charges: | the accounts, it says, were checked": behind its colon whoever denies speaks on; null for anything else. */
export function deniesOn(
  { words, lexicon }: Passage,
  outer: Attribution,
  inner: Attribution,
): readonly Attribution[] | null {
  const { rule } = outer;
  if (!inner.trailing || !outer.speaker || (rule !== "whole" && rule !== "colon")) return null;
  const at = words.findIndex(
    ({ lower, quote }, k) => k >= outer.cue.to && k < inner.cue.from && quote < 0 && lower === ":",
  );
  if (at < 0 || inner.contents.some(({ from }) => from <= at)) return null;
  const { speaker } = inner;
  const other = speaker && phraseAt(words, speaker.from, lexicon.pronouns) === null;
  const next = other ? inner : { ...inner, speaker: outer.speaker };
  return rule === "colon" ? [next] : [endAt(outer, at), next];
}

/**
 * "demanded a pay rise | and threatened to strike": a second verb of another stance that takes the whole statement, behind a
 * coordinator; null for anything else.
 */
export function readSecond(
  { passage, cue, to }: Scope,
  outer: Attribution,
): readonly [Attribution, Attribution] | null {
  const { entry } = outer.cue;
  if (!cue.entry.whole || outer.rule !== "whole" || !outer.speaker || !passage.tagged) return null;
  if (cue.entry.stance === entry.stance || cue.entry.quoted) return null;
  const joint = coordinator(passage, cue.from);
  if (joint - outer.cue.to < 2 || to - cue.to < 2 || outer.speaker.from >= joint) return null;
  const isLoose = ({ from }: Range): boolean =>
    /VerbForm=(?:Inf|Ger)/u.test(passage.words[from]!.features ?? "");
  if (isLoose(cue) || isLoose(outer.cue)) return null;
  const contents = [{ from: cue.from, to }];
  return [endAt(outer, joint), { ...outer, cue, contents }];
}

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

/** "X said C1, adding that C2": behind its comma a participle of saying goes on with whoever said the first. */
export function isAdded({ words }: Passage, outer: Attribution, inner: Attribution): boolean {
  const { entry, from } = inner.cue;
  const [content] = outer.contents;
  return (
    entry.kind === "participle" &&
    !entry.addressee &&
    entry.stance === "asserted" &&
    inner.rule === "complementiser" &&
    (outer.rule === "bare" || outer.rule === "complementiser") &&
    outer.cue.entry.kind === "verb" &&
    words[from - 1]?.lower === "," &&
    content !== undefined &&
    from - content.from > 3
  );
}

/** "The agency reported that X said C": X says C, the agency only passes it on. */
export function isMedium(
  { words, lexicon }: Passage,
  outer: Attribution,
  inner: Attribution,
): boolean {
  const [content] = outer.contents;
  if (outer.trailing || inner.trailing || !content || !inner.speaker) return false;
  if (outer.rule === "whole" && outer.cue.entry.stance === "planned") return false;
  // "The firm rejected the charge and said C": the same one speaks twice
  if (inner.speaker.from === outer.speaker?.from) return false;
  if (inner.cue.entry.stance !== "asserted" || inner.cue.entry.kind !== "verb") return false;
  if (inner.rule !== "complementiser" && inner.rule !== "bare") return false;
  if (inner.speaker.from !== content.from || !inner.cue.entry.strong) return false;
  return phraseAt(words, inner.speaker.from, lexicon.pronouns) === null;
}

/** "Ob ein Bußgeld droht, ließ er offen": nothing was said. */
export const isRefusal = ({ words, lexicon }: Passage, { from }: Range): boolean =>
  phraseAt(words, from, lexicon.refusals) !== null;
