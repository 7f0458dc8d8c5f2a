import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { clean } from "../pipeline/clean/index.ts";
import type { Cleaned } from "../pipeline/records.ts";
import { readBytes } from "../sources/index.ts";

const LEAD =
  "The port of Lysvik will open its new pier in June, two months later than planned, the mayor told the council.";
const MORE =
  "The work has cost nine million so far, and the council wants to know who will pay for the rest of it.";
const LAST =
  "A vote on the matter is due in autumn, when the council meets again and the engineers present their report.";

function cleaned(html: string): Cleaned {
  const [article] = readBytes("page.html", Buffer.from(html));
  assert.ok(article !== undefined && !("status" in article));
  return clean(article, languages);
}

/** The kinds of the lines of a page, by their first two words. */
function kinds(body: string, head = ""): Readonly<Record<string, string>> {
  const { text, blocks } = cleaned(
    `<!doctype html><html><head><title>Pier opens late</title>${head}</head><body>${body}</body></html>`,
  );
  return Object.fromEntries(
    blocks.map(({ start, end, kind }) => [
      text.slice(start, end).split(" ").slice(0, 2).join(" "),
      kind,
    ]),
  );
}

const p = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");

test("headings, list items, cells and short lines of an article are its fragments", () => {
  const found = kinds(
    `<article>${p(LEAD)}<h2>What it costs</h2>${p(MORE, "Costs by year")}<ul><li>Nine million</li>
    <li>The council pays for half of it.</li></ul><table><tr><td>Crane hire</td></tr></table>${p(LAST)}</article>`,
  );
  assert.deepEqual(found, {
    "The port": "body",
    "What it": "fragment",
    "The work": "body",
    "Costs by": "fragment",
    "Nine million": "fragment",
    "The council": "body",
    "Crane hire": "fragment",
    "A vote": "body",
  });
});

test("a heading of related articles is no fragment, and neither is its list or a lone link", () => {
  const found = kinds(
    `<article>${p(LEAD, MORE, '<a href="/b">BRIDGE CLOSES FOR REPAIRS</a>', LAST)}
    <h3>Related articles</h3><ul><li>Ferry is late again</li></ul></article>`,
  );
  for (const line of ["BRIDGE CLOSES", "Related articles", "Ferry is"])
    assert.ok([undefined, "boilerplate"].includes(found[line]), `${line}: ${found[line]}`);
});

test("figures and elements called captions are captions", () => {
  const found = kinds(
    `<article>${p(LEAD)}<figure><img src="a.png"><span>Workers stand on the new pier in Lysvik in May.</span></figure>
    ${p(MORE)}<div class="image__caption">The crane fell over twice last winter.</div>${p(LAST)}</article>`,
  );
  assert.ok([undefined, "caption"].includes(found["Workers stand"]));
  assert.ok([undefined, "caption"].includes(found["The crane"]));
  assert.equal(found["A vote"], "body");
});

test("boxes about the author and newsletters are left out, a whole page called so is not", () => {
  const bio = "Dana Whit covers ports and ferries, and has won two prizes for her work on cranes.";
  const found = kinds(
    `<article>${p(LEAD, MORE, LAST)}<div class="author-bio">${p(bio)}</div></article>`,
  );
  assert.equal(found["Dana Whit"], undefined);
  const named = kinds(`<main class="promo-page"><h1>Pier opens late</h1>${p(LEAD, MORE)}</main>`);
  assert.equal(named["The port"], "body");
});

test("a paragraph at the end that opens with the author's name is about the author", () => {
  const bio = "Dana Whit covers ports and ferries, and has won two prizes for her work on cranes.";
  const head = '<meta name="author" content="Dana Whit">';
  assert.equal(
    kinds(`<article>${p(LEAD, MORE, LAST, bio)}</article>`, head)["Dana Whit"],
    "boilerplate",
  );
  assert.equal(kinds(`<article>${p(LEAD, MORE, LAST, bio)}</article>`)["Dana Whit"], "body");
});

test("an author known by id alone is looked up", () => {
  const linked = {
    "@graph": [
      { "@type": "Article", author: { "@id": "#dana" } },
      { "@type": ["Person", "Organization"], "@id": "#dana", name: "Dana Whit" },
    ],
  };
  const html = `<html><head><script type="application/ld+json">${JSON.stringify(linked)}</script></head><body>${p(LEAD, MORE)}</body></html>`;
  assert.equal(cleaned(html).author, "Dana Whit");
});

test("a body in JSON-LD is taken where it is longer than what the page shows", () => {
  const shown =
    "<article><p>The port of Lysvik will open its new pier in June. Read on.</p></article>";
  const page = (articleBody: string) =>
    kinds(shown, `<script type="application/ld+json">${JSON.stringify({ articleBody })}</script>`);
  const long = Array.from({ length: 9 }, (_, i) => `${MORE} Part ${i} of it is due in May.`);
  assert.equal(page([LEAD, ...long].join("\n"))["The work"], "body");
  assert.equal(page(MORE)["The work"], undefined);
});
