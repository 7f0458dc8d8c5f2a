import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import type { Segmented, Token } from "../pipeline/records.ts";
import { segment } from "../pipeline/segment/index.ts";
import { tag } from "../pipeline/tag.ts";

function segmented(text: string, language: string): Segmented {
  const block = { start: 0, end: text.length, kind: "body", reason: "given" } as const;
  return segment(
    {
      id: "a",
      uri: "a",
      text,
      mediaType: "text/plain",
      title: null,
      published: null,
      publishedBasis: "none",
      notes: [],
      blocks: [block],
      language,
      languageConfidence: 1,
    },
    languages,
  );
}

const tokensOf = (text: string, language: string): readonly Token[] =>
  tag(segmented(text, language), languages).sentences.flatMap((sentence) => sentence.tokens);

/** One sentence per line, every token as `form/UPOS/lemma`. */
const sentences: readonly (readonly [string, string])[] = [
  [
    "en",
    "The/DET/the ministers/NOUN/minister denied/VERB/deny the/DET/the report/NOUN/report ./PUNCT/.",
  ],
  [
    "en",
    "Prices/NOUN/price have/AUX/have fallen/VERB/fall in/ADP/in Geneva/PROPN/Geneva ./PUNCT/.",
  ],
  [
    "fr",
    "Les/DET/le usines/NOUN/usine ont/AUX/avoir fermé/VERB/fermer à/ADP/à Lille/PROPN/Lille ./PUNCT/.",
  ],
  ["fr", "Macron/PROPN/Macron annonce/VERB/annoncer une/DET/un hausse/NOUN/hausse ./PUNCT/."],
  [
    "id",
    "Pemerintah/NOUN/perintah membangun/VERB/bangun jalan/NOUN/jalan di/ADP/di Jakarta/PROPN/Jakarta ./PUNCT/.",
  ],
];

for (const [language, line] of sentences) {
  const gold = line.split(" ").map((cell) => cell.split("/") as [string, string, string]);
  const text = gold.map(([form]) => form).join(" ");
  test(`${language}: parts of speech and lemmas of "${text}"`, () => {
    const found = tokensOf(text, language).map(({ text, upos, lemma }) => [text, upos, lemma]);
    assert.deepEqual(found, gold);
  });
}

/** Every token as `form/UPOS`, cut as the pipeline cuts them. */
const tagged: readonly (readonly [string, string])[] = [
  [
    "cs",
    "Ministr/NOUN oznámil/VERB ,/PUNCT že/SCONJ most/NOUN bude/AUX uzavřen/ADJ v/ADP pátek/NOUN ./PUNCT",
  ],
  // a sentence with a full stop has a verb, a heading may have none
  ["pl", "Legia/PROPN gra/VERB w/ADP sobotę/NOUN ./PUNCT"],
  ["fr", "La/DET séquence/NOUN dure/VERB quatorze/NUM minutes/NOUN ./PUNCT"],
  ["fr", "La/DET séquence/NOUN dure/ADJ"],
  ["fi", "Ministeri/NOUN sanoi/VERB ,/PUNCT että/SCONJ silta/NOUN suljetaan/VERB ./PUNCT"],
  ["tr", "Belediye/NOUN iki/NUM yeni/ADJ köprü/NOUN yaptı/VERB ./PUNCT"],
  ["ko", "장관은/NOUN 다리가/NOUN 금요일에/NOUN 닫힌다고/VERB 말했다/VERB ./PUNCT"],
  ["ja", "知事/NOUN は/ADP 橋/NOUN を/ADP 閉鎖/VERB した/AUX 。/PUNCT"],
  ["zh", "部长/NOUN 表示/VERB ，/PUNCT 公司/NOUN 关闭/VERB 了/AUX 工厂/NOUN 。/PUNCT"],
  ["ar", "وقال/VERB الوزير/NOUN إن/ADP الجسر/NOUN سيغلق/VERB ./PUNCT"],
  ["hi", "मंत्री/NOUN ने/ADP कहा/VERB कि/SCONJ पुल/NOUN बंद/ADJ होगा/VERB ।/PUNCT"],
  ["th", "รัฐมนตรี/NOUN กล่าว/VERB ว่า/ADP สะพาน/NOUN จะ/AUX ปิด/VERB"],
];

for (const [language, line] of tagged) {
  const gold = line.split(" ");
  const glue = /^(?:ja|zh|th)$/u.test(language) ? "" : " ";
  const text = gold.map((cell) => cell.replace(/\/[A-Z]+$/u, "")).join(glue);
  test(`${language}: parts of speech of "${text}"`, () => {
    const found = tokensOf(text, language).map(({ text, upos }) => `${text}/${upos}`);
    assert.deepEqual(found, gold);
  });
}

test("Arabic and Korean have no lemmas, as their treebanks have none that are words", () => {
  for (const [language, text] of [
    ["ar", "قال الوزير"],
    ["ko", "장관은 말했다"],
  ] as const)
    assert.ok(tokensOf(text, language).every(({ lemma }) => lemma === undefined));
});

test("verbs carry mood, tense and person where the ending shows them", () => {
  const [, verb] = tokensOf("Elle annonçait une hausse.", "fr");
  assert.match(verb!.features!, /Mood=Ind.*Person=3.*Tense=Imp/u);
});

test("Malay is tagged by the model of Indonesian", () => {
  assert.ok(tokensOf("Kerajaan membina jalan baharu.", "ms").every(({ upos }) => upos));
});

test("a language without a tagger keeps its tokens as they are", () => {
  const before = segmented("Kaixo mundua.", "eu");
  assert.deepEqual(tag(before, languages).sentences, before.sentences);
});

test("tagging changes no span and drops no token, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
      const before = segmented(text, "en").sentences.flatMap(({ tokens }) => tokens);
      const after = tokensOf(text, "en");
      assert.deepEqual(
        after.map(({ start, end, text }) => [start, end, text]),
        before.map(({ start, end, text }) => [start, end, text]),
      );
    }),
    { numRuns: 50 },
  );
});

test("a very long word or sentence is tagged like any other", () => {
  for (const text of ["a".repeat(50_000), "a ".repeat(20_000), "’".repeat(20_000)])
    assert.ok(tokensOf(text, "en").every(({ upos }) => upos));
});
