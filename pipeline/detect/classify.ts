import { loadModel, type Model, scoreText } from "./model.ts";
import { writingOf } from "./writing.ts";

/** What is known of one text's language. */
export interface Guess {
  /** Letters, where a character of a dense script counts for several. */
  readonly size: number;
  readonly script: string;
  /** The model's languages of this script, best first; empty where the script decides alone. */
  readonly ranking: readonly Candidate[];
  /** The tag of the best candidate, or of the script; `und` where neither is known. */
  readonly tag: string;
}

export interface Candidate {
  readonly tag: string;
  /** Sum of the weights of the text's features; differences are what counts. */
  readonly score: number;
  /** Share of the text's words that are on the language's list, against what is usual for the language. */
  readonly known: number;
  readonly words: number;
}

/** Ranks the languages a text may be written in by its script, then by its first `limit` words; null without letters. */
export function classify(text: string, limit: number): Guess | null {
  const writing = writingOf(text);
  if (writing === null) return null;
  const { script, size } = writing;
  const model = loadModel();
  const sole = model.head.scripts[script];
  if (sole !== undefined)
    return { size, script, ranking: [], tag: variantOf(text, script, model) ?? sole };
  const { scores, known, words } = scoreText(text, limit, model);
  const ranking = model.head.languages
    .flatMap(({ tag, script: its, usual, handicap }, i) => {
      const share = known[i]! / Math.max(1, words);
      const candidate = { tag, score: scores[i]! - handicap, known: share / usual, words };
      return its === script ? [candidate] : [];
    })
    .sort((a, b) => b.score - a.score);
  return { size, script, ranking, tag: ranking[0]?.tag ?? "und" };
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
