import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { findEntities } from "../pipeline/entities/index.ts";
import type { EntityMention, Tagged } from "../pipeline/records.ts";

/** One sentence per line, as the stage meets it. */
function read(text: string, language: string): readonly EntityMention[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const sentences = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index: start }) => ({
    start,
    end: start + line.length,
    block: 0,
    language,
    tokens: [...segmenter.segment(line)]
      .filter(({ segment }) => segment.trim() !== "")
      .map(({ segment, index, isWordLike }) => ({
        start: start + index,
        end: start + index + segment.length,
        text: segment,
        kind: isWordLike ? ("word" as const) : ("punctuation" as const),
      })),
  }));
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
    sentences,
    quotations: [],
    tagged: true,
  };
  return findEntities(article, languages);
}

/** `text → name (type)` of every mention. */
const names = (text: string, language: string): string[] =>
  read(text, language).map((found) => `${found.text} → ${found.name} (${found.type})`);

const countries: readonly [string, string, string][] = [
  ["en", "The factory moved to Singapore last year.", "Singapore"],
  ["fr", "L'usine a été transférée à Singapour.", "Singapore"],
  ["id", "Pabrik itu pindah ke Singapura.", "Singapore"],
  ["zh", "工厂迁往新加坡。", "Singapore"],
  ["ja", "工場はシンガポールに移転した。", "Singapore"],
  ["ko", "공장은 싱가포르로 이전했다.", "Singapore"],
  ["ru", "Завод переехал в Сингапур.", "Singapore"],
  ["ar", "انتقل المصنع إلى سنغافورة.", "Singapore"],
  ["hi", "कारखाना सिंगापुर चला गया।", "Singapore"],
  ["th", "โรงงานย้ายไปสิงคโปร์", "Singapore"],
  ["fr", "La société vend en Inde.", "India"],
  ["id", "Perusahaan itu dari Tiongkok.", "China"],
];

for (const [language, text, name] of countries)
  test(`${language}: a country has one id and its English name (${text})`, () => {
    const [found] = read(text, language).filter((mention) => mention.type === "LOC");
    assert.equal(found?.name, name);
    assert.equal(found?.entityId, `ent-${name.toLowerCase()}`);
    assert.equal(found?.rule.startsWith("list"), true);
  });

test("A surname after the full name is the same person", () => {
  const found = read("Yesterday Hugo Barra resigned.\nThe board thanked Barra.", "en");
  assert.deepEqual(
    found.map(({ text, name, type }) => [text, name, type]),
    [
      ["Hugo Barra", "Hugo Barra", "PER"],
      ["Barra", "Hugo Barra", "PER"],
    ],
  );
  assert.equal(new Set(found.map(({ entityId }) => entityId)).size, 1);
});

const cases: readonly [string, string, string][] = [
  ["ru", "По словам министра Елены Петровой, доклад готов.\nПетрова ждёт роста.", "Елена Петрова"],
  ["uk", "За словами Миколи Гриценка, міст відкриють.\nГриценко чекає.", "Микола Гриценко"],
  ["pl", "Zdaniem Jana Malinowskiego kurs spadnie.\nMalinowski czeka.", "Jan Malinowski"],
  ["cs", "Podle ministryně Heleny Dvořákové daně klesnou.\nDvořáková čeká.", "Helena Dvořáková"],
  ["sk", "Podľa ministerky Zuzany Kováčovej dane klesnú.\nKováčová čaká.", "Zuzana Kováčová"],
  ["hr", "Prema riječima ministra Zorana Babića porezi padaju.\nBabić čeka.", "Zoran Babić"],
  [
    "el",
    "Σύμφωνα με τον υπουργό Σπύρο Βλάχο, οι φόροι μειώνονται.\nΟ Βλάχος περιμένει.",
    "Σπύρος Βλάχος",
  ],
  [
    "fi",
    "Ministeri Matti Koskela odottaa.\nMinisteri Koskelan mukaan verot laskevat.",
    "Matti Koskela",
  ],
  [
    "et",
    "Rahandusminister Mart Kallas ootab.\nMinister Kallase sõnul maksud langevad.",
    "Mart Kallas",
  ],
  ["hu", "Kovács Gábor miniszter vár.\nKovács szerint csökken az adó.", "Gábor Kovács"],
];

