import { type Affixes, labelOf, unpackAffixes } from "./affixes.ts";
import { Guesser } from "./guess.ts";
import { foldForm, type LemmaRules, lemmaOf } from "./lemma.ts";
import { Lexicon, unpackWords, type WordList } from "./lexicon.ts";
import { modelBytes, unpackModel } from "./model.ts";
import { SpeechTagger } from "./speech.ts";
import { pad } from "./words.ts";

/** What is known of one token. */
export interface Analysis {
  readonly upos: string;
  readonly lemma?: string;
  readonly features?: string;
}

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
  const rules = edits && capitals && edits.size > 0 ? { edits, capitals } : null;
  return buildTagger(speech, rules, features ?? new Map());
}

/** The words of names, for all languages. */
let nameWords: WordList | undefined;

function readSpeech(language: string): SpeechTagger | null {
  const speech = modelBytes(`${language}.speech.br`);
  const guesses = modelBytes(`${language}.guesses.br`);
  if (speech === null || guesses === null) return null;
  nameWords ??= unpackWords(modelBytes("name-words.br"));
  const lexicon = new Lexicon(unpackWords(modelBytes(`${language}.lexicon.br`)), nameWords);
  return new SpeechTagger(unpackModel(speech), new Guesser(unpackModel(guesses), lexicon));
}

/** Analyses kept per part of speech; looking affixes up anew costs more than the tagging itself. */
const LIMIT = 20_000;

/** Joins a part-of-speech model with the tables that give lemma and features. */
export function buildTagger(
  speech: SpeechTagger,
  rules: LemmaRules | null,
  features: Affixes,
): Tagger {
  const { labels } = speech.model;
  const kept = labels.map(() => new Map<string, Analysis>());
  const analyse = (form: string, upos: string): Analysis => {
    const known = featuresOf(features, form, upos);
    return {
      upos,
      ...(rules === null ? {} : { lemma: lemmaOf(rules, form, upos) }),
      ...(known === "" ? {} : { features: known }),
    };
  };
  return {
    analyse(forms) {
      const tags = speech.tag(pad(forms));
      return forms.map((form, at) => {
        const known = kept[tags[at]!]!;
        let analysis = known.get(form);
        if (analysis === undefined) {
          if (known.size >= LIMIT) known.clear();
          analysis = analyse(form, labels[tags[at]!]!);
          known.set(form, analysis);
        }
        return analysis;
      });
    },
  };
}

/** Mood, number, person, polarity, tense, verb form and voice by whole word or ending, as `Mood=Ind|Tense=Past`. */
export function featuresOf(features: Affixes, form: string, upos: string): string {
  const folded = foldForm(form);
  return features.get(`${upos}=${folded}`) ?? labelOf(features, upos, "-", folded) ?? "";
}
