import type { Languages } from "../../languages/language.ts";
import type { LedgerMention } from "../records.ts";
import { ANSWER } from "./clash.ts";
import type { Dispute, Stated } from "./disputes.ts";
import { likeness } from "./likeness.ts";
import { speakerOf } from "./voice.ts";

/** Letters between an allegation and the denial that answers it; a denial seldom comes first. */
const REACH = { before: 600, after: 200 };

/** A denial in front of an allegation answers it only where both share this much of their words. */
const WORDING = 0.15;

/** Denials among the statements of one article that deny or allege something, each with the nearest allegation of somebody else: an article tells who is accused, then what they say to it. */
export function denialsOf(own: readonly Stated[], languages: Languages): Dispute[] {
  const charges = own.filter(({ mention }) => mention.stance === "alleged");
  return own
    .filter(({ mention }) => mention.stance === "denied")
    .flatMap((denial) => {
      const [nearest] = charges
        .filter((charge) => isAnswered(charge.mention, denial.mention, languages))
        .sort((a, b) => distance(a.mention, denial.mention) - distance(b.mention, denial.mention));
      if (nearest === undefined) return [];
      return [{ left: nearest.index, right: denial.index, why: ANSWER }];
    });
}

function isAnswered(charge: LedgerMention, denial: LedgerMention, languages: Languages): boolean {
  const [accuser, denier] = [speakerOf(charge), speakerOf(denial)];
  if (accuser !== null && accuser === denier) return false;
  const before = charge.end <= denial.start;
  if (!before && charge.start < denial.end) return false;
  if (distance(charge, denial) > (before ? REACH.before : REACH.after)) return false;
  return before || likeness(charge, denial, languages) >= WORDING;
}

/** Letters between two statements. */
const distance = (a: LedgerMention, b: LedgerMention): number =>
  Math.max(a.start - b.end, b.start - a.end);
