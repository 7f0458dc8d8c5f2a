import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { clashesOf } from "../pipeline/deduplicate/clash.ts";
import { alike } from "../pipeline/deduplicate/counts.ts";
import { featuresOf } from "../pipeline/deduplicate/features.ts";
import { compatible, demonymOf, placeOf } from "../pipeline/deduplicate/places.ts";
import { type Profile, profilesOf } from "../pipeline/deduplicate/profile.ts";
import { scorePair } from "../pipeline/deduplicate/score.ts";
import { voiceOf } from "../pipeline/deduplicate/voice.ts";
import { mentionsOf } from "../scripts/score/meaning/statements.ts";

/** A statement as the only one of its article, with the names and numbers that the pipeline finds. */
function profile(language: string, text: string, published?: string): Profile {
  const line = { id: text, doc: text, text: { [language]: text }, ...(published && { published }) };
  return profilesOf(mentionsOf([line], language, languages), languages)[0]!;
}

function clashes(left: Profile, right: Profile): string {
  const found = clashesOf(left, right, featuresOf(left, right));
  return found.map(({ why }) => why).join("; ");
}

test("statements clash where one slot holds another number or country, in whatever language", () => {
  const table: readonly [string, string, string, string, why: string][] = [
    ["en", "The mine employs 340 workers", "fr", "La mine emploie 520 ouvriers", "340 against 520"],
    ["en", "The mine employs 340 workers", "es", "La mina emplea a 340 trabajadores", ""],
    [
      "en",
      "The loan costs 12 million euros",
      "de",
      "Das Darlehen kostet 19 Millionen Euro",
      "12,000,000 EUR against 19,000,000 EUR",
    ],
    ["en", "The road is 30 miles long", "fr", "La route est longue de 48 km", ""],
    [
      "en",
      "The road is 30 miles long",
      "fr",
      "La route est longue de 80 km",
      "30 miles against 80 kilometers",
    ],
    [
      "en",
      "Siemens opened a branch in Germany",
      "fr",
      "La banque a ouvert une succursale en Italie",
      "Germany against Italy",
    ],
    [
      "en",
      "The bank opened a branch in Berlin",
      "fr",
      "La banque a ouvert une succursale en Allemagne",
      "",
    ],
    [
      "en",
      "An Italian company bought the harbour",
      "de",
      "Eine deutsche Firma kaufte den Hafen",
      "Italy against Germany",
    ],
    [
      "en",
      "The Chinese government has promised free medicine",
      "fr",
      "Le gouvernement indonésien a promis des médicaments gratuits",
      "China against Indonesia",
    ],
    [
      "en",
      "The Chinese government has promised free medicine",
      "pt",
      "O governo chinês prometeu medicamentos gratuitos",
      "",
    ],
    ["en", "The talks end at 7 p.m.", "fr", "Les pourparlers se terminent à 19 h", ""],
    ["en", "The museum has 7 guards", "fr", "Le musée a 19 gardiens", "7 against 19"],
    [
      "en",
      "Trump's rally at 7 p.m. is for 31 candidates",
      "nl",
      "De bijeenkomst van Trump om 19 uur is voor 50 kandidaten",
      "31 against 50",
    ],
  ];
  for (const [a, left, b, right, why] of table) {
    assert.equal(clashes(profile(a, left), profile(b, right)), why, `${left} / ${right}`);
  }
});

test("what is left and what is reached, a region and its part, and Europe contradict nothing", () => {
  const table: readonly [string, string, string, string, why: string][] = [
    [
      "en",
      "The bank moves 400 jobs out of London",
      "de",
      "Die Bank verlegt 400 Stellen nach Deutschland",
      "",
    ],
    [
      "en",
      "The bank moves 400 jobs out of London",
      "de",
      "Die Bank verlegt 400 Stellen aus Spanien",
      "London against Spain",
    ],
    [
      "en",
      "The bank moves its European jobs",
      "fr",
      "La banque déplace ses emplois hors de Londres",
      "",
    ],
    [
      "id",
      "Gempa kuat mengguncang Sulawesi Barat",
      "fr",
      "Un fort séisme a secoué l'île de Célèbes",
      "",
    ],
  ];
  for (const [a, left, b, right, why] of table) {
    assert.equal(clashes(profile(a, left), profile(b, right)), why, `${left} / ${right}`);
  }
});

