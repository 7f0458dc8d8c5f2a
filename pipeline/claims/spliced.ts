import type { Splices } from "../../languages/contract/splices.ts";
import type { Passage, Range } from "./passage.ts";
import { isVerb, opensClause } from "./phrase.ts";
import { hasPhrase, phraseAt, type Word } from "./words.ts";

/** So many words a subject has at most in front of its mark. */
const REACH = 7;

/** Chinese "、" parts what is counted up. */
const isComma = (word: Word | undefined, { endings }: Splices): boolean =>
  (endings ? /^[,、]$/u : /^[,，]$/u).test(word?.lower ?? "");

/**
 * "失业率降至4.8%，通胀率升至3.1%", "列車が脱線し、運転士が死亡した": the clauses of a sentence whose second one follows behind
 * a comma with a subject of its own. The whole where the first is an adverbial, or where what stands at the end, a plan or a
 * forecast, may hold for both.
 */
export function splicedClauses(passage: Passage, range: Range, splices: Splices): Range[] {
  const { words, lexicon } = passage;
  const { leads = [] } = splices;
  const first = words[range.from]!;
  if (startsAny(first.lower, leads) || lexicon.sets.adverbials.has(first.lower)) return [range];
  if (phraseAt(words, range.from, lexicon.cues, ({ kind }) => kind === "source")) return [range];
  if (opensClause(passage, range.from)) return [range];
  const tags = partsOf(passage);
  const parts: Range[] = [];
  let { from } = range;
  for (let at = from + 3; at < range.to - 2; at++) {
    if (!isComma(words[at], splices) || words[at]!.quote !== first.quote) continue;
    const back = { from: at + 1, to: range.to };
    if (!closes(passage, { from, to: at }, tags, splices)) continue;
    if (splices.endings && isOpen(passage, back, splices)) continue;
    if (!opensOther(passage, back, tags, splices)) continue;
    parts.push({ from, to: at });
    from = at + 1;
  }
  return [...parts, { from, to: range.to }];
}

type Tags = readonly (string | undefined)[];

/** Whether a stretch is a clause that another one may follow. */
function closes(passage: Passage, { from, to }: Range, tags: Tags, splices: Splices): boolean {
  const { words, tagged } = passage;
  const { endings, adverbialEndings = [], whenEndings = [] } = splices;
  const tail = joined(words, Math.max(from, to - 3), to);
  if (endsAny(tail, whenEndings)) return false;
  const marked = words.slice(from, to).some((word) => isMark(word, splices));
  if (!endings) return marked || tags.slice(from, to).includes("VERB");
  if (!endsAny(tail, endings) || endsAny(tail, adverbialEndings)) return false;
  return marked && (!tagged || isVerb(words[to - 1]) || isVerb(words[to - 2]));
}

/** Whether the end may hold for the clause in front too: a plan, a forecast, a condition in a clause between. */
const isOpen = ({ words, lexicon }: Passage, { from, to }: Range, splices: Splices): boolean =>
  words.slice(from, to).some((word) => isComma(word, splices)) ||
  hasPhrase(words, from, to, lexicon.future) ||
  hasPhrase(words, from, to, lexicon.contentNouns);

/** Whether a stretch begins with a subject of its own. */
function opensOther(passage: Passage, range: Range, tags: Tags, splices: Splices): boolean {
  const { words, lexicon } = passage;
  const { openers = [], attributes = [], marks = [] } = splices;
  const turn = lexicon.sets.adversatives.has(words[range.from]!.lower) ? 1 : 0;
  const from = range.from + turn;
  const first = words[from];
  if (!first?.letter || first.quote >= 0) return false;
  if (startsAny(joined(words, from, from + 3), openers)) return true;
  const owned = lexicon.sets.possessives.has(first.lower);
  if (attributes.includes(first.lower)) return false;
  if (lexicon.pronouns.has(first.lower) && !owned) return false;
  for (let at = from; at < Math.min(range.to - 1, from + REACH); at++) {
    const word = words[at]!;
    const { lower, letter } = word;
    if (at > from && isMark(word, splices)) return true;
    if (!letter || (at === from && marks.includes(lower))) return false;
    // "深证成指" ends with a verb's form
    const name = phraseAt(words, at, lexicon.noCues);
    if (name) {
      at += name.length - 1;
      continue;
    }
    // "反对|党": the end of a compound
    if (tags[at + 1] === "PART" && !lexicon.sets.links.has(words[at + 1]!.lower)) continue;
    if (/^(?:ADP|ADV|AUX|CCONJ|SCONJ|VERB)$/u.test(tags[at] ?? "")) {
      // a tagger takes many a noun behind "its" for a verb
      if (!lexicon.sets.links.has(lower) && !(owned && at === from + 1)) return false;
    } else if (lexicon.sets.stops.has(lower) || lexicon.coordinators.has(lower)) return false;
    if (phraseAt(words, at, lexicon.cues, ({ kind }) => kind === "verb")) return false;
    if (endsAny(lower, splices.markEndings ?? [])) return true;
  }
  return false;
}

const isMark = ({ lower }: Word, { marks = [], markEndings = [] }: Splices): boolean =>
  marks.includes(lower) || endsAny(lower, markEndings);

/** The tagger's parts of speech of all words, though the rules may go by lists alone. */
function partsOf({ words, sentences }: Passage): (string | undefined)[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  let at = 0;
  return words.map(({ start }) => {
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    return tokens[at]?.upos;
  });
}

const joined = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join("");

const startsAny = (form: string, list: readonly string[]): boolean =>
  list.some((one) => form.startsWith(one));

/** Korean and kana endings are compared with their syllables taken apart. */
const endsAny = (form: string, list: readonly string[]): boolean => {
  const apart = form.normalize("NFD");
  return list.some((one) => apart.endsWith(one.normalize("NFD")));
};
