import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import { claimsOf } from "./claims-of.ts";

type Row = readonly [language: string, text: string, claim: string, speaker: string | null];

/** Each text makes the one claim, with its speaker as the text calls it or by name. */
function tells(rows: readonly Row[], called: "text" | "name" = "text"): void {
  for (const [language, text, claim, speaker] of rows) {
    const [first, ...rest] = claimsOf(text, language);
    assert.deepEqual(
      [first?.text, first?.speaker?.[called] ?? null, rest.length],
      [claim, speaker, 0],
      text,
    );
  }
}

const rows: readonly Row[] = [
  [
    "en",
    "The harbour reopened on Monday after nine weeks of repairs.",
    "The harbour reopened on Monday after nine weeks of repairs",
    null,
  ],
  ["en", "The ministry said that the bridge was safe.", "the bridge was safe", "The ministry"],
  ["en", "The bridge is safe, the ministry said.", "The bridge is safe", "the ministry"],
  [
    "en",
    "“We sold forty boats last year,” said Ines Duarte.",
    "We sold forty boats last year",
    "Ines Duarte",
  ],
  [
    "en",
    "According to the port authority, two ferries were damaged.",
    "two ferries were damaged",
    "the port authority",
  ],
  [
    "fr",
    "La société a annoncé que le pont rouvrira en juin.",
    "le pont rouvrira en juin",
    "La société",
  ],
  ["fr", "Selon la police, deux bateaux ont été volés.", "deux bateaux ont été volés", "la police"],
  [
    "id",
    "“Kami menjual empat puluh kapal tahun lalu,” ujar Ines Duarte.",
    "Kami menjual empat puluh kapal tahun lalu",
    "Ines Duarte",
  ],
  [
    "fr",
    "Un voisin leur assure que le gardien a fermé la porte.",
    "le gardien a fermé la porte",
    "Un voisin",
  ],
  ["fr", "La digue a tenu », a prévenu l'un d'eux.", "La digue a tenu", "l'un d'eux"],
  ["fr", "Un pêcheur demande que la digue soit relevée.", "la digue soit relevée", "Un pêcheur"],
  [
    "en",
    "If anything, skippers say her plans to widen the channel would bring more mud.",
    "her plans to widen the channel would bring more mud",
    "skippers",
  ],
  ["en", "Several crews complained they were never paid.", "they were never paid", "Several crews"],
  [
    "en",
    "Back in the yard, the owner said, he decided to sell the last ferry.",
    "he decided to sell the last ferry",
    "the owner",
  ],
  ["id", "Menurut polisi, dua kapal telah dicuri.", "dua kapal telah dicuri", "polisi"],
  [
    "de",
    "Das Ministerium erklärte, dass die Brücke sicher sei.",
    "die Brücke sicher sei",
    "Das Ministerium",
  ],
  ["de", "Laut Polizei wurden zwei Boote gestohlen.", "wurden zwei Boote gestohlen", "Polizei"],
  ["es", "El ministerio dijo que el puente era seguro.", "el puente era seguro", "El ministerio"],
  ["pt", "O ministério disse que a ponte era segura.", "a ponte era segura", "O ministério"],
  ["it", "Il ministero ha detto che il ponte era sicuro.", "il ponte era sicuro", "Il ministero"],
  ["nl", "Het ministerie zei dat de brug veilig was.", "de brug veilig was", "Het ministerie"],
  [
    "ms",
    "Kementerian itu berkata bahawa jambatan itu selamat.",
    "jambatan itu selamat",
    "Kementerian itu",
  ],
  ["sv", "Bron är säker, säger ministern.", "Bron är säker", "ministern"],
  ["ru", "Мост безопасен, — сказал министр.", "Мост безопасен", "министр"],
  ["uk", "Міністр заявив, що міст безпечний.", "міст безпечний", "Міністр"],
  ["pl", "Minister powiedział, że most jest bezpieczny.", "most jest bezpieczny", "Minister"],
  ["ar", "قال الوزير إن الجسر آمن تماما.", "الجسر آمن تماما", "الوزير"],
  ["zh", "据新华社报道，两艘船被盗。", "两艘船被盗", "新华社"],
  ["zh", "外交部发言人周一表示，这座桥是安全的。", "这座桥是安全的", "外交部发言人"],
  ["ja", "大臣は橋が安全だと述べた。", "橋が安全だ", "大臣"],
  ["ja", "警察によると、船が2隻盗まれた。", "船が2隻盗まれた", "警察"],
  ["ko", "장관은 다리가 안전하다고 밝혔다.", "다리가 안전하다고", "장관"],
  ["tr", "Bakan, köprünün güvenli olduğunu söyledi.", "köprünün güvenli olduğunu", "Bakan"],
  [
    "vi",
    "Theo cảnh sát, hai chiếc thuyền đã bị đánh cắp.",
    "hai chiếc thuyền đã bị đánh cắp",
    "cảnh sát",
  ],
  ["hi", "मंत्री ने कहा कि पुल सुरक्षित है।", "पुल सुरक्षित है", "मंत्री"],
  ["th", "รัฐมนตรีกล่าวว่าสะพานปลอดภัยดี", "สะพานปลอดภัยดี", "รัฐมนตรี"],
];

