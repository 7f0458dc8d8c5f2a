import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { eventEdtf, findDates, tagDates } from "../pipeline/dates/index.ts";
import { regionOf } from "../pipeline/dates/region.ts";

/** Published on Thursday, 23 October 2014. */
const REFERENCE = "2014-10-23";

function datesOf(language: string, text: string, reference: string | null = REFERENCE): string[] {
  const pack = languages.get(language)?.dates;
  return tagDates(text, { language, reference, ...(pack !== undefined && { pack }) }).map(
    (date) => `${date.text} = ${eventEdtf(date)}`,
  );
}

test("weekdays, months and relative words are read from the day of publication", () => {
  const table: readonly [language: string, text: string, dates: string[]][] = [
    ["en", "The yard closed on Wednesday.", ["Wednesday = 2014-10-22"]],
    [
      "en",
      "It opened in August and will close next year.",
      ["August = 2014-08", "next year = 2015"],
    ],
    [
      "fr",
      "Le port a fermé mercredi, a-t-elle dit hier.",
      ["mercredi = 2014-10-22", "hier = 2014-10-22"],
    ],
    ["en", "The truce will begin within two hours.", ["within two hours = 2014-10-23"]],
    ["en", "The fire was put out within two hours.", ["within two hours = null"]],
    ["fr", "Le pont ouvrira l'année prochaine.", ["l'année prochaine = 2015"]],
    ["id", "Pabrik itu ditutup pada Agustus lalu.", ["Agustus lalu = 2014-08"]],
    ["id", "Jembatan dibuka tahun depan.", ["tahun depan = 2015"]],
    ["de", "Die Werft schloss am vergangenen Dienstag.", ["vergangenen Dienstag = 2014-10-21"]],
    ["es", "La fábrica cerró el martes.", ["martes = 2014-10-21"]],
    ["pt", "A fábrica fechou no mês passado.", ["mês passado = 2014-09"]],
    ["it", "Il ponte è stato chiuso lo scorso agosto.", ["lo scorso agosto = 2014-08"]],
    ["nl", "De brug ging vorige week dicht.", ["vorige week = 2014-10-13/2014-10-19"]],
    ["zh", "大桥于去年3月开放。", ["去年3月 = 2013-03"]],
  ];
  for (const [language, text, dates] of table)
    assert.deepEqual(datesOf(language, text), dates, text);
});

test("what narrows and relates a date is kept apart from its value", () => {
  const [date] = tagDates("The line has been shut since the start of this year.", {
    language: "en",
    pack: languages.get("en")!.dates!,
    reference: REFERENCE,
  });
  assert.equal(date?.value, "2014");
  assert.equal(date?.modifier, "start");
  assert.equal(date?.relation, "since");
  assert.equal(eventEdtf(date!), "2014-01/..");
});

test("without a publication date only absolute dates have a value", () => {
  assert.deepEqual(datesOf("en", "It closed on Wednesday and in 2012.", null), [
    "Wednesday = null",
    "2012 = 2012",
  ]);
});

test("days that no calendar has, counts and scores are no dates", () => {
  for (const text of [
    "On 30 February it closed.",
    "It sold 2000 cars.",
    "They won 22/10.",
    "He may march.",
  ]) {
    assert.deepEqual(datesOf("en", text), [], text);
  }
});

test("intervals, quarters and halves are intervals of days or months", () => {
  const table: readonly [language: string, text: string, dates: string[]][] = [
    [
      "en",
      "Sales fell in the second quarter of 2014.",
      ["second quarter of 2014 = 2014-04/2014-06"],
    ],
    [
      "fr",
      "Les ventes ont baissé au premier semestre 2014.",
      ["premier semestre 2014 = 2014-01/2014-06"],
    ],
    ["fr", "Le salon se tient du 3 au 5 mai 2013.", ["du 3 au 5 mai 2013 = 2013-05-03/2013-05-05"]],
    [
      "en",
      "They met between Monday and Wednesday.",
      ["between Monday and Wednesday = 2014-10-20/2014-10-22"],
    ],
  ];
  for (const [language, text, dates] of table)
    assert.deepEqual(datesOf(language, text), dates, text);
});

