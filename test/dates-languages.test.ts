import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { tagDates } from "../pipeline/dates/index.ts";

/** Published on Thursday, 23 October 2014. */
const REFERENCE = "2014-10-23";

type Case = readonly [text: string, dates: Readonly<Record<string, string>>];

const table: Readonly<Record<string, readonly Case[]>> = {
  en: [
    [
      "The yard reopened last year's third quarter.",
      { "last year's third quarter": "2013-07/2013-09" },
    ],
    ["They met on Friday the 17th.", { "Friday the 17th": "2014-10-17" }],
    ["It was the first week of May 2013.", { "first week of May 2013": "2013-04-29/2013-05-05" }],
    ["The ferry sank two weeks before Christmas.", { "two weeks before Christmas": "2014-12-11" }],
    ["In the 1970s it was a village.", { "1970s": "197X" }],
    ["The mine closed in nineteen eighty-four.", { "nineteen eighty-four": "1984" }],
  ],
  fr: [
    ["Le pont a rouvert le 1er septembre.", { "le 1er septembre": "2014-09-01" }],
    ["Il y a trois jours, le port a fermé.", { "Il y a trois jours": "2014-10-20" }],
    ["Le port ouvrira lundi.", { lundi: "2014-10-27" }],
  ],
  de: [
    ["Die Brücke wurde vor drei Wochen gesperrt.", { "vor drei Wochen": "2014-10-02" }],
    ["Das Werk schließt Ende März 2015.", { "Ende März 2015": "2015-03" }],
    ["Am Karfreitag blieb der Hafen leer.", { Karfreitag: "2014-04-18" }],
  ],
  es: [["La mina cerró hace dos años.", { "hace dos años": "2012" }]],
  pt: [["A ponte abriu na segunda-feira.", { "segunda-feira": "2014-10-20" }]],
  it: [["Il porto ha chiuso il 3 maggio 2012.", { "il 3 maggio 2012": "2012-05-03" }]],
  nl: [["De haven gaat volgende maand dicht.", { "volgende maand": "2014-11" }]],
  id: [["Pelabuhan ditutup dua hari lalu.", { "dua hari lalu": "2014-10-21" }]],
  ms: [["Jambatan dibuka pada 3 Mei 2013.", { "3 Mei 2013": "2013-05-03" }]],
  sv: [["Hamnen stängdes i fredags.", { "i fredags": "2014-10-17" }]],
  pl: [["Most zamknięto w środę.", { środę: "2014-10-22" }]],
  ru: [
    ["Мост закрыли в прошлом году.", { "в прошлом году": "2013" }],
    ["Порт открыли 5 марта 2012 года.", { "5 марта 2012 года": "2012-03-05" }],
  ],
  uk: [["Міст закрили минулого тижня.", { "минулого тижня": "2014-10-13/2014-10-19" }]],
  tr: [
    ["Köprü geçen hafta kapandı.", { "geçen hafta": "2014-10-13/2014-10-19" }],
    ["Liman Mayıs'tan beri kapalı.", { "Mayıs'tan beri": "2014-05" }],
  ],
  ar: [["أغلق الميناء الأسبوع الماضي.", { "الأسبوع الماضي": "2014-10-13/2014-10-19" }]],
  hi: [["पुल पिछले साल बंद हुआ।", { "पिछले साल": "2013" }]],
  zh: [
    ["大桥于二〇一二年五月三日通车。", { 二〇一二年五月三日: "2012-05-03" }],
    ["去年第三季度销量下降。", { 去年第三季度: "2013-07/2013-09" }],
  ],
  ja: [
    ["橋は平成24年に完成した。", { 平成24年: "2012" }],
    ["先週の月曜日に港が閉鎖された。", { 先週の月曜日: "2014-10-13" }],
  ],
  ko: [["다리는 지난해 완공됐다.", { 지난해: "2013" }]],
  vi: [["Cầu mở cửa ngày 3 tháng 5 năm 2012.", { "ngày 3 tháng 5 năm 2012": "2012-05-03" }]],
  th: [["สะพานเปิดเมื่อวันที่ 3 พฤษภาคม 2555", { "วันที่ 3 พฤษภาคม 2555": "2012-05-03" }]],
  et: [["Sadam suleti eelmisel nädalal.", { "eelmisel nädalal": "2014-10-13/2014-10-19" }]],
};

for (const [language, cases] of Object.entries(table)) {
  test(`the grammar of ${language} finds and resolves its dates`, () => {
    for (const [text, dates] of cases) {
      const found = tagDates(text, {
        language,
        pack: languages.get(language)!.dates!,
        reference: REFERENCE,
      });
      assert.deepEqual(
        Object.fromEntries(found.map((date) => [date.text, date.value])),
        dates,
        text,
      );
    }
  });
}

test("without a pack a language has what ICU knows of it", () => {
  const cases: readonly (readonly [language: string, text: string, dates: object])[] = [
    ["fi", "Silta suljettiin tammikuussa 2013.", { "tammikuussa 2013": "2013-01" }],
    ["cs", "Most zavřeli 3. května 2012.", { "3. května 2012": "2012-05-03" }],
    ["el", "Έκλεισε πριν από 3 ημέρες.", { "πριν από 3 ημέρες": "2014-10-20" }],
    ["da", "Broen lukkede i går.", { "i går": "2014-10-22" }],
  ];
  for (const [language, text, dates] of cases) {
    const found = tagDates(text, { language, reference: REFERENCE });
    assert.deepEqual(Object.fromEntries(found.map((date) => [date.text, date.value])), dates, text);
  }
});
