import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { locateDay } from "../pipeline/clean/day.ts";
import { clean } from "../pipeline/clean/index.ts";
import type { BlockKind, RawArticle } from "../pipeline/records.ts";

const LEAD =
  "The harbour board of Lysvik said on Monday that the new pier will open in June, two months later than it had planned.";
const MORE =
  "Its chair told reporters that the delay costs the town about 300,000 euros and that no ferry will be cancelled before the summer.";

function raw(text: string, more: Partial<RawArticle> = {}): RawArticle {
  const base = { id: "art-1", uri: "a.txt", mediaType: "text/plain", title: null, notes: [] };
  return { ...base, text, published: null, publishedBasis: "none", ...more };
}

function wrap(text: string): string {
  return text.replace(/(.{40,64})(?: |$)/gu, "$1\n").trimEnd();
}

function kinds(lines: readonly string[], more: Partial<RawArticle> = {}): readonly BlockKind[] {
  return clean(raw(lines.join("\n\n"), more), languages).blocks.map(({ kind }) => kind);
}

const lines: readonly [line: string, kind: BlockKind][] = [
  ["Read also: Ferry prices go up", "boilerplate"],
  ["Lire aussi : le prix du ferry augmente", "boilerplate"],
  ["Baca juga: Harga tiket feri naik", "boilerplate"],
  ["Sign up for our morning newsletter", "boilerplate"],
  ["Abonnez-vous à notre newsletter", "boilerplate"],
  ["Ikuti kami di Google News", "boilerplate"],
  ["© 2024 Lysvik Times. All rights reserved.", "boilerplate"],
  ["We use cookies to improve this site. Accept all cookies?", "boilerplate"],
  ["Share | Tweet | Email", "boilerplate"],
  ["ADVERTISEMENT", "boilerplate"],
  ["Accueil > Économie > Transports maritimes", "boilerplate"],
  ["Back to top", "boilerplate"],
  ["* * *", "boilerplate"],
  ["Source: Lysvik Times", "boilerplate"],
  ["Photo: Dana Whit / Lysvik Times", "caption"],
  ["The pier in May. (Photo: Dana Whit)", "caption"],
  ["The pier in May. DANA WHIT / AP", "caption"],
  ["İLGİLİ HABER", "boilerplate"],
  ["Published on 6 May 2024 at 10:15", "dateline"],
  ["Publié le 6 mai 2024 à 10h15", "dateline"],
  ["Senin, 6 Mei 2024 10:15 WIB", "dateline"],
  ["06.05.2024, 14:32 Uhr", "dateline"],
  ["By Dana Whit", "byline"],
  ["Oleh: Sari Lestari", "byline"],
  ["김철수 기자", "byline"],
  ["He left the town on 6 May 2024, and nobody saw him again that year.", "body"],
  ["“Follow us,” she told the crew.", "body"],
  ["Read also as a writer, she published four novels about the sea and its people.", "body"],
  ["The board changed its privacy policy in March, two members said.", "body"],
];
for (const [line, kind] of lines) {
  test(`"${line}" is ${kind}`, () => {
    assert.equal(kinds(["The pier opens late", LEAD, line, MORE, MORE.toUpperCase()])[2], kind);
  });
}

test("the first heading above the text is the title", () => {
  const cleaned = clean(raw(`Home\n\nPier of Lysvik opens late\n\n${LEAD}\n\n${MORE}`), languages);
  assert.deepEqual(cleaned.title, { start: 6, end: 31 });
  assert.deepEqual(
    cleaned.blocks.map(({ kind }) => kind),
    ["boilerplate", "title", "body", "body"],
  );
});

test("a text of one sentence is body", () => {
  for (const text of ["The chair resigned.", "La présidente a démissionné lundi.", "会长辞职了。"])
    assert.deepEqual(kinds([text]), ["body"]);
});

test("headlines below a heading of related articles are its list, up to the next sentence", () => {
  const links = ["Ferries between Lysvik and the islands to run every hour from next summer on"];
  const found = kinds(["Pier opens late", LEAD, "Related articles", ...links, ...links, MORE]);
  assert.deepEqual(found.slice(2), ["boilerplate", "boilerplate", "boilerplate", "body"]);
});

test("a lead that opens the page is no title", () => {
  assert.deepEqual(kinds([LEAD, MORE]), ["body", "body"]);
});

test("a repeated lead is set aside once", () => {
  assert.deepEqual(kinds(["Pier of Lysvik opens late", LEAD, LEAD, MORE]), [
    "title",
    "body",
    "boilerplate",
    "body",
  ]);
});

