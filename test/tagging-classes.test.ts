import assert from "node:assert/strict";
import { test } from "node:test";
import { packClasses, unpackClasses } from "../pipeline/tagging/classes.ts";
import { cluster, merge } from "../scripts/train/clusters.ts";
import { Network } from "../scripts/train/network.ts";

const directions: Record<string, readonly number[]> = {
  monday: [1, 0.1],
  friday: [1, 0.12],
  may: [1, 0.5],
  june: [1, 0.52],
  paris: [-1, 0.3],
  london: [-1, 0.28],
  são: [-1, 0.27],
  rome: [-1, 0.29],
  cat: [0, -1],
  dog: [0.02, -1],
  cow: [0.04, -1],
};

test("near words share a class, at three levels, and keep it packed", () => {
  const names = Object.keys(directions);
  const points = Object.values(directions).map(([x = 0, y = 0]) =>
    Float64Array.of(x / Math.hypot(x, y), y / Math.hypot(x, y)),
  );
  const { labels, means, sizes } = cluster(points, 3);
  const [first = [], second = []] = [3, 2].map((count) => [
    0,
    ...merge(means, sizes, count).map((group) => group + 1),
  ]);
  const fine = new Map(names.map((name, at) => [name, labels[at]! + 1]));
  const classes = unpackClasses(packClasses(fine, [first, second]));
  const of = (word: string) => classes.classesOf(word, word);
  for (const [word, at] of fine) assert.deepEqual(of(word), [at, first[at], second[at]]);
  assert.deepEqual(of("zebra"), [0, 0, 0]);
  assert.deepEqual(of("paris"), of("london"));
  assert.deepEqual(of("cat"), of("cow"));
  assert.notDeepEqual(of("cat"), of("paris"));
  assert.equal(new Set(names.map((name) => of(name)[2])).size, 2);
});

test("a word without a class has that of its form without diacritics", () => {
  const none = [0, 1, 1];
  const classes = unpackClasses(
    packClasses(
      new Map([
        ["koln", 1],
        ["köln", 2],
      ]),
      [none, none],
    ),
  );
  assert.equal(classes.classesOf("köln", "koln")[0], 2);
  assert.equal(classes.classesOf("kôln", "koln")[0], 1);
});

test("a network learns what a linear model cannot, and the same each time", () => {
  const examples = [0, 1].flatMap((a) =>
    [0, 1].map((b) => ({
      input: Float64Array.of(a, b, 1),
      // Two heads: whether one of the inputs is 1 alone, and whether the first is.
      targets: Float64Array.of(a === b ? 3 : 0, a === b ? 0 : 3, 1 - a, a),
      weight: 1,
    })),
  );
  const repeated = Array.from({ length: 400 }, () => examples).flat();
  const learn = () => {
    const sizes = { inputs: 3, direct: 1, units: 16, labels: 2, heads: [1, 0.5] };
    const network = new Network(sizes, 1);
    network.learn(repeated, 1);
    return examples.map(({ input }) => Array.from(network.read(input)));
  };
  const read = learn();
  read.forEach((shares, at) => {
    const wanted = examples[at]!.targets;
    assert.deepEqual([shares[1]! > 0.5, shares[3]! > 0.5], [wanted[1]! > 0, wanted[3]! > 0]);
    assert.ok(Math.abs(shares[0]! + shares[1]! - 1) < 1e-9);
  });
  assert.deepEqual(learn(), read);
});