test("dates lie in text order, do not overlap and are slices of the text", () => {
  const words = fc.constantFrom(
    "3",
    "May",
    "2014",
    "last",
    "week",
    "since",
    "the",
    "end",
    "of",
    "Monday",
    ",",
    "and",
    "10",
    "ago",
    "years",
    "-",
    ".",
  );
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 30 }),
      fc.constantFrom("en", "fr", "id", "de"),
      (parts, language) => {
        const text = parts.join(" ");
        const pack = languages.get(language)!.dates!;
        let end = 0;
        for (const date of tagDates(text, { language, pack, reference: REFERENCE })) {
          assert.ok(date.start >= end && date.end > date.start);
          assert.equal(text.slice(date.start, date.end), date.text);
          end = date.end;
        }
      },
    ),
  );
});

test("how many is not said, so vague phrases have no value", () => {
  const table: readonly [language: string, text: string, dates: string[]][] = [
    ["en", "It closed a few years ago.", ["a few years ago = null"]],
    ["de", "Er kam vor einigen Jahren.", ["vor einigen Jahren = null"]],
    ["id", "Pabrik itu ditutup beberapa tahun lalu.", ["beberapa tahun lalu = null"]],
  ];
  for (const [language, text, dates] of table)
    assert.deepEqual(datesOf(language, text), dates, text);
});

test("an impossible day takes its month and year with it", () => {
  assert.deepEqual(datesOf("en", "It opened on 30 February 2014."), []);
  assert.deepEqual(datesOf("de", "Es öffnete am 31. April 2014."), []);
});

test("an unclear order of day and month is decided by the text, the region, the language or the publication", () => {
  const pack = languages.get("en")!.dates!;
  const both = {
    "2014-03-04": ["2014-03-04", "2014-04-03"],
    "2014-04-03": ["2014-04-03", "2014-03-04"],
  };
  const table: readonly [text: string, options: object, value: keyof typeof both][] = [
    ["Open 22/10/2013, closed 03/04/2014.", {}, "2014-04-03"],
    ["Open 10/22/2013, closed 03/04/2014.", { region: "GB" }, "2014-03-04"],
    ["It closed on 03/04/2014.", { region: "US" }, "2014-03-04"],
    ["It closed on 03/04/2014.", { region: "PH" }, "2014-03-04"],
    ["It closed on 03/04/2014.", { region: "FR" }, "2014-04-03"],
    ["It closed on 03/04/2014.", { language: "en-AU" }, "2014-04-03"],
    ["Built in 2012, opened 6 June 2013, it closed on 03/04/2014.", {}, "2014-04-03"],
    ["Opened on June 6, 2013, it closed on 03/04/2014.", {}, "2014-03-04"],
    ["It closed on 03/04/2014.", { reference: "2014-04-05" }, "2014-04-03"],
    ["It closed on 03/04/2014.", { reference: "2014-03-05" }, "2014-03-04"],
  ];
  for (const [text, options, value] of table) {
    const date = tagDates(text, { language: "en", pack, reference: REFERENCE, ...options }).at(-1);
    assert.equal(date?.value, value, text + JSON.stringify(options));
    assert.deepEqual(date?.alternatives, both[value]);
  }
  const french = tagDates("Fermé le 03/04/2014.", { language: "fr", reference: REFERENCE });
  assert.deepEqual(
    french.map(({ value }) => value),
    ["2014-04-03"],
  );
});

test("where nothing decides between day and month, the year both share is the value", () => {
  const pack = languages.get("en")!.dates!;
  const table: readonly [text: string, value: string | null, alternatives: string[] | undefined][] =
    [
      ["It closed on 03/04/2014.", "2014", ["2014-03-04", "2014-04-03"]],
      [
        "Opened 6 June 2013, moved July 7, 2013, closed 03/04/2014.",
        "2014",
        ["2014-03-04", "2014-04-03"],
      ],
      ["It closed (03/04).", "2014", ["2014-03-04", "2014-04-03"]],
      ["It closes (01/11).", null, ["2015-01-11", "2014-11-01"]],
      ["It closed on 04/04/2014.", "2014-04-04", undefined],
    ];
  for (const [text, value, alternatives] of table) {
    const date = tagDates(text, { language: "en", pack, reference: REFERENCE }).at(-1);
    assert.equal(date?.value, value, text);
    assert.deepEqual(date?.alternatives, alternatives, text);
  }
});

