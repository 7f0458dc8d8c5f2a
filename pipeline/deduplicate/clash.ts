import type { Edtf } from "../records.ts";
import { lackOthers } from "./absent.ts";
import { alternate } from "./alternatives.ts";
import { alike, type Count, comparable, ofOneKind, sameHour } from "./counts.ts";
import { type Features, foundOf, MASS } from "./features.ts";
import { opposed } from "./opposites.ts";
import { daysBetween, overlap } from "./periods.ts";
import { compatible, type Place } from "./places.ts";
import { figureKey, type Profile } from "./profile.ts";
import { ofTwoStages } from "./stage.ts";
import { rebuts } from "./voice.ts";

/** Two statements that share their words but name other places or counts differ in these; others just tell more. */
const WORDING = 0.15;
/** Two statements that share this much of their words have one frame: what differs stands in one slot. */
const FRAME = 0.35;
/** Words that say the same but for two places, as in "voted against it", are told of each of many places. */
const SENTENCE = 0.85;
/** Two statements that share this much but for a negation say p and not p. */
const STATEMENT = 0.75;
/** The same where one says it by "refused to", which seldom is lost in translation. */
const WITHHELD = 0.5;
/** Numbers further apart count different things, unless one is a later state of the other. */
const NEAR = Math.log(2);
const FAR = Math.log(3);
/** Shares further apart are of different things, as a raise that is asked for and one that is granted: 7 of 7 pairs of our own stories within it are contradictions, none of 6 beyond it. */
const SHARES = Math.log(1.2);

/** Days. */
const WEEK = 7;
/** Why a denial and what it denies contradict each other. */
export const ANSWER = "denied against alleged";

/**
 * One speaker says what another says not to be so, in statements that share this much of their words, and more idf than
 * a small word has ("we learned of it" against "we have no choice").
 */
const REBUTTAL = { why: "said by one, not so by another", shared: 0.25, said: 5 };
/** Log-odds above which it does where the articles have no name in common: of two such pairs below, none does; in one story 12 of 12 do. */
const REBUTS = -2;

/** Why a statement and its opposite contradict each other. */
const OPPOSITE = "opposites";

/** Why two statements cannot both be one. */
export interface Clash {
  /** In words for a person. */
  readonly why: string;
  /**
   * Log-odds of saying the same above which the two contradict each other; below, or where it is infinite, they
   * tell of different things. Read off pairs of our own stories: above them 27 of 31 pairs with clashing numbers
   * are contradictions, and all 5 that deny an allegation.
   */
  readonly above: number;
}

/** "No tsunami" says nothing against "no victims", but is not the same. */
const LACK: Clash = { why: "there is none of two things", above: Number.POSITIVE_INFINITY };

/** What will be is another claim than what has been. */
const STAGES: Clash = { why: "planned against done", above: Number.POSITIVE_INFINITY };

/**
 * What keeps two alike statements apart; empty where they agree.
 *
 * @param features of both: `words`, the mean share of the words, names and numbers left out, that both say, and `mass`
 */
export function clashesOf(
  left: Profile,
  right: Profile,
  { words: shared, mass }: Pick<Features, "words" | "mass">,
): Clash[] {
  const rebuttable = shared >= REBUTTAL.shared && mass * MASS >= REBUTTAL.said;
  const day = dates(left, right);
  const others = [
    shared >= WORDING ? opposition(left, right) : null,
    alternation(left, right),
  ].filter((clash) => clash !== null);
  return [
    numbers(left, right, shared),
    // up on one day and down on the next
    day !== null && others.length > 0 ? apart(day) : day,
    shared >= WORDING ? places(left, right, shared) : null,
    lackOthers(left, right) ? LACK : null,
    ofTwoStages(left, right) ? STAGES : null,
    denial(left, right),
    rebuttable ? rebuttal(left, right) : null,
    ...(day === null ? others : others.map(apart)),
    shared >= negatedFrom(left, right) ? negation(left, right) : null,
  ].filter((clash) => clash !== null);
}

/** What is likely to be lost in translation needs a likeness that leaves nothing else to differ in. */
const negatedFrom = (left: Profile, right: Profile): number =>
  left.withheld !== right.withheld || (left.speaker !== null && left.speaker === right.speaker)
    ? WITHHELD
    : STATEMENT;

/** What tells of two things or times contradicts nothing. */
const apart = ({ why }: Clash): Clash => ({ why, above: Number.POSITIVE_INFINITY });

