import { type Fold, keysOf, type Piece } from "./pieces.ts";

/** Phrases by their keys joined with a space, the first keys of all, and the most keys of one. */
export interface Phrases<Value> {
  readonly byKey: Map<string, Value>;
  readonly heads: Set<string>;
  most: number;
}

/** No phrases yet. */
export function phrases<Value>(): Phrases<Value> {
  return { byKey: new Map(), heads: new Set(), most: 0 };
}

/** Adds a phrase; one that is there keeps its value. */
export function add<Value>(to: Phrases<Value>, keys: string, value: Value): void {
  if (keys === "" || to.byKey.has(keys)) return;
  to.byKey.set(keys, value);
  to.heads.add(keys.split(" ", 1)[0]!);
  to.most = Math.max(to.most, keys.split(" ").length);
}

/** The phrases of a pack's list, parted by `|`, each as its keys joined with a space; none if it has no list. */
export const split = (list: string | undefined, fold: Fold): string[] =>
  (list ?? "")
    .split("|")
    .filter((phrase) => phrase.trim() !== "")
    .map((phrase) => keysOf(phrase, fold).join(" "));

/** Adds the phrases of each list under what it names. */
export function addNames(
  to: Phrases<string>,
  lists: Readonly<Record<string, string>> | undefined,
  fold: Fold,
): Phrases<string> {
  for (const [name, list] of Object.entries(lists ?? {}))
    for (const keys of split(list, fold)) add(to, keys, name);
  return to;
}

/** The longest phrase of `phrases` that starts at piece `at` and ends before `until`; null if none. */
export function phraseAt<Value>(
  pieces: readonly Piece[],
  at: number,
  phrases: Phrases<Value>,
  until = pieces.length,
): { readonly value: Value; readonly to: number } | null {
  const head = pieces[at];
  if (head === undefined || !phrases.heads.has(head.key)) return null;
  let keys = "";
  let found: { value: Value; to: number } | null = null;
  for (let to = at; to < until && to < at + phrases.most * 2; to++) {
    // `quatre-vingt-dix`: hyphens within a word part nothing.
    if (pieces[to]!.key === "-" && to > at && pieces[to]!.glued && pieces[to + 1]?.glued) continue;
    keys = keys === "" ? pieces[to]!.key : `${keys} ${pieces[to]!.key}`;
    const value = phrases.byKey.get(keys);
    if (value !== undefined) found = { value, to: to + 1 };
  }
  return found;
}

/** Whether the longest phrase at piece `at` has this role. */
export function roleAt<Role>(
  pieces: readonly Piece[],
  at: number,
  phrases: Phrases<readonly Role[]>,
  role: Role,
): boolean {
  return phraseAt(pieces, at, phrases)?.value.includes(role) ?? false;
}

/** Whether a phrase with this role ends right before piece `at`. */
export function roleBefore<Role>(
  pieces: readonly Piece[],
  at: number,
  phrases: Phrases<readonly Role[]>,
  role: Role,
): boolean {
  for (let from = Math.max(0, at - phrases.most); from < at; from++) {
    const phrase = phraseAt(pieces, from, phrases, at);
    if (phrase?.to === at && phrase.value.includes(role)) return true;
  }
  return false;
}
