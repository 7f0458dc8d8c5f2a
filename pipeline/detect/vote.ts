import type { Block } from "../records.ts";
import { type Candidate, classify, type Guess, leadOver, rank } from "./classify.ts";
import type { Scores } from "./model.ts";

/** What was found out about one block. */
export interface Reading {
  /** Index into `blocks`. */
  readonly block: number;
  readonly guess: Guess;
}

/** The article's language by its blocks. */
export interface Verdict {
  readonly tag: string;
  /** The languages of the winner's script over all blocks near it, best first; empty where the script decides. */
  readonly ranking: readonly Candidate[];
  /** Share of the letters that voted for the winner or a language near it. */
  readonly share: number;
}

/** Words of an article that are looked at, and the fewest of each block. */
const [WORDS, BLOCK_WORDS] = [160, 20];
/** Letters a block needs to have a vote, unless all are shorter. */
const VOTER = 60;
/** A language is near another where its words score less by so little per word: the two are weighed over all blocks. */
export const NEAR = 1.2;
/** Passages in quotation marks, which may be foreign: an English quotation makes no French article English. */
const QUOTED =
  /“[^“”]{1,400}”|«[^«»]{1,400}»|„[^„“”]{1,400}[“”]|"[^"\n]{1,400}"|「[^「」]{1,400}」/gu;

/** Reads every block of the article that has letters; quoted passages are left out where enough remains. */
export function readBlocks(text: string, blocks: readonly Block[]): readonly Reading[] {
  const spoken = blocks.filter(({ kind }) => kind === "body" || kind === "title").length;
  const limit = Math.max(BLOCK_WORDS, Math.ceil(WORDS / Math.max(1, spoken)));
  return blocks.flatMap(({ start, end, kind }, block) => {
    if (kind !== "body" && kind !== "title") return [];
    const whole = text.slice(start, Math.min(end, start + 4_000));
    const bare = whole.replace(QUOTED, " ");
    const guess = classify(bare.length >= VOTER ? bare : whole, limit);
    return guess === null ? [] : [{ block, guess }];
  });
}

/** The language most of the letters vote for; near languages are then weighed by all their blocks together. */
export function vote(readings: readonly Reading[]): Verdict | null {
  const long = readings.filter(({ guess }) => guess.size >= VOTER);
  const voters = long.length > 0 ? long : readings;
  const votes = new Map<string, number>();
  for (const { guess } of voters) votes.set(guess.tag, (votes.get(guess.tag) ?? 0) + guess.size);
  const winner = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (winner === undefined) return null;
  const kin = voters.filter(({ guess }) => isNear(guess, winner));
  const sizeOf = (list: readonly Reading[]) => list.reduce((sum, { guess }) => sum + guess.size, 0);
  const total = sum(kin.flatMap(({ guess }) => guess.scores ?? []));
  const ranking = total === null ? [] : rank(total);
  return {
    tag: ranking[0]?.tag ?? winner,
    ranking,
    share: sizeOf(kin) / Math.max(1, sizeOf(voters)),
  };
}

/** Whether the text may as well be of that language. */
export function isNear({ tag, scores }: Guess, other: string): boolean {
  if (tag === other) return true;
  return scores !== null && leadOver(other, scores) <= NEAR * scores.words;
}

function sum(list: readonly Scores[]): Scores | null {
  const [first, ...rest] = list;
  if (first === undefined) return null;
  const scores = Float64Array.from(first.scores);
  const known = Uint32Array.from(first.known);
  let { words } = first;
  for (const one of rest) {
    // Serbian is written in two scripts
    if (one.family !== first.family) continue;
    for (let i = 0; i < scores.length; i++) {
      scores[i]! += one.scores[i]!;
      known[i]! += one.known[i]!;
    }
    words += one.words;
  }
  return { family: first.family, scores, known, words };
}
