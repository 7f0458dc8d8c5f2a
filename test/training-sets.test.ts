import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { readCorpus } from "../scripts/train/sets.ts";

const words = ["raz", "dwa", "trzy", "cztery", "siedem", "osiem", "sto"];
const treebank = words
  .map((word) => `# sent_id = ${word}\n1\t${word}\t${word}\tNUM\t_\t_\t0\troot\t_\t_\n`)
  .join("\n");

/** Words of the sentences held out and of those to train on, where one in five of the set is held out. */
const parts: readonly (readonly [part: number, held: string, train: string])[] = [
  [0, "raz osiem", "dwa trzy cztery siedem sto"],
  [1, "dwa sto", "raz trzy cztery siedem osiem"],
  [4, "siedem", "raz dwa trzy cztery osiem sto"],
];

test("each part of a treebank can be held out", () => {
  const folder = mkdtempSync(join(tmpdir(), "claim-ledger-"));
  try {
    mkdirSync(join(folder, "ud", "pl"), { recursive: true });
    writeFileSync(join(folder, "ud", "pl", "pud.conllu.gz"), gzipSync(treebank));
    for (const [part, held, train] of parts) {
      const corpus = readCorpus(folder, "pl", "trees", part);
      const list = (kind: "held" | "train") =>
        corpus[kind].map(({ tokens }) => tokens[0]!.text).join(" ");
      assert.equal(list("held"), held);
      assert.equal(list("train"), train);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
