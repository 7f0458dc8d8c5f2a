import { gzipSync } from "node:zlib";

const TITLE = "Pier of Lysvik opens two months late";
const LEAD =
  "The harbour board of Lysvik said on Monday that the new pier will open in June, two months later than it had planned.";
const MORE =
  "Its chair told reporters that the delay costs the town about 300,000 euros and that no ferry will be cancelled before the summer.";
const LAST =
  "The pier, which is 80 metres long, was begun two years ago, and the old one stays open until then.";
const BODY = [LEAD, MORE, LAST].join("\n\n");
const LEAD_FR =
  "Le conseil du port de Lysvik a annoncé lundi que le nouveau quai ouvrirait en juin, deux mois plus tard que prévu.";
const MORE_FR =
  "Son président a dit aux journalistes que le retard coûtait 300 000 euros à la ville et qu'aucun bateau ne serait annulé.";
const LEAD_DE =
  "Der Hafenrat von Lysvik hat am Montag mitgeteilt, dass der neue Kai erst im Juni öffnet, zwei Monate später als geplant.";
const MORE_DE =
  "Die Vorsitzende sagte, die Verzögerung koste die Stadt rund 300.000 Euro, und bis zum Sommer falle keine Fähre aus.";
const LEAD_AR =
  "قال مجلس ميناء ليسفيك يوم الاثنين إن الرصيف الجديد سيفتح في يونيو بعد شهرين من الموعد المقرر بسبب تأخر وصول الفولاذ.";
const MORE_AR =
  "وأضاف رئيس المجلس للصحفيين أن التأخير يكلف المدينة نحو ثلاثمئة ألف يورو وأنه لن تلغى أي رحلة قبل الصيف.";
const LEAD_HE =
  "מועצת הנמל של ליסוויק הודיעה ביום שני כי המזח החדש ייפתח ביוני, חודשיים מאוחר מהמתוכנן, משום שהפלדה הגיעה באיחור.";
const LEAD_FA =
  "شورای بندر لیسویک روز دوشنبه اعلام کرد که اسکله جدید دو ماه دیرتر از برنامه در ماه ژوئن افتتاح خواهد شد و علت آن تأخیر در رسیدن فولاد است.";

export interface Expected {
  readonly title?: string;
  readonly published?: string | null;
  readonly author?: string;
  readonly language?: string;
  readonly url?: string;
  /** Articles read. */
  readonly count?: number;
  /** Body blocks of the first article, at most. */
  readonly bodies?: number;
  /** What the body of the first article holds, and what it must not. */
  readonly has?: readonly string[];
  readonly not?: readonly string[];
  /** The reason of the failure. */
  readonly reason?: RegExp;
}

const wrap = (text: string, width: number, prefix = "") =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "gu"), `${prefix}$1\n`).trimEnd();
/** A column of 40 characters with a word split at the end of a line. */
const hyphenated = (text: string) =>
  text
    .split("reporters")
    .map((part, i, { length }) =>
      wrap(`${i === 0 ? "" : "ters"}${part}${i < length - 1 ? "repor-" : ""}`, 40),
    )
    .join("\n");
const json = (value: unknown) => JSON.stringify(value);
const mail = (head: string, body: string) =>
  `From: Dana Whit <dana@lysvik.example>\nDate: Wed, 8 May 2024 09:00:00 +0200\n${head}\n\n${body}`;
