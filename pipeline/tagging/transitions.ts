/** Arc-hybrid transitions (Kuhlmann et al. 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** A word without a head, with what hangs from it so far; the stack is a chain of them. -1 stands for no word. */
export interface Item {
  readonly word: number;
  /** The outermost dependent on the left, and the one inside of it. */
  readonly left: number;
  readonly left2: number;
  readonly right: number;
  readonly right2: number;
  /** How many dependents on either side. */
  readonly lefts: number;
  readonly rights: number;
  readonly below: Item | null;
  readonly size: number;
}

/**
 * A parse in the making, never changed: states of a beam share their past. The root waits behind
 * the last word and has the sentence's length as its index.
 */
export interface State {
  readonly top: Item | null;
  /** The first word not yet read, and what hangs from it on the left. */
  readonly next: number;
  readonly left: number;
  readonly left2: number;
  readonly lefts: number;
  readonly score: number;
  readonly before: State | null;
  /** What led here from `before`. */
  readonly action: number;
}

export const START: State = {
  top: null,
  next: 0,
  left: -1,
  left2: -1,
  lefts: 0,
  score: 0,
  before: null,
  action: SHIFT,
};

export function allows(state: State, action: number, length: number): boolean {
  if (action === SHIFT) return state.next < length;
  return state.top !== null && (action === LEFT || state.top.below !== null);
}

/** The one action allowed where there is no word to attach or no word left to read and one to attach; null where there are more. */
export function forcedAction({ top, next }: State, length: number): number | null {
  if (top === null) return SHIFT;
  return next === length && top.below === null ? LEFT : null;
}

/**
 * Whether two states see the same words: the next one and the three on top of the stack, with what hangs outermost from the next one and
 * from the first. They differ in what else hangs from these, and below.
 */
export function areTwins(a: State, b: State): boolean {
  if (a.next !== b.next || a.left !== b.left || a.top?.right !== b.top?.right) return false;
  let one = a.top;
  let other = b.top;
  for (let depth = 0; depth < 3; depth++) {
    if (one === null || other === null) return one === other;
    if (one.word !== other.word) return false;
    one = one.below;
    other = other.below;
  }
  return true;
}

/** The state after an allowed action; `score` is that of the whole path. */
export function advance(before: State, action: number, score: number): State {
  const { top, next, left, left2, lefts } = before;
  if (action === SHIFT) {
    const size = top === null ? 1 : top.size + 1;
    const shifted: Item = {
      word: next,
      left,
      left2,
      right: -1,
      right2: -1,
      lefts,
      rights: 0,
      below: top,
      size,
    };
    return { top: shifted, next: next + 1, left: -1, left2: -1, lefts: 0, score, before, action };
  }
  const { word, below } = top!;
  if (action === LEFT) {
    const count = lefts + 1;
    return { top: below, next, left: word, left2: left, lefts: count, score, before, action };
  }
  const head = below!;
  const grown: Item = {
    word: head.word,
    left: head.left,
    left2: head.left2,
    right: word,
    right2: head.right,
    lefts: head.lefts,
    rights: head.rights + 1,
    below: head.below,
    size: head.size,
  };
  return { top: grown, next, left, left2, lefts, score, before, action };
}

/** The head of each word, the sentence's length for a root. */
export function headsOf(end: State, length: number): Int32Array {
  const heads = new Int32Array(length);
  for (let state = end; state.before !== null; state = state.before) {
    if (state.action === SHIFT) continue;
    heads[state.before.top!.word] = state.action === LEFT ? state.next : state.top!.word;
  }
  return heads;
}
