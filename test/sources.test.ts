import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { RawArticle } from "../pipeline/records.ts";
import { decode } from "../sources/decode.ts";
import { type ReadOptions, readArticles, readBytes, type SourceFailure } from "../sources/index.ts";
import { articleId } from "../sources/source.ts";

let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "sources-"));
});
after(() => rm(folder, { recursive: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function readAll(paths: readonly string[], options: ReadOptions = {}) {
  const articles: RawArticle[] = [];
  const failures: SourceFailure[] = [];
  for await (const result of readArticles(paths, options)) {
    if ("status" in result) failures.push(result);
    else articles.push(result);
  }
  return { articles, failures };
}

const PARAGRAPHS = [
  "The harbour board of Lysvik said on Monday that the new pier will open in June, two months later than planned, because the steel came late.",
  "Its chair, Ingrid Moe, told reporters that the delay costs the town about 300,000 euros and that no ferry will be cancelled before the summer.",
  "The old pier stays open until then, and the town has asked the state for a loan to repair the road that leads to it.",
];
const PAGE = `<!doctype html><html lang="en"><head><title>Pier opens late | Lysvik Times</title>
<meta property="og:title" content="Pier opens late"><meta name="author" content="Dana Whit">
<meta property="article:published_time" content="2024-05-06T23:30:00-07:00">
<link rel="canonical" href="https://lysvik.example/pier"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Pier opens late</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}
<figure><figcaption>The pier in May</figcaption></figure></article>
<footer>All rights reserved</footer><script>alert("x")</script></body></html>`;
const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>News</title><language>fr</language><item><title>Le quai ouvre en juin</title><link>https://lysvik.example/quai</link>
<guid>quai-1</guid><pubDate>Mon, 06 May 2024 08:00:00 +0200</pubDate>
<content:encoded><![CDATA[<p>Le quai ouvrira en juin &amp; pas avant.</p><p>La ville l’a dit lundi.</p>]]></content:encoded></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><entry><id>urn:1</id><title>Der Kai öffnet</title>
<link href="https://lysvik.example/kai"/><published>2024-05-06T08:00:00Z</published><author><name>Ada Kern</name></author>
<content type="html">&lt;p&gt;Der Kai öffnet im Juni.&lt;/p&gt;</content></entry></feed>`;

const formats: readonly [
  name: string,
  file: string,
  content: string | Uint8Array,
  expected: object,
][] = [
  [
    "plain text",
    "a.txt",
    "Quai\n\nLe quai ouvre.",
    { text: "Quai\n\nLe quai ouvre.", title: null, published: null, publishedBasis: "none" },
  ],
  [
    "text with front matter",
    "b.txt",
    "---\ntitle: The pier\ndate: 2024-05-06\nlang: en\nauthor: Dana Whit\n---\nIt opens.",
    { title: "The pier", published: "2024-05-06", declaredLanguage: "en", author: "Dana Whit" },
  ],
  [
    "front matter that is no YAML, line by line",
    "colon.txt",
    "---\ntitle: The pier: two more years\ndate: 2024-05-06\n---\nIt opens.",
    { title: "The pier: two more years", published: "2024-05-06" },
  ],
  [
    "Japanese in seven bits",
    "mail.txt",
    Buffer.from("\u001b$B66$,3+DL$7$?!#\u001b(B\n", "latin1"),
    { text: "橋が開通した。\n" },
  ],
  [
    "a text with one zero byte",
    "zero.txt",
    "The pier\u0000 opens in June, the harbour board of Lysvik says.",
    { text: "The pier\u0000 opens in June, the harbour board of Lysvik says." },
  ],
  [
    "a day in the file name",
    "2024-05-06-pier.txt",
    "It opens in June.",
    { published: "2024-05-06", publishedBasis: "filename" },
  ],
  [
    "HTML",
    "page.html",
    PAGE,
    {
      text: [...PARAGRAPHS, "The pier in May"].join("\n"),
      title: "Pier opens late",
      author: "Dana Whit",
      published: "2024-05-06",
      publishedBasis: "metadata",
      url: "https://lysvik.example/pier",
      declaredLanguage: "en",
    },
  ],
  [
    "JSON",
    "one.json",
    '{"id":"x","title":"Pier","content":"It opens.","published":"2024-05"}',
    { text: "It opens.", title: "Pier", published: "2024-05" },
  ],
  [
    "RSS",
    "feed.xml",
    RSS,
    {
      text: "Le quai ouvrira en juin & pas avant.\nLa ville l’a dit lundi.",
      title: "Le quai ouvre en juin",
      published: "2024-05-06",
      declaredLanguage: "fr",
      url: "https://lysvik.example/quai",
    },
  ],
  [
    "Atom",
    "feed.atom",
    ATOM,
    {
      text: "Der Kai öffnet im Juni.",
      title: "Der Kai öffnet",
      published: "2024-05-06",
      author: "Ada Kern",
      declaredLanguage: "de",
    },
  ],
];
const LEDE = "<p>The pier of Lysvik opens in June, its chair said.</p><p>It is late.</p>";
const agencies: readonly (readonly [name: string, content: string, uris: readonly string[]])[] = [
  [
    "NITF",
    `<nitf><head><title>Pier</title><docdata><doc-id id-string="n1"/><date.issue norm="20240506T080000Z"/></docdata></head>
<body><body.head><hedline><hl1>Pier opens</hl1></hedline><byline><bytag>Dana Whit</bytag></byline></body.head>
<body.content>${LEDE}</body.content></body></nitf>`,
    ["#n1"],
  ],
  [
    "NewsML-G2",
    `<newsMessage><itemSet>${["a", "b"]
      .map(
        (
          id,
        ) => `<newsItem guid="${id}" xml:lang="en"><itemMeta><versionCreated>2024-05-06T08:00:00Z</versionCreated></itemMeta>
<contentMeta><by>Dana Whit</by><headline>Pier opens</headline></contentMeta>
<contentSet><inlineXML><html><body>${LEDE}</body></html></inlineXML></contentSet></newsItem>`,
      )
      .join("")}</itemSet></newsMessage>`,
    ["#a", "#b"],
  ],
  [
    "NewsML 1",
    `<NewsML><NewsItem><Identification><NewsItemId>m1</NewsItemId></Identification>
<NewsManagement><FirstCreated>20240506T080000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines>
<HeadLine>Pier opens</HeadLine><ByLine>Dana Whit</ByLine></NewsLines><ContentItem><DataContent>
The pier of Lysvik opens in June, its chair said.
It is late.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    ["#m1"],
  ],
];
for (const [name, content, uris] of agencies) {
  test(`${name} of a news agency gives its articles`, async () => {
    const path = await put("agency.xml", `<?xml version="1.0" encoding="UTF-8"?>${content}`);
    const { articles } = await readAll([path]);
    assert.deepEqual(
      articles.map(({ uri }) => uri.slice(path.length)),
      uris,
    );
    for (const { text, title, published, author } of articles) {
      assert.equal(text, "The pier of Lysvik opens in June, its chair said.\nIt is late.");
      assert.deepEqual([title, published, author], ["Pier opens", "2024-05-06", "Dana Whit"]);
    }
  });
}

test("articles by their ids in one object are as many articles", async () => {
  const keyed = { articles: { a: { title: "Pier", text: "One." }, b: { text: "Two." } } };
  const path = await put("keyed.json", JSON.stringify(keyed));
  const { articles } = await readAll([path]);
  assert.deepEqual(
    articles.map(({ uri, text }) => [uri.slice(path.length), text]),
    [
      ["#a", "One."],
      ["#b", "Two."],
    ],
  );
});

test("JSON Lines that are one list or one object for all their name are read as JSON", async () => {
  const two = [
    { _id: { $oid: "66a1" }, date: { $date: "2024-05-06T08:00:00Z" }, text: "One." },
    { _id: { $oid: "66a2" }, date: { $date: "2024-05-06T08:00:00Z" }, text: "Two." },
  ];
  for (const list of [
    JSON.stringify(two),
    JSON.stringify(two, null, 2),
    two.map((one) => JSON.stringify(one)).join("\n"),
  ]) {
    const path = await put("export.jsonl", list);
    const { articles } = await readAll([path]);
    assert.deepEqual(
      articles.map(({ uri, published, text }) => [uri.slice(path.length), published, text]),
      [
        ["#66a1", "2024-05-06", "One."],
        ["#66a2", "2024-05-06", "Two."],
      ],
    );
  }
});

for (const [name, file, content, expected] of formats) {
  test(`${name} becomes an article with its metadata`, async () => {
    const { articles, failures } = await readAll([await put(`formats/${file}`, content)]);
    assert.deepEqual(failures, []);
    assert.equal(articles.length, 1);
    assert.deepEqual({ ...articles[0], ...expected }, articles[0]);
  });
}

test("a .meta.json beside a file says what the file does not", async () => {
  await put("beside/pier.meta.json", '{"published":"2024-05-06","language":"en","title":"Pier"}');
  const path = await put("beside/pier.txt", "It opens in June.");
  const { articles } = await readAll([dirname(path)]);
  assert.equal(articles.length, 1);
  assert.equal(articles[0]!.published, "2024-05-06");
  assert.equal(articles[0]!.publishedBasis, "metadata");
  assert.equal(articles[0]!.title, "Pier");
});

test("a file without ending is no metadata of its own", async () => {
  const { articles } = await readAll([await put("plain/notes", "It opens in June.")]);
  assert.deepEqual(articles[0]!.notes, []);
});

test("a broken .meta.json is noted and ignored", async () => {
  await put("broken-meta/pier.meta.json", "{nope");
  const { articles } = await readAll([await put("broken-meta/pier.txt", "It opens in June.")]);
  assert.match(articles[0]!.notes[0]!.message, /meta\.json/u);
});

test("JSON Lines give an article a line, a broken line a failure of its own", async () => {
  const lines = '{"id":"a","text":"One."}\n{nope\n\n{"body":"Two."}\n{"title":"empty"}\n';
  const path = await put("many.jsonl", lines);
  const { articles, failures } = await readAll([path]);
  assert.deepEqual(
    articles.map(({ uri, text }) => [uri.slice(path.length), text]),
    [
      ["#a", "One."],
      ["#4", "Two."],
    ],
  );
  assert.deepEqual(
    failures.map(({ uri }) => uri.slice(path.length)),
    ["#2", "#5"],
  );
});

test("Markdown gives its paragraphs without marks, and its first heading as title", async () => {
  const source = `---\ndate: 2024-05-06\n---\n# The *pier*\n\nThe **new** pier\nopens [in June](https://a.example "x").\n\n- It is late.\n\n## Costs\n\n\`\`\`\ncode\n\`\`\`\n\n![A pier](p.png)\n> It costs a_lot_more.`;
  const { articles } = await readAll([await put("pier.md", source)]);
  const [found] = articles;
  assert.equal(
    found!.text,
    "The pier\nThe new pier opens in June.\nIt is late.\nCosts\nIt costs a_lot_more.",
  );
  assert.equal(found!.title, "The pier");
  assert.equal(found!.published, "2024-05-06");
  assert.deepEqual(
    found!.knownBlocks!.map(({ kind, start, end }) => [kind, found!.text.slice(start, end)]),
    [
      ["title", "The pier"],
      ["boilerplate", "Costs"],
    ],
  );
});

test("a mail gives its text part, subject, day and sender", async () => {
  const mail = [
    "From: =?UTF-8?Q?Dana_Whit=C3=A9?= <dana@lysvik.example>",
    "Subject: =?UTF-8?B?TGUgcXVhaSBkJ8OpdMOp?=",
    "Date: Mon, 6 May 2024 08:00:00 +0200",
    'Content-Type: multipart/alternative;\r\n boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/plain; charset=iso-8859-1",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "Le quai ouvrira cet =E9t=E9, a dit la pr=E9sidente du port lundi soir devant=\r\n la presse de Lysvik, deux mois plus tard que pr=E9vu.",
    "--b1",
    "Content-Type: text/html",
    "",
    "<p>Le quai</p>",
    "--b1--",
  ].join("\r\n");
  const { articles } = await readAll([await put("quai.eml", mail)]);
  assert.match(articles[0]!.text, /^Le quai ouvrira cet été, .* devant la presse/u);
  assert.equal(articles[0]!.title, "Le quai d'été");
  assert.equal(articles[0]!.author, "Dana Whité");
  assert.equal(articles[0]!.published, "2024-05-06");
});

test("a page that a browser saved as one file is that page, with its own title and address", async () => {
  const saved = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://lysvik.example/pier",
    "Subject: The pier - Lysvik Post",
    "Date: Mon, 6 May 2024 08:00:00 -0000",
    'Content-Type: multipart/related;\r\n type="text/html";\r\n boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    '<html lang=3D"en"><head><title>The pier</title></head><body><article><h1>The pier</h1><p>The pier will open in =',
    "June, the mayor said on Monday.</p><p>It has cost 3 million.</p></article></body></html>",
    "--b1",
    "Content-Type: image/png",
    "",
    "x",
    "--b1--",
  ].join("\r\n");
  const { articles } = await readAll([await put("pier.mhtml", saved)]);
  assert.match(articles[0]!.text, /The pier will open in June, the mayor said on Monday/u);
  assert.equal(articles[0]!.title, "The pier");
  assert.equal(articles[0]!.url, "https://lysvik.example/pier");
  assert.equal(articles[0]!.author ?? null, null);
  assert.equal(articles[0]!.published, null);
});

