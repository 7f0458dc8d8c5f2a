import type { Token } from "../records.ts";
import { modelBytes, unpackModel } from "./model.ts";
import { type Arc, Parser } from "./parser.ts";
import { parseInput } from "./tree-features.ts";

const parsers = new Map<string, Parser | null>();

/** The dependency tree of one tagged sentence, one arc per token; null where the language has no parser. Loads the model on first use. */
export function parse(tokens: readonly Token[], language: string): Arc[] | null {
  const base = language.split("-")[0]!;
  let parser = parsers.get(base);
  if (parser === undefined) {
    const actions = modelBytes(`${base}.trees.br`);
    const relations = modelBytes(`${base}.relations.br`);
    parser =
      actions === null || relations === null
        ? null
        : new Parser(unpackModel(actions, "used"), unpackModel(relations, "used"));
    parsers.set(base, parser);
  }
  if (parser === null) return null;
  return parser.parse(
    parseInput(
      tokens.map((token) => token.text),
      tokens.map((token) => token.upos ?? "X"),
      parser.forms ? tokens.map((token) => token.features ?? "") : [],
    ),
  );
}
