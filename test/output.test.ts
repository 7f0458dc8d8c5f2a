import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { cell } from "../output/cell.ts";
import { claimsCsv, mentionsCsv } from "../output/csv.ts";
import { dateCells } from "../output/dates.ts";
import { outputs, writeOutputs } from "../output/index.ts";
import { claimsJson } from "../output/json.ts";
import type { ClaimRow, LedgerDocument, Output } from "../output/output.ts";

const article = {
  article_id: "art-1",
  source: "news/ferry.fr.txt",
  title: "Le ferry",
  language: "fr",
  published: "2024-05-02",
  published_basis: "metadata",
  url: null,
  author: null,
  status: "processed",
  error: null,
  content_sha256: "ab12",
} as const;

function claimOf(text: string, changes: Partial<ClaimRow> = {}): ClaimRow {
  return {
    claim_id: "clm-7F3KQ9XA",
    claim: text,
    language: "fr",
    speaker: "Ana Lorn",
    stance: "asserted",
    negated: false,
    event_date: "2024-05",
    date_certainty: "stated",
    stated_date: null,
    entities: [{ entity_id: "ent-1", name: "Vell", type: "LOC" }],
    quantities: [{ value: 900, min: null, max: null, unit: null }],
    languages: ["en", "fr"],
    first_published: "2024-05-02",
    last_published: "2024-05-03",
    confidence: 0.876,
    conflicts_with: [{ claim_id: "clm-2", why: "900 against 950" }],
    suggested: [{ claim_id: "clm-3", score: 0.43 }],
    verdicts: [{ left: "clm-4", right: "clm-7F3KQ9XA", verdict: "different" }],
    review: { status: "checked", note: "asked the port" },
    status: "active",
    mentions: [
      {
        mention_id: "men-1",
        article_id: "art-1",
        language: "fr",
        text,
        standalone: null,
        start: 10,
        end: 10 + text.length,
        speaker: { text: "elle", start: 0, end: 4, name: "Ana Lorn", entity_id: "ent-2" },
        cue: { text: "selon", start: 5, end: 10 },
        stance: "asserted",
        negated: false,
        event_date: "2024-05",
        event_date_text: "en mai",
        stated_date: null,
        entities: [],
        quantities: [],
        confidence: 0.876,
        rule: "test",
      },
    ],
    ...changes,
  };
}

function documentOf(...claims: ClaimRow[]): LedgerDocument {
  return {
    format: "claim-ledger/1",
    generated_at: "2024-05-03T00:00:00Z",
    pipeline: "0.1.0",
    articles: [article],
    claims,
    aliases: { "clm-OLD": "clm-7F3KQ9XA" },
  };
}

function written(output: Output, document: LedgerDocument): string {
  return [...output.chunks(document)].join("");
}

function rowsOf(output: Output, document: LedgerDocument): Record<string, string>[] {
  return parse(written(output, document), { bom: true, columns: true });
}

