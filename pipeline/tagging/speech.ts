import { Features } from "./features.ts";
import type { Guesser } from "./guess.ts";
import { addScores, best, type Model } from "./model.ts";
import type { Seen } from "./speech-features.ts";
import * as groups from "./speech-features.ts";
import type { Word } from "./words.ts";

/** Universal parts of speech (UD 2). */
export const UPOS: readonly string[] =
  `ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X`.split(" ");

/** Label before the sentence begins. */
export const NONE = 31;

/** Adds all that is known of word `at`, counted from the padding, and of the two tags before it. */
function addFeatures(
  f: Features,
  seen: readonly Seen[],
  at: number,
  last: number,
  before: number,
  circumfixes: boolean,
): void {
  const [pp, p, w, n, nn] = [seen[at - 2]!, seen[at - 1]!, seen[at]!, seen[at + 1]!, seen[at + 2]!];
  groups.addOwn(f, w.word, w.kind, at === 2 ? 1 : 0, circumfixes);
  groups.addOwnAfter(f, w.word, w.kind, last);
  groups.addBefore(f, p.word, p.kind);
  groups.addBehind(f, n.word, n.kind, n.guess);
  groups.addBehindAfter(f, n.word, n.guess, last);
  groups.addSecondBefore(f, pp.word);
  groups.addSecondBehind(f, nn.word);
  groups.addAhead(f, w.word, n.guess);
  groups.addTags(f, last, before);
  groups.addGuesses(f, w.guess, n.guess, nn.guess);
  groups.addTogether(f, p, w, n, last, before);
}

/**
 * Reads tags off a sentence from left to right, each with the two before it in view: the way the model is
 * trained. `SpeechReader` decides alike and is faster.
 */
export class SpeechTagger {
  readonly model: Model;
  readonly guesser: Guesser;
  readonly features: Features;
  readonly #scores: Int32Array;

  constructor(model: Model, guesser: Guesser) {
    this.model = model;
    this.guesser = guesser;
    this.features = new Features(model.bits);
    this.#scores = new Int32Array(model.labels.length);
  }

  /** The label's index for each word of a padded sentence; `told` hears every decision and may overrule it. */
  tag(
    words: readonly Word[],
    told?: (at: number, guess: number) => number,
    seen: readonly Seen[] = words.map((word) => this.guesser.see(word)),
  ): number[] {
    const tags: number[] = [];
    const circumfixes = groups.seesCircumfixes(this.model.extra);
    let last = NONE;
    let before = NONE;
    for (let at = 2; at < words.length - 2; at++) {
      this.features.count = 0;
      addFeatures(this.features, seen, at, last, before, circumfixes);
      this.#scores.fill(0);
      addScores(this.model, this.features, this.#scores);
      const guess = best(this.#scores);
      const tag = told === undefined ? guess : told(at - 2, guess);
      tags.push(tag);
      before = last;
      last = tag;
    }
    return tags;
  }
}
