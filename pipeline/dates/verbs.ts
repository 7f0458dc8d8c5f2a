import type { Language } from "../../languages/language.ts";
import type { Sentence } from "../records.ts";
import type { Tense } from "./tense.ts";

/** What a word says of the time: "present" may be meant of a day ahead, "done" is not; "of" makes a date part of a name ("the declaration of Tuesday"),
 * and of "to" as of any preposition no other clause begins ("flies to Rome on Monday"). */
type Sign = Exclude<Tense, null> | "present" | "done" | "of" | "to";

/** Where a word begins → what it says. */
export type Verbs = ReadonlyMap<number, Sign>;

/** What the tagger saw of the sentences' verbs, and the words that join a name to a date. */
export function verbsOf(
  sentences: readonly Sentence[],
  language: string,
  pack: Language | undefined,
): Verbs {
  const found = new Map<number, Sign>();
  const { says, links } = wordsOf(pack);
  for (const sentence of sentences) {
    if (sentence.language !== language) continue;
    for (const { start, text, upos, features } of sentence.tokens) {
      const lower = text.toLowerCase();
      const verb = upos === "VERB" || upos === "AUX";
      const link = upos !== "CCONJ" && links.has(lower) ? "of" : upos === "ADP" ? "to" : null;
      const sign = link ?? (verb ? tenseOf(features, upos, says.has(lower)) : null);
      if (sign !== null) found.set(start, sign);
    }
  }
  return found;
}

/**
 * The tense of a verb's form. A verb of saying in the present tells what was said ("sagt er am Montag"), a
 * participle what was done ("commis mardi"), as far as it goes; an auxiliary of the present says nothing alone.
 */
function tenseOf(features = "", upos: string, says: boolean): Sign | null {
  if (/VerbForm=(?:Inf|Ger|Conv|Vnoun)/u.test(features)) return null;
  const participle = features.includes("VerbForm=Part");
  if (participle) return features.includes("Tense=Pres") ? null : "done";
  if (features.includes("Tense=Fut")) return "future";
  // "commencerait", "comenzaría"; with an auxiliary it is as often hearsay of the past ("aurait été tué")
  if (upos === "VERB" && features.includes("Mood=Cnd")) return "future";
  if (/Tense=(?:Past|Imp)/u.test(features))
    return /Mood=Ind|VerbForm=Fin/u.test(features) ? "past" : "done";
  if (says) return "done";
  return upos === "VERB" && features.includes("Tense=Pres") ? "present" : null;
}

interface Words {
  /** The first words of the pack's cues. */
  readonly says: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

const NONE: Words = { says: new Set(), links: new Set() };

const known = new WeakMap<Language, Words>();

/** The words of a pack, made once. */
function wordsOf(pack: Language | undefined): Words {
  if (pack === undefined) return NONE;
  let words = known.get(pack);
  if (words === undefined) {
    const { verbs = [], links } = pack.claims ?? {};
    const says = verbs.flatMap(({ forms }) => forms.map((form) => form.split(" ")[0]!));
    words = { says: new Set(says), links: new Set(links) };
    known.set(pack, words);
  }
  return words;
}
