import { unpackAffixes } from "./affixes.ts";
import { type Analysis, analyse, type Forms } from "./analysis.ts";
import { Guesser } from "./guess.ts";
import { Lexicon, unpackWords, type WordList } from "./lexicon.ts";
import { modelBytes, SCALE, unpackModel } from "./model.ts";
import { endsSentence, missedVerb } from "./second-look.ts";
import { SpeechTagger } from "./speech.ts";
import { SpeechReader, type SpeechWord } from "./speech-reader.ts";

/** Tags the sentences of one language. */
export interface Tagger {
  analyse(forms: readonly string[]): Analysis[];
}

const taggers = new Map<string, Tagger | null>();

/** The tagger trained for a base language tag, read on first use (about 25 ms) and kept; null where there is none. */
export function taggerFor(language: string): Tagger | null {
  let tagger = taggers.get(language);
  if (tagger === undefined) {
    tagger = readTagger(language);
    taggers.set(language, tagger);
  }
  return tagger;
}

function readTagger(language: string): Tagger | null {
  const speech = readSpeech(language);
  if (speech === null) return null;
  const affixes = modelBytes(`${language}.affixes.br`);
  const [edits, capitals, features] = affixes === null ? [] : unpackAffixes(affixes);
  const lemmas = edits && capitals && edits.size > 0 ? { edits, capitals } : null;
  return buildTagger(speech, { lemmas, features: features ?? new Map() });
}

/** The words of names, for all languages. */
let nameWords: WordList | undefined;

function readSpeech(language: string): SpeechTagger | null {
  const speech = modelBytes(`${language}.speech.br`);
  const guesses = modelBytes(`${language}.guesses.br`);
  if (speech === null || guesses === null) return null;
  nameWords ??= unpackWords(modelBytes("name-words.br"));
  const lexicon = new Lexicon(unpackWords(modelBytes(`${language}.lexicon.br`)), nameWords);
  const guesser = new Guesser(unpackModel(guesses, "used"), lexicon);
  return new SpeechTagger(unpackModel(speech, "used"), guesser);
}

function buildTagger(speech: SpeechTagger, forms: Forms): Tagger {
  const { model, guesser } = speech;
  const reader = new SpeechReader(speech);
  const { labels } = reader;
  const verb = labels.indexOf("VERB");
  const verbal = new Set([verb, labels.indexOf("AUX")]);
  /** Scores of one step of the perceptron. */
  const step = (100 * SCALE) / (model.max ?? 100 * SCALE);
  /** Turns the word that is most likely the verb of a sentence without one into it. */
  const lookAgain = (tokens: readonly string[], words: readonly SpeechWord[], tags: Uint8Array) => {
    const behind = new Int32Array(words.length);
    reader.tag(words, behind, verb);
    const ballots = Array.from(behind, (margin, at) => ({
      upos: labels[tags[at]!]!,
      behind: margin / step,
    }));
    const missed = missedVerb(tokens, ballots, forms, guesser.lexicon);
    if (missed >= 0) tags[missed] = verb;
  };
  return {
    analyse(tokens) {
      const words = reader.wordsOf(tokens);
      const tags = reader.tag(words);
      if (endsSentence(tokens) && !tags.some((tag) => verbal.has(tag)))
        lookAgain(tokens, words, tags);
      return words.map(({ analyses }, at) => {
        const tag = tags[at]!;
        analyses[tag] ??= analyse(forms, tokens[at]!, labels[tag]!);
        return analyses[tag];
      });
    },
  };
}
