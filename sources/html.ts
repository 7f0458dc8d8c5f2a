import { parseHTML } from "linkedom";
import { blocksOf } from "./blocks.ts";
import { authorIn, linkedData, longestBody } from "./linked.ts";
import { pageDate } from "./pagedate.ts";
import { articleText, hasProse, prune } from "./pagetext.ts";
import { takePosts } from "./posts.ts";
import { article, failure, type Metadata, type Source } from "./source.ts";
import { isHuge } from "./tags.ts";

/** Web pages: the article's text by readability or JSON-LD; nothing reaches the network. */
export const html: Source = {
  name: "html",
  matches: (name, head) =>
    (/\.(?:html?|xhtml)$/u.test(name) && /<[!\p{L}]/u.test(head)) ||
    /^\s{0,99}(?:<!doctype html|<html)/iu.test(head),
  *read(input) {
    if (input.text.length > 5_000_000) {
      yield failure(input.uri, "is a page of more than 5 million characters; split it");
      return;
    }
    if (isHuge(input.text)) {
      const note = {
        stage: "sources",
        message: "page nested too deeply or of too many elements; all its text was taken",
      };
      const { text, known } = blocksOf(input.text);
      yield article({ ...input, notes: [...input.notes, note] }, text, "text/html", {}, known);
      return;
    }
    const { document } = parseHTML(
      /<html/iu.test(input.text) ? input.text : `<html><body>${input.text}</body></html>`,
    );
    const page = document as unknown as Document;
    const linked = linkedData(page);
    const inside = pageMetadata(page, linked, input);
    prune(page);
    const posts = takePosts(page, linked);
    const { text, known } = articleText(page, posts.length > 0 ? "" : longestBody(linked));
    if (text === "" && posts.length === 0)
      yield failure(input.uri, "has no article text; check that it is a whole article page");
    else if (posts.length === 0 || hasProse(text))
      yield article(input, text, "text/html", inside, known);
    for (const { id, text, known, inside: own } of posts) {
      const uri = `${input.uri}#${id}`;
      yield article({ ...input, uri }, text, "text/html", { ...inside, ...own }, known);
    }
  },
};

function pageMetadata(
  document: Document,
  linked: ReturnType<typeof linkedData>,
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
    authorIn(linked) ??
    meta("author") ??
    meta("article:author") ??
    meta("parsely-author") ??
    authorLink(document);
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
    ...pageDate(document, linked, input.text, url ?? input.uri),
  };
}

/** What a link to the page's author says. */
function authorLink(document: Document): string | undefined {
  const name = document
    .querySelector('a[rel~="author"]')
    ?.textContent?.replace(/\s+/gu, " ")
    .trim();
  return name && name.length < 100 ? name : undefined;
}

/** The title without ` | Name of the site`, which the page's heading shows. */
function withoutSite(title: string | null | undefined, heading: string | undefined): string {
  const whole = (title?.trim() || heading || "").replace(/\s+/gu, " ");
  const short = heading?.replace(/\s+/gu, " ");
  return short && short.length > 9 && whole.startsWith(short) ? short : whole;
}
