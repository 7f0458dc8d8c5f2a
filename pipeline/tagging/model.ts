import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { bytesIfThere } from "../files.ts";
import { type Features, MOST } from "./features.ts";
import { Rows } from "./rows.ts";
import { pushVarint, rowsFromGaps } from "./varint.ts";
import {
  maskBytes,
  maskedOf,
  type PackedWeights,
  planesOf,
  readMasked,
  readPlanes,
} from "./weights.ts";

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
  /** The largest absolute weight of a packed model before it was packed, in hundredths of a step. */
  readonly max?: number;
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

/** The same for a model with another of the same labels and rows beside it, if there is one. */
export function addAllScores(
  model: Model,
  own: Model | null,
  features: Features,
  scores: Int32Array,
): void {
  addScores(model, features, scores);
  if (own !== null) addScores(own, features, scores);
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
  /** Whether every row has a byte for each label, all rows of a label together, in place of masks: see `packModel`. */
  readonly dense?: boolean;
}

/** Models of fewer labels are packed densely: trees of en and id take as much room so, names of seven labels would take more. */
const DENSE_BELOW = 4;

/** Weights in memory have at most this size. */
export const SCALE = 8191;

/**
 * Packs a model: a line of JSON, then the gaps between rows in use as varints, per row a bit mask
 * of the labels with a weight, and the weights as companded bytes: q = sign · round(levels · √(|w| / max)),
 * which loses no accuracy where linear bytes lost 0.3–0.9 points. Weights below `least` are dropped.
 * A model of few labels has no masks: the bytes of all rows for the first label come first, then for the second …
 * Sums of two models' weights need the same `max`, by default the model's own: larger weights are packed as it.
 */
export function packModel(model: Model, least: number, levels = 127, max = largest(model)): Buffer {
  const { labels, bits, weights, extra } = model;
  const width = labels.length;
  const gaps: number[] = [];
  const cells: number[] = [];
  const own = new Array<number>(width);
  let last = -1;
  let rows = 0;
  let values = 0;
  for (let row = 0; row < 1 << bits; row++) {
    const at = model.rows === undefined ? row : model.rows.indexOf(row);
    if (at < 0) continue;
    let used = 0;
    for (let label = 0; label < width; label++) {
      const weight = weights[at * width + label]!;
      const size = Math.min(levels, Math.round(levels * Math.sqrt(Math.abs(weight) / max)));
      own[label] = Math.abs(weight) < least || size === 0 ? 0 : weight > 0 ? size : 256 - size;
      if (own[label] !== 0) used++;
    }
    if (used === 0) continue;
    pushVarint(gaps, row - last - 1);
    cells.push(...own);
    last = row;
    rows++;
    values += used;
  }
  const dense = width < DENSE_BELOW;
  const head: Head = {
    format: "claim-ledger-model/1",
    labels,
    bits,
    extra,
    max,
    levels,
    rows,
    values,
    ...(dense ? { dense } : {}),
  };
  const bytes = Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    Buffer.from(dense ? planesOf(cells, width) : maskedOf(cells, width)),
    Buffer.from(gaps),
  ]);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
}

/** The largest absolute weight of a model. */
export function largest({ weights }: Model): number {
  let max = 0;
  for (const weight of weights) max = Math.max(max, Math.abs(weight));
  return max;
}

/** What a packed model holds: its rows in use, and their weights. */
interface Opened {
  readonly head: Head;
  readonly used: Int32Array;
  readonly packed: PackedWeights;
}

/** Unpacks a model as far as all readers need it. */
export function openModel(file: Uint8Array): Opened {
  const bytes = brotliDecompressSync(file);
  const line = bytes.indexOf(10);
  const head = JSON.parse(bytes.toString("utf8", 0, line)) as Head;
  if (head.format !== "claim-ledger-model/1")
    throw new Error(`Expected a model of format claim-ledger-model/1, got \`${head.format}\``);
  const { dense = false, levels = 127, rows, values } = head;
  const width = head.labels.length;
  const from = line + 1;
  const size = dense ? rows * width : rows * maskBytes(width) + values;
  const used = rowsFromGaps(bytes, from + size, rows);
  const table = Int16Array.from({ length: 256 }, (_, byte) => expand((byte << 24) >> 24, levels));
  return { head, used, packed: { bytes, from, width, rows, table } };
}

/**
 * Reads what `packModel` wrote. With `used` the rows without weights take no room, which loads faster and
 * stays in the processor's caches; `all` suits what looks rows up by itself.
 */
export function unpackModel(file: Uint8Array, kept: "all" | "used" = "all"): Model {
  const { head, used, packed } = openModel(file);
  const { labels, bits, extra, max } = head;
  const rows = kept === "used" ? new Rows(bits, used) : undefined;
  const weights = new Int16Array((rows?.count ?? 1 << bits) * labels.length);
  const read = head.dense === true ? readPlanes : readMasked;
  read(weights, packed, rows === undefined ? used : null);
  return { labels, bits, ...(rows === undefined ? {} : { rows }), weights, extra, max };
}

/** The weight of a byte. */
const expand = (q: number, levels: number): number =>
  Math.round(Math.sign(q) * (q / levels) ** 2 * SCALE);

const folder = new URL("../../models/tagging/", import.meta.url);

/** The bytes of a file of `models/tagging/`; null where there is none. */
export const modelBytes = (name: string): Uint8Array | null => bytesIfThere(new URL(name, folder));
