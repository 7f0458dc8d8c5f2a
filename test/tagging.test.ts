import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { labelOf, learnAffixes, packAffixes, unpackAffixes } from "../pipeline/tagging/affixes.ts";
import { Features } from "../pipeline/tagging/features.ts";
import { Guesser } from "../pipeline/tagging/guess.ts";
import { Labeller } from "../pipeline/tagging/labeller.ts";
import { Learner } from "../pipeline/tagging/learner.ts";
import { editsBetween, lemmaOf } from "../pipeline/tagging/lemma.ts";
import { Lexicon, packWords, unpackWords, WordList } from "../pipeline/tagging/lexicon.ts";
import { addScores, packModel, SCALE, unpackModel } from "../pipeline/tagging/model.ts";
import { NAME_LABELS, spansOf } from "../pipeline/tagging/names.ts";
import { classOf, keyOf, packOrdinary, unpackOrdinary } from "../pipeline/tagging/ordinary.ts";
import { Rows } from "../pipeline/tagging/rows.ts";
import { SparseModel } from "../pipeline/tagging/sparse.ts";
import { SpeechTagger } from "../pipeline/tagging/speech.ts";
import { SpeechReader } from "../pipeline/tagging/speech-reader.ts";
import { advance, allows, forcedAction, headsOf, START } from "../pipeline/tagging/transitions.ts";
import { pad, wordOf } from "../pipeline/tagging/words.ts";
import { goldActions } from "../scripts/train/oracle.ts";

const toy: readonly (readonly [string, string])[] = [
  ["the cat sleeps", "DET NOUN VERB"],
  ["a dog sleeps", "DET NOUN VERB"],
  ["the dog barks", "DET NOUN VERB"],
];

/** Knows nothing. */
const guesser = new Guesser(
  new Learner(["DET", "NOUN", "VERB"], 4).model,
  new Lexicon(new WordList(null), new WordList(null)),
);

function trainToy(): SpeechTagger {
  const labels = ["DET", "NOUN", "VERB"];
  const learner = new Learner(labels, 12);
  const tagger = new SpeechTagger(learner.model, guesser);
  for (let epoch = 0; epoch < 4; epoch++)
    for (const [text, tags] of toy)
      tagger.tag(pad(text.split(" ")), (at, guess) => {
        const gold = labels.indexOf(tags.split(" ")[at]!);
        if (gold !== guess) {
          learner.update(tagger.features, gold, 1);
          learner.update(tagger.features, guess, -1);
        }
        learner.step();
        return guess;
      });
  return new SpeechTagger(learner.average(), guesser);
}

test("a tagger learns its examples and carries them over to a new sentence, packed or not", () => {
  const { model } = trainToy();
  const packed = unpackModel(packModel(model, 1));
  for (const tagger of [new SpeechTagger(model, guesser), new SpeechTagger(packed, guesser)]) {
    const tags = tagger.tag(pad("a cat barks".split(" "))).map((tag) => model.labels[tag]);
    assert.deepEqual(tags, ["DET", "NOUN", "VERB"]);
  }
});

test("kept sums decide as the weights themselves do, again and again", () => {
  const { model } = trainToy();
  const tagger = new SpeechTagger(unpackModel(packModel(model, 1), "used"), guesser);
  const reader = new SpeechReader(tagger);
  const word = fc.constantFrom(..."the a cat dog sleeps barks The zebra , 12".split(" "));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (forms) => {
      const tags = Array.from(reader.tag(reader.wordsOf(forms)));
      assert.deepEqual(tags, tagger.tag(pad(forms)));
    }),
  );
});

test("the same examples give the same bytes", () => {
  assert.deepEqual(packModel(trainToy().model, 1), packModel(trainToy().model, 1));
});

test("a lexicon tells words by the kinds they may be, and words it lacks from all of them", () => {
  const kinds = { house: "NOUN|VERB", home: "NOUN", tree: "NOUN", go: "VERB" };
  const read = (words: object) => unpackWords(packWords(new Map(Object.entries(words))));
  const lexicon = new Lexicon(read(kinds), read({ home: "PROPN", zoe: "PROPN" }));
  const of = (form: string) => lexicon.kindOf(wordOf(form));
  assert.equal(of("Tree"), 2);
  assert.equal(of("Home"), 3);
  assert.equal(of("Zoé"), 1);
  assert.equal(new Set(["house", "home", "go", "zebra", "Zoe"].map(of)).size, 5);
  assert.equal(of("zebra"), 0);
});