test("a statement is its content without the attribution, with the phrase that says it", () => {
  tells(rows);
});

test("promises, demands, labels and denials keep their wording and gain who makes them", () => {
  const table: readonly Row[] = [
    [
      "en",
      "In March, the mayor promised to repair the bridge.",
      "In March, the mayor promised to repair the bridge",
      "the mayor",
    ],
    [
      "en",
      "Ines Duarte called the plan a “disgrace”.",
      "Ines Duarte called the plan a “disgrace”",
      "Ines Duarte",
    ],
    ["de", "Die Werft wies den Vorwurf zurück.", "Die Werft wies den Vorwurf zurück", "Die Werft"],
    [
      "nl",
      "De politie sluit brandstichting niet uit.",
      "De politie sluit brandstichting niet uit",
      "De politie",
    ],
    ["ko", "회사는 의혹을 부인했다.", "회사는 의혹을 부인했다", "회사"],
    ["ja", "同社は不正を否定している。", "同社は不正を否定している", "同社"],
  ];
  tells(table);
});

test("a clause behind an adverbial or an addressee is the content, and the one a medium quotes speaks", () => {
  const table: readonly Row[] = [
    [
      "en",
      "The league said in a statement it would review the match.",
      "it would review the match",
      "The league",
    ],
    [
      "en",
      "Her lawyer told the court his client had left the port.",
      "his client had left the port",
      "Her lawyer",
    ],
    [
      "en",
      "The gazette reported that the director had said the yard was safe.",
      "the yard was safe",
      "the director",
    ],
    ["it", "“Resto qui”, ha detto l'allenatore.", "Resto qui", "l'allenatore"],
    [
      "en",
      "“The storm took the whole roof” — Ines Duarte.",
      "The storm took the whole roof",
      "Ines Duarte",
    ],
  ];
  tells(table);
});