test("one date that two articles of a week read in two ways parts nothing, unless both give its number", () => {
  const dated = (language: string, text: string, published: string, eventDate: string) => ({
    ...profile(language, text, published),
    eventDate,
  });
  const close = dated("en", "The ward is to close in June", "2019-02-06", "2018-06");
  const saturday = dated("en", "The funeral is on Saturday", "2015-04-24", "2015-04-18");
  const table: readonly [Profile, Profile, why: string][] = [
    [close, dated("de", "Die Station schließt im Juni", "2019-02-07", "2019-06"), ""],
    [close, dated("de", "Die Station schließt im Juni 2019", "2019-02-07", "2019-06"), ""],
    [
      dated("en", "The ward closed in June 2018", "2019-02-06", "2018-06"),
      dated("de", "Die Station schließt im Juni 2019", "2019-02-07", "2019-06"),
      "2018-06 against 2019-06",
    ],
    [
      close,
      dated("de", "Die Station schließt im Juni", "2019-03-07", "2019-06"),
      "2018-06 against 2019-06",
    ],
    [saturday, dated("de", "Die Beerdigung ist am Samstag", "2015-04-24", "2015-04-25"), ""],
    [
      saturday,
      dated("de", "Die Beerdigung ist am Montag", "2015-04-24", "2015-04-27"),
      "2015-04-18 against 2015-04-27",
    ],
  ];
  for (const [left, right, why] of table) assert.equal(clashes(left, right), why);
});

test("a count that grew by a later day is an update, one that shrank or of one day is not", () => {
  const early = profile("en", "The fire killed 7 miners", "2021-05-04");
  const more = profile("en", "The fire killed 9 miners", "2021-05-06");
  const less = profile("en", "The fire killed 5 miners", "2021-05-06");
  const other = profile("en", "The fire killed 9 miners", "2021-05-04");
  assert.equal(clashes(early, more), "update: 7 on 2021-05-04, 9 on 2021-05-06");
  assert.equal(clashes(more, early), "update: 7 on 2021-05-04, 9 on 2021-05-06");
  assert.equal(clashes(early, less), "7 against 5");
  assert.equal(clashes(early, other), "7 against 9");
});

test("numbers are alike but for rounding, conversion and a missing unit; a range holds what lies in it", () => {
  const count = (min: number, unit: string | null = null, max = min) => ({
    min,
    max,
    unit,
    text: "",
  });
  const table: readonly [ReturnType<typeof count>, ReturnType<typeof count>, boolean][] = [
    [count(1000), count(1010), true],
    [count(1000), count(1100), false],
    [count(1160), count(1166), true],
    [count(1159), count(1155), false],
    [count(0), count(0), true],
    [count(37), count(37, "year"), true],
    [count(5, "%"), count(5, "EUR"), false],
    [count(10, "mile"), count(16, "kilometer"), true],
    [count(10, "mile"), count(26, "kilometer"), false],
    [count(25, "%"), count(20, "%", 30), true],
    [count(30, "%"), count(20, "%", 30), false],
  ];
  for (const [a, b, same] of table) {
    assert.equal(alike(a, b), same);
    assert.equal(alike(b, a), same);
  }
});

test("a town can be in its country and not in another, and demonyms name countries", () => {
  const place = (id: string) => placeOf(id, id);
  assert.ok(compatible(place("ent-beijing-cn"), place("ent-china")));
  assert.ok(!compatible(place("ent-beijing-cn"), place("ent-japan")));
  assert.ok(!compatible(place("ent-china"), place("ent-japan")));
  assert.ok(compatible(place("ent-nowhere"), place("ent-japan")));
  for (const [language, word, country] of [
    ["en", "chinese", "CN"],
    ["fr", "chinoise", "CN"],
    ["de", "chinesischen", "CN"],
    ["es", "brasilenos", "BR"],
    ["ru", "nemetskie", "DE"],
    ["ru", "kitayskogo", "CN"],
    ["en", "korean", undefined],
    ["en", "table", undefined],
  ] as const)
    assert.equal(demonymOf(word, language, languages)?.country, country, word);
});

