import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { forget } from "../pipeline/ledger/forget.ts";
import { openLedger } from "../pipeline/ledger/index.ts";
import { temporaryFolder } from "./command.ts";

/** The names that a run started in `at` gives to paths. */
function namesIn(ledger: string, at: string, ...paths: readonly string[]): readonly string[] {
  const before = process.cwd();
  process.chdir(at);
  const opened = openLedger(ledger);
  try {
    const { nameOf } = opened.places();
    return paths.map((path) => nameOf(path));
  } finally {
    opened.close();
    process.chdir(before);
  }
}

function foldersWith(...files: readonly string[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(join(folder, file, ".."), { recursive: true });
    writeFileSync(join(folder, file), "The pier opens.");
  }
  return folder;
}

test("a file keeps its name whatever folder a run is started from", () => {
  const folder = foldersWith("desk/news/a.txt", "desk/back\\slash.txt", "other/b.txt");
  const ledger = join(folder, "ledger");
  const whole = join(folder, "desk/news/a.txt");
  assert.deepEqual(namesIn(ledger, join(folder, "desk"), "news/a.txt"), ["news/a.txt"]);
  assert.deepEqual(namesIn(ledger, join(folder, "other"), "../desk/news/a.txt", whole), [
    "news/a.txt",
    "news/a.txt",
  ]);
  assert.deepEqual(namesIn(ledger, join(folder, "desk"), "back\\slash.txt"), ["back\\slash.txt"]);
  assert.deepEqual(namesIn(ledger, folder, "desk/back\\slash.txt"), ["back\\slash.txt"]);
});

test("two files that are given by one name are two, until the first is gone", () => {
  const folder = foldersWith("north/news/a.txt", "south/news/a.txt");
  const ledger = join(folder, "ledger");
  const [north, south] = [join(folder, "north"), join(folder, "south")];
  assert.deepEqual(namesIn(ledger, north, "news/a.txt"), ["news/a.txt"]);
  assert.deepEqual(namesIn(ledger, south, "news/a.txt"), [join(south, "news/a.txt")]);
  const other = join(folder, "other");
  assert.deepEqual(namesIn(other, north, "news/a.txt"), ["news/a.txt"]);
  rmSync(join(north, "news/a.txt"));
  assert.deepEqual(namesIn(other, south, "news/a.txt"), ["news/a.txt"]);
});

test("a ledger that is moved with its articles knows them", () => {
  const folder = foldersWith("before/desk/news/a.txt");
  namesIn(join(folder, "before/ledger"), join(folder, "before/desk"), "news/a.txt");
  renameSync(join(folder, "before"), join(folder, "after"));
  const whole = join(folder, "after/desk/news/a.txt");
  assert.deepEqual(namesIn(join(folder, "after/ledger"), folder, whole), ["news/a.txt"]);
});

test("forget takes out the file that lies at the path, not another one of its name", () => {
  const folder = foldersWith("north/news/a.txt", "south/news/a.txt");
  const [ledger, south] = [join(folder, "ledger"), join(folder, "south")];
  const [first] = namesIn(ledger, join(folder, "north"), "news/a.txt");
  const [second] = namesIn(ledger, south, "news/a.txt");
  const sources = () =>
    opened.db
      .prepare("SELECT source FROM articles")
      .all()
      .map(({ source }) => source);
  const opened = openLedger(ledger);
  for (const uri of [first!, second!])
    opened.take([{ id: uri, uri, status: "failed", reason: "was not read" }]);
  process.chdir(south);
  assert.deepEqual(forget(opened.db, "news/a.txt", opened.places()).sources, [second]);
  assert.deepEqual(sources(), [first]);
  assert.deepEqual(forget(opened.db, "news", opened.places()).sources, [first]);
  opened.close();
});
