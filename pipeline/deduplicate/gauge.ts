import { readFileSync } from "node:fs";

/** What a sentence encoder makes of texts: text → vector, all of one length; texts without one are not encoded. */
export type Vectors = ReadonlyMap<string, Float32Array>;

/** Of vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * What the cosines of an encoder mean, told from sentences whose likeness is known: two statements of each topic, each
 * in two wordings, in eight languages. Fixed, so that a claim is matched alike whatever else the ledger holds.
 */
export interface Gauge {
  /** The vector without what all sentences of the gauge share, of length 1. */
  centred(vector: Float32Array): Float32Array;
  /** How much two texts of these languages say of each other, 0 to 1; null where the encoder cannot tell. */
  share(left: string, right: string, cosine: number): number | null;
}

interface Sentence {
  readonly language: string;
  readonly topic: string;
  readonly statement: string;
  readonly wording: number;
  readonly text: string;
}

/** What the words of other statements of one topic say of each other is 0.17 to 0.21. */
const NEAR = 0.15;
/** With what their words say, 0.24, free wordings of one statement then come out as literal translations do: 0.60. */
const SAME = 0.96;
/** Mean cosines of the two kinds that lie closer than this do not tell them apart. */
const MARGIN = 0.1;

let sentences: readonly Sentence[] | null = null;

function readSentences(): readonly Sentence[] {
  const file = new URL("../../models/gauge.tsv", import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line, at) => {
    const [language = "", topic = "", statement = "", text = ""] = line.split("\t");
    return { language, topic, statement, text, wording: at % 2 };
  });
}

/** The texts that must be encoded besides the statements. */
export function gaugeTexts(): readonly string[] {
  sentences ??= readSentences();
  return sentences.map(({ text }) => text);
}

const gauges = new WeakMap<Vectors, Gauge | null>();

/** The gauge of an encoder from its vectors, made once; null where they lack a sentence of it. */
export function gaugeBy(vectors: Vectors): Gauge | null {
  const known = gauges.get(vectors);
  if (known !== undefined) return known;
  const gauge = makeGauge(vectors);
  gauges.set(vectors, gauge);
  return gauge;
}

function makeGauge(vectors: Vectors): Gauge | null {
  sentences ??= readSentences();
  const raw = sentences.flatMap(({ text }) => vectors.get(text) ?? []);
  if (raw.length < sentences.length) return null;
  const mean = raw[0]!.map((_, at) => raw.reduce((sum, own) => sum + own[at]!, 0) / raw.length);
  const centred = (vector: Float32Array) => {
    const rest = vector.map((value, at) => value - mean[at]!);
    const length = Math.sqrt(cosine(rest, rest));
    return length === 0 ? rest : rest.map((value) => value / length);
  };
  const scales = scalesOf(sentences, raw.map(centred));
  return {
    centred,
    share(left, right, cosine) {
      const scale = scales.get(pairOf(left, right)) ?? scales.get("")!;
      if (scale.same - scale.near < MARGIN) return null;
      const share = NEAR + ((SAME - NEAR) * (cosine - scale.near)) / (scale.same - scale.near);
      return Math.min(1, Math.max(0, share));
    },
  };
}

/** Mean cosine of pairs that say the same in other words, and of those that tell something else of the same topic. */
interface Scale {
  readonly same: number;
  readonly near: number;
}

/** By pair of languages; under "" over all pairs, for languages that the gauge does not have. */
function scalesOf(
  sentences: readonly Sentence[],
  vectors: readonly Float32Array[],
): ReadonlyMap<string, Scale> {
  const found = new Map<string, { same: number[]; near: number[] }>();
  for (const [i, left] of sentences.entries()) {
    for (const [j, right] of sentences.entries()) {
      if (left.topic !== right.topic || left.wording >= right.wording) continue;
      const kind = left.statement === right.statement ? "same" : "near";
      for (const key of ["", pairOf(left.language, right.language)]) {
        if (!found.has(key)) found.set(key, { same: [], near: [] });
        found.get(key)![kind].push(cosine(vectors[i]!, vectors[j]!));
      }
    }
  }
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return new Map(
    [...found].map(([key, { same, near }]) => [key, { same: mean(same), near: mean(near) }]),
  );
}

const pairOf = (left: string, right: string) =>
  left < right ? `${left} ${right}` : `${right} ${left}`;