test("what stands below the heading of the comments is comment", () => {
  const found = kinds(["Pier opens late", LEAD, MORE, "2 Comments", "Tux", "I doubt it will."]);
  assert.deepEqual(found, ["title", "body", "body", "boilerplate", "comment", "comment"]);
});

test("a thread below its heading is comment however long it is", () => {
  const comment = (i: number) => [
    `written by reader${i} on 6 May 2024, 1${i}:04 [ reply ]`,
    `${MORE} I have said so for ${i} years, and nobody on the board has listened to me.`,
    `${LEAD} That is what they say now, but in year ${i} of this story I believe nothing of it.`,
  ];
  const article = [LEAD, MORE, `${LEAD} It is so.`];
  const found = kinds([
    "Pier opens late",
    ...article,
    "Comments",
    ...[1, 2, 3, 4, 5].flatMap(comment),
  ]);
  assert.deepEqual(found.slice(1, 5), ["body", "body", "body", "boilerplate"]);
  assert.deepEqual(found.slice(5), new Array(15).fill("comment"));
});

test("a paragraph that ends with notes is prose among captions", () => {
  const noted = [1, 2, 3, 4].flatMap((i) => [
    `${MORE} This is the ${i}th time that the board has said so in public. [${i}][Lysvik Times]`,
    `Artist: D${i}`,
  ]);
  const found = kinds(["The wars of the pier", ...noted]);
  for (const i of [1, 3, 5, 7]) assert.equal(found[i], "body");
});

test("a thread of comments needs no heading", () => {
  const thread = ["Tux, 6 May 2024, 10:15", MORE.replace("Its", "My")];
  const found = kinds([
    ...["Pier of Lysvik opens late", LEAD, MORE, LEAD.replace("Monday", "Sunday")],
    ...[...thread, "Ada, 6 May 2024, 11:20", "I doubt it.", "Bo, 7 May 2024, 09:00", "Me too."],
  ]);
  assert.deepEqual(found.slice(4), new Array(6).fill("comment"));
});

test("a counter of comments above the text hides nothing", () => {
  assert.deepEqual(kinds(["Comments", "Pier of Lysvik opens late", LEAD, MORE]).slice(2), [
    "body",
    "body",
  ]);
});

test("dateline and byline give day and author where the source gives none", () => {
  const text = `Pier opens late\n\nBy Dana Whit | May 6, 2024 10:15 AM\n\n${LEAD}`;
  const found = clean(raw(text), languages);
  assert.equal(found.published, "2024-05-06");
  assert.equal(found.publishedBasis, "text");
  assert.equal(found.author, "Dana Whit");
  const given = { published: "2024-05-07", publishedBasis: "metadata" } as const;
  assert.equal(clean(raw(text, given), languages).published, "2024-05-07");
});

test("an editorial team is a byline and no author", () => {
  const found = clean(raw(`Le quai ouvre tard\n\nPar la rédaction\n\n${LEAD}`), languages);
  assert.equal(found.blocks[1]!.kind, "byline");
  assert.equal(found.author, undefined);
});

test("a day at the head or in brackets in the lead dates the article", () => {
  const head = clean(raw(`LYSVIK, 6 May 2024 (AP) - ${LEAD}`), languages);
  assert.deepEqual([head.published, head.publishedBasis], ["2024-05-06", "text"]);
  const posted = clean(raw(`${LEAD}\n\n— Dana Whit (@whit) May 6, 2024`), languages);
  assert.equal(posted.published, null);
  const lead = "Dermaga baru akan dibuka pada Juni, kata dewan pelabuhan, Senin (6/5/2024).";
  const brackets = clean(raw(`${lead} ${LEAD}`), languages);
  assert.deepEqual([brackets.published, brackets.publishedBasis], ["2024-05-06", "inferred"]);
});

test("place and agency before the first sentence are set apart", () => {
  for (const head of [
    "LYSVIK (Reuters) - ",
    "Lysvik, 6 may (EFE).- ",
    "LYSVIK, May 6 (AP) — ",
    "Kabar.com, Lysvik - ",
    "Lysvik, 6. Mai 2024 – ",
    "Lysvik, le 6 mai 2024 - ",
    "Lysvik, 6 de maio de 2024 – ",
    "Lysvik, May 6, 2024 - ",
  ]) {
    const text = head + LEAD;
    const { blocks } = clean(raw(text), languages);
    assert.deepEqual(
      blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ["dateline", head],
        ["body", LEAD],
      ],
    );
  }
});

