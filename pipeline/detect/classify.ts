import { loadModel, type Model, type Scores, scoreText } from "./model.ts";
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

/** Guesses the language of a text by its script, then by its first `limit` words; null without letters. */
export function classify(text: string, limit: number): Guess | null {
  const writing = writingOf(text);
  if (writing === null) return null;
  const model = loadModel();
  const sole = model.head.scripts[writing.script];
  if (sole !== undefined)
    return { ...writing, scores: null, tag: variantOf(text, writing.script, model) ?? sole };
  const scores = scoreText(text, limit, model);
  return { ...writing, scores, tag: bestOf(scores, writing.script) };
}

function bestOf({ scores }: Scores, script: string): string {
  let [best, tag] = [Number.NEGATIVE_INFINITY, "und"];
  for (const [i, language] of loadModel().head.languages.entries()) {
    const score = scores[i]! - language.handicap;
    if (language.script === script && score > best) [best, tag] = [score, language.tag];
  }
  return tag;
}

/** The languages of the script, best first. */
export function rank({ scores, known, words }: Scores, script: string): readonly Candidate[] {
  return loadModel()
    .head.languages.flatMap((language, i) => {
      if (language.script !== script) return [];
      const share = known[i]! / Math.max(1, words);
      const score = scores[i]! - language.handicap;
      return [{ tag: language.tag, score, known: share / language.usual, words }];
    })
    .sort((a, b) => b.score - a.score);
}

/** By how much the text's best language of the script scores higher than another; infinite where that is of another script. */
export function leadOver(other: string, { scores }: Scores, script: string): number {
  let [best, its] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [i, { tag, script: own, handicap }] of loadModel().head.languages.entries()) {
    if (own !== script) continue;
    const score = scores[i]! - handicap;
    if (score > best) best = score;
    if (tag === other) its = score;
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
