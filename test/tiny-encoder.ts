import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gaugeTexts } from "../pipeline/deduplicate/gauge.ts";

/** Statements that the stand-in of an encoder tells apart: the first are those of the gauge. */
const GAUGED = 6;
const DIMENSIONS = 24;

/** The number of a statement for each text: those of each group, then those of the gauge. */
function statements(groups: readonly (readonly string[])[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [group, texts] of groups.entries())
    for (const text of texts) numbers.set(text, GAUGED + group);
  for (const [at, text] of gaugeTexts().entries()) numbers.set(text, Math.floor(at / 2) % GAUGED);
  return numbers;
}

const direction = (statement: number) =>
  Float32Array.from({ length: DIMENSIONS }, (_, at) => (at === statement ? 1 : 0));

/** Vectors of an encoder for which the texts of each group say the same. */
export function vectorsFor(...groups: readonly (readonly string[])[]): Map<string, Float32Array> {
  return new Map([...statements(groups)].map(([text, number]) => [text, direction(number)]));
}

/** Writes an ONNX model of one layer, a vector for each word, for which the texts of each group say the same. */
export function writeModel(folder: string, ...groups: readonly (readonly string[])[]): void {
  const vocabulary = new Map([["[UNK]", 0]]);
  const rows = [new Float32Array(DIMENSIONS)];
  for (const [text, number] of statements(groups)) {
    for (const word of text.split(/\s+/u)) {
      if (vocabulary.has(word)) continue;
      vocabulary.set(word, rows.length);
      rows.push(direction(number));
    }
  }
  const json = (name: string, value: object) =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  json("config.json", { model_type: "bert", max_position_embeddings: 64 });
  json("tokenizer_config.json", { tokenizer_class: "PreTrainedTokenizerFast" });
  json("tokenizer.json", {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: null,
    pre_tokenizer: { type: "WhitespaceSplit" },
    post_processor: null,
    decoder: null,
    model: {
      type: "WordPiece",
      vocab: Object.fromEntries(vocabulary),
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
    },
  });
  mkdirSync(join(folder, "onnx"), { recursive: true });
  writeFileSync(join(folder, "onnx", "model.onnx"), lookUp(rows));
}

/** An ONNX file whose output is the row of each input id. */
function lookUp(rows: readonly Float32Array[]): Uint8Array {
  const [FLOAT, INT64] = [1, 7];
  const shape = (...names: string[]) => names.flatMap((name) => bytes(1, bytes(2, name)));
  const value = (name: string, type: number, ...dims: string[]) => [
    ...bytes(1, name),
    ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape(...dims))])),
  ];
  const table = Buffer.concat(rows.map(({ buffer }) => new Uint8Array(buffer)));
  const weights = [
    ...[...number(1, rows.length), ...number(1, DIMENSIONS), ...number(2, FLOAT)],
    ...[...bytes(8, "table"), ...bytes(9, table)],
  ];
  const node = [
    ...[...bytes(1, "table"), ...bytes(1, "input_ids")],
    ...[...bytes(2, "last_hidden_state"), ...bytes(4, "Gather")],
  ];
  const graph = [
    ...[...bytes(1, node), ...bytes(2, "look up"), ...bytes(5, weights)],
    ...bytes(11, value("input_ids", INT64, "batch", "words")),
    ...bytes(12, value("last_hidden_state", FLOAT, "batch", "words", "size")),
  ];
  const opset = [...bytes(1, ""), ...number(2, 13)];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, opset)]);
}

/** A field of a protocol buffer that holds a whole number. */
function number(field: number, value: number): number[] {
  return [...varint(8 * field), ...varint(value)];
}

/** A field that holds a text, bytes or a message. */
function bytes(field: number, content: string | Iterable<number>): number[] {
  const own = typeof content === "string" ? Buffer.from(content) : [...content];
  return [...varint(8 * field + 2), ...varint(own.length), ...own];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}
