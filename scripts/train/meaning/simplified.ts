import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Text in simplified letters. */
const SIMPLIFIED = [
  "parallel/ntrex.en-zh",
  "parallel/tico.en-zh",
  "parallel/xquad.en-zh",
  "dict/omw.zh",
];
/** A dictionary that gives words in both. */
const BOTH = "dict/wikt.zh";
/** A treebank and the same in simplified letters, letter by letter. */
const ALIGNED = ["ud/zh/gsd-dev.conllu.gz", "ud/zh/gsdsimp-dev.conllu.gz"] as const;
/** Each round knows the letters of the one before, so that words of more new letters can be read. */
const ROUNDS = 3;
/** How much oftener the best counterpart must be seen than the next one. */
const CLEAR = 2;

/** Traditional Han letters → simplified ones, learned from words that a dictionary gives in both. */
export function learnSimplified(data: string): Map<string, string> {
  const known = inTreebank(data);
  const simplified = new Set(SIMPLIFIED.flatMap((name) => [...read(data, `${name}.tsv.gz`)]));
  for (const letter of known.keys()) simplified.delete(letter);
  const words = wordsByMeaning(read(data, `${BOTH}.tsv.gz`));
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const own of words) for (const a of own) for (const b of own) count(a, b, counts);
    for (const [letter, row] of counts) {
      const [best, next] = [...row].sort(([, m], [, n]) => n - m);
      if (best![1] >= 1 && best![1] > CLEAR * (next?.[1] ?? 0)) known.set(letter, best![0]);
    }
  }
  const plain = new Set(known.values());
  return new Map([...known].filter(([a]) => !plain.has(a)).sort(([a], [b]) => (a < b ? -1 : 1)));

  /** Counts the one unknown traditional letter in which `a` differs from `b`, where there is one. */
  function count(a: string[], b: string[], counts: Map<string, Map<string, number>>): void {
    if (a.length !== b.length) return;
    const differ = a.flatMap((letter, i) =>
      (known.get(letter) ?? letter) === b[i] ? [] : [[letter, b[i]!] as const],
    );
    if (differ.length !== 1) return;
    const [traditional, plain] = differ[0]!;
    if (simplified.has(traditional) || known.has(traditional) || !simplified.has(plain)) return;
    const row = counts.get(traditional) ?? new Map<string, number>();
    counts.set(traditional, row.set(plain, (row.get(plain) ?? 0) + (a.length > 1 ? 1 : 0.5)));
  }
}

function inTreebank(data: string): Map<string, string> {
  const [left, right] = ALIGNED.map((path) => [...lettersOf(read(data, path))]);
  const rows = new Map<string, Map<string, number>>();
  left!.forEach((letter, i) => {
    const row = rows.get(letter) ?? new Map<string, number>();
    rows.set(letter, row.set(right![i]!, (row.get(right![i]!) ?? 0) + 1));
  });
  const known = new Map<string, string>();
  for (const [letter, row] of rows) {
    const [best] = [...row].sort(([, m], [, n]) => n - m)[0]!;
    if (best !== letter && /^\p{Script=Han}$/u.test(letter)) known.set(letter, best);
  }
  return known;
}

/** The words of a treebank without anything between them. */
function lettersOf(conllu: string): string {
  return conllu
    .split("\n")
    .flatMap((line) => /^\d+\t([^\t]+)/u.exec(line)?.[1] ?? [])
    .join("");
}

function wordsByMeaning(table: string): string[][][] {
  const words = new Map<string, Set<string>>();
  for (const line of table.split("\n")) {
    const [english = "", word = ""] = line.split("\t");
    if (!/^\p{Script=Han}+$/u.test(word)) continue;
    words.set(english, (words.get(english) ?? new Set()).add(word));
  }
  return [...words.values()].map((own) => [...own].map((word) => [...word]));
}

const read = (data: string, path: string): string =>
  gunzipSync(readFileSync(join(data, path))).toString("utf8");
