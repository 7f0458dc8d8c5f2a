import { BESIDE } from "./beside.ts";
import { asOther, type Found, type Line, overlapping } from "./found.ts";
import { bordersFit } from "./match.ts";

/** What parts a person's names in scripts without capitals. */
const border = /[·•・‧＝\s]/u;

/** A family name alone is this short, where nothing parts it from the given name. */
const longestFamily = 3;

/** A part of a foreign name that stands for the person wherever it is written; shorter ones may be anything. */
const shortestPart = 3;

/**
 * In scripts that write no space within names: a person's short name beside a title is the one named in full in the
 * article (`王教授`, `スレイメノフ氏`), and what was found once beside a title is found everywhere.
 */
export function linkShort(found: readonly Found[], lines: readonly Line[], text: string): Found[] {
  const beside = found.filter(({ rule }) => rule === BESIDE);
  if (beside.length === 0) return [...found];
  const people = [...new Map(beside.map((name) => [name.id, name])).values()];
  const linked = found.flatMap((name) => {
    if (name.rule !== BESIDE) return [name];
    const owner = ownerOf(name, people);
    if (owner !== undefined) return [asOther(name, owner, "part of")];
    return name.name.length === 1 ? [] : [name];
  });
  return [...linked, ...repeats(linked, lines, text)].sort((a, b) => a.start - b.start);
}

/** The one person named in full of whose name this is a part; the last before it where there are several. */
function ownerOf({ name, start, id }: Found, people: readonly Found[]): Found | undefined {
  const owners = people.filter((other) => other.id !== id && isPart(name, other.name));
  return (
    owners.findLast((other) => other.start < start) ?? (owners.length === 1 ? owners[0] : undefined)
  );
}

function isPart(short: string, full: string): boolean {
  const parts = full.split(border);
  if (parts.length > 1)
    return parts[0] === short || (full.endsWith(short) && border.test(full.at(-short.length - 1)!));
  return (
    full.length > short.length &&
    short.length <= longestFamily &&
    full.length - short.length <= longestFamily &&
    full.startsWith(short)
  );
}

/** Other occurrences of the names, and of the parts of foreign ones. */
function repeats(found: readonly Found[], lines: readonly Line[], text: string): Found[] {
  const people = new Map<string, Found>();
  for (const name of found) {
    if (name.rule !== BESIDE) continue;
    const parts = name.name.split(border);
    for (const part of parts.length > 1 ? [name.name, ...parts] : [name.name])
      if (part.length >= shortestPart || part === name.name) people.set(part, name);
  }
  const names = [...people.keys()]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  if (names.length === 0) return [];
  const any = new RegExp(names.map((name) => RegExp.escape(name)).join("|"), "gu");
  return lines.flatMap((line) => {
    const { atoms } = line;
    if (atoms.length === 0) return [];
    const own = found.filter((name) => name.line === line.index);
    const offset = atoms[0]!.start;
    return [...text.slice(offset, atoms.at(-1)!.end).matchAll(any)].flatMap((match) => {
      const start = offset + match.index;
      const end = start + match[0].length;
      const from = atoms.findIndex((atom) => atom.start === start);
      const to = atoms.findLastIndex((atom) => atom.end === end) + 1;
      if (from < 0 || to <= from || overlapping(own, from, to).length > 0) return [];
      if (!bordersFit(line, text, from, to)) return [];
      const owner = people.get(match[0])!;
      const rule = `document: ${owner.name} elsewhere`;
      return [{ ...owner, start, end, line: line.index, from, to, rule }];
    });
  });
}