test("packing keeps the sign and order of the weights, of few labels and of many", () => {
  for (const width of [3, 17]) {
    const weights = Int32Array.from({ length: 64 * width }, (_, i) => ((i * 7919) % 401) - 200);
    weights.fill(0, 5 * width, 9 * width + 1);
    const model = {
      labels: [..."abcdefghijklmnopq"].slice(0, width),
      bits: 6,
      weights,
      extra: null,
    };
    const read = unpackModel(packModel(model, 1));
    for (const [i, weight] of weights.entries())
      for (const [j, other] of weights.entries())
        if (weight > other)
          assert.ok(read.weights[i]! >= read.weights[j]!, `${weight} and ${other}`);
    const used = unpackModel(packModel(model, 1), "used");
    for (let row = 0; row < 64; row++)
      for (let label = 0; label < width; label++)
        assert.equal(
          used.rows!.indexOf(row) < 0 ? 0 : used.weights[used.rows!.indexOf(row) * width + label],
          read.weights[row * width + label],
        );
  }
});

test("a model without its zeros adds up to the same scores", () => {
  const weights = Int32Array.from({ length: 64 * 9 }, (_, i) => (i % 7 === 0 ? (i % 11) - 5 : 0));
  weights.fill(0, 5 * 9, 8 * 9);
  const packed = packModel({ labels: [..."abcdefghi"], bits: 6, weights, extra: null }, 1);
  const model = unpackModel(packed, "used");
  const sparse = new SparseModel(packed);
  const features = new Features(6);
  for (const rows of [[], [6], [0, 63], [5, 8, 8, 21, 40, 62]]) {
    features.rows.set(rows);
    features.count = rows.length;
    const sums = [new Int32Array(9), new Int32Array(9)] as const;
    addScores(model, features, sums[0]);
    sparse.addScores(features, sums[1]);
    assert.deepEqual(sums[1], sums[0]);
  }
});

test("what is learned from one set moves the models of the others half as far", () => {
  const learner = new Learner(["a", "b"], 4, null, undefined, 3);
  const features = new Features(4);
  features.rows.set([9]);
  features.count = 1;
  learner.update(features, 1, 1, 2);
  learner.update(features, 0, -1);
  const learned = learner.models.map(({ weights }) => [...weights.subarray(2 * 9, 2 * 9 + 2)]);
  assert.deepEqual(learned, [
    [-2, 1],
    [-1, 1],
    [-1, 2],
  ]);
  assert.deepEqual([...learner.average().weights.subarray(2 * 9, 2 * 9 + 2)], [0, 0]);
});

test("a learner of some rows learns on these alone, and its model packs like any other", () => {
  const learner = new Learner(["a", "b"], 4, null, new Rows(4, Int32Array.of(2, 9, 15)));
  const features = new Features(4);
  features.rows.set([9, 3, 2]);
  features.count = 3;
  learner.update(features, 1, 1);
  const { weights } = learner.model;
  assert.deepEqual([...weights], [0, 1, 0, 1, 0, 0]);
  const read = unpackModel(packModel({ ...learner.model, weights }, 1, 15));
  const used = [...read.weights.entries()].filter(([, weight]) => weight !== 0);
  assert.deepEqual(used, [
    [2 * 2 + 1, SCALE],
    [2 * 9 + 1, SCALE],
  ]);
});

test("a file of another format is refused", () => {
  const other = packAffixes([new Map([["{}", ""]])]);
  assert.throws(() => unpackModel(other));
});

test("words differ only in what the models should not see", () => {
  assert.equal(wordOf("It’s").lower, wordOf("it's").lower);
  assert.equal(wordOf("1998").lower, wordOf("2024").lower);
  assert.equal(wordOf("Paris").outline, wordOf("Genève").outline);
  assert.notEqual(wordOf("Paris").form, wordOf("paris").form);
});

test("edits make the lemma of the form", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abcé"), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, word, (form, lemma) => {
      const edits = editsBetween(form, lemma);
      if (edits === null) return ![...form].some((letter) => lemma.includes(letter));
      const { start, end } = edits;
      return start.add + form.slice(start.cut, form.length - end.cut) + end.add === lemma;
    }),
  );
});

