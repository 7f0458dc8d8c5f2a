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

  /** All of them, without the room for more. */
  all(): Uint32Array<ArrayBuffer> {
    return this.#numbers.slice(0, this.length);
  }

  get(at: number): number {
    return this.#numbers[at]!;
  }
}
