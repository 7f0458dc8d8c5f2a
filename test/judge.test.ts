import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import type { ClaimRow, LedgerDocument } from "../output/output.ts";
import { claims, type Ran, temporaryFolder } from "./command.ts";

const folder = temporaryFolder();
const ledger = join(folder, "ledger");

/** Two agree in their words; the third says the same in words that no score sees. */
const articles = [
  ["a", "The harbour of Tolm closed on Friday after the flood"],
  ["b", "After the flood the harbour of Tolm closed on Friday"],
  ["c", "Ships no longer find a berth in the town since the water rose"],
] as const;

const line = ([id, text]: readonly [string, string]) =>
  JSON.stringify({ id, text: `${text}.`, published: "2024-05-04", language: "en" });

function written(name: string, list: readonly (readonly [string, string])[]): string {
  const path = join(folder, name);
  writeFileSync(path, list.map(line).join("\n"));
  return path;
}

const path = written("news.jsonl", articles);
const run = (into = ledger) => claims("run", path, "--ledger", into);
const judge = (...args: string[]) => claims("judge", ...args, "--ledger", ledger);

function claimsIn(from = ledger): readonly ClaimRow[] {
  const text = readFileSync(join(from, "claims.json"), "utf8");
  return [...(JSON.parse(text) as LedgerDocument).claims];
}

/** The articles of each claim, e.g. `a b` and `c`. */
function grouping(from = ledger): string[] {
  const articlesOf = ({ mentions }: ClaimRow) =>
    mentions.map(({ text }) => articles.find(([, own]) => text === own)![0]).sort();
  return claimsIn(from)
    .map((claim) => articlesOf(claim).join(" "))
    .sort();
}

function idsOf(name: "a" | "b" | "c"): { claim: string; mention: string } {
  const wanted = articles.find(([id]) => id === name)![1];
  for (const { claim_id, mentions } of claimsIn()) {
    const found = mentions.find(({ text }) => text === wanted);
    if (found !== undefined) return { claim: claim_id, mention: found.mention_id };
  }
  return assert.fail(`no claim of article ${name}`);
}

function fine({ code, stderr }: Ran): void {
  assert.equal(code, 0, stderr);
}

before(async () => fine(await run()));

test("two claims judged the same are one at once, under the older id, and stay so in every run", async () => {
  assert.deepEqual(grouping(), ["a b", "c"]);
  const [one, other] = [idsOf("a").claim, idsOf("c").claim];
  fine(await judge(one, other, "same"));
  assert.deepEqual(grouping(), ["a b c"]);
  assert.ok([one, other].includes(claimsIn()[0]!.claim_id));
  assert.match((await claims("show", one, "--ledger", ledger)).stdout, /: a person's verdict/);
  written("news.jsonl", articles.toReversed());
  fine(await run());
  assert.deepEqual(grouping(), ["a b c"]);
  const [{ verdicts }] = claimsIn() as [ClaimRow];
  assert.deepEqual(verdicts, [
    { left: [one, other].sort()[0], right: [one, other].sort()[1], verdict: "same" },
  ]);
  const listed = await judge("--list");
  assert.equal(listed.stdout, `${[one, other].sort().join("\t")}\tsame\t2 pairs\n`);
  fine(await judge(other, one, "--remove"));
  assert.deepEqual(grouping(), ["a b", "c"]);
  assert.equal((await judge("--list")).stdout, "");
});

test("two mentions judged different are two claims, also when an article is corrected", async () => {
  const [a, b] = [idsOf("a"), idsOf("b")];
  fine(await judge(a.mention, b.mention, "different"));
  assert.deepEqual(grouping(), ["a", "b", "c"]);
  assert.ok(claimsIn().every(({ suggested }) => suggested.length === 0));
  written("news.jsonl", [["a", `${articles[0][1]} of the century`], ...articles.slice(1)]);
  fine(await run());
  assert.equal(claimsIn().length, 3);
  written("news.jsonl", articles);
  fine(await run());
  assert.deepEqual(grouping(), ["a", "b", "c"]);
  const contrary = await judge(a.mention, b.mention, "same");
  assert.deepEqual([contrary.code, grouping()], [0, ["a b", "c"]]);
  fine(await judge(a.mention, b.mention, "--remove"));
});

test("a mention can be told from its claim, and verdicts that contradict each other are refused", async () => {
  const [a, b, c] = [idsOf("a"), idsOf("b"), idsOf("c")];
  fine(await judge(a.mention, b.claim, "different"));
  assert.deepEqual(grouping(), ["a", "b", "c"]);
  fine(await judge(a.mention, c.mention, "same"));
  assert.deepEqual(grouping(), ["a c", "b"]);
  const refused = await judge(b.mention, c.mention, "same");
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /Expected verdicts that agree/);
  assert.deepEqual(grouping(), ["a c", "b"]);
  fine(await judge(a.mention, c.mention, "--remove"));
  fine(await judge(a.mention, b.claim, "--remove"));
});

test("a mention tied to one that a verdict keeps from its claim's others leaves them", async () => {
  assert.deepEqual(grouping(), ["a b", "c"]);
  const [a, b, c] = [idsOf("a"), idsOf("b"), idsOf("c")];
  fine(await judge(a.mention, c.mention, "different"));
  fine(await judge(b.mention, c.mention, "same"));
  assert.deepEqual(grouping(), ["a", "b c"]);
  fine(await judge(b.mention, c.mention, "--remove"));
  fine(await judge(a.mention, c.mention, "--remove"));
});

const misuses: readonly (readonly [args: string[], code: number, message: RegExp])[] = [
  [["clm-NONE", "MENTION", "same"], 1, /Expected the id of a claim or mention.*`clm-NONE`.*csv/],
  [["MENTION", "MENTION", "same"], 1, /Expected two claims or mentions/],
  [["MENTION", "CLAIM", "--remove"], 1, /--list lists them/],
  [["CLAIM", "CLAIM", "different"], 1, /which are one/],
  [["MENTION", "CLAIM", "alike"], 2, /expected same or different, got `alike`/],
  [["MENTION"], 2, /expected two ids/],
];

test("wrong verdicts say what was expected and change nothing", async () => {
  const { claim, mention } = idsOf("b");
  const before = readFileSync(join(ledger, "claims.json"), "utf8");
  for (const [args, code, message] of misuses) {
    const ids = args.map((arg) => (arg === "MENTION" ? mention : arg === "CLAIM" ? claim : arg));
    const ran = await judge(...ids);
    assert.match(ran.stderr, message, args.join(" "));
    assert.equal(ran.code, code, args.join(" "));
  }
  assert.equal(readFileSync(join(ledger, "claims.json"), "utf8"), before);
  const nowhere = await claims("judge", "a", "b", "same", "--ledger", join(folder, "nowhere"));
  assert.match(nowhere.stderr, /Expected a ledger in/);
});
