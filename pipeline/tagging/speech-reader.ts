import type { Analysis } from "./analysis.ts";
import { Features } from "./features.ts";
import { EDGE, type Guesser } from "./guess.ts";
import { addScores, best, type Model } from "./model.ts";
import { NONE, type SpeechTagger } from "./speech.ts";
import type { Seen } from "./speech-features.ts";
import * as groups from "./speech-features.ts";
import { Sums } from "./sums.ts";
import { BORDER, type Word, wordOf } from "./words.ts";

/** A word of one language, looked up once. */
export interface SpeechWord extends Seen {
  /** The first of its keys in the sums. */
  readonly first: number;
  /** By part of speech, those asked for so far. */
  readonly analyses: (Analysis | undefined)[];
}

/** Numbers kept for one language at most: 8 MB, about 13,000 words. */
const LIMIT = 2_000_000;

/**
 * Decides as `SpeechTagger` does, twice as fast: what depends on one word and one tag, or on tags
 * alone, is added up once and kept.
 */
export class SpeechReader {
  readonly #model: Model;
  readonly #guesser: Guesser;
  readonly #features: Features;
  readonly #scores: Int32Array;
  /** Labels and one more, for what stands outside of the sentence. */
  readonly #span: number;
  #sums!: Sums;
  #words!: Map<string, SpeechWord>;
  #border!: SpeechWord;
  /** First keys of the pairs of tags and of the triples of guesses. */
  #tags = 0;
  #guesses = 0;

  constructor({ model, guesser }: SpeechTagger) {
    this.#model = model;
    this.#guesser = guesser;
    this.#features = new Features(model.bits);
    this.#scores = new Int32Array(model.labels.length);
    this.#span = model.labels.length + 1;
    this.#forget();
  }

  get labels(): readonly string[] {
    return this.#model.labels;
  }

  /** The words of a sentence, without borders. */
  wordsOf(forms: readonly string[]): SpeechWord[] {
    if (this.#sums.size > LIMIT) this.#forget();
    return forms.map((form) => {
      let word = this.#words.get(form);
      if (word === undefined) {
        word = this.#meet(wordOf(form));
        this.#words.set(form, word);
      }
      return word;
    });
  }

  /** The label's index for each of the words that `wordsOf` gave last; `behind` takes how far label `rival` lies behind it. */
  tag(words: readonly SpeechWord[], behind?: Int32Array, rival = 0): Uint8Array {
    const tags = new Uint8Array(words.length);
    const border = this.#border;
    let [pp, p, w] = [border, border, words[0] ?? border];
    let n = words[1] ?? border;
    let last = NONE;
    let before = NONE;
    for (let at = 0; at < words.length; at++) {
      const nn = words[at + 2] ?? border;
      this.#addKept(p, w, n, nn, last, before);
      this.#features.count = 0;
      groups.addSecondBefore(this.#features, pp.word);
      groups.addSecondBehind(this.#features, nn.word);
      groups.addTogether(this.#features, p, w, n, last, before);
      addScores(this.#model, this.#features, this.#scores);
      before = last;
      last = best(this.#scores);
      tags[at] = last;
      if (behind) behind[at] = this.#scores[last]! - this.#scores[rival]!;
      [pp, p, w, n] = [p, w, n, nn];
    }
    return tags;
  }

  #forget(): void {
    this.#sums = new Sums(this.#model);
    this.#tags = this.#sums.room(this.#span ** 2);
    this.#guesses = this.#sums.room(this.#span ** 3);
    this.#words = new Map();
    this.#border = this.#meet(BORDER);
  }

  #meet(word: Word): SpeechWord {
    const { guess, kind } = this.#guesser.see(word);
    return { word, guess, kind, first: this.#sums.room(3 * this.#span + 4), analyses: [] };
  }

  /** Sets the scores to the sum of what is kept. */
  #addKept(
    p: SpeechWord,
    w: SpeechWord,
    n: SpeechWord,
    nn: SpeechWord,
    last: number,
    before: number,
  ): void {
    const a = this.#own(w, last);
    const b = this.#before(p);
    const c = this.#behind(n, last);
    const d = this.#ahead(w, n.guess);
    const e = this.#tagsSum(last, before);
    const f = this.#guessesSum(w.guess, n.guess, nn.guess);
    const { array } = this.#sums;
    const scores = this.#scores;
    for (let i = 0; i < scores.length; i++) {
      const words = array[a + i]! + array[b + i]! + array[c + i]!;
      scores[i] = words + array[d + i]! + array[e + i]! + array[f + i]!;
    }
  }

  /** Keys of a word: by the tag before (own, behind), by the guess behind (ahead), alone. */
  #own(w: SpeechWord, last: number): number {
    const key = w.first + this.#at(last);
    const kept = this.#sums.places[key]!;
    if (kept > 0) return kept;
    const start = last === NONE ? 1 : 0;
    const alone = w.first + 3 * this.#span + start;
    let base = this.#sums.places[alone]!;
    if (base === 0) {
      const circumfixes = groups.seesCircumfixes(this.#model.extra);
      groups.addOwn(this.#fresh(), w.word, w.kind, start, circumfixes);
      base = this.#sums.keep(alone, this.#features);
    }
    groups.addOwnAfter(this.#fresh(), w.word, w.kind, last);
    return this.#sums.keep(key, this.#features, base);
  }

  #behind(n: SpeechWord, last: number): number {
    const key = n.first + this.#span + this.#at(last);
    const kept = this.#sums.places[key]!;
    if (kept > 0) return kept;
    const alone = n.first + 3 * this.#span + 2;
    let base = this.#sums.places[alone]!;
    if (base === 0) {
      groups.addBehind(this.#fresh(), n.word, n.kind, n.guess);
      base = this.#sums.keep(alone, this.#features);
    }
    groups.addBehindAfter(this.#fresh(), n.word, n.guess, last);
    return this.#sums.keep(key, this.#features, base);
  }

  #ahead(w: SpeechWord, next: number): number {
    const key = w.first + 2 * this.#span + this.#at(next);
    const kept = this.#sums.places[key]!;
    if (kept > 0) return kept;
    groups.addAhead(this.#fresh(), w.word, next);
    return this.#sums.keep(key, this.#features);
  }

  #before(p: SpeechWord): number {
    const key = p.first + 3 * this.#span + 3;
    const kept = this.#sums.places[key]!;
    if (kept > 0) return kept;
    groups.addBefore(this.#fresh(), p.word, p.kind);
    return this.#sums.keep(key, this.#features);
  }

  #tagsSum(last: number, before: number): number {
    const key = this.#tags + this.#at(last) * this.#span + this.#at(before);
    const kept = this.#sums.places[key]!;
    if (kept > 0) return kept;
    groups.addTags(this.#fresh(), last, before);
    return this.#sums.keep(key, this.#features);
  }

  #guessesSum(own: number, next: number, after: number): number {
    const pair = this.#at(own) * this.#span + this.#at(next);
    const key = this.#guesses + pair * this.#span + this.#at(after);
    const kept = this.#sums.places[key]!;
    if (kept > 0) return kept;
    groups.addGuesses(this.#fresh(), own, next, after);
    return this.#sums.keep(key, this.#features);
  }

  /** A label's place among the keys; what stands outside of the sentence comes last. */
  #at(label: number): number {
    return label === NONE || label === EDGE ? this.#span - 1 : label;
  }

  #fresh(): Features {
    this.#features.count = 0;
    return this.#features;
  }
}
