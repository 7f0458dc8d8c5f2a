import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { lexiconOf } from "../pipeline/claims/lexicon.ts";
import { negates, negationAt } from "../pipeline/claims/negation.ts";
import { splitWords } from "../pipeline/claims/words.ts";
import { claimsOf } from "./claims-of.ts";

const TABLE: readonly (readonly [language: string, text: string, negated: boolean])[] = [
  ["en", "The minister said the plan didn't go ahead on Monday.", true],
  ["en", "The minister said the government won’t raise taxes.", true],
  ["en", "The minister said the fund can't pay.", true],
  ["en", "The minister said the plan would not only cut costs but raise wages.", false],
  ["en", "The minister said the bridge would open no later than May.", false],
  ["en", "The minister said that although the law was not liked, the tax was raised.", false],
  ["en", "The minister said that although the law was liked, the tax was not raised.", true],
  ["en", "The minister said Typhoon No. 9 would hit the coast.", false],
  ["es", "El ministro dijo que el tifón No. 9 llegará a la costa.", false],
  ["de", "Der Minister sagte, die Steuer treffe nicht nur Banken.", false],
  ["de", "Der Minister sagte, die Steuer treffe nicht die Banken.", true],
  ["fr", "Le ministre a déclaré qu'une personne a été blessée.", false],
  ["fr", "Le ministre a déclaré que personne n'a été blessé.", true],
  ["es", "El ministro dijo que la ley no solo afecta a los bancos.", false],
  ["ru", "Министр заявил, что закон касается не только банков.", false],
  ["id", "Menteri mengatakan pajak itu tidak hanya menyasar bank.", false],
  ["tr", "Bakan, köyün yok edildiğini söyledi.", false],
  ["ar", "قال الوزير إن ما يقرب من مئة شخص عادوا.", false],
  ["ar", "قال الوزير إن الحكومة لم ترفع الضرائب.", true],
  ["zh", "部长说,伤者不少于三人。", false],
  ["zh", "部长说,没有人受伤。", true],
  ["ja", "大臣は、税金が上がるかもしれないと述べた。", false],
  ["ja", "大臣は、税金は上がらないと述べた。", true],
  ["ja", "社長は、犯罪者とは交渉しないと述べた。", true],
  ["ko", "장관은 정부가 세금을 올리지 않는다고 말했다.", true],
  ["cs", "Ministr řekl, že továrna kyselinu nevypustila.", true],
  ["cs", "Ministr řekl, že továrna kyselinu v neděli vypustila.", false],
];

for (const [language, text, negated] of TABLE)
  test(`${text} ${negated ? "is negated" : "is not negated"}`, () => {
    assert.deepEqual(
      claimsOf(text, language).map((claim) => claim.negated),
      [negated],
    );
  });

test("every idiom of negation holds a negation, and negates nothing by itself", () => {
  for (const [language, { claims }] of languages)
    for (const idiom of claims?.negationIdioms ?? []) {
      const [words, lexicon] = [splitWords(idiom), lexiconOf(claims)];
      const own = words.flatMap((_, at) => (negationAt(words, at, lexicon) > 0 ? [at] : []));
      const parts = claims?.negationParts ?? [];
      const { beginning, endings } = claims?.negatedVerbs ?? { beginning: "", endings: [] };
      const inside = words.some(
        ({ lower }) =>
          parts.some((part) => lower.indexOf(part) > 0) ||
          (lower.startsWith(beginning) && endings.some((ending) => lower.endsWith(ending))),
      );
      assert.ok(own.length > 0 || inside, `${language}: ${idiom}`);
      assert.ok(!own.some((at) => negates(words, at, lexicon) > 0), `${language}: ${idiom}`);
    }
});

const UNSAID: readonly (readonly [language: string, text: string, speaker: string | null])[] = [
  ["en", "The company has not confirmed that data was stolen", "The company"],
  ["en", "The minister did not deny that he had met the banker", "The minister"],
  ["en", "He does not think the plan works", "He"],
  ["en", "The minister refused to admit that the bridge was unsafe", "The minister"],
  ["en", "No one believes the plan works", null],
  ["fr", "Le maire ne pense pas que le pont soit dangereux", "Le maire"],
  ["fr", "La banque n'exclut pas d'aller plus loin", "La banque"],
  ["fr", "Aucun porte-parole n'a confirmé que l'accord était rompu", null],
  ["es", "El banco no descarta subir los tipos", "El banco"],
  ["it", "La banca non esclude di alzare i tassi", "La banca"],
  ["pt", "Ninguém acredita que o plano funcione", null],
  ["de", "Die Polizei bestätigte nicht, dass der Fahrer betrunken war", "Die Polizei"],
  ["nl", "De bank sluit niet uit dat de rente stijgt", "De bank"],
  ["sv", "Ministern bekräftade inte att skatterna höjs", "Ministern"],
  ["pl", "Minister nie potwierdził, że podatki rosną", "Minister"],
  ["ru", "Министр не подтвердил, что налоги выросли", "Министр"],
  ["ro", "Ministrul nu a confirmat că taxele au crescut", "Ministrul"],
  ["hu", "A miniszter nem erősítette meg, hogy emelkednek az adók", "A miniszter"],
  ["id", "Menteri tidak mengatakan bahwa pajak naik", "Menteri"],
  ["vi", "Bộ trưởng không xác nhận rằng thuế tăng", "Bộ trưởng"],
  ["ar", "لم يؤكد الوزير أن الضرائب ارتفعت", "الوزير"],
  ["zh", "部长没有证实税收将提高", "部长"],
];

for (const [language, text, speaker] of UNSAID)
  test(`${text}: what is not said is no statement, the clause is`, () => {
    assert.deepEqual(
      claimsOf(language === "zh" ? `${text}。` : `${text}.`, language).map((claim) => [
        claim.text,
        claim.speaker?.name ?? null,
        claim.negated,
      ]),
      [[text, speaker, !/refused/u.test(text)]],
    );
  });

test("“only” is no negation, whatever it is made of", () => {
  for (const [text, language, negated] of [
    ["Le groupe ne compte que sept salariés.", "fr", false],
    ["Le pont ne rouvrira qu'en mars.", "fr", false],
    ["Le pont ne rouvrira pas en mars.", "fr", true],
    ["Le maire ne pense pas que le pont rouvrira.", "fr", true],
    ["El plan no hizo sino empeorar la crisis.", "es", false],
    ["El puente no es seguro, sino peligroso.", "es", true],
    ["O plano não fez senão piorar a crise.", "pt", false],
    ["Orașul nu are decât trei medici.", "ro", false],
    ["Η πόλη δεν έχει παρά τρεις γιατρούς.", "el", false],
    ["市内には医師が3人しかいない。", "ja", false],
    ["橋は3月まで再開しない。", "ja", true],
    ["시내에는 의사가 3명밖에 없다.", "ko", false],
    ["다리는 3월까지 재개되지 않는다.", "ko", true],
    ["주민들은 집 밖에 나오지 않았다.", "ko", true],
  ] as const)
    assert.equal(claimsOf(text, language)[0]?.negated, negated, text);
});
