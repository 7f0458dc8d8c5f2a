import {
  advance,
  allows,
  type Item,
  LEFT,
  RIGHT,
  SHIFT,
  START,
  type State,
} from "../../pipeline/tagging/transitions.ts";

/**
 * The actions that build the gold tree, or of a tree with crossing arcs as many of them as one can
 * (the costs of Goldberg and Nivre 2013). A root's head is the sentence's length.
 */
export function goldActions(heads: Int32Array): number[] {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  for (const [word, head] of heads.entries()) children[head]!.push(word);
  const actions: number[] = [];
  let state = START;
  while (actions.length < 2 * heads.length) {
    let found = SHIFT;
    let least = Number.POSITIVE_INFINITY;
    for (const action of [LEFT, RIGHT, SHIFT]) {
      if (!allows(state, action, heads.length)) continue;
      const cost = costOf(state, action, heads, children);
      if (cost < least) [found, least] = [action, cost];
    }
    actions.push(found);
    state = advance(state, found, 0);
  }
  return actions;
}

/** How many gold arcs can no longer be reached after the action. */
function costOf(
  state: State,
  action: number,
  gold: Int32Array,
  children: readonly (readonly number[])[],
): number {
  const { top, next } = state;
  const holds = (word: number): boolean => {
    for (let item: Item | null = top; item !== null; item = item.below)
      if (item.word === word) return true;
    return false;
  };
  if (action === SHIFT) {
    const head = gold[next]!;
    const lost = head !== top?.word && holds(head) ? 1 : 0;
    return lost + children[next]!.filter(holds).length;
  }
  const { word, below } = top!;
  const head = gold[word]!;
  const unread = children[word]!.filter((child) => child >= next).length;
  const lost = action === LEFT ? head > next || head === below?.word : head >= next;
  return unread + (lost ? 1 : 0);
}
