import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blocksOf, depthOf } from "./blocks.ts";
import { pageDate } from "./pagedate.ts";
import { article, failure, type Metadata, type Source } from "./source.ts";

/** Not read aloud to a sighted reader; readability splits a paragraph at an `svg` within it. */
const HIDDEN =
  'svg,button,[style*="clip:rect(0"],[style*="clip: rect(0"],[class*="visually-hidden"],[class*="screen-reader"],[class~="sr-only"]';

/** Web pages: the article's text by readability or JSON-LD; nothing reaches the network. */
export const html: Source = {
  name: "html",
  matches: (name, head) =>
    /\.(?:html?|xhtml)$/u.test(name) || /^\s{0,99}(?:<!doctype html|<html)/iu.test(head),
  *read(input) {
    if (input.text.length > 5_000_000) {
      yield failure(input.uri, "is a page of more than 5 million characters; split it");
      return;
    }
    if (depthOf(input.text) > 500) {
      const note = { stage: "sources", message: "page nested too deeply; all its text was taken" };
      const { text, known } = blocksOf(input.text);
      yield article({ ...input, notes: [...input.notes, note] }, text, "text/html", {}, known);
      return;
    }
    const { document } = parseHTML(
      /<html/iu.test(input.text) ? input.text : `<html><body>${input.text}</body></html>`,
    );
    for (const hidden of document.querySelectorAll(HIDDEN)) hidden.remove();
    const inside = pageMetadata(document as unknown as Document, input);
    const body = longestBody(document as unknown as Document);
    const content = new Readability(document as unknown as Document).parse()?.content ?? "";
    const read = blocksOf(content);
    const threshold = read.text.length < 300 ? 800 : Math.max(500, read.text.length * 0.75);
    const { text, known } = body.length > threshold ? blocksOf(paragraphs(body)) : read;
    if (text === "")
      yield failure(input.uri, "has no article text; check that it is a whole article page");
    else yield article(input, text, "text/html", inside, known);
  },
};

function paragraphs(body: string): string {
  return /<p[ >]/iu.test(body) ? body : body.replace(/\n/gu, "<br>");
}

function pageMetadata(
  document: Document,
  input: { readonly uri: string; readonly text: string },
): Metadata {
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`)
      ?.getAttribute("content")
      ?.trim() || undefined;
  const heading = document.querySelector("h1")?.textContent?.trim();
  const title = withoutSite(
    meta("og:title") ?? document.querySelector("title")?.textContent,
    heading,
  );
  const author =
    authorIn(document) ?? meta("author") ?? meta("article:author") ?? meta("parsely-author");
  const section = meta("article:section") ?? meta("section");
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  const language = document.documentElement?.getAttribute("lang") ?? undefined;
  return {
    ...(title && { title }),
    ...(author && !author.startsWith("http") && { author }),
    ...(section && { section }),
    ...(url && { url }),
    ...(language && { language }),
    ...pageDate(document, input.text, url ?? input.uri),
  };
}

/** The title without ` | Name of the site`, which the page's heading shows. */
function withoutSite(title: string | null | undefined, heading: string | undefined): string {
  const whole = (title?.trim() || heading || "").replace(/\s+/gu, " ");
  const short = heading?.replace(/\s+/gu, " ");
  return short && short.length > 9 && whole.startsWith(short) ? short : whole;
}

/** The longest `articleBody` in the page's JSON-LD, or the empty string. */
function longestBody(document: Document): string {
  const found = linkedData(document).map(({ articleBody }) => articleBody);
  const bodies = found.filter((body) => typeof body === "string");
  return bodies.reduce((longest, body) => (body.length > longest.length ? body : longest), "");
}

/** The people a page's JSON-LD names as authors, which `meta` tags often leave to the publisher. */
function authorIn(document: Document): string | undefined {
  for (const { author } of linkedData(document)) {
    const people = (Array.isArray(author) ? author : [author]) as unknown[];
    const names = people.flatMap((person) => {
      const { "@type": type, name } = (person ?? {}) as Readonly<Record<string, unknown>>;
      return type === "Person" && typeof name === "string" && name.length < 100
        ? [name.trim()]
        : [];
    });
    if (names.length > 0) return names.join(", ");
  }
  return undefined;
}

/** All objects in the page's JSON-LD, at any depth up to twenty. */
function linkedData(document: Document): readonly Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== "object" || value === null || depth > 20) return;
    found.push(value as Readonly<Record<string, unknown>>);
    for (const item of Object.values(value)) visit(item, depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      visit(JSON.parse(script.textContent ?? ""), 0);
    } catch {
      // Broken JSON-LD is common and says nothing about the page itself.
    }
  }
  return found;
}
