import { parse } from "../tagging/parse.ts";
import type { Arc } from "../tagging/relations.ts";
import type { Passage, Range } from "./passage.ts";
import { phraseAt, type Word } from "./words.ts";

/** Tokens that a tree is asked for; a longer passage is a list or has no full stops. */
const LONGEST = 150;

/** Relations that end a noun phrase: clauses, appositions, further phrases and marks. */
const APART = /^(?:acl|advcl|advmod|appos|cc|conj|cop|mark|parataxis|punct)$/u;

/** A second verb, a participle or an infinitive has the subject of its head. */
const SHARING = /^(?:advcl|aux|conj|cop|xcomp)$/u;

/** A passage's dependency tree: an arc for each token, and the word each token begins in. */
interface Tree {
  readonly arcs: readonly Arc[];
  readonly wordOf: readonly number[];
}

const trees = new WeakMap<Passage, Tree | null>();

/** Null where the language has no parser, its parts of speech are not read, or the passage is too long; read once for a passage. */
function treeOf(passage: Passage): Tree | null {
  let tree = trees.get(passage);
  if (tree === undefined) {
    tree = readTree(passage);
    trees.set(passage, tree);
  }
  return tree;
}

function readTree({ words, sentences, language, tagged }: Passage): Tree | null {
  const tokens = tagged ? sentences.flatMap((sentence) => sentence.tokens) : [];
  if (tokens.length === 0 || tokens.length > LONGEST) return null;
  const arcs = parse(tokens, language);
  if (!arcs) return null;
  let at = 0;
  const wordOf = tokens.map(({ start }) => {
    while (at + 1 < words.length && words[at]!.end <= start) at++;
    return at;
  });
  return { arcs, wordOf };
}

/** The token that heads the words of a cue; -1 where there is none. */
function verbOf({ arcs, wordOf }: Tree, cue: Range): number {
  const inCue = (at: number): boolean => at >= 0 && wordOf[at]! >= cue.from && wordOf[at]! < cue.to;
  return arcs.findIndex(({ head }, at) => inCue(at) && !inCue(head));
}

/**
 * The subject of a cue's verb as a noun phrase: of "who said" what the relative clause belongs to, of a second verb
 * that of the first. Null without a tree or a subject. One with a preposition, with a date or in quoted speech is a wrong
 * one; an object behind the verb is one where there is no other ("dijo el alcalde que").
 */
export function subjectInTree(passage: Passage, cue: Range): Range | null {
  const tree = treeOf(passage);
  let verb = tree ? verbOf(tree, cue) : -1;
  for (let step = 0; tree && verb >= 0 && step < 4; step++) {
    const { head, relation } = tree.arcs[verb]!;
    const subject =
      nounOf(passage, tree, verb, "nsubj") ?? nounOf(passage, tree, verb, "obj", verb);
    if (subject) return subject;
    if (!SHARING.test(relation)) return null;
    verb = head;
  }
  return null;
}

/** Whether the tree takes a noun phrase for the subject of the verb at word `verb`; null without a tree. */
export function isSubjectOf(passage: Passage, { from, to }: Range, verb: number): boolean | null {
  const tree = treeOf(passage);
  if (!tree) return null;
  const { arcs, wordOf } = tree;
  const token = wordOf.indexOf(verb);
  const { head = -1, relation = "" } = arcs[token] ?? {};
  const main = /^(?:aux|cop)$/u.test(relation) ? head : token;
  return arcs.some(
    (arc, at) =>
      wordOf[at]! >= from && wordOf[at]! < to && arc.relation === "nsubj" && arc.head === main,
  );
}

/** Relations that lead from what a clause tells into something beside it: a relative clause, a participle, a noun's own date. */
const ASIDE = /^(?:acl|advcl|amod|appos|nmod|parataxis)$/u;

/** How deep a word lies below what its content mainly tells, 0 beside the main verb; null without a tree. */
export function depthInTree(passage: Passage, { from, to }: Range): number | null {
  const tree = treeOf(passage);
  if (!tree) return null;
  const { arcs, wordOf } = tree;
  const inside = (at: number): boolean => at >= 0 && wordOf[at]! >= from && wordOf[at]! < to;
  let at = arcs.findIndex(({ head }, token) => inside(token) && !inside(head));
  let depth = 0;
  for (let step = 0; at >= 0 && step < arcs.length; step++) {
    if (ASIDE.test(arcs[at]!.relation)) depth++;
    at = arcs[at]!.head;
  }
  return depth;
}

/** The first noun phrase behind token `from` that depends on the verb so. */
function nounOf(
  passage: Passage,
  tree: Tree,
  verb: number,
  relation: string,
  from = -1,
): Range | null {
  const { words, lexicon } = passage;
  const { arcs, wordOf } = tree;
  for (let at = from + 1; at < arcs.length; at++) {
    if (arcs[at]!.head !== verb || arcs[at]!.relation !== relation) continue;
    const relative = lexicon.sets.relatives.has(words[wordOf[at]!]!.lower);
    const noun = !relative ? at : arcs[verb]!.relation === "acl" ? arcs[verb]!.head : -1;
    const phrase = noun < 0 ? null : phraseOf(tree, noun);
    const wrong = (word: Word): boolean => word.dated || word.quote >= 0;
    if (!phrase || words.slice(phrase.from, phrase.to).some(wrong)) continue;
    // "celle-ci" is three words and one token
    const pronoun = phraseAt(words, phrase.from, lexicon.pronouns)?.length ?? 0;
    return { from: phrase.from, to: Math.max(phrase.to, phrase.from + pronoun) };
  }
  return null;
}

/** The noun phrase around a token; null where a preposition governs it. */
function phraseOf({ arcs, wordOf }: Tree, noun: number): Range | null {
  const belongs = (at: number): boolean => {
    for (let up = at; up !== noun; up = arcs[up]!.head)
      if (up < 0 || APART.test(arcs[up]!.relation)) return false;
    return true;
  };
  const governs = ({ head, relation }: Arc, at: number): boolean =>
    head === noun && at < noun && relation === "case";
  if (arcs.some(governs)) return null;
  let from = noun;
  while (from > 0 && belongs(from - 1)) from--;
  let to = noun + 1;
  while (to < arcs.length && belongs(to)) to++;
  return { from: wordOf[from]!, to: wordOf[to - 1]! + 1 };
}
