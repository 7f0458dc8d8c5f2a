import type { EntityMention, EntityType } from "../records.ts";
import { type Cast, namesIn } from "./cast.ts";
import type { Floor } from "./floor.ts";
import type { Referent } from "./names.ts";
import type { Passage, Range } from "./passage.ts";
import { splitWords } from "./words.ts";

/**
 * Whom a person without a name or an office speaks for: "a spokeswoman" behind the one body named in this sentence or the one
 * before, "its embassy", "ses services", "su informe" behind their subject; null where it could be another's.
 */
export function ownerReferent(floor: Floor, passage: Passage, range: Range): Referent | null {
  const { words, lexicon } = passage;
  const { sets } = lexicon;
  const part = words.slice(range.from, range.to);
  const isArticle = (lower: string): boolean =>
    sets.definites.has(lower) || sets.indefinites.has(lower) || sets.possessives.has(lower);
  const nouns = part.filter(({ lower, letter }) => letter && !isArticle(lower));
  const [first] = nouns;
  if (!first) return null;
  // words are cut at hyphens: "porta-voz"
  const lower = floor.cast.article.text.slice(first.start, nouns.at(-1)!.end).toLowerCase();
  const owner = part.find((word) => sets.possessives.has(word.lower));
  if (owner) {
    const personal = sets.personalPossessives.has(owner.lower);
    if (sets.staffs.has(lower)) return subjectOwner(floor, passage, range, personal ? "PER" : null);
    return sets.documents.has(lower)
      ? subjectOwner(floor, passage, range, personal ? "PER" : "ORG")
      : null;
  }
  // Where no word says whose it is the noun does: "szóvivő-je"
  if (sets.possessives.size === 0 && sets.staffs.has(lower))
    return subjectOwner(floor, passage, range, null);
  // "a spokesman for the ministry"
  const next = words[range.to];
  const goesOn = next !== undefined && next.upos === "ADP" && !next.dated;
  return sets.spokespeople.has(lower) && !goesOn ? bodyBehind(floor, passage, range) : null;
}

/** The only body, no medium, that this sentence so far and the one before name; else the one that spoke last. */
function bodyBehind(
  { cast, before, last, noun }: Floor,
  passage: Passage,
  { from }: Range,
): Referent | null {
  const { start } = passage.words[from]!;
  const near = namesIn(cast, { start: before?.start ?? passage.start, end: start });
  const bodies = near.filter(({ type, rule }) => type === "ORG" && rule !== "list: medium");
  const ids = new Set(bodies.map(({ entityId }) => entityId));
  const spoke = last?.entityId
    ? cast.names.find(({ entityId, type }) => type === "ORG" && entityId === last.entityId)
    : undefined;
  const one = spoke && (ids.size === 0 || ids.has(spoke.entityId)) ? spoke : bodies[0];
  // "The ministry said C. A spokesman …": a body without a name
  if (!one && last?.entityId === null && noun !== null && passage.lexicon.bodies.has(noun))
    return { name: last.name, entityId: null, sure: false };
  if (!one || (one !== spoke && (ids.size > 1 || isJoined(cast, passage, one)))) return null;
  return { name: one.name, entityId: one.entityId, sure: false };
}

/** "Wandra and its supplier": a coordinator right behind the name. */
function isJoined({ article }: Cast, { lexicon }: Passage, { end }: EntityMention): boolean {
  const [next] = splitWords(article.text.slice(end, end + 12));
  return next !== undefined && lexicon.coordinators.has(next.lower);
}

/** The one name that is a subject of this sentence, else of the one before; of a type where one is given. */
function subjectOwner(
  { cast, subjects, before }: Floor,
  passage: Passage,
  { from }: Range,
  type: EntityType | null,
): Referent | null {
  const { start } = passage.words[from]!;
  for (const part of [{ start: passage.start, end: start }, before]) {
    if (!part) continue;
    const names = namesIn(cast, part).filter((name) => subjects.has(name.start));
    const [one] = names;
    if (!one) continue;
    const other = names.some(({ entityId }) => entityId !== one.entityId);
    if (other || (type !== null && one.type !== type)) return null;
    return { name: one.name, entityId: one.entityId, sure: false };
  }
  return null;
}
