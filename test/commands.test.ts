import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { before, test } from "node:test";
import type { ClaimRow, LedgerDocument } from "../output/output.ts";
import type { Span } from "../pipeline/records.ts";
import { claims, type Ran, temporaryFolder } from "./command.ts";

const folder = temporaryFolder();

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ledger = join(folder, "ledger");
let first: Ran;
let document: LedgerDocument;

before(async () => {
  first = await claims("run", "examples", "--ledger", ledger);
  document = JSON.parse(readFileSync(join(ledger, "claims.json"), "utf8")) as LedgerDocument;
});

test("a run over the examples reads every article and says where the ledger is", async () => {
  assert.equal(first.code, 0, first.stderr);
  assert.ok(document.articles.length >= 12);
  assert.deepEqual([...new Set(document.articles.map(({ status }) => status))], ["processed"]);
  assert.ok(document.claims.length >= 25);
  assert.ok([...document.claims].some(({ languages }) => languages.length >= 4));
  assert.match(first.stdout, /claims\.csv/);
  assert.equal(first.stderr, "");
});

test("a second run finds nothing new and writes the same files", async () => {
  const { code, stdout } = await claims("run", "examples", "--ledger", ledger);
  assert.equal(code, 0);
  assert.match(stdout, /0 read now/);
  assert.match(stdout, /nothing new/);
});

test("annotate gives every stage's result, and every span quotes the text", async () => {
  const { code, stdout } = await claims("annotate", "examples/ferries");
  assert.equal(code, 0);
  const lines = stdout.trimEnd().split("\n");
  assert.equal(lines.length, 4);
  for (const line of lines) {
    const article = JSON.parse(line) as { text: string } & Record<string, unknown>;
    for (const stage of ["blocks", "sentences", "tokens", "entities", "dates", "quantities"]) {
      assert.ok(Array.isArray(article[stage]), stage);
    }
    let spans = 0;
    JSON.stringify(article, (_, value: unknown) => {
      if (!isQuote(value)) return value;
      spans++;
      assert.equal(article.text.slice(value.start, value.end), value.text);
      return value;
    });
    assert.ok(spans > 100);
  }
});

function isQuote(value: unknown): value is Span & { text: string } {
  return typeof value === "object" && value !== null && "start" in value && "text" in value;
}

test("annotate takes language, day and body as given", async () => {
  const path = written("short.txt", "Home | World\n\nYesterday the mayor of Tolm resigned.\n");
  const given = ["--language", "en", "--published", "2024-05-02", "--as-body"];
  const { stdout } = await claims("annotate", path, ...given);
  const article = JSON.parse(stdout) as Record<string, unknown>;
  assert.equal(article["language"], "en");
  assert.equal(article["published"], "2024-05-02");
  const kinds = (article["blocks"] as { kind: string }[]).map(({ kind }) => kind);
  assert.deepEqual(new Set(kinds), new Set(["body"]));
});

test("explain names the rule behind every block and claim", async () => {
  const { code, stdout } = await claims("explain", "examples/ferries/halvard-ferries.en.txt");
  assert.equal(code, 0);
  for (const heading of ["Source", "Blocks", "Sentences", "Names", "Dates", "Claims"]) {
    assert.match(stdout, new RegExp(`^${heading}$`, "mu"));
  }
  assert.match(stdout, /boilerplate .*Read also/u);
});

test("show tells a claim with its evidence, by its own id and by a mention's", async () => {
  const claim = [...document.claims].find(({ speaker }) => speaker !== null)!;
  for (const id of [claim.claim_id, claim.mentions[0]!.mention_id]) {
    const { code, stdout } = await claims("show", id, "--ledger", ledger);
    assert.equal(code, 0);
    assert.ok(stdout.startsWith(claim.claim));
    assert.ok(stdout.includes(claim.speaker!));
    assert.ok(stdout.includes(`[${claim.mentions[0]!.start}, ${claim.mentions[0]!.end})`));
  }
  const { stdout } = await claims("show", claim.claim_id, "--ledger", ledger, "--json");
  assert.deepEqual(JSON.parse(stdout) as ClaimRow, claim);
});

