/** Numbers by the group they are in, without an object for each group; in the order in which they were given. */
export class Packed {
  readonly #ends: Uint32Array;
  readonly #numbers: Uint32Array;

  /** @param each gives every group with each of its numbers, the same at both calls */
  constructor(groups: number, each: (give: (group: number, number: number) => void) => void) {
    this.#ends = new Uint32Array(groups + 1);
    const ends = this.#ends;
    each((group) => ends[group + 1]!++);
    for (let group = 1; group <= groups; group++) ends[group]! += ends[group - 1]!;
    this.#numbers = new Uint32Array(ends[groups]!);
    // each group begins where the one before it ends; adding moves the beginnings to the ends
    each((group, number) => {
      this.#numbers[ends[group]!++] = number;
    });
  }

  of(group: number): Uint32Array {
    return this.#numbers.subarray(group === 0 ? 0 : this.#ends[group - 1], this.#ends[group]);
  }
}
