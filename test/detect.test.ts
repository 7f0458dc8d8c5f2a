import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { detect } from "../pipeline/detect/index.ts";
import type { Cleaned, Detected } from "../pipeline/records.ts";

/** Every paragraph as one body block. */
function find(paragraphs: readonly string[], more: Partial<Cleaned> = {}): Detected {
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, kind: "body" as const, reason: "test" };
  });
  const article: Cleaned = {
    id: "a",
    uri: "a.txt",
    text: paragraphs.join("\n\n"),
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
    blocks,
    ...more,
  };
  return detect(article, languages);
}

const FRENCH = "Le conseil municipal a voté lundi soir la fermeture du vieux pont pour deux ans.";
const ENGLISH =
  "The council voted on Monday night to close the old bridge to traffic for two years.";

it("the given language stands; a note says where the words are of another", () => {
  const given = (text: string, language: string) => {
    const { language: tag, notes } = find([text], { givenLanguage: language });
    return [tag, ...notes.map(({ message }) => message)];
  };
  assert.deepEqual(given(FRENCH, "en"), ["en", "given as en, reads like fr"]);
  assert.deepEqual(given(FRENCH, "fr-CA"), ["fr-CA"]);
  assert.deepEqual(given("Ja, 12.", "en"), ["en"]);
});

describe("an article's language", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["en", ENGLISH],
    ["fr", FRENCH],
    [
      "id",
      "Pemerintah kota mengatakan bahwa jembatan itu akan ditutup selama dua tahun karena rusak.",
    ],
    ["ms", "Kerajaan negeri memaklumkan jambatan itu akan ditutup selama dua tahun kerana rosak."],
    ["pt", "A câmara municipal decidiu ontem que a ponte velha não vai abrir durante dois anos."],
    ["gl", "O concello decidiu onte que a ponte vella non vai abrir durante dous anos."],
    ["nb", "Kommunen har bestemt at den gamle broen ikke skal åpnes igjen før om to år."],
    ["da", "Kommunen har besluttet, at den gamle bro ikke skal åbnes igen før om to år."],
    ["sk", "Mestská rada rozhodla, že starý most zostane zatvorený ešte dva roky."],
    ["cs", "Městská rada rozhodla, že starý most zůstane ještě dva roky uzavřen."],
    ["uk", "Міська рада вирішила, що старий міст буде закрито на два роки через аварійний стан."],
    ["bg", "Общинският съвет реши старият мост да остане затворен за две години."],
    ["fa", "شورای شهر تصمیم گرفت که پل قدیمی را برای دو سال ببندد."],
    ["hi", "नगर परिषद ने पुराने पुल को दो साल के लिए बंद करने का फैसला किया है।"],
    ["ja", "市議会は古い橋を二年間閉鎖することを決めた。"],
    ["zh", "市议会决定将这座旧桥关闭两年，因为桥墩已经不安全。"],
    ["zh-Hant", "市議會決定將這座舊橋關閉兩年，因為橋墩已經不安全。"],
    ["ko", "시의회는 낡은 다리를 이 년 동안 폐쇄하기로 결정했다."],
    ["th", "สภาเมืองมีมติปิดสะพานเก่าเป็นเวลาสองปี"],
    ["el", "Το δημοτικό συμβούλιο αποφάσισε να κλείσει την παλιά γέφυρα."],
    ["is", "Bæjarstjórnin ákvað á mánudag að gömlu brúnni verði lokað í tvö ár vegna skemmda."],
    ["ka", "საკრებულომ გადაწყვიტა ძველი ხიდის დაკეტვა."],
  ];
  for (const [tag, text] of cases) {
    it(`is told from a sentence: ${tag}`, () => assert.equal(find([text]).language, tag));
  }

  it("is the one that is given, whatever the text", () => {
    const { language, languageConfidence } = find([FRENCH], { givenLanguage: "es" });
    assert.deepEqual([language, languageConfidence], ["es", 1]);
  });

  it("is not the declared one where the text is plainly of another", () => {
    assert.equal(find([FRENCH], { declaredLanguage: "en" }).language, "fr");
  });

  it("is the declared one, or undetermined, where there are no words", () => {
    assert.equal(find(["2014 – 3.5 %"], { declaredLanguage: "de" }).language, "de");
    assert.equal(find(["2014 – 3.5 %"]).language, "und");
  });

  it("is undetermined for words of no language", () => {
    const words = "qzrt wvuk jpxq lmnr tzzk vbnq wrrt plkj xcvb qwrt zxcv mnbv lkjh gfds";
    assert.equal(find([words]).language, "und");
  });

  it("is not changed by a long quotation in another", () => {
    assert.equal(
      find([`« ${ENGLISH} », a dit la maire à la presse locale après le vote de lundi.`]).language,
      "fr",
    );
  });
});

it("a paragraph in another language keeps its own", () => {
  const found = find([FRENCH, ENGLISH, FRENCH]);
  assert.equal(found.language, "fr");
  assert.deepEqual(
    found.blocks.map(({ language }) => language),
    [undefined, "en", undefined],
  );
});

it("any text has a language and a confidence between 0 and 1", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 4 }),
      (paragraphs) => {
        const { language, languageConfidence } = find(paragraphs);
        assert.match(language, /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/u);
        assert.ok(languageConfidence >= 0 && languageConfidence <= 1);
      },
    ),
  );
});
