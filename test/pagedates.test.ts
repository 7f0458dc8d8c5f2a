import assert from "node:assert/strict";
import { test } from "node:test";
import { readBytes } from "../sources/index.ts";

const TEXT =
  "<p>The port of Lysvik will open its new pier in June, two months later than planned, the mayor told the council.</p><p>The work has cost nine million so far, and the council wants to know who will pay for the rest of it.</p>";
const linked = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string) =>
  `<meta property="${name}" content="${content}">`;

interface Shape {
  readonly says: string;
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly url?: string;
  readonly day: string | null;
}

const shapes: readonly Shape[] = [
  {
    says: "JSON-LD",
    head: linked({ datePublished: "2024-05-06T08:00:00+02:00" }),
    day: "2024-05-06",
  },
  {
    says: "JSON-LD in a graph",
    head: linked({
      "@graph": [{ "@type": "WebSite" }, { "@type": "NewsArticle", datePublished: "2024-05-06" }],
    }),
    day: "2024-05-06",
  },
  {
    says: "JSON-LD of a list",
    head: linked([
      { "@type": "Organization" },
      { "@type": "Article", datePublished: "2024-05-06T23:30:00-04:00" },
    ]),
    day: "2024-05-06",
  },
  {
    says: "JSON-LD, modified first",
    head: linked({ dateModified: "2024-06-01", datePublished: "2024-05-06" }),
    day: "2024-05-06",
  },
  {
    says: "JSON-LD of a related article before the page's own",
    head: linked([
      {
        "@type": "WebPage",
        hasPart: [
          {
            "@type": "ListItem",
            item: {
              "@type": "NewsArticle",
              url: "https://a.example/old",
              datePublished: "2021-01-02",
            },
          },
        ],
      },
      {
        "@type": "NewsArticle",
        mainEntityOfPage: "https://a.example/pier",
        datePublished: "2024-05-06",
      },
    ]),
    url: "https://a.example/pier",
    day: "2024-05-06",
  },
  {
    says: "JSON-LD of a video before the article",
    head: linked([
      { "@type": "VideoObject", uploadDate: "2022-01-01", datePublished: "2022-01-01" },
      { "@type": "NewsArticle", datePublished: "2024-05-06" },
    ]),
    day: "2024-05-06",
  },
  {
    says: "JSON-LD of a comment before the article",
    head: linked({
      "@type": "NewsArticle",
      comment: [{ "@type": "Comment", datePublished: "2024-05-09" }],
      datePublished: "2024-05-06",
    }),
    day: "2024-05-06",
  },
  {
    says: "article:published_time",
    head: property("article:published_time", "2024-05-06T06:00:00Z"),
    day: "2024-05-06",
  },
  {
    says: "published beside modified time",
    head:
      property("article:modified_time", "2024-06-01T06:00:00Z") +
      property("article:published_time", "2024-05-06T06:00:00Z"),
    day: "2024-05-06",
  },
  {
    says: "og:published_time",
    head: property("og:published_time", "2024-05-06"),
    day: "2024-05-06",
  },
  { says: "Dublin Core", head: meta("DC.date.issued", "2024-05-06"), day: "2024-05-06" },
  { says: "parsely", head: meta("parsely-pub-date", "2024-05-06T08:00:00Z"), day: "2024-05-06" },
  { says: "sailthru in words", head: meta("sailthru.date", "May 6, 2024"), day: "2024-05-06" },
  { says: "pubdate without marks", head: meta("pubdate", "20240506"), day: "2024-05-06" },
  {
    says: "meta itemprop",
    head: '<meta itemprop="datePublished" content="2024-05-06">',
    day: "2024-05-06",
  },
  {
    says: "cXense",
    head: meta("cXenseParse:recs:publishtime", "2024-05-06T08:00:00Z"),
    day: "2024-05-06",
  },
  {
    says: "itemprop on a time",
    above: '<time itemprop="datePublished" datetime="2024-05-06">Monday</time>',
    day: "2024-05-06",
  },
  {
    says: "itemprop modified before published",
    above:
      '<time itemprop="dateModified" datetime="2024-06-01">1 June</time><time itemprop="datePublished" datetime="2024-05-06">6 May</time>',
    day: "2024-05-06",
  },
  {
    says: "WordPress entry-date, updated beside it",
    above:
      '<time class="updated" datetime="2024-06-01">1 June 2024</time><time class="entry-date published" datetime="2024-05-06">6 May 2024</time>',
    day: "2024-05-06",
  },
  {
    says: "an updated time before a plain one",
    above:
      '<span>Updated <time datetime="2024-06-01">1 June</time></span><span>Published <time datetime="2024-05-06">6 May</time></span>',
    day: "2024-05-06",
  },
  {
    says: "a time in a related box before the article's",
    above:
      '<aside><a href="/old">Old</a><time datetime="2021-01-02">2 January</time></aside><time datetime="2024-05-06">6 May</time>',
    day: "2024-05-06",
  },
  {
    says: "a time in the header's ticker",
    above:
      '<nav><time datetime="2024-05-30">30 May</time></nav><time datetime="2024-05-06">6 May</time>',
    day: "2024-05-06",
  },
  {
    says: "a comment's time below",
    above: '<p class="date">6 May 2024</p>',
    below: '<div id="comments"><time datetime="2024-05-09T10:00">9 May</time></div>',
    day: "2024-05-06",
  },
  { says: "the URL", url: "https://a.example/2024/05/06/pier", day: "2024-05-06" },
  {
    says: "the URL with hyphens",
    url: "https://a.example/news-2024-05-06-pier.html",
    day: "2024-05-06",
  },
  {
    says: "an article number in the URL that is no date",
    url: "https://a.example/n/20249999/pier",
    above: '<p class="date">6 May 2024</p>',
    day: "2024-05-06",
  },
  {
    says: "a class called date",
    above: '<div class="post-date">Mai 6, 2024</div><span class="date">6. Mai 2024</span>',
    day: "2024-05-06",
  },
  {
    says: "a French date in a byline",
    above: '<p class="byline">Par Ines Okafor, le 6 mai 2024 à 8h</p>',
    day: "2024-05-06",
  },
  {
    says: "updated before published in one line",
    above: '<p class="date">Updated 1 June 2024 | Published 6 May 2024</p>',
    day: "2024-05-06",
  },
  {
    says: "a dateline below the heading without a class",
    above: "<p>Lysvik, 6 May 2024</p>",
    day: "2024-05-06",
  },
  { says: "the copyright's year", below: "<footer>© 1998-2024 Lysvik Times</footer>", day: null },
  {
    says: "an event's date in another meta",
    head: meta("event-date", "2024-09-01"),
    above: '<p class="date">6 May 2024</p>',
    day: "2024-05-06",
  },
  {
    says: "modified alone",
    head: property("article:modified_time", "2024-05-06T06:00:00Z"),
    day: "2024-05-06",
  },
];

for (const { says, head = "", above = "", below = "", url = "", day } of shapes) {
  test(`the day of a page with ${says}`, () => {
    const link = url === "" ? "" : `<link rel="canonical" href="${url}">`;
    const html = `<!doctype html><html><head><title>Pier opens late</title>${link}${head}</head><body><main><h1>Pier opens late</h1>${above}<article>${TEXT}</article>${below}</main></body></html>`;
    const [article] = readBytes("page.html", Buffer.from(html));
    assert.ok(article !== undefined && !("status" in article));
    assert.equal(article.published, day);
  });
}