test("where speaker and cue stand apart, the subject of the cue in the tree speaks", () => {
  const table: readonly (readonly [language: string, text: string, speaker: string])[] = [
    [
      "en",
      "Dana Rowe, 59, of Bangor, Maine, who watched the launch, said the ferry was late.",
      "Dana Rowe",
    ],
    [
      "en",
      "Peter Lund, president of the Dockers' Union, which has 900 members, said the port would close.",
      "Peter Lund",
    ],
    [
      "en",
      "The group behind the strikes in Jakarta, Bandung and Surabaya, said talks had failed.",
      "The group behind the strikes in Jakarta",
    ],
    [
      "de",
      "In einem Interview mit der BBC erklärte er: „Der Anblick dieser Brücke ist einfach großartig.“",
      "er",
    ],
    [
      "de",
      "In einem Brief an den Bundestag schrieb die Reederei, dass die Fähre zu spät kam.",
      "die Reederei",
    ],
    ["pt", "«Foi uma decisão muito difícil», disse ao Público Ana Moura.", "Ana Moura"],
    [
      "nl",
      "In een interview met De Standaard zei de burgemeester dat de haven dicht blijft.",
      "de burgemeester",
    ],
    [
      "fr",
      "Dans un entretien au journal Le Rhin, le maire nous a dit que le pont était fermé.",
      "le maire",
    ],
    ["es", "En una entrevista con la BBC dijo el alcalde que el puente era seguro.", "el alcalde"],
    ["it", "In un'intervista alla BBC ha detto il sindaco che il ponte era sicuro.", "il sindaco"],
    ["sv", "I en intervju med BBC sade borgmästaren att bron var säker.", "borgmästaren"],
    ["ru", "В интервью газете «Маяк» мэр сказал, что мост безопасен.", "мэр"],
    // The relative clause of a person
    [
      "en",
      "The flood took the house of Ana Prats, 34, who said the water came at night.",
      "Ana Prats",
    ],
    [
      "en",
      "Among those who lost their homes was Ana Prats, a baker, who said the water came at night.",
      "Ana Prats",
    ],
    // Where they stand side by side, or a person is named, the tree is not asked
    ["en", "Merrill says Machado promised to stay and said she would stand up to it.", "Merrill"],
  ];
  for (const [language, text, speaker] of table)
    assert.equal(claimsOf(text, language).at(-1)?.speaker?.text, speaker, text);
});

test("nouns of several words for people, places behind a role and addressees leave speaker and content whole", () => {
  const table: readonly Row[] = [
    [
      "id",
      "Menurut juru bicara kepolisian, Kombes Budi Santoso, jembatan itu aman.",
      "jembatan itu aman",
      "Budi Santoso",
    ],
    [
      "id",
      "Jembatan itu aman, kata Kepala Dinas Perhubungan Surabaya, Budi Santoso, Senin (3/6).",
      "Jembatan itu aman",
      "Budi Santoso",
    ],
    [
      "id",
      "Usai bertemu Presiden Joko Widodo, Menteri Perhubungan mengatakan pelabuhan itu ditutup.",
      "pelabuhan itu ditutup",
      "Menteri Perhubungan",
    ],
    [
      "id",
      "Warga desa Torvik, kebanyakan nelayan, mengatakan dermaga itu tidak aman.",
      "dermaga itu tidak aman",
      "Warga desa Torvik",
    ],
    [
      "pt",
      "O porta-voz do ministério, João Reis, disse à Reuters que a ponte é segura.",
      "a ponte é segura",
      "João Reis",
    ],
    ["sv", "Bron är säker, sade borgmästaren i Lund, Eva Ek.", "Bron är säker", "Eva Ek"],
    [
      "en",
      "The bridge is safe, the mayor told The Times newspaper in an interview published on Monday.",
      "The bridge is safe",
      "the mayor",
    ],
    [
      "fr",
      "Au cours du conseil réuni vendredi, Claude Manet, maire, a fait part de ses doutes.",
      "Au cours du conseil réuni vendredi, Claude Manet, maire, a fait part de ses doutes",
      null,
    ],
  ];
  tells(table, "name");
});

