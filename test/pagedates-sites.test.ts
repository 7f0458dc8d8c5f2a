import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readBytes } from "../sources/index.ts";

const rows = (name: string) =>
  readFileSync(new URL(`pages/${name}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));

/** An opening paragraph for each language. */
const leads = new Map(rows("leads.tsv").map(([language, lead]) => [language, lead]));

// how the pages of newsrooms and content management systems tell their day: site, language, day, parts of the page
for (const [site, language, day, ...parts] of rows("dated.tsv")) {
  test(`the day of a page as of ${site}`, () => {
    const part = (name: string) =>
      parts.find((own) => own.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
    const link = part("url") === "" ? "" : `<link rel="canonical" href="${part("url")}">`;
    const text = `<p>${leads.get(language)}</p>`.repeat(2);
    const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Lysvik</title>${link}${part("head")}</head><body><main><h1>Lysvik</h1>${part("above")}<article>${text}</article>${part("below")}</main></body></html>`;
    const [article] = readBytes("page.html", Buffer.from(html));
    assert.ok(article !== undefined && !("status" in article));
    assert.equal(article.published, day);
  });
}
