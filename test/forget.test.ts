import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ClaimRow, LedgerDocument } from "../output/output.ts";
import { claims, temporaryFolder } from "./command.ts";

const SHARED = "The harbour of Tolm closed on Friday after the flood.";
const ALONE = "Ingrid Moe said that the Zanzibar bridge will cost 40 million euros.";
const OTHER = "Jonas Berg said that the mayor of Vell would resign in June 2025.";

const documentOf = (ledger: string): LedgerDocument =>
  JSON.parse(readFileSync(join(ledger, "claims.json"), "utf8")) as LedgerDocument;

const claimsOf = (ledger: string): readonly ClaimRow[] => [...documentOf(ledger).claims];

test("a forgotten article leaves no text behind, and what others say too stays under its id", async () => {
  const folder = temporaryFolder();
  const [ledger, rest] = [join(folder, "ledger"), join(folder, "rest")];
  const texts = { a: `${SHARED} ${ALONE}`, b: SHARED, c: OTHER };
  const lines = Object.entries(texts).map(([id, text]) =>
    JSON.stringify({ id, text, published: "2024-05-04", language: "en" }),
  );
  const path = join(folder, "news.jsonl");
  writeFileSync(path, lines.join("\n"));
  await claims("run", path, "--ledger", ledger);
  const before = claimsOf(ledger);
  const shared = before.find(({ mentions }) => mentions.length === 2)!;
  const forgotten = await claims("forget", `${path}#a`, "--ledger", ledger);
  assert.equal(forgotten.code, 0, forgotten.stderr);
  assert.match(forgotten.stdout, /^Forgotten: \S+news\.jsonl#a\n/u);
  const after = claimsOf(ledger);
  assert.ok(after.some(({ claim_id }) => claim_id === shared.claim_id));
  writeFileSync(path, lines.slice(1).join("\n"));
  await claims("run", path, "--ledger", rest);
  assert.deepEqual(documentOf(ledger).articles, documentOf(rest).articles);
  const said = (list: readonly ClaimRow[]) => list.map(({ claim }) => claim).sort();
  assert.deepEqual(said(after), said(claimsOf(rest)));
  for (const name of readdirSync(ledger))
    assert.ok(!readFileSync(join(ledger, name)).includes("Zanzibar"), name);
  assert.equal((await claims("check", "--ledger", ledger)).code, 0);
  const unknown = await claims("forget", `${path}#a`, "--ledger", ledger);
  assert.equal(unknown.code, 1);
  assert.match(unknown.stderr, /Expected an article, file or folder of this ledger/u);
  const whole = await claims("forget", path, "--ledger", ledger);
  assert.match(whole.stdout, /^0 claims/mu);
});
