/** How likely labels are in a sequence, from the scores of its positions and moves; buffers are kept between calls. */
export class Chain {
  readonly width: number;
  /** By position and label: before `weigh` the scores, after it how likely the label is there. */
  scores = new Float64Array(0);
  /** After `weigh` how often each move is expected in the whole sequence; the last row is its beginning. */
  readonly expected: Float64Array;
  readonly #moves: Float64Array;
  readonly #pair: Float64Array;
  #ahead = new Float64Array(0);
  #behind = new Float64Array(0);

  constructor(width: number) {
    this.width = width;
    this.expected = new Float64Array((width + 1) * width);
    this.#moves = new Float64Array((width + 1) * width);
    this.#pair = new Float64Array(width * width);
  }

  /** Makes room for the scores of so many positions. */
  reserve(length: number): void {
    if (this.scores.length >= length * this.width) return;
    this.scores = new Float64Array(2 * length * this.width);
    this.#ahead = new Float64Array(this.scores.length);
    this.#behind = new Float64Array(this.scores.length);
  }

  /** Forward–backward; `moves` are scores too, minus infinity where a move is not allowed. */
  weigh(length: number, moves: Float64Array): void {
    for (let i = 0; i < moves.length; i++) this.#moves[i] = Math.exp(moves[i]!);
    this.#forward(length);
    this.#backward(length);
    this.expected.fill(0);
    const { width, scores } = this;
    for (let at = 0; at < length; at++) {
      if (at > 0) this.#expect(at * width);
      const from = at * width;
      for (let label = 0; label < width; label++)
        scores[from + label] = this.#ahead[from + label]! * this.#behind[from + label]!;
      scale(scores, from, width);
    }
    const beginning = width * width;
    for (let label = 0; label < width; label++) this.expected[beginning + label] = scores[label]!;
  }

  #forward(length: number): void {
    const { width, scores } = this;
    const ahead = this.#ahead;
    for (let from = 0; from < length * width; from += width) {
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < width; label++) top = Math.max(top, scores[from + label]!);
      for (let label = 0; label < width; label++) {
        let sum = from === 0 ? this.#moves[width * width + label]! : 0;
        if (from > 0)
          for (let before = 0; before < width; before++)
            sum += ahead[from - width + before]! * this.#moves[before * width + label]!;
        const own = Math.exp(scores[from + label]! - top);
        scores[from + label] = own;
        ahead[from + label] = sum * own;
      }
      scale(ahead, from, width);
    }
  }

  #backward(length: number): void {
    const { width, scores } = this;
    const behind = this.#behind;
    behind.fill(1, (length - 1) * width, length * width);
    for (let from = (length - 2) * width; from >= 0; from -= width) {
      const next = from + width;
      for (let label = 0; label < width; label++) {
        let sum = 0;
        for (let after = 0; after < width; after++)
          sum +=
            this.#moves[label * width + after]! * scores[next + after]! * behind[next + after]!;
        behind[from + label] = sum;
      }
      scale(behind, from, width);
    }
  }

  /** Adds how likely each move to the position is whose labels begin at `from`. */
  #expect(from: number): void {
    const { width, scores } = this;
    const pair = this.#pair;
    for (let before = 0; before < width; before++)
      for (let label = 0; label < width; label++)
        pair[before * width + label] =
          this.#ahead[from - width + before]! *
          this.#moves[before * width + label]! *
          scores[from + label]! *
          this.#behind[from + label]!;
    scale(pair, 0, pair.length);
    for (let i = 0; i < pair.length; i++) this.expected[i]! += pair[i]!;
  }
}

/** Divides a part of the list by its sum. */
function scale(list: Float64Array, from: number, size: number): void {
  let sum = 0;
  for (let i = from; i < from + size; i++) sum += list[i]!;
  for (let i = from; i < from + size; i++) list[i] = list[i]! / sum;
}
