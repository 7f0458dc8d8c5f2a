import { Readability } from "@mozilla/readability";
import { blocksOf } from "./blocks.ts";

/** Not read aloud to a sighted reader; readability splits a paragraph at an `svg` within it. */
const HIDDEN =
  'svg,button,[style*="clip:rect(0"],[style*="clip: rect(0"],[class*="visually-hidden"],[class*="screen-reader"],[class~="sr-only"]';

/** Names that many sites share for boxes beside the article: its author, newsletters, paywalls, links. */
const BOX =
  "author-bio author-box author-content author-info author-card author-description article-author about-author newsletter gating paywall- related- recirc promo"
    .split(" ")
    .map((name) => `[class*="${name}"]`)
    .join(",");

/** Captions by name alone, outside a `<figure>`. */
const CAPTION =
  'div[class*="caption"],div[class*="Caption"],span[class*="caption"],p[class*="caption"]';

/** Readability has missed the article where it kept less than this share of the prose in `<article>`. */
const MISSED = 0.25;

/** Takes from the page what is not its article for certain, and makes elements called captions `<figcaption>`, quotations' footers paragraphs. */
export function prune(document: Document): void {
  for (const hidden of document.querySelectorAll(HIDDEN)) hidden.remove();
  for (const box of document.querySelectorAll(BOX)) {
    const small = (box.textContent ?? "").length < 1_000;
    if (small && !box.matches("html,body,main,article") && box.querySelector("h1") === null)
      box.remove();
  }
  for (const named of document.querySelectorAll(CAPTION))
    if ((named.textContent ?? "").length <= 600 && named.closest("figure") === null)
      rename(document, named, "figcaption");
  // who says a quotation set apart; readability drops every footer
  for (const signature of document.querySelectorAll("blockquote footer"))
    rename(document, signature, "p");
}

function rename(document: Document, element: Element, name: string): void {
  const renamed = document.createElement(name);
  element.replaceWith(renamed);
  while (element.firstChild !== null) renamed.appendChild(element.firstChild);
}

/**
 * What readability takes for the article; the body in JSON-LD where that is longer (a shorter one has
 * lost paragraphs), the page's own `<article>` where readability has missed most of its prose.
 */
export function articleText(document: Document, declared: string): ReturnType<typeof blocksOf> {
  const marked = blocksOf(prosiest(document)?.outerHTML ?? "");
  const content = new Readability(document, { keepClasses: true }).parse()?.content ?? "";
  const read = blocksOf(content);
  const least = read.text.length < 300 ? 800 : 500;
  if (declared.length > Math.max(least, read.text.length * 1.05))
    return blocksOf(/<p[ >]/iu.test(declared) ? declared : declared.replace(/\n/gu, "<br>"));
  return prose(read.text.split("\n")) < prose(marked.text.split("\n")) * MISSED ? marked : read;
}

/** The element marked as an article or the page's main part that holds most prose. */
function prosiest(document: Document): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const element of document.querySelectorAll('article,main,[itemprop="articleBody"]')) {
    const held = prose([...element.querySelectorAll("p")].map((p) => p.textContent ?? ""));
    if (held > most) [best, most] = [element, held];
  }
  return best;
}

/** Whether a text has a paragraph long enough to be prose. */
export function hasProse(text: string): boolean {
  return prose(text.split("\n")) > 0;
}

/** Characters in paragraphs long enough to be prose. */
function prose(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + (length > 80 ? length : 0), 0);
}
