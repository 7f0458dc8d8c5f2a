import { readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { type Features, MOST } from "./features.ts";
import { Rows } from "./rows.ts";
import { pushVarint, rowsFromGaps } from "./varint.ts";

/** Whole numbers, so that the sum, and so every decision, is the same on every machine. */
export type Weights = Int32Array | Int16Array;

/** A linear model: one weight per row of hashed features and label. */
export interface Model {
  readonly labels: readonly string[];
  /** Features are hashed to 2^bits rows of `labels.length` weights each. */
  readonly bits: number;
  /** The rows that have weights; absent where all have, as in training. */
  readonly rows?: Rows;
  readonly weights: Weights;
  /** Anything else the task needs, as JSON. */
  readonly extra: unknown;
}

/** Where the weights of the active rows begin; set by `findPlaces` for the sum made next. */
export const places = new Int32Array(MOST);

/** Adds up the weights of the active rows into `scores`, one sum per label: four rows at a time, which halves the time. */
export function addScores(model: Model, features: Features, scores: Int32Array): void {
  const { weights } = model;
  const width = scores.length;
  const count = findPlaces(model, features, width);
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const a = places[i]!;
    const b = places[i + 1]!;
    const c = places[i + 2]!;
    const d = places[i + 3]!;
    for (let label = 0; label < width; label++) {
      const sum = weights[a + label]! + weights[b + label]! + weights[c + label]!;
      scores[label] = scores[label]! + sum + weights[d + label]!;
    }
  }
  for (; i < count; i++) {
    const place = places[i]!;
    for (let label = 0; label < width; label++)
      scores[label] = scores[label]! + weights[place + label]!;
  }
}

/** Sets `places`; how many of the active rows have weights. Most pairs of words have none. */
export function findPlaces(model: Model, { rows, count }: Features, width: number): number {
  const used = model.rows;
  if (used !== undefined) return used.findPlaces(rows, count, width, places);
  for (let i = 0; i < count; i++) places[i] = rows[i]! * width;
  return count;
}

/** Index of the largest score, the first of equals. */
export function best(scores: Int32Array): number {
  let at = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[at]!) at = i;
  return at;
}

interface Head {
  readonly format: "claim-ledger-model/1";
  readonly labels: readonly string[];
  readonly bits: number;
  readonly extra: unknown;
  /** The largest absolute weight of the table. */
  readonly max: number;
  /** Sizes of weights that are told apart, at most 127, which it is where the file does not say. */
  readonly levels?: number;
  readonly rows: number;
  readonly values: number;
}

/** Weights in memory have at most this size. */
export const SCALE = 8191;

/**
 * Packs a model: a line of JSON, then the gaps between rows in use as varints, per row a bit mask
 * of the labels with a weight, and the weights as companded bytes: q = sign · round(levels · √(|w| / max)),
 * which loses no accuracy where linear bytes lost 0.3–0.9 points. Weights below `least` are dropped.
 */
export function packModel(model: Model, least: number, levels = 127): Buffer {
  const { labels, bits, weights, extra } = model;
  const width = labels.length;
  const maskBytes = (width + 7) >> 3;
  let max = 0;
  for (const weight of weights) max = Math.max(max, Math.abs(weight));
  const gaps: number[] = [];
  const masks: number[] = [];
  const values: number[] = [];
  let last = -1;
  let rows = 0;
  for (let row = 0; row < 1 << bits; row++) {
    const at = model.rows === undefined ? row : model.rows.indexOf(row);
    if (at < 0) continue;
    const mask = new Uint8Array(maskBytes);
    let used = false;
    for (let label = 0; label < width; label++) {
      const weight = weights[at * width + label]!;
      if (Math.abs(weight) < least) continue;
      const size = Math.round(levels * Math.sqrt(Math.abs(weight) / max));
      if (size === 0) continue;
      mask[label >> 3]! |= 1 << (label & 7);
      values.push(weight > 0 ? size : 256 - size);
      used = true;
    }
    if (!used) continue;
    pushVarint(gaps, row - last - 1);
    masks.push(...mask);
    last = row;
    rows++;
  }
  const head: Head = {
    format: "claim-ledger-model/1",
    labels,
    bits,
    extra,
    max,
    levels,
    rows,
    values: values.length,
  };
  const bytes = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    Buffer.from(masks),
    Buffer.from(values),
    Buffer.from(gaps),
  ]);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
}

/**
 * Reads what `packModel` wrote. With `used` the rows without weights take no room, which loads faster and
 * stays in the processor's caches; `all` suits what looks rows up by itself.
 */
export function unpackModel(packed: Uint8Array, kept: "all" | "used" = "all"): Model {
  const bytes = brotliDecompressSync(packed);
  const line = bytes.indexOf(10);
  const head = JSON.parse(bytes.toString("utf8", 0, line)) as Head;
  if (head.format !== "claim-ledger-model/1")
    throw new Error(`Expected a model of format claim-ledger-model/1, got \`${head.format}\``);
  const { labels, bits, extra } = head;
  const masks = line + 1;
  const gaps = masks + head.rows * ((labels.length + 7) >> 3) + head.values;
  const used = rowsFromGaps(bytes, gaps, head.rows);
  const rows = kept === "used" ? new Rows(bits, used) : undefined;
  const weights = new Int16Array((rows === undefined ? 1 << bits : head.rows) * labels.length);
  fillWeights(weights, bytes, masks, used, head, rows === undefined);
  return { labels, bits, ...(rows === undefined ? {} : { rows }), weights, extra };
}

/** Sets the weights of the used rows, each at its own place or (not `spread`) one behind the other. */
function fillWeights(
  weights: Int16Array,
  bytes: Uint8Array,
  masks: number,
  used: Int32Array,
  { labels: { length: width }, levels = 127 }: Head,
  spread: boolean,
): void {
  const table = Int16Array.from({ length: 256 }, (_, byte) => expand((byte << 24) >> 24, levels));
  const maskBytes = (width + 7) >> 3;
  let mask = masks;
  let value = mask + used.length * maskBytes;
  for (let index = 0; index < used.length; index++) {
    let base = (spread ? used[index]! : index) * width;
    for (let part = 0; part < maskBytes; part++) {
      let set = bytes[mask++]!;
      while (set !== 0) {
        const label = 31 - Math.clz32(set & -set);
        weights[base + label] = table[bytes[value++]!]!;
        set &= set - 1;
      }
      base += 8;
    }
  }
}

/** The weight of a byte. */
const expand = (q: number, levels: number): number =>
  Math.round(Math.sign(q) * (q / levels) ** 2 * SCALE);

const folder = new URL("../../models/tagging/", import.meta.url);

/** The bytes of a file of `models/tagging/`; null where there is none. */
export function modelBytes(name: string): Uint8Array | null {
  try {
    return readFileSync(new URL(name, folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
