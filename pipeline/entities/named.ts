import type { EntityType } from "../records.ts";
import { entityId } from "./canonical.ts";
import type { Found, Line } from "./found.ts";
import { readLists } from "./lists.ts";

/** The atoms `[from, to)` as one name by a rule: what the lists call it, else as written with the rule's type. */
export function nameAt(
  line: Line,
  text: string,
  { from, to }: Pick<Found, "from" | "to">,
  type: EntityType,
  rule: string,
): Found {
  const start = line.atoms[from]!.start;
  const end = line.atoms[to - 1]!.end;
  const name = text.slice(start, end);
  const listed = readLists().named.get(name);
  return {
    start,
    end,
    line: line.index,
    from,
    to,
    type: listed?.type ?? type,
    name: listed?.name ?? name,
    id: listed?.id ?? entityId(name),
    rule,
    forms: [],
  };
}
