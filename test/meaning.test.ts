import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { align, wordsOf } from "../pipeline/deduplicate/align.ts";
import { withoutIdioms } from "../pipeline/deduplicate/idioms.ts";
import { nameSenses, type Sense, sensesOf } from "../pipeline/deduplicate/meaning.ts";
import { partsOf } from "../pipeline/deduplicate/parts.ts";
import { soundAlike, soundOf } from "../pipeline/deduplicate/sound.ts";
import { wordsIn } from "../pipeline/deduplicate/spaceless.ts";
import { spelled } from "../pipeline/deduplicate/spelling.ts";
import { tableOf } from "../pipeline/deduplicate/tables.ts";
import { termsOf } from "../pipeline/deduplicate/terms.ts";
import { type Entry, pairsOf } from "../scripts/train/meaning/cedict.ts";

const NAMES = [
  ["Thompson", "トンプソン", "톰프슨", "汤普森"],
  ["Graham", "グラハム", "그레이엄", "格雷厄姆"],
  ["Merkel", "メルケル", "메르켈", "默克尔", "ميركل", "Меркель", "Μέρκελ", "मर्केल"],
] as const;

function alignSenses(left: readonly Sense[], right: readonly Sense[]) {
  const best = align(wordsOf(left), wordsOf(right));
  return { left: best.left.slice(0, left.length), right: best.right.slice(0, right.length) };
}

test("a foreign name sounds alike in every script that transcribes it", () => {
  for (const [latin, ...others] of NAMES) {
    for (const other of others)
      assert.ok(soundAlike(soundOf(latin), soundOf(other)) >= 0.75, `${latin} ${other}`);
  }
});

test("names of different people do not sound alike", () => {
  for (const [one] of NAMES) {
    for (const [, , other] of NAMES.filter(([name]) => name !== one))
      assert.ok(soundAlike(soundOf(one), soundOf(other)) < 0.75, `${one} ${other}`);
  }
});

test("sounds are alike in both directions, and at most 1", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const [x, y] = [soundOf(a), soundOf(b)];
      assert.equal(soundAlike(x, y), soundAlike(y, x));
      assert.ok(soundAlike(x, y) <= 1);
    }),
  );
});

test("a transcribed Chinese name is one word for matching and letters for learning", () => {
  const keys = (joining: boolean) => termsOf("格雷厄姆说", null, joining).map(({ key }) => key);
  assert.ok(keys(true).includes("格雷厄姆"));
  assert.ok(!keys(false).includes("格雷厄姆"));
  const short = termsOf("凯伦·亨特在线", tableOf("zh")).map(({ key }) => key);
  assert.deepEqual(short, ["凯伦", "亨特", "在线"]);
});

test("a text without spaces is cut into as few known words as make it up, ICU's where as many do", () => {
  const known = new Set(["参议员", "议员", "艾滋病", "病人", "中国", "人民", "中国人"]);
  assert.deepEqual(wordsIn("参议员", known), ["参议员"]);
  assert.deepEqual(wordsIn("艾滋病的", known), ["艾滋病", "的"]);
  assert.deepEqual(wordsIn("中国人民", known), ["中国", "人民"]);
  assert.deepEqual(wordsIn("มาลา", new Set()).join(""), "มาลา");
});

test("traditional and simplified letters spell the same Chinese words, and no others change", () => {
  const keys = (text: string) => sensesOf(text, "zh").map(({ term }) => term.key);
  assert.deepEqual(keys("總統宣布關閉邊境，選舉將延後。"), keys("总统宣布关闭边境，选举将延后。"));
  assert.deepEqual(sensesOf("選挙を監視する", "ja").map(({ term }) => term.key)[0], "選挙");
});

test("words of one entity match whatever they are, others by what they say", () => {
  const beijing = nameSenses("Beijing", "Q956", "en");
  assert.deepEqual([...alignSenses(beijing, nameSenses("Pékin", "Q956", "fr")).left], [1]);
  const [city] = alignSenses(nameSenses("Vienna", "x", "en"), nameSenses("Vienne", "y", "fr")).left;
  assert.ok(city! > 0.5, `${city}`);
});

test("a word finds its translation", () => {
  for (const [text, language] of [
    ["vaccin", "fr"],
    ["vaksin", "id"],
    ["疫苗", "zh"],
    ["ワクチン", "ja"],
  ] as const) {
    const [best] = alignSenses(sensesOf("vaccine", "en"), sensesOf(text, language)).left;
    assert.ok(best! > 0.4, `${text} ${best}`);
  }
  const [best] = alignSenses(sensesOf("shares", "en"), sensesOf("股价", "zh")).left;
  assert.ok(best! > 0.4, `股价 ${best}`);
});

test("a Chinese dictionary gives what its words mean, not what is noted of them", () => {
  const entries: Entry[] = [
    ["倒裝", "倒装", "dao4 zhuang1", "to invert; (linguistics) inversion"],
    ["義大利", "义大利", "Yi4 da4 li4", ["Italy (Tw)", "variant of 意大利[Yi4 da4 li4]"]],
    ["張", "张", "zhang1", "to open up; classifier for flat objects, sheets of paper, tables etc"],
    ["A片", "A片", "A pian4", "adult movie"],
  ];
  assert.deepEqual(pairsOf(entries), [
    ["invert", "倒装"],
    ["inversion", "倒装"],
    ["Italy", "义大利"],
    ["open up", "张"],
  ]);
});

