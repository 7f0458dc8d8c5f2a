import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../languages/index.ts";
import { languageFor } from "../../languages/language.ts";
import { tokenize } from "../../pipeline/segment/tokens.ts";
import { vocabularyOf } from "../../pipeline/segment/vocabulary.ts";

/** A token as the pipeline cuts it, with what the treebank says of it. */
export interface GoldToken {
  readonly text: string;
  readonly upos: string;
  /** Null where the token is not exactly one of the treebank's, or it has no lemma. */
  readonly lemma: string | null;
  readonly features: string | null;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** True where the token is exactly one of the treebank's surface tokens. */
  readonly exact: boolean;
}

export interface GoldSentence {
  readonly id: string;
  /** The name of its treebank's file: `gsd-dev`. */
  readonly set: string;
  readonly tokens: readonly GoldToken[];
}

interface Node {
  readonly lemma: string;
  readonly upos: string;
  readonly features: string;
  readonly head: number;
  readonly relation: string;
}

/** A surface token of the treebank: one word, or several written as one ("du", "don't"). */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly number[];
}

/** Korean nouns with a particle of place, direction or comparison: adverbs in two of the sets, nouns in PUD. */
const WITH_PARTICLE =
  /\+(?:에|에서|에게|로|으로|로서|으로서|로써|으로써|까지|부터|과|와|보다|처럼|밖에|까지도|에는|에도)$/u;

/** The sentences of a CoNLL-U file, or of a file of `form TAB upos` lines, as the pipeline would cut them. */
export function readTreebank(path: string, language: string): GoldSentence[] {
  const text = readText(path);
  const parts = text.split(/\n\n+/u).filter((part) => part.trim() !== "");
  const set = basename(path).split(".")[0]!;
  if (path.endsWith(".tsv.gz")) return parts.map((part) => readPlain(part, set));
  return parts.map((part) => readSentence(part, language, set));
}

/** The text of a file, unpacked where its name ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function readPlain(part: string, set: string): GoldSentence {
  const tokens = part
    .trim()
    .split("\n")
    .map((line): GoldToken => {
      const [text, upos] = line.split("\t") as [string, string];
      return { text, upos, lemma: null, features: null, head: -1, relation: "_", exact: true };
    });
  return { id: "", set, tokens };
}

function readSentence(part: string, language: string, set: string): GoldSentence {
  const nodes: Node[] = [];
  const units: Unit[] = [];
  let text = "";
  let id = "";
  let covered = 0;
  const push = (form: string, misc: string, list: readonly number[]): void => {
    units.push({ start: text.length, end: text.length + form.length, nodes: list });
    text += misc.includes("SpaceAfter=No") ? form : `${form} `;
  };
  for (const line of part.split("\n")) {
    if (line.startsWith("# sent_id")) id = line.split("=")[1]!.trim();
    if (line.startsWith("#") || line === "") continue;
    const [index, form, lemma, upos, , features, head, relation, , misc] = line.split("\t") as [
      string,
      ...string[],
    ];
    const range = /^(\d+)-(\d+)$/u.exec(index);
    if (range) {
      const from = Number(range[1]) - 1;
      covered = Number(range[2]);
      push(
        form!,
        misc!,
        Array.from({ length: covered - from }, (_, i) => from + i),
      );
      continue;
    }
    if (Number(index) > covered) push(form!, misc!, [nodes.length]);
    nodes.push({
      lemma: lemma!,
      upos: upos === "ADV" && WITH_PARTICLE.test(lemma!) ? "NOUN" : upos!,
      features: features!,
      head: Number(head) - 1,
      relation: relation!.split(":")[0]!,
    });
  }
  return { id, set, tokens: align(text.trimEnd(), units, nodes, language) };
}

/** Gives each of the pipeline's tokens the word of the units it overlaps that stands for it. */
function align(
  text: string,
  units: readonly Unit[],
  nodes: readonly Node[],
  language: string,
): GoldToken[] {
  const vocabulary = vocabularyOf(languageFor(language, languages));
  const tokens = tokenize(text, { start: 0, end: text.length }, vocabulary);
  const owner = new Map<number, number>();
  const chosen: { word: number; exact: boolean; negated: boolean }[] = [];
  let first = 0;
  for (const [at, token] of tokens.entries()) {
    while (first < units.length - 1 && units[first]!.end <= token.start) first++;
    let last = first;
    while (last < units.length - 1 && units[last + 1]!.start < token.end) last++;
    const inside = units.slice(first, last + 1).flatMap((unit) => unit.nodes);
    for (const node of inside) if (!owner.has(node)) owner.set(node, at);
    const exact =
      first === last && units[first]!.start === token.start && units[first]!.end === token.end;
    const negated = inside.some((node) => nodes[node]!.features.includes("Polarity=Neg"));
    chosen.push({ word: stands(inside, nodes), exact, negated });
  }
  return chosen.map(({ word, exact }, at): GoldToken => {
    const { lemma, upos, features, head, relation } = nodes[word]!;
    // A few old trees have circles.
    let to = head;
    for (let steps = 0; to >= 0 && owner.get(to) === at; steps++)
      to = steps < nodes.length ? nodes[to]!.head : -1;
    const second = owner.get(word) !== at;
    return {
      text: tokens[at]!.text,
      upos,
      lemma: exact && lemma !== "_" ? lemma : null,
      features: exact ? withNegation(features, chosen[at]!.negated) : null,
      head: second ? (owner.get(word) ?? -1) : to < 0 ? -1 : (owner.get(to) ?? -1),
      relation: second ? "goeswith" : relation,
      exact,
    };
  });
}

/**
 * Of words written as one, a preposition or conjunction in front of small words stands for the whole ("du",
 * "فيها"), else the word whose head lies outside ("بالمدينة", "وقال").
 */
function stands(inside: readonly number[], nodes: readonly Node[]): number {
  const [first, ...rest] = inside as [number, ...number[]];
  const { upos } = nodes[first]!;
  const small = !rest.some((node) => CONTENT.test(nodes[node]!.upos));
  if (rest.length === 0 || (small && /^(?:ADP|SCONJ)$/u.test(upos))) return first;
  if (upos !== "CCONJ") return inside.find((node) => !inside.includes(nodes[node]!.head)) ?? first;
  return small && !rest.some((node) => nodes[node]!.upos === "AUX") ? first : stands(rest, nodes);
}

const CONTENT = /^(?:ADJ|ADV|NOUN|NUM|PROPN|VERB)$/u;

/** "don't" takes the features of "do", and negation from "n't". */
function withNegation(features: string, negated: boolean): string {
  if (!negated || features.includes("Polarity=Neg")) return features;
  return features === "_" ? "Polarity=Neg" : `${features}|Polarity=Neg`;
}
