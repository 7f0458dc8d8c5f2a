import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../languages/index.ts";
import {
  columnsOf,
  compare,
  deduplicate,
  relateStretch,
  stretchesOf,
  timesOf,
} from "../pipeline/deduplicate/index.ts";
import { inMemory } from "../pipeline/deduplicate/mentions.ts";
import { clarityOf } from "../pipeline/deduplicate/represent.ts";
import { entityId } from "../pipeline/entities/canonical.ts";
import type { EntityType, LedgerMention } from "../pipeline/records.ts";
import { plainMention } from "./mentions.ts";

interface Given extends Partial<Omit<LedgerMention, "entities" | "quantities">> {
  /** `[words, canonical name, type]` */
  readonly names?: readonly (readonly [string, string, EntityType])[];
  readonly numbers?: readonly (readonly [number, string | null])[];
}

/** One statement, the first of an article of its own. */
function mention(id: string, language: string, text: string, given: Given = {}): LedgerMention {
  const { names = [], numbers = [], ...rest } = given;
  const plain = plainMention({
    id: `men-${id}`,
    articleId: `art-${id}`,
    language,
    text,
    entities: names.map(([words, name, type]) => {
      const start = text.indexOf(words);
      return {
        start,
        end: start + words.length,
        text: words,
        entityId: entityId(name),
        name,
        type,
        rule: "test",
      };
    }),
    quantities: numbers.map(([value, unit]) => ({
      start: text.search(/\d/u),
      end: text.search(/\d/u) + 1,
      text: "",
      value,
      min: null,
      max: null,
      unit,
    })),
  });
  return { ...plain, published: "2024-05-01", ...rest };
}

const yard = ["Halvard", "Halvard Marine", "ORG"] as const;
const ferries = [
  mention("en", "en", "Halvard will build four electric ferries in Surabaya", {
    names: [yard, ["Surabaya", "Surabaya", "LOC"]],
    numbers: [[4, null]],
  }),
  mention("fr", "fr", "Halvard construira quatre ferries électriques à Surabaya", {
    names: [yard, ["Surabaya", "Surabaya", "LOC"]],
    numbers: [[4, null]],
  }),
  mention("id", "id", "Halvard akan membangun empat feri listrik di Surabaya", {
    names: [yard, ["Surabaya", "Surabaya", "LOC"]],
    numbers: [[4, null]],
  }),
  mention("other", "en", "The company carried nine million passengers last year", {
    numbers: [[9_000_000, null]],
  }),
];

const idsOf = (clusters: readonly { mentions: readonly string[] }[]) =>
  clusters.map(({ mentions }) => mentions.join(" "));

test("the same statement in three languages is one cluster, another statement is not in it", () => {
  const { clusters } = deduplicate(ferries, { languages });
  assert.deepEqual(idsOf(clusters), ["men-en men-fr men-id", "men-other"]);
});

test("statements that differ in a number, a date, a place or a denial clash and say why", () => {
  const base = "Halvard moves its yard and 300 workers to Norway";
  const at = (id: string, place: string, given: Given = {}) =>
    mention(id, "en", base.replace("Norway", place), {
      names: [yard, [place, place, "LOC"]],
      ...given,
    });
  const table: readonly [LedgerMention, LedgerMention, why: string][] = [
    [
      at("a", "Norway", { numbers: [[300, null]] }),
      at("b", "Norway", { numbers: [[500, null]] }),
      "300 against 500",
    ],
    [
      at("a", "Norway", { eventDate: "2024-05-01" }),
      at("b", "Norway", { eventDate: "2024-05-02" }),
      "2024-05-01 against 2024-05-02",
    ],
    [at("a", "Norway"), at("b", "Denmark"), "Norway against Denmark"],
    [at("a", "Norway"), at("b", "Norway", { stance: "denied" }), "denied against asserted"],
  ];
  for (const [left, right, why] of table) {
    const edge = compare(left, right, languages);
    assert.equal(edge.decision, "conflict", why);
    assert.ok(edge.reasons.includes(why), edge.reasons.join("; "));
    const { clusters, conflicts } = deduplicate([left, right], { languages });
    assert.equal(clusters.length, 2);
    assert.deepEqual(conflicts, [{ left: "men-a", right: "men-b", why }]);
  }
});

test("a person's verdict outranks the score", () => {
  const apart = deduplicate(ferries, {
    languages,
    judgements: [{ left: "men-en", right: "men-fr", verdict: "different" }],
  });
  assert.ok(
    !apart.clusters.some(
      ({ mentions }) => mentions.includes("men-en") && mentions.includes("men-fr"),
    ),
  );
  const together = deduplicate(ferries, {
    languages,
    judgements: [{ left: "men-en", right: "men-other", verdict: "same" }],
  });
  assert.ok(
    together.clusters.some(
      ({ mentions }) => mentions.includes("men-en") && mentions.includes("men-other"),
    ),
  );
});