test("the region is the one of the declared language, else of the outlet's domain", () => {
  const table: readonly [article: Parameters<typeof regionOf>[0], region: string | undefined][] = [
    [{ uri: "a.html", declaredLanguage: "en-GB", url: "https://news.example.us/a" }, "GB"],
    [{ uri: "a.html", declaredLanguage: "zh-Hant-TW" }, "TW"],
    [{ uri: "a.html", declaredLanguage: "en", url: "https://news.example.co.uk/a" }, "GB"],
    [{ uri: "https://example.com.au:80/a" }, "AU"],
    [{ uri: "https://example.com/uk/a.fr" }, undefined],
    [{ uri: "https://example.io/a" }, undefined],
    [{ uri: "stories/a.us" }, undefined],
  ];
  for (const [article, region] of table) assert.equal(regionOf(article), region);
});

test("tense and cue words decide between the last and the next weekday", () => {
  const table: readonly [text: string, dates: string[]][] = [
    ["She said on Monday that it was over.", ["Monday = 2014-10-20"]],
    ["The yard will close on Monday.", ["Monday = 2014-10-27"]],
    ["The bid must be in by Monday.", ["by Monday = 2014-10-27"]],
  ];
  for (const [text, dates] of table) assert.deepEqual(datesOf("en", text), dates, text);
});

test("in a history days without a year take the year it has reached", () => {
  const text =
    "In 1861 war began. In 1862 it spread. In 1863 it turned. On 3 July 1863 the army fled. " +
    "On 30 August 1864 the city was besieged. It fell on 2 September. Three days later all was quiet.";
  assert.deepEqual(datesOf("en", text).slice(-2), [
    "2 September = 1864-09-02",
    "Three days later = 1864-09-05",
  ]);
});

test("holidays move with their calendar", () => {
  const table: readonly [language: string, text: string, dates: string[]][] = [
    ["en", "Easter 2014 was quiet.", ["Easter 2014 = 2014-04-20"]],
    ["fr", "Le lundi de Pentecôte est férié.", ["lundi de Pentecôte = 2014-06-09"]],
    ["zh", "2014年春节期间港口关闭。", ["2014年春节 = 2014-01-31"]],
    ["id", "Pelabuhan ditutup saat Idul Fitri.", ["Idul Fitri = 2014-07-28"]],
  ];
  for (const [language, text, dates] of table)
    assert.deepEqual(datesOf(language, text), dates, text);
});

test("text of any kind, however long, is read", () => {
  for (const piece of ["1/", "May ", "一", "from 3 to ", "'", "第", "\u0301", "\ud83d"]) {
    for (const language of ["en", "zh", "und"]) {
      const found = tagDates(piece.repeat(5000), { language, reference: REFERENCE });
      assert.ok(Array.isArray(found));
    }
  }
});

test("a history keeps its year from paragraph to paragraph, past what is not its body", () => {
  const paragraphs = [
    "In 1861 war began. In 1862 it spread. In 1863 it turned. In 1864 it went on.",
    "Advertisement of 2020",
    "On 30 August 1864 the city was besieged.",
    "It fell on 2 September.",
  ];
  const text = paragraphs.join("\n\n");
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    const kind = paragraph.startsWith("Adv") ? ("boilerplate" as const) : ("body" as const);
    return { kind, start, end: start + paragraph.length, reason: "test" };
  });
  const article = {
    id: "a",
    uri: "a.txt",
    text,
    mediaType: "text/plain",
    title: null,
    published: REFERENCE,
    publishedBasis: "metadata" as const,
    notes: [],
    blocks,
    language: "en",
    languageConfidence: 1,
    sentences: [],
    quotations: [],
    tagged: true as const,
  };
  const found = findDates(article, languages);
  assert.deepEqual(
    found.map(({ value }) => value),
    ["1861", "1862", "1863", "1864", "1864-08-30", "1864-09-02"],
  );
  for (const { start, end, text: words } of found) assert.equal(text.slice(start, end), words);
});

test("a tag that no language has is read with what all languages share", () => {
  const [date] = tagDates("2014-10-22", { language: "not a tag" });
  assert.equal(date?.value, "2014-10-22");
});
