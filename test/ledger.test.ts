import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { languages } from "../languages/index.ts";
import type { Claim } from "../pipeline/ledger/claim.ts";
import { type Ledger, LedgerBusy, openLedger } from "../pipeline/ledger/index.ts";
import { readLedger } from "../pipeline/ledger/read.ts";
import { relateLedger } from "../pipeline/ledger/related.ts";
import { openDatabase, SCHEMA } from "../pipeline/ledger/schema.ts";
import { storedEdges } from "../pipeline/ledger/stored.ts";
import type { ArticleResult, Mention } from "../pipeline/records.ts";
import { temporaryFolder } from "./command.ts";
import { plainMention } from "./mentions.ts";

/** An article of one claim a line. */
function articleOf(name: string, ...lines: string[]): ArticleResult {
  const text = lines.join("\n");
  let start = 0;
  const claims = lines.map((line): Mention => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const id = `men-${name}-${span.start}`;
    return plainMention({ ...span, id, articleId: `art-${name}`, text: line });
  });
  return {
    id: `art-${name}`,
    uri: `${name}.txt`,
    text,
    mediaType: "text/plain",
    title: null,
    published: "2024-05-01",
    publishedBasis: "metadata",
    notes: [],
    language: "en",
    languageConfidence: 1,
    claims,
  };
}

function ledgerIn(t: TestContext): { folder: string; ledger: Ledger } {
  const folder = mkdtempSync(join(tmpdir(), "claim-ledger-"));
  const ledger = openLedger(folder);
  t.after(() => {
    ledger.close();
    rmSync(folder, { recursive: true });
  });
  return { folder, ledger };
}

function run(ledger: Ledger, ...articles: ArticleResult[]) {
  ledger.take(articles.map((article) => ({ article, input: `${article.id} ${article.text}` })));
  return ledger.settle({ languages, at: "2024-05-02T00:00:00Z" });
}

function claimsOf(ledger: Ledger): [id: string, wording: string][] {
  return ledger.db
    .prepare("SELECT claim_id, record FROM claims WHERE status = 'active' ORDER BY claim_id")
    .all()
    .map((row) => [String(row["claim_id"]), (JSON.parse(String(row["record"])) as Claim).claim]);
}

test("a second run of the same articles changes nothing", (t) => {
  const { ledger } = ledgerIn(t);
  const bridge = articleOf("bridge", "The bridge over the Lorn closed on Monday");
  assert.equal(run(ledger, bridge).added, 1);
  const before = claimsOf(ledger);
  assert.deepEqual(run(ledger, bridge), {
    added: 0,
    updated: 0,
    unchanged: 1,
    withdrawn: 0,
    merged: 0,
  });
  assert.deepEqual(claimsOf(ledger), before);
});

test("what a run has compared need not be compared again", (t) => {
  const { ledger } = ledgerIn(t);
  run(ledger, articleOf("one", "The ferry sank", "Nobody was hurt"), articleOf("two", "It rained"));
  const unsettled = "SELECT article_id FROM mentions WHERE settled = 0";
  assert.deepEqual(ledger.db.prepare(unsettled).all(), []);
});

test("a statement is compared anew when another one of its article changes", (t) => {
  const bridge = "The bridge over the Lorn at Tolm closed on Monday after the flood";
  const before = articleOf("a", bridge, "The bridge over the Lorn at Tolm had stood for a century");
  const after = articleOf("a", bridge, "Nobody was hurt");
  const other = articleOf("b", "The flood closed the bridge over the Lorn at Tolm on Monday");
  const edgesOf = ({ db }: Ledger) => db.prepare(`SELECT * FROM edges ORDER BY "left"`).all();
  const one = ledgerIn(t).ledger;
  run(one, before, other);
  const first = edgesOf(one);
  run(one, after);
  const two = ledgerIn(t).ledger;
  run(two, after, other);
  assert.deepEqual(edgesOf(one), edgesOf(two));
  assert.notDeepEqual(edgesOf(one), first);
});

test("the ledger knows an input it has processed, and not a changed one", (t) => {
  const { ledger } = ledgerIn(t);
  run(ledger, articleOf("bridge", "The bridge closed"));
  assert.ok(ledger.has("art-bridge", "art-bridge The bridge closed"));
  assert.ok(!ledger.has("art-bridge", "art-bridge The bridge opened"));
});

test("a corrected article keeps the claim ids of the sentences that stay", (t) => {
  const { ledger } = ledgerIn(t);
  const stays = "The ferry to Vell carried 900 people on Sunday";
  run(ledger, articleOf("ferry", "The storm has passed", stays));
  const before = new Map(claimsOf(ledger).map(([id, wording]) => [wording, id]));
  run(ledger, articleOf("ferry", "The long storm over the coast is over by now", stays));
  const after = new Map(claimsOf(ledger).map(([id, wording]) => [wording, id]));
  assert.equal(after.get(stays), before.get(stays));
  assert.equal(after.size, 2);
});

test("a claim whose article loses it is withdrawn, and comes back under its id", (t) => {
  const { ledger } = ledgerIn(t);
  const full = articleOf("ferry", "The storm has passed", "Nobody was hurt");
  run(ledger, full);
  const before = claimsOf(ledger);
  assert.equal(run(ledger, articleOf("ferry", "The storm has passed")).withdrawn, 1);
  assert.equal(claimsOf(ledger).length, 1);
  run(ledger, full);
  assert.deepEqual(claimsOf(ledger), before);
});

test("the same text under two names counts once, whatever the order", (t) => {
  const { ledger } = ledgerIn(t);
  const line = "The mayor of Tolm resigned";
  run(ledger, articleOf("b", line), articleOf("a", line));
  const [[, wording] = []] = claimsOf(ledger);
  assert.equal(wording, line);
  assert.equal(claimsOf(ledger).length, 1);
  const rows = ledger.db.prepare("SELECT source, status FROM articles ORDER BY source").all();
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { source: "a.txt", status: "processed" },
      { source: "b.txt", status: "skipped" },
    ],
  );
});

