import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../scripts/score.ts", import.meta.url));

test("what is no file of stories is named, with what to give instead", () => {
  const names = [tmpdir(), "nowhere.tsv"];
  const { status, stderr } = spawnSync(process.execPath, [script, "conflicts", ...names], {
    encoding: "utf8",
  });
  assert.equal(status, 2);
  for (const name of names)
    assert.ok(stderr.includes(`got \`${name}\`: score.ts conflicts stories.tsv`));
});
