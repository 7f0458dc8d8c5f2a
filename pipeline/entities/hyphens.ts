import { foldName, hyphenated } from "./atoms.ts";
import { asOther, type Found, type Line } from "./found.ts";

/**
 * "Ek-Larsson" after "Daniel Ek-Larsson": a surname with a hyphen alone is the person's who bears it, though a part of it only was
 * found. Whose it is stays open where two share it.
 */
export function linkHyphens(
  found: readonly Found[],
  lines: readonly Line[],
  text: string,
): readonly Found[] {
  const owners = new Map<string, Found | null>();
  for (const name of found) {
    const surname = / (\p{L}+-\p{L}+)$/u.exec(name.name)?.[1];
    if (name.type !== "PER" || surname === undefined) continue;
    const key = keyOf(lines[name.line]!, foldName(surname).split("-"));
    const other = owners.get(key);
    owners.set(key, other === undefined || other?.id === name.id ? name : null);
  }
  if (owners.size === 0) return found;
  const linked = found.map((name) => linkOne(name, lines[name.line]!, text, owners) ?? name);
  return linked.filter((name, at) => name.start !== linked[at - 1]?.start);
}

/** The name as its bearer's where it is one or both parts of such a surname; undefined where it is none. */
function linkOne(
  name: Found,
  line: Line,
  text: string,
  owners: ReadonlyMap<string, Found | null>,
): Found | undefined {
  const { atoms } = line;
  if (name.to - name.from > 2) return undefined;
  for (const from of name.to - name.from === 2 ? [name.from] : [name.from, name.from - 1]) {
    const [first, second] = [atoms[from], atoms[from + 1]];
    if (!first || !second || !hyphenated(text, first, second)) continue;
    const owner = owners.get(keyOf(line, [first.key, second.key]));
    if (!owner || owner.id === name.id) continue;
    const span = { from, to: from + 2, start: first.start, end: second.end };
    return { ...asOther(name, owner, "part of"), ...span, forms: [] };
  }
  return undefined;
}

const keyOf = ({ gazetteer }: Line, parts: readonly string[]): string =>
  parts.map((part) => gazetteer.stem(part)).join("-");
