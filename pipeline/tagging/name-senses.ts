import { spelled } from "../deduplicate/spelling.ts";
import { nameOfConcept, PIVOT, tableOf } from "../deduplicate/tables.ts";
import { keyOf } from "../deduplicate/terms.ts";

/** Share of a word's meaning, as a root, from which on its first translation speaks for it. */
const CLEAR = 0.5;

/**
 * The English key that a word is mostly translated by, an English word's own; "" where no table knows it or it means
 * many things. What was learned of "president" so holds of "presiden" and "Präsident".
 */
export function senseOf(word: string, language: string): string {
  const key = keyOf(spelled(word, language));
  if (language === PIVOT) return key;
  const meaning = tableOf(language).get(key);
  if (meaning === undefined || meaning.weights[0]! < CLEAR) return "";
  return nameOfConcept(meaning.concepts[0]!);
}