test("clashing facts contradict in like statements, else they tell of other things", () => {
  type Side = readonly [language: string, text: string, stance?: "denied" | "alleged"];
  const table: readonly [Side, Side, "conflict" | "apart" | "related"][] = [
    [["en", "The mine employs 340 workers"], ["fr", "La mine emploie 520 ouvriers"], "conflict"],
    [
      ["en", "The shipyard will dismiss 2,000 workers"],
      ["en", "The shipyard will dismiss 7,000 workers"],
      "conflict",
    ],
    [
      ["en", "The law passed with 58 percent of the votes"],
      ["fr", "La loi a été adoptée avec 61 % des voix"],
      "conflict",
    ],
    [
      ["en", "The union wants a pay rise of 8 percent"],
      ["fr", "Le syndicat a obtenu une hausse des salaires de 5 %"],
      "apart",
    ],
    [
      ["en", "Four people died in the quake in Oraland"],
      ["en", "The quake in Oraland had a magnitude of 4.6"],
      "apart",
    ],
    [
      ["en", "Siemens opened a branch in Germany"],
      ["fr", "Siemens compte une succursale de plus, en Italie"],
      "apart",
    ],
    [
      ["en", "Siemens spied on its own workers in Norway", "alleged"],
      ["fr", "Siemens a rejeté ces accusations", "denied"],
      "conflict",
    ],
    [
      ["en", "Siemens opened a yard in Norway"],
      ["fr", "Siemens a rejeté ces accusations", "denied"],
      "related",
    ],
  ];
  const read = ([language, text, stance]: Side) => ({
    ...profile(language, text, "2021-05-04"),
    ...(stance && { stance }),
  });
  for (const [one, other, decision] of table) {
    const edge = scorePair(read(one), read(other));
    assert.equal(edge.decision, decision, `${one[1]} / ${other[1]}: ${edge.score}`);
  }
});

test("two days contradict each other, not a weekday of another week, a month of another year or a vaguer date", () => {
  const dated = (eventDate: string): Profile => ({
    ...profile("en", "The council votes on the bridge"),
    eventDate,
  });
  const table: readonly [left: string, right: string, contradicts: boolean][] = [
    ["2014-10-22", "2014-10-23", true],
    ["2014-09", "2014-10", true],
    ["2014-10-22", "2014-10-29", false],
    ["2014-09", "2015-09", false],
    ["2014-10-22", "2014-12", false],
  ];
  for (const [left, right, contradicts] of table) {
    const [clash] = clashesOf(dated(left), dated(right), { words: 1, mass: 1 });
    assert.equal(clash!.above < Number.POSITIVE_INFINITY, contradicts, `${left} / ${right}`);
  }
});

test("two statements that share nearly all words clash where only one is negated", () => {
  const said = profile("en", "The director has been arrested");
  const not = profile("en", "The director has not been arrested");
  assert.equal(clashes(said, not), "negated against asserted");
  assert.equal(scorePair(said, not).decision, "conflict");
  assert.equal(clashes(not, not), "");
  assert.equal(clashes(said, { ...not, stance: "denied" }), "denied against asserted");
  assert.equal(clashes(said, profile("en", "The strike has not ended")), "");
});

test("what somebody refused or failed to do clashes with what was done, in whatever language", () => {
  const table: readonly [string, string, string, string, boolean][] = [
    ["en", "The minister refused to sign the treaty", "en", "The minister signed the treaty", true],
    ["en", "The minister refused to sign the treaty", "fr", "Le ministre a signé le traité", true],
    [
      "fr",
      "Le ministre a refusé de signer le traité",
      "de",
      "Der Minister unterzeichnete den Vertrag",
      true,
    ],
    [
      "de",
      "Der Minister weigerte sich, den Vertrag zu unterzeichnen",
      "nl",
      "De minister weigerde het verdrag te ondertekenen",
      false,
    ],
    [
      "es",
      "El ministro se negó a firmar el tratado",
      "en",
      "The minister did not sign the treaty",
      false,
    ],
    [
      "en",
      "The minister did not refuse to sign the treaty",
      "it",
      "Il ministro ha firmato il trattato",
      false,
    ],
    [
      "en",
      "The mill failed to pay the wages of its workers",
      "pt",
      "A fábrica pagou os salários dos seus trabalhadores",
      true,
    ],
    ["en", "The company refused to pay the ransom", "zh", "公司拒绝支付赎金", false],
    ["en", "The company paid the ransom", "zh", "公司拒绝支付赎金", true],
    ["id", "Perusahaan itu menolak membayar tebusan", "en", "The company paid the ransom", true],
    ["ja", "会社は身代金の支払いを拒否した", "en", "The company refused to pay the ransom", false],
    [
      "ms",
      "Syarikat itu menolak membayar tebusan",
      "en",
      "The company did not pay the ransom",
      false,
    ],
    ["en", "The bank failed", "en", "The bank is insolvent", false],
    [
      "en",
      "The minister, who declined to be named, signed the treaty",
      "en",
      "The minister signed the treaty",
      false,
    ],
  ];
  for (const [a, left, b, right, clash] of table) {
    const [one, other] = [profile(a, left), profile(b, right)];
    assert.equal(
      clashes(one, other),
      clash ? "negated against asserted" : "",
      `${left} / ${right}`,
    );
  }
});

