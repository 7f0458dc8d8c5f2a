import { readFileSync } from "node:fs";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { Sense } from "./meaning.ts";
import { nameOfConcept } from "./tables.ts";

/**
 * Where English keys lie in a space in which words that stand in like surroundings are near: whole numbers, as many
 * for each key. What most words share and names, days, months and numerals are left out.
 */
export interface Space {
  readonly dimensions: number;
  readonly rows: ReadonlyMap<string, Int8Array>;
}

/** Where the words of a text lie. */
export interface Heading {
  /** Of each word: see `directionOf`. */
  readonly directions: readonly (Float32Array | null)[];
  /** Their sum, each times the idf of its word; as long as a direction, empty where no word has one. */
  readonly sum: Float64Array;
  /** Idf of the words that have a direction. */
  readonly mass: number;
}

interface Head {
  readonly format: "claim-ledger-vectors/1";
  readonly keys: number;
  readonly dimensions: number;
}

let space: Space | undefined;

/** By word: see `Sense.word`. */
const known = new WeakMap<object, Float32Array | null>();

/**
 * Direction of what a word means, of length 1: the mean of its English keys, as they weigh in it. Null for names, numbers
 * and words none of whose keys has a place: Paris lies beside London and Monday beside Tuesday.
 */
export function directionOf({ word, term, meaning, entity }: Sense): Float32Array | null {
  if (meaning === null || entity !== null || term.number) return null;
  let direction = known.get(word);
  if (direction === undefined) {
    space ??= unpackSpace(
      readFileSync(new URL("../../models/meaning/en.vectors.br", import.meta.url)),
    );
    const { dimensions, rows } = space;
    const sum = new Float32Array(dimensions);
    meaning.concepts.forEach((concept, at) => {
      const row = rows.get(nameOfConcept(concept));
      if (row === undefined) return;
      const scale = meaning.weights[at]! / Math.hypot(...row);
      for (let d = 0; d < dimensions; d++) sum[d]! += scale * row[d]!;
    });
    const length = Math.hypot(...sum);
    direction = length === 0 ? null : sum.map((value) => value / length);
    known.set(word, direction);
  }
  return direction;
}

/** The heading of the words of a text. */
export function headingOf(senses: readonly Sense[]): Heading {
  const directions = senses.map(directionOf);
  const size = directions.find((direction) => direction !== null)?.length ?? 0;
  const sum = new Float64Array(size);
  let mass = 0;
  for (const [at, direction] of directions.entries()) {
    if (direction === null) continue;
    const { weight } = senses[at]!;
    mass += weight;
    for (let d = 0; d < size; d++) sum[d]! += weight * direction[d]!;
  }
  return { directions, sum, mass };
}

/** Packs a space, one dimension after the other: the numbers of one are of a size. */
export function packSpace({ dimensions, rows }: Space): Buffer {
  const keys = [...rows.keys()].sort();
  const head: Head = { format: "claim-ledger-vectors/1", keys: keys.length, dimensions };
  const numbers = Buffer.alloc(keys.length * dimensions);
  keys.forEach((key, at) => {
    rows.get(key)!.forEach((value, d) => {
      numbers.writeInt8(value, d * keys.length + at);
    });
  });
  const text = [JSON.stringify(head), ...keys, ""].join("\n");
  return brotliCompressSync(Buffer.concat([numbers, Buffer.from(text)]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
}

/** Reads what `packSpace` wrote. */
export function unpackSpace(packed: Uint8Array): Space {
  const bytes = brotliDecompressSync(packed);
  const lines = bytes.toString("utf8", bytes.indexOf('{"format":')).split("\n");
  const { format, keys, dimensions } = JSON.parse(lines[0]!) as Head;
  if (format !== "claim-ledger-vectors/1")
    throw new Error(`Expected a file of format claim-ledger-vectors/1, got \`${format}\``);
  const numbers = new Int8Array(keys * dimensions);
  for (let d = 0; d < dimensions; d++) {
    for (let at = 0; at < keys; at++) numbers[at * dimensions + d] = bytes[d * keys + at]!;
  }
  return {
    dimensions,
    rows: new Map(
      Array.from({ length: keys }, (_, at) => [
        lines[at + 1]!,
        numbers.subarray(at * dimensions, (at + 1) * dimensions),
      ]),
    ),
  };
}
