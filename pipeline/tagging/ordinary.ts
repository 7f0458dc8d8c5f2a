import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { hash } from "./words.ts";

/**
 * How often a word stands in lower case, in three classes: 1 nearly always, 2 mostly, 3 now and then;
 * 0 where it is unknown or always a name. Kept as sets of 23-bit hashes of word and language: with
 * 150,000 words one unknown word in sixty gets a class by chance.
 */
export type Ordinary = readonly ReadonlySet<number>[];

export const CLASSES = 3;
const BITS = 23;

export const keyOf = (language: string, folded: string): number =>
  (Math.imul(hash(`${language} ${folded}`), 0x9e3779b1) >>> 0) >>> (32 - BITS);

/** The class of a lower-cased word. */
export function classOf(ordinary: Ordinary, language: string, folded: string): number {
  const key = keyOf(language, folded);
  for (let at = 0; at < ordinary.length; at++) if (ordinary[at]!.has(key)) return at + 1;
  return 0;
}

/** Packs each set as the gaps between its sorted members. */
export function packOrdinary(ordinary: Ordinary): Buffer {
  const bytes: number[] = [];
  for (const set of ordinary) {
    let last = 0;
    for (const key of [...set].sort((a, b) => a - b)) {
      let gap = key - last + 1;
      for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
      bytes.push(gap);
      last = key;
    }
    bytes.push(0);
  }
  return brotliCompressSync(Buffer.from(bytes), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10 },
  });
}

/** Reads what `packOrdinary` wrote. */
export function unpackOrdinary(packed: Uint8Array): Ordinary {
  const bytes = brotliDecompressSync(packed);
  const sets: Set<number>[] = [];
  let at = 0;
  while (at < bytes.length) {
    const set = new Set<number>();
    let last = 0;
    for (;;) {
      let gap = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++]!;
        gap |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      if (gap === 0) break;
      last += gap - 1;
      set.add(last);
    }
    sets.push(set);
  }
  return sets;
}