for (const [language, text, name] of cases)
  test(`${language}: a person has one name in every case, with the surname alone too (${name})`, () => {
    const people = read(text, language).filter(({ type }) => type === "PER");
    assert.deepEqual([people.length, ...new Set(people.map((found) => found.name))], [2, name]);
  });

const beside: readonly [string, string, readonly string[]][] = [
  [
    "ja",
    "ティムール・スレイメノフ総裁は会見した。\nスレイメノフ氏は語った。",
    ["ティムール・スレイメノフ"],
  ],
  ["ja", "財務省の田中健一報道官が説明した。\n田中元報道官は黙った。", ["田中健一"]],
  [
    "zh",
    "央行行长铁木尔·苏莱曼诺夫表示关注。\n苏莱曼诺夫行长在会上说。\n苏莱曼诺夫否认。",
    ["铁木尔·苏莱曼诺夫"],
  ],
  ["zh", "北京一名教授王建民认为太晚。\n王教授说，汇率稳定。", ["王建民"]],
  ["ko", "박지영 외교부 대변인은 발표했다.\n박 대변인은 덧붙였다.", ["박지영"]],
  ["ko", "재닛 옐런 장관은 말했다.", ["Janet Yellen"]],
  ["ko", "원주민 대표는 반대했다.\n한 의원은 찬성했다.", []],
  ["th", "นายติมูร์ สุเลย์มานอฟ ผู้ว่าการ กล่าวว่า ดี\nนายติมูร์กล่าวว่า ดี", ["ติมูร์ สุเลย์มานอฟ"]],
  [
    "ar",
    "وقال محافظ البنك تيمور سليمانوف إن التضخم مرتفع.\nوأضاف سليمانوف أن البنك مستعد.",
    ["تيمور سليمانوف"],
  ],
  ["ar", "قال الرئيس بصورة غير مباشرة إن الأمر انتهى.", []],
];

for (const [language, text, people] of beside)
  test(`${language}: a title beside a name is no part of it (${text.split("\n", 1)})`, () => {
    const found = read(text, language).filter(({ type }) => type === "PER");
    assert.deepEqual([...new Set(found.map(({ name }) => name))], people);
    if (people.length > 0) assert.equal(found.length, text.split("\n").length);
  });

test("et: the surname alone as a subject tells the nominative", () => {
  const found = read(
    "Vandeadvokaat Oliver Nääsi hinnangul on ta süütu.\nNääs lisas selgituse.",
    "et",
  );
  assert.deepEqual([...new Set(found.map(({ name }) => name))], ["Oliver Nääs"]);
});

test("A given name, particles and a surname are one person, be the surname a word for a place", () => {
  const table: readonly [language: string, text: string, name: string][] = [
    ["nl", "Volgens Jan de Vries is de brug veilig.", "Jan de Vries"],
    ["nl", "Burgemeester Femke van den Berg noemt het plan onzin.", "Femke van den Berg"],
    ["nl", "Volgens wethouder Karin ter Horst is het plan klaar.", "Karin ter Horst"],
    ["es", "Según Juan de la Fuente, el puente es seguro.", "Juan de la Fuente"],
    ["it", "Secondo Anna di Monte il ponte è sicuro.", "Anna di Monte"],
    ["en", "Peter van den Berg said the bridge was safe.", "Peter van den Berg"],
  ];
  for (const [language, text, name] of table)
    assert.ok(names(text, language).includes(`${name} → ${name} (PER)`), text);
});

test("A woman's name is not read as another case of a man's", () => {
  for (const [language, text, name] of [
    ["cs", "Ministryně Jana Nováková čeká.", "Jana Nováková"],
    ["pl", "Minister Jana Malinowska czeka.", "Jana Malinowska"],
    ["hr", "Ministrica Ivana Horvat čeka.", "Ivana Horvat"],
  ] as const)
    assert.equal(read(text, language)[0]?.name, name);
});

