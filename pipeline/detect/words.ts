import { visitWord } from "./features.ts";
import { find, keyOf, loadModel, type Model } from "./model.ts";

/** Words whose weights are kept, most words of a text are among them: some 6 MB. */
const SEEN = 20_000;
/** Slots of the table that finds them. */
const SLOTS = 65_536;
const [PRIME, OTHER_PRIME] = [16_777_619, 0x85ebca6b];

/** Weights of words met before: they change with what was read, what is read from them does not. */
export interface Words {
  readonly model: Model;
  /** Languages in a row. */
  readonly width: number;
  /** A row of weights for each word. */
  readonly rows: Float32Array;
  /** The lists a word is on, as in the model's `slots`; 0 where no list has it. */
  readonly lists: Uint32Array;
  /** 1 + the word's place, by the first of its hashes; 0 where the slot is free. */
  readonly slots: Uint16Array;
  /** Two hashes for each word, which tell it from all others. */
  readonly hashes: Uint32Array;
  count: number;
}

let words: Words | undefined;

export function loadWords(): Words {
  if (words !== undefined) return words;
  const model = loadModel();
  const width = model.head.languages.length;
  words = {
    model,
    width,
    rows: new Float32Array(SEEN * width),
    lists: new Uint32Array(SEEN),
    slots: new Uint16Array(SLOTS),
    hashes: new Uint32Array(2 * SEEN),
    count: 0,
  };
  return words;
}

/** The place of the word at `[from, to)`; works out its weights where it is new. */
export function placeOf(plain: string, from: number, to: number, known: Words): number {
  const { slots, hashes } = known;
  let [first, second] = [7, 11];
  for (let i = from; i < to; i++) {
    const unit = plain.charCodeAt(i);
    first = Math.imul(first ^ unit, PRIME);
    second = Math.imul(second ^ unit, OTHER_PRIME) ^ (second >>> 13);
  }
  first >>>= 0;
  second >>>= 0;
  let slot = ((first >>> 16) ^ first) & (SLOTS - 1);
  for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const place = slots[slot]! - 1;
    if (hashes[2 * place] === first && hashes[2 * place + 1] === second) return place;
  }
  if (known.count === SEEN) {
    slots.fill(0);
    known.count = 0;
  }
  const place = known.count++;
  slots[slot] = place + 1;
  hashes[2 * place] = first;
  hashes[2 * place + 1] = second;
  weigh(plain, from, to, place, known);
  return place;
}

function weigh(plain: string, from: number, to: number, place: number, known: Words): void {
  const { model, rows, width, lists } = known;
  const { slots, entries, head } = model;
  const [gram, whole] = head.steps;
  const row = place * width;
  rows.fill(0, row, row + width);
  visitWord(plain, from, to, (feature, isWord) => {
    const found = find(keyOf(feature, isWord), slots);
    if (isWord) lists[place] = found;
    const step = isWord ? whole : gram;
    const first = found >>> 8;
    if ((found & 255) === 1) rows[row + (first & 255)]! += (first >>> 8) * step;
    else {
      const end = first + (found & 255);
      for (let i = first; i < end; i++)
        rows[row + (entries[i]! & 255)]! += (entries[i]! >>> 8) * step;
    }
  });
}
