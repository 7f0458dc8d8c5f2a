import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../languages/index.ts";
import { candidatePairs } from "../../pipeline/deduplicate/candidates.ts";
import { alone, profilesOf } from "../../pipeline/deduplicate/profile.ts";
import { holdsApart, scorePair } from "../../pipeline/deduplicate/score.ts";
import { shelfOf } from "../../pipeline/deduplicate/shelf.ts";
import type { LedgerMention } from "../../pipeline/records.ts";
import { CHANGES } from "./meaning/changes.ts";
import { rankCorrelation, ranking } from "./meaning/ranking.ts";
import { mentionsOf } from "./meaning/statements.ts";

interface Line {
  readonly id: string;
  readonly doc: string;
  readonly text: Readonly<Record<string, string>>;
}

interface Graded {
  readonly score: number;
  readonly a: Readonly<Record<string, string>>;
  readonly b: Readonly<Record<string, string>>;
}

const PAIRS = "en-fr en-id fr-id en-es en-de en-zh en-ja en-ko en-ar en-tr en-pt en-it en-nl en-ru";
/** Languages that changed English sentences are held against. */
const CHANGED = "fr id es de pt it nl ru zh ja ko ar tr";
const percent = (value: number) => (100 * value).toFixed(1).padStart(5);

/**
 * `score.ts meaning EVAL_DIR [en-fr,fr-id…] [--misses]`: translated news sentences, changed ones, graded pairs;
 * `--misses` prints the changed pairs that are still called the same.
 */
export function score(args: readonly string[]): void {
  const list = args.includes("--misses");
  const [folder = ".", only] = args.filter((arg) => !arg.startsWith("--"));
  const lines = read<Line>(join(folder, "crosslingual/ntrex-dev.jsonl.gz"));
  const sides = new Map<string, LedgerMention[]>();
  const side = (language: string) => {
    const found = sides.get(language) ?? mentionsOf(lines, language, languages);
    sides.set(language, found);
    return found;
  };
  for (const pair of (only ?? PAIRS.replaceAll(" ", ",")).split(",")) {
    const [left, right] = pair.split("-") as [string, string];
    scoreTranslations(pair, side(left), side(right));
  }
  for (const [name, change] of Object.entries(CHANGES))
    for (const names of [["fr"], CHANGED.split(" ")])
      scoreChange(`${name} (${names.join(" ")})`, change, lines, names.map(side), list);
  const graded = read<Graded>(join(folder, "crosslingual/stsb-dev.jsonl.gz"));
  for (const [a, b] of [
    ["en", "en"],
    ["en", "fr"],
    ["en", "de"],
    ["en", "zh"],
  ] as const)
    scoreGraded(graded, a, b);
}

function read<Row>(path: string): Row[] {
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

/** As `claims match` compares them: the sentences stand in no article. */
function scoreTranslations(
  pair: string,
  left: readonly LedgerMention[],
  right: readonly LedgerMention[],
): void {
  const profiles = profilesOf([...left, ...right], languages).map(alone);
  const n = left.length;
  const scores = profiles
    .slice(0, n)
    .map((one) => profiles.slice(n).map((other) => scorePair(one, other)));
  const { ap, first, recall } = ranking(scores.map((row) => row.map((edge) => edge.score)));
  const gated = scores.filter((row, i) => holdsApart(row[i]!.decision)).length;
  const found = new Set(
    [...candidatePairs(shelfOf(profiles))]
      .filter(({ left, right }) => right === left + n)
      .map(({ left }) => left),
  ).size;
  const called = scores.flat().filter(({ decision }) => decision === "same").length;
  const right_ = scores.filter((row, i) => row[i]!.decision === "same").length;
  console.log(
    `${pair}  AP ${percent(ap)}  P@1 ${percent(first)}  R@P95 ${percent(recall)}  same P ${percent(right_ / called)} R ${percent(right_ / n)}  gated ${percent(gated / n)}  blocking ${percent(found / n)}`,
  );
}

/** True pairs whose English side is changed: how many are still called the same, and which of them without a mark. */
function scoreChange(
  name: string,
  change: (text: string) => string | null,
  lines: readonly Line[],
  foreign: readonly (readonly LedgerMention[])[],
  list: boolean,
): void {
  const changed = lines.map((line) => ({
    ...line,
    text: { ...line.text, en: change(line.text.en!) ?? line.text.en! },
  }));
  const profiles = (own: readonly Line[]) =>
    profilesOf(mentionsOf(own, "en", languages), languages);
  const [originals, changes] = [profiles(lines), profiles(changed)];
  let [before, after, marked] = [0, 0, 0];
  for (const mentions of foreign) {
    const others = profilesOf(mentions, languages);
    lines.forEach((line, i) => {
      if (changed[i]!.text.en === line.text.en) return;
      const [old, now] = [scorePair(originals[i]!, others[i]!), scorePair(changes[i]!, others[i]!)];
      if (old.decision !== "same") return;
      before++;
      if (now.decision !== "same") return;
      after++;
      if (now.reasons.some((reason) => reason.includes("review"))) marked++;
      else if (list) console.log(`still the same: ${changed[i]!.text.en}\n  ${mentions[i]!.text}`);
    });
  }
  console.log(
    `changed ${name}: ${before} pairs, still the same ${percent(after / before)} (${after}), of them for review ${percent(marked / Math.max(1, after))}`,
  );
}

function scoreGraded(graded: readonly Graded[], a: string, b: string): void {
  const line = (side: "a" | "b", row: Graded, i: number): Line => ({
    id: `${side}${i}`,
    doc: `${side}${i}`,
    text: row[side],
  });
  const left = profilesOf(
    mentionsOf(
      graded.map((row, i) => line("a", row, i)),
      a,
      languages,
    ),
    languages,
  );
  const right = profilesOf(
    mentionsOf(
      graded.map((row, i) => line("b", row, i)),
      b,
      languages,
    ),
    languages,
  );
  const scores = left.map((one, i) => scorePair(one, right[i]!).score);
  console.log(
    `graded ${a}-${b}  Spearman ${percent(
      rankCorrelation(
        scores,
        graded.map((row) => row.score),
      ),
    )}`,
  );
}
