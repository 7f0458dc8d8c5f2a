import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { sharedDay, shareExact } from "../pipeline/deduplicate/exact.ts";
import { type Profile, profilesOf } from "../pipeline/deduplicate/profile.ts";
import { scorePair } from "../pipeline/deduplicate/score.ts";
import { mentionsOf } from "../scripts/score/meaning/statements.ts";

/** The second statement of an article, with the names and numbers that the pipeline finds; its first names what it is about. */
function second(language: string, about: string, text: string): Profile {
  const lines = [about, text].map((line, at) => ({
    id: `${text} ${at}`,
    doc: text,
    published: "2026-03-04",
    text: { [language]: line },
  }));
  return profilesOf(mentionsOf(lines, language, languages), languages)[1]!;
}

const ABOUT = {
  one: "Angela Merkel met Emmanuel Macron in Berlin",
  same: "Emmanuel Macron, Angela Merkel, Berlin",
  other: "Narendra Modi, Mumbai, Joko Widodo, Jakarta",
};

test("one number in articles that share no name is not one claim", () => {
  const table: readonly [text: string, language: string, other: string][] = [
    ["Some 5,000 people attended the concert", "es", "La empresa contratará a 5.000 personas"],
    ["A third of the steel is exported", "de", "Ein Drittel der Nutzer ist minderjährig"],
    ["Three soldiers were buried", "fr", "Un deuil de trois jours a été décrété"],
    ["The city planted 2,000 trees", "id", "Kebakaran menewaskan 2.000 ekor sapi"],
    ["Gusts of 240 kph were measured", "pt", "Foram registados 240 casos de cólera"],
    ["The works are worth 80 million euros", "it", "La multa è di 80 milioni di euro"],
    ["Police arrested 1,500 people", "nl", "Het bedrijf neemt 1.500 mensen aan"],
    ["The strike involved 8,000 workers", "ru", "Город построит 8000 квартир"],
  ];
  for (const [text, language, other] of table) {
    const edge = scorePair(second("en", ABOUT.one, text), second(language, ABOUT.other, other));
    assert.notEqual(edge.decision, "same", `${text} / ${other}`);
  }
});

test("a full day that no other statement has tells more than the day of all", () => {
  const [left, right] = [
    second("en", ABOUT.one, "The dam broke on 3 May"),
    second("fr", ABOUT.same, "Le barrage a cédé le 3 mai"),
  ];
  const on = (eventDate: string, one: number, other: number) =>
    sharedDay({ ...left, eventDate, dated: one }, { ...right, eventDate, dated: other });
  assert.equal(on("2026-05-03", 1, 1), 1);
  assert.ok(on("2026-05-03", 1, 2) < 1 && on("2026-05-03", 1, 2) > 0);
  assert.ok(on("2026-05-03", 6, 6) < 0);
  for (const vague of ["2026-05", "2026", "2026-05-03/2026-05-09"])
    assert.equal(on(vague, 1, 1), 0);
});

test("one large number that either article gives once is told of one thing", () => {
  const table: readonly [text: string, language: string, other: string, boolean][] = [
    ["The works are worth 12 million euros", "id", "Nilai karya mencapai 12 juta euro", true],
    ["The plant will shed 1,350 jobs", "fr", "Quelque 1 350 salariés perdront leur emploi", true],
    ["The dam cost 3.7 billion euros", "de", "Für den Damm 3,7 Milliarden Euro gezahlt", true],
    ["Some 14,200 homes lost power", "pt", "O furacão deixou 14.200 casas sem luz", true],
    ["The bank pays 78 million euros", "es", "La multa asciende a 78 millones de euros", true],
    // small, other units, another number of the unit, planned or not so
    ["At least 31 countries bought it", "de", "31 Prozent sind dagegen", false],
    ["It costs 80 million dollars", "es", "Tiene 80 millones de usuarios", false],
    ["Aid rose from 2 to 3 million euros", "fr", "L'aide était de 2 millions d'euros", false],
    ["He took 25,000 euros", "it", "Non ha preso 25.000 euro", false],
  ];
  for (const [text, language, other, wanted] of table) {
    const [left, right] = [second("en", ABOUT.one, text), second(language, ABOUT.same, other)];
    assert.equal(shareExact(left, right), wanted, `${text} / ${other}`);
  }
});
