import { type Family, loadModel, type Model, type Scores } from "./model.ts";
import { scoreText } from "./score.ts";
import { writingOf } from "./writing.ts";

/** What is known of one text's language. */
export interface Guess {
  /** Letters, where a character of a dense script counts for several. */
  readonly size: number;
  readonly script: string;
  /** How the model's languages fit; null where the script decides alone. */
  readonly scores: Scores | null;
  /** The tag of the best language, or of the script; `und` where neither is known. */
  readonly tag: string;
}

/** A language a text may be written in. */
export interface Candidate {
  readonly tag: string;
  /** Sum of the weights of the text's features; differences are what counts. */
  readonly score: number;
  /** Share of the text's words that are on the language's list, against what is usual for the language. */
  readonly known: number;
  readonly words: number;
}

/**
 * Guesses the language of a text by its script, then by its first `limit` words, or fewer where they
 * leave no doubt; null without letters.
 */
export function classify(text: string, limit: number): Guess | null {
  const writing = writingOf(text);
  if (writing === null) return null;
  const model = loadModel();
  const sole = model.head.scripts[writing.script];
  if (sole !== undefined)
    return { ...writing, scores: null, tag: variantOf(text, writing.script, model) ?? sole };
  const family = model.families.get(writing.script) ?? NOBODY;
  const scores = scoreText(text, limit, family);
  return { ...writing, scores, tag: bestOf(scores) };
}

/** A script that no language of the model is written in. */
const NOBODY: Family = { first: 0, languages: [], handicaps: new Float64Array() };

function bestOf({ scores, family }: Scores): string {
  let [best, which] = [Number.NEGATIVE_INFINITY, -1];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]! - family.handicaps[i]!;
    if (score > best) [best, which] = [score, i];
  }
  return family.languages[which]?.tag ?? "und";
}

/** The languages of the script, best first. */
export function rank({ family, scores, known, words }: Scores): readonly Candidate[] {
  return family.languages
    .map(({ tag, handicap, usual }, i) => {
      const share = known[i]! / Math.max(1, words);
      return { tag, score: scores[i]! - handicap, known: share / usual, words };
    })
    .sort((a, b) => b.score - a.score);
}

/** By how much the text's best language of its script scores higher than another; infinite where that is of another script. */
export function leadOver(other: string, { family, scores }: Scores): number {
  let [best, its] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]! - family.handicaps[i]!;
    if (score > best) best = score;
    if (family.languages[i]!.tag === other) its = score;
  }
  return best - its;
}

/** The variant whose own characters the text has more of, or null where it has none. */
function variantOf(text: string, script: string, { head }: Model): string | null {
  const variants = head.variants[script] ?? [];
  const counts = variants.map(({ characters }) => {
    const own = new Set(characters);
    return [...text.slice(0, 2_000)].filter((sign) => own.has(sign)).length;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (variants[counts.indexOf(most)]?.tag ?? null);
}
