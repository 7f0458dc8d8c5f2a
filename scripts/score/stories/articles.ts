import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { languages } from "../../../languages/index.ts";
import { type Profile, profilesOf } from "../../../pipeline/deduplicate/profile.ts";
import { process as read } from "../../../pipeline/index.ts";
import type { Extracted, LedgerMention, Span, Stance } from "../../../pipeline/records.ts";
import { readBytes } from "../../../sources/index.ts";

/** A row of a story's `claims.tsv`: what an article says as its annotator marked it. */
export interface Told {
  /** The article's file without `.txt`. */
  readonly article: string;
  readonly need: "required" | "optional";
  /** Null for the article's own voice. */
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly date: string | null;
  /** The same in one story: the same said; `dead:7` and `dead:9` clash, or one is a later figure. */
  readonly cluster: string;
  /** Words of the article. */
  readonly span: string;
}

/** A story's article with what the program finds in it and what its annotator did. */
export interface Article {
  readonly story: string;
  readonly name: string;
  readonly extracted: Extracted;
  readonly told: readonly Told[];
}

/** A statement that the program finds in an article of a story. */
export interface Found {
  readonly story: string;
  readonly article: string;
  /** What it says by the annotation; null where nobody marked such a claim. */
  readonly claim: string | null;
  /** All that it holds: a statement may say two things. */
  readonly claims: ReadonlySet<string>;
  readonly mention: LedgerMention;
  readonly profile: Profile;
}

/** How much of a found and an annotated claim both have, of what either has, for them to be one. */
const ONE = 0.5;
/** How much of an annotated claim a statement has that says it too. */
const TOO = 0.6;

/** The articles of a folder of stories: each story a folder of `NN-LANGUAGE.txt` and `claims.tsv`. */
export function readArticles(folder: string): Article[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((story) => {
      const root = join(folder, story);
      const told = toldIn(join(root, "claims.tsv"));
      const files = globSync("*.txt", { cwd: root }).sort();
      return files.map((file) => {
        const name = basename(file, ".txt");
        const own = told.filter(({ article }) => article === name);
        return { story, name, extracted: extractedFrom(join(root, file)), told: own };
      });
    });
}

function extractedFrom(file: string): Extracted {
  const [article] = readBytes(file, readFileSync(file));
  if (article === undefined || !("text" in article)) throw new Error(`${file}: no article`);
  return read(article, languages);
}

function toldIn(file: string): Told[] {
  const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i] || null]));
    return row as unknown as Told;
  });
}

/** The statements of all articles with what they say, and profiles as in a ledger of the articles' story. */
export function foundIn(articles: readonly Article[]): Found[] {
  const found = articles.flatMap(({ story, name, extracted, told }) =>
    extracted.claims.map((claim) => ({
      story,
      article: `${story} ${name}`,
      ...saidBy(claim, extracted.text, told),
      mention: { ...claim, published: extracted.published },
    })),
  );
  const profiles = profilesOf(
    found.map(({ mention }) => mention),
    languages,
  );
  return found.map((one, i) => ({ ...one, profile: profiles[i]! }));
}

function saidBy({ start, end }: Span, text: string, told: readonly Told[]) {
  const shares = told.map(({ cluster, span }) => {
    const at = text.indexOf(span);
    const both = Math.min(end, at + span.length) - Math.max(start, at);
    const either = Math.max(end, at + span.length) - Math.min(start, at);
    return { cluster, one: both / either, too: both / span.length };
  });
  const best = shares.reduce((a, b) => (b.one > a.one ? b : a), { cluster: "", one: 0, too: 0 });
  const claims = new Set(shares.filter(({ too }) => too >= TOO).map(({ cluster }) => cluster));
  return { claim: best.one >= ONE ? best.cluster : null, claims };
}
