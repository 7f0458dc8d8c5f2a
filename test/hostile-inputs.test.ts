import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import type { LedgerDocument } from "../output/output.ts";
import { openLedger } from "../pipeline/ledger/index.ts";
import { claims, program, root, temporaryFolder } from "./command.ts";

const news =
  "The harbour of Vell reopened on Monday, the mayor said. It had been closed for nine days.";

/** Inputs that give no article, with what the reader is told of each. */
const bad: readonly (readonly [name: string, content: string | Uint8Array, told: RegExp])[] = [
  ["empty.txt", "", /is empty/],
  ["blank.txt", " \n\t\n", /has no text/],
  ["mark.txt", "\ufeff", /has no text/],
  ["photo.txt", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3]), /is a binary/],
  ["broken.json", '{"text": "The harbour', /not valid JSON; repair it/],
  ["array.json", "[[[[", /not valid JSON/],
  ["nothing.html", "<html><body><script>1</script></body></html>", /has no article text/],
  ["feed.xml", "<rss><channel></channel></rss>", /\S/],
];

/** Inputs that look broken and still hold an article. */
const readable: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ["latin1.txt", Buffer.from(`Le café a rouvert à Vell. ${news}`, "latin1")],
  ["open.html", `<html><body><div><p>${news}<p>${news}<div><b>`],
  ["controls.txt", `${news}\u202e\u0085\ud800`],
  ["long-line.txt", `${news} `.repeat(200)],
];

function documentIn(folder: string): LedgerDocument {
  return JSON.parse(readFileSync(join(folder, "claims.json"), "utf8")) as LedgerDocument;
}

test("bad inputs are named with their cure, all others are read, and the exit code is 1", async () => {
  const folder = temporaryFolder();
  const inputs = join(folder, "inputs");
  mkdirSync(inputs);
  for (const [name, content] of [...bad, ...readable]) writeFileSync(join(inputs, name), content);
  writeFileSync(
    join(inputs, "lines.jsonl"),
    `${JSON.stringify({ id: "a", text: news })}\nnot json\n${JSON.stringify({ id: "b" })}\n`,
  );
  writeFileSync(join(inputs, "huge.txt"), "The harbour of Vell is open.");
  truncateSync(join(inputs, "huge.txt"), 50 * 1024 * 1024 + 1);
  symlinkSync(inputs, join(inputs, "loop"));
  const ledger = join(folder, "ledger");
  const gone = join(inputs, "gone.txt");
  const { code, stderr } = await claims("run", inputs, gone, "--ledger", ledger);
  assert.equal(code, 1);
  const document = documentIn(ledger);
  const rows = new Map(document.articles.map((row) => [row.source.split("/").at(-1), row]));
  for (const [name, , told] of bad) {
    const row = rows.get(name);
    assert.ok(row, `no row of ${name}`);
    assert.notEqual(row.status, "processed", name);
    assert.match(row.error ?? "", told);
    assert.match(row.error ?? "", new RegExp(`inputs/${name}\``));
    assert.ok(stderr.includes(row.error ?? "nothing"), name);
  }
  for (const [name] of readable) assert.equal(rows.get(name)?.status, "processed", name);
  assert.equal(rows.get("lines.jsonl#a")?.status, "processed");
  assert.equal(rows.get("lines.jsonl#b")?.status, "failed");
  assert.match(rows.get("huge.txt")?.error ?? "", /larger than 50 MB; split it/);
  assert.match(rows.get("gone.txt")?.error ?? "", /does not exist/);
  assert.ok(document.claims.length > 0);
  assert.equal((await claims("check", "--ledger", ledger)).code, 0);
});

test("what may not be read is told, and the rest is read", {
  skip: process.getuid?.() === 0 ? "the administrator may read everything" : false,
}, async () => {
  const folder = temporaryFolder();
  const closed = join(folder, "closed");
  mkdirSync(closed);
  writeFileSync(join(folder, "a.txt"), news);
  writeFileSync(join(folder, "b.txt"), news);
  chmodSync(join(folder, "b.txt"), 0);
  chmodSync(closed, 0);
  const { code, stderr } = await claims("run", folder, "--ledger", join(folder, "ledger"));
  chmodSync(closed, 0o700);
  assert.equal(code, 1);
  assert.match(stderr, /b\.txt` may not be read; change its permissions/);
  assert.match(stderr, /closed` may not be read; change its permissions/);
});

