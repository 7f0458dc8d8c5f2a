import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "./claims-of.ts";

test("how long something takes is no day on which it happens", () => {
  const [claim] = claimsOf("Each ferry can be recharged in 20 minutes.", "en");
  assert.equal(claim?.eventDate, null);
});

test("how long nothing was so is no date of the event", () => {
  for (const [text, language, date] of [
    ["Inflation rose to 4% in May, its highest level since 2008.", "en", "2024-05"],
    ["L'inflation a atteint son plus haut niveau depuis 1991.", "fr", null],
    ["Die Inflation ist so hoch wie nie, der höchste Stand seit 1991.", "de", null],
    ["El paro es el más bajo desde 2008.", "es", null],
    ["Inflasi mencapai level tertinggi sejak 2016.", "id", null],
    ["株価は2016年以来最大の下げ幅となった。", "ja", null],
    ["Prices have risen since 2016.", "en", "2016/.."],
  ] as const)
    assert.equal(claimsOf(text, language)[0]?.eventDate, date, text);
});

test("what an event is held against is no date of the event", () => {
  for (const [text, language, date] of [
    ["The rate was 0.3 percentage points lower than in March.", "en", null],
    ["Inflation rose to 3.4% in April, up from 3.1% in March.", "en", "2024-04"],
    ["Prices fell faster than feared in April.", "en", "2024-04"],
    ["Les ventes ont reculé de 5 % par rapport à 2022.", "fr", null],
    ["Die Quote lag höher als im März.", "de", null],
    ["Las ventas cayeron un 3 % frente a abril de 2023.", "es", null],
    ["Прибыль выросла на треть по сравнению с 2022 годом.", "ru", null],
    ["수출은 지난해보다 3.4% 늘었다.", "ko", null],
    ["失业率比去年上升0.2个百分点。", "zh", null],
    ["Cocoa is twice as expensive as two years ago.", "en", null],
    ["The scheme began as early as 2019.", "en", "2019"],
    ["Le cacao est deux fois plus cher qu'il y a deux ans.", "fr", null],
    ["Las ventas son mayores que el año pasado.", "es", null],
    ["As vendas são maiores do que no ano passado.", "pt", null],
    ["Kakao ist doppelt so teuer wie vor zwei Jahren.", "de", null],
    ["Cacao is twee keer zo duur als twee jaar geleden.", "nl", null],
    ["Η τιμή είναι πιο υψηλή από πέρυσι.", "el", null],
    ["Kakao iki yıl öncesine göre iki kat pahalı.", "tr", null],
  ] as const)
    assert.equal(claimsOf(text, language)[0]?.eventDate ?? null, date, text);
});

test("of several dates the one of the main clause is the event's", () => {
  for (const [text, language, date] of [
    ["A man hurt on Saturday in a border clash died on Wednesday in Dili.", "en", "2024-05-29"],
    ["The post, closed since Sunday, was reopened on Thursday.", "en", "2024-05-30"],
    ["Le poste, fermé depuis dimanche, a été rouvert jeudi aux camions.", "fr", "2024-05-30"],
    ["O aeroporto, encerrado desde segunda-feira, reabriu hoje.", "pt", "2024-05-31"],
    [
      "El juicio contra el exministro, que gobernó entre 2019 y 2021, empezó este lunes.",
      "es",
      "2024-05-27",
    ],
    ["Il ponte, chiuso da domenica, è stato riaperto giovedì.", "it", "2024-05-30"],
    ["Der am Samstag verletzte Mann ist am Mittwoch gestorben.", "de", "2024-05-29"],
  ] as const)
    assert.equal(claimsOf(text, language)[0]?.eventDate, date, text);
});

test("the day of a change is not the one of its first amount, and records lead nowhere", () => {
  for (const [text, language, date] of [
    ["De Commissie verhoogde haar hulp woensdag van 2 naar 3,5 miljoen euro.", "nl", "2024-05-29"],
    ["Die Kommission erhöhte am Mittwoch von 2 auf 3,5 Millionen Euro.", "de", "2024-05-29"],
    ["The bank cut rates for the first time in three years.", "en", null],
    ["The talks will resume in three weeks, the first in two years.", "en", "2024-06-21"],
  ] as const)
    assert.equal(claimsOf(text, language)[0]?.eventDate, date, text);
});

test("what is agreed, decided or promised on a day is not set for it", () => {
  for (const [text, language, date] of [
    ["Indonesia y Timor acordaron el martes crear patrullas conjuntas.", "es", "2024-05-28"],
    ["Los ministros acordaron reunirse el martes.", "es", "2024-06-04"],
    ["Związki zagroziły we wtorek strajkiem.", "pl", "2024-05-28"],
  ] as const)
    assert.equal(claimsOf(text, language)[0]?.eventDate, date, text);
});

test("what stands in front of an attribution put into a statement dates the event, but for when it was said", () => {
  for (const [text, language, date] of [
    ["Since Sunday, John Orsini said, the docks have been empty.", "en", "2024-05-26/.."],
    ["In a statement on Monday, John Orsini said, the docks are empty.", "en", null],
    ["Depuis dimanche, affirme Jean Orsini, les quais sont vides.", "fr", "2024-05-26/.."],
    ["Am Montag, sagte Jens Orsini, werde die Brücke geöffnet.", "de", "2024-05-27"],
    ["El lunes, dijo Juan López, cerraron el puente.", "es", "2024-05-27"],
    ["Sinds zondag, zegt Jan Dekker, zijn de kades leeg.", "nl", "2024-05-26/.."],
    ["Od niedzieli, mówi Jan Kot, nabrzeża są puste.", "pl", "2024-05-26/.."],
  ] as const)
    assert.equal(claimsOf(text, language)[0]?.eventDate, date, text);
});