test("lemmas come from the list, then from the longest affix, and keep the capitals of names", () => {
  const edits = new Map([
    ["VERB=went", "go"],
    ["VERB-ied", "3y"],
    ["VERB-ed", "2"],
    ["VERB-", "0"],
    ["VERB+re-", "3"],
  ]);
  const rules = { edits, capitals: new Map([["PROPN", "1"]]) };
  const cases = [
    ["Went", "VERB", "go"],
    ["carried", "VERB", "carry"],
    ["walked", "VERB", "walk"],
    ["re-walked", "VERB", "walk"],
    ["Oslo", "PROPN", "Oslo"],
    ["ed", "VERB", "ed"],
  ] as const;
  for (const [form, upos, lemma] of cases) assert.equal(lemmaOf(rules, form, upos), lemma, form);
});

test("an affix is kept only where it says something new", () => {
  const words = ["walks", "talks", "takes", "is", "was"];
  const seen = words.map((word) => ({ upos: "V", word, label: word.length > 3 ? "1" : "0" }));
  const affixes = learnAffixes(seen, "-", 2);
  assert.deepEqual(
    [...affixes],
    [
      ["V-", "1"],
      ["V-s", "1"],
    ].slice(0, 1),
  );
  assert.equal(labelOf(affixes, "V", "-", "makes"), "1");
  assert.deepEqual(unpackAffixes(packAffixes([affixes, new Map([["V=x", "y"]])])).length, 2);
});

test("no label sequence breaks the BIO notation, whatever the weights", () => {
  const bits = 4;
  const size = (1 << bits) * NAME_LABELS.length;
  const weights = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size, maxLength: size });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 12 }), (list, length) => {
      const model = { labels: NAME_LABELS, bits, weights: Int32Array.from(list), extra: null };
      const { labels } = new Labeller(model).label(length, (f, at) => f.one(1, at));
      const inside = spansOf(labels).reduce((sum, { from, to }) => sum + to - from, 0);
      return inside === labels.filter((label) => label > 0).length;
    }),
    { numRuns: 50 },
  );
});

test("weights of a language's own are added to the shared ones", () => {
  const width = NAME_LABELS.length;
  const weighing = (label: string, size: number) => {
    const weights = new Int32Array(width << 4);
    for (let row = 0; row < 16; row++) weights[row * width + NAME_LABELS.indexOf(label)] = size;
    return unpackModel(
      packModel({ labels: NAME_LABELS, bits: 4, weights, extra: null }, 1, 127, 200),
    );
  };
  const shared = weighing("B-LOC", 100);
  const typeWith = (own: ReturnType<typeof weighing> | null) => {
    const { labels } = new Labeller(shared, own).label(1, (f) => f.one(1, 1));
    return NAME_LABELS[labels[0]!];
  };
  assert.equal(typeWith(null), "B-LOC");
  assert.equal(typeWith(weighing("B-ORG", 50)), "B-LOC");
  assert.equal(typeWith(weighing("B-ORG", 150)), "B-ORG");
  assert.equal(typeWith(weighing("B-ORG", 400)), "B-ORG");
});

test("any way through the transitions ends in a tree", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.infiniteStream(fc.nat({ max: 2 })),
      (length, choices) => {
        let state = START;
        for (let step = 0; step < 2 * length; ) {
          const action = choices.next().value!;
          const allowed = [0, 1, 2].filter((action) => allows(state, action, length));
          assert.equal(forcedAction(state, length), allowed.length === 1 ? allowed[0] : null);
          if (!allowed.includes(action)) continue;
          state = advance(state, action, 0);
          step++;
        }
        const heads = headsOf(state, length);
        return heads.every((_, word) => {
          let at = word;
          for (let steps = 0; at !== length && steps <= length; steps++) at = heads[at]!;
          return at === length;
        });
      },
    ),
  );
});

test("the gold actions lead to the gold tree", () => {
  // "She said that prices rose fast": said is the root.
  const gold = Int32Array.from([1, 6, 4, 4, 1, 4]);
  let state = START;
  for (const action of goldActions(gold)) state = advance(state, action, 0);
  assert.deepEqual([...headsOf(state, gold.length)], [...gold]);
});

test("a tree with crossing arcs still has its actions", () => {
  const actions = goldActions(Int32Array.from([2, 3, 4, 4]));
  assert.equal(actions.length, 8);
  let state = START;
  for (const action of actions) state = advance(state, action, 0);
  assert.equal(headsOf(state, 4)[2], 4);
});

test("sets of ordinary words survive packing", () => {
  const sets = [["house", "green"], ["bush"], []].map(
    (words) => new Set(words.map((word) => keyOf("en", word))),
  );
  const read = unpackOrdinary(packOrdinary(sets));
  assert.equal(classOf(read, "en", "house"), 1);
  assert.equal(classOf(read, "en", "bush"), 2);
  assert.equal(classOf(read, "fr", "house"), 0);
});