test("a JSON Feed gives its items", async () => {
  const items = [
    {
      id: "1",
      title: "Pier",
      content_html: "<p>The pier opens in June.</p>",
      date_published: "2024-05-06T08:00:00Z",
      authors: [{ name: "Ana Lorn" }],
    },
  ];
  const feed = { version: "https://jsonfeed.org/version/1.1", title: "Post", items };
  const { articles } = await readAll([await put("feed.json", JSON.stringify(feed))]);
  assert.equal(articles[0]!.text.trim(), "The pier opens in June.");
  assert.deepEqual(
    [articles[0]!.title, articles[0]!.published, articles[0]!.author],
    ["Pier", "2024-05-06", "Ana Lorn"],
  );
});

test("CSV gives an article a row, whatever its columns and separator are called", async () => {
  const rows = 'judul;tanggal;isi\nDermaga;2024-05-06;"Dermaga dibuka; katanya."\nKosong;;\n';
  const path = await put("many.csv", rows);
  const { articles, failures } = await readAll([path]);
  assert.equal(articles[0]!.text, "Dermaga dibuka; katanya.");
  assert.equal(articles[0]!.title, "Dermaga");
  assert.equal(articles[0]!.published, "2024-05-06");
  assert.equal(failures[0]!.uri, `${path}#2`);
});

