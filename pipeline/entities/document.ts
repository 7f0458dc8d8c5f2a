import type { Found, Line } from "./found.ts";

/** Reads all names of the article together: surname after full name, acronym after long form, one type per name. */
export function readDocument(
  found: readonly Found[],
  lines: readonly Line[],
  text: string,
): Found[] {
  const acronyms = findAcronyms(found, text);
  const people = collectPeople(found);
  const types = collectTypes(found);
  return found.map((name) => {
    const long = acronyms.get(name.id);
    if (long !== undefined && long.id !== name.id)
      return {
        ...name,
        id: long.id,
        name: long.name,
        type: long.type,
        rule: `document: short for ${long.name}`,
      };
    if (name.forms.length > 0) return name;
    const person =
      name.to - name.from === 1 ? people.get(lines[name.line]!.atoms[name.from]!.key) : undefined;
    if (person && (name.type === "PER" || !name.rule.startsWith("model")))
      return {
        ...name,
        id: person.id,
        name: person.name,
        type: "PER",
        rule: `document: part of ${person.name}`,
      };
    const type = types.get(name.id);
    return type === undefined || type === name.type
      ? name
      : { ...name, type, rule: `document: ${type} elsewhere` };
  });

  function collectPeople(all: readonly Found[]): Map<string, Found | null> {
    const parts = new Map<string, Found | null>();
    for (const name of all) {
      if (name.type !== "PER" || name.to - name.from < 2) continue;
      const atoms = lines[name.line]!.atoms;
      for (const key of [atoms[name.to - 1]!.key, atoms[name.from]!.key]) {
        const known = parts.get(key);
        parts.set(key, known === undefined || known?.id === name.id ? name : null);
      }
    }
    return parts;
  }
}

/** The most frequent type of each name that no list holds. */
function collectTypes(found: readonly Found[]): Map<string, Found["type"]> {
  const counts = new Map<string, Map<Found["type"], number>>();
  for (const name of found) {
    if (name.forms.length > 0) continue;
    const types = counts.get(name.id) ?? new Map<Found["type"], number>();
    types.set(name.type, (types.get(name.type) ?? 0) + (name.type === "MISC" ? 0.5 : 1));
    counts.set(name.id, types);
  }
  return new Map(
    [...counts].map(([id, types]) => [id, [...types].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
}

/** `Indian Air Force (IAF)`, `WHO (Weltgesundheitsorganisation)`: the id of the short name → the long one. */
function findAcronyms(found: readonly Found[], text: string): Map<string, Found> {
  const pairs = new Map<string, Found>();
  for (let at = 1; at < found.length; at++) {
    const left = found[at - 1]!;
    const right = found[at]!;
    if (left.line !== right.line || !/^ ?[(（/]["“«]?$/u.test(text.slice(left.end, right.start)))
      continue;
    const [short, long] =
      left.end - left.start < right.end - right.start ? [left, right] : [right, left];
    if (short.forms.length === 0 && isShortFor(written(short), written(long)))
      pairs.set(short.id, long);
    else if (
      short.forms.length > 0 &&
      long.forms.length === 0 &&
      isShortFor(written(short), written(long))
    )
      pairs.set(long.id, short);
  }
  return pairs;

  function written(name: Found): string {
    return text.slice(name.start, name.end);
  }
}

/** Whether `short` is made of the initials of `long`, small words left out or not. */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters !== letters.toUpperCase()) return false;
  const words = long.split(/[\s\-‐‑']+/u).filter((word) => word !== "");
  if (words.length < 2) return false;
  const initials = (part: readonly string[]) => part.map((word) => word[0]!.toUpperCase()).join("");
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return initials(words) === letters || initials(capitals) === letters;
}