const heads: readonly [head: string, rest: string][] = [
  [
    "ЛЮСВИК, 6 мая. ",
    "Новый причал откроется в июне, на два месяца позже срока, сообщил порт. Работы обошлись в девять миллионов.",
  ],
  [
    "LUSVIGA, 6 de maio - ",
    "O novo cais abre em junho, dois meses mais tarde do que o previsto, informou o porto na segunda-feira.",
  ],
  [
    "ЛЮСВИК, 6 мая 2024 г. /ТАСС/. ",
    "Новый причал откроется в июне, на два месяца позже срока, сообщил порт. Работы обошлись в девять миллионов.",
  ],
  ["新华社吕斯维克5月6日电(记者王明)", "新码头将于六月启用,比原计划晚两个月,港务局星期一说。"],
  ["【リュースビク=山田太郎】", "新しい桟橋は6月に開く、と港湾局は月曜日に述べた。"],
  ["(뤼스빅=연합뉴스) 김철수 기자 = ", "새 부두는 6월에 문을 연다고 항만청이 월요일에 밝혔다."],
];
for (const [head, rest] of heads) {
  test(`"${head}" is set apart from the first sentence`, () => {
    const { blocks } = clean(raw(head + rest), languages);
    assert.deepEqual(
      blocks.map(({ kind, start, end }) => [kind, start, end]),
      [
        ["dateline", 0, head.length],
        ["body", head.length, (head + rest).length],
      ],
    );
  });
}

test("two wrapped lines are enough to know the width", () => {
  const text = `Pier of Lysvik opens late\n\n${wrap(`${LEAD} ${MORE}`)}\n\nRead more: Prices\nShare`;
  const found = clean(raw(text), languages).blocks.map(({ kind }) => kind);
  assert.deepEqual(found, ["title", "body", "boilerplate", "boilerplate"]);
});

test("lines of hard-wrapped text are one block", () => {
  const wrapped = `${LEAD} ${MORE} ${LEAD} ${MORE}`.replace(/(.{50,64}) /gu, "$1\n");
  const { blocks } = clean(raw(`${wrapped}\n\n${wrapped}x.`), languages);
  assert.equal(blocks.length, 2);
});

const days: readonly [text: string, day: string | null][] = [
  ["Published Mon, May 6 20247:00 AM EST", "2024-05-06"],
  ["6. Mai 202413. Juni 2024", "2024-05-06"],
  ["6. Mai 20240", "2024-05-06"],
  ["06.05.202407.05.2024", "2024-05-06"],
  ["06.05.20241", null],
  ["Lysvik PostMay 6, 2024", "2024-05-06"],
  ["May 6 Mon 2024 10:12", "2024-05-06"],
  ["الاثنين، 6 أيار/مايو 2024", "2024-05-06"],
  ["06.Mai.24", "2024-05-06"],
  ["6.5.24", "2024-05-06"],
  ["Version 6.5.24", null],
  ["2024-05-06", "2024-05-06"],
  ["06/05/2024", "2024-05-06"],
  ["05/13/2024", "2024-05-13"],
  ["6 May 2024", "2024-05-06"],
  ["May 6th, 2024", "2024-05-06"],
  ["6 de mayo de 2024", "2024-05-06"],
  ["6. Mai 2024", "2024-05-06"],
  ["6 мая 2024", "2024-05-06"],
  ["2024年5月6日", "2024-05-06"],
  ["6 พ.ค. 2567", "2024-05-06"],
  ["٦ مايو ٢٠٢٤", "2024-05-06"],
  ["פורסם ב-6 במאי 2024", "2024-05-06"],
  ["6 d'abril de 2024", "2024-04-06"],
  ["6 ΜΑΪΟΥ 2024", "2024-05-06"],
  ["6 ΙΑΝΟΥΑΡΙΟΥ 2024", "2024-01-06"],
  ["۱۷ اردیبهشت ۱۴۰۳", "2024-05-06"],
  ["६ मई २०२४", "2024-05-06"],
  ["31 February 2024", null],
  ["May 2024", null],
  ["6 May 1824", null],
];
for (const [text, day] of days) {
  test(`the day in "${text}" is ${day}`, () => assert.equal(locateDay(text)?.day ?? null, day));
}

test("blocks cover all the words in order without overlap, whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom("\n", "\r\n", "\n\n", "  ", LEAD, "Comments", "İ", "By ", "- ", "(red)", "。"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const { blocks } = clean(raw(text), languages);
      let at = 0;
      for (const { start, end } of blocks) {
        assert.ok(start >= at && end > start && end <= text.length);
        assert.equal(text.slice(at, start).trim(), "");
        at = end;
      }
      assert.equal(text.slice(at).trim(), "");
    }),
  );
});