test("that there is none of one thing is not that there is none of another, in whatever language", () => {
  const table: readonly [string, string, string, string, boolean][] = [
    [
      "en",
      "No worker was injured in the fire",
      "fr",
      "Aucun navire n'a été endommagé dans l'incendie",
      true,
    ],
    ["en", "There was no violence at the stations", "pt", "Não houve filas nas estações", true],
    [
      "en",
      "There was no violence at the stations",
      "de",
      "An den Bahnhöfen gab es keine Gewalt",
      false,
    ],
    [
      "en",
      "There was no serious damage in the harbour",
      "id",
      "Tidak ada kerusakan serius di pelabuhan",
      false,
    ],
    ["en", "No ship sank in the storm", "es", "El barco no se hundió en la tormenta", false],
  ];
  for (const [a, left, b, right, clash] of table) {
    const [one, other] = [profile(a, left), profile(b, right)];
    assert.equal(
      clashes(one, other),
      clash ? "there is none of two things" : "",
      `${left} / ${right}`,
    );
  }
});

test("a negation of the verb says that it is not so, one of a part says nothing of it", () => {
  const table: readonly [language: string, text: string, holds: boolean | null][] = [
    ["en", "The mill did not discharge acid", false],
    ["en", "The mill didn’t discharge acid", false],
    ["en", "The mill discharged acid without permission", true],
    ["en", "The mill never discharges acid without permission", false],
    ["en", "Nobody saw the acid", false],
    ["fr", "La filature n'a rejeté aucun produit", false],
    ["fr", "La filature n'a rien rejeté", false],
    ["fr", "La filature n'emploie que dix personnes", true],
    ["de", "Die Spinnerei hat keine Säure eingeleitet", false],
    ["id", "Pabrik itu tidak membuang asam", false],
    ["pt", "A fábrica despejou ácido sem autorização", true],
    ["ja", "工場は酸を流していない", false],
    ["ko", "공장은 산을 버리지 않았다", false],
    ["zh", "工厂没有排放酸液", false],
    ["zh", "工厂排放了酸液", true],
    ["ar", "لم يلق المصنع الحمض في النهر", false],
    ["ar", "ألقى المصنع الحمض في النهر دون إذن", true],
    ["tr", "Fabrika nehre asit dökmedi", false],
    ["uk", "Завод не зливав кислоту в річку", false],
    ["cs", "Továrna kyselinu do řeky nevypustila", false],
    ["cs", "Továrna vypustila kyselinu do řeky bez povolení", true],
    ["fi", "Tehdas ei päästänyt happoa jokeen", false],
  ];
  for (const [language, text, holds] of table) {
    const [mention] = mentionsOf(
      [{ id: "a", doc: "a", text: { [language]: text } }],
      language,
      languages,
    );
    const name = "Spindel";
    const speaker = { text: name, name, start: 0, end: 0, entityId: null };
    assert.equal(voiceOf({ ...mention!, speaker }, languages).holds, holds, text);
    assert.equal(voiceOf({ ...mention!, speaker, stance: "planned" }, languages).holds, null, text);
    assert.equal(voiceOf(mention!, languages).holds, null, text);
  }
});

test("what one speaker says and another says not to be so contradict each other", () => {
  const said = (speaker: string, language: string, text: string, holds: boolean): Profile => ({
    ...profile(language, text),
    speaker,
    holds,
  });
  const not = said("the mill", "en", "The mill has not poured acid into the river", false);
  const table: readonly [other: Profile, decision: string][] = [
    [said("the mayor", "fr", "La filature a versé de l'acide dans la rivière", true), "conflict"],
    [said("the mayor", "fr", "La filature emploie 180 personnes", true), "related"],
    [said("the mayor", "en", "The mill has not poured acid into the river", false), "same"],
  ];
  for (const [other, decision] of table)
    assert.equal(scorePair(not, other).decision, decision, other.id);
});

