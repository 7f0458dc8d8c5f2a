import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { deduplicate } from "../pipeline/deduplicate/index.ts";
import { loadEncoder } from "../pipeline/encoder.ts";
import { encodeStatements } from "../pipeline/ledger/encode.ts";
import { openLedger } from "../pipeline/ledger/index.ts";
import { lastOptions } from "../pipeline/ledger/runs.ts";
import type { LedgerMention } from "../pipeline/records.ts";
import { claims, temporaryFolder } from "./command.ts";
import { plainMention } from "./mentions.ts";
import { vectorsFor, writeModel } from "./tiny-encoder.ts";

/** A statement that opens an article of its own. */
function mention(id: string, text: string, given: Partial<LedgerMention> = {}): LedgerMention {
  const plain = plainMention({ id: `men-${id}`, articleId: `art-${id}`, text });
  return { ...plain, published: "2024-05-01", ...given };
}

const QUIT = "The minister resigned because voters lost trust";
const LEFT = "A cabinet member quits after confidence vanished among citizens";
const CATCH = "Trawlers landed little herring this spring";

const pair = [mention("quit", QUIT), mention("left", LEFT), mention("catch", CATCH)];

const sizes = (found: ReturnType<typeof deduplicate>) =>
  found.clusters.map(({ mentions }) => mentions.length).sort();

test("statements that share no word are one claim where their vectors are equal", () => {
  const vectors = vectorsFor([QUIT, LEFT], [CATCH]);
  assert.deepEqual(sizes(deduplicate(pair, { languages })), [1, 1, 1]);
  const found = deduplicate(pair, { languages, vectors });
  assert.deepEqual(sizes(found), [1, 2]);
  const [edge] = found.edges;
  assert.ok(edge?.reasons.includes("96 % by the encoder"));
});

test("statements with clashing numbers stay apart however alike their vectors are", () => {
  const counted = (id: string, text: string, value: number) => {
    const start = text.search(/\d/u);
    const quantity = { start, end: start + 4, text: String(value), value, min: null, max: null };
    return mention(id, text, { quantities: [{ ...quantity, unit: null }] });
  };
  const statements = [
    counted("few", "The shipyard will dismiss 2000 workers", 2000),
    counted("many", "The shipyard will dismiss 7000 workers", 7000),
  ];
  const vectors = vectorsFor(statements.map(({ text }) => text));
  const found = deduplicate(statements, { languages, vectors });
  assert.deepEqual(sizes(found), [1, 1]);
  assert.equal(found.conflicts.length, 1);
});

test("an encoder that cannot tell sentences of known likeness apart has no say", () => {
  const vectors = vectorsFor([QUIT, LEFT], [CATCH]);
  for (const text of vectors.keys()) vectors.set(text, Float32Array.of(1, 0, 0));
  assert.deepEqual(deduplicate(pair, { languages, vectors }), deduplicate(pair, { languages }));
});

test("with vectors too an incremental call in any order gives what a full one does", () => {
  const vectors = vectorsFor([QUIT, LEFT], [CATCH]);
  const full = deduplicate(pair, { languages, vectors });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(pair, { minLength: 3 }),
      fc.subarray(pair, { maxLength: 2 }),
      (shuffled, before) => {
        const { edges } = deduplicate(before, { languages, vectors });
        const unchanged = new Set(before.map(({ id }) => id));
        const known = { unchanged, edges, complete: true };
        assert.deepEqual(deduplicate(shuffled, { languages, vectors, known }), full);
      },
    ),
    { numRuns: 20, seed: 1 },
  );
});

/** Encodes by the stand-in's vectors and notes what it is asked. */
function noting(fingerprint: string, vectors: ReadonlyMap<string, Float32Array>) {
  const asked: string[] = [];
  const encode = async (text: string) => {
    asked.push(text);
    return vectors.get(text)!;
  };
  return { encoder: { fingerprint, encode }, asked };
}

