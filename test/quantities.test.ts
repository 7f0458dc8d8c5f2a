import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { readDigits, toAscii } from "../pipeline/quantities/digits.ts";
import { findQuantities } from "../pipeline/quantities/index.ts";
import type { QuantityMention, Tagged } from "../pipeline/records.ts";

function read(text: string, language: string): readonly QuantityMention[] {
  const article: Tagged = {
    id: "a",
    uri: "a",
    text,
    mediaType: "text/plain",
    title: null,
    published: null,
    publishedBasis: "none",
    notes: [],
    blocks: [{ start: 0, end: text.length, kind: "body", reason: "test" }],
    language,
    languageConfidence: 1,
    sentences: [{ start: 0, end: text.length, block: 0, language, tokens: [] }],
    quotations: [],
    tagged: true,
  };
  return findQuantities(article, languages);
}

/** `text = value unit`, bounds as `≥`, `≤` or `min..max`. */
function shown({ text, value, min, max, unit }: QuantityMention): string {
  const amount =
    value === null ? `${min}..${max}` : `${min !== null ? "≥" : max !== null ? "≤" : ""}${value}`;
  return `${text} = ${amount}${unit === null ? "" : ` ${unit}`}`;
}

const cases: readonly [string, string, string][] = [
  [
    "en",
    "The plant makes 300 million cubic metres of water.",
    "300 million cubic metres = 300000000 cubic meter",
  ],
  ["en", "The rate fell 0.3 percentage points.", "0.3 percentage points = 0.3 percentage point"],
  ["en", "Sales fell by a third.", "by a third = 33.3 %"],
  ["fr", "Deux Français sur cinq y sont favorables.", "Deux Français sur cinq = 40 %"],
  ["it", "Due italiani su cinque sono contrari.", "Due italiani su cinque = 40 %"],
  ["de", "Zwei von fünf Befragten sind dagegen.", "Zwei von fünf = 40 %"],
  ["de", "Er ist einer von neun Angeklagten.", "neun = 9"],
  ["fr", "Une infirmière sur quatre a démissionné.", "Une infirmière sur quatre = 25 %"],
  ["fr", "« Entre 400 et 450 personnes sont concernées »", "400 et 450 = 400..450"],
  ["fr", "Le groupe a perdu 340 M€.", "340 M€ = 340000000 EUR"],
  ["de", "Jede zehnte Stelle fällt weg.", "Jede zehnte = 10 %"],
  ["ru", "Против выступили двое из пяти.", "двое из пяти = 40 %"],
  ["ko", "피해자 10명 중 3명은 외국인이다.", "10명 중 3 = 30 %"],
  ["ja", "10人に3人が反対した。", "10人に3 = 30 %"],
  ["de", "Der Liter kostet 12.500 Rupiah.", "12.500 Rupiah = 12500 IDR"],
  ["ja", "政府は30万ルピアを支給する。", "30万ルピア = 300000 IDR"],
  ["ko", "회사는 5억 바트를 썼다.", "5억 바트 = 500000000 THB"],
  ["ru", "Фонд выделил 300 тысяч злотых.", "300 тысяч злотых = 300000 PLN"],
  ["fr", "Une vingtaine d'engins sont sur place.", "Une vingtaine = 20"],
  ["fr", "Le chiffre d'affaires atteint 2,3 Mds€.", "2,3 Mds€ = 2300000000 EUR"],
  ["it", "Taglierà tra gli 800 e i 1.000 posti.", "800 e i 1.000 = 800..1000"],
  ["ar", "حكم عليه بالسجن سنتين وستة أشهر.", "سنتين = 2 year; وستة أشهر = 6 month"],
  ["ar", "خسرت العملة نصف قيمتها.", "نصف = 50 %"],
  ["ar", "بلغت الأضرار نصف مليون دولار.", "نصف مليون دولار = 500000 USD"],
  ["zh", "累计雨量50至80毫米。", "50至80毫米 = 50..80 millimeter"],
  [
    "ru",
    "Добыча упала на четверть, до 12 млн тонн.",
    "четверть = 25 %; 12 млн тонн = 12000000 tonne",
  ],
  ["ru", "Ущерб составит до 12 млн рублей.", "12 млн рублей = ≤12000000 RUB"],
  ["ko", "인력 230여 명을 투입했다.", "230 = ≥230"],
  [
    "es",
    "Produce 300 millones de metros cúbicos.",
    "300 millones de metros cúbicos = 300000000 cubic meter",
  ],
  [
    "pl",
    "Zakład da 300 mln metrów sześciennych wody.",
    "300 mln metrów sześciennych = 300000000 cubic meter",
  ],
  ["ar", "ستنتج المحطة 300 مليون متر مكعب.", "300 مليون متر مكعب = 300000000 cubic meter"],
  ["ko", "공장은 물 3억 세제곱미터를 생산한다.", "3억 세제곱미터 = 300000000 cubic meter"],
  ["ko", "회사는 1800명에서 2200명을 고용한다.", "1800명에서 2200 = 1800..2200"],
  ["zh", "偷税1200多万元。", "1200多万元 = ≥12000000 CNY"],
  ["ko", "피해자는 3000여만 명이다.", "3000여만 = ≥30000000"],
  ["tr", "Enflasyon yüzde 25 ila 30 olacak.", "yüzde 25 ila 30 = 25..30 %"],
  ["ar", "يبلغ الإنتاج من 3 إلى 5 ملايين طن.", "3 إلى 5 ملايين طن = 3000000..5000000 tonne"],
  ["en", "The pit yields 3 to 5,000 tonnes.", "3 to 5,000 tonnes = 3..5000 tonne"],
  ["th", "มีผู้บาดเจ็บอย่างน้อย 17 คน", "17 = ≥17"],
  ["vi", "Lễ hội diễn ra vào tháng 6.", ""],
  ["fr", "Ils étaient 25.", "25 = 25"],
  ["ms", "Sebanyak 1,500 kes dilaporkan.", "1,500 = 1500"],
  ["ms", "Lebih 12,000 orang berarak.", "12,000 = ≥12000"],
  ["id", "Selusin rumah terbakar.", "Selusin = 12"],
  ["th", "ค่าปรับ 1.2 พันล้านบาท", "1.2 พันล้านบาท = 1200000000 THB"],
  ["th", "ประชาชนครึ่งล้านคนหนี", "ครึ่งล้าน = 500000"],
  ["en", "It reached 41.5°C in Seville.", "41.5°C = 41.5 celsius"],
  ["ja", "気温は41.5℃に達した。", "41.5℃ = 41.5 celsius"],
  ["es", "La multa es de 1.200 millones de pesos.", "1.200 millones de pesos = 1200000000 peso"],
  ["en", "It costs 1,500 KES.", "1,500 KES = 1500 KES"],
  ["ja", "5000人以上が集まり、数十人がけがをした。", "5000 = ≥5000"],
  ["ja", "約2000人が避難した。", "2000 = 2000"],
  ["en", "Some 2000 people fled the 2021 cases of fire.", "2000 = 2000"],
  ["de", "Es kamen 2000 Menschen und mehr.", "2000 = ≥2000"],
  ["fr", "Quelque 2000 personnes sont venues.", "2000 = 2000"],
  ["ru", "На митинг вышли 2000 человек.", "2000 = 2000"],
  ["pl", "W wiecu wzięło udział 2000 osób.", "2000 = 2000"],
  ["id", "Sebanyak 2000 warga mengungsi.", "2000 = 2000"],
  ["tr", "Gösteriye 2000 kişi katıldı.", "2000 = 2000"],
  ["ar", "حضر 2000 شخص.", "2000 = 2000"],
  ["ko", "정부는 22 억 5 천만 달러를 투자했다.", "22 억 5 천만 달러 = 2250000000 USD"],
  ["zh", "公司将雇用1800名至2200名工人。", "1800名至2200 = 1800..2200"],
  ["es", "Murieron mil quinientas personas.", "mil quinientas = 1500"],
  ["fr", "Mille deux cents maisons ont brûlé.", "Mille deux cents = 1200"],
  ["pt", "Custa mil e quinhentos reais.", "mil e quinhentos reais = 1500 BRL"],
  ["tr", "Bin beş yüz kişi geldi.", "Bin beş yüz = 1500"],
  ["en", "The raid began at 7 a.m. on Oct. 2, 1968.", ""],
  ["en", "The alarm was raised at 4.40 am.", ""],
  ["en", "Article 5 was signed in room 12.", ""],
  ["fr", "Le match s'est terminé 1 à 0 dans les années 80.", ""],
  ["fr", "Le train part à 15 heures et arrive à 19h30 heure locale.", ""],
  ["fr", "Le vol a duré 15 heures.", "15 heures = 15 hour"],
  ["fr", "Il a duré deux heures et demie.", "deux heures et demie = 2.5 hour"],
  ["es", "Duró dos años y medio.", "dos años y medio = 2.5 year"],
  ["pt", "Durou duas horas e meia.", "duas horas e meia = 2.5 hour"],
  ["it", "È durato due ore e mezza.", "due ore e mezza = 2.5 hour"],
  ["fr", "Il mène avec une moyenne de 2,53 et 300 points.", "2,53 = 2.53; 300 = 300"],
  ["fr", "Les quatre derniers jours ont été calmes.", "quatre derniers jours = 4 day"],
  ["de", "Im 19. Jahrhundert fiel das Tor in der 89. Minute.", ""],
  ["de", "Es waren 300.", "300 = 300"],
  ["de", "Sie hält 7,5 bis 10 Zentimetern stand.", "7,5 bis 10 Zentimetern = 7.5..10 centimeter"],
  ["de", "Der 13-jährige Junge starb um 15 Uhr.", "13-jährige = 13 year"],
  ["it", "La meta del viaggio è lontana, metà della strada no.", "metà della = 50 %"],
  ["it", "Negli anni ‘80 un secondo incontro alle 15.00.", ""],
  ["pt", "O 50.º aniversário foi celebrado por 300 pessoas.", "300 = 300"],
  [
    "tr",
    "20 milyondan fazla kişi 2,8 milyar sterlinlik anlaşmayı izledi.",
    "20 milyondan = ≥20000000; 2,8 milyar sterlinlik = 2800000000 GBP",
  ],
  ["tr", "Ön camlar kırıldı, 3 bina yıkıldı.", "3 = 3"],
  [
    "ru",
    "На 89-й минуте 25-тысячная толпа ушла, шестеро остались.",
    "25-тысячная = 25000; шестеро = 6",
  ],
  ["ru", "Поезд уходит в 7 утра.", ""],
  ["zh", "六名狱警在三个多月后康复，十分重要。", "六 = 6; 三个多月 = 3 month"],
  ["zh", "20世纪30年代，十人获救。", "十 = 10"],
  ["ja", "三人が死亡し、二つの橋が20世紀に壊れた。", "三 = 3; 二 = 2"],
  ["ko", "두 명이 숨지고 열두 곳이 전세 명의였다.", "두 = 2; 열두 = 12"],
  ["en", "The plant cost $3.5 million to build.", "$3.5 million = 3500000 USD"],
  ["en", "Shares fell 12% on Monday.", "12% = 12 %"],
  ["en", "It serves 1,250,000 homes.", "1,250,000 = 1250000"],
  ["en", "More than two hundred and fifty people came.", "two hundred and fifty = ≥250"],
  ["en", "Prices rose by between 3 and 5 percent.", "3 and 5 percent = 3..5 %"],
  ["en", "The bridge is 40 km long.", "40 km = 40 kilometer"],
  ["en", "A deal worth £2bn was signed.", "£2bn = 2000000000 GBP"],
  ["en", "Up to 400 jobs will go.", "400 = ≤400"],
  ["en", "About a million voters stayed home.", "million = 1000000"],
  ["en", "It takes 10 to 15 minutes.", "10 to 15 minutes = 10..15 minute"],
  ["fr", "Le chantier a coûté 3,5 milliards d'euros.", "3,5 milliards d'euros = 3500000000 EUR"],
  ["fr", "Quatre-vingt-dix-sept pour cent ont voté oui.", "Quatre-vingt-dix-sept pour cent = 97 %"],
  ["fr", "Plus de 1 200 élèves sont inscrits.", "1 200 = ≥1200"],
  ["id", "Harganya Rp 2,5 juta.", "Rp 2,5 juta = 2500000 IDR"],
  ["id", "Sebanyak dua ratus tiga puluh lima orang hadir.", "dua ratus tiga puluh lima = 235"],
  ["id", "Lebih dari 1.500 rumah rusak.", "1.500 = ≥1500"],
  [
    "es",
    "Invirtieron doscientos cincuenta mil dólares.",
    "doscientos cincuenta mil dólares = 250000 USD",
  ],
  ["pt", "O projeto custou R$ 1,2 bilhão.", "R$ 1,2 bilhão = 1200000000 BRL"],
  [
    "de",
    "Rund fünfundzwanzig Millionen Euro fehlen.",
    "fünfundzwanzig Millionen Euro = 25000000 EUR",
  ],
  ["de", "Es waren 12,5 Prozent.", "12,5 Prozent = 12.5 %"],
  ["nl", "Meer dan vijfendertig procent bleef thuis.", "vijfendertig procent = ≥35 %"],
  ["it", "Hanno raccolto ventidue milioni di euro.", "ventidue milioni di euro = 22000000 EUR"],
  ["ru", "Ущерб составил 3,2 млрд рублей.", "3,2 млрд рублей = 3200000000 RUB"],
  ["pl", "Zapłacono 45 tys. złotych.", "45 tys. złotych = 45000 PLN"],
  ["sv", "Det kostar femtio miljoner kronor.", "femtio miljoner kronor = 50000000 SEK"],
  ["tr", "Maliyeti 25 milyon dolar oldu.", "25 milyon dolar = 25000000 USD"],
  ["zh", "该项目耗资三百五十万美元。", "三百五十万美元 = 3500000 USD"],
  ["ja", "売上高は2億5000万円だった。", "2億5000万円 = 250000000 JPY"],
  ["ko", "약 3만 명이 모였다.", "3만 = 30000"],
  ["hi", "इस पर २५ करोड़ रुपये खर्च हुए।", "२५ करोड़ रुपये = 250000000 INR"],
  ["ar", "بلغت التكلفة ٢٥ مليون دولار.", "٢٥ مليون دولار = 25000000 USD"],
  ["th", "มูลค่าห้าล้านบาท", "ห้าล้านบาท = 5000000 THB"],
  ["vi", "Dự án trị giá 20 triệu đô la.", "20 triệu đô la = 20000000 USD"],
  ["en", "Half a million dollars are missing.", "Half a million dollars = 500000 USD"],
  ["en", "Two and a half million fled.", "Two and a half million = 2500000"],
  ["en", "Nearly two-thirds of staff agreed.", "two-thirds = 66.7 %"],
  ["en", "More than half of them left.", "half of = ≥50 %"],
  ["en", "One in three workers is ill.", "One in three = 33.3 %"],
  ["en", "Rates rose 25 basis points.", "25 basis points = 25 basis point"],
  ["en", "It was minus 5 degrees Celsius.", "minus 5 degrees Celsius = -5 celsius"],
  ["en", "The loss was -5% last year.", "-5% = -5 %"],
  ["en", "The 6-foot-6 forward scored.", "6-foot-6 = 6.5 foot"],
  ["en", "She is 5 feet 9 inches tall.", "5 feet 9 inches = 5.75 foot"],
  ["en", "A wall of 6 feet, 7 dogs.", "6 feet = 6 foot; 7 = 7"],
  ["en", "Some 1,000-1,200 people fled.", "1,000-1,200 = 1000..1200"],
  ["de", "Es fehlen anderthalb Millionen Euro.", "anderthalb Millionen Euro = 1500000 EUR"],
  ["de", "Ein halbes Dutzend Zeugen kam.", "Ein halbes Dutzend = 6"],
  ["fr", "Un demi-million d'habitants ont fui.", "Un demi-million = 500000"],
  ["fr", "Les deux tiers des sièges sont vides.", "deux tiers = 66.7 %"],
  ["es", "Perdieron dos millones y medio de euros.", "dos millones y medio de euros = 2500000 EUR"],
  ["pt", "Meia dúzia de casas ruiu.", "Meia dúzia = 6"],
  ["id", "Setengah juta orang mengungsi.", "Setengah juta = 500000"],
  ["nl", "Anderhalf miljoen mensen kwamen.", "Anderhalf miljoen = 1500000"],
  ["ru", "Полтора миллиона человек уехали.", "Полтора миллиона = 1500000"],
  ["tr", "Enflasyon yüzde 45 oldu.", "yüzde 45 = 45 %"],
  ["tr", "Satışlar %3,2 arttı.", "%3,2 = 3.2 %"],
  ["tr", "Fabrikada 12 bin 500 işçi var.", "12 bin 500 = 12500"],
  ["hi", "ढाई करोड़ रुपये मिले।", "ढाई करोड़ रुपये = 25000000 INR"],
  ["zh", "约1.9万名旅客受影响。", "1.9万 = 19000"],
  ["zh", "百分之四十五的人反对。", "百分之四十五 = 45 %"],
  ["zh", "三分之一的房屋受损。", "三分之一 = 33.3 %"],
  ["ja", "3割が反対した。", "3割 = 30 %"],
  ["ja", "作業員3人が死亡した。", "3 = 3"],
  [
    "ko",
    "정부는 3천5백만 달러를, 시는 2백억 원을 냈고 두 백화점이 문을 닫았다.",
    "3천5백만 달러 = 35000000 USD; 2백억 원 = 20000000000 KRW",
  ],
  ["ko", "사업비는 3조 5천억 원이다.", "3조 5천억 원 = 3500000000000 KRW"],
  ["ar", "نزح نصف مليون شخص.", "نصف مليون = 500000"],
  ["th", "ร้อยละ 45 ไม่เห็นด้วย", "ร้อยละ 45 = 45 %"],
  ["da", "Det koster 2,5 mia. kr.", "2,5 mia. kr. = 2500000000 DKK"],
  ["nb", "Tjuefem hus brant.", "Tjuefem = 25"],
  ["cs", "Chybí půl milionu korun.", "půl milionu korun = 500000 CZK"],
  ["ro", "Peste douăzeci și cinci de case au ars.", "douăzeci și cinci = ≥25"],
  ["hu", "A kár 2,5 milliárd forint.", "2,5 milliárd forint = 2500000000 HUF"],
  ["fi", "Kaksikymmentäviisi taloa paloi.", "Kaksikymmentäviisi = 25"],
  ["el", "Κόστισε ενάμισι εκατομμύριο ευρώ.", "ενάμισι εκατομμύριο ευρώ = 1500000 EUR"],
];