/** An allegation against somebody and their denial: they share few words, but a denial in the same story seldom answers anything else. */
export function answers(left: Profile, right: Profile): boolean {
  const [denial, charge] = left.stance === "denied" ? [left, right] : [right, left];
  if (denial.stance !== "denied" || charge.stance !== "alleged") return false;
  if (denial.speaker !== null && charge.speaker === denial.speaker) return false;
  const named = [...denial.entities.keys(), denial.speaker];
  return named.some((id) => id !== null && charge.entities.has(id));
}

/** Each side has a number that the other lacks, of one unit; bare counts only where the words around them agree. */
function numbers(left: Profile, right: Profile, shared: number): Clash | null {
  const rivals = onlyHere(left.quantities, right.quantities)
    .flatMap((one) =>
      onlyHere(right.quantities, left.quantities).map((other) => [one, other] as const),
    )
    .filter(
      ([one, other]) =>
        one.former === other.former &&
        comparable(one, other) &&
        (shared >= WORDING || (one.unit !== null && other.unit !== null)),
    )
    .sort((a, b) => ratio(a) - ratio(b));
  const [nearest] = rivals;
  if (nearest === undefined) return null;
  const [one, other] = nearest;
  const far = ratio(nearest);
  const kin = ofOneKind(one, other);
  const update = kin ? updated(one, left, other, right) : null;
  const unlike =
    !kin ||
    agreed(one, right) ||
    agreed(other, left) ||
    (update === null && far > (one.unit === "%" ? SHARES : FAR));
  const near = far <= NEAR ? -1.5 : 0;
  return {
    why: update ?? `${one.text} against ${other.text}`,
    above: unlike && shared < SENTENCE ? Number.POSITIVE_INFINITY : near,
  };
}

/** A count that grew from one day to a later one contradicts nothing: "7 on 4 May, 9 on 6 May"; null for any other clash. */
export function updated(
  one: Count,
  left: Pick<Profile, "published">,
  other: Count,
  right: Pick<Profile, "published">,
): string | null {
  const days = daysBetween(left.published, right.published);
  if (days === null || days === 0 || one.unit !== null || other.unit !== null) return null;
  const [early, late] = left.published! < right.published! ? [one, other] : [other, one];
  if (late.min <= early.max) return null;
  const [first, last] = [left.published!, right.published!].sort();
  return `update: ${early.text} on ${first}, ${late.text} on ${last}`;
}

/** The other article gives the number elsewhere: then it is a part, or counts something else. Small ones are found anywhere. */
const agreed = (count: Count, { figures }: Profile): boolean =>
  Math.abs(count.max) >= 10 && figures.has(figureKey(count));

/** A number that counts now is not the other's former one: "1,500 rather than 1,200" does not say 1,200. */
const onlyHere = (mine: readonly Count[], theirs: readonly Count[]) =>
  mine.filter(
    (one) =>
      !theirs.some(
        (other) => (one.former || !other.former) && (alike(one, other) || sameHour(one, other)),
      ),
  );

/** How far two numbers are apart: of several, the nearest are about one thing. */
const ratio = ([a, b]: readonly [Count, Count]) =>
  Math.abs(Math.log((Math.abs(a.max) + 1) / (Math.abs(b.max) + 1)));

function dates(left: Profile, right: Profile): Clash | null {
  const [a, b] = [left.eventDate, right.eventDate];
  if (a === null || b === null || overlap(a, b) || isOneReadTwice(left, right)) return null;
  // what did not happen then says nothing of another day
  const apart = isMisread(a, b) || isDenied(left) !== isDenied(right);
  return { why: `${a} against ${b}`, above: apart ? Number.POSITIVE_INFINITY : 1 };
}

/** Two dates that contradict nothing: a weekday or month of another week or year, or one vaguer than the other. */
export function isMisread(a: Edtf, b: Edtf): boolean {
  return a.length !== b.length || a.includes("/") || isShifted(a, b);
}

/** Whether two dates are a week or whole years apart. */
const isShifted = (a: Edtf, b: Edtf): boolean => isOfOneSeason(a, b) || daysBetween(a, b) === WEEK;

const isOfOneSeason = (a: Edtf, b: Edtf): boolean => a.slice(4) === b.slice(4);

/**
 * "On Monday" and "in June" are the next or the last; of two articles of one week that read them differently one is wrong,
 * unless both give day or year by its number. Of 29 alike such pairs of our own stories 27 say the same.
 */
