/** Arc-hybrid transitions (Kuhlmann et al. 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * A parse in the making: a stack of words without a head and the words not yet read. `length` as a
 * head stands for the root, which waits behind the last word.
 */
export class Configuration {
  readonly length: number;
  readonly stack: number[] = [];
  /** The first word not yet read. */
  next = 0;
  readonly heads: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;

  constructor(length: number) {
    this.length = length;
    this.heads = new Int32Array(length).fill(-1);
    this.leftmost = new Int32Array(length + 1).fill(-1);
    this.rightmost = new Int32Array(length + 1).fill(-1);
    this.lefts = new Uint8Array(length + 1);
    this.rights = new Uint8Array(length + 1);
  }

  get done(): boolean {
    return this.next === this.length && this.stack.length === 0;
  }

  allows(action: number): boolean {
    if (action === SHIFT) return this.next < this.length;
    return this.stack.length >= (action === LEFT ? 1 : 2);
  }

  /** The n-th word from the top of the stack, -1 where there is none. */
  top(n: number): number {
    return this.stack[this.stack.length - 1 - n] ?? -1;
  }

  apply(action: number): void {
    if (action === SHIFT) {
      this.stack.push(this.next++);
      return;
    }
    const word = this.stack.pop()!;
    const head = action === LEFT ? this.next : this.top(0);
    this.heads[word] = head;
    if (action === LEFT) {
      if (this.leftmost[head] === -1 || word < this.leftmost[head]!) this.leftmost[head] = word;
      this.lefts[head]!++;
    } else {
      if (word > this.rightmost[head]!) this.rightmost[head] = word;
      this.rights[head]!++;
    }
  }

  /**
   * How many gold arcs can no longer be reached after the action: the dynamic oracle of Goldberg
   * and Nivre (2013). `children` lists each word's gold dependents, `length` those of the root.
   */
  cost(action: number, gold: Int32Array, children: readonly (readonly number[])[]): number {
    const below = (word: number) => this.stack.includes(word);
    if (action === SHIFT) {
      const head = gold[this.next]!;
      const lost = head !== this.top(0) && below(head) ? 1 : 0;
      return lost + children[this.next]!.filter(below).length;
    }
    const word = this.top(0);
    const head = gold[word]!;
    const unread = children[word]!.filter((child) => child >= this.next).length;
    const lost = action === LEFT ? head > this.next || head === this.top(1) : head >= this.next;
    return unread + (lost ? 1 : 0);
  }
}
