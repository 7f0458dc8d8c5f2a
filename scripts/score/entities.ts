import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../languages/index.ts";
import { findEntities } from "../../pipeline/entities/index.ts";
import type { Block, Detected, EntityMention, Tagged } from "../../pipeline/records.ts";
import { segment } from "../../pipeline/segment/index.ts";
import { tag } from "../../pipeline/tag.ts";

interface Gold {
  readonly article: string;
  readonly language: string;
  readonly claims: readonly { readonly span: string; readonly entities?: readonly string[] }[];
  readonly entities: readonly {
    readonly text: string;
    readonly type: string;
    readonly canonical: string;
  }[];
}

/** Canonical names inside the gold claims' spans, each article a set, as the ledger's scorer counts them. */
export function score(args: readonly string[]): void {
  const folder = args[0] ?? ".";
  const total = { right: 0, got: 0, wanted: 0, types: 0, typed: 0, forms: 0, found: 0 };
  for (const file of globSync("**/*.gold.json", { cwd: folder }).sort()) {
    const gold = JSON.parse(readFileSync(join(folder, file), "utf8")) as Gold;
    const text = readFileSync(join(folder, file, "..", gold.article), "utf8");
    const mentions = findEntities(readText(text, gold.language), languages);
    const spans = gold.claims.map(({ span }) => spanOf(text, span));
    const wanted = new Set(gold.claims.flatMap((claim) => claim.entities ?? []).map(nameKey));
    const inside = mentions.filter((name) => spans.some((span) => within(name, span)));
    const got = new Set(inside.map((name) => nameKey(name.name)));
    const right = wanted.intersection(got);
    total.right += right.size;
    total.got += got.size;
    total.wanted += wanted.size;
    countForms(gold, mentions, total);
    if (!args.includes("--errors")) continue;
    for (const name of wanted.difference(got)) console.log(`${file} missed: ${name}`);
    for (const name of got.difference(wanted)) {
      const { text: words, rule } = inside.find((mention) => nameKey(mention.name) === name)!;
      console.log(`${file} extra: ${name} (${words}; ${rule})`);
    }
  }
  const precision = total.right / total.got;
  const recall = total.right / total.wanted;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`canonical names in claims: P ${cent(precision)} R ${cent(recall)} F1 ${cent(f1)}`);
  console.log(`written forms found as such: ${cent(total.found / total.forms)} of ${total.forms}`);
  console.log(`their type: ${cent(total.types / total.typed)} of ${total.typed}`);
}

function countForms(
  gold: Gold,
  mentions: readonly EntityMention[],
  total: { forms: number; found: number; types: number; typed: number },
): void {
  for (const form of gold.entities) {
    const same = mentions.filter((name) => name.text === form.text);
    total.forms++;
    if (same.some((name) => nameKey(name.name) === nameKey(form.canonical))) total.found++;
    if (same.length > 0) total.typed++;
    if (same.some((name) => name.type === form.type)) total.types++;
  }
}

const cent = (share: number): string => (share * 100).toFixed(1);

/** The scorer's key of a name: no case, article or legal form. */
function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:the|le|la|les|l'|l’) ?/u, "")
    .replace(/[\s.,'’"-]+/gu, " ")
    .replace(/ (?:inc|corp|ltd|co|llc|sa|tbk)$/u, "")
    .trim();
}

function spanOf(text: string, span: string): { start: number; end: number } {
  const start = text.indexOf(span);
  return { start, end: start + span.length };
}

function within(name: EntityMention, span: { start: number; end: number }): boolean {
  return span.start >= 0 && name.start >= span.start && name.end <= span.end;
}

/** Every paragraph a body block: this stage alone is measured. */
export function readText(text: string, language: string): Tagged {
  const blocks: Block[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/gu))
    if (line.trim() !== "")
      blocks.push({ start: index, end: index + line.length, kind: "body", reason: "line" });
  const article: Detected = {
    id: "score",
    uri: "score",
    text,
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
    blocks,
    language,
    languageConfidence: 1,
  };
  return tag(segment(article, languages), languages);
}