function isOneReadTwice(left: Profile, right: Profile): boolean {
  const [a, b] = [left.eventDate!, right.eventDate!];
  const days = daysBetween(left.published, right.published);
  if (days === null || days >= WEEK || !isShifted(a, b)) return false;
  const number = (date: Edtf) => Number(isOfOneSeason(a, b) ? date.slice(0, 4) : date.slice(8));
  return !(left.numerals.has(number(a)) && right.numerals.has(number(b)));
}

/**
 * Each names a place where the other cannot be: "moves to Oregon" against "moves to California"; not China
 * against Beijing. In one frame of words also where a third place explains them: "Naples, Italy" against
 * "Naples, Spain".
 */
function places(left: Profile, right: Profile, shared: number): Clash | null {
  const [here, there] = [left.places.filter(listed), right.places.filter(listed)];
  const framed = shared >= FRAME;
  const [own, other] = framed ? [without(here, there), without(there, here)] : [here, there];
  const [mine, theirs] = [onlyThere(own, other), onlyThere(other, own)];
  if (!mine.some((one) => theirs.some((far) => inOneRole(one, left, far, right)))) return null;
  const why = `${namesOf(mine)} against ${namesOf(theirs)}`;
  return { why, above: shared >= SENTENCE ? 0 : Number.POSITIVE_INFINITY };
}

/** What is left and what is reached are two places of one move: "out of London" says nothing against "to Germany". */
const inOneRole = (one: Place, left: Profile, other: Place, right: Profile): boolean =>
  !(isIn(left.bearings.from, one) && isIn(right.bearings.to, other)) &&
  !(isIn(left.bearings.to, one) && isIn(right.bearings.from, other));

const isIn = (places: ReadonlySet<string>, { id, country }: Place): boolean =>
  places.has(country ?? id);

const without = (places: readonly Place[], others: readonly Place[]) =>
  places.filter(({ id }) => !others.some((other) => other.id === id));

/** The European Union, by whose adjective the continent goes as well. */
const UNION = "EU";

/** Others can be one place under two names, or hold many. */
const listed = ({ country }: Place) => country !== null && country !== UNION;

const onlyThere = (mine: readonly Place[], theirs: readonly Place[]) =>
  mine.filter((place) => !theirs.some((other) => compatible(place, other)));

const namesOf = (places: readonly Place[]) => places.map(({ name }) => name).join(", ");

/** One side is negated; what one denies and another says not to be so agree. Of true translations it parts 0.6 %. */
function negation(left: Profile, right: Profile): Clash | null {
  if (left.negated === right.negated || left.stance === "denied" || right.stance === "denied")
    return null;
  const [plain, negated] = left.negated ? [right, left] : [left, right];
  // "is without water", "has no water"
  if (plain.partial && !negated.partial) return null;
  const above = left.withheld === right.withheld ? 1 : 0;
  return { why: "negated against asserted", above };
}

/** One says the opposite of the other of the same, as far as both name anything. */
function opposition(left: Profile, right: Profile): Clash | null {
  if (left.negated !== right.negated || left.stance === "denied" || right.stance === "denied")
    return null;
  const named = left.entities.size + right.entities.size > 0;
  if (named && ![...left.entities.keys()].some((id) => right.entities.has(id))) return null;
  if (!opposed(left.words, right.words, foundOf(left, right))) return null;
  return { why: OPPOSITE, above: Number.NEGATIVE_INFINITY };
}

/** One says of one thing what the other says of another, or of a later stage: they contradict nothing. */
function alternation(left: Profile, right: Profile): Clash | null {
  if (left.negated !== right.negated || !alternate(left.words, right.words)) return null;
  return { why: "alternatives", above: Number.POSITIVE_INFINITY };
}

function rebuttal(left: Profile, right: Profile): Clash | null {
  if (!rebuts(left, right)) return null;
  const one = [...left.story.keys()].some((id) => right.story.has(id));
  return { why: REBUTTAL.why, above: one ? Number.NEGATIVE_INFINITY : REBUTS };
}

function denial(left: Profile, right: Profile): Clash | null {
  if (answers(left, right)) return { why: ANSWER, above: -4 };
  if (isDenied(left) === isDenied(right)) return null;
  // what one denies and another says not to be so agree
  if ((isDenied(left) ? right : left).negated) return null;
  const above = dates(left, right) === null ? 1 : Number.POSITIVE_INFINITY;
  return { why: "denied against asserted", above };
}

const isDenied = ({ stance }: Profile): boolean => stance === "denied";
