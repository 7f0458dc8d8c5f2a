import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { clashesOf } from "../pipeline/deduplicate/clash.ts";
import { featuresOf } from "../pipeline/deduplicate/features.ts";
import { figuresOf } from "../pipeline/deduplicate/figures.ts";
import { profilesOf } from "../pipeline/deduplicate/profile.ts";
import { scorePair } from "../pipeline/deduplicate/score.ts";
import { mentionsOf } from "../scripts/score/meaning/statements.ts";

const mentionOf = (language: string, text: string) =>
  mentionsOf([{ id: text, doc: text, text: { [language]: text } }], language, languages)[0]!;

/** Each language with sentences and their numbers, former ones in parentheses. */
const numbers: Readonly<Record<string, readonly (readonly [text: string, told: string])[]>> = {
  en: [
    ["The port will hire 900 people rather than the 700 promised in spring", "900 (700)"],
    ["Instead of the originally planned 12 ferries, 15 will sail", "(12) 15"],
    ["Rents rose 4.5% in March, up from 3.9% a year earlier", "4.5 % (3.9 %)"],
    ["Rents have risen from 3.9% to 4.5%", "(3.9 %) 4.5 %"],
    ["Losses fell from 9 million euros in May to 7 million euros", "(9000000 EUR) 7000000 EUR"],
    ["The number of berths rose last year from 3 to 5", "(3) 5"],
    ["Output fell from 5 to 3 million tonnes", "(5000000 tonne) 3000000 tonne"],
    ["Pay rose from 800 to 1.2 thousand", "(800) 1200"],
    ["Losses increased from 3 to 5 million euros", "(3000000 EUR) 5000000 EUR"],
    ["The ferry takes 8 hours rather than 5 to 6 hours", "8 hour (5–6 hour)"],
    // no other number that this one could be held against
    ["The port will hire 700 people rather than close", "700"],
    ["Rather than wait 30 days, she paid 900 euros", "30 day 900 EUR"],
    ["The port has grown from 700 berths", "700"],
    ["The two unions voted against 45 amendments", "2 45"],
    ["The course is for children from 5 to 7", "5–7"],
  ],
  fr: [
    ["Le port embauchera 900 personnes au lieu des 700 promises", "900 (700)"],
    ["Les loyers ont pris 4,5 %, contre 3,9 % un an plus tôt", "4.5 % (3.9 %) 1 year"],
    ["Les pertes sont passées de 3 à 5 millions d'euros", "(3000000 EUR) 5000000 EUR"],
    ["Le village de 30 maisons est à 20 km", "30 20 kilometer"],
  ],
  de: [
    ["Der Hafen stellt 900 Leute ein statt der versprochenen 700", "900 (700)"],
    ["Die Mieten stiegen von 3,9 auf 4,5 Prozent", "(3.9 %) 4.5 %"],
    ["Von den 40 Häusern haben 30 ein neues Dach", "40 30"],
  ],
  es: [
    ["El puerto contratará a 900 personas en lugar de las 700 prometidas", "900 (700)"],
    ["El alza fue del 4,5 %, frente al 3,9 % de mayo", "4.5 % (3.9 %)"],
  ],
  it: [["L'aumento è del 4,5%, contro il 3,9% di maggio", "4.5 % (3.9 %)"]],
  pt: [
    ["O porto vai contratar 900 pessoas em vez de 700", "900 (700)"],
    ["A taxa passou de 3,9% para 4,5%", "(3.9 %) 4.5 %"],
  ],
  id: [
    ["Pelabuhan akan merekrut 900 orang, bukan 700 orang", "900 (700)"],
    ["Tarif naik dari 3,9 persen menjadi 4,5 persen", "(3.9 %) 4.5 %"],
  ],
  ms: [["Pelabuhan itu menggaji 900 orang berbanding 700 orang", "900 (700)"]],
  nl: [["De haven neemt 900 mensen aan in plaats van de beloofde 700", "900 (700)"]],
  sv: [["Hamnen anställer 900 personer i stället för 700", "900 (700)"]],
  da: [["Havnen ansætter 900 personer i stedet for 700", "900 (700)"]],
  nb: [["Havnen ansetter 900 personer i stedet for 700", "900 (700)"]],
  ru: [
    ["Порт наймёт 900 человек вместо обещанных 700", "900 (700)"],
    ["Рост составил 4,5% против 3,9% в мае", "4.5 % (3.9 %)"],
  ],
  uk: [["Порт найме 900 осіб замість обіцяних 700", "900 (700)"]],
  pl: [["Port zatrudni 900 osób zamiast 700", "900 (700)"]],
  cs: [["Přístav přijme 900 lidí místo slíbených 700", "900 (700)"]],
  ro: [["Portul va angaja 1.500 de oameni în loc de 1.200", "1500 (1200)"]],
  el: [["Το λιμάνι θα προσλάβει 900 άτομα αντί για 700", "900 (700)"]],
  fi: [["Satama palkkaa 900 ihmistä 700 sijaan", "900 (700)"]],
  hu: [["A kikötő 700 helyett 900 embert vesz fel", "(700) 900"]],
  tr: [
    ["Liman 700 kişi yerine 900 kişi alacak", "(700) 900"],
    ["Üye sayısı 7'den 9'a çıktı", "(7) 9"],
    ["Kayıp 12 milyondan 9 milyona indi", "(12000000) 9000000"],
    ["Gelir 30 milyar liradan 45 milyar liraya çıktı", "(30000000000 TRY) 45000000000 TRY"],
    ["Oran yüzde 15'ten 13'e düştü", "(15 %) 13 %"],
    ["Üretim 5'ten 3 milyon tona düştü", "(5000000 tonne) 3000000 tonne"],
    ["Okul 25'ten 40'a kadar öğrenci alıyor", "25 40"],
  ],
  ar: [
    ["سيوظف الميناء 900 شخص بدلا من 700", "900 (700)"],
    ["ارتفع عدد المصابين من 12 ألفا إلى 17 ألفا", "(12000) 17000"],
    ["تراجع الإنتاج من 5 إلى 3 ملايين طن", "(5000000 tonne) 3000000 tonne"],
    ["الدورة للأطفال من 5 إلى 7", "5–7"],
  ],
  hi: [
    ["बंदरगाह 700 लोगों के बजाय 900 लोगों को रखेगा", "(700) 900"],
    ["उत्पादन 5 से घटकर 3 लाख टन रह गया", "(500000 tonne) 300000 tonne"],
    ["कर 15 प्रतिशत से घटाकर 13 प्रतिशत होगा", "(15 %) 13 %"],
  ],
  zh: [
    ["政府把补助由每月30万印尼盾提高到40万印尼盾", "(300000 IDR) 400000 IDR"],
    ["产量从5减少到3万吨", "(50000 tonne) 30000 tonne"],
    ["失業人數由12萬人減少到9萬人", "(120000) 90000"],
    ["港口将招聘900人，而不是5月宣布的700人", "900 (700)"],
    ["税率从3.9%升至4.5%", "(3.9 %) 4.5 %"],
  ],
  ja: [
    ["港は700人ではなく900人を採用する", "(700) 900"],
    ["会員は7万人から9万人に増えた", "(70000) 90000"],
    ["税率を10%から8%に引き下げる", "(10 %) 8 %"],
    ["会員は7から9に増えた", "(7) 9"],
    ["5人から7人に配る", "5–7"],
  ],
  ko: [
    ["항만은 700명이 아니라 900명을 채용한다", "(700) 900"],
    ["실업자는 12만명에서 9만명으로 줄었다", "(120000) 90000"],
    ["참가자는 7에서 9로 늘었다", "(7) 9"],
    ["회사는 1800명에서 2200명을 고용한다", "1800–2200"],
  ],
  vi: [
    ["Cảng sẽ tuyển 900 người thay vì 700 người", "900 (700)"],
    ["Sản lượng giảm từ 5 xuống 3 triệu tấn", "(5000000 tonne) 3000000 tonne"],
  ],
  th: [
    ["ท่าเรือจะจ้าง 900 คน แทนที่จะเป็น 700 คน", "900 (700)"],
    ["ลดภาษีจาก 15% เหลือ 13%", "(15 %) 13 %"],
  ],
};