test("threads find what one thread finds", async (t) => {
  const told = ["The mayor of Tolm resigned", "The mayor of Tolm has stepped down"];
  const articles = ["2024-05-01", "2024-05-02", "2024-07-01"].flatMap((published) =>
    told.map((text, i) => {
      const name = `${published}-${i}`;
      return { ...articleOf(name, text, `The report was filed as ${name}`), published };
    }),
  );
  const [alone, together] = [ledgerIn(t).ledger, ledgerIn(t).ledger];
  const changes = run(alone, ...articles);
  together.take(articles.map((article) => ({ article, input: article.id })));
  const options = { languages, at: "2024-05-02T00:00:00Z" };
  const related = await relateLedger(together.db, { ...options, matchVersion: "" }, 2, 6);
  assert.equal(related?.length, 2);
  assert.deepEqual(together.settle({ ...options, related }), changes);
  const edgesOf = ({ db }: Ledger) => [...storedEdges(db)];
  assert.notEqual(edgesOf(alone).length, 0);
  assert.deepEqual(edgesOf(together), edgesOf(alone));
  assert.deepEqual(claimsOf(together), claimsOf(alone));
});

test("where a thread fails the settlement is left to one", async (t) => {
  const { ledger } = ledgerIn(t);
  const articles = ["2024-05-01", "2024-07-01"].map((published) => ({
    ...articleOf(published, `The report was filed as ${published}`),
    published,
  }));
  ledger.take(articles.map((article) => ({ article, input: article.id })));
  ledger.db.exec("UPDATE mentions SET record = 'torn'");
  const options = { languages, at: "2024-05-02T00:00:00Z", matchVersion: "" };
  assert.equal(await relateLedger(ledger.db, options, 2, 1), null);
});

test("an article that can no longer be read keeps its claims and is marked failed", (t) => {
  const { ledger } = ledgerIn(t);
  run(ledger, articleOf("a", "The mayor of Tolm resigned"));
  const reason = "`a.txt` may not be read; change its permissions.";
  ledger.take([{ id: "art-a", uri: "a.txt", status: "failed", reason }]);
  ledger.settle({ languages, at: "2024-05-03T00:00:00Z" });
  assert.equal(claimsOf(ledger).length, 1);
  assert.equal(ledger.db.prepare("SELECT error FROM articles").get()?.["error"], reason);
});

const towns = ["a", "b", "c"].map((name) => articleOf(name, `Town ${name} has a new mayor`));

test("articles taken in any order give the same ledger", (t) => {
  const one = ledgerIn(t).ledger;
  run(one, ...towns);
  const other = ledgerIn(t).ledger;
  run(other, ...towns.toReversed());
  assert.deepEqual(claimsOf(other), claimsOf(one));
});

test("articles taken one by one give the claims of a single run", (t) => {
  const one = ledgerIn(t).ledger;
  run(one, ...towns);
  const other = ledgerIn(t).ledger;
  for (const article of towns.toReversed()) run(other, article);
  const wordings = (ledger: Ledger) => claimsOf(ledger).map(([, wording]) => wording);
  assert.deepEqual(wordings(other).sort(), wordings(one).sort());
});

test("a ledger at work refuses a second run at once", (t) => {
  const { folder } = ledgerIn(t);
  assert.throws(() => openLedger(folder), LedgerBusy);
});

/** An article of one claim that names these things. */
function naming(name: string, published: string | null, ...names: string[]): ArticleResult {
  const article = articleOf(name, `${names.join(", ")} in article ${name}`);
  const entities = names.map((text) => ({
    start: 0,
    end: 1,
    text,
    entityId: `ent-${text}`,
    name: text,
    type: "MISC" as const,
    rule: "test",
  }));
  return {
    ...article,
    published,
    publishedBasis: published === null ? "none" : "metadata",
    claims: article.claims.map((claim) => ({ ...claim, entities })),
  };
}

test("a lock that cannot be had for another reason is not told as another run", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "run.lock"), "no database at all, but long enough to be read as one");
  assert.throws(
    () => openLedger(folder),
    (error) => error instanceof Error && !(error instanceof LedgerBusy),
  );
});

test("an undated article gets the day of its story's articles, and only of them", (t) => {
  const { ledger } = ledgerIn(t);
  const story = ["Lorn", "Vell", "Tolm"] as const;
  run(
    ledger,
    naming("monday", "2024-05-06", ...story),
    naming("tuesday", "2024-05-07", ...story, "Marren"),
    naming("undated", null, ...story, "Oster"),
    naming("elsewhere", null, "Lorn", "Sund", "Grell"),
  );
  const found = ledger.datable();
  assert.deepEqual(
    found.map(({ article }) => [article.id, article.published, article.publishedBasis]),
    [["art-undated", "2024-05-06", "inferred"]],
  );
});

test("a ledger of an earlier release is brought up to date to be read, one of a later is refused", () => {
  const folder = temporaryFolder();
  const change = (sql: string) => {
    using db = openDatabase(join(folder, "ledger.db"));
    db.exec(sql);
  };
  change(
    `DROP TABLE places; DROP TABLE written; ALTER TABLE reviews DROP COLUMN own;
     PRAGMA user_version = ${SCHEMA - 2}`,
  );
  using db = readLedger(folder);
  assert.deepEqual(db.prepare("SELECT own FROM reviews").all(), []);
  change(`PRAGMA user_version = ${SCHEMA + 1}`);
  assert.throws(() => readLedger(folder), /update Claim Ledger/u);
});
