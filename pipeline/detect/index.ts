import type { Languages } from "../../languages/language.ts";
import type { Block, Cleaned, Detected } from "../records.ts";
import { type Candidate, rank } from "./classify.ts";
import { loadModel } from "./model.ts";
import { outsider } from "./outside.ts";
import { isNear, type Reading, readBlocks, type Verdict, vote } from "./vote.ts";

/** Letters a block needs to be of another language than its article. */
const SHORTEST_FOREIGN = 60;
/** A declared language stands where the best one scores higher by less than this per word. */
const DECLARED = 0.25;
/** From this confidence on an article is said to be of another language than the given one. */
const CERTAIN = 0.9;
/** Below this confidence no language is named. */
const LEAST = 0.4;

/** Names the article's language, by vote of its title and body blocks, and those blocks' where it differs. */
export function detect(article: Cleaned, _languages: Languages): Detected {
  const { givenLanguage, declaredLanguage, text, blocks } = article;
  const readings = readBlocks(text, blocks);
  const verdict = vote(readings);
  if (givenLanguage !== undefined) {
    const other = verdict && unlike(verdict, bodyOf(text, blocks), givenLanguage);
    const note = { stage: "detect", message: `given as ${givenLanguage}, reads like ${other}` };
    const notes = other ? [...article.notes, note] : article.notes;
    return { ...article, notes, language: givenLanguage, languageConfidence: 1 };
  }
  if (verdict === null)
    return { ...article, language: declaredLanguage ?? "und", languageConfidence: 0 };
  const { tag, confidence } = settle(verdict, bodyOf(text, blocks), declaredLanguage);
  return {
    ...article,
    blocks: markForeign(blocks, readings, tag),
    language: tag,
    languageConfidence: confidence,
  };
}

/** The language that the words of an article are of for certain, where it was given as another; null where they may be its. */
function unlike(verdict: Verdict, body: string, given: string): string | null {
  const { tag, confidence } = settle(verdict, body, given);
  const base = (one: string | undefined) => one?.split("-")[0];
  return confidence > CERTAIN && base(tag) !== base(canonical(given)) ? tag : null;
}

/** What the vote comes to: an outsider where hardly a word is known, a near language where it is declared. */
function settle({ tag, ranking, share }: Verdict, body: string, declared: string | undefined) {
  const [best, second] = ranking;
  if (best === undefined) return { tag, confidence: share };
  const other = outsider(body, best, loadModel().head);
  if (other === "und") return { tag: canonical(declared) ?? other, confidence: 0.3 };
  if (other !== null) return { tag: other, confidence: 0.5 };
  const base = canonical(declared)?.split("-")[0];
  const near = ranking.find((candidate) => candidate.tag === base);
  if (near !== undefined && best.score - near.score < DECLARED * best.words)
    return { tag: near.tag, confidence: share * certainty(best, second) };
  const confidence = share * certainty(best, second);
  return confidence < LEAST && base === undefined
    ? { tag: "und", confidence }
    : { tag, confidence };
}

/** Probability that the best candidate is right, from its lead. */
function certainty(best: Candidate, second: Candidate | undefined): number {
  const lead = best.score - (second?.score ?? 0);
  return 1 - 0.5 * Math.exp(-lead / 4);
}

function canonical(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** Sets a block's language where its words, and not only a few, are of another one than the article's. */
function markForeign(
  blocks: readonly Block[],
  readings: readonly Reading[],
  language: string,
): readonly Block[] {
  const marked = [...blocks];
  for (const { block, guess } of readings) {
    if (guess.size < SHORTEST_FOREIGN || isNear(guess, language)) continue;
    const best = guess.scores === null ? undefined : rank(guess.scores)[0];
    if (best !== undefined && outsider("", best, loadModel().head) !== null) continue;
    marked[block] = { ...blocks[block]!, language: guess.tag };
  }
  return marked;
}

function bodyOf(text: string, blocks: readonly Block[]): string {
  return blocks
    .filter(({ kind }) => kind === "body" || kind === "title")
    .map(({ start, end }) => text.slice(start, end))
    .join("\n")
    .slice(0, 4_000);
}