test("a number that another of its sentence has replaced is the former one", () => {
  for (const [language, rows] of Object.entries(numbers)) {
    for (const [text, expected] of rows) {
      const told = mentionOf(language, text).quantities.map(({ value, min, max, unit, former }) => {
        const number = [value ?? `${min}–${max}`, ...(unit === null ? [] : [unit])].join(" ");
        return former ? `(${number})` : number;
      });
      assert.equal(told.join(" "), expected, `${language}: ${text}`);
    }
  }
});

test("two statements are held against each other by what they say now", () => {
  const now = "The port will hire 900 people rather than the 700 promised in spring";
  const table: readonly [left: string, language: string, right: string, why: string][] = [
    [now, "en", "The port will hire 700 people", "900 against 700"],
    [now, "en", "The port will hire 900 people", ""],
    [now, "fr", "Le port embauchera 700 personnes", "900 against 700"],
    [now, "fr", "Le port embauchera 900 personnes au lieu des 700 promises", ""],
    [now, "en", "The port will hire 900 people, 200 more than the 700 that it promised", ""],
    [now, "en", "The port will hire 800 people", "900 against 800"],
    ["Rents have risen from 3.9% to 4.5%", "de", "Die Mieten sind auf 4,5 Prozent gestiegen", ""],
    [
      "Rents have risen from 3.9% to 4.5%",
      "de",
      "Die Mieten sind auf 3,9 Prozent gestiegen",
      "4.5 % against 3.9 %",
    ],
  ];
  for (const [text, language, other, why] of table) {
    const [left, right] = [mentionOf("en", text), mentionOf(language, other)];
    const [one, two] = profilesOf([left, right], languages);
    const features = featuresOf(one!, two!);
    const clashes = clashesOf(one!, two!, features).map((clash) => clash.why);
    assert.equal(clashes.join("; "), why, `${text} / ${other}`);
    if (why !== "") assert.notEqual(scorePair(one!, two!).decision, "same", other);
  }
});

test("a former number is no figure of its story", () => {
  const told = figuresOf(
    mentionOf("en", "The fire killed 15 people, up from 12 in the first report"),
    languages,
  );
  assert.deepEqual(
    told.map(({ kind, count }) => `${kind} ${count.text}`),
    ["dead 15"],
  );
});