test("HTML in a field of JSON or CSV is read as HTML, as WordPress exports it", async () => {
  const content = "<h2>Costs</h2><p>The pier opens in <b>June</b>.</p><p>It is late.</p>";
  const post = { id: 7, title: { rendered: "Pier" }, content: { rendered: content } };
  const json = await put("post.json", JSON.stringify([post]));
  const csv = await put("post.csv", `title,content\nPier,"${content}"\n`);
  for (const path of [json, csv]) {
    const { articles } = await readAll([path]);
    assert.equal(articles[0]!.text, "Costs\nThe pier opens in June.\nIt is late.");
    assert.equal(articles[0]!.title, "Pier");
    assert.equal(articles[0]!.knownBlocks!.length, 1);
  }
});

function record(type: string, target: string, block: string): string {
  const length = Buffer.byteLength(block);
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${target}\r\nContent-Length: ${length}\r\n\r\n${block}\r\n\r\n`;
}

test("WARC gives an article a page, packed or not, and nothing for the rest", async () => {
  const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";
  const size = Buffer.byteLength(PAGE).toString(16);
  const members = [
    record("warcinfo", "urn:x", "software: none"),
    record("request", "https://a.example/1", "GET / HTTP/1.1\r\n\r\n"),
    record("response", "https://a.example/1", `${head}\r\n${PAGE}`),
    record("response", "https://a.example/2", "HTTP/1.1 404 Not Found\r\n\r\n"),
    record(
      "response",
      "https://a.example/p",
      "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx",
    ),
    record(
      "response",
      "https://a.example/3",
      `${head}Transfer-Encoding: chunked\r\n\r\n${size}\r\n${PAGE}\r\n0\r\n\r\n`,
    ),
  ];
  const plain = await put("pages.warc", members.join(""));
  const packed = await put(
    "2020-01-01.warc.gz",
    Buffer.concat(members.map((member) => gzipSync(member))),
  );
  for (const path of [plain, packed]) {
    const { articles, failures } = await readAll([path]);
    assert.deepEqual(failures, []);
    assert.deepEqual(
      articles.map(({ uri, published }) => [uri.slice(path.length), published]),
      [
        ["#https://a.example/1", "2024-05-06"],
        ["#https://a.example/3", "2024-05-06"],
      ],
    );
    assert.match(articles[1]!.text, /^The harbour board/u);
  }
});

test("gzip of any format is unpacked, a broken one is a failure", async () => {
  const path = await put("page.html.gz", gzipSync(PAGE));
  const broken = await put("broken.txt.gz", gzipSync(PAGE).subarray(0, 200));
  const { articles, failures } = await readAll([path, broken]);
  assert.equal(articles[0]!.title, "Pier opens late");
  assert.match(failures[0]!.reason, /broken gzip file; download it again/u);
});

test("JSON Lines keep their line numbers beyond the first piece", async () => {
  const filler = `${JSON.stringify({ text: "x".repeat(3 * 1024 * 1024) })}\n`;
  const path = await put("long.jsonl", `${filler.repeat(4)}{"text":"The fifth."}\n`);
  const { articles } = await readAll([path]);
  assert.equal(articles.at(-1)!.uri, `${path}#5`);
});

