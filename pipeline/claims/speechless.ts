import type { Attribution } from "./attribution.ts";
import type { Passage } from "./passage.ts";
import { antecedentOf } from "./relative.ts";

/**
 * "Der Zyklon Batsirai forderte 120 Menschenleben", "Shares in Lajur dropped": a noun for what never says a thing, in front
 * of any link and with none for a person or a body.
 */
export function isSpeechless(passage: Passage, { speaker, cue }: Attribution): boolean {
  if (!speaker) return false;
  const { words, lexicon } = passage;
  const { links, stops, speechless } = lexicon.sets;
  const { compounds } = lexicon.pack;
  const part = words.slice(speaker.from, speaker.to);
  const link = part.findIndex(({ lower }, at) => at > 0 && (links.has(lower) || stops.has(lower)));
  const head = link < 0 ? part : part.slice(0, link);
  const isOne = (lower: string): boolean =>
    speechless.has(lower) ||
    (compounds === true && [...speechless].some((one) => one.length > 4 && lower.endsWith(one)));
  // "the fire service": the noun is the last in front of a name or an adjective
  const noun = head.findLastIndex(
    ({ letter, capital, upos }, at) =>
      letter &&
      !(capital && at > 0 && !lexicon.pack.capitalNouns) &&
      !/^(?:ADJ|PROPN)$/u.test(upos ?? ""),
  );
  const named = head.slice(noun + 1).filter(({ letter }) => letter).length;
  const first = head.findIndex(({ letter, lower }) => letter && !lexicon.sets.definites.has(lower));
  // "Cyclone Imara", but no "Storm Prediction Center"
  const titled =
    first >= 0 && head[first]!.capital && head.length - first <= 2 && isOne(head[first]!.lower);
  // "The flood took the house of Ana Prats, who said": the relative clause is hers
  return (
    !head.some(({ role }) => role !== null) &&
    (titled || (noun >= 0 && named < 3 && isOne(head[noun]!.lower))) &&
    !antecedentOf(passage, cue.from)
  );
}
