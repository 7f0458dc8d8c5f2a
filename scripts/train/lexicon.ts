import { existsSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "../../pipeline/entities/atoms.ts";
import { readLists } from "../../pipeline/entities/lists.ts";
import { Lexicon, packWords, unpackWords } from "../../pipeline/tagging/lexicon.ts";
import { foldWord } from "../../pipeline/tagging/words.ts";
import { readCorpus, whole } from "./sets.ts";
import { type GoldSentence, readText } from "./treebank.ts";

/** How often each part of speech was seen, or voted for. */
type Counts = Map<string, number>;
type Votes = Map<string, Counts>;

/** One line of a dictionary, single words as the tagger folds them. */
interface Entry {
  readonly english: string;
  readonly foreign: string;
  /** Wiktionary marks verbs: "to walk". */
  readonly verb: boolean;
  readonly name: boolean;
}

/** Licence of the French wordnet: CeCILL-C, which would bind the models. */
const LEFT_OUT = new Set(["omw.fr"]);
/** Languages whose treebanks say what an English word is. */
const WITNESSES = "de es fr id it nl pt ru sv".split(" ");
/** A word's part of speech needs this share of its votes; at most two are kept. */
const SHARE = 0.25;

/** A lexicon and the files it is read from. */
export interface Compiled {
  readonly lexicon: Lexicon;
  readonly files: { readonly words: Buffer; readonly names: Buffer };
}

/** The lexicon of a language; `all` lets it see the sentences that are held out to measure, too. */
export function compileLexicon(data: string, language: string, all: boolean): Compiled {
  const read = (other: string): readonly GoldSentence[] => {
    const corpus = readCorpus(data, other, "tags");
    return all ? whole(corpus) : corpus.train;
  };
  const files = {
    words: packWords(projectWords(data, language, read)),
    names: packWords(new Map(listNameWords().map((word) => [word, "PROPN"]))),
  };
  return { lexicon: new Lexicon(unpackWords(files.words), unpackWords(files.names)), files };
}

/** Single words that are names by the lists of `languages/names`: given names, surnames, towns, firms, people's last names. */
function listNameWords(): string[] {
  const { forms, givenNames, surnames, towns } = readLists();
  const listed = forms
    .filter(({ adjective, ordinary }) => !adjective && ordinary === "no")
    .map(({ text, entry }) => foldName(entry.kind === "person" ? text.split(" ").at(-1)! : text));
  return [...listed, ...givenNames, ...surnames, ...[...towns.keys()].map(foldName)].filter(
    (word) => word.length > 2 && !word.includes(" "),
  );
}

/**
 * The parts of speech of a language's words as the treebanks of other languages tell them, carried over by
 * dictionaries: of "maison" what "house" is in English. English itself asks the treebanks of nine languages.
 */
function projectWords(
  data: string,
  language: string,
  read: (language: string) => readonly GoldSentence[],
): Map<string, string> {
  const votes: Votes = new Map();
  if (language === "en")
    for (const other of WITNESSES) {
      const seen = countTags(read(other));
      for (const entry of entriesOf(data, other))
        vote(votes, entry.english, entry, seen.get(entry.foreign));
    }
  else {
    const seen = countTags(read("en"));
    for (const entry of entriesOf(data, language)) {
      const word = entry.english.split(/[ (]/u).at(-1)!;
      vote(votes, entry.foreign, entry, seen.get(word) ?? byEnding(word));
    }
  }
  const kinds = [...votes].map(([word, counts]) => [word, kindOf(counts)] as const);
  return new Map(kinds.filter(([, kind]) => kind !== ""));
}

function countTags(sentences: readonly GoldSentence[]): Votes {
  const votes: Votes = new Map();
  for (const { tokens } of sentences)
    for (const { text, upos } of tokens) add(votes, foldWord(text), upos, 1);
  return votes;
}

function* entriesOf(data: string, language: string): Generator<Entry> {
  for (const name of [`wikt.${language}`, `wiktr.${language}`, `omw.${language}`]) {
    const path = join(data, "dict", `${name}.tsv.gz`);
    if (LEFT_OUT.has(name) || !existsSync(path)) continue;
    for (const line of readText(path).split("\n")) {
      const [english = "", foreign = ""] = line.split("\t");
      if (english === "" || foreign.length < 2 || foreign.includes(" ")) continue;
      const verb = english.startsWith("to ");
      yield {
        english: foldWord(verb ? english.slice(3) : english),
        foreign: foldWord(foreign),
        verb,
        name: /^\p{Lu}/u.test(english) && /^\p{Lu}/u.test(foreign),
      };
    }
  }
}

const VERB: Counts = new Map([["VERB", 1]]);
const NONE: Counts = new Map();
const NAME: Counts = new Map([["PROPN", 1]]);

/** Adds one vote to a word, shared out as the counts are. */
function vote(votes: Votes, word: string, entry: Entry, counts: Counts | undefined): void {
  const shares = entry.verb ? VERB : entry.name ? NAME : (counts ?? NONE);
  let all = 0;
  for (const count of shares.values()) all += count;
  for (const [upos, count] of shares) add(votes, word, upos, count / Math.max(all, 1));
}

function add(votes: Votes, word: string, upos: string, count: number): void {
  const counts = votes.get(word);
  if (counts === undefined) votes.set(word, new Map([[upos, count]]));
  else counts.set(upos, (counts.get(upos) ?? 0) + count);
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:tion|ness|ment|ity|ism|ist|ship|er|or|[ae]nce|ing|age|logy|graphy|ure|dom|hood)$/u, "NOUN"],
  [/ly$/u, "ADV"],
  [/(?:i[sz]e|ify)$/u, "VERB"],
  [/(?:ous|ful|less|[ai]ble|ic|al|ive|ish|ed)$/u, "ADJ"],
];

/** What an English word that the treebank lacks most likely is, with less than a full vote. */
function byEnding(word: string): Counts {
  const found = ENDINGS.find(([ending]) => ending.test(word));
  return found === undefined ? new Map([["NOUN", 0.3]]) : new Map([[found[1], 0.8]]);
}

/** The parts of speech with most votes, as one string. */
function kindOf(counts: Counts): string {
  let all = 0;
  for (const count of counts.values()) all += count;
  return [...counts]
    .filter(([, count]) => count / all > SHARE)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 2)
    .map(([upos]) => upos)
    .sort()
    .join("|");
}
