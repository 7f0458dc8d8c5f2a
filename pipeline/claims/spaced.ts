import type { Attribution, Scope } from "./attribution.ts";
import { phraseAfter } from "./phrase.ts";
import { isApart } from "./words.ts";

/** "ตามรายงานของกรมชลประทาน | C", "ตามที่กรมชลประทานระบุ | C": where no mark ends a source a space does, best behind a verb of saying. */
export function readSpaced({ passage, cue, from, to }: Scope): Attribution | null {
  const { words, lexicon } = passage;
  if (words.slice(from, cue.from).some(({ letter }) => letter)) return null;
  const says = (at: number): boolean => lexicon.cueVerbs.has(words[at]!.lower);
  const gaps = words.flatMap((_, at) => (at > cue.to && at < to && isApart(words, at) ? [at] : []));
  const gap = gaps.slice(0, 4).find((at) => says(at - 1)) ?? gaps[0];
  if (gap === undefined || to - gap < 2) return null;
  let end = gap;
  while (end > cue.to && says(end - 1)) end--;
  const speaker = phraseAfter(passage, cue.to, end);
  const contents = [{ from: gap, to }];
  return speaker && { cue, speaker, contents, rule: "source-ahead", trailing: false };
}
