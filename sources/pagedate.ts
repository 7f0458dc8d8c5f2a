import { findDay, locateDay } from "../pipeline/clean/day.ts";
import { blocksOf } from "./blocks.ts";
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

/** Marks of a publication date, of schemas and of common themes; an attribute or the text tells the day. */
const MARKED = [
  '[itemprop="datePublished"]',
  '[property~="dc:date"],[property~="dc:created"],[property~="datePublished"],[property~="schema:datePublished"]',
  'time[pubdate],time[class*="publish"],time[class*="entry-date"],time[class*="post-date"]',
];
/** Attributes with a day, or seconds or milliseconds since 1970, for a script that writes the text. */
const DATA = ["timestamp", "published-time", "published", "date-time", "datetime", "date"];
/** What frameworks call it in the data that a page is built from. */
const FRAMEWORK =
  /"(?:publishedAt|published_at|publishDate|publish_date|publicationDate|publication_date|first_publish_date|firstPublished|display_date|displayDate|datePublication|pubDate)"\s{0,9}:\s{0,9}"([^"]{4,40})"/u;

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
  const elements = MARKED.map((selector) => attributeDate(document.querySelector(selector)));
  const times = firstTimes(document).map((time) => attributeDate(time));
  const declaredDay = first(published);
  const own = declaredDay && localDay(published, [...elements, ...times]);
  const metadata =
    own ?? declaredDay ?? first(elements) ?? earliest(times) ?? first(dataDates(document));
  if (metadata) return { published: metadata, publishedBasis: "metadata" };
  const inUrl = /(?:19|20)\d{2}[/-]?[01]\d[/-]?[0-3]\d(?!\d)/u.exec(url)?.[0];
  const fromUrl = first([inUrl?.replaceAll("/", "-")]);
  if (fromUrl) return { published: fromUrl, publishedBasis: "metadata" };
  const shown = shownDay(document);
  if (shown) return { published: shown, publishedBasis: "text" };
  const built = first([FRAMEWORK.exec(raw)?.[1]]);
  if (built) return { published: built, publishedBasis: "metadata" };
  const modified = first(MODIFIED.map((name) => metas.get(name)));
  if (modified) return { published: modified, publishedBasis: "metadata" };
  const found = dayOfLines(document);
  return found ? { published: found, publishedBasis: "text" } : {};
}

/** The newsroom's day of a moment given in UTC, where an element tells the same moment by its own clock. */
function localDay(
  declared: readonly (string | undefined)[],
  shown: readonly (string | undefined)[],
): string | null {
  const stamp = declared.find((text) => text !== undefined && findDay(text) !== null);
  if (!/(?:Z|[+-]00:?00)$/u.test(stamp ?? "")) return null;
  const moment = (text: string) => Math.floor(Date.parse(text) / 60_000);
  const same = shown.find(
    (text) => text !== undefined && LOCAL.test(text) && moment(text) === moment(stamp!),
  );
  return same === undefined ? null : findDay(same);
}

const LOCAL = /T\d\d:\d\d[\d:.]{0,9}[+-](?!00:?00)\d\d:?\d\d$/u;

/** The first line below the headline, then of all, that tells a day and little else. */
function dayOfLines(document: Document): string | null {
  const lines = blocksOf(document.body?.outerHTML ?? "")
    .text.split("\n")
    .slice(0, 600);
  const heading = plain(document.querySelector("h1"));
  const below = lines.indexOf(heading) + 1;
  for (const line of [...lines.slice(below, below + 60), ...lines.slice(0, below)]) {
    const written = line.length > 120 ? null : locateDay(line);
    if (written === null) continue;
    const rest = line.slice(0, written.start) + line.slice(written.end);
    if ((rest.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0) <= (written.start < 6 ? 10 : 6))
      return written.day;
  }
  return null;
}

/** Parts of a page that carry dates of their own: menus, teasers, comments. */
const APART = ["div", "section", "ul", "ol", "li"]
  .flatMap((tag) => ["comment", "related", "teaser", "ticker"].map((name) => [tag, name] as const))
  .map(([tag, name]) => `${tag}[class*="${name}"],${tag}[id*="${name}"]`)
  .concat("nav", "aside", "footer")
  .join(",");

/** The day in the first element named like a date; one right behind it may tell that of the update, or of the first. */
function shownDay(document: Document): string | null {
  const dated = document.querySelectorAll(DATED).values().filter(isBeside);
  for (const element of dated.take(200)) {
    const days = daysIn(visible(element));
    const hint = element.getAttribute("title");
    if (days.length === 0 && hint !== null) days.push(...daysIn(hint.slice(0, 60)));
    if (days.length === 0) continue;
    const next = element.nextElementSibling;
    return [...days, ...(next?.matches(DATED) ? daysIn(visible(next)) : [])].sort()[0]!;
  }
  return null;
}

function isBeside(element: Element): boolean {
  return element.closest(APART) === null;
}

/** The first `<time>` of the page's article, and the next beside it: one of the two may be an update. */
function firstTimes(document: Document): readonly Element[] {
  const all = document.querySelectorAll("time").values();
  const times = [...all.filter(isStamped).filter(isBeside).take(2)];
  const around = times[0]?.parentElement?.parentElement;
  return times.filter((time, i) => i === 0 || around?.contains(time) === true);
}

/** React writes `dateTime`, which the parser keeps as it stands. */
function isStamped(time: Element): boolean {
  const stamp = time.getAttribute("dateTime");
  if (stamp !== null) time.setAttribute("datetime", stamp);
  return time.hasAttribute("datetime");
}

/** An article is published before it is updated, whatever stands first. */
function earliest(texts: readonly (string | undefined)[]): string | null {
  const days = texts.flatMap((text) => (text ? (findDay(text) ?? []) : []));
  return days.sort()[0] ?? null;
}

/** The first two days written in a short text. */
function daysIn(text: string): string[] {
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
    (element ? plain(element).slice(0, 120) : undefined)
  );
}

/** What the first element with each such attribute says. */
function dataDates(document: Document): readonly (string | undefined)[] {
  return DATA.map((name) => {
    const element = document.querySelectorAll(`[data-${name}]`).values().find(isBeside);
    const value = element?.getAttribute(`data-${name}`) ?? "";
    const seconds = /^\d{10}(?:\d{3})?$/u.test(value) ? Number(value.slice(0, 10)) : null;
    return seconds === null ? value : new Date(1_000 * seconds).toISOString();
  });
}

function visible(element: Element): string {
  return element.matches("script,style,body,html") ? "" : plain(element).slice(0, 120);
}

/** The text of an element, its pieces apart: "May 6, 2024" and "10:12" stand side by side in elements of their own. */
function plain(element: Element | null): string {
  const pieces: string[] = [];
  const collect = (node: Node) => {
    if (node.nodeType === 3) pieces.push(node.textContent ?? "");
    else if (!/^(?:script|style)$/iu.test(node.nodeName)) node.childNodes.forEach(collect);
  };
  if (element !== null) collect(element);
  return pieces.join(" ").replace(/\s+/gu, " ").trim();
}

function first(texts: readonly (string | undefined)[]): string | null {
  for (const text of texts) {
    const day = text ? findDay(text) : null;
    if (day !== null) return day;
  }
  return null;
}
