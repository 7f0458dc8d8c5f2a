import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { deduplicate } from "../../pipeline/deduplicate/index.ts";
import type { LedgerMention } from "../../pipeline/records.ts";
import { type GoldMention, goldMentions } from "./pairs/gold.ts";

/** `score.ts pairs EVAL_DIR [--misses]`: the annotated claims of the stories, deduplicated in one ledger. */
export function score([folder = ".", ...flags]: readonly string[]): void {
  const root = join(folder, "ledger");
  const gold = globSync("*/*.gold.json", { cwd: root })
    .sort()
    .flatMap((file) => goldMentions(join(root, file), languages));
  const { clusters, conflicts } = deduplicate(
    gold.map(({ mention }) => mention),
    { languages },
  );
  const home = new Map(clusters.flatMap((cluster, i) => cluster.mentions.map((id) => [id, i])));
  const alike = (a: GoldMention, b: GoldMention) =>
    home.get(a.mention.id) === home.get(b.mention.id);
  report("article pairs", gold, alike, (a, b) => a.mention.articleId !== b.mention.articleId);
  report("across languages", gold, alike, (a, b) => a.mention.language !== b.mention.language);
  const members = (id: string) => clusters[home.get(id)!]!.mentions;
  scoreConflicts(root, gold, conflicts, members, flags.includes("--misses"));
  if (flags.includes("--misses")) listMisses(gold, alike);
}

function* pairsOf(gold: readonly GoldMention[]): Generator<readonly [GoldMention, GoldMention]> {
  for (const [i, a] of gold.entries()) for (const b of gold.slice(i + 1)) yield [a, b];
}

function report(
  name: string,
  gold: readonly GoldMention[],
  alike: (a: GoldMention, b: GoldMention) => boolean,
  counts: (a: GoldMention, b: GoldMention) => boolean,
): void {
  let [right, given, wanted] = [0, 0, 0];
  for (const [a, b] of pairsOf(gold)) {
    if (!counts(a, b)) continue;
    const [got, want] = [alike(a, b), a.cluster === b.cluster];
    if (got) given++;
    if (want) wanted++;
    if (got && want) right++;
  }
  const percent = (value: number) => (100 * value).toFixed(1);
  console.log(
    `${name}: P ${percent(right / given)} R ${percent(right / wanted)} F1 ${percent((2 * right) / (given + wanted))} (${right} right, ${given} given, ${wanted} wanted)`,
  );
}

/** A conflict is between clusters, as in `score.ts conflicts`: right where any two of their mentions clash. */
function scoreConflicts(
  root: string,
  gold: readonly GoldMention[],
  conflicts: readonly { left: string; right: string; why: string }[],
  members: (id: string) => readonly string[],
  list: boolean,
): void {
  const wanted = globSync("*/conflicts.json", { cwd: root }).flatMap(
    (file) => JSON.parse(readFileSync(join(root, file), "utf8")) as [string, string, string][],
  );
  const byId = new Map(gold.map((item) => [item.mention.id, item]));
  const keys = new Set(wanted.map(([a, b]) => [a, b].sort().join(" ")));
  const found = new Set<string>();
  let wrong = 0;
  for (const { left, right, why } of conflicts) {
    const [a, b] = [byId.get(left)!, byId.get(right)!];
    const listed = members(left)
      .flatMap((one) => members(right).map((other) => [byId.get(one)!, byId.get(other)!] as const))
      .map(([one, other]) => [one.cluster, other.cluster].sort().join(" "))
      .filter((key) => keys.has(key));
    for (const key of listed) found.add(key);
    if (listed.length > 0) continue;
    wrong++;
    if (list) console.log(`not listed: ${why}\n  ${wording(a.mention)}\n  ${wording(b.mention)}`);
  }
  if (list) for (const key of keys.difference(found)) console.log(`conflict missed: ${key}`);
  console.log(`conflicts: ${found.size} of ${keys.size} listed, ${wrong} others`);
}

function listMisses(
  gold: readonly GoldMention[],
  alike: (a: GoldMention, b: GoldMention) => boolean,
): void {
  for (const [a, b] of pairsOf(gold)) {
    if (a.mention.articleId === b.mention.articleId || alike(a, b) === (a.cluster === b.cluster))
      continue;
    console.log(
      `${alike(a, b) ? "wrong" : "missed"}\n  ${wording(a.mention)}\n  ${wording(b.mention)}`,
    );
  }
}

const wording = ({ language, text }: LedgerMention) =>
  `${language} ${text.replaceAll("\n", " ").slice(0, 150)}`;