const ODF = "application/vnd.oasis.opendocument.";
const bad: readonly [name: string, file: string, content: string | Uint8Array, cure: RegExp][] = [
  ["an empty file", "empty.txt", "", /is empty/u],
  ["blank text", "blank.txt", " \n\n", /no text/u],
  ["a binary file", "image.txt", new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3, 4, 0]), /binary/u],
  ["a PDF", "a.pdf", "%PDF-1.7\n1 0 obj", /pdftotext/u],
  ["an RTF document", "a.rtf", "{\\rtf1\\ansi The council met.}", /RTF document; save it as text/u],
  ["a Word document", "a.docx", "PK\u0003\u0004[Content_Types].xml word/document.xml", /Word/u],
  ["an Excel workbook", "a.xlsx", "PK\u0003\u0004[Content_Types].xml xl/workbook.xml", /CSV/u],
  ["a text of LibreOffice", "a.odt", `PK\u0003\u0004mimetype${ODF}text`, /save it as text/u],
  ["a table of LibreOffice", "a.ods", `PK\u0003\u0004mimetype${ODF}spreadsheet`, /CSV/u],
  ["a zip archive", "a.zip", "PK\u0003\u0004a.txt", /zip archive; unpack it/u],
  ["a tar archive", "a.tar", `${"a.txt".padEnd(257, "\0")}ustar`, /archive; unpack it/u],
  ["a file of bzip2", "a.txt.bz2", "BZh91AY&SY", /is compressed; unpack it/u],
  ["a file of xz", "a.txt.xz", Buffer.from("fd377a585a00", "hex"), /is compressed; unpack it/u],
  ["a file of zstd", "a.txt.zst", Buffer.from("28b52ffd", "hex"), /is compressed; unpack it/u],
  ["an old Word document", "a.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), /older Office/u],
  ["broken JSON", "broken.json", '{"text": "One', /repair/u],
  ["JSON without text", "none.json", '{"title":"x"}', /add one/u],
  ["a broken feed", "broken.rss", "<rss><channel><item></rss>", /repair the feed/u],
  ["a feed without entries", "none.rss", "<rss><channel></channel></rss>", /no entries/u],
  ["a table without text", "none.csv", "a,b\n1,2\n", /expected a column/u],
  ["a mail without text", "none.eml", "Content-Type: image/png\n\nx", /has no text/u],
  ["a cut WARC", "cut.warc", "nothing", /not a whole WARC/u],
  ["a page without text", "none.html", "<html><body></body></html>", /whole article page/u],
];
for (const [name, file, content, cure] of bad) {
  test(`${name} is a failure that names the file and the cure`, async () => {
    const path = await put(`bad/${file}`, content);
    const { articles, failures } = await readAll([path]);
    assert.deepEqual(articles, []);
    assert.equal(failures.length, 1);
    assert.ok(failures[0]!.reason.includes(path));
    assert.match(failures[0]!.reason, cure);
  });
}

