import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { deduplicate } from "../pipeline/deduplicate/index.ts";
import { tollsOf } from "../pipeline/deduplicate/tolls.ts";
import type { LedgerMention } from "../pipeline/records.ts";
import { mentionsOf } from "../scripts/score/meaning/statements.ts";

/** Statements of one article, with the names and numbers that the pipeline finds. */
function article(doc: string, language: string, published: string, ...texts: string[]) {
  const lines = texts.map((text, i) => ({
    id: `${doc}${i}`,
    doc,
    published,
    text: { [language]: text },
  }));
  return mentionsOf(lines, language, languages);
}

function conflicts(...mentions: readonly LedgerMention[]): string[] {
  return deduplicate(mentions, { languages }).conflicts.map(({ why }) => why);
}

test("a number counts what the nearest word of its clause says, in whatever language", () => {
  const table: readonly [language: string, text: string, tolls: string][] = [
    ["en", "The blast killed 7 workers and injured 12", "dead 7, injured 12"],
    ["en", "7 people were killed, 12 injured", "dead 7, injured 12"],
    ["en", "The death toll has risen to 31", "dead 31"],
    ["en", "Police arrested 40 people on Sunday", "arrested 40"],
    ["en", "The ferry carried 40 cars", ""],
    ["en", "Three more bodies were found", ""],
    ["en", "The victims died at sea, including 4 children who were killed", ""],
    ["fr", "Le bilan s'élève à 31 morts et 80 blessés", "dead 31, injured 80"],
    ["id", "Sedikitnya 31 orang tewas dan 80 orang terluka", "dead 31, injured 80"],
    ["de", "Die Zahl der Lawinentoten stieg auf 31", "dead 31"],
    ["es", "Ascienden a 31 los fallecidos", "dead 31"],
    ["pt", "O número de mortos subiu para 31", "dead 31"],
    ["it", "I dispersi sono 14", "missing 14"],
    ["nl", "Bij het ongeluk raakten 14 mensen gewond", "injured 14"],
    ["ru", "Погибли 14 человек", "dead 14"],
    ["tr", "Kazada 14 kişi hayatını kaybetti", "dead 14"],
    ["ar", "لقي 14 شخصا مصرعهم", "dead 14"],
    ["zh", "事故造成14人死亡", "dead 14"],
    ["ja", "この事故で14人が死亡した", "dead 14"],
    ["ko", "이 사고로 14명이 숨졌다", "dead 14"],
  ];
  for (const [language, text, tolls] of table) {
    const [mention] = article("a", language, "2021-05-04", text);
    const found = tollsOf(mention!, languages).map(({ kind, max }) => `${kind} ${max}`);
    assert.equal(found.sort().join(", "), tolls, text);
  }
});

const FLOOD = "A flood destroyed the bridge of Marvale";
const FLUT = "Eine Flut hat die Brücke von Marvale zerstört";

test("two articles of one story contradict each other in their tolls, whatever their words", () => {
  const dead = (day: string, ...texts: string[]) => article("a", "en", day, FLOOD, ...texts);
  const tote = (day: string, ...texts: string[]) => article("b", "de", day, FLUT, ...texts);
  const killed = dead("2021-05-04", "At least 19 people were killed");
  assert.deepEqual(conflicts(...killed, ...tote("2021-05-04", "24 Anwohner kamen ums Leben")), [
    "dead: 19 against 24",
  ]);
  assert.deepEqual(conflicts(...killed, ...tote("2021-05-06", "24 Anwohner kamen ums Leben")), [
    "dead: update: 19 on 2021-05-04, 24 on 2021-05-06",
  ]);
  const none: readonly (readonly LedgerMention[])[] = [
    tote("2021-05-04", "19 Anwohner kamen ums Leben"),
    tote("2021-05-04", "24 Anwohner wurden verletzt"),
    tote("2021-05-04", "Darunter waren 11 getötete Kinder", "19 Anwohner kamen ums Leben"),
    tote("2021-05-04", "Das Unglück von 2014 hatte 24 Todesopfer gefordert"),
    tote("2021-05-30", "24 Anwohner kamen ums Leben"),
    article("b", "de", "2021-05-04", "24 Anwohner kamen bei einem Brand ums Leben"),
  ];
  for (const other of none) {
    const why = other.map(({ text }) => text).join(" / ");
    assert.deepEqual(conflicts(...killed, ...other), [], why);
  }
});

