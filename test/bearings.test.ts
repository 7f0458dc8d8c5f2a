import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../languages/index.ts";
import { type Bearings, bearingsOf, reversed } from "../pipeline/deduplicate/bearings.ts";
import { amongRivals } from "../pipeline/deduplicate/rivals.ts";
import type { Edge, EntityType, LedgerMention } from "../pipeline/records.ts";

/** A statement whose names are given: `[Nodal:ORG]`. */
function bearings(language: string, marked: string): Bearings {
  const entities: LedgerMention["entities"][number][] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^\]]+\])/u)) {
    const found = /^\[(.+):(\w+)\]$/u.exec(piece);
    const word = found?.[1] ?? piece;
    if (found !== null) {
      const entityId = PLACES[word] ?? word;
      const [start, end] = [text.length, text.length + word.length];
      entities.push({
        text: word,
        name: word,
        entityId,
        type: found[2] as EntityType,
        rule: "test",
        start,
        end,
      });
    }
    text += word;
  }
  const mention = { language, text, start: 0, end: text.length, entities };
  return bearingsOf(mention as unknown as LedgerMention, languages);
}

const PLACES: Readonly<Record<string, string>> = { Chine: "China", Tiongkok: "China" };

test("who does it to whom is told through the passive and across languages", () => {
  const sues = bearings("en", "[Nodal:ORG] sues [Pareo:ORG] over patents");
  const table: readonly [string, string, turned: boolean][] = [
    ["en", "[Pareo:ORG] sues [Nodal:ORG] over patents", true],
    ["en", "[Pareo:ORG] was sued by chip designer [Nodal:ORG]", false],
    ["fr", "[Pareo:ORG] est poursuivi par [Nodal:ORG]", false],
    ["fr", "[Pareo:ORG] attaque [Nodal:ORG] en justice", true],
    ["de", "[Pareo:ORG] wird von [Nodal:ORG] verklagt", false],
    ["id", "[Pareo:ORG] digugat [Nodal:ORG]", false],
    ["id", "[Pareo:ORG] menggugat [Nodal:ORG]", true],
    ["en", "[Pareo:ORG] and [Nodal:ORG] are in court", false],
    ["sw", "[Pareo:ORG] yashtaki [Nodal:ORG]", false],
  ];
  for (const [language, text, turned] of table) {
    assert.equal(reversed(sues, bearings(language, text)) !== null, turned, text);
  }
});

test("leaving a place and reaching it are opposite ways, staying tells neither", () => {
  const leaves = bearings("en", "The maker moves its servers out of [China:LOC]");
  const table: readonly [string, string, turned: boolean][] = [
    ["fr", "Le fabricant envoie les données vers un serveur en [Chine:LOC]", true],
    ["id", "Perusahaan memindahkan server dari [Tiongkok:LOC]", false],
    ["fr", "Le fabricant quitte la [Chine:LOC]", false],
    ["en", "The maker has servers in [China:LOC]", false],
  ];
  for (const [language, text, turned] of table) {
    assert.equal(reversed(leaves, bearings(language, text)) !== null, turned, text);
  }
});

test("a pair with a better rival in the same article loses, unless both rivals say the same", () => {
  const edge = (left: string, right: string, score: number): Edge => ({
    left,
    right,
    score,
    decision: score < 0.5 ? "related" : "same",
    reasons: [],
  });
  const article = (id: string) => id[0]!;
  const edges = [edge("a1", "b1", 0.9), edge("a1", "b2", 0.55)];
  const apart = amongRivals(edges, article, (a, b) => edge(a, b, 0.1));
  assert.deepEqual(
    apart.map(({ decision }) => decision),
    ["same", "related"],
  );
  assert.ok(apart[0]!.score > 0.9);
  const twice = amongRivals(edges, article, (a, b) => edge(a, b, 0.9));
  assert.deepEqual(
    twice.map(({ decision }) => decision),
    ["same", "same"],
  );
});
