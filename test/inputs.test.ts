import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { clean } from "../pipeline/clean/index.ts";
import { detect } from "../pipeline/detect/index.ts";
import { readArticles } from "../sources/index.ts";
import { inputs } from "./inputs/table.ts";

async function read(name: string, content: string | Uint8Array) {
  const folder = await mkdtemp(join(tmpdir(), "inputs-"));
  try {
    const path = join(folder, name);
    await writeFile(path, content);
    return await Array.fromAsync(readArticles([path]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

for (const [what, name, content, expected] of inputs) {
  test(`what users bring: ${what}`, async () => {
    const results = await read(name, content);
    const articles = results.flatMap((result) => ("status" in result ? [] : [result]));
    const reasons = results.flatMap((result) => ("status" in result ? [result.reason] : []));
    if (expected.count !== undefined) assert.equal(articles.length, expected.count, reasons.join());
    if (expected.reason) assert.match(reasons.join(), expected.reason);
    if (expected.count === 0) return;
    assert.ok(articles.length > 0, reasons.join());
    const article = detect(clean(articles[0]!, languages), languages);
    const { text, blocks, title } = article;
    const bodies = blocks
      .filter(({ kind }) => kind === "body")
      .map((b) => text.slice(b.start, b.end));
    const found = {
      title:
        typeof title === "string" || title === null ? title : text.slice(title.start, title.end),
      published: article.published,
      author: article.author,
      language: article.language,
      url: article.url,
    };
    const { count: _count, bodies: most, has = [], not = [], reason: _reason, ...facts } = expected;
    assert.deepEqual({ ...found, ...facts }, found);
    if (most !== undefined) assert.equal(bodies.length, most, bodies.join("\n¶ "));
    for (const piece of has)
      assert.ok(
        bodies.some((body) => body.includes(piece)),
        `${piece} in\n${bodies.join("\n¶ ")}`,
      );
    for (const piece of not)
      assert.ok(
        !bodies.some((body) => body.includes(piece)),
        `${piece} not in\n${bodies.join("\n¶ ")}`,
      );
  });
}
