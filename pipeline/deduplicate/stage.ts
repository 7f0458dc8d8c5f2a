import { boundsOf } from "./periods.ts";
import type { Profile } from "./profile.ts";

/**
 * Whether one side plans what the other tells of as done on a full day that has come: "the strike is called for
 * Thursday", "on Thursday they struck". Of 17 such pairs that 20 stories had in one cluster none said the same; where
 * the day is not told, or only its month or year, as many do as do not.
 */
export function ofTwoStages(left: Profile, right: Profile): boolean {
  return (isPlanned(left) && isDone(right)) || (isPlanned(right) && isDone(left));
}

const isPlanned = ({ stance }: Profile): boolean => stance === "planned";

function isDone({ stance, eventDate, published }: Profile): boolean {
  if (stance !== "asserted" || eventDate === null || published === null) return false;
  const [from, to] = boundsOf(eventDate);
  const [, today] = boundsOf(published);
  return eventDate.length >= FULL && (eventDate.endsWith("/..") ? from : to) <= today;
}

/** Characters of a full day. */
const FULL = "2026-04-15".length;