test("a ledger encodes each text once and settles anew with another encoder", async () => {
  const ledger = openLedger(temporaryFolder());
  const put = ({ id, articleId, published, ...rest }: LedgerMention) => {
    ledger.db
      .prepare(
        "INSERT INTO articles (article_id, source, status, text_key, published) VALUES (?, ?, ?, ?, ?)",
      )
      .run(articleId, articleId, "processed", articleId, published);
    ledger.db
      .prepare("INSERT INTO mentions (mention_id, article_id, record) VALUES (?, ?, ?)")
      .run(id, articleId, JSON.stringify({ id, articleId, ...rest }));
  };
  const settle = (encoder?: string) =>
    ledger.settle({ languages, at: "2024-05-02T00:00:00Z", ...(encoder && { encoder }) });
  const active = () =>
    ledger.db.prepare("SELECT count(*) AS n FROM claims WHERE status = 'active'").get()!["n"];
  try {
    for (const own of pair.slice(0, 2)) put(own);
    const alike = noting("alike", vectorsFor([QUIT, LEFT], [CATCH]));
    await encodeStatements(ledger.db, alike.encoder);
    assert.equal(alike.asked.length, 98);
    settle("alike");
    assert.equal(active(), 1);
    put(pair[2]!);
    await encodeStatements(ledger.db, alike.encoder);
    assert.deepEqual(alike.asked.slice(98), [CATCH]);
    settle("alike");
    assert.equal(active(), 2);
    assert.deepEqual(lastOptions(ledger.db), { encoder: "alike" });
    const apart = noting("apart", vectorsFor([QUIT], [LEFT], [CATCH]));
    await encodeStatements(ledger.db, apart.encoder);
    assert.equal(apart.asked.length, 99);
    settle("apart");
    assert.equal(active(), 3);
    settle();
    assert.deepEqual(lastOptions(ledger.db), {});
  } finally {
    ledger.close();
  }
});

const installed = await import("@huggingface/transformers" as string).then(
  () => true,
  () => false,
);

test("a folder that holds no model is named with the missing file", async () => {
  const folder = temporaryFolder();
  await assert.rejects(loadEncoder(join(folder, "none")), /a folder with a sentence encoder, got/);
  await assert.rejects(loadEncoder(folder), /`config\.json` in the encoder's folder/);
  writeModel(folder);
  rmSync(join(folder, "onnx"), { recursive: true });
  await assert.rejects(loadEncoder(folder), /`onnx\/model\.onnx` or `model\.onnx`/);
});

test("a pooling that is none of the known ones is refused", async () => {
  const folder = temporaryFolder();
  writeModel(folder);
  mkdirSync(join(folder, "1_Pooling"));
  const config = { pooling_mode_mean_tokens: false, pooling_mode_weightedmean_tokens: true };
  writeFileSync(join(folder, "1_Pooling", "config.json"), JSON.stringify(config));
  await assert.rejects(loadEncoder(folder), /got pooling_mode_weightedmean_tokens/);
});

test("without the package the error tells how to install it", { skip: installed }, async () => {
  const folder = temporaryFolder();
  writeModel(folder);
  await assert.rejects(loadEncoder(folder), /npm install @huggingface\/transformers/);
});

const skip = installed ? false : "@huggingface/transformers is not installed";

test("a model in a folder gives vectors that match statements", { skip }, async () => {
  const folder = temporaryFolder();
  writeModel(folder, [QUIT, LEFT], [CATCH]);
  const { encode, fingerprint } = await loadEncoder(folder);
  assert.match(fingerprint, /^[0-9a-f]{16}$/);
  const expected = vectorsFor([QUIT, LEFT], [CATCH]);
  for (const text of [QUIT, LEFT, CATCH]) assert.deepEqual(await encode(text), expected.get(text));
});

test("claims match and claims run take a model", { skip }, async () => {
  const folder = temporaryFolder();
  const model = join(folder, "model");
  mkdirSync(model);
  writeModel(model, [QUIT, LEFT], [CATCH]);
  const [left, right] = [join(folder, "left.jsonl"), join(folder, "right.jsonl")];
  writeFileSync(left, JSON.stringify({ id: 1, text: QUIT }));
  writeFileSync(right, [LEFT, CATCH].map((text, id) => JSON.stringify({ id, text })).join("\n"));
  assert.equal((await claims("match", left, right)).stdout, "");
  const { stdout } = await claims("match", left, right, "--encoder", model);
  assert.match(stdout, /^\{"left":"1","right":"0",.{1,200}\n$/u);
  const [one, other] = [join(folder, "one.txt"), join(folder, "other.txt")];
  writeFileSync(one, `1 May 2024\n\n${QUIT}, the office said on Tuesday.\n`);
  writeFileSync(other, `1 May 2024\n\n${LEFT}, the office said on Tuesday.\n`);
  const ledger = join(folder, "ledger");
  const ran = await claims("run", one, other, "--ledger", ledger, "--encoder", model);
  assert.equal(ran.code, 0, ran.stderr);
  assert.equal(readFileSync(join(ledger, "claims.csv"), "utf8").trim().split("\n").length, 2);
});