test("A person named in another case and one in the nominative are two", () => {
  assert.deepEqual(names("Адвокат Дмитрия Орлова Анна Лебедева молчит.", "ru"), [
    "Дмитрия Орлова → Дмитрий Орлов (PER)",
    "Анна Лебедева → Анна Лебедева (PER)",
  ]);
});

test("A surname alone is the person of the article before somebody well known", () => {
  const [, alone] = read("Prof. Ahmet Demirtaş konuştu.\nDemirtaş kararı eleştirdi.", "tr");
  assert.equal(alone?.name, "Ahmet Demirtaş");
});

test("What the text calls a firm is one", () => {
  for (const [language, text] of [
    ["en", "Swedish drugmaker Norvena closed its plant."],
    ["de", "Der Pharmakonzern Norvena schließt sein Werk."],
    ["nl", "Het farmaconcern Norvena sluit zijn fabriek."],
  ] as const)
    assert.deepEqual(names(text, language).at(-1), "Norvena → Norvena (ORG)");
});

test("A ministry by its short name is the reader's own unless the article is of another country", () => {
  const own = names("Enerji Bakanlığı, Türkiye genelinde zam yapmayacak.", "tr");
  assert.equal(
    own[0],
    "Enerji Bakanlığı → Ministry of Energy and Natural Resources of Turkey (ORG)",
  );
  const other = names("Enerji Bakanlığı, Kazakistan genelinde zam yapmayacak.", "tr");
  assert.equal(other[0], "Enerji Bakanlığı → Enerji Bakanlığı (ORG)");
  const named = names("Kazakistan hükümeti toplandı.\nEnerji Bakanlığı zam yapmayacak.", "tr");
  assert.equal(named[1], "Enerji Bakanlığı → Enerji Bakanlığı (ORG)");
});

test("A firm in other letters is no part of the person's name behind it", () => {
  const [person] = names("Экономист Halyk Finance Эльдар Шамсутдинов ждёт роста.", "ru");
  assert.equal(person, "Эльдар Шамсутдинов → Эльдар Шамсутдинов (PER)");
});

test("A senate or court is that of the article's country, and nobody else's", () => {
  const table: readonly [string, string, string][] = [
    ["en", "The Senate passed the bill.", "US Senate"],
    ["en", "The Senate met in Canberra.", "Senate"],
    ["en", "The Supreme Court in Nairobi ruled.", "Supreme Court"],
    ["it", "Il Senato ha approvato la legge.", "Italian Senate"],
    ["it", "Il Senato ha votato a Washington.", "Senato"],
    ["pl", "Senat odrzucił ustawę.", "Polish Senate"],
    ["fr", "Le Sénat a voté la loi à Paris.", "French Senate"],
  ];
  for (const [language, text, name] of table)
    assert.equal(read(text, language)[0]?.name, name, text);
});

test("A short form in brackets is the long name", () => {
  const [long, short] = read("The fleet of Kestrel Valley Transport (KVT) is old.", "en");
  assert.equal(long?.name, "Kestrel Valley Transport");
  assert.equal(short?.entityId, long?.entityId);
});

test("The code of a share is its company, the exchange a name where it is listed", () => {
  assert.deepEqual(names("Kestrel Valley (NYSE: KVL, TSX: KVY) fell.\nKVL lost 3%.", "en"), [
    "Kestrel Valley → Kestrel Valley (ORG)",
    "NYSE → New York Stock Exchange (ORG)",
    "KVL → Kestrel Valley (ORG)",
    "KVY → Kestrel Valley (ORG)",
    "KVL → Kestrel Valley (ORG)",
  ]);
  assert.deepEqual(names("Le groupe Vellune (Euronext : VLN) ferme.", "fr"), [
    "Vellune → Vellune (ORG)",
    "Euronext → Euronext (ORG)",
    "VLN → Vellune (ORG)",
  ]);
});

test("Names written in two scripts get one id", () => {
  const [latin] = read("Zoran Zaev spoke.", "en");
  const [cyrillic] = read("Зоран Заев выступил.", "ru");
  assert.equal(latin?.entityId, cyrillic?.entityId);
});

