import { readFileSync } from "node:fs";
import type { Gender } from "../../languages/contract/claims.ts";
import { foldName } from "../entities/atoms.ts";
import type { Cast } from "./cast.ts";
import type { Lexicon } from "./lexicon.ts";
import { phraseAt, splitWords, type Word } from "./words.ts";

const table = new URL("../../languages/names/genders.txt", import.meta.url);
let given: ReadonlyMap<string, Gender> | undefined;

/** Given names, folded, that are borne by one gender alone; read once. */
function givenNames(): ReadonlyMap<string, Gender> {
  if (given) return given;
  const names = new Map<string, Gender>();
  for (const line of readFileSync(table, "utf8").split("\n")) {
    const [tag, list] = line.split("\t");
    if (list === undefined) continue;
    for (const name of list.split(" ")) names.set(name, tag === "f" ? "feminine" : "masculine");
  }
  given = names;
  return names;
}

const known = new WeakMap<Cast, Map<string, Gender | null>>();

/** The gender of a person of the article, by titles and role nouns beside the name, then by the given name; null where nothing tells. */
export function genderOf(cast: Cast, entityId: string, lexicon: Lexicon): Gender | null {
  const genders = known.get(cast) ?? new Map<string, Gender | null>();
  known.set(cast, genders);
  const found = genders.get(entityId);
  if (found !== undefined) return found;
  const gender = findGender(cast, entityId, lexicon);
  genders.set(entityId, gender);
  return gender;
}

function findGender({ names, article }: Cast, entityId: string, lexicon: Lexicon): Gender | null {
  if (!lexicon.pack.genders) return null;
  let byName: Gender | null = null;
  let looked = 0;
  for (const { entityId: id, start, end, text, name } of names) {
    if (id !== entityId) continue;
    if (++looked > 6) break;
    const beside = besideGender(article.text, start, end, lexicon);
    if (beside) return beside;
    byName ??= givenGender(text, lexicon) ?? givenGender(name, lexicon);
  }
  return byName;
}

/** By the first word of a name of two words and more, as one word may be a surname; in any case ("Иваном Петровым"). */
function givenGender(name: string, { pack }: Lexicon): Gender | null {
  const [first = "", ...rest] = name.split(/[\s·・]/u);
  if (rest.length === 0) return null;
  const genders = givenNames();
  const key = foldName(first);
  const exact = genders.get(key);
  if (exact || !pack.nameCases) return exact ?? null;
  const { endings, nominatives } = pack.nameCases;
  for (const ending of endings) {
    if (key.length < ending.length + 3 || !key.endsWith(ending)) continue;
    const stem = key.slice(0, -ending.length);
    for (const nominative of nominatives) {
      const gender = genders.get(stem + nominative);
      if (gender) return gender;
    }
  }
  return null;
}

/** "Ms Lynch", "die Sprecherin Anna Braun", "Anna Berg, a spokeswoman": words of the same phrase or its apposition. */
function besideGender(text: string, start: number, end: number, lexicon: Lexicon): Gender | null {
  const before = splitWords(text.slice(Math.max(0, start - 60), start))
    .reverse()
    .slice(0, 5);
  const titled = firstGender(before, lexicon);
  if (titled) return titled;
  const own = firstGender(splitWords(text.slice(start, end)).slice(0, 1), lexicon);
  if (own) return own;
  const behind = text.slice(end, end + 50);
  return /^\s?[,，]/u.test(behind) ? firstGender(splitWords(behind).slice(1, 6), lexicon) : null;
}

function firstGender(words: readonly Word[], lexicon: Lexicon): Gender | null {
  const { sets } = lexicon;
  let role = false;
  for (const [at, { lower, letter }] of words.entries()) {
    if (!letter && lower !== "." && lower !== "-") return null;
    if (sets.feminine.has(lower)) return "feminine";
    if (sets.masculine.has(lower)) return "masculine";
    if (role && sets.feminineArticles.has(lower)) return "feminine";
    if (role && sets.masculineArticles.has(lower)) return "masculine";
    if (sets.links.has(lower) || sets.stops.has(lower)) return null;
    role ||= phraseAt(words, at, lexicon.descriptions) !== null;
  }
  return null;
}

/** The gender that the words of a phrase tell: "the spokeswoman", "la ministre"; null where none does. */
export function phraseGender(words: readonly Word[], lexicon: Lexicon): Gender | null {
  return firstGender(words, lexicon) ?? firstGender(words.toReversed(), lexicon);
}
