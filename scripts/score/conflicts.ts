import { statSync } from "node:fs";
import { languages } from "../../languages/index.ts";
import { deduplicate } from "../../pipeline/deduplicate/index.ts";
import { readStories, type Statement, storiesFile } from "../train/pairs/stories.ts";

/**
 * `score.ts conflicts FILE… [--misses]`: contradictions of the stories written for this project, each file one ledger;
 * a FILE is a name beside `stories.ts`. Wanted are pairs of claims that differ behind the colon (`dead:7`, `dead:9`).
 */
export function score(args: readonly string[]): void {
  const list = args.includes("--misses");
  for (const file of args.filter((name) => !name.startsWith("--"))) {
    if (statSync(storiesFile(file), { throwIfNoEntry: false })?.isFile()) scoreFile(file, list);
    else {
      console.error(
        `expected a file beside scripts/train/pairs/stories.ts, got \`${file}\`: score.ts conflicts stories.tsv unseen.tsv`,
      );
      process.exitCode = 2;
    }
  }
}

function scoreFile(file: string, list: boolean): void {
  const statements = readStories(file);
  const byId = new Map(statements.map((statement) => [statement.mention.id, statement]));
  const { conflicts, clusters } = deduplicate(
    statements.map(({ mention }) => mention),
    { languages },
  );
  const home = new Map(clusters.flatMap((cluster) => cluster.mentions.map((id) => [id, cluster])));
  const wanted = wantedOf(statements);
  const found = new Set<string>();
  const others: string[] = [];
  for (const { left, right, why } of conflicts) {
    const [a, b] = [byId.get(left)!, byId.get(right)!];
    // a conflict is between clusters: right where any two of their mentions clash
    const keys = home
      .get(left)!
      .mentions.flatMap((one) =>
        home.get(right)!.mentions.map((other) => keyOf(byId.get(one)!, byId.get(other)!)),
      );
    const right_ = keys.filter((key) => wanted.has(key));
    for (const key of right_) found.add(key);
    if (right_.length === 0) others.push(`${why}\n  ${wording(a)}\n  ${wording(b)}`);
  }
  if (list) {
    for (const other of others) console.log(`not wanted: ${other}`);
    for (const [key, pairs] of wanted) {
      if (found.has(key)) continue;
      console.log(`missed: ${key}`);
      for (const text of new Set(pairs.flat().map(wording))) console.log(`  ${text}`);
    }
  }
  const topics = (keys: Iterable<string>) =>
    new Set([...keys].map((key) => key.split(":")[0])).size;
  const stories = new Set(statements.map(({ story }) => story)).size;
  console.log(
    `${file}: ${found.size} of ${wanted.size} claim pairs on ${topics(found)} of ${topics(wanted.keys())} topics, ${others.length} others in ${stories} stories`,
  );
}

/** Pairs of claims of one topic with other values, told in two articles. */
function wantedOf(
  statements: readonly Statement[],
): Map<string, (readonly [Statement, Statement])[]> {
  const wanted = new Map<string, (readonly [Statement, Statement])[]>();
  for (const [i, a] of statements.entries()) {
    for (const b of statements.slice(i + 1)) {
      if (a.story !== b.story || a.article === b.article || a.claim === b.claim) continue;
      if (topicOf(a) !== topicOf(b)) continue;
      const key = keyOf(a, b);
      wanted.set(key, [...(wanted.get(key) ?? []), [a, b]]);
    }
  }
  return wanted;
}

const topicOf = ({ claim }: Statement) => claim.split(":")[0];

const keyOf = (a: Statement, b: Statement) => `${a.story} ${[a.claim, b.claim].sort().join(" ")}`;

const wording = ({ language, claim, text, mention }: Statement) =>
  `${language} ${mention.published} [${claim}] ${text}`;