test("a file is read once however its path is written, and keeps the name under which it is known", async () => {
  const path = join(folder, "one-name.txt");
  await writeFile(path, "The bridge over the Tolm opened on Friday morning.");
  const { articles } = await readAll([path, `${folder}/./one-name.txt`, `${folder}//one-name.txt`]);
  const uris = articles.map(({ uri }) => uri);
  assert.deepEqual(uris, [path]);
  const nameOf = (given: string) => (given === path ? "news/one-name.txt" : given);
  const [again] = (await readAll([path], { nameOf })).articles;
  assert.equal(again?.uri, "news/one-name.txt");
});

test("a file whose name is not UTF-8 is told with what to do", async () => {
  const path = join(folder, "latin/");
  await mkdir(path);
  await writeFile(Buffer.from(`${path}caf\u00e9.txt`, "latin1"), "It opens.").catch(() => {});
  const { failures } = await readAll([path]);
  // some systems refuse to make such a file
  for (const { reason } of failures) assert.match(reason, /not UTF-8; rename it|holds no file/u);
});

test("a folder's styles, scripts, pictures and saved frames are passed over, its links told", async () => {
  await put("saved/pier.html", PAGE);
  await put("saved/pier_files/frame.html", "<p>Buy now</p>");
  await put("saved/style.css", "body { color: red }");
  await put("saved/logo.PNG", new Uint8Array([137, 80, 78, 71]));
  await symlink("pier.html", join(folder, "saved/latest.html"));
  const { articles, failures } = await readAll([join(folder, "saved")]);
  assert.deepEqual(
    articles.map(({ uri }) => uri),
    [join(folder, "saved/pier.html")],
  );
  const told = failures.map(({ status, reason }) => `${status}: ${reason}`);
  assert.match(told.join(), /^skipped: \S+latest\.html` is a link and was passed over; give what/u);
});

test("what a run left among the articles is no article, and a folder without one says so", async () => {
  for (const name of [
    "ledger.db",
    "ledger.db-wal",
    "run.lock",
    "claims.csv",
    "claims.edited-2.csv",
  ])
    await put(`news/${name}`, "claim_id,text\nclm-1,The pier opens.\n");
  const path = await put("news/pier.txt", "The pier opens in June.");
  const own = await put("tables/claims.csv", "id,text\n1,The pier opens.\n");
  await mkdir(join(folder, "nothing"));
  const paths = ["news", "news/*", "tables", "nothing"].map((name) => join(folder, name));
  const { articles, failures } = await readAll(paths);
  assert.deepEqual(
    articles.map(({ uri }) => uri),
    [path, `${own}#1`],
  );
  assert.deepEqual(
    failures.map(({ status, reason }) => [status, reason]),
    [["skipped", `\`${join(folder, "nothing")}\` holds no file to read.`]],
  );
});