test("words lose the affixes of their language, names and short words keep them", () => {
  const TABLE = [
    ["id", "Dia membantah telah menuliskannya.", "Dia bantah telah nulis."],
    ["id", "ditulis, mengirim, dikirim", "tulis, irim, kirim"],
    ["id", "menyapu membangunkan melakukannya", "sapu bangun laku"],
    ["id", "Menteri Merkel makan ikan di rumahnya", "Menteri Merkel makan ikan di rumah"],
    ["ms", "diumumkan memberikan", "umum beri"],
    ["fr", "les écoles, des Paris, vos châteaux", "les école, des Paris, vos château"],
    ["en", "schools", "schools"],
  ] as const;
  for (const [language, text, plain] of TABLE) assert.equal(spelled(text, language), plain);
  const tables = ["membantah", "membantu", "membangun"].map((word) => sensesOf(word, "id")[0]!);
  assert.equal(new Set(tables.map(({ term }) => term.key)).size, 3);
});

test("one word stands in place of an idiom, what its gap holds follows", () => {
  const TABLE = [
    ["en", "The mayor steps down and calls off the vote", "The mayor resign and cancel the vote"],
    ["en", "They step over a stone downhill", "They step over a stone downhill"],
    ["en", "Stepping downstairs", "Stepping downstairs"],
    ["de", "Sie trat am Montag als Ministerin zurück.", "Sie Rücktritt am Montag als Ministerin."],
    [
      "de",
      "Er trat ein, drei Jahre später kam sie zurück",
      "Er trat ein, drei Jahre später kam sie zurück",
    ],
    ["fr", "Le maire a jeté l’éponge", "Le maire a démissionner"],
    ["pl", "steps down", "steps down"],
  ] as const;
  for (const [language, text, plain] of TABLE) assert.equal(withoutIdioms(text, language), plain);
  const known = sensesOf("resign", "en")[0]!;
  assert.deepEqual(
    sensesOf("steps down", "en").map(({ term }) => term.key),
    [known.term.key],
  );
});

test("a word not in the table is read by the words it is made of", () => {
  for (const [text, language, known] of [
    ["Musikfestival", "de", "festival"],
    ["diunggah", "id", "unggah"],
    ["정신건강", "ko", "건강"],
    ["قالالرئيس", "ar", "قال"],
  ] as const) {
    const [best] = alignSenses(sensesOf(known, language), sensesOf(text, language)).left;
    assert.ok(best! > 0.6, `${text} ${best}`);
  }
});

test("the parts of a word are known words of it in order", () => {
  const table = tableOf("de");
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,30}$/u), (word) => {
      let at = 0;
      for (const part of partsOf(word, table)) {
        assert.ok(table.has(part));
        at = word.indexOf(part, at) + part.length;
        assert.ok(at >= part.length);
      }
    }),
  );
  assert.deepEqual(partsOf("xqzxqzxqz", table), []);
});

test("long runs of one letter stay fast", () => {
  for (const letter of ["a", "ア", "尔", "아", "ا"]) sensesOf(`X${letter.repeat(50_000)}`, "en");
});

test("what newspapers write for one another is alike, in one language and in two", () => {
  const TABLE = [
    ["en", "prison", "en", "jail"],
    ["en", "hostages freed", "en", "captives released"],
    ["en", "the firm relocates", "fr", "l'entreprise déménage"],
    ["de", "Gefängnis", "en", "jail"],
    ["es", "cárcel", "de", "Gefängnis"],
  ] as const;
  for (const [one, text, other, counterpart] of TABLE) {
    const { left } = alignSenses(sensesOf(text, one), sensesOf(counterpart, other));
    assert.ok(Math.max(...left) >= 0.4, `${text} | ${counterpart}: ${left}`);
  }
  const { left } = alignSenses(sensesOf("guilty", "en"), sensesOf("innocent", "en"));
  assert.ok(Math.max(...left) < 0.4, `${left}`);
});

test("the thesaurus has plain words, at least two a line and no line twice", () => {
  const file = new URL("../languages/en/thesaurus.txt", import.meta.url);
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  for (const line of lines) {
    assert.match(line, /^[a-z]+(?: [a-z]+)+$/u);
    assert.equal(new Set(line.split(" ")).size, line.split(" ").length, line);
  }
  assert.equal(new Set(lines.map((line) => line.split(" ").sort().join(" "))).size, lines.length);
});

test("opposites and alternatives are plain words, some on each side, none on two and no line twice", () => {
  for (const name of ["opposites", "alternatives"]) {
    const file = new URL(`../languages/en/${name}.txt`, import.meta.url);
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"));
    for (const line of lines) {
      assert.match(line, /^[a-z]+(?: [a-z]+)*(?: \| [a-z]+(?: [a-z]+)*)+$/u);
      if (name === "opposites") assert.equal(line.split(" | ").length, 2, line);
      const words = line.replaceAll(" | ", " ").split(" ");
      assert.equal(new Set(words).size, words.length, line);
    }
    assert.equal(new Set(lines).size, lines.length);
  }
});
