import type { Lexicon } from "../lexicon.ts";
import { type Hit, hit } from "../reading.ts";
import { type DateToken, lengthAt, skipJoiners } from "../tokens.ts";
import { dayMonth, weekday } from "./named.ts";
import { dayNumber } from "./numbers.ts";

/** "torstain vastaisena yönä", "szerdáról csütörtökre virradó éjjel": the day before the one that ends the night. */
export function nightBehind(
  tokens: readonly DateToken[],
  at: number,
  lexicon: Lexicon,
): Hit | null {
  const { connectors, nightsBehind } = lexicon.phrases;
  const dayAt = (from: number) => weekday(tokens, from, lexicon) ?? dayMonth(tokens, from, lexicon);
  const first = dayAt(at);
  if (first === null) return null;
  const second = dayAt(first.to + lengthAt(tokens, first.to, connectors));
  const last = second ?? first;
  const behind = lengthAt(tokens, last.to, nightsBehind);
  if (behind === 0) return null;
  const reading = { kind: "moved", base: last.reading, unit: "day", count: -1 } as const;
  return hit(at, last.to + behind, reading, "night");
}

/** "la nuit de lundi à mardi", "Nacht vom 3. auf den 4. Mai": the day before the second one. */
export function night(tokens: readonly DateToken[], at: number, lexicon: Lexicon): Hit | null {
  const { nights, nightLinks, openers } = lexicon.phrases;
  const part = lengthAt(tokens, at, lexicon.phrases.partsOfDay);
  // "dans la nuit" ends in the word
  const led = part > 1 && lengthAt(tokens, at + part - 1, nights) === 1 ? part : 0;
  const word = Math.max(led, lengthAt(tokens, at, nights));
  if (word === 0) return null;
  const direct = lengthAt(tokens, at + word, nightLinks);
  const behind = skipJoiners(tokens, at + word + direct, lexicon);
  const named =
    direct === 0
      ? null
      : (weekday(tokens, at + word + direct, lexicon) ?? dayMonth(tokens, behind, lexicon));
  // "natten till tisdagen" bears the day it ends in
  if (named !== null) return hit(at, named.to, named.reading, "night");
  const joined = skipJoiners(tokens, at + word, lexicon);
  const opened = Math.max(
    lengthAt(tokens, joined, openers) + joined,
    lengthAt(tokens, at + word, openers) + at + word,
  );
  const from = skipJoiners(tokens, opened, lexicon);
  const first =
    weekday(tokens, from, lexicon) ??
    dayMonth(tokens, from, lexicon) ??
    dayNumber(tokens, from, lexicon);
  if (first === null) return null;
  const link = lengthAt(tokens, first.to, nightLinks);
  if (link === 0) return null;
  const to = skipJoiners(tokens, first.to + link, lexicon);
  const second = weekday(tokens, to, lexicon) ?? dayMonth(tokens, to, lexicon);
  if (second === null) return null;
  const reading = { kind: "moved", base: second.reading, unit: "day", count: -1 } as const;
  return hit(at, second.to, reading, "night");
}
