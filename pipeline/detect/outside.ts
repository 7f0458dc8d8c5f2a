import { francAll } from "franc";
import type { Candidate } from "./classify.ts";
import type { ModelHead } from "./model.ts";

/** Fewer words than this say nothing about how many of them a language knows. */
const FEWEST_WORDS = 8;
/**
 * Share of known words, against what is usual, below which a text may be of none of the languages.
 * At .4 with 8 words and .55 with 60, 3 % of sentences and 1 % of articles of the model's own
 * languages fall below; of 40 other languages, 72 % and 93 %.
 */
const [FEW, MANY] = [
  { words: 8, share: 0.3 },
  { words: 60, share: 0.55 },
];

/** franc's best answer leads the next by this where it is right; by less than .002 where it guesses. */
const LEAD = 0.01;

/**
 * The language of a text whose words the best candidate hardly knows: what franc names, `und` where
 * franc names another of the model's languages; null where the candidate stands.
 */
export function outsider(
  text: string,
  { tag, known, words }: Candidate,
  { languages, groups }: ModelHead,
): string | null {
  if (words < FEWEST_WORDS || known >= leastShare(words)) return null;
  const [first, second] = francAll(text.slice(0, 2_000));
  if (first === undefined || second === undefined || first[1] - second[1] < LEAD) return "und";
  const code = groups[first[0]] ?? first[0];
  const { language } = new Intl.Locale(code);
  if (language === tag) return null;
  return languages.some((inside) => inside.tag === language) ? "und" : language;
}

function leastShare(words: number): number {
  const part = Math.min(1, (words - FEW.words) / (MANY.words - FEW.words));
  return FEW.share + part * (MANY.share - FEW.share);
}
