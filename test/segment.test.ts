import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import type { Detected, Segmented } from "../pipeline/records.ts";
import { segment } from "../pipeline/segment/index.ts";

/** Each paragraph of the text as one body block. */
function cut(text: string, language = "en"): Segmented {
  const blocks = [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/gu)].map(({ index, 0: part }) => ({
    start: index,
    end: index + part.length,
    kind: "body" as const,
    reason: "test",
  }));
  const article: Detected = {
    id: "a",
    uri: "a.txt",
    text,
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
    blocks,
    language,
    languageConfidence: 1,
  };
  return segment(article, languages);
}

const parts = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  // `|` stands where one sentence ends and the next begins
  const cases: readonly (readonly [string, string])[] = [
    [
      "en",
      "Dr. Okafor met Gen. A. B. Hale at 5 p.m. Tuesday.| She left for the U.S. on Jan. 3.| It rained.",
    ],
    ["en", "The firm left the U.S.| It gave no reason."],
    ["en", "“Why now?” Ines Okafor asked.| “We had no choice.”| He sat down."],
    [
      "en",
      "Prices rose 3.5 percent, see www.example.com/a.b for more.| Then they fell..| Nobody knew.",
    ],
    ["en", "He waited ... and waited.| “I … do not know,” he said."],
    ["en", "The ferry sank.[3]| It was old.| (No one was hurt.)| Repairs cost $2.5 m."],
    [
      "en",
      "Kestrel Corp. (NYSE: KST) said so.| Vell Ltd. (a bank), too.| It rained.| (AP) It ended.",
    ],
    ["en", "1. Boil the water.| 2. Add the rice.| 3. Wait."],
    ["en", "The mayor of Vell.|The council agreed."],
    [
      "fr",
      "« Est-ce possible ? » s’est interrogée la ministre.| « Non. »| M. Berger et Mme Roy se taisent.",
    ],
    ["fr", "Selon J.-P. Martin, c’est fini.| Il l’a dit hier."],
    ["cs", "Sparta prohrála v Lisabonu 0:3.| Trenér mlčel.| Hraje se 3. října."],
    [
      "de",
      "Am 28. Oktober zog die Firma um.| „Wann kommt er?“, fragte sie.| „Wir sind bereit.“| Das sagte z. B. der Minister.",
    ],
    ["es", "El Sr. Vidal viajó a EE. UU. con la Dra. Roca.| ¿Cuándo volverá?| ¡Nadie lo sabe!"],
    ["ru", "«Мы готовы!» — сказал министр.| Компания основана в 1998 г.| С тех пор она выросла."],
    ["ru", "Бюджет г. Перми вырос на 5 млн руб.| Компания основана в 1998 г.| Школа закрыта."],
    ["uk", "У с. Глухів стався вибух.| Збиток склав 5 млн грн.| Місто на р. Дніпро чекає."],
    ["cs", "Firma zaplatila 20 mil. Kč pokuty.| Ztráta činí 5 mil.| Firma zavírá."],
    ["tr", "Şirket 20 mn. TL ceza ödedi.| Fabrika kapandı."],
    ["da", "Firmaet betalte 20 mio. Euro i bøde.| Butikken åbner kl. 8."],
    ["ja", "「なぜ今なのか？」と記者が尋ねた。|答えはなかった。"],
    ["zh", "公司表示：“我们已经开始。”|市长没有回答。"],
    ["ar", "متى غادر الوزير؟| لم يجب أحد."],
    ["hi", "मंत्री ने कहा कि काम पूरा हुआ।| किसी ने जवाब नहीं दिया।"],
    ["id", "“Ini penting,” tulis Prof. Dr. H. Santoso.| “Kami pindah.”| Ia menolak merinci."],
  ];
  for (const [language, marked] of cases) {
    it(`are cut where they end: ${marked}`, () => {
      const expected = marked.split("|").map((sentence) => sentence.trim());
      const text = marked.replaceAll("|", "");
      assert.deepEqual(parts(text, cut(text, language).sentences), expected);
    });
  }

  it("run across the line breaks of hard-wrapped text and end at any other", () => {
    const wrapped =
      "The council of the small harbour town voted on Monday to\nclose the old bridge for two years, because the piers\nare no longer safe for lorries.";
    assert.equal(cut(wrapped).sentences.length, 1);
    assert.deepEqual(parts("One line\nAnother", cut("One line\nAnother").sentences), [
      "One line",
      "Another",
    ]);
  });
});

