import { findDay } from "../pipeline/clean/day.ts";
import type { Block } from "../pipeline/records.ts";
import { blocksOf } from "./blocks.ts";
import type { linkedData } from "./linked.ts";
import type { Metadata } from "./source.ts";

/** One post of a live blog, with its own day. */
export interface Post {
  /** The post's id in the page, else its stamp: stays the same while newer posts are put above it. */
  readonly id: string;
  readonly text: string;
  readonly known: readonly Block[];
  readonly inside: Metadata;
}

/** How pages mark posts: `<article>` by most, the others by schemas and common live blog software. */
const MARKED =
  'article,[itemprop="liveBlogUpdate"],[itemtype$="BlogPosting"],[data-testid*="live-blog-post"],' +
  ["liveblog", "live-blog", "live-story", "live-post", "post__live", "card-live"]
    .map((name) => `[class*="${name}"]`)
    .join(",");
const APART =
  'aside,nav,footer,[class*="comment"],[id*="comment"],[class*="related"],[class*="teaser"],[class*="recirc"]';
/** A page of fewer is an article with others beside it, but for one that calls itself a live blog. */
const FEW = 3;
/** One post has no more than this share of all text: an article among teasers has. */
const LARGEST = 0.6;
/** Characters of a paragraph that tells something. */
const PROSE = 60;

type Linked = ReturnType<typeof linkedData>;

/** The posts of a live blog in the page's order, taken out of the page; none where the page is one article. */
export function takePosts(document: Document, linked: Linked): readonly Post[] {
  const live = linked.some(({ "@type": type }) => [type].flat().includes("LiveBlogPosting"));
  const elements = largestGroup(document);
  const least = live ? 2 : FEW;
  const dated = elements.filter((element) => stampOf(element) !== undefined);
  if (elements.length < least || dated.length < elements.length * 0.75) return declared(linked);
  const sizes = elements.map((element) => element.textContent?.length ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (!live && (Math.max(...sizes) > LARGEST * all || elements.some(leadsElsewhere)))
    return declared(linked);
  const posts = elements.map((element) => postOf(element));
  if (sum(posts) < sum(declared(linked))) return declared(linked);
  for (const element of elements) element.remove();
  return withOwnIds(posts);
}

const sum = (posts: readonly Post[]) => posts.reduce((all, { text }) => all + text.length, 0);

/** Elements marked alike that hold no other one: the group with most text. */
function largestGroup(document: Document): readonly Element[] {
  const inner = [...document.querySelectorAll(MARKED)].filter(
    (element) =>
      element.closest(APART) === null && element.querySelector(MARKED) === null && tells(element),
  );
  const groups = Map.groupBy(inner, ({ tagName, className, parentElement }) =>
    [tagName, String(className).split(" ")[0], parentElement?.tagName].join(" "),
  );
  const size = (group: readonly Element[]) =>
    group.reduce((all, { textContent }) => all + (textContent?.length ?? 0), 0);
  return [...groups.values()].sort((a, b) => size(b) - size(a))[0] ?? [];
}

function tells(element: Element): boolean {
  const paragraphs = [...element.querySelectorAll("p,li,blockquote")];
  return (paragraphs.length > 0 ? paragraphs : [element]).some(
    ({ textContent }) => (textContent ?? "").trim().length >= PROSE,
  );
}

/** Its heading links to another page, as a teaser's does; a post's links to the post itself. */
function leadsElsewhere(element: Element): boolean {
  const link = element.querySelector("h1 a,h2 a,h3 a,h4 a") ?? element.closest("a");
  const target = link?.getAttribute("href") ?? "#";
  return !target.includes("#") && !target.startsWith("?");
}

function timeOf(element: Element): Element | null {
  return element.querySelector("time,[data-timestamp],[itemprop='datePublished']");
}

/** What the post's mark of time says to machines, else to readers. */
function stampOf(element: Element): string | undefined {
  const time = timeOf(element);
  if (time === null) return undefined;
  const stamp = ["datetime", "dateTime", "content"].map((name) => time.getAttribute(name));
  return stamp.find(Boolean) ?? (time.textContent?.trim() || undefined);
}

/** The post with its time on a line of its own, which no paragraph runs into. */
function postOf(element: Element): Post {
  const time = timeOf(element);
  const stamp = stampOf(element) ?? "";
  const shown = (time?.textContent ?? "").replace(/\s+/gu, " ").trim();
  const clock = /\d{1,2}[:.h]\d{2}/u.test(shown) ? shown : stamp;
  const heading = element.querySelector("h1,h2,h3,h4")?.textContent?.replace(/\s+/gu, " ").trim();
  time?.remove();
  const { text, known } = blocksOf(element.outerHTML);
  return post(element.id || stamp, clock, stamp, heading, text, known);
}

/** The posts that JSON-LD has in full. */
function declared(linked: Linked): readonly Post[] {
  const updates = linked.flatMap(({ "@type": type, liveBlogUpdate }) =>
    [type].flat().includes("LiveBlogPosting") && Array.isArray(liveBlogUpdate)
      ? (liveBlogUpdate as Readonly<Record<string, unknown>>[])
      : [],
  );
  const posts = updates.flatMap((update) => {
    const { articleBody: body, headline, datePublished, url, "@id": id } = update ?? {};
    if (typeof body !== "string" || body.trim() === "") return [];
    const stamp = typeof datePublished === "string" ? datePublished : "";
    const name = String(url ?? id ?? "").split(/[#?]/u)[1] ?? stamp;
    const { text, known } = blocksOf(body.replace(/\n/gu, "<br>"));
    return [
      post(name, stamp, stamp, typeof headline === "string" ? headline : undefined, text, known),
    ];
  });
  return posts.length > 1 ? withOwnIds(posts) : [];
}

function post(
  id: string,
  clock: string,
  stamp: string,
  title: string | undefined,
  text: string,
  known: readonly Block[],
): Post {
  const day = findDay(stamp);
  const line = clock === "" ? "" : `${clock}\n`;
  const shift = line.length;
  const moved = known.map((block) => ({
    ...block,
    start: block.start + shift,
    end: block.end + shift,
  }));
  const dateline = {
    start: 0,
    end: clock.length,
    kind: "dateline",
    reason: "time of the post",
  } as const;
  return {
    id,
    text: line + text,
    known: clock === "" ? moved : [dateline, ...moved],
    inside: {
      ...(title && title.length < 300 && { title }),
      ...(day !== null && { published: day, publishedBasis: "metadata" as const }),
    },
  };
}

/** Posts without an id of their own are counted from the oldest, which in most blogs is the last. */
function withOwnIds(posts: readonly Post[]): readonly Post[] {
  const seen = new Map<string, number>();
  return posts
    .toReversed()
    .map((post) => {
      const id = post.id || "post";
      const before = seen.get(id) ?? 0;
      seen.set(id, before + 1);
      return { ...post, id: before === 0 ? id : `${id}-${before + 1}` };
    })
    .toReversed();
}