for (const [language, text, expected] of cases)
  test(`${language}: ${text}`, () => {
    assert.equal(read(text, language).map(shown).join("; "), expected);
  });

const none: readonly [string, string][] = [
  ["en", "The law dates from 2014."],
  ["en", "They met on 22 October and on May 3."],
  ["en", "The flight left at 10:30."],
  ["en", "Version 4.2.1 is out."],
  ["en", "He bought a Redmi 1S and a Boeing 737."],
  ["en", "One of them left."],
  ["fr", "Il est né le 3 mars 1987."],
  ["en", "They won 2-0 in the 2023-24 season."],
  ["en", "He ate half a sandwich."],
  ["en", "Sales fell in the first half of the year."],
  ["ru", "Они хорошо начали вторую половину."],
  ["zh", "会议于2014年10月22日举行。"],
  ["ja", "会議は10時30分に始まった。"],
];

for (const [language, text] of none)
  test(`${language}: no quantity in “${text}”`, () => {
    assert.deepEqual(read(text, language).map(shown), []);
  });

test("Separators are read by the locale only where both readings fit", () => {
  assert.equal(readDigits("1.500", ","), 1500);
  assert.equal(readDigits("1.500", "."), 1.5);
  assert.equal(readDigits("1.234,56", "."), 1234.56);
  assert.equal(readDigits("12,34,567", "."), 1234567);
  assert.equal(readDigits("1.5", ","), 1.5);
  assert.equal(readDigits("4.2.1", "."), null);
});

test("Digits of every script read alike", () => {
  assert.equal(toAscii("٢٥ २५ ๒๕ ２５"), "25 25 25 25");
});

test("Spans hold and values are finite for any text", () => {
  const piece = fc.constantFrom(
    "3",
    ",",
    ".",
    " million",
    "$",
    "twenty ",
    " to ",
    "more than ",
    "٣",
    "%",
    "百",
    "-",
  );
  fc.assert(
    fc.property(
      fc.constantFrom("en", "de", "zh", "ar", "xx"),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 20 }),
      (language, parts) => {
        const text = parts.join("");
        for (const found of read(text, language)) {
          assert.equal(text.slice(found.start, found.end), found.text);
          for (const value of [found.value, found.min, found.max])
            assert.equal(value === null || Number.isFinite(value), true);
        }
      },
    ),
    { numRuns: 200 },
  );
});