test("two statements of one article are never one claim", () => {
  const [en, fr] = ferries;
  const { clusters } = deduplicate(
    [en!, { ...fr!, articleId: en!.articleId, start: 100, end: 156 }],
    { languages },
  );
  assert.equal(clusters.length, 2);
});

test("a claim and the one it is part of stay two, each with its counterpart", () => {
  const told = (language: string, outer: string, inner: string) => {
    const start = outer.indexOf(inner);
    const names = [yard, ["Surabaya", "Surabaya", "LOC"]] as const;
    const own = { articleId: `art-${language}`, names, numbers: [[4, null]] } satisfies Given;
    return [
      mention(`${language}-whole`, language, outer, own),
      mention(`${language}-part`, language, inner, { ...own, start, end: start + inner.length }),
    ].map(({ entities, ...rest }) => ({
      ...rest,
      entities: entities.map((entity) => ({
        ...entity,
        start: entity.start + rest.start,
        end: entity.end + rest.start,
      })),
      quantities: rest.quantities.map((own) => ({
        ...own,
        start: own.start + rest.start,
        end: own.end + rest.start,
      })),
    }));
  };
  const mentions = [
    ...told(
      "en",
      "Fishermen doubt that Halvard will build four electric ferries in Surabaya",
      "Halvard will build four electric ferries in Surabaya",
    ),
    ...told(
      "fr",
      "Les pêcheurs doutent que Halvard construira quatre ferries électriques à Surabaya",
      "Halvard construira quatre ferries électriques à Surabaya",
    ),
  ];
  const { clusters } = deduplicate(mentions, { languages });
  assert.deepEqual(idsOf(clusters), ["men-en-part men-fr-part", "men-en-whole men-fr-whole"]);
});

test("the wording is in the language asked for", () => {
  const { clusters } = deduplicate(ferries, { languages, displayLanguage: "id" });
  assert.equal(clusters[0]?.representative, "men-id");
});

test("a sentence of its own is clearer than part of one, and anything than an infinitive", () => {
  const [told] = ferries;
  const inOrder = [
    { text: "Halvard promised to build the ferries by the spring of 2026", rule: "own-voice" },
    { text: "it would be building all of the ferries by the spring of 2026", rule: "bare" },
    { text: "avoir promis de construire les navires avant le printemps 2026", rule: "infinitive" },
  ].map((wording) => clarityOf({ ...told!, ...wording }));
  assert.deepEqual(
    inOrder,
    inOrder.toSorted((a, b) => b - a),
  );
  assert.equal(new Set(inOrder).size, 3);
});

/** The statements told again within and beyond a month, and once without a day; two to an article. */
const stream = ["2024-05-01", "2024-05-20", "2024-06-10", "2024-09-01", null].flatMap(
  (published, week) =>
    ferries.map((told, i) => ({
      ...told,
      id: `${told.id}-${week}`,
      articleId: `art-${week}-${Math.floor(i / 2)}`,
      start: 100 * i,
      end: 100 * i + told.text.length,
      published,
      entities: told.entities.map((entity) => ({
        ...entity,
        start: entity.start + 100 * i,
        end: entity.end + 100 * i,
      })),
    })),
);
const articles = [...Map.groupBy(stream, ({ articleId }) => articleId).values()];

const whole = (...given: Parameters<typeof deduplicate>) => {
  const { mates, ...found } = deduplicate(...given);
  return { ...found, edges: [...found.edges] };
};

test("the result depends neither on order nor on what earlier runs have scored", () => {
  const full = whole(stream, { languages });
  fc.assert(
    fc.property(
      fc.shuffledSubarray(stream, { minLength: stream.length }),
      fc.subarray(articles),
      fc.boolean(),
      (shuffled, before, complete) => {
        assert.deepEqual(whole(shuffled, { languages }), full);
        const { edges, mates } = deduplicate(before.flat(), { languages });
        const unchanged = new Set(before.flat().map(({ id }) => id));
        const known = { unchanged, edges, mates, complete };
        assert.deepEqual(whole(shuffled, { languages, known }), full);
      },
    ),
    { numRuns: 60 },
  );
});

test("stretches of days related one by one give what all of them together give", () => {
  const mentions = inMemory(stream);
  const full = whole(stream, { languages });
  for (const [wanted, given] of [
    [1, 1],
    [2, 2],
    [3, 3],
    [50, 5],
  ] as const) {
    const related = stretchesOf(timesOf(mentions), wanted).map(({ indices, scope }) => {
      const read = (at: number) => mentions.read(indices[at]!);
      const own = { ...columnsOf(mentions, indices), read };
      return { indices, ...relateStretch(own, scope, languages) };
    });
    assert.equal(related.length, given);
    assert.deepEqual(whole(mentions, { languages, related }), full);
  }
});
