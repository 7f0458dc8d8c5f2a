import assert from "node:assert/strict";
import { test } from "node:test";
import { Labeller } from "../pipeline/tagging/labeller.ts";
import { hash } from "../pipeline/tagging/words.ts";
import { Chain } from "../scripts/train/chain.ts";
import { Field } from "../scripts/train/field.ts";

const width = 3;
const length = 4;
/** Any scores will do, as long as they differ. */
const scoreAt = (at: number, label: number): number => Math.sin(7 * at + 3 * label);
const moveAt = (before: number, label: number): number =>
  before === 1 && label === 2 ? Number.NEGATIVE_INFINITY : Math.cos(5 * before + label);

function* sequences(size: number): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (const rest of sequences(size - 1))
      for (let label = 0; label < width; label++) yield [...rest, label];
}

test("a chain weighs labels and moves as all sequences together do", () => {
  const chain = new Chain(width);
  chain.reserve(length);
  const moves = new Float64Array((width + 1) * width);
  for (let i = 0; i < moves.length; i++) moves[i] = moveAt(Math.floor(i / width), i % width);
  const labels = new Float64Array(length * width);
  const steps = new Float64Array(moves.length);
  let total = 0;
  for (const sequence of sequences(length)) {
    let score = 0;
    for (const [at, label] of sequence.entries())
      score += scoreAt(at, label) + moveAt(at === 0 ? width : sequence[at - 1]!, label);
    const weight = Math.exp(score);
    total += weight;
    for (const [at, label] of sequence.entries()) {
      labels[at * width + label]! += weight;
      steps[(at === 0 ? width : sequence[at - 1]!) * width + label]! += weight;
    }
  }
  for (let i = 0; i < length * width; i++)
    chain.scores[i] = scoreAt(Math.floor(i / width), i % width);
  chain.weigh(length, moves);
  for (let i = 0; i < labels.length; i++)
    assert.ok(Math.abs(chain.scores[i]! - labels[i]! / total) < 1e-9);
  for (let i = 0; i < steps.length; i++)
    assert.ok(Math.abs(chain.expected[i]! - steps[i]! / total) < 1e-9);
});

test("a field learns what its sentences show", () => {
  const field = new Field(["O", "B-PER", "I-PER"], 12);
  const sentences = [
    { words: "then mrs lee left", gold: [0, 0, 1, 0] },
    { words: "then mrs ann lee left", gold: [0, 0, 1, 2, 0] },
    { words: "nobody left then", gold: [0, 0, 0] },
  ];
  const features = (words: readonly string[]) =>
    ((f, at) => {
      f.one(1, hash(words[at]!));
      f.one(2, hash(words[at - 1] ?? ""));
    }) satisfies Parameters<Labeller["label"]>[1];
  for (let round = 0; round < 100; round++)
    for (const { words, gold } of sentences) field.learn(gold, features(words.split(" ")));
  const labeller = new Labeller(field.model());
  for (const { words, gold } of sentences) {
    const { labels } = labeller.label(gold.length, features(words.split(" ")));
    assert.deepEqual([...labels], gold);
  }
});