test("comments with their verb and clauses behind an addressee have their speaker", () => {
  const table: readonly Row[] = [
    [
      "es",
      "Según explicó a Efe el portavoz de la empresa, se recortarán 400 empleos.",
      "se recortarán 400 empleos",
      "el portavoz de la empresa",
    ],
    [
      "es",
      "El puente es seguro, según ha informado este lunes el ministerio en un comunicado.",
      "El puente es seguro",
      "el ministerio",
    ],
    [
      "pt",
      "Segundo disse à Lusa o presidente da Câmara, a ponte é segura.",
      "a ponte é segura",
      "o presidente da Câmara",
    ],
    ["pt", "O segundo ministro disse que a ponte é segura.", "a ponte é segura", "ministro"],
    [
      "it",
      "Il ponte è sicuro, secondo quanto ha riferito il sindaco.",
      "Il ponte è sicuro",
      "il sindaco",
    ],
    [
      "fr",
      "Comme l'a indiqué à l'AFP le maire de Lyon, le pont est sûr.",
      "le pont est sûr",
      "le maire de Lyon",
    ],
    ["fr", "Le pont est sûr, selon ce qu'a indiqué le maire.", "Le pont est sûr", "le maire"],
    [
      "de",
      "Ein Sprecher der Polizei sagte der Deutschen Presse-Agentur, der Fahrer habe getrunken.",
      "der Fahrer habe getrunken",
      "Ein Sprecher der Polizei",
    ],
    [
      "de",
      "Die Ministerin sagte der „Bild“-Zeitung, die Brücke sei sicher.",
      "die Brücke sei sicher",
      "Die Ministerin",
    ],
  ];
  tells(table);
});

test("a pronoun is the subject that has begun a sentence since the last speaker", () => {
  const claims = claimsOf(
    "Ines Duarte said the yard was safe. Karl Brand left early. He said the port was closed.",
    "en",
  );
  assert.equal(claims.at(-1)?.speaker?.name, "Karl Brand");
});

test("questions, calls to the reader and opinions are no claims", () => {
  assert.deepEqual(claimsOf("Will the bridge ever be finished?", "en"), []);
  assert.deepEqual(claimsOf("Click here to read the whole report on the bridge.", "en"), []);
  assert.deepEqual(claimsOf("La commune finira-t-elle un jour ce pont ?", "fr"), []);
});

test("the stance comes from cue, tense, date and hedges", () => {
  const stances: readonly (readonly [language: string, text: string, stance: string])[] = [
    ["en", "The ministry denied any link to the fire.", "denied"],
    ["en", "The city will close the old bridge.", "planned"],
    ["en", "The new line opens on 3 March 2031.", "planned"],
    ["en", "The driver allegedly left the scene.", "alleged"],
    ["en", "The ministry said the bridge was safe.", "asserted"],
    ["fr", "La société a dit que le pont rouvrirait en juin.", "planned"],
    ["fr", "Le pont serait fermé depuis lundi.", "alleged"],
    ["de", "Der Minister sagte, die Brücke sei sicher.", "asserted"],
    ["id", "Perusahaan itu akan membuka pabrik baru.", "planned"],
  ];
  for (const [language, text, stance] of stances)
    assert.equal(claimsOf(text, language)[0]?.stance, stance, text);
});

test("pronouns and quotations that go on keep the speaker's name", () => {
  const text =
    "“We sold forty boats,” said Ines Duarte, the head of the yard. “The yard will grow next year.” She said that orders had doubled.";
  const claims = claimsOf(text, "en");
  assert.deepEqual(
    claims.map((claim) => claim.speaker?.name),
    ["Ines Duarte", "Ines Duarte", "Ines Duarte"],
  );
});

test("a sentence that only names its source gives it to the one before", () => {
  const table = [
    [
      "id",
      "Dua kapal tenggelam di pelabuhan itu. Demikian dilaporkan Harian Pesisir.",
      "Harian Pesisir",
    ],
    ["de", "Zwei Boote sind gesunken. Das teilte die Polizei am Montag mit.", "die Polizei"],
    ["es", "Dos barcos se hundieron en el puerto. Así lo informó Ana Prats.", "Ana Prats"],
    [
      "it",
      "Due barche sono affondate nel porto. Lo riferisce la guardia costiera.",
      "la guardia costiera",
    ],
    ["ru", "Два парома затонули в порту. Об этом сообщает полиция.", "полиция"],
    ["nl", "Twee boten zijn gezonken. Dat meldt de politie.", "de politie"],
  ] as const;
  for (const [language, text, speaker] of table) {
    const [claim, ...rest] = claimsOf(text, language);
    assert.deepEqual([claim?.speaker?.text, rest.length], [speaker, 0], text);
  }
});

