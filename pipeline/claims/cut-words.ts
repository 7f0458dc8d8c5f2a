import type { Lexicon } from "./lexicon.ts";
import { splitWords, type Word } from "./words.ts";

/** The words of a passage that begins at `start`, those that a dictionary of a script without spaces joins cut apart. */
export function cutWords(text: string, start: number, lexicon: Lexicon): readonly Word[] {
  const words = freeComplementisers(splitWords(text, start), lexicon);
  return words.flatMap((word) => parted(word, start, lexicon));
}

/** "วิจารณ์|ว่าการ": cuts off a complementiser behind a verb of saying that the dictionary of a script without spaces joins to the next word. */
function freeComplementisers(words: readonly Word[], { joined }: Lexicon): readonly Word[] {
  if (!joined) return words;
  return words.flatMap((word, at) => {
    const mark = joined.marks.find(
      (one) => word.lower.length > one.length + 1 && word.lower.startsWith(one),
    );
    if (!mark || !joined.verbs.has(words[at - 1]?.lower ?? "")) return [word];
    const cut = word.start + mark.length;
    return [
      { ...word, lower: mark, end: cut },
      { ...word, lower: word.lower.slice(mark.length), start: cut },
    ];
  });
}

/** "する|と": a word of several, unless it opens the passage, where it is one. */
function parted(word: Word, opening: number, lexicon: Lexicon): readonly Word[] {
  const parts = lexicon.parted.get(word.lower);
  if (!parts || word.start === opening) return [word];
  let start = word.start;
  return parts.map((lower) => {
    const part = { ...word, lower, start, end: start + lower.length };
    start = part.end;
    return part;
  });
}
