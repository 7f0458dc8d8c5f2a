import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { cell } from "../output/cell.ts";
import { keepReviews, moveReview } from "../pipeline/ledger/reviews.ts";
import { openDatabase } from "../pipeline/ledger/schema.ts";
import { readMarks } from "../sources/marks.ts";
import { claims, temporaryFolder } from "./command.ts";

type Row = Record<string, string>;

const read = (path: string): Row[] =>
  parse(readFileSync(path), { bom: true, columns: true }) as Row[];

/** A ledger with these claims, the second of which went into the first. */
function ledgerOf(...ids: readonly string[]) {
  const db = openDatabase(":memory:");
  for (const id of ids) db.prepare("INSERT INTO claims VALUES (?, 1, 1, 'active', '{}')").run(id);
  return db;
}

const reviewsOf = (db: ReturnType<typeof ledgerOf>) =>
  db
    .prepare("SELECT claim_id, status, note, own FROM reviews ORDER BY claim_id")
    .all()
    .map((row) => Object.values(row));

test("what an analyst wrote into claims.csv survives the next run, as LibreOffice and Excel save it", async () => {
  const ledger = temporaryFolder();
  const path = join(ledger, "claims.csv");
  await claims("run", "examples", "--ledger", ledger);
  const [first, second, ...others] = read(path);
  const marked = [
    ...others,
    { ...second, assigned_to: "Müller" },
    { ...first, review_status: "checked", review_note: "called the port; “fine”" },
  ];
  // Excel in Europe: semicolons, sorted otherwise, its own encoding
  const columns = [...Object.keys(first!), "assigned_to"];
  const table = stringify(marked, { header: true, columns, delimiter: ";" });
  writeFileSync(path, Buffer.from(`\ufeff${table}`, "utf16le"));
  const run = await claims("run", "examples", "--ledger", ledger);
  assert.match(run.stdout, /Reviews taken from .*claims\.csv`: 2/u);
  const again = new Map(read(path).map((row) => [row["claim_id"], row]));
  assert.equal(again.size, marked.length);
  assert.equal(again.get(first!["claim_id"])?.["review_status"], "checked");
  assert.equal(again.get(first!["claim_id"])?.["review_note"], "called the port; “fine”");
  assert.equal(again.get(second!["claim_id"])?.["assigned_to"], "Müller");
  const before = readFileSync(path);
  const quiet = await claims("run", "examples", "--ledger", ledger);
  assert.doesNotMatch(quiet.stdout, /Reviews taken/u);
  assert.deepEqual(readFileSync(path), before);
});

const KNOWN = {
  columns: ["claim_id", "claim", "stance", "review_note", "status"],
  key: "claim_id",
  forms: { claim_id: /^clm-\w$/u, stance: /^(?:asserted|denied)$/u, status: /^active$/u },
};
const HEADER = "claim_id,claim,stance,review_note,status";
const A = "clm-A,The pier opens,asserted,ja,active";
const B = "clm-B,The road closes,denied,,active";

/** What people do to a table, and its note on the first claim or null where nobody could tell. */
const saved: readonly (readonly [what: string, lines: readonly string[], rest?: object])[] = [
  ["nothing", [HEADER, A, B]],
  ["the header sorted among the rows", [A, HEADER, B]],
  ["a title above the header", ["Claims of May,,,,", HEADER, A, B]],
  ["names in capitals and with spaces", ["CLAIM ID,Claim,Stance,Review Note , STATUS", A, B]],
  ["every name translated", ["Kennung,Aussage,Haltung,Notiz,Stand", A, B]],
  ["names translated but for the key", ["claim_id,Aussage,Haltung,Notiz,Stand", A, B]],
  ["the header deleted", [A, B]],
  ["rows without a claim", [HEADER, ",,,,", A, "sum,,,,"]],
  ["a column without a name", [`${HEADER},`, `${A},Ana`, `${B},`], { "column F": "Ana" }],
  ["a second column of one name", [`${HEADER},claim`, `${A},Ana`], { "claim (2)": "Ana" }],
  [
    "a translated header and a column of one's own",
    ["Kennung,Aussage,Haltung,Notiz,Stand,Wer", `${A},Ana`, `${B},`],
    { Wer: "Ana" },
  ],
  ["most columns deleted", ["claim_id,review_note,a,b,c,d", "clm-A,ja,1,2,3,4"], { d: "4" }],
];
test("what was written is found whatever was done to the table around it", () => {
  for (const [what, lines, rest = {}] of saved) {
    for (const mark of [",", ";", "\t"]) {
      const text = lines.join("\r\n").replaceAll(",", mark);
      const rows = readMarks(Buffer.from(text), KNOWN);
      const row = rows?.find((row) => row["claim_id"] === "clm-A");
      assert.equal(row?.["review_note"], "ja", what);
      assert.deepEqual({ ...row, ...rest }, row, what);
    }
  }
});

const lost: readonly (readonly [what: string, lines: readonly string[]])[] = [
  [
    "a translated header and a column deleted",
    ["Kennung,Aussage,Notiz,Stand", "clm-A,x,ja,active"],
  ],
  [
    "a translated header and columns moved",
    ["Stand,Notiz,Haltung,Kennung,Aussage", "active,ja,asserted,clm-A,x"],
  ],
  ["a header alone", [HEADER]],
  ["no table", ["my notes", "only notes"]],
];
test("a table of which nobody could tell the columns is none", () => {
  for (const [what, lines] of lost)
    assert.equal(readMarks(Buffer.from(lines.join("\n")), KNOWN), null, what);
});

test("a changed claims.csv that is no table any more is kept, and the run says so", async () => {
  const ledger = temporaryFolder();
  await claims("run", "examples", "--ledger", ledger);
  writeFileSync(join(ledger, "claims.csv"), "my notes\nonly notes\n");
  const run = await claims("run", "examples", "--ledger", ledger);
  assert.equal(run.code, 0);
  assert.match(run.stdout, /no table with a column `claim_id`.*claims\.edited\.csv/u);
  assert.equal(readFileSync(join(ledger, "claims.edited.csv"), "utf8"), "my notes\nonly notes\n");
  assert.ok(existsSync(join(ledger, "claims.csv")));
  writeFileSync(join(ledger, "claims.csv"), "other notes\nonly\n");
  await claims("run", "examples", "--ledger", ledger);
  assert.equal(readFileSync(join(ledger, "claims.edited.csv"), "utf8"), "my notes\nonly notes\n");
  assert.equal(readFileSync(join(ledger, "claims.edited-2.csv"), "utf8"), "other notes\nonly\n");
});

test("a claim that goes into another takes its review along, and both notes stay", () => {
  const db = ledgerOf("clm-1", "clm-2");
  const columns = ["claim_id", "review_status", "review_note"];
  const rows = [
    { claim_id: "clm-1", review_status: "true", review_note: "port", desk: "sea" },
    { claim_id: "clm-2", review_status: "false", review_note: "mail", desk: "land" },
  ];
  keepReviews(db, rows, { columns, own: [] });
  moveReview(db, "clm-2", "clm-1");
  assert.deepEqual(reviewsOf(db), [
    ["clm-1", "true", "port | mail | false", '{"desk":"sea | land"}'],
  ]);
});

test("an emptied cell is empty, a missing column or row keeps what it had", () => {
  const db = ledgerOf("clm-1", "clm-2");
  const columns = ["claim_id", "review_status", "review_note"];
  const rows = [
    { claim_id: "clm-1", review_status: "true", review_note: "port", desk: "sea" },
    { claim_id: "clm-2", review_status: "open", review_note: "", desk: "" },
  ];
  const { own } = keepReviews(db, rows, { columns, own: [] });
  assert.deepEqual(own, ["desk"]);
  const taken = keepReviews(db, [{ claim_id: "clm-1", review_status: "" }], { columns, own });
  assert.deepEqual([taken.changed, taken.emptied], [1, 1]);
  assert.deepEqual(reviewsOf(db), [
    ["clm-1", null, "port", '{"desk":"sea"}'],
    ["clm-2", "open", null, "{}"],
  ]);
});

test("a row of a claim that was merged since speaks for the claim it went into; one of nobody is told", () => {
  const db = ledgerOf("clm-1");
  db.prepare("INSERT INTO aliases VALUES ('clm-2', 'clm-1')").run();
  const { unknown, changed } = keepReviews(
    db,
    [
      { claim_id: "clm-2", review_status: "true" },
      { claim_id: "clm-9", review_status: "false" },
    ],
    { columns: ["claim_id", "review_status"], own: [] },
  );
  assert.deepEqual([unknown, changed], [["clm-9"], 2]);
  assert.deepEqual(
    reviewsOf(db).map(([id, status]) => [id, status]),
    [
      ["clm-1", "true"],
      ["clm-9", "false"],
    ],
  );
});

test("no text of a review changes by being written and read again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const db = ledgerOf("clm-1");
      const options = { columns: ["claim_id", "review_note"], own: [] };
      const stored = () => String(reviewsOf(db)[0]?.[2] ?? "");
      keepReviews(db, [{ claim_id: "clm-1", review_note: cell(text) }], options);
      const once = stored();
      keepReviews(db, [{ claim_id: "clm-1", review_note: cell(once) }], options);
      assert.equal(stored(), once);
    }),
  );
});