const LETTER = (id: string, body: string) =>
  `From dana@lysvik.example Mon May  6 08:00:00 2024\nFrom: Dana <dana@lysvik.example>\nSubject: Pier ${id}\nMessage-ID:\n <${id}@lysvik.example>\nDate: Mon, 6 May 2024 08:00:00 +0200\n\n${body}\n\n`;

test("an mbox gives an article a message, known by its id, whatever the file is called", async () => {
  const letters = [
    LETTER("a", "Le quai est fermé là\n\n>From June on it is open."),
    LETTER("b", "The road is closed.\n\nFrom there on nobody walks."),
    LETTER("c", ""),
  ].join("");
  for (const name of ["letters.mbox", "Inbox"]) {
    const path = await put(name, letters.replaceAll("\n", "\r\n"));
    const { articles, failures } = await readAll([path]);
    assert.deepEqual(
      articles.map(({ uri, title, published }) => [uri.slice(path.length), title, published]),
      [
        ["#a@lysvik.example", "Pier a", "2024-05-06"],
        ["#b@lysvik.example", "Pier b", "2024-05-06"],
      ],
    );
    assert.match(articles[0]!.text, /^Le quai est fermé là\s+From June on/u);
    assert.match(articles[1]!.text, /\nFrom there on nobody walks\.\s*$/u);
    assert.deepEqual(
      failures.map(({ uri, status }) => [uri.slice(path.length), status]),
      [["#c@lysvik.example", "skipped"]],
    );
  }
});

