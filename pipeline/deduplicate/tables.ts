import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { bytesIfThere } from "../files.ts";

/** What a word says, as weights over English concepts; the weights' squares sum to 1. */
export interface Meaning {
  readonly concepts: Int32Array;
  readonly weights: Float64Array;
}

/** One language's words → meanings. */
export type Table = Pick<ReadonlyMap<string, Meaning>, "get" | "has">;

/** The language whose words are the concepts: every table translates into it. */
export const PIVOT = "en";

const folder = new URL("../../models/meaning/", import.meta.url);
const tables = new Map<string, Table>();
const conceptIds = new Map<string, number>();
const conceptNames: string[] = [];
let rarity: { readonly idf: Float64Array; readonly most: number } | null = null;

/** The table of a language, read on first use; empty where there is none. */
export function tableOf(language: string): Table {
  const tag = language.split("-")[0]!;
  let table = tables.get(tag);
  if (table === undefined) {
    table = new Rows(tableText(tag));
    tables.set(tag, table);
  }
  return table;
}

/** Meanings made of their line when they are asked for: of the words of a table a run meets few, and all take 0.2 s. */
class Rows implements Table {
  readonly #rows = new Map<string, string | Meaning>();

  constructor(text: string) {
    for (let at = 0; at < text.length; ) {
      const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
      const tab = text.indexOf("\t", at);
      this.#rows.set(text.slice(at, tab), text.slice(tab + 1, end));
      at = end + 1;
    }
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  get(key: string): Meaning | undefined {
    const row = this.#rows.get(key);
    if (typeof row !== "string") return row;
    const meaning = meaningOf(row.split("\t"));
    this.#rows.set(key, meaning);
    return meaning;
  }
}

/** What the table of French finds, the least of the languages that the score is fitted on. */
const FITTED = 0.51;
/** Of languages whose tables find less than this of that, too little is found to tell more from it. */
const LEAST = 0.65;

let shares: Readonly<Record<string, number>> | null = null;

/**
 * How much of the words of translated news the table of a language finds again, against the languages that the score
 * is fitted on, at most 1; measured on sentences it had not learned from. 1 for English and where there is no table.
 */
export function foundIn(language: string): number {
  shares ??= JSON.parse(readFileSync(new URL("found.json", folder), "utf8")) as typeof shares;
  const share = shares![language.split("-")[0]!];
  return share === undefined ? 1 : Math.max(LEAST, Math.min(1, share / FITTED));
}

/** Id of an English key as a concept. */
export function conceptOf(key: string): number {
  let id = conceptIds.get(key);
  if (id === undefined) {
    id = conceptIds.size;
    conceptIds.set(key, id);
    conceptNames.push(key);
  }
  return id;
}

/** The English key of a concept. */
export const nameOfConcept = (concept: number): string => conceptNames[concept]!;

/** How rare a concept is in English news: ln(sentences / sentences with it), at most that of one sentence. */
export function idfOf(concept: number): number {
  rarity ??= readRarity();
  return rarity.idf[concept] ?? rarity.most;
}

function readRarity(): { idf: Float64Array; most: number } {
  const [head, ...list] = read("idf.br")
    .split("\n")
    .map((line) => line.split("\t"));
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

/** The table of a language as it is written: a line a word, its key and cells of one weight and one English key; empty where there is none. */
export const tableText = (tag: string): string => read(`${tag}.br`);

/** The text of a file; empty where there is none. */
function read(name: string): string {
  const bytes = bytesIfThere(new URL(name, folder));
  return bytes === null ? "" : brotliDecompressSync(bytes).toString("utf8");
}