test("A Vietnamese family name begins a person's, a small syllable ends a ministry's", () => {
  const told = names(
    "Phát ngôn viên Bộ Ngoại giao Lê Thị Thu Hằng gặp ông Nguyễn Đức Chung.",
    "vi",
  );
  assert.deepEqual(told, [
    "Bộ Ngoại giao → Bộ Ngoại giao (ORG)",
    "Lê Thị Thu Hằng → Lê Thị Thu Hằng (PER)",
    "Nguyễn Đức Chung → Nguyễn Đức Chung (PER)",
  ]);
});

test("A listed name within a longer foreign one is none", () => {
  assert.deepEqual(names("万德里亚的港口去年扩建。", "zh"), []);
  assert.deepEqual(names("他从德里飞往伦敦。", "zh").length, 2);
  assert.deepEqual(names("东京亚运会在德国斯图加特筹备。", "zh").length >= 2, true);
});

test("Plain words are no names", () => {
  assert.deepEqual(names("The weather was fine and the harvest good.", "en"), []);
});

test("Spans hold for any text, in text order and without overlap", () => {
  const piece = fc.constantFrom(
    "Paris ",
    "l'Inde ",
    "新加坡",
    "O'Neil ",
    "(EU) ",
    "𝔘 ",
    "é",
    "\n",
    "İ",
    "U.S. ",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }),
      (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const found of read(text, "en")) {
          assert.equal(text.slice(found.start, found.end), found.text);
          assert.equal(found.start >= end && found.end > found.start, true);
          end = found.end;
        }
      },
    ),
    { numRuns: 200 },
  );
});

const canonical: readonly [string, string, readonly string[]][] = [
  ["fr", "Les serveurs de Pékin partent en Californie.", ["Beijing", "California"]],
  ["de", "Chinas Botschafter flog von Peking nach Brüssel.", ["China", "Beijing", "Brussels"]],
  ["de", "Das Moskauer Außenministerium schwieg.", ["Moscow"]],
  ["ru", "Посол Индии прибыл из Москвы в Варшаву.", ["India", "Moscow", "Warsaw"]],
  ["pl", "Premier wrócił z Warszawy do Londynu.", ["Warsaw", "London"]],
  ["tr", "Türkiye'nin başkenti Ankara'dır.", ["Turkey", "Ankara"]],
  ["ar", "عقد الاجتماع في بكين وبالرياض.", ["Beijing", "Riyadh"]],
  ["id", "Kantor PBB di Jenewa ditutup.", ["United Nations", "Geneva"]],
  [
    "fr",
    "L'OMS et l'ONU siègent à Genève.",
    ["World Health Organization", "United Nations", "Geneva"],
  ],
  ["fr", "L'armée de l'air indienne a confirmé.", ["Indian Air Force"]],
  ["de", "Die indische Luftwaffe bestätigte das.", ["Indian Air Force"]],
  ["id", "Angkatan Udara Kanada membantah.", ["Canadian Air Force"]],
  ["es", "El Departamento de Policía de Boston investiga.", ["Boston Police Department"]],
  ["zh", "小米和谷歌在北京。", ["Xiaomi", "Google", "Beijing"]],
  ["en", "Paris Hilton flew to Paris.", ["Paris Hilton", "Paris"]],
  ["en", "They met Jack London in London.", ["Jack London", "London"]],
  ["en", "She studied at the University of Oregon.", ["University of Oregon"]],
  ["en", "Apple Inc and Xiaomi Corp cut prices.", ["Apple", "Xiaomi"]],
  ["en", "The apple fell and an orange rolled.", []],
];

for (const [language, text, expected] of canonical)
  test(`${language}: names of “${text}”`, () => {
    assert.deepEqual(
      read(text, language).map((found) => found.name),
      expected,
    );
  });

