import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { clean } from "../pipeline/clean/index.ts";
import { readBytes } from "../sources/index.ts";

const LEAD =
  "The port of Lysvik will open its new pier in June, two months later than planned, the mayor told the council.";
const MORE =
  "The work has cost nine million so far, and the council wants to know who will pay for the rest of it.";
const LAST =
  "A vote on the matter is due in autumn, when the council meets again and the engineers present their report.";
const p = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join("");

interface Shape {
  readonly name: string;
  readonly head?: string;
  readonly attributes?: string;
  readonly body: string;
  readonly charset?: "windows-1256" | "windows-1251";
  /** Starts of lines that are the article's, and of lines that are not. */
  readonly prose: readonly string[];
  readonly other?: readonly string[];
  readonly published?: string;
  readonly author?: string;
}

const LD = (more: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pier opens late"${more}}</script>`;
const SHAPES: readonly Shape[] = [
  {
    name: "a paywall stub",
    body: `<article><h1>Pier opens late</h1>${p(LEAD, MORE)}<div class="paywall-box">${p("Subscribe to read the rest of this story.", "Already a subscriber? Log in")}</div></article>`,
    prose: ["The port", "The work"],
    other: ["Subscribe to", "Already a"],
  },
  {
    name: "an AMP page",
    attributes: "amp",
    head: `<link rel="canonical" href="https://example.org/2024/05/06/pier">`,
    body: `<article><h1>Pier opens late</h1><amp-img src="a.jpg"></amp-img>${p(LEAD)}<amp-ad><p>Advertisement</p></amp-ad>${p(MORE, LAST)}</article>`,
    prose: ["The port", "The work", "A vote"],
    other: ["Advertisement"],
    published: "2024-05-06",
  },
  {
    name: "a page whose article is in JSON-LD only",
    head: LD(
      `,"datePublished":"2024-05-06","author":{"@type":"Person","name":"Dana Whit"},"articleBody":"${Array(4).fill(`${LEAD} ${MORE}`).join("\\n")}\\n${LAST}"`,
    ),
    body: `<div id="app"></div>`,
    prose: ["The port", "A vote"],
    published: "2024-05-06",
    author: "Dana Whit",
  },
  {
    name: "a gallery",
    body: `<article><h1>Pier opens late</h1>${p(LEAD, MORE)}${["crane", "steel"].map((thing) => `<figure><img src="a.jpg"><figcaption>The ${thing} stands at the quay before the first day of work. Photo: Dana Whit</figcaption></figure>`).join("")}${p(LAST)}</article>`,
    prose: ["The port", "The work", "A vote"],
    other: ["The crane", "The steel"],
  },
  {
    name: "questions and answers",
    body: `<article><h1>Pier opens late</h1>${p("<b>Why does the pier open late?</b>", LEAD, "<b>Who pays for it?</b>", MORE, LAST)}</article>`,
    prose: ["Why does", "The port", "Who pays", "The work", "A vote"],
  },
  {
    name: "a page with a wall of consent",
    body: `<div class="consent" role="dialog">${p("We and our partners store cookies on your device to show personalised ads. You can change your choices at any time in our privacy policy.", "Accept all")}</div><article><h1>Pier opens late</h1>${p(LEAD, MORE, LAST)}</article>`,
    prose: ["The port", "The work", "A vote"],
    other: ["We and", "Accept all"],
  },
  {
    name: "a video with its transcript",
    body: `<main><h1>Pier opens late</h1><video src="a.mp4"></video><div class="transcript"><h2>Transcript</h2>${p(LEAD, MORE, LAST)}</div><aside><h3>More videos</h3><ul><li><a href="/b">Ferry is late again</a></li></ul></aside></main>`,
    prose: ["The port", "The work", "A vote"],
    other: ["Ferry is"],
  },
  {
    name: "a Japanese page",
    attributes: 'lang="ja"',
    body: `<article><h1>新しい桟橋、開業が遅れる</h1>${p("港湾局は月曜日、新しい桟橋の開業が予定より二か月遅れて六月になると発表した。鋼材の到着が遅れたためだという。", "工事にはこれまでに九億円がかかっており、残りの費用を誰が負担するのかを議会は知りたがっている。", "この件についての採決は秋に行われる予定で、技術者たちはそれまでに報告書をまとめる。")}<ul><li><a href="/b">関連記事：フェリーがまた遅れる</a></li></ul></article>`,
    prose: ["港湾局は", "工事には", "この件に"],
    other: ["関連記事"],
  },
  {
    name: "an Arabic page in windows-1256",
    attributes: 'lang="ar" dir="rtl"',
    charset: "windows-1256",
    body: `<article><h1>تأخر افتتاح الرصيف الجديد</h1>${p("قال رئيس البلدية للمجلس إن الميناء سيفتتح رصيفه الجديد في يونيو، أي بعد شهرين من الموعد المقرر.", "وقد كلف العمل تسعة ملايين حتى الآن، ويريد المجلس أن يعرف من سيدفع ما تبقى من التكاليف.", "ومن المقرر أن يجري التصويت على هذه المسألة في الخريف عندما يجتمع المجلس مرة أخرى.")}</article>`,
    prose: ["قال رئيس", "وقد كلف", "ومن المقرر"],
  },
  {
    name: "a Russian page in windows-1251",
    attributes: 'lang="ru"',
    charset: "windows-1251",
    body: `<article><h1>Причал откроют позже</h1>${p("Порт откроет новый причал в июне, на два месяца позже срока, сообщил мэр города на заседании совета.", "Работы уже обошлись в девять миллионов, и совет хочет знать, кто заплатит за оставшуюся часть.", "Голосование по этому вопросу назначено на осень, когда инженеры представят свой отчёт.")}</article>`,
    prose: ["Порт откроет", "Работы уже", "Голосование по"],
  },
  {
    name: "an article with links to others between its paragraphs",
    body: `<article><h1>Pier opens late</h1><p class="byline">By Dana Whit</p><time datetime="2024-05-06">6 May 2024</time>${p(LEAD, 'Read also: <a href="/b">Ferry is late again</a>', MORE)}<div class="related-links"><a href="/c">Bridge closes for repairs</a></div>${p(LAST)}<h2>Most read</h2><ul><li><a href="/d">Prices go up</a></li></ul></article>`,
    prose: ["The port", "The work", "A vote"],
    other: ["Read also", "Bridge closes", "Most read", "Prices go"],
    published: "2024-05-06",
  },
];

for (const shape of SHAPES) {
  test(`${shape.name} gives its article and nothing else`, () => {
    const { head = "", attributes = "", body, charset } = shape;
    const meta = charset === undefined ? "" : `<meta charset="${charset}">`;
    const page = `<!doctype html><html ${attributes}><head>${meta}<title>Pier opens late</title>${head}</head><body>${body}</body></html>`;
    const [read] = readBytes(
      "page.html",
      charset === undefined ? Buffer.from(page) : encode(page, charset),
    );
    assert.ok(read !== undefined && !("status" in read));
    const article = clean(read, languages);
    const lines = article.blocks.map(
      ({ start, end, kind }) => [article.text.slice(start, end), kind] as const,
    );
    const kindOf = (start: string) => lines.find(([line]) => line.startsWith(start))?.[1];
    for (const start of shape.prose) assert.equal(kindOf(start), "body", start);
    for (const start of shape.other ?? []) assert.notEqual(kindOf(start), "body", start);
    if (shape.published !== undefined)
      assert.equal(article.published?.slice(0, 10), shape.published);
    if (shape.author !== undefined) assert.equal(article.author, shape.author);
  });
}

/** The text in a single-byte charset, by what its decoder makes of each byte. */
function encode(text: string, charset: string): Buffer {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const signs = [...new TextDecoder(charset).decode(bytes)];
  return Buffer.from([...text].map((sign) => signs.indexOf(sign)));
}
