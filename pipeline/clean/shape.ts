import { CAPITAL, characterClass, LETTER, MARK, NUMBER } from "../characters.ts";
import type { Line } from "./lines.ts";
import type { Cue } from "./phrases.ts";

const CUES: readonly Cue[] = [
  "menus",
  "related",
  "calls",
  "legal",
  "commentHeadings",
  "credits",
  "captions",
  "bylines",
  "dated",
];

/** What a line looks like, whatever stands around it, in the order of `shapeOf`. */
export const SHAPE = [
  "size",
  "words",
  "ending",
  "common",
  "strong",
  "capitals",
  "digits",
  "wordLength",
  "stops",
  "commas",
  "allCapitals",
  "opening",
  "separators",
  "address",
  "quotes",
  "brackets",
  "exclamations",
  "questions",
  "colons",
  "unspaced",
  ...CUES,
] as const;

/** More of a line is not looked at. */
const LONGEST = 2_000;
const WORD = LETTER | MARK;

/** The values of `SHAPE` for a line: counts, shares, yes as 1. */
export function shapeOf(line: Line): readonly number[] {
  const { size, words, common, strong, text, folded, hits } = line;
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const signs = countSigns(short);
  const many = Math.max(1, words);
  const cues = CUES.map((cue) => hits.reduce((sum, hit) => sum + Number(hit.cue === cue), 0));
  return [
    size,
    words,
    endingOf(text),
    common,
    Number(strong),
    signs.capitals / many,
    signs.digits / Math.max(1, short.length),
    signs.letters / many,
    signs.stops,
    signs.commas,
    Number(words > 1 && folded !== text && short.toUpperCase() === short),
    openingOf(text),
    signs.separators,
    Number(/https?:|www\.|@\p{L}/u.test(short)),
    signs.quotes,
    signs.brackets,
    signs.exclamations,
    signs.questions,
    signs.colons,
    Number(words > 0 && size > 1.75 * text.length),
    ...cues,
  ];
}

/** 1 for a full stop, 2 for a question or a call, 3 for dots that leave off, 4 for a colon, else 0. */
function endingOf(text: string): number {
  const end = text.slice(-6).replace(/["'”’»)\]」』*]{1,3}$/u, "");
  if (/(?:\.\.\.|…)$/u.test(end)) return 3;
  if (/[.。।۔։]$/u.test(end)) return 1;
  if (/[!?！？؟]$/u.test(end)) return 2;
  return /[:：]$/u.test(end) ? 4 : 0;
}

/** 0 for a capital, 1 for a small letter, 2 for a number, 3 for a quotation mark, 4 for a bullet, else 5. */
function openingOf(text: string): number {
  const kind = characterClass[text.charCodeAt(0)]!;
  if ((kind & CAPITAL) > 0) return 0;
  if ((kind & NUMBER) > 0) return 2;
  if (/^\p{Ll}/u.test(text)) return 1;
  if (/^["“”„«»「]/u.test(text)) return 3;
  return /^[•*·▪►>\-–—]/u.test(text) ? 4 : 5;
}

type Sign =
  | "commas"
  | "separators"
  | "quotes"
  | "brackets"
  | "exclamations"
  | "questions"
  | "colons";

const SIGNS: ReadonlyMap<string, Sign> = new Map(
  (
    [
      [",،、，", "commas"],
      ["|»©►•·›→", "separators"],
      ['"“”„«»「', "quotes"],
      ["([（", "brackets"],
      ["!！", "exclamations"],
      ["?？؟", "questions"],
      [":：", "colons"],
    ] as const
  ).flatMap(([signs, name]) => [...signs].map((sign): [string, Sign] => [sign, name])),
);

/** Letters, digits, capitals at the start of words, stops with a sentence behind them, and other signs. */
function countSigns(text: string) {
  const counts = {
    letters: 0,
    digits: 0,
    capitals: 0,
    stops: 0,
    commas: 0,
    separators: 0,
    quotes: 0,
    brackets: 0,
    exclamations: 0,
    questions: 0,
    colons: 0,
  };
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const here = characterClass[text.charCodeAt(i)]!;
    if ((here & WORD) > 0) counts.letters++;
    if ((here & NUMBER) > 0) counts.digits++;
    if ((here & CAPITAL) > 0 && (before & WORD) === 0) counts.capitals++;
    before = here;
    if (here !== 0) continue;
    const sign = text.charAt(i);
    const name = SIGNS.get(sign);
    if (name !== undefined) counts[name]++;
    if (endsInside(text, i, sign)) counts.stops++;
  }
  return counts;
}

function endsInside(text: string, at: number, sign: string): boolean {
  if (sign === "。" || sign === "！" || sign === "？") return at + 1 < text.length;
  if (sign !== "." && sign !== "!" && sign !== "?") return false;
  const next = characterClass[text.charCodeAt(at + 2)] ?? 0;
  return text.charAt(at + 1) === " " && (next & CAPITAL) > 0;
}