test("having none and being without agree", () => {
  const told = (language: string, text: string): Profile => {
    const [mention] = mentionsOf(
      [{ id: text, doc: text, text: { [language]: text } }],
      language,
      languages,
    );
    const speaker = { text: language, name: language, start: 0, end: 0, entityId: null };
    return profilesOf([{ ...mention!, speaker }], languages)[0]!;
  };
  const without = told("en", "Half the town has been without drinking water since the storm");
  const table: readonly [language: string, text: string, clash: string][] = [
    ["de", "Die halbe Stadt hat seit dem Sturm kein Trinkwasser", ""],
    ["pt", "Metade da cidade está sem água potável desde a tempestade", ""],
    ["fr", "La moitié de la ville est sans eau potable depuis la tempête", ""],
  ];
  for (const [language, text, clash] of table)
    assert.equal(clashes(without, told(language, text)), clash, text);
  const none = {
    ...told("de", "Die halbe Stadt hat seit dem Sturm kein Trinkwasser"),
    negated: true,
  };
  assert.equal(clashes(without, none), "");
});

test("what one denies and another says not to be so agree", () => {
  const denied = {
    ...profile("en", "the dam had failed"),
    stance: "denied",
    negated: true,
  } as const;
  const not = { ...profile("es", "La presa no ha fallado"), negated: true };
  assert.equal(clashes(denied, not), "");
  assert.equal(clashes(denied, { ...not, negated: false }), "denied against asserted");
});

test("a word and its opposite contradict each other where all else is shared, in whatever language", () => {
  const table: readonly [string, string, string, string, boolean][] = [
    ["en", "The bridge is safe", "nl", "De brug is gevaarlijk", true],
    ["en", "The bridge is safe", "nl", "De brug is veilig", false],
    ["en", "The bridge is not safe", "nl", "De brug is gevaarlijk", false],
    ["de", "Die Partei hat die Wahl gewonnen", "it", "Il partito ha perso le elezioni", true],
    ["en", "The council approved the budget", "es", "El ayuntamiento rechazó el presupuesto", true],
    [
      "en",
      "The court found the ban legal",
      "fr",
      "Le tribunal a jugé l'interdiction illégale",
      true,
    ],
    ["en", "Ticket prices will rise", "id", "Harga tiket akan turun", true],
    ["en", "Siemens shares rose", "id", "Saham Toyota turun", false],
    ["en", "The gold price rose", "id", "Harga minyak turun", false],
    ["en", "The council approved the budget", "es", "El sindicato rechazó la huelga", false],
  ];
  for (const [a, left, b, right, clash] of table) {
    const [one, other] = [profile(a, left), profile(b, right)];
    const found = clashes(one, other).split("; ");
    assert.equal(found.includes("opposites"), clash, `${left} / ${right}: ${found}`);
  }
});

test("words of one field that are not one part two statements, in whatever language", () => {
  const table: readonly [string, string, string, string, boolean][] = [
    ["en", "The mayor was arrested", "sv", "Borgmästaren släpptes", true],
    ["en", "The mayor was arrested", "sv", "Borgmästaren greps", false],
    ["de", "Der Minister wurde verurteilt", "es", "El ministro fue liberado", true],
    ["pl", "Inflacja wyniosła 3 procent", "en", "Growth was 3 percent", true],
    ["en", "Six people were killed", "ru", "Шесть человек ранены", true],
    ["id", "Enam orang tewas", "ru", "Шесть человек погибли", false],
    ["zh", "学校发生火灾", "fr", "Une inondation dans l'école", true],
    ["it", "I lavori cominciano a marzo", "nl", "De werkzaamheden eindigen in maart", true],
    ["en", "Pupils and teachers left", "pt", "Os professores e os alunos saíram", false],
    ["en", "The pupils were not hurt", "tr", "Öğretmenler yaralandı", false],
  ];
  for (const [a, left, b, right, clash] of table) {
    const [one, other] = [profile(a, left), profile(b, right)];
    assert.equal(
      clashes(one, other).includes("alternatives"),
      clash,
      `${left} / ${right}: ${clashes(one, other)}`,
    );
  }
});

test("the country is the one that its article is about, where one stands out", () => {
  const article = (...texts: string[]) =>
    profilesOf(
      mentionsOf(
        texts.map((text, i) => ({ id: `${i}`, doc: "a", text: { fr: text } })),
        "fr",
        languages,
      ),
      languages,
    ).at(-1)!;
  const spread = "Le virus s'est propagé dans certaines régions du pays";
  const china = "La Chine combat le virus";
  const one = profile("en", "The virus spread through some parts of Indonesia");
  const table: readonly [article: Profile, why: string][] = [
    [article(china, "Des hôpitaux chinois manquent de lits", spread), "Indonesia against China"],
    [article(china, spread), ""],
    [article(china, "Pékin accuse le Japon", "Le Japon répond", spread), ""],
    [article(china, "Des hôpitaux chinois manquent de lits", "Le virus recule"), ""],
  ];
  for (const [other, why] of table) assert.equal(clashes(one, other), why, other.id);
});

