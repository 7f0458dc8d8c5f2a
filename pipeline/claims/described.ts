import type { EntityMention } from "../records.ts";
import { antecedent, type Cast } from "./cast.ts";
import { answersTo, type Description, hasWords, isFirm } from "./description.ts";
import type { Floor } from "./floor.ts";
import { genderOf } from "./gender.ts";
import { isNounOf } from "./inflected.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Referent } from "./names.ts";
import { calledSo, isCalled, ownsOne } from "./titles.ts";
import { splitWords } from "./words.ts";

/** Four words and more are no firm's name. */
const LONG = /^\S+(?:\s\S+){3}/u;

/** Letters that a compound has before its head, at least. */
const ENDING = 2;

/** How far behind a title its name may stand. */
const BESIDE = 40;

/** How far back the one who spoke last may be "the official". */
const REACH = 1500;

/** Whom a definite description means: the name that was called so or has its words, else the likeliest that fits; null where none does. */
export function describedReferent(
  floor: Floor,
  lexicon: Lexicon,
  described: Description,
  offset: number,
): Referent | null {
  if (described.type === "ORG") return bodyReferent(floor, lexicon, described, offset);
  // taggers take "správa" for several: what the article has called so before is one
  if (described.plural) return described.type === null ? againSo(floor, described, lexicon) : null;
  return (
    personReferent(floor, lexicon, described, offset) ??
    (described.type === null ? wordedReferent(floor, lexicon, described, offset) : null)
  );
}

function personReferent(
  floor: Floor,
  lexicon: Lexicon,
  described: Description,
  offset: number,
): Referent | null {
  const { cast, titles } = floor;
  const paragraph = cast.article.text.lastIndexOf("\n", offset) + 1;
  const differs = ({ entityId }: EntityMention): boolean =>
    described.gender !== null &&
    (genderOf(cast, entityId, lexicon) ?? described.gender) !== described.gender;
  const last = described.owned ? lastPerson(cast, offset) : undefined;
  const titled = titles.filter(
    ({ name, owner }) => !differs(name) && (owner === null || last === undefined || last === owner),
  );
  const { name, several } = calledSo(titled, described, lexicon, offset, paragraph);
  if (name) return { name: name.name, entityId: name.entityId, sure: true };
  if (several || described.type === null) return null;
  if (described.owned) return null;
  if (described.epithet) return spokenPerson(floor, described, offset, differs);
  const again = spokenSo(floor, described, lexicon);
  if (again || described.bare) return again;
  const { subjects } = floor;
  const fits = (one: EntityMention): boolean =>
    one.type === "PER" && answersTo(described, one) && !differs(one);
  const best = antecedent(cast, offset, fits, ({ start }) => (subjects.has(start) ? 2 : 1));
  if (best === null || isElse(floor, best, described, lexicon)) return null;
  // "The mayor" is no person named before unless only one is
  const others = cast.names.some(
    (one) => one.end <= offset && fits(one) && one.entityId !== best.entityId,
  );
  return others ? null : { name: best.name, entityId: best.entityId, sure: false };
}

/** "The official": the person who is the only subject since somebody spoke, else who spoke, else the only one named so far. */
function spokenPerson(
  { cast, last, noun, subjects }: Floor,
  { head }: Description,
  offset: number,
  differs: (name: EntityMention) => boolean,
): Referent | null {
  const people = cast.names.filter(({ type, end }) => type === "PER" && end <= offset);
  const since = people.filter(({ start }) => start >= (last?.end ?? 0));
  const begun = since.filter(({ start }) => subjects.has(start));
  const named = last === null && begun.length === 0 ? since : begun;
  const one = named[0] ?? people.find(({ entityId }) => entityId === last?.entityId);
  if (!one || differs(one) || named.some(({ entityId }) => entityId !== one.entityId)) return null;
  // "The engineer said …. The academic …": another noun is another person, where there is one
  const others = people.some(({ entityId }) => entityId !== one.entityId);
  const beside = ({ entityId, start, end }: EntityMention): boolean =>
    entityId === one.entityId && start < (last?.end ?? 0) + BESIDE && end > (last?.start ?? 0);
  const unnamed = last !== null && !people.some(beside);
  if (others && named.length === 0 && unnamed && noun !== null && noun !== head) return null;
  if (offset - (last?.end ?? one.end) > REACH) return null;
  return { name: one.name, entityId: one.entityId, sure: false };
}

/** "A neighbour said …. The neighbour …": whoever spoke last under a name that no list has, or none, by the same noun. */
function spokenSo(
  { last, noun }: Floor,
  described: Description,
  { pack }: Lexicon,
): Referent | null {
  if (!last || last.entityId !== null || noun === null) return null;
  const same = described.content.every((word) => isNounOf(word, noun, pack));
  return same ? { name: last.name, entityId: null, sure: false } : null;
}

const againSo = (floor: Floor, described: Description, lexicon: Lexicon): Referent | null =>
  spokenSo(floor, described, lexicon) ?? namelessSo(floor, described, lexicon);

