import type { ClaimsPack } from "../../languages/contract/claims.ts";

/** Letters of an ending that a noun may have in another case. */
const ENDING = 3;

/** A word as it is and without what makes it definite. */
export function undefinite(word: string, pack: ClaimsPack): string[] {
  const { definiteEndings = [], definiteBeginnings = [], hardened = {} } = pack;
  const cut = definiteEndings
    .filter((ending) => word.length > ending.length + 2 && word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .map((stem) => stem.slice(0, -1) + (hardened[stem.at(-1)!] ?? stem.at(-1)!));
  const rest = definiteBeginnings
    .filter((beginning) => word.length > beginning.length + 2 && word.startsWith(beginning))
    .map((beginning) => word.slice(beginning.length));
  return [word, ...cut, ...rest];
}

/** What stays of a noun in all its cases, where the language has any: "agentur" of "agentura". */
const stemOf = (word: string, { nameCases }: ClaimsPack): string =>
  nameCases === undefined ? word : word.replace(/[аяйьоеиіїaeoyíěuαεηιουωάέήίόύώς]$/u, "");

/**
 * Whether a noun of a description is the one that a name has, definite or not, in whatever case, or as the head of a compound:
 * "förbundet" of "Båtförbundet", "amet" of "Transpordiamet", "Úřad" of "Energetického regulačního úřadu".
 */
export function isNounOf(noun: string, name: string, pack: ClaimsPack): boolean {
  if (noun === name) return true;
  const forms = undefinite(noun, pack);
  if (undefinite(name, pack).some((form) => form.length > 2 && forms.includes(form))) return true;
  const compounds = pack.compounds || pack.definiteEndings || pack.nameCases;
  if (compounds && noun.length > 2 && name.endsWith(noun)) return true;
  if (!pack.nameCases) return false;
  const stem = stemOf(noun, pack);
  const other = stemOf(name, pack);
  const head = other.lastIndexOf(stem);
  if (stem.length > 3 && head > 2 && other.length - head - stem.length < ENDING) return true;
  const longer = stem.length < other.length ? other : stem;
  const shorter = longer === stem ? other : stem;
  return (
    shorter.length > 2 && longer.startsWith(shorter) && longer.length - shorter.length < ENDING
  );
}
