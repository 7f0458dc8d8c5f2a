import { dictionary, UNSPACED } from "../characters.ts";
import { isTranscribed } from "./sound.ts";

/** Letters of the longest word looked up. */
const LONGEST = 4;
/** A word costs 1, a word that ICU's dictionary cuts likewise this much less. */
const AGREED = 0.1;

export const isSpaceless = (form: string): boolean => UNSPACED.test(form);

/** Words that are known, by their letters. */
export type Known = Pick<ReadonlySet<string>, "has">;

/**
 * The words of a run of letters in a script without spaces: as few as known words and those of ICU's dictionary make up,
 * of equally many those that both have. ICU alone cuts 参议员 (senator) and 艾滋病 (AIDS) into letters.
 */
export function wordsIn(form: string, known: Known | null): string[] {
  const cut = [...dictionary.segment(form)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [[index, index + segment.length] as const] : [],
  );
  if (known === null) return cut.map(([start, end]) => form.slice(start, end));
  const ends = new Map(cut);
  const least = new Float64Array(form.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(form.length + 1);
  least[0] = 0;
  for (let start = 0; start < form.length; start++) {
    if (least[start] === Number.POSITIVE_INFINITY) continue;
    const agreed = ends.get(start);
    const reach = (end: number, cost: number) => {
      if (least[start]! + cost >= least[end]!) return;
      least[end] = least[start]! + cost;
      from[end] = start;
    };
    if (agreed !== undefined) reach(agreed, 1 - AGREED);
    for (let end = start + 1; end <= form.length && end <= start + LONGEST; end++) {
      if (end !== agreed && (end === start + 1 || known.has(form.slice(start, end)))) reach(end, 1);
    }
  }
  const words: string[] = [];
  for (let end = form.length; end > 0; end = from[end]!) words.unshift(form.slice(from[end], end));
  return words;
}

/**
 * Words with each run of letters that transcribe a foreign name as one word: of three or more, or of any number beside
 * the dot that parts the names of a person, as 凯伦·亨特 (Karen Hunter).
 *
 * @param dotted whether such a dot stands in front of the first word and behind the last one
 */
export function joined(words: readonly string[], dotted: readonly [boolean, boolean]): string[] {
  const found: string[] = [];
  let run: string[] = [];
  let edge = dotted[0];
  for (const word of [...words, ""]) {
    if (word !== "" && isTranscribed(word)) {
      run.push(word);
      continue;
    }
    const name = run.join("");
    const whole = name.length > 2 || (name !== "" && (edge || (word === "" && dotted[1])));
    found.push(...(whole ? [name] : run), ...(word === "" ? [] : [word]));
    run = [];
    edge = false;
  }
  return found;
}
