import type { LedgerMention } from "../records.ts";
import { cosine, type Gauge, gaugeBy, type Vectors } from "./gauge.ts";

/** A statement as an encoder sees it. */
export interface Encoded {
  /** Of length 1, after the mean of the gauge's vectors is taken off: what all sentences share says nothing. */
  readonly vector: Float32Array;
  /** BCP 47 without region. */
  readonly language: string;
  readonly gauge: Gauge;
}

/** The words that stand for a statement: those that need no context, where it has them. */
export function wordingOf({
  standalone,
  text,
}: Pick<LedgerMention, "standalone" | "text">): string {
  return standalone ?? text;
}

/** A statement with its vector; null where there is none. */
export function encodedBy(vectors: Vectors, mention: LedgerMention): Encoded | null {
  const vector = vectors.get(wordingOf(mention));
  if (vector === undefined) return null;
  const gauge = gaugeBy(vectors);
  if (gauge === null) return null;
  return {
    vector: gauge.centred(vector),
    language: mention.language.split("-")[0]!,
    gauge,
  };
}

/**
 * How much of each text the other says, 0 to 1, on the scale of what the words tell; null where one has no vector
 * or the encoder does not know their languages.
 */
export function closeness(left: Encoded | null, right: Encoded | null): number | null {
  if (left === null || right === null) return null;
  return left.gauge.share(left.language, right.language, cosine(left.vector, right.vector));
}

/** Vectors at 30° share one band at least four times in five, at 60° once in fifty. */
const BANDS = 16;
const BITS = 12;

/** On which sides of fixed random planes a vector lies, as one key for each band: vectors alike share some. */
export function bandsOf({ vector }: Encoded): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let sides = 0;
    for (let bit = 0; bit < BITS; bit++) {
      let sum = 0;
      const plane = band * BITS + bit;
      for (let i = 0; i < vector.length; i++) sum += signOf(plane, i) * vector[i]!;
      sides = 2 * sides + (sum > 0 ? 1 : 0);
    }
    return `${band} ${sides}`;
  });
}

let signs = new Int8Array(0);
let dimensions = 0;

/** +1 or −1, as good as random and always the same: planes of ±1 cut as evenly as others. */
function signOf(plane: number, dimension: number): number {
  if (dimension >= dimensions) drawSigns(dimension);
  return signs[plane * dimensions + dimension]!;
}

function drawSigns(dimension: number): void {
  dimensions = Math.max(512, 2 * dimension);
  signs = Int8Array.from({ length: BANDS * BITS * dimensions }, (_, at) => {
    const plane = Math.floor(at / dimensions);
    return hash(plane * 65_536 + (at % dimensions)) & 1 ? 1 : -1;
  });
}

/** The finalizer of MurmurHash3: every bit of a number decides every bit of the result. */
function hash(number: number): number {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