test("a second verb of saying, a main clause behind an if, and a coordinated clause are claims of their own", () => {
  const texts: readonly (readonly [text: string, claims: readonly string[]])[] = [
    [
      "The mayor said that the bridge was safe and added that the tunnel would follow.",
      ["the bridge was safe", "the tunnel would follow"],
    ],
    [
      "The yard closed in 2019, but the city bought the land.",
      ["The yard closed in 2019", "the city bought the land"],
    ],
    ["All of this, he says, could change within a year.", ["could change within a year"]],
  ];
  for (const [text, claims] of texts)
    assert.deepEqual(
      claimsOf(text, "en").map((claim) => claim.text),
      claims,
    );
});

test("the wording that can be read alone names the subject and the day", () => {
  const claims = claimsOf("Ines Duarte runs the yard. She opened a second hall on Monday.", "en");
  assert.equal(claims[1]?.standalone, "[Ines Duarte] opened a second hall on Monday [2024-05-27]");
  assert.equal(claims[1]?.text, "She opened a second hall on Monday");
  // what an inserted attribution parts from its clause stands before it
  const [cut] = claimsOf("Das Becken, so die Stadt, ist undicht.", "de");
  assert.deepEqual([cut?.text, cut?.standalone], ["ist undicht", "[Das Becken] ist undicht"]);
});

test('a speaker is not who their own quotation or "her client" is about', () => {
  const texts = [
    ["de", "„Sie haben aus dem Desaster nichts gelernt“, rief Jens Kramer."],
    ["en", "His lawyer, Anita Rowe, told the court that her client was deeply ashamed."],
    ["en", "The mill is old. It will stay closed, according to the Belgian food safety agency."],
    ["en", 'Sarah Holt spoke first. "They promised us trains and buses," said David Orme.'],
  ] as const;
  for (const [language, text] of texts)
    assert.equal(claimsOf(text, language).at(-1)?.standalone, undefined, text);
});

test("every claim is the slice of the text it points at, whatever the text", () => {
  const tags = [...languages.keys()];
  const piece = fc.constantFrom(
    "said",
    "a déclaré",
    "„",
    "“",
    "”",
    '"',
    "«",
    "»",
    ",",
    ".",
    "?",
    "\n",
    ":",
    "that",
    "que",
    "dass",
    "X",
    "Maria Roth",
    "selon",
    "表示",
    "と述べた",
    "अनुसार",
    "2014",
    "and",
    "ujarnya",
    "(",
    ")",
    "…",
    "\u{1f600}",
    " ",
    "\u0000",
  );
  const check = fc.property(
    fc.array(piece, { maxLength: 40 }),
    fc.constantFrom(...tags),
    (parts, tag) => {
      const text = parts.join(" ");
      for (const claim of claimsOf(text, tag)) {
        assert.equal(text.slice(claim.start, claim.end), claim.text);
        assert.ok(claim.confidence >= 0 && claim.confidence <= 1);
      }
    },
  );
  fc.assert(check, { numRuns: 300, seed: 6 });
});

test("an agency of a country is not the country; a country that says something is", () => {
  const [agency] = claimsOf("Menurut badan keamanan pangan Belgia, dua pabrik ditutup.", "id");
  assert.equal(agency?.speaker?.name, "Belgian food safety agency");
  const [country] = claimsOf("Selon la Belgique, deux usines sont fermées.", "fr");
  assert.equal(country?.speaker?.name, "Belgium");
});