test("What shares a name is told apart by the article's countries, with a reason", () => {
  const named = (text: string) => read(text, "en").find((found) => found.text === "Georgia");
  const country = named("Georgia and Armenia signed.\nThe talks in Tbilisi went on.");
  const state = named(
    "He won in Georgia.\nTexas, Florida and Ohio in the United States voted too.",
  );
  assert.equal(country?.name, "Georgia");
  assert.equal(state?.name, "Georgia (US state)");
  assert.match(state?.rule ?? "", /the article names US/u);
});

test("the particles of a surname that stands alone belong to it", () => {
  const found = names(
    "Directeur Ingrid van der Schoot sprak gisteren.\nVan der Schoot vertrekt in mei.",
    "nl",
  );
  assert.deepEqual(found, [
    "Ingrid van der Schoot → Ingrid van der Schoot (PER)",
    "Van der Schoot → Ingrid van der Schoot (PER)",
  ]);
});

test("a listed surname behind another given name is someone else", () => {
  const names = (text: string) => read(text, "en").map(({ name }) => name);
  assert.ok(names("The vote was lost, Solberg said on Monday.").includes("Erna Solberg"));
  assert.deepEqual(names("The ships are ready, Ingrid Solberg said on Monday."), [
    "Ingrid Solberg",
  ]);
});

test("an institution has one name in every language, and a namesake is somebody else", () => {
  const table: readonly [language: string, text: string, named: readonly string[]][] = [
    ["ja", "経済産業省は支援策を検討している。", ["Ministry of Economy, Trade and Industry"]],
    [
      "ko",
      "일본 경제산업성은 지원책을 검토하고 있다.",
      ["Ministry of Economy, Trade and Industry"],
    ],
    ["zh", "经济产业省正在考虑支援措施。", ["Ministry of Economy, Trade and Industry"]],
    ["fr", "La Banque de réserve de l'Inde a maintenu son taux.", ["Reserve Bank of India"]],
    ["hi", "आरबीआई ने दर बरकरार रखी।", ["Reserve Bank of India"]],
    ["de", "Die indische Zentralbank hob den Zins an.", ["Reserve Bank of India"]],
    ["es", "La Agencia Nacional de Telecomunicaciones (Anatel) cumplió.", ["Anatel", "Anatel"]],
    ["nl", "Het Europees Geneesmiddelenbureau (EMA) beslist.", ["European Medicines Agency"]],
    ["ru", "Росстат и Минфин России молчат.", ["Rosstat", "Russian Finance Ministry"]],
    ["tr", "Bakan, Sağlık Bakanlığı ile görüştü.", ["Ministry of Health of Turkey"]],
    ["tr", "Bakan, ABD Sağlık Bakanlığı ile görüştü.", ["Department of Health and Human Services"]],
    ["ru", "Минздрав Узбекистана молчит.", ["Uzbek Health Ministry"]],
    ["cs", "Ministerstvo financí Kazachstánu mlčí.", ["Kazakh Finance Ministry"]],
    ["ar", "نفت وزارة الصحة المصرية الخبر.", ["Egyptian Health Ministry"]],
    ["ja", "日本の財務省は否定した。", ["Ministry of Finance of Japan"]],
    ["ko", "미국 국토교통부는 부인했다.", ["미국 국토교통부"]],
    [
      "es",
      "El Centro Andino Nacional (CAN) y el ministro Samer al Abadi hablaron.",
      ["Samer al Abadi"],
    ],
    ["en", "Residents heard from the National Hurricane Center.", ["National Hurricane Center"]],
    ["en", "The ship sailed to Tyler Jordan. Jordan will miss the game.", ["Tyler Jordan"]],
    ["en", "The plant near Savannah, Georgia, will open.", ["Savannah", "Georgia (US state)"]],
    ["en", "They met in Armenia, Georgia and Azerbaijan.", ["Armenia", "Georgia", "Azerbaijan"]],
    ["en", "Supreme Court Justice Ana Cruz on Monday ruled.", ["Ana Cruz"]],
  ];
  for (const [language, text, named] of table) {
    const found = read(text, language).map(({ name }) => name);
    for (const name of named) assert.ok(found.includes(name), `${text}: ${found.join(", ")}`);
    assert.ok(!found.includes("Haider al-Abadi") && !found.includes("Jordan"), text);
  }
});