test("entries without a text are skipped, where texts are not to be told a failure", async () => {
  const item = "<item><title>The pier opens</title><guid>1</guid></item>";
  const paths = [
    await put("alone.rss", `<rss><channel>${item}</channel></rss>`),
    await put("alone.csv", "title,text\nThe pier opens,\n"),
    await put("alone.json", '{"title":"The pier opens","text":null}'),
    await put("other.json", '{"title":"The pier opens","words":"It opens."}'),
  ];
  const { articles, failures } = await readAll(paths);
  assert.deepEqual(articles, []);
  assert.deepEqual(
    failures.map(({ status }) => status),
    ["skipped", "skipped", "skipped", "failed"],
  );
});

const services: readonly (readonly [name: string, answer: object, uri: string, title: string])[] = [
  [
    "a search engine",
    { hits: { hits: [{ _id: "x1", _source: { title: "Pier", text: "It opens." } }] } },
    "#x1",
    "Pier",
  ],
  [
    "a news service",
    {
      response: {
        results: [{ id: "x2", webTitle: "Pier", fields: { bodyText: "<p>It opens.</p>" } }],
      },
    },
    "#x2",
    "Pier",
  ],
  [
    "two texts under names of fields",
    { id: "x4", body: { text: "It opens." }, title: "Pier", head: { text: "Pier opens" } },
    "#x4",
    "Pier",
  ],
  [
    "a text with its format",
    { id: "x5", title: "Pier", body: { value: "It opens." } },
    "#x5",
    "Pier",
  ],
  [
    "a text within the body",
    { id: "x3", title: "Pier", body: { text: "It opens." } },
    "#x3",
    "Pier",
  ],
];
for (const [name, answer, uri, title] of services) {
  test(`JSON of ${name} gives its articles`, async () => {
    const path = await put("service.json", JSON.stringify(answer));
    const { articles } = await readAll([path]);
    assert.deepEqual(
      articles.map((article) => [article.uri.slice(path.length), article.title, article.text]),
      [[uri, title, "It opens."]],
    );
  });
}

test("a piece of HTML that names no title has the heading it begins with", async () => {
  const piece = "<h2>Pier opens late</h2><p>It opens in June.</p><h2>Costs</h2><p>3 million.</p>";
  const paths = [
    await put("piece.html", piece),
    await put("piece.json", JSON.stringify({ content: piece })),
  ];
  for (const { title, text, knownBlocks } of (await readAll(paths)).articles) {
    assert.equal(title, "Pier opens late");
    const kinds = knownBlocks?.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    assert.deepEqual(kinds, [
      ["title", "Pier opens late"],
      ["fragment", "Costs"],
    ]);
  }
});

test("missing paths, empty globs, locked folders and loops of links are failures", async () => {
  await put("locked/inner.txt", "One.");
  await chmod(join(folder, "locked"), 0);
  await symlink("loop", join(folder, "loop"));
  const root = process.getuid?.() === 0;
  const paths = ["nope.txt", "nope*.txt", "loop", ...(root ? [] : ["locked"])];
  const { articles, failures } = await readAll(paths.map((path) => join(folder, path)));
  await chmod(join(folder, "locked"), 0o700);
  assert.deepEqual(articles, []);
  assert.deepEqual(
    failures.map(({ uri }) => uri.slice(folder.length + 1)),
    paths,
  );
  for (const { reason } of failures) assert.match(reason, /; (?:check|give|change) /u);
});

