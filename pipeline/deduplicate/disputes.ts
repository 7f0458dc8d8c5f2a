import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { updated } from "./clash.ts";
import { alike, type Count, comparable } from "./counts.ts";
import { placesOf } from "./facts.ts";
import type { Figure } from "./figures.ts";
import { likeness } from "./likeness.ts";
import { compatible } from "./places.ts";
import { speakerOf } from "./voice.ts";

/** A mention with its index. */
export interface Stated {
  readonly index: number;
  readonly mention: LedgerMention;
}

/** A figure with the mention that gives it. */
export interface Told extends Figure, Stated {}

/** Two mentions, by their index, of which both cannot be right, or one is a later state. */
export interface Dispute {
  readonly left: number;
  readonly right: number;
  readonly why: string;
}

/** Figures further apart count different things. */
const FAR = { toll: 3, amount: 1.6, count: 2 };
/** Amounts that share no words are of one thing only where they are nearly the same. */
const NEAR = { ratio: 1.3, wording: 0.15 };
/** Counts are of one thing where the statements share this much of their words: 8 of 9 such pairs of our own stories. */
const WORDING = 0.25;
/** Two tolls are the same within 3 %: who counts crowds rounds. */
const ROUNDING = 0.03;
/** From here on a bare number can be an amount: "11 milliards de francs". */
const MILLION = 1e6;
/** Smaller numbers are found anywhere: that the other article has one too says nothing. */
const TELLING = 10;

/** Figures that one of two articles of a story gives and the other gives differently, in whatever words. */
export function between(
  one: readonly Told[],
  other: readonly Told[],
  languages: Languages,
): Dispute[] {
  return [
    ...tollsBetween(one, other, languages),
    ...amountsBetween(one, other, languages),
    ...countsBetween(one, other, languages),
  ];
}

/** Tolls that two speakers of one article give differently. */
export function amongSpeakers(own: readonly Told[], languages: Languages): Dispute[] {
  return own.flatMap((a, at) =>
    own
      .slice(at + 1)
      .filter((b) => isToll(a) && a.kind === b.kind && !agree(a, b))
      .filter((b) => areTwo(a.mention, b.mention) && canBeOne(a, b, FAR.toll, languages))
      .map((b) => disputeOf(a, b)),
  );
}

function areTwo(a: LedgerMention, b: LedgerMention): boolean {
  const [one, other] = [speakerOf(a), speakerOf(b)];
  return one !== null && other !== null && one !== other;
}

const PLAIN: readonly string[] = ["amount", "count", "measure"];

const isToll = ({ kind }: Figure): boolean => !PLAIN.includes(kind);

/** The largest toll of each kind that only one of both articles gives: smaller ones are parts of it, or older. */
function tollsBetween(one: readonly Told[], other: readonly Told[], languages: Languages) {
  const kinds = new Set(one.filter(isToll).map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const [left, right] = [largest(kind, one, other), largest(kind, other, one)];
    if (left === null || right === null || !canBeOne(left, right, FAR.toll, languages)) return [];
    return [disputeOf(left, right)];
  });
}

function largest(kind: string, mine: readonly Told[], theirs: readonly Told[]): Told | null {
  return mine
    .filter((toll) => toll.kind === kind && !theirs.some((other) => agree(toll, other)))
    .reduce<Told | null>(
      (most, toll) => (most !== null && most.count.max >= toll.count.max ? most : toll),
      null,
    );
}

function agree({ kind, count: a }: Figure, { kind: other, count: b }: Figure): boolean {
  return kind === other && a.min <= b.max * (1 + ROUNDING) && b.min <= a.max * (1 + ROUNDING);
}

/** The one amount of a currency that only one of both articles gives: where there are more, nobody knows which is which. */
function amountsBetween(one: readonly Told[], other: readonly Told[], languages: Languages) {
  const [mine, theirs] = [onlyHere("amount", one, other), onlyHere("amount", other, one)];
  return mine.flatMap((a) => {
    const same = ({ count }: Figure) => count.unit === a.count.unit;
    const [rival, ...more] = theirs.filter(same);
    if (rival === undefined || more.length > 0 || mine.filter(same).length > 1) return [];
    const near = canBeOne(a, rival, NEAR.ratio, languages);
    const alike = near || likeness(a.mention, rival.mention, languages) >= NEAR.wording;
    return alike && canBeOne(a, rival, FAR.amount, languages) ? [disputeOf(a, rival)] : [];
  });
}

/** Counts and measures in statements that share some words; a large bare number can be an amount. */
function countsBetween(one: readonly Told[], other: readonly Told[], languages: Languages) {
  const [mine, theirs] = [onlyHere(null, one, other), onlyHere(null, other, one)];
  const said = (figure: Told, all: readonly Told[], by: Told) =>
    all.some(({ mention, count }) => mention === by.mention && alike(count, figure.count));
  return mine.flatMap((a) =>
    theirs
      .filter((b) => areCounts(a, b) && !isRounded(a.count, b.count))
      .filter((b) => !said(a, other, b) && !said(b, one, a))
      .filter((b) => canBeOne(a, b, FAR.count, languages))
      .filter((b) => likeness(a.mention, b.mention, languages) >= WORDING)
      .map((b) => disputeOf(a, b)),
  );
}

function areCounts(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind) return a.kind !== "amount" && comparable(a.count, b.count);
  return (
    a.kind !== "measure" && b.kind !== "measure" && Math.min(a.count.max, b.count.max) >= MILLION
  );
}

/** One is the other in tens: "une dizaine" of eleven. */
function isRounded({ max: a }: Count, { max: b }: Count): boolean {
  return (a % 10 === 0 || b % 10 === 0) && Math.max(a, b) <= 1.1 * Math.min(a, b);
}

/** Figures of a kind, or all but tolls, that the other article does not give. */
function onlyHere(kind: string | null, mine: readonly Told[], theirs: readonly Told[]): Told[] {
  return mine
    .filter((figure) => (kind === null ? !isToll(figure) : figure.kind === kind))
    .filter(
      ({ count }) => count.max < TELLING || !theirs.some((other) => alike(count, other.count)),
    );
}

/** Neither far apart nor told of two places. */
function canBeOne(a: Told, b: Told, far: number, languages: Languages): boolean {
  const [least, most] = [Math.min(a.count.max, b.count.max), Math.max(a.count.max, b.count.max)];
  if (most > far * least || alike(a.count, b.count)) return false;
  const [here, there] = [placesOf(a.mention, languages), placesOf(b.mention, languages)];
  if (here.length === 0 || there.length === 0) return true;
  return here.some((place) => there.some((other) => compatible(place, other)));
}

/** The earlier report first. */
function disputeOf(a: Told, b: Told): Dispute {
  const [early, late] = dated(a) <= dated(b) ? [a, b] : [b, a];
  const update = updated(early.count, early.mention, late.count, late.mention);
  const why = update ?? `${early.count.text} against ${late.count.text}`;
  return { left: a.index, right: b.index, why: isToll(a) ? `${a.kind}: ${why}` : why };
}

const dated = ({ mention }: Told): string => mention.published ?? "";
