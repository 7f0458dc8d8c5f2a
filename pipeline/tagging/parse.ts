import type { Token } from "../records.ts";
import { unpackClasses, type WordClasses } from "./classes.ts";
import { modelBytes, unpackModel } from "./model.ts";
import { parseInput } from "./parse-input.ts";
import { Parser } from "./parser.ts";
import { type Arc, Relations } from "./relations.ts";
import { SparseModel } from "./sparse.ts";

interface Reader {
  readonly parser: Parser;
  readonly relations: Relations;
  readonly classes: WordClasses | null;
}

const readers = new Map<string, Reader | null>();

/** The dependency tree of one tagged sentence, one arc per token; null where the language has no parser. Loads the model on first use. */
export function parse(tokens: readonly Token[], language: string): Arc[] | null {
  const base = language.split("-")[0]!;
  let reader = readers.get(base);
  if (reader === undefined) {
    reader = read(base);
    readers.set(base, reader);
  }
  if (reader === null) return null;
  const { parser, relations, classes } = reader;
  const input = parseInput(
    tokens.map((token) => token.text),
    tokens.map((token) => token.upos ?? "X"),
    parser.forms ? tokens.map((token) => token.features ?? "") : [],
    classes,
  );
  return relations.arcs(input, parser.heads(input));
}

function read(language: string): Reader | null {
  const actions = modelBytes(`${language}.trees.br`);
  const relations = modelBytes(`${language}.relations.br`);
  if (actions === null || relations === null) return null;
  const parser = new Parser(unpackModel(actions, "used"));
  return {
    parser,
    relations: new Relations(new SparseModel(relations)),
    classes: parser.classes ? classesFor(language) : null,
  };
}

/** The language's classes of words; null where it has none. */
export function classesFor(language: string): WordClasses | null {
  const bytes = modelBytes(`${language}.classes.br`);
  return bytes === null ? null : unpackClasses(bytes);
}