describe("quotations", () => {
  // each quotation with its marks
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["« Oui », dit-elle. « Non. »", ["« Oui »", "« Non. »"]],
    ["He said “it’s a ‘small’ town” and left.", ["“it’s a ‘small’ town”"]],
    ["„Gut“, sagte er. »Sehr gut«, rief sie.", ["„Gut“", "»Sehr gut«"]],
    ["Hon sade: ”Vi är klara.” Sedan gick hon.", ["”Vi är klara.”"]],
    ['A 5.5" screen, he said: "It is small." And "cheap".', ['"It is small."', '"cheap"']],
    ["市長は「『海』は青い」と述べた。", ["「『海』は青い」"]],
    ["The workers' union said it's fine.", []],
    ["‘We left,’ she said.", ["‘We left,’"]],
  ];
  for (const [text, expected] of cases) {
    it(`are found with their marks: ${text}`, () => {
      assert.deepEqual(parts(text, cut(text).quotations), expected);
    });
  }

  it("over several paragraphs stay open until the last", () => {
    const text = "“We began in May.\n\n“We ended in June,” she said.";
    const { quotations } = cut(text);
    assert.deepEqual(
      quotations.map(({ start, end, closed }) => [text.slice(start, end), closed]),
      [
        ["“We began in May.", false],
        ["“We ended in June,”", true],
      ],
    );
  });
});

describe("direct speech behind a dash", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["fr", "— Nous partons, dit-il.", ["— Nous partons,"]],
    ["ru", "— Мы готовы, — сказал министр. — Больше ничего.", ["— Мы готовы,", "— Больше ничего."]],
    ["fr", "— Trois communes sans eau potable depuis lundi.", []],
    ["fi", "– Odotamme tietoja, kertoo komisario Matti Virta.", ["– Odotamme tietoja,"]],
    ["fi", "– Odotamme tietoja. Tutkinta jatkuu.", ["– Odotamme tietoja. Tutkinta jatkuu."]],
    ["fi", "– Odotamme tietoja.\n\n– Tutkinta jatkuu.", []],
    ["sv", "– Vi väntar, berättar Anna Berg. Vi ber om tips.", ["– Vi väntar,", "Vi ber om tips."]],
    ["da", "- Vi venter, fortæller Anna Berg.", ["- Vi venter,"]],
    ["hr", "- Ovo je velik požar, istaknuo je Ivan Horvat.", ["- Ovo je velik požar,"]],
    ["et", "– Ootame tulemusi, selgitas Anna Tamm.", ["– Ootame tulemusi,"]],
  ];
  for (const [language, text, expected] of cases) {
    it(`is told from a list by its reporting verb: ${text}`, () => {
      assert.deepEqual(parts(text, cut(text, language).quotations), expected);
    });
  }

  it("and speech that no mark reopens runs on to the paragraph that closes it", () => {
    const text = "Elle dit : « Nous partons.\n\nNous revenons en mai », puis sort.";
    assert.deepEqual(parts(text, cut(text, "fr").quotations), [
      "« Nous partons.\n\nNous revenons en mai »",
    ]);
  });
});

describe("tokens", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["fr", "L’usine d'Aix, dit-il, aujourd'hui.", "L’ usine d' Aix , dit -il , aujourd'hui ."],
    ["it", "L'amico dell'uomo c'è.", "L' amico dell' uomo c' è ."],
    [
      "en",
      "Dr. Hale's well-known e-mail cost $2.50.",
      "Dr. Hale's well - known e-mail cost $ 2.50 .",
    ],
    ["de", "Am 28. Oktober kamen 3,5 %.", "Am 28. Oktober kamen 3,5 % ."],
    ["id", "Anak-anak membaca bukunya.", "Anak-anak membaca bukunya ."],
    [
      "en",
      "See https://example.org/a?b=1, or ask info@example.org.",
      "See https://example.org/a?b=1 , or ask info@example.org .",
    ],
  ];
  for (const [language, text, expected] of cases) {
    it(`are cut as treebanks cut them: ${text}`, () => {
      const [sentence] = cut(text, language).sentences;
      assert.equal(sentence?.tokens.map((token) => token.text).join(" "), expected);
    });
  }
});

it("every span stands in the text, in order, whatever the text", () => {
  const sign = fc.constantFrom(
    ..."ab A.1 !?…\"'“”«»„()[]-–—\n。「」と ก".split(""),
    "M.",
    "l'",
    "..",
  );
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 60 }),
      fc.constantFrom("en", "fr", "de", "ja", "th"),
      (signs, language) => {
        const text = signs.join("");
        const { sentences, quotations } = cut(text, language);
        let last = 0;
        for (const sentence of sentences) {
          assert.ok(last <= sentence.start && sentence.start < sentence.end);
          last = sentence.end;
          let at = sentence.start;
          for (const token of sentence.tokens) {
            assert.ok(at <= token.start && token.end <= sentence.end);
            assert.equal(text.slice(token.start, token.end), token.text);
            at = token.end;
          }
          const bare = (s: string) => s.replace(/\s/gu, "");
          const spelt = sentence.tokens.map((token) => token.text).join("");
          assert.equal(bare(spelt), bare(text.slice(sentence.start, sentence.end)));
        }
        let to = 0;
        for (const { start, end, inner } of quotations) {
          assert.ok(
            to <= start && start <= inner.start && inner.start <= inner.end && inner.end <= end,
          );
          to = end;
        }
      },
    ),
  );
});
