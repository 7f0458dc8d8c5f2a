import { findDay, locateDay } from "../pipeline/clean/day.ts";
import { publishedIn } from "./linked.ts";
import type { Metadata } from "./source.ts";

const PUBLISHED =
  "article:published_time og:article:published_time og:published_time datepublished og:pubdate parsely-pub-date pubdate publishdate publish-date publish_date publicationdate publication-date publication_date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date dc:date article.published published-date cxenseparse:recs:publishtime rnews:datepublished ptime date bt:pubdate article:publicationdate".split(
    " ",
  );
const MODIFIED = "last-modified dcterms.modified article:modified_time og:updated_time".split(" ");
const DATED = [
  "date",
  "datum",
  "publi",
  "posted",
  "time",
  "meta",
  "fecha",
  "byline",
  "submitted",
  "info",
]
  .map((part) => `[class*="${part}"],[id*="${part}"]`)
  .join(",");

/** When a page was published and how that is known: the first of ten places that holds a date. */
export function pageDate(
  document: Document,
  linked: Parameters<typeof publishedIn>[0],
  raw: string,
  url: string,
): Metadata {
  const written = /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/u.exec(raw)?.[1];
  const metas = metaDates(document);
  const declared = [publishedIn(linked), written];
  const published = [...declared, ...PUBLISHED.map((name) => metas.get(name))];
  const elements = [
    '[itemprop="datePublished"]',
    'time[pubdate],time[class*="publish"],time[class*="entry-date"],time[class*="post-date"]',
  ].map((selector) => attributeDate(document.querySelector(selector)));
  const stamped = earliest(firstTimes(document).map((time) => attributeDate(time)));
  const metadata = first([...published, ...elements]) ?? stamped;
  if (metadata) return { published: metadata, publishedBasis: "metadata" };
  const inUrl = /(?:19|20)\d{2}[/-]?[01]\d[/-]?[0-3]\d(?!\d)/u.exec(url)?.[0];
  const fromUrl = first([inUrl?.replaceAll("/", "-")]);
  if (fromUrl) return { published: fromUrl, publishedBasis: "metadata" };
  const dated = [...document.querySelectorAll(DATED)].filter(isBeside).slice(0, 200);
  const shown = dated.map((element) => earliest(daysIn(visible(element)))).find(Boolean);
  if (shown) return { published: shown, publishedBasis: "text" };
  const modified = first(MODIFIED.map((name) => metas.get(name)));
  if (modified) return { published: modified, publishedBasis: "metadata" };
  const body = plain(document.body);
  const heading = body.indexOf(document.querySelector("h1")?.textContent?.trim() || "\u0000");
  const found = first([
    heading < 0 ? undefined : body.slice(heading, heading + 6_000),
    body.slice(0, 20_000),
  ]);
  return found ? { published: found, publishedBasis: "text" } : {};
}

/** Parts of a page that carry dates of their own: menus, teasers, comments. */
const APART = ["div", "section", "ul", "ol", "li"]
  .flatMap((tag) => ["comment", "related", "teaser", "ticker"].map((name) => [tag, name] as const))
  .map(([tag, name]) => `${tag}[class*="${name}"],${tag}[id*="${name}"]`)
  .concat("nav", "aside", "footer")
  .join(",");

function isBeside(element: Element): boolean {
  return element.closest(APART) === null;
}

/** The first `<time>` of the page's article, and the next beside it: one of the two may be an update. */
function firstTimes(document: Document): readonly Element[] {
  const times = [...document.querySelectorAll("time[datetime]")].filter(isBeside);
  const around = times[0]?.parentElement?.parentElement;
  return times.slice(0, 2).filter((time, i) => i === 0 || around?.contains(time) === true);
}

/** An article is published before it is updated, whatever stands first. */
function earliest(texts: readonly (string | undefined)[]): string | null {
  const days = texts.flatMap((text) => (text ? (findDay(text) ?? []) : []));
  return days.sort()[0] ?? null;
}

/** The first two days written in a short text. */
function daysIn(text: string): readonly string[] {
  const one = locateDay(text);
  if (one === null) return [];
  const two = findDay(text.slice(one.end));
  return two === null ? [one.day] : [one.day, two];
}

function metaDates(document: Document): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    for (const key of ["property", "name", "itemprop"]) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && !dates.has(name)) dates.set(name, meta.getAttribute("content") ?? "");
    }
  }
  return dates;
}

function attributeDate(element: Element | null): string | undefined {
  return (
    element?.getAttribute("datetime") ??
    element?.getAttribute("content") ??
    element?.textContent?.slice(0, 120)
  );
}

function visible(element: Element): string {
  return element.matches("script,style,body,html") ? "" : plain(element).slice(0, 120);
}

function plain(element: Element | null): string {
  if (element === null) return "";
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("script,style")) hidden.remove();
  return (copy.textContent ?? "").trim();
}

function first(texts: readonly (string | undefined)[]): string | null {
  for (const text of texts) {
    const day = text ? findDay(text) : null;
    if (day !== null) return day;
  }
  return null;
}