/** "Vejdirektoratet lukker broen, oplyser direktoratet": the only subject so far with the noun and more, which no list has for a name. */
function namelessSo(
  { nameless }: Floor,
  { content }: Description,
  { pack }: Lexicon,
): Referent | null {
  const said = [...nameless.values()].filter(
    ({ words, head }) =>
      (words.length > content.length ||
        words.some((word) => word.length > (content[0]?.length ?? 0) + ENDING)) &&
      (head === null || content.some((noun) => isNounOf(noun, head, pack))) &&
      content.every((noun) => words.some((word) => isNounOf(noun, word, pack))),
  );
  const [one] = said;
  if (!one || said.some(({ text }) => text !== one.text)) return null;
  return { name: one.name ?? one.text, entityId: null, sure: false };
}

function bodyReferent(
  floor: Floor,
  lexicon: Lexicon,
  described: Description,
  offset: number,
): Referent | null {
  const { cast, subjects, titles } = floor;
  const called = (name: EntityMention): boolean =>
    titles.some(
      (title) => title.name.entityId === name.entityId && isCalled(described, title, lexicon),
    );
  const worded = (name: EntityMention): boolean => hasWords(described, name, lexicon);
  // "La Corte", which a model takes for a name, is no more than the noun
  const isNoun = ({ text }: EntityMention): boolean =>
    splitWords(text).every(({ lower }) => described.content.includes(lower));
  const fits = (name: EntityMention): boolean =>
    name.type === "ORG" &&
    !isNoun(name) &&
    (called(name) || worded(name) || (!described.bare && answersTo(described, name)));
  const weigh = (name: EntityMention): number =>
    (subjects.has(name.start) ? 2 : 1) *
    (called(name) || worded(name) ? 4 : described.firm && isFirm(name.rule) ? 3 : 1);
  const best = antecedent(cast, offset, fits, weigh);
  const known = best !== null && (called(best) || worded(best));
  const firm = best !== null && described.firm && isFirm(best.rule);
  const again = known || firm ? null : againSo(floor, described, lexicon);
  if (again) return again;
  if (best === null && described.firm) return namelessFirm(floor, lexicon, offset);
  if (best === null) return described.agency ? namelessBody(floor, lexicon) : null;
  return { name: best.name, entityId: best.entityId, sure: known };
}

/** "Министерство транспорта закрыло мост. Ведомство …": where no body has been named, the only one so far that no list has. */
function namelessBody({ nameless }: Floor, { bodies, pack }: Lexicon): Referent | null {
  const isBodyNoun = (head: string): boolean =>
    bodies.has(head) || Boolean(pack.agencies?.some((noun) => isNounOf(noun, head, pack)));
  const named = [...nameless.values()].filter(
    ({ head, words }) =>
      head !== null && words.length > 1 && isBodyNoun(head) && !pack.firms?.includes(head),
  );
  const [one] = named;
  if (!one || named.some(({ text }) => text !== one.text)) return null;
  return { name: one.name ?? one.text, entityId: null, sure: false };
}

/**
 * "Teplárna Lužná raises its prices. The firm …": where no body has been named, the only name so far that a sentence has for its
 * subject, where nothing tells that it is a person or a place.
 */
function namelessFirm(
  { cast, subjects, titles }: Floor,
  lexicon: Lexicon,
  offset: number,
): Referent | null {
  const named = cast.names.filter(
    ({ end, start, rule, text }) =>
      end <= offset && subjects.has(start) && !rule.startsWith("list") && !LONG.test(text),
  );
  // "La minera Aurora Andina"
  const isCalledFirm = ({ start }: EntityMention): boolean => {
    const before = splitWords(cast.article.text.slice(Math.max(0, start - 30), start));
    return lexicon.bodies.has(before.at(-1)?.lower ?? "");
  };
  const one = named.find(isCalledFirm) ?? named[0];
  if (!one) return null;
  const told = isCalledFirm(one);
  const known =
    genderOf(cast, one.entityId, lexicon) !== null ||
    titles.some(({ name }) => name.entityId === one.entityId);
  const several = named.some(({ entityId }) => entityId !== one.entityId);
  return told || !(known || several)
    ? { name: one.name, entityId: one.entityId, sure: false }
    : null;
}

/** "The federation": the only body named so far that has the words; null where several have. */
function wordedReferent(
  floor: Floor,
  lexicon: Lexicon,
  described: Description,
  offset: number,
): Referent | null {
  if (described.bare && described.content.length > 1) return null;
  const named = floor.cast.names.filter(
    (name) => name.end <= offset && hasWords(described, name, lexicon),
  );
  const one = named.at(-1);
  if (!one) return againSo(floor, described, lexicon);
  if (named.some(({ entityId }) => entityId !== one.entityId)) return null;
  return { name: one.name, entityId: one.entityId, sure: true };
}

/** Whom the article has called something else, or whose the person is: "Tom Hartley's lawyer". */
const isElse = (
  { cast, titles }: Floor,
  { entityId }: EntityMention,
  { head }: Description,
  lexicon: Lexicon,
): boolean =>
  titles.some(({ name }) => name.entityId === entityId) || ownsOne(cast, entityId, head, lexicon);

/** The person named last before an offset, whose "his lawyer" most likely is. */
const lastPerson = ({ names }: Cast, offset: number): string | undefined =>
  names.findLast(({ type, end }) => type === "PER" && end <= offset)?.entityId;