test("a ledger on a disk that may not be written can be read", {
  skip: process.getuid?.() === 0 ? "the administrator may write everything" : false,
}, async () => {
  const folder = temporaryFolder();
  const ledger = join(folder, "ledger");
  writeFileSync(join(folder, "a.txt"), news);
  await claims("run", join(folder, "a.txt"), "--ledger", ledger);
  chmodSync(ledger, 0o500);
  const [check, run] = await Promise.all([
    claims("check", "--ledger", ledger),
    claims("run", join(folder, "a.txt"), "--ledger", ledger),
  ]);
  chmodSync(ledger, 0o700);
  assert.match(check.stdout, /^Sound: 1 article/u);
  assert.match(run.stderr, /may not be written: change the permissions/u);
});

test("entries without a text are counted, the run succeeds, and says that the ledger is new", async () => {
  const folder = temporaryFolder();
  const items = ["a", "b", "c", "d"].map(
    (id) => `<item><title>On ${id}</title><guid>${id}</guid></item>`,
  );
  const feed = join(folder, "feed.xml");
  writeFileSync(
    feed,
    `<rss><channel>${items.join("")}<item><guid>e</guid><description>${news}</description></item></channel></rss>`,
  );
  const ledger = join(folder, "ledger");
  const first = await claims("run", feed, "--ledger", ledger);
  assert.equal(first.code, 0);
  assert.match(first.stdout, /^A new ledger was begun in `/u);
  assert.match(first.stdout, /4 inputs without a text passed over/u);
  assert.match(first.stderr, /feed\.xml#a` has a title alone/u);
  assert.match(first.stderr, /… and 1 more/u);
  const again = await claims("run", relative(root, feed), feed, "--ledger", ledger);
  assert.equal(again.code, 0);
  assert.match(again.stdout, /^1 article in the ledger: 0 read now, 1 unchanged/u);
  assert.equal(documentIn(ledger).articles.length, 5);
});

test("stdin is read as an article", async () => {
  const child = spawn(process.execPath, [program, "annotate", "--as-body", "-"], { cwd: root });
  child.stdin.end(`${news}\n`);
  const article = JSON.parse(await text(child.stdout)) as { source: string; language: string };
  assert.equal(article.source, "-");
  assert.equal(article.language, "en");
});

test("a reader that leaves early ends the program without a word", async () => {
  const child = spawn(process.execPath, [program, "annotate", "examples"], { cwd: root });
  child.stdout.once("data", () => child.stdout.destroy());
  assert.equal(await text(child.stderr), "");
});

test("a second run on a ledger at work is refused at once with one sentence", async () => {
  const folder = temporaryFolder();
  const ledger = openLedger(folder);
  const { code, stdout, stderr } = await claims("run", "examples", "--ledger", folder);
  const reading = await claims("judge", "--list", "--ledger", folder);
  ledger.close();
  assert.equal(reading.code, 0, reading.stderr);
  assert.equal(code, 1);
  assert.equal(stdout, "");
  assert.match(stderr, /another run at work on it/);
  assert.equal(stderr.trimEnd().split("\n").length, 1);
});

test("a ledger that is none, or of a newer program, is refused and left alone", async () => {
  const folder = temporaryFolder();
  const content = "no database at all, but longer than nothing".repeat(20);
  writeFileSync(join(folder, "ledger.db"), content);
  for (const command of [["run", "examples"], ["check"]]) {
    const { code, stderr } = await claims(...command, "--ledger", folder);
    assert.equal(code, 1);
    assert.match(stderr, /not a database/);
  }
  assert.equal(readFileSync(join(folder, "ledger.db"), "utf8"), content);
});
