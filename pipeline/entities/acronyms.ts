import type { Found } from "./found.ts";
import { isFirmWord } from "./types.ts";

/** `Indian Air Force (IAF)`, `WHO (Weltgesundheitsorganisation)`: the id of the one form → the name it stands for. */
export function findAcronyms(found: readonly Found[], text: string): Map<string, Found> {
  const pairs = new Map<string, Found>();
  for (let at = 1; at < found.length; at++) {
    const left = found[at - 1]!;
    const right = found[at]!;
    if (left.line !== right.line) continue;
    if (!/^ ?[(（/]["“«]?$/u.test(text.slice(left.end, right.start))) continue;
    const [short, long] =
      left.end - left.start < right.end - right.start ? [left, right] : [right, left];
    const spelt = isShortFor(text.slice(short.start, short.end), text.slice(long.start, long.end));
    if (!spelt && !isTranslated(short, long)) continue;
    if (short.forms.length === 0 || isOther(short, long)) pairs.set(short.id, long);
    else if (long.forms.length === 0) pairs.set(long.id, short);
  }
  return pairs;
}

/** `Europees Geneesmiddelenbureau (EMA)`: a body of several countries keeps its English initials behind a translated name. */
const isTranslated = (short: Found, long: Found): boolean =>
  short.forms[0]?.entry.kind === "organisation" &&
  /^\p{Lu}{3,}$/u.test(short.forms[0].text) &&
  long.forms.length === 0 &&
  long.type === "ORG";

/** `Centro Sismológico Nacional (CSN)` is not the company CSN. */
function isOther(short: Found, long: Found): boolean {
  if (long.forms[0]?.entry.kind === "institution") return long.id !== short.id;
  const head = /^rule: (\p{L}+)$/u.exec(long.rule)?.[1];
  return short.forms[0]?.entry.kind === "company" && head !== undefined && !isFirmWord(head);
}

/** Whether `short` is made of the initials of `long`, small words left out or not. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false;
  const words = long.split(/[\s\-‐‑']+/u).filter((word) => word !== "");
  if (words.length < 2) return false;
  const initials = (part: readonly string[]) => part.map((word) => word[0]!.toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return initials(words) === letters || initials(capitals) === letters;
}
