import type { Attribution } from "./attribution.ts";
import type { Boundary } from "./clauses.ts";
import type { Passage } from "./passage.ts";
import { phraseEnding } from "./words.ts";

/** Ends the contents at word `border`, those behind it left out. */
export function endAt(attribution: Attribution, border: number): Attribution {
  const contents = attribution.contents
    .map(({ from, to }) => ({ from, to: Math.min(to, border) }))
    .filter(({ from, to }) => to > from);
  return { ...attribution, contents };
}

/** "X claimed that C, but a test found …": behind a comma and a "but" the writer goes on. */
export function cutAtBut(
  passage: Passage,
  attribution: Attribution,
  boundaries: readonly Boundary[],
): Attribution {
  const { words, lexicon } = passage;
  const [content] = attribution.contents;
  if (attribution.trailing || !content) return attribution;
  const but = boundaries.find(
    ({ at, to }) =>
      at > content.from &&
      at < content.to &&
      /^[,，]$/u.test(words[at]!.lower) &&
      lexicon.sets.adversatives.has(words[to - 1]!.lower),
  );
  return but ? endAt(attribution, but.at) : attribution;
}

/** "Xによると、C という": what only says that it is reported is no part of the content. */
export function cutHearsay(passage: Passage, attribution: Attribution): Attribution {
  const { words, lexicon } = passage;
  const to = attribution.contents.at(-1)?.to ?? 0;
  if (!lexicon.pack.hearsayEnds || attribution.cue.entry.kind === "verb") return attribution;
  const at = phraseEnding(words, to, lexicon.hearsayEnds, 4);
  return at > 0 ? endAt(attribution, at) : attribution;
}

/** Ends the contents at the clause border before `at`. */
export function cut(
  attribution: Attribution,
  at: number,
  boundaries: readonly Boundary[],
): Attribution {
  return endAt(attribution, boundaries.findLast((boundary) => boundary.to <= at)?.at ?? at);
}

export const clauseStart = (boundaries: readonly Boundary[], at: number): number =>
  boundaries.findLast((boundary) => boundary.to <= at)?.to ?? 0;

/** The passage without its final stop. */
export function endOf({ words }: Passage): number {
  let end = words.length;
  while (end > 0 && words[end - 1]!.quote < 0 && /^[.!?…。]$/u.test(words[end - 1]!.lower)) end--;
  return end;
}