const left = [
  { id: "a", language: "fr", text: "La banque centrale a relevé ses taux d'intérêt à 4 % en mai." },
  { id: "b", language: "id", text: "Gempa bumi menewaskan 30 orang di Nepal." },
  { id: "c", language: "en", text: "Otters sleep on their backs." },
];
const right = [
  { id: "1", text: "An earthquake killed 30 people in Nepal." },
  { id: "2", text: "The central bank raised interest rates to 4% in May." },
  { id: "a", text: "The football club sold its best player." },
];

test("match finds what says the same in another language, with a score and reasons", async () => {
  const lines = (list: readonly object[]) => list.map((line) => JSON.stringify(line)).join("\n");
  const paths = [written("left.jsonl", lines(left)), written("right.jsonl", lines(right))];
  const { code, stdout } = await claims("match", ...paths, "--top", "1");
  assert.equal(code, 0);
  const found = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual(
    found.map((match) => [match["left"], match["right"]]),
    [
      ["a", "2"],
      ["b", "1"],
    ],
  );
  for (const { score, reasons } of found) {
    assert.ok(Number(score) >= 0.3 && Number(score) <= 1);
    assert.ok((reasons as string[]).length > 0);
  }
});

test("match names a list that is not there and what to do", async () => {
  const path = written("there.jsonl", JSON.stringify(left[0]));
  const { code, stderr } = await claims("match", path, `${path}.gone`);
  assert.equal(code, 1);
  assert.equal(stderr, `claims: \`${path}.gone\` does not exist; check the path.\n`);
});

test("languages lists every pack", async () => {
  const { code, stdout } = await claims("languages", "--json");
  assert.equal(code, 0);
  const packs = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { tag: string; claims: number });
  assert.ok(packs.find(({ tag }) => tag === "fr")!.claims > 100);
});

test("check finds a sound ledger sound", async () => {
  const { code, stdout } = await claims("check", "--ledger", ledger);
  assert.equal(stdout.replace(/:.*\n/u, ""), "Sound");
  assert.equal(code, 0);
});

test("check names evidence that is not in its article, and claims without mentions", async () => {
  const copy = join(folder, "spoilt");
  cpSync(ledger, copy, { recursive: true });
  const db = new DatabaseSync(join(copy, "ledger.db"));
  const [quote, gone] = db.prepare("SELECT mention_id FROM mentions LIMIT 2").all();
  db.prepare(
    "UPDATE mentions SET record = json_set(record, '$.text', 'Nobody said it') WHERE mention_id = ?",
  ).run(quote!["mention_id"]!);
  db.prepare("DELETE FROM mentions WHERE mention_id = ?").run(gone!["mention_id"]!);
  db.close();
  const { code, stdout } = await claims("check", "--ledger", copy);
  assert.equal(code, 1);
  assert.match(stdout, /the text of \S+ is not what the article says there/);
  assert.match(stdout, new RegExp(`${gone!["mention_id"]} of clm-\\S+ is gone`));
});

const misuses: readonly (readonly [args: string[], code: number, message: RegExp])[] = [
  [["annotate"], 2, /missing required argument/],
  [["annotate", "examples", "--language", "?"], 2, /Expected a language tag/],
  [["annotate", "examples", "--published", "2024-13-01"], 2, /Expected a date/],
  [["run", "examples", "--language", "?"], 2, /Expected a language tag/],
  [["run", "examples", "--published", "2024-13-01"], 2, /Expected a date/],
  [["show", "clm-NONE", "--ledger", "LEDGER"], 1, /Expected the id of a claim/],
  [["check", "--ledger", "nowhere"], 1, /Expected a ledger in `nowhere`, got none/],
  [["explain", "nowhere.txt"], 1, /`nowhere\.txt` does not exist/],
  [
    ["match", "package.json", "package.json"],
    1,
    /Expected a JSON object with id and text in package/,
  ],
  [["mach", "a", "--ledger", "none-such"], 1, /or a command, got `mach a`/],
  [["nonsense", "--loud"], 2, /unknown option/],
];

test("wrong use says what was expected, on stderr, and exits 2, a failure 1", async () => {
  const all = misuses.map(async ([args, code, message]) => {
    const ran = await claims(...args.map((arg) => (arg === "LEDGER" ? ledger : arg)));
    assert.match(ran.stderr, message, args.join(" "));
    assert.equal(ran.code, code, args.join(" "));
    assert.equal(ran.stdout, "", args.join(" "));
  });
  await Promise.all(all);
});