test("a negation of a part does not make two statements of one thing clash", () => {
  const said = profile("en", "This unfounded allegation is completely false");
  for (const [language, text] of [
    ["es", "Esta acusación sin fundamento es completamente falsa"],
    ["fr", "Cette accusation sans fondement est complètement fausse"],
  ] as const) {
    const other = profile(language, text);
    assert.equal(other.negated, false, text);
    assert.equal(clashes(said, other), "", text);
  }
  assert.ok(profile("fr", "Personne n'est venu").negated);
  assert.ok(!profile("fr", "Une personne multilingue est venue").negated);
});

test("what is planned for a day is not what was done on it", () => {
  const on = (language: string, text: string, stance: Profile["stance"], date: string) => ({
    ...profile(language, text, "2026-03-14"),
    stance,
    eventDate: date,
  });
  const plan = {
    ...on("en", "The pilots will strike on Thursday", "planned", "2026-03-12"),
    published: "2026-03-10",
  };
  const table: readonly [Profile, why: string][] = [
    [on("es", "Los pilotos hicieron huelga el jueves", "asserted", "2026-03-12"), "done"],
    [on("de", "Die Piloten streiken seit Donnerstag", "asserted", "2026-03-12/.."), "done"],
    [on("fr", "Les pilotes feront grève jeudi", "planned", "2026-03-12"), ""],
    // open whether it has come
    [on("it", "A marzo i piloti scioperano", "asserted", "2026-03"), ""],
    [
      on("nl", "De staking van de piloten duurt tot 16 maart", "asserted", "2026-03-12/2026-03-16"),
      "",
    ],
  ];
  for (const [done, why] of table) {
    const wanted = why === "" ? "" : "planned against done";
    assert.equal(clashes(plan, done), wanted, done.id);
    assert.equal(clashes(done, plan), wanted, done.id);
  }
});

test("what is denied of one month says nothing of another", () => {
  const told = profile("en", "the union had been told of plans to close the factory");
  const denied = { ...told, stance: "denied", negated: true, eventDate: "2024-02" } as const;
  const decided = (eventDate: string) =>
    scorePair(denied, { ...told, id: "other", eventDate }).decision;
  assert.equal(decided("2024-02"), "conflict");
  assert.equal(decided("2024-09"), "apart");
});

test("a small word that two speakers share is nothing that they speak of", () => {
  const said = (language: string, text: string, speaker: string) => {
    const one = profile(language, text);
    const voice = { text: speaker, name: speaker, entityId: null, start: 0, end: 0 };
    const [mention] = mentionsOf(
      [{ id: text, doc: text, text: { [language]: text } }],
      language,
      languages,
    );
    return { ...one, ...voiceOf({ ...mention!, speaker: voice }, languages) };
  };
  const learned = said("en", "We learned of it on Tuesday morning", "Luc Hamel");
  const choice = said("de", "Wir haben keine andere Wahl", "Nadège Colin");
  const other = said("en", "We did not learn of it on Tuesday morning", "Nadège Colin");
  assert.equal(clashes(learned, choice), "");
  assert.match(clashes(learned, other), /said by one/u);
});

test("opposites and alternatives of two days contradict nothing", () => {
  const rose = profile("en", "Ticket prices rose on Tuesday", "2026-12-01");
  const fell = profile("id", "Harga tiket turun pada Rabu", "2026-12-02");
  assert.match(clashes(rose, fell), /opposites/u);
  assert.notEqual(scorePair(rose, fell).decision, "conflict");
  const same = profile("id", "Harga tiket turun pada Selasa", "2026-12-02");
  assert.equal(scorePair(rose, same).decision, "conflict");
});

test("what one speaker says is not what the same one says not to be so", () => {
  const text = "the state would not help the company";
  const not = { ...profile("en", text), negated: true, speaker: "Q1" };
  const so = profile("de", "das Land werde dem Unternehmen helfen");
  assert.equal(clashes(not, { ...so, speaker: "Q1" }), "negated against asserted");
  assert.equal(clashes(not, { ...so, speaker: "Q2" }), "");
});