const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Lysvik Post</title><item><title>${TITLE}</title><pubDate>Mon, 06 May 2024 08:00:00 +0200</pubDate>${item}</item></channel></rss>`;

/** What it is, the file's name, its content, and what a reader expects of it; written before they were tried. */
export const inputs: readonly [
  what: string,
  name: string,
  content: string | Uint8Array,
  expected: Expected,
][] = [
  [
    "a page of a newspaper, narrow columns, words split",
    "a.txt",
    `LYSVIK POST, MONDAY, MAY 6, 2024\n\n${TITLE}\n\nBy Dana Whit\n\n${hyphenated(`${LEAD} ${MORE}`)}\n\nPage 4 of 12\n\n${hyphenated(`${LAST} ${MORE}`)}\n`,
    { title: TITLE, published: "2024-05-06", author: "Dana Whit", bodies: 2, not: ["Page 4"] },
  ],
  [
    "a PDF with page heads behind form feeds",
    "a.txt",
    `${TITLE}\n\n${LEAD}\n\n\fLysvik Post | 6 May 2024 | 3\n\n${MORE}\n\n\fLysvik Post | 6 May 2024 | 4\n\n${LAST}`,
    { title: TITLE, published: "2024-05-06", bodies: 3, not: ["Lysvik Post |"] },
  ],
  [
    "a German PDF with page numbers",
    "a.txt",
    `Kai von Lysvik öffnet später\n\nVon Ada Kern\n\n6. Mai 2024\n\n${wrap(`${LEAD_DE} ${MORE_DE}`, 66)}\n\n- 2 -\n\n${wrap(`${MORE_DE} ${LEAD_DE}`, 66)}`,
    {
      title: "Kai von Lysvik öffnet später",
      published: "2024-05-06",
      author: "Ada Kern",
      language: "de",
      bodies: 2,
      not: ["- 2 -"],
    },
  ],
  [
    "a forwarded mail",
    "a.eml",
    mail(
      `Subject: Fwd: ${TITLE}`,
      `Worth a look.\n\nBegin forwarded message:\n\nFrom: Ada Kern <ada@lysvik.example>\nSubject: ${TITLE}\nDate: 6 May 2024 at 10:12:00 CEST\nTo: Dana Whit <dana@lysvik.example>\n\n${BODY}\n\n-- \nAda Kern\nSent from my iPhone`,
    ),
    {
      title: TITLE,
      published: "2024-05-06",
      author: "Ada Kern",
      bodies: 3,
      not: ["Sent from", "Begin forwarded"],
    },
  ],
  [
    "a mail that quotes the article",
    "a.eml",
    mail(
      `Subject: Re: ${TITLE}`,
      `On Mon, 6 May 2024 at 10:12, Ada Kern <ada@lysvik.example> wrote:\n${wrap(LEAD, 60, "> ")}\n>\n${wrap(MORE, 60, "> ")}`,
    ),
    { title: TITLE, bodies: 2, has: ["harbour board"], not: [">"] },
  ],
  [
    "a newsletter in HTML",
    "a.eml",
    mail(
      `Subject: ${TITLE}\nContent-Type: text/html; charset=utf-8`,
      `<html><body><p><a href="#">View this email in your browser</a></p><h1>${TITLE}</h1><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p><p>You are receiving this email because you signed up. <a href="#">Unsubscribe</a></p></body></html>`,
    ),
    { title: TITLE, published: "2024-05-08", has: [LEAD], not: ["Unsubscribe", "View this email"] },
  ],
  [
    "a mail forwarded as an attachment",
    "a.eml",
    mail(
      `Subject: FW: pier\nContent-Type: multipart/mixed; boundary="b1"`,
      `--b1\nContent-Type: text/plain\n\nSee below.\n--b1\nContent-Type: message/rfc822\n\nFrom: Ada Kern <ada@lysvik.example>\nDate: Mon, 6 May 2024 10:12:00 +0200\nSubject: ${TITLE}\nContent-Type: text/plain\n\n${BODY}\n--b1--`,
    ),
    { title: TITLE, published: "2024-05-06", author: "Ada Kern", bodies: 3 },
  ],
  [
    "a feed of summaries",
    "a.xml",
    rss(
      `<description>&lt;p&gt;${LEAD} ${MORE} […]&lt;/p&gt;&lt;p&gt;The post &lt;a href="x"&gt;${TITLE}&lt;/a&gt; appeared first on &lt;a href="y"&gt;Lysvik Post&lt;/a&gt;.&lt;/p&gt;</description>`,
    ),
    { title: TITLE, published: "2024-05-06", bodies: 1, not: ["appeared first"] },
  ],
  [
    "a feed with a picture and a link to more",
    "a.rss",
    rss(
      `<description><![CDATA[<img src="a.jpg"/><p>${LEAD}</p><p>${MORE}</p><a href="x">Read more</a>]]></description>`,
    ),
    { title: TITLE, bodies: 2, not: ["Read more"] },
  ],
  [
    "Atom with XHTML in it",
    "a.atom",
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${TITLE}</title><updated>2024-05-06T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${LEAD}</p><p>${MORE}</p></div></content></entry></feed>`,
    { title: TITLE, published: "2024-05-06", bodies: 2, has: [LEAD, MORE] },
  ],
  [
    "a feed with a bare ampersand",
    "a.xml",
    rss(`<description>${LEAD} Moe & Sons built it.</description>`),
    { title: TITLE, has: ["Moe & Sons"] },
  ],
  [
    "a page saved by Word",
    "a.htm",
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle><span>${TITLE}<o:p></o:p></span></p><p class=MsoNormal>By Dana Whit<o:p></o:p></p><p class=MsoNormal>6 May 2024<o:p></o:p></p>${[LEAD, MORE, LAST].map((p) => `<p class=MsoNormal><span style='font-size:11.0pt'>${p}<o:p></o:p></span></p>`).join("")}</div></body></html>`,
    { title: TITLE, published: "2024-05-06", author: "Dana Whit", bodies: 3 },
  ],
  [
    "a page of windows-1252 with curved quotes",
    "a.html",
    Buffer.from(
      `<html><head><meta http-equiv="content-type" content="text/html; charset=windows-1252"><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>“${LEAD}”</p><p>${MORE}</p><p>${LAST}</p></body></html>`
        .replaceAll("“", "\u0093")
        .replaceAll("”", "\u0094"),
      "latin1",
    ),
    { title: TITLE, has: ["“The harbour"] },
  ],
  [
    "a Telegram channel in JSON",
    "result.json",
    json({
      name: "Lysvik",
      type: "public_channel",
      messages: [
        { id: 1, type: "service", action: "create" },
        {
          id: 2,
          type: "message",
          date: "2024-05-06T10:12:00",
          from: "Lysvik Post",
          text: [`${LEAD} `, { type: "bold", text: MORE }],
        },
        { id: 3, type: "message", date: "2024-05-07T10:12:00", from: "Lysvik Post", text: LAST },
      ],
    }),
    { published: "2024-05-06", author: "Lysvik Post", count: 2, has: ["harbour board", "ferry"] },
  ],
  [
    "a WhatsApp chat",
    "chat.txt",
    `06/05/2024, 10:12 - Messages and calls are end-to-end encrypted.\n06/05/2024, 10:12 - Dana Whit: ${LEAD}\n06/05/2024, 10:14 - Dana Whit: ${MORE}\n06/05/2024, 10:15 - Ada Kern: <Media omitted>\n06/05/2024, 10:16 - Ada Kern: ${LAST}`,
    { published: "2024-05-06", has: [LEAD, MORE], not: ["Media omitted"] },
  ],
  [
    "a Telegram channel in HTML",
    "messages.html",
    `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap"><div class="page_header"><div class="text bold">Lysvik Post</div></div><div class="page_body chat_page"><div class="history">${[LEAD, MORE, LAST].map((p, i) => `<div class="message default clearfix" id="message${i}"><div class="body"><div class="pull_right date details" title="06.05.2024 10:1${i}:00 UTC+02:00">10:1${i}</div><div class="from_name">Lysvik Post</div><div class="text">${p}</div></div></div>`).join("")}</div></div></div></body></html>`,
    { published: "2024-05-06", has: [LEAD, MORE] },
  ],
  [
    "Markdown with an author's record",
    "a.md",
    `---\ntitle: ${TITLE}\ndate: 2024-05-06 10:12\nauthor:\n  name: Dana Whit\ntags: [pier, town]\n---\n\n${BODY}`,
    { title: TITLE, published: "2024-05-06", author: "Dana Whit", bodies: 3 },
  ],
  [
    "Markdown of a scraper",
    "a.md",
    `---\npublished_time: '2024-05-06T10:12:00Z'\nsource: https://lysvik.example/pier\nbyline: Dana Whit\n---\n[Skip to content](#main)\n\n- [Home](/)\n- [News](/news)\n\n![Pier](a.jpg)\n\n# ${TITLE}\n\n${BODY}\n\n[Share](x) [Tweet](y)`,
    {
      title: TITLE,
      published: "2024-05-06",
      author: "Dana Whit",
      url: "https://lysvik.example/pier",
      bodies: 3,
      not: ["Skip to"],
    },
  ],
  [
    "Markdown with TOML",
    "a.md",
    `+++\ntitle = "${TITLE}"\ndate = 2024-05-06T10:12:00Z\nauthor = "Dana Whit"\n+++\n\n${BODY}`,
    { title: TITLE, published: "2024-05-06", author: "Dana Whit", bodies: 3, not: ["+++"] },
  ],
  [
    "a page as a reader service gives it",
    "a.md",
    `Title: ${TITLE}\n\nURL Source: https://lysvik.example/pier\n\nPublished Time: 2024-05-06T10:12:00+02:00\n\nMarkdown Content:\n${BODY}`,
    {
      title: TITLE,
      published: "2024-05-06",
      url: "https://lysvik.example/pier",
      bodies: 3,
      not: ["URL Source"],
    },
  ],
  [
    "a wire with slug and update",
    "a.txt",
    `BC-LYSVIK-PIER (UPDATE 2)\n\nUPDATE 2-${TITLE}\n\n(Adds quote, paragraphs 3-4)\n\nBy Dana Whit\n\nLYSVIK, May 6 (Reuters) - ${LEAD}\n\n${MORE}\n\n${LAST}\n\n(Reporting by Dana Whit; Editing by Ada Kern)`,
    {
      published: null,
      author: "Dana Whit",
      bodies: 3,
      not: ["Adds quote", "Reporting by", "BC-LYSVIK"],
    },
  ],
  [
    "a press release under embargo",
    "a.txt",
    `EMBARGOED UNTIL 00:01 GMT, 6 May 2024\n\nPRESS RELEASE\n\n${TITLE}\n\n${BODY}\n\n- ENDS -\n\nNotes to editors:\n\nFor further information please contact the press office at press@lysvik.example.`,
    {
      published: "2024-05-06",
      title: TITLE,
      bodies: 3,
      not: ["EMBARGOED", "ENDS", "further information"],
    },
  ],
  [
    "an AFP wire",
    "a.txt",
    `Port-infrastructures\n\nLe quai de Lysvik ouvrira deux mois plus tard\n\nLysvik, 6 mai 2024 (AFP) - ${LEAD_FR}\n\n${MORE_FR}\n\ndw/ak/abc`,
    { published: "2024-05-06", language: "fr", bodies: 2, not: ["dw/ak", "(AFP)"] },
  ],
  [
    "a dpa wire with its notes",
    "a.txt",
    `bdt0123 4 pl 210 dpa 0456\n\nHafen/Lysvik/\n\nKai von Lysvik öffnet zwei Monate später\n\nLysvik (dpa) - ${LEAD_DE}\n\n${MORE_DE}\n\n# Notizblock\n\n## Redaktionelle Hinweise\n\n- Zusammenfassung bis 1800\n\ndpa dw yydd n1 ak\n061012 Mai 24`,
    { language: "de", bodies: 2, not: ["Notizblock", "yydd", "bdt0123", "(dpa)"] },
  ],
  [
    "an AP story with a note to editors",
    "a.txt",
    `Eds: UPDATES: Adds details. With AP Photos.\n\n${TITLE}\n\nBy DANA WHIT\nAssociated Press\n\nLYSVIK (AP) — ${LEAD}\n\n${MORE}\n\n${LAST}\n\n___\n\nThis story has corrected the spelling of the town.`,
    { author: "DANA WHIT", bodies: 3, not: ["Eds:", "(AP)"] },
  ],
  [
    "a correction with a later day",
    "a.txt",
    `${TITLE}\n\nBy Dana Whit\n\nMay 6, 2024\n\n${BODY}\n\nCorrection: May 9, 2024\n\nAn earlier version of this article misstated the length of the pier.`,
    { published: "2024-05-06", not: ["Correction: May"] },
  ],
  [
    "attention, editors",
    "a.txt",
    `${TITLE}\n\nATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.\n\n${BODY}`,
    { title: TITLE, bodies: 3, not: ["ATTENTION"] },
  ],
  [
    "an article in two languages",
    "a.txt",
    `${TITLE}\n\n6 May 2024\n\n${BODY}\n\n— Version française —\n\n${LEAD_FR}\n\n${MORE_FR}`,
    { published: "2024-05-06", language: "en", bodies: 5, has: [LEAD_FR] },
  ],
  [
    "an Arabic article",
    "a.txt",
    `رصيف ليسفيك يفتح متأخرا شهرين\n\nكتب: سامي خليل\n\nالاثنين 6 مايو 2024 - 10:12\n\n${LEAD_AR}\n\n${MORE_AR}`,
    {
      title: "رصيف ليسفيك يفتح متأخرا شهرين",
      published: "2024-05-06",
      author: "سامي خليل",
      language: "ar",
      bodies: 2,
    },
  ],
  [
    "a Hebrew page",
    "a.html",
    `<html dir="rtl" lang="he"><head><title>המזח של ליסוויק ייפתח באיחור</title></head><body><h1>המזח של ליסוויק ייפתח באיחור</h1><div class="info">מאת: דנה כהן | פורסם: 06.05.2024, 10:12</div>${`<p>${LEAD_HE}</p>`.repeat(1)}<p>${LEAD_HE.replace("ביוני", "ביולי")}</p><p>${LEAD_HE.replace("שני", "שלישי")}</p></body></html>`,
    { title: "המזח של ליסוויק ייפתח באיחור", published: "2024-05-06", language: "he" },
  ],
  [
    "a Persian article with its own calendar",
    "a.txt",
    `اسکله لیسویک دو ماه دیرتر باز می‌شود\n\n۱۷ اردیبهشت ۱۴۰۳ - ۱۰:۱۲\n\n${LEAD_FA}\n\n${LEAD_FA.replace("ژوئن", "ژوئیه")}`,
    { published: "2024-05-06", language: "fa" },
  ],
  [
    "CSV of Excel that names its separator",
    "a.csv",
    `sep=;\r\nTitle;Text;Date\r\n${TITLE};"${LEAD} ${MORE}";06.05.2024\r\nSecond;"${LAST}";07.05.2024\r\n`,
    { title: TITLE, published: "2024-05-06", count: 2, has: [LEAD] },
  ],
  [
    "CSV of Excel in UTF-16 with tabs",
    "a.csv",
    Buffer.from(`\ufeffTitle\tText\tDate\r\n${TITLE}\t${LEAD} ${MORE}\t2024-05-06\r\n`, "utf16le"),
    { title: TITLE, published: "2024-05-06", count: 1, has: [LEAD] },
  ],
  [
    "CSV with French columns",
    "a.csv",
    `"Titre, court";Texte;"Date de publication";Auteur\n"Le quai";"${LEAD_FR} ${MORE_FR}";06/05/2024;Ada Kern\n`,
    { published: "2024-05-06", author: "Ada Kern", language: "fr", has: [LEAD_FR] },
  ],
  [
    "CSV with names of more words",
    "a.csv",
    `Article Headline,Full Article,Publication Date,Article URL\n"${TITLE}","${LEAD} ${MORE}","May 6, 2024",https://lysvik.example/pier\n`,
    { title: TITLE, published: "2024-05-06", url: "https://lysvik.example/pier", has: [LEAD] },
  ],
  [
    "JSON Lines named by schema.org",
    "a.jsonl",
    json({
      "@type": "NewsArticle",
      headline: TITLE,
      articleBody: `${LEAD}\n${MORE}`,
      datePublished: "2024-05-06T10:12:00Z",
      author: [{ "@type": "Person", name: "Dana Whit" }],
      inLanguage: "en",
    }),
    { title: TITLE, published: "2024-05-06", author: "Dana Whit", bodies: 2 },
  ],
  [
    "the answer of a news service",
    "a.json",
    json({
      status: "ok",
      totalResults: 2,
      articles: [
        {
          source: { name: "Lysvik Post" },
          author: "Dana Whit",
          title: TITLE,
          url: "https://lysvik.example/pier",
          publishedAt: "2024-05-06T10:12:00Z",
          content: `${LEAD} ${MORE}`,
        },
        { title: "Second", content: LAST, publishedAt: "2024-05-07T10:12:00Z" },
      ],
    }),
    { title: TITLE, published: "2024-05-06", author: "Dana Whit", count: 2 },
  ],
  [
    "JSON Lines with paragraphs",
    "a.ndjson",
    json({ title: TITLE, date: 1714982400, paragraphs: [LEAD, MORE, LAST] }),
    { title: TITLE, published: "2024-05-06", bodies: 3 },
  ],
  [
    "gzip in gzip",
    "a.txt.gz.gz",
    gzipSync(gzipSync(`${TITLE}\n\n${BODY}`)),
    { title: TITLE, bodies: 3 },
  ],
  ["an empty file", "a.html", "", { count: 0, reason: /is empty/u }],
  ["blanks alone", "a.txt", " \n\t\n", { count: 0, reason: /no text/u }],
  [
    "a page named as text",
    "a.txt",
    `<!DOCTYPE html>\n<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>${LEAD}</p><p>${MORE}</p><p>${LAST}</p></body></html>`,
    { title: TITLE, bodies: 3, not: ["<p>"] },
  ],
  [
    "JSON Lines named as text",
    "a.txt",
    `${json({ title: TITLE, text: LEAD, date: "2024-05-06" })}\n${json({ title: "Second", text: MORE })}\n`,
    { title: TITLE, published: "2024-05-06", count: 2 },
  ],
  [
    "a PDF named as text",
    "a.txt",
    `%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nstream\n${"x9c ".repeat(50)}\nendstream`,
    { count: 0, reason: /PDF/u },
  ],
  ["plain text named as a page", "a.html", `${TITLE}\n\n${BODY}`, { bodies: 3, has: [LEAD] }],
];
