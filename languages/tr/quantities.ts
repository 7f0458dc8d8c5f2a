import type { QuantitiesPack } from "../contract/quantities.ts";

/** Cases, possessives and "-lik" of a noun, A and I by vowel harmony, D by the last consonant, (x) behind vowels. */
const ENDINGS =
  "lIk lIğI lIğInA lIktA lIktAn (y)I (y)A DA DAn (n)In (y)lA (s)I (s)InI (s)InA (s)InIn (s)IndA (s)IndAn DIr".split(
    " ",
  );

function inflected(list: string): string {
  const forms = list.split("|").flatMap((word) => {
    const vowel = [...word].findLast((letter) => "aeıioöuü".includes(letter)) ?? "a";
    const A = "aıou".includes(vowel) ? "a" : "e";
    const I = "aı".includes(vowel)
      ? "ı"
      : "ei".includes(vowel)
        ? "i"
        : "ou".includes(vowel)
          ? "u"
          : "ü";
    const D = /[fstkçşhp]$/u.test(word) ? "t" : "d";
    const open = /[aeıioöuü]$/u.test(word);
    const endings = ENDINGS.map((ending) =>
      ending
        .replace(/\((.)\)/u, open ? "$1" : "")
        .replaceAll("A", A)
        .replaceAll("I", I)
        .replace("D", D),
    );
    return [word, ...endings.map((ending) => word + ending)];
  });
  return forms.join("|");
}

export const quantities: QuantitiesPack = {
  marksMatter: true,
  numbers: {
    0.5: "buçuk|yarım",
    0: "sıfır",
    1: "bir",
    2: "iki",
    3: "üç",
    4: "dört",
    5: "beş",
    6: "altı",
    7: "yedi",
    8: "sekiz",
    9: "dokuz",
    10: "on",
    20: "yirmi",
    30: "otuz",
    40: "kırk",
    50: "elli",
    60: "altmış",
    70: "yetmiş",
    80: "seksen",
    90: "doksan",
  },
  scales: {
    12: "düzine",
    100: "yüz",
    1000: inflected("bin"),
    1e6: inflected("milyon"),
    1e9: inflected("milyar"),
    1e12: inflected("trilyon"),
  },
  articles: "bir",
  currencies: {
    TRY: `${inflected("lira|TL")}|Türk lirası|Türk lirasını|Türk lirasına`,
    USD: `${inflected("dolar")}|ABD doları|ABD dolarını|ABD dolarına|ABD dolarlık`,
    EUR: inflected("euro|avro"),
    GBP: inflected("sterlin"),
    RUB: inflected("ruble"),
    CNY: inflected("yuan"),
    JPY: inflected("yen"),
    UAH: "grivna|hrivnya",
    KZT: "tenge",
    PLN: "zloti",
    KRW: "won",
    IDR: "rupiah",
    AZN: "manat",
    ILS: "şekel",
    THB: "baht",
    INR: "rupi",
    CHF: "isviçre frangı|frank",
  },
  units: {
    "percentage point": "yüzde puan|yüzde puanlık",
    "cubic meter": "metreküp|metre küp",
    "basis point": "baz puan|baz puanlık|baz puandan",
    "%": "yüzde",
    tonne: inflected("ton"),
    barrel: inflected("varil"),
    kilogram: inflected("kilo|kilogram"),
    kilometer: inflected("kilometre"),
    meter: inflected("metre"),
    "square kilometer": inflected("kilometrekare"),
    "square meter": inflected("metrekare"),
    hectare: inflected("hektar"),
    year: `${inflected("yıl")}|yıldır|yaşında|yaşındaki|yaşındayken|yaşlarında|yaşlarındaki|yaş`,
    month: `${inflected("ay")}|aydır`,
    week: inflected("hafta"),
    day: inflected("gün"),
    degree: inflected("derece"),
    hour: "saat|saati|saate|saatte|saatten|saatin|saatlik|saatliğine|saattir",
    minute: inflected("dakika"),
  },
  unitsBefore: {
    "%": "yüzde|%",
  },
  shares: {
    "3/10": "onda üçü",
    "1/2": "yarısından|yarısını",
    "1/3": "üçte biri|üçte bir|üçte birini|üçte birinden",
    "2/3": "üçte ikisi|üçte iki|üçte ikisini|üçte ikisinden",
    "1/4": "dörtte biri|dörtte bir|dörtte birini|dörtte birinden",
    "3/4": "dörtte üçü|dörtte üç|dörtte üçünü|dörtte üçünden",
    "1/5": "beşte biri|beşte bir|beşte birini",
    "2/5": "beşte ikisi|beşte iki",
    "3/5": "beşte üçü|beşte üç",
    "4/5": "beşte dördü|beşte dört",
    "1/10": "onda biri|onda bir|onda birini",
    "9/10": "onda dokuzu",
  },
  minus: "eksi",
  digitsBehindScale: true,
  clockBefore: "saat|saatler",
  ordinalDot: true,
  ordinalNouns: "yüzyıl|yüzyılda|yüzyılın|yıldönümü|yıl dönümü|yıllar|yıllarda|yılların",
  labels:
    "numara|no|kategori|bölüm|madde|sayfa|satır|hat|sefer|salon|kapı|peron|faz|aşama|tip|sınıf|grup|sezon|cilt|fıkra|karar|blok|kanal|sürüm",
  counters:
    "kişi|kişinin|kişiye|kişiyi|insan|insanın|erkek|kadın|çocuk|öğrenci|işçi|çalışan|çalışanı|personel|asker|polis|itfaiyeci|aile|hane|ev|konut|daire|bina|mülteci|göçmen|yolcu|hasta|gösterici|katılımcı|taraftar|ziyaretçi|turist|kurban|vaka|ölü|yaralı|mahkum|tutuklu|üye|şirket|okul|araç|otomobil|uçuş|oy|sandalye|müşteri|kullanıcı|adet|tane",
  atLeast: "en az|fazla|üzerinde|en azından|asgari",
  atMost: "en fazla",
  orMore: "fazla|daha fazla|den fazla|dan fazla|ten fazla|tan fazla|veya daha fazla|aşkın",
  orLess: "az|daha az|den az|dan az|ten az|tan az",
  to: "ila|ile",
  fromEndings: "dan|den|tan|ten",
  becomesEndings: "a|e|ya|ye|na|ne",
  untilBehind: "kadar|dek|değin",
  former: "geçen yıl ki",
  formerBeside: "daha önce|önceki|geçen yılki",
  formerBehind: "yerine|değil|karşılık|kıyasla|göre|karşılaştırıldığında",
};
