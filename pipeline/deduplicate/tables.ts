import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";

/** What a word says, as weights over English concepts; the weights' squares sum to 1. */
export interface Meaning {
  readonly concepts: Int32Array;
  readonly weights: Float64Array;
}

/** One language's words → meanings. */
export type Table = ReadonlyMap<string, Meaning>;

/** The language whose words are the concepts: every table translates into it. */
export const PIVOT = "en";

const folder = new URL("../../models/meaning/", import.meta.url);
const tables = new Map<string, Table>();
const conceptIds = new Map<string, number>();
let rarity: { readonly idf: Float64Array; readonly most: number } | null = null;

/** The table of a language, read on first use (about 30 ms); empty where there is none. */
export function tableOf(language: string): Table {
  const tag = language.split("-")[0]!;
  let table = tables.get(tag);
  if (table === undefined) {
    table = new Map(rows(`${tag}.br`).map(([key, ...row]) => [key!, meaningOf(row)]));
    tables.set(tag, table);
  }
  return table;
}

/** Id of an English key as a concept. */
export function conceptOf(key: string): number {
  let id = conceptIds.get(key);
  if (id === undefined) {
    id = conceptIds.size;
    conceptIds.set(key, id);
  }
  return id;
}

/** How rare a concept is in English news: ln(sentences / sentences with it), at most that of one sentence. */
export function idfOf(concept: number): number {
  rarity ??= readRarity();
  return rarity.idf[concept] ?? rarity.most;
}

function readRarity(): { idf: Float64Array; most: number } {
  const [head, ...list] = rows("idf.br");
  const sentences = Number(head?.[1] ?? 1);
  const ids = list.map(([key]) => conceptOf(key!));
  const most = Math.log(sentences);
  const idf = new Float64Array(Math.max(0, ...ids) + 1).fill(most);
  list.forEach(([, count], i) => {
    idf[ids[i]!] = Math.log(sentences / Number(count));
  });
  return { idf, most };
}

/** Weights, the roots of probabilities, are written as one hexadecimal digit before the English key. */
function meaningOf(row: readonly string[]): Meaning {
  const weights = Float64Array.from(row, (cell) => Number.parseInt(cell[0]!, 16));
  const length = Math.hypot(...weights);
  return {
    concepts: Int32Array.from(row, (cell) => conceptOf(cell.slice(1))),
    weights: weights.map((weight) => weight / length),
  };
}

function rows(name: string): string[][] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(new URL(name, folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return brotliDecompressSync(bytes)
    .toString("utf8")
    .split("\n")
    .map((line) => line.split("\t"));
}
