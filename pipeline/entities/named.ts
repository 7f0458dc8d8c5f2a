import type { EntityType } from "../records.ts";
import { entityId } from "./canonical.ts";
import { type Found, type Line, placed } from "./found.ts";
import { readLists } from "./lists.ts";

/** The atoms `[from, to)` as one name by a rule: what the lists call it, else as written with the rule's type. */
export function nameAt(
  line: Line,
  text: string,
  { from, to }: Pick<Found, "from" | "to">,
  type: EntityType,
  rule: string,
): Found {
  const place = placed(line, from, to);
  const name = text.slice(place.start, place.end);
  const listed = readLists().named.get(name);
  return {
    ...place,
    type: listed?.type ?? type,
    name: listed?.name ?? name,
    id: listed?.id ?? entityId(name),
    rule,
    forms: [],
  };
}