const formulas: readonly (readonly [text: string, shown: string])[] = [
  ["=1+1", "'=1+1"],
  ["+6281234567", "'+6281234567"],
  ["-5 degrees were measured", "'-5 degrees were measured"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  ["\t=1+1", "'=1+1"],
  ["\n=1+1", "'=1+1"],
  ["\u00a0\u200b=1+1", "'=1+1"],
  ["\u202e=1+1", "'=1+1"],
  ["- =1+1", "'=1+1"],
  ["a;=HYPERLINK(1)", "a;'=HYPERLINK(1)"],
  ["a, =1+1", "a, '=1+1"],
  ["a\n=1+1", "a | '=1+1"],
  ["- Three people were hurt", "Three people were hurt"],
  ["Prices rose 3=4", "Prices rose 3=4"],
  ["می\u200cخواهد", "می\u200cخواهد"],
  ["cafe\u0301", "café"],
  ["a\ud800b", "a\ufffdb"],
];

test("a cell shows its text and is never a formula", () => {
  for (const [text, shown] of formulas) assert.equal(cell(text), shown, JSON.stringify(text));
});

test("no text, however hostile, makes a cell that starts a formula or a row", () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."=+-@;,|\t\n\r\u00a0\u200b\u202e\ufeff'\"•＝＠ ".split("")),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
  });
  fc.assert(
    fc.property(hostile, (text) => {
      const shown = cell(text);
      assert.doesNotMatch(shown, /^\s*[=+\-@＝＋－＠]/u);
      assert.doesNotMatch(shown, /[;,|]\s*[=+\-@＝＋－＠]/u);
      assert.doesNotMatch(shown, /[\n\r\t\0\u202e]/u);
      assert.ok(shown.isWellFormed());
      const [row] = rowsOf(claimsCsv, documentOf(claimOf(text)));
      assert.equal(row?.["claim"], shown);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test("a cell holds no more than a spreadsheet keeps, and says that it was cut", () => {
  const shown = cell("a".repeat(100_000));
  assert.ok(shown.length < 32_767);
  assert.ok(shown.endsWith("…[cut, see JSON]"));
  assert.ok(cell(`a${"\u0301".repeat(200_000)}`).length < 40);
});

const dates: readonly (readonly [string | null, from: string, to: string, precision: string])[] = [
  [null, "", "", ""],
  ["2024-05-02", "2024-05-02", "2024-05-02", "day"],
  ["2024-02", "2024-02-01", "2024-02-29", "month"],
  ["2023", "2023-01-01", "2023-12-31", "year"],
  ["2024-08/2024-10", "2024-08-01", "2024-10-31", "interval"],
  ["2024-22", "2024-06-01", "2024-08-31", "interval"],
  ["2024-01/..", "2024-01-01", "", "open"],
  ["../2024-01-15", "", "2024-01-15", "open"],
];

test("a date becomes full days and says how exact it is", () => {
  for (const [edtf, from, to, precision] of dates) {
    assert.deepEqual(dateCells(edtf), {
      date_from: from,
      date_to: to,
      date_precision: precision,
    });
  }
});

test("claims.csv opens in a spreadsheet: BOM, every cell quoted, CRLF, whole percent", () => {
  const file = written(claimsCsv, documentOf(claimOf("Le ferry a transporté 900 personnes")));
  assert.ok(file.startsWith('\ufeff"claim_id","claim","speaker","stance","date_from","date_to"'));
  assert.ok(file.endsWith("\r\n"));
  const [row] = rowsOf(claimsCsv, documentOf(claimOf("Le ferry a transporté 900 personnes")));
  assert.equal(row?.["confidence_pct"], "88");
  assert.equal(row?.["languages"], "en; fr");
  assert.equal(row?.["date_from"], "2024-05-01");
  assert.equal(row?.["date_to"], "2024-05-31");
  assert.equal(row?.["review_status"], "checked");
  assert.equal(row?.["conflicts_with"], "clm-2 (900 against 950)");
  assert.equal(row?.["maybe_same_as"], "clm-3 (43 %)");
  assert.equal(row?.["verdicts"], "clm-4 clm-7F3KQ9XA different");
  assert.equal(row?.["sources"], "news/ferry.fr.txt");
});

test("the words of an article stand in mentions.csv as it composes its letters, elsewhere as people type them", () => {
  const text = "Le maire de Vélin l’a annoncé".normalize("NFD");
  const [claim] = rowsOf(claimsCsv, documentOf(claimOf(text)));
  assert.equal(claim?.["claim"], text.normalize("NFC"));
  const [mention] = rowsOf(mentionsCsv, documentOf(claimOf(text)));
  assert.equal(mention?.["text"], text);
  assert.equal(Number(mention?.["end"]) - Number(mention?.["start"]), text.length);
});

test("mentions.csv has one row a mention, with the words and where they stand", () => {
  const [row, ...others] = rowsOf(mentionsCsv, documentOf(claimOf("Le ferry est à quai")));
  assert.deepEqual(others, []);
  assert.equal(row?.["speaker"], "Ana Lorn");
  assert.equal(row?.["speaker_text"], "elle");
  assert.equal(row?.["event_date_text"], "en mai");
  assert.equal(row?.["content_sha256"], "ab12");
  assert.equal(Number(row?.["end"]) - Number(row?.["start"]), "Le ferry est à quai".length);
});

test("docs/csv.md tells every column of both tables", () => {
  const guide = readFileSync(new URL("../docs/csv.md", import.meta.url), "utf8");
  for (const output of [claimsCsv, mentionsCsv]) {
    const [columns = []] = parse(written(output, documentOf()), { bom: true });
    for (const column of columns) {
      assert.ok(guide.includes(`\`${column}\``), `add ${column} to docs/csv.md`);
    }
  }
});

test("an empty ledger still gives tables with their header", () => {
  for (const output of [claimsCsv, mentionsCsv]) {
    assert.equal(parse(written(output, documentOf()), { bom: true }).length, 1);
  }
});

test("more rows than one piece holds stay one table", () => {
  const claims = Array.from({ length: 2_001 }, (_, i) => claimOf(`Claim ${i}`));
  const rows = rowsOf(claimsCsv, documentOf(...claims));
  assert.equal(rows.length, 2_001);
  assert.equal(rows[2_000]?.["claim"], "Claim 2000");
});

test("claims.json is the document itself, text verbatim", () => {
  const document = documentOf(claimOf('=1+1\n"x"\u202e'), claimOf("b"));
  assert.deepEqual(JSON.parse(written(claimsJson, document)), document);
  assert.deepEqual(JSON.parse(written(claimsJson, documentOf())), documentOf());
});

test("outputs are written whole, leave no temporary file, and keep their time when equal", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "claim-ledger-"));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "claims.csv.writing"), "left by a killed run");
  const document = documentOf(claimOf("Le ferry est à quai"));
  await writeOutputs(folder, document);
  assert.deepEqual(readdirSync(folder).sort(), outputs.map(({ fileName }) => fileName).sort());
  const before = statSync(join(folder, "claims.json")).ino;
  await writeOutputs(folder, document);
  assert.equal(statSync(join(folder, "claims.json")).ino, before);
  await writeOutputs(folder, documentOf());
  assert.match(readFileSync(join(folder, "claims.json"), "utf8"), /"claims":\[\n\]/);
});
