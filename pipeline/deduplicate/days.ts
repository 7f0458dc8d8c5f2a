import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { isMisread } from "./clash.ts";
import { numeralsOf } from "./counts.ts";
import type { Dispute, Stated } from "./disputes.ts";
import { likeness } from "./likeness.ts";
import { overlap } from "./periods.ts";

/** Statements that share this much of their words tell of one event. */
const WORDING = 0.25;

/**
 * Whether the statement names its day by a number, where "on Monday" is some Monday, or a month ahead: in a month that
 * has passed many things happened.
 */
export function isDated({ eventDate, published, text }: LedgerMention): boolean {
  if (eventDate === null || !/^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/u.test(eventDate)) return false;
  if (eventDate.length < 10) return published !== null && eventDate > published.slice(0, 7);
  return numeralsOf(text).has(Number(eventDate.slice(8)));
}

/** Days, or months ahead, of one event that only one of two articles of a story gives and the other gives differently. */
export function datesBetween(
  one: readonly Stated[],
  other: readonly Stated[],
  languages: Languages,
): Dispute[] {
  return onlyHere(one, other).flatMap((a) =>
    onlyHere(other, one)
      .filter((b) => differ(a.mention.eventDate!, b.mention.eventDate!))
      .filter((b) => likeness(a.mention, b.mention, languages) >= WORDING)
      .map((b) => ({
        left: a.index,
        right: b.index,
        why: `${a.mention.eventDate} against ${b.mention.eventDate}`,
      })),
  );
}

const onlyHere = (mine: readonly Stated[], theirs: readonly Stated[]) =>
  mine.filter(
    ({ mention }) => !theirs.some((other) => other.mention.eventDate === mention.eventDate),
  );

const differ = (a: string, b: string): boolean => !overlap(a, b) && !isMisread(a, b);
