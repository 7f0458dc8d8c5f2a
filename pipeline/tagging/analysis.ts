import { type Affixes, labelOf } from "./affixes.ts";
import { foldForm, type LemmaRules, lemmaOf } from "./lemma.ts";

/** What is known of one token. */
export interface Analysis {
  readonly upos: string;
  readonly lemma?: string;
  readonly features?: string;
}

/** The tables that give a word its lemma, where the treebank has any, and its features. */
export interface Forms {
  readonly lemmas: LemmaRules | null;
  readonly features: Affixes;
}

/** Lemma and features of a word whose part of speech is known. */
export function analyse({ lemmas, features }: Forms, form: string, upos: string): Analysis {
  const known = featuresOf(features, form, upos);
  return {
    upos,
    ...(lemmas === null ? {} : { lemma: lemmaOf(lemmas, form, upos) }),
    ...(known === "" ? {} : { features: known }),
  };
}

/** Mood, number, person, polarity, tense, verb form and voice by whole word or ending, as `Mood=Ind|Tense=Past`. */
export function featuresOf(features: Affixes, form: string, upos: string): string {
  const folded = foldForm(form);
  return features.get(`${upos}=${folded}`) ?? labelOf(features, upos, "-", folded) ?? "";
}