test("a file that vanishes after it was listed is a failure, and the others are read", async () => {
  await put("vanish/a.txt", "One.");
  await put("vanish/b.txt", "Two.");
  await put("vanish/c.txt", "Three.");
  const seen: string[] = [];
  for await (const result of readArticles([join(folder, "vanish")])) {
    if (seen.length === 0) await rm(join(folder, "vanish/b.txt"));
    seen.push("status" in result ? result.reason : result.text);
  }
  assert.equal(seen.length, 3);
  assert.match(seen[1]!, /b\.txt` does not exist/u);
});

test("a file beyond 50 MB is refused before it is read", async () => {
  const path = await put("large.txt", "x");
  await truncate(path, 51 * 1024 * 1024);
  const { failures } = await readAll([path]);
  assert.match(failures[0]!.reason, /larger than 50 MB; split it/u);
});

test("folders are read in order of names, without hidden files and links", async () => {
  await put("tree/b.txt", "B.");
  await put("tree/a/z.txt", "Z.");
  await put("tree/.hidden.txt", "H.");
  await symlink("b.txt", join(folder, "tree/link.txt"));
  const { articles } = await readAll([join(folder, "tree")]);
  assert.deepEqual(
    articles.map(({ text }) => text),
    ["Z.", "B."],
  );
});

test("the options give language and publication date", async () => {
  const path = await put("options.txt", "Le quai ouvre.");
  const { articles } = await readAll([path], { language: "fr", published: "2024-05-06" });
  assert.equal(articles[0]!.givenLanguage, "fr");
  assert.equal(articles[0]!.published, "2024-05-06");
});

const encodings: readonly [name: string, bytes: Uint8Array, text: string, encoding: string][] = [
  ["UTF-8 with BOM", new Uint8Array([0xef, 0xbb, 0xbf, 0xc3, 0xa9]), "é", "utf-8"],
  ["UTF-16LE with BOM", new Uint8Array([0xff, 0xfe, 0xe9, 0]), "é", "utf-16le"],
  [
    "UTF-16LE without BOM",
    Buffer.from("The pier opens in June.\n", "utf16le"),
    "The pier opens in June.\n",
    "utf-16le",
  ],
  [
    "nearly UTF-8",
    Buffer.concat([Buffer.from("été ".repeat(20)), new Uint8Array([0xff])]),
    `${"été ".repeat(20)}\ufffd`,
    "utf-8",
  ],
];
for (const [name, bytes, text, encoding] of encodings) {
  test(`${name} decodes`, () => {
    const decoded = decode(bytes);
    assert.equal(decoded.text, text);
    assert.equal(decoded.encoding, encoding);
  });
}

test("a declared encoding is used where the bytes are not UTF-8", () => {
  const page = Buffer.from(`<?xml version="1.0" encoding="windows-1251"?><p>`, "latin1");
  const [result] = readBytes("a.txt", Buffer.concat([page, new Uint8Array([0xcf, 0xf0, 0xe8])]));
  assert.ok(result !== undefined && "text" in result && result.text.endsWith("При"));
});

test("any bytes give articles or failures, never an exception", () => {
  const names = fc.constantFrom("a.txt", "a.html", "a.json", "a.jsonl", "a.rss", "a");
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .array(fc.constantFrom("<p>", "<a ", "---\n", "{", '"text":', "]", "<rss>", "&#", "é", "\n"))
      .map((parts) => Buffer.from(parts.join(""))),
  );
  fc.assert(
    fc.property(names, content, (name, bytes) => {
      for (const result of readBytes(name, bytes)) assert.ok("status" in result || result.text);
    }),
  );
});

const HUGE: readonly (readonly [name: string, before: string])[] = [
  ["nested divisions", "<div>".repeat(200_000)],
  ["nested lists", "<ul><li>".repeat(100_000)],
  ["nested tables", "<table><tr><td>".repeat(70_000)],
  ["bold type that is never closed", "<b>".repeat(200_000)],
  ["200,000 rows", `<table>${"<tr><td></td></tr>".repeat(200_000)}</table>`],
];
for (const [name, before] of HUGE) {
  test(`a page of ${name} keeps its text`, () => {
    const page = Buffer.from(`<html>${before}<p>The pier opens in June.`);
    const [result] = readBytes("huge.html", page);
    assert.ok(result !== undefined && "text" in result);
    assert.equal(result.text, "The pier opens in June.");
    assert.match(result.notes[0]!.message, /nested too deeply/u);
  });
}

test("a page of 200,000 stray signs keeps its text", () => {
  const page = Buffer.from(`<html><p>${"< ".repeat(200_000)}The pier opens in June.`);
  const [result] = readBytes("huge.html", page);
  assert.ok(result !== undefined && "text" in result);
  assert.match(result.text, /The pier opens in June\.$/u);
});

test("an article's id depends on its uri alone", () => {
  assert.match(articleId("a.txt"), /^art-[0-9A-HJKMNP-TV-Z]{16}$/u);
  assert.equal(articleId("a.txt"), articleId("a.txt"));
  assert.notEqual(articleId("a.txt"), articleId("b.txt"));
});
