import assert from "node:assert/strict";
import { test } from "node:test";
import { readBytes } from "../sources/index.ts";

const POSTS = [
  [
    "10:12",
    "2024-05-06T10:12:00+02:00",
    "The mayor says that the new pier in Lysvik will open in June, two months later than planned.",
  ],
  [
    "09:40",
    "2024-05-06T09:40:00+02:00",
    "The engineers tell the council that the work has cost nine million so far, and more is needed.",
  ],
  [
    "21:05",
    "2024-05-05T21:05:00+02:00",
    "The council of Lysvik will meet tomorrow to hear the engineers' report about the new pier.",
  ],
] as const;

const page = (body: string, head = "") =>
  [
    ...readBytes(
      "live.html",
      Buffer.from(
        `<html><head><title>Pier: the day as it happens</title>${head}</head><body><main><h1>Pier: the day as it happens</h1>${body}</main></body></html>`,
      ),
    ),
  ].map((item) => {
    assert.ok(!("status" in item), JSON.stringify(item));
    return item;
  });

const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

const articles = POSTS.map(
  ([clock, stamp, text], i) =>
    `<article id="post-${3 - i}"><time datetime="${stamp}">${clock}</time><p>${text}</p></article>`,
).join("");

test("every post of a live blog is an article of its own, with its time, in the page's order", () => {
  const posts = page(articles);
  assert.deepEqual(
    posts.map(({ uri }) => uri),
    ["live.html#post-3", "live.html#post-2", "live.html#post-1"],
  );
  assert.deepEqual(
    posts.map(({ text }) => text),
    POSTS.map(([clock, , text]) => `${clock}\n${text}`),
  );
  assert.deepEqual(
    posts.map(({ published }) => published),
    POSTS.map(([, stamp]) => stamp.slice(0, 10)),
  );
  for (const { text, knownBlocks } of posts) {
    const time = knownBlocks?.find(({ kind }) => kind === "dateline");
    assert.equal(text.slice(time?.start, time?.end), text.split("\n")[0]);
  }
});

test("what stands above the posts is an article before them where it is prose", () => {
  const summary =
    "<p>The council of Lysvik decides today whether the new pier will open this summer, and who will pay for the rest of the work on it.</p>";
  const found = page(`<div class="summary">${summary.repeat(2)}</div>${articles}`);
  assert.equal(found.length, 4);
  assert.equal(found[0]?.uri, "live.html");
});

test("a post keeps its id while newer ones are put above it", () => {
  const anonymous = articles.replaceAll(/ id="[^"]{1,20}"/gu, "");
  const before = page(anonymous).map(({ uri }) => uri);
  const newer = `<article><time datetime="2024-05-06T11:30:00+02:00">11:30</time><p>${POSTS[0][2]} And more.</p></article>`;
  assert.deepEqual(
    page(newer + anonymous)
      .map(({ uri }) => uri)
      .slice(1),
    before,
  );
});

test("posts in elements of live blog software are told as well", () => {
  const body = POSTS.map(
    ([clock, stamp, text]) =>
      `<div class="liveblog-entry"><span class="when"><time datetime="${stamp}">${clock}</time></span><h3>Pier</h3><p>${text}</p></div>`,
  ).join("");
  assert.equal(page(body).length, 3);
});

test("posts that JSON-LD alone has in full are read from there", () => {
  const data = {
    "@type": "LiveBlogPosting",
    datePublished: "2024-05-05T20:00:00+02:00",
    liveBlogUpdate: POSTS.map(([, datePublished, articleBody]) => ({
      "@type": "BlogPosting",
      headline: "Pier",
      datePublished,
      articleBody,
    })),
  };
  const found = page("<div id='app'></div>", linked(data));
  assert.deepEqual(
    found.map(({ published }) => published),
    ["2024-05-06", "2024-05-06", "2024-05-05"],
  );
});

const one = `<article><h1>Pier opens late</h1><time datetime="2024-05-06">6 May</time>${POSTS.map(([, , text]) => `<p>${text}</p>`).join("")}</article>`;
const teaser = (i: number) =>
  `<article class="card"><h3><a href="/news/${i}">Ferry ${i} is late</a></h3><time datetime="2024-05-0${i}">${i} May</time><p>The ferry number ${i} from Lysvik to the islands comes an hour late today, the company says.</p></article>`;
const comment = (i: number) =>
  `<article class="comment-body"><time datetime="2024-05-0${i}">${i} May</time><p>I think that is good, and it should have been done much earlier, number ${i}.</p></article>`;

const single = [
  ["an article with teasers marked as articles below it", one + [1, 2, 3, 4].map(teaser).join("")],
  [
    "an article with comments marked as articles",
    `${one}<div id="comments">${[1, 2, 3, 4, 5, 6, 7, 8].map(comment).join("")}</div>`,
  ],
  [
    "an article with comments inside",
    one.replace("</article>", `${[1, 2, 3, 4, 5, 6, 7, 8].map(comment).join("")}</article>`),
  ],
] as const;

for (const [name, body] of single) {
  test(`${name} stays one article`, () => {
    const found = page(body);
    assert.deepEqual(
      found.map(({ uri }) => uri),
      ["live.html"],
    );
    for (const [, , text] of POSTS) assert.ok(found[0]!.text.includes(text));
  });
}