test("one amount of a currency, or a count in like words, clashes with another", () => {
  const english = (...texts: string[]) => article("a", "en", "2021-05-04", FLOOD, ...texts);
  const german = (...texts: string[]) => article("b", "de", "2021-05-04", FLUT, ...texts);
  const repair = "Repairs will cost 12 million euros";
  const table: readonly [LedgerMention[], LedgerMention[], string[]][] = [
    [
      english(repair),
      german("15 Millionen Euro sind nötig"),
      ["12,000,000 EUR against 15,000,000 EUR"],
    ],
    [english(repair), german("12 Millionen Euro sind nötig"), []],
    [english(repair), german("80 Millionen Euro sind nötig"), []],
    [
      english(repair),
      german("15 Millionen Euro sind nötig", "Das Land gibt 11 Millionen Euro"),
      [],
    ],
    [
      english("The water swept away 120 cars"),
      german("Das Wasser riss 90 Autos mit"),
      ["120 against 90"],
    ],
    [english("The water swept away 120 cars"), german("90 Bäume sind umgestürzt"), []],
  ];
  for (const [left, right, why] of table)
    assert.deepEqual(conflicts(...left, ...right), why, right.map(({ text }) => text).join(" / "));
});

test("two speakers of one article who count differently contradict each other", () => {
  const by = (mention: LedgerMention, name: string): LedgerMention => ({
    ...mention,
    speaker: { text: name, name, start: mention.start, end: mention.start, entityId: null },
  });
  const other = article("b", "de", "2021-05-04", FLUT);
  const [flood, police, union] = article(
    "a",
    "en",
    "2021-05-04",
    FLOOD,
    "4,000 people marched to the town hall",
    "There were 9,000 demonstrators",
  );
  const said = (name: string) =>
    conflicts(...other, flood!, by(police!, "police"), by(union!, name));
  assert.deepEqual(said("union"), ["marching: 4,000 against 9,000"]);
  assert.deepEqual(said("police"), []);
});

test("a denial answers the nearest allegation of its article that somebody else makes", () => {
  const other = article("b", "de", "2021-05-04", FLUT);
  const [flood, charge, denial] = article(
    "a",
    "en",
    "2021-05-04",
    FLOOD,
    "the builders had saved on concrete",
    "The company rejects this",
  );
  const spoken = (mention: LedgerMention, name: string, stance: LedgerMention["stance"]) => ({
    ...mention,
    stance,
    speaker: { text: name, name, start: mention.start, end: mention.start, entityId: null },
  });
  const told = (accuser: string) =>
    conflicts(
      ...other,
      flood!,
      spoken(charge!, accuser, "alleged"),
      spoken(denial!, "Marbau", "denied"),
    );
  assert.deepEqual(told("the mayor"), ["denied against alleged"]);
  assert.deepEqual(told("Marbau"), []);
});

test("a day by its number clashes with another day of one event, a weekday with none", () => {
  const english = (...texts: string[]) => article("a", "en", "2021-05-04", FLOOD, ...texts);
  const german = (...texts: string[]) => article("b", "de", "2021-05-04", FLUT, ...texts);
  const vote = "The council will vote on the repairs on May 18";
  const table: readonly [LedgerMention[], LedgerMention[], clashes: number][] = [
    [english(vote), german("Der Stadtrat stimmt am 20. Mai ab"), 1],
    [english(vote), german("Der Stadtrat stimmt am Freitag ab"), 0],
    [english(vote), german("Die Schulen öffnen am 20. Mai"), 0],
    [
      english("The bridge is to be rebuilt in June"),
      german("Die Brücke soll im August wieder aufgebaut werden"),
      1,
    ],
    [
      english("Engineers inspected the old bridge in March"),
      german("Im Februar hatten Ingenieure Risse an der Brücke gefunden"),
      0,
    ],
    [
      english(vote),
      german("Der Stadtrat stimmt am 18. Mai ab", "Abgestimmt wird im Rat bis zum 20. Mai"),
      0,
    ],
  ];
  for (const [left, right, clashes] of table)
    assert.equal(
      conflicts(...left, ...right).length,
      clashes,
      right.map(({ text }) => text).join(" / "),
    );
});

test("what one article tells on two days are two events", () => {
  const flood = article(
    "a",
    "en",
    "2021-05-04",
    FLOOD,
    "Norland will buy two shiploads of gas from Easton in June",
  );
  const prices = article(
    "b",
    "en",
    "2021-05-04",
    FLOOD,
    "Norland will make gas dearer for all households in July",
  );
  const both = article(
    "c",
    "en",
    "2021-05-04",
    FLOOD,
    "Norland will buy two shiploads of gas from Easton in June",
    "Norland will make gas dearer for all households in July",
  );
  const clash = ["2021-06 against 2021-07"];
  assert.deepEqual(conflicts(...flood, ...prices), clash);
  assert.deepEqual(conflicts(...flood, ...prices, ...both), []);
});

test("a toll of years ago is of another event", () => {
  const now = article("a", "en", "2021-05-04", FLOOD, "The flood killed 12 people in Norland");
  const then = article(
    "b",
    "en",
    "2021-05-05",
    FLOOD,
    "Five years ago a burst dam in the south left 19 people dead",
  );
  const more = article(
    "b",
    "en",
    "2021-05-05",
    FLOOD,
    "The burst dam in the south left 19 people dead",
  );
  assert.deepEqual(conflicts(...now, ...then), []);
  assert.equal(conflicts(...now, ...more).length, 1);
});
