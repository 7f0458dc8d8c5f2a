/** Whole numbers of which more come. */
export class Column {
  #numbers = new Uint32Array(1_024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const longer = new Uint32Array(2 * this.length);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.length++] = number;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.length + more <= this.#numbers.length) return;
    const longer = new Uint32Array(this.length + more);
    longer.set(this.#numbers.subarray(0, this.length));
    this.#numbers = longer;
  }

  /** All of them, without the room for more, in memory that goes to another thread as it is. */
  all(): Uint32Array<SharedArrayBuffer> {
    const all = new Uint32Array(new SharedArrayBuffer(this.length * Uint32Array.BYTES_PER_ELEMENT));
    all.set(this.#numbers.subarray(0, this.length));
    return all;
  }

  get(at: number): number {
    return this.#numbers[at]!;
  }
}
