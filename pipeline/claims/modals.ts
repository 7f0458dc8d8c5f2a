import type { Phrases } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import { phraseAt, type Word } from "./words.ts";

/** A letter of Hangul is a syllable: "늘리겠다". */
export const endsWith = (lower: string, endings: readonly string[] | undefined): boolean =>
  (lower.length >= 5 || (lower.length >= 3 && /^\p{sc=Hang}/u.test(lower))) &&
  (endings ?? []).some((ending) => lower.endsWith(ending));

/** "委员 | 会", "aurait | dû": the word belongs to one of these phrases. */
export const isInIdiom = ({ words }: Passage, at: number, idioms: Phrases<true>): boolean =>
  [at - 2, at - 1, at].some((from) => {
    const idiom = phraseAt(words, from, idioms);
    return idiom !== null && from + idiom.length > at;
  });

/** "Er soll Geld genommen haben": a modal with an infinitive of the perfect at the end. */
export function isHearsay({ words, lexicon }: Passage, main: readonly number[]): boolean {
  const { hearsay, claimModals } = lexicon.sets;
  // "Bis 2030 will die Bahn alle Strecken saniert haben": a plan
  const dated = main.some((at) => words[at]!.dated);
  const reports = ({ lower }: Word): boolean =>
    hearsay.has(lower) || (!dated && claimModals.has(lower));
  const modal = main.findIndex((at) => reports(words[at]!));
  if (modal < 0) return false;
  // "soll versucht haben, sein Boot zu sichern": its clause ends at a comma
  return main.slice(modal + 1).some((at, k, rest) => {
    const next = rest[k + 1];
    const ends = next === undefined || !words[next]!.letter;
    return (
      ends &&
      lexicon.sets.perfects.has(words[at]!.lower) &&
      /^(?:VERB|AUX|ADJ)$/u.test(words[at - 1]?.upos ?? "VERB")
    );
  });
}

/** "ma zostać otwarty", "miał przyjąć łapówkę": one of the modals in front of an infinitive. */
export const isModal = (
  passage: Passage,
  main: readonly number[],
  modals: ReadonlySet<string>,
): boolean => {
  const { words, lexicon, tagged } = passage;
  return main.some((at) => {
    if (!modals.has(words[at]!.lower)) return false;
    // "měl by otevřít", "by se měl otevřít" plan
    if (isInIdiom(passage, at, lexicon.future)) return false;
    const behind = words.slice(at + 1, lexicon.pack.verbFinal ? main.at(-1)! + 1 : at + 4);
    const end = behind.findIndex(({ letter }) => !letter);
    return behind
      .slice(0, end < 0 ? undefined : end)
      .some(({ lower, features }) =>
        tagged
          ? /VerbForm=Inf/u.test(features ?? "")
          : endsWith(lower, lexicon.pack.infinitiveEndings),
      );
  });
};

/** "o suspeito teria deixado o país", "o fogo terá começado": a reporting auxiliary of the perfect, or its future, with the participle. */
export const isPerfect = ({ words, lexicon }: Passage, main: readonly number[]): boolean =>
  main.some((at) => {
    const { lower, features } = words[at]!;
    const reports = lexicon.sets.reported.has(lower) || /Tense=Fut/u.test(features ?? "");
    if (!lexicon.sets.perfects.has(lower) || !reports) return false;
    const next = words.slice(at + 1, at + 4).find(({ upos }) => upos !== "ADV");
    return /VerbForm=Part/u.test(next?.features ?? "");
  });

/** "said it would close": the future of the past, where no perfect follows. */
export const isPastFuture = ({ words, lexicon }: Passage, main: readonly number[]): boolean => {
  const { pastFutures, perfects } = lexicon.sets;
  const modal = main.findIndex((at) => pastFutures.has(words[at]!.lower));
  return modal >= 0 && !main.slice(modal + 1).some((at) => perfects.has(words[at]!.lower));
};

/** "advirtió de que el hambre se extendería": a conditional that no list says to report, of a verb that does not permit or oblige. */
export const isFutureInPast = ({ words, lexicon }: Passage, main: readonly number[]): boolean =>
  main.some(
    (at) =>
      /Mood=Cnd/u.test(words[at]!.features ?? "") &&
      !phraseAt(words, at, lexicon.permissions) &&
      endsWith(words[at]!.lower, lexicon.pack.futureInPastEndings),
  );
