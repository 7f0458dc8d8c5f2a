import type { Cue } from "./cues.ts";
import type { Passage, Range } from "./passage.ts";

/** Who says what in one passage: word ranges of cue, speaker and each contiguous content. */
export interface Attribution {
  readonly cue: Cue;
  readonly speaker: Range | null;
  readonly contents: readonly Range[];
  readonly rule: string;
  /** Does the content stand before its cue, so that the whole clause before may belong to it? */
  readonly trailing: boolean;
  /** What of its content stands in front of an attribution put into it, too little for a claim: "*Since Sunday*, he said, the docks are shut". */
  readonly lead?: Range;
}

/** Where one attribution may look: the passage between its neighbours. */
export interface Scope extends Range {
  readonly passage: Passage;
  readonly cue: Cue;
  /** Who goes on speaking, whatever topic the scope may have. */
  readonly carried?: Range;
}

/** All words an attribution covers. */
export function extentOf({ cue, speaker, contents }: Attribution): Range {
  const ranges = [cue, ...(speaker ? [speaker] : []), ...contents];
  return {
    from: Math.min(...ranges.map((range) => range.from)),
    to: Math.max(...ranges.map((range) => range.to)),
  };
}

/** Where a content that ends at `to` ends without the comma in front of its source. */
export function trimComma({ passage, from }: Scope, to: number): number {
  let end = to;
  while (end > from && !passage.words[end - 1]!.letter && passage.words[end - 1]!.quote < 0) end--;
  return end;
}
