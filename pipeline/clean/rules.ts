import type { BlockKind } from "../records.ts";
import { type Credit, creditOf, nameBefore, opening } from "./credit.ts";
import type { Line } from "./lines.ts";
import type { Hit } from "./phrases.ts";

export interface Label {
  readonly kind: BlockKind;
  readonly reason: string;
  readonly credit?: Credit;
  /** A heading: what follows without a stop is its list. */
  readonly heads?: boolean;
}

/** What a rule may know of the page around its line. */
export interface Place {
  /** 0 for the first line of the page, 1 for the last. */
  readonly position: number;
  /** Whether an earlier line has the same words. */
  readonly repeated: boolean;
}

type Rule = (line: Line, place: Place) => Label | null;

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

const furniture = (reason: string): Label => ({ kind: "boilerplate", reason });

/** The rules in order; the first that knows the line decides. */
export const rules: readonly Rule[] = [
  wordless,
  repeat,
  signature,
  note,
  credited,
  buttons,
  trail,
  related,
  nameFirst,
  legal,
  call,
  caption,
  source,
];

/** `{C} {C}`, `. .`, `* * *`: no word but single letters between braces. */
function wordless({ folded, size }: Line): Label | null {
  if (size > 60) return null;
  const words = folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return furniture("no words");
  const template = /[{}<>[\]|]/u.test(folded) && words.every((word) => word.length === 1);
  return template ? furniture("left over from a template") : null;
}

function repeat({ size }: Line, { repeated }: Place): Label | null {
  return repeated && size > 60 ? furniture("repeats an earlier paragraph") : null;
}

/** `— Tom Reed (@tomreed) May 30, 2024` below a post: its day is not the article's. */
function signature({ text }: Line): Label | null {
  const signs = /^[—–―-]{1,2}\s?\p{Lu}[^\n]{2,60}\(@\w{1,30}\)/u.test(text);
  return signs ? { kind: "fragment", reason: "signs the paragraph above" } : null;
}

/** "This article was amended on 6 May 2024 …": its day is not the article's either. Somebody's words are none. */
function note(line: Line): Label | null {
  if (/^["“”„«»‚‘「『–—-]/u.test(line.text)) return null;
  return opening(line, "notes") === undefined ? null : furniture("note on the text");
}

function credited(line: Line): Label | null {
  const credit = creditOf(line);
  return credit === null ? null : { kind: credit.kind, reason: credit.reason, credit };
}

/** "김철수 기자": the word that makes it a byline stands behind the name. */
function nameFirst(line: Line): Label | null {
  const credit = nameBefore(line);
  return credit === null ? null : { kind: credit.kind, reason: credit.reason, credit };
}

/** Buttons, menus and labels: every word of the line is one of theirs. */
function buttons(line: Line): Label | null {
  if (line.size > 200 || !line.hits.some(({ cue }) => cue === "menus")) return null;
  const covered = new Uint8Array(line.folded.length);
  for (const { cue, start, end } of line.hits) if (cue === "menus") covered.fill(1, start, end);
  const bare = /[\p{L}\p{M}]/u;
  for (let i = 0; i < covered.length; i++) {
    if (covered[i] === 0 && bare.test(line.folded[i]!)) return null;
  }
  return furniture("buttons or menu");
}

/** `Home > World > Asia`: sections from the front page down to the article. */
function trail({ text, stop, size }: Line): Label | null {
  if (stop || size > 120) return null;
  const parts = text.split(/\s?[>›»→]\s|\s[/|·•]\s/u);
  const short = parts.every((part) => part !== "" && part.split(" ").length <= 4);
  return parts.length >= 3 && short ? furniture("trail of sections") : null;
}

function related(line: Line): Label | null {
  const hit = opening(line, "related");
  if (hit === undefined || line.size > 160) return null;
  const points = /^\s{0,2}[:：>»|–—-]/u.test(line.folded.slice(hit.end));
  const bound = oneWord(line, hit) ? 3 : 8;
  if (/[.。]["”»]?$/u.test(line.text) && line.words > bound && !points) return null;
  const alone = line.words <= 6 || hit.end - hit.start > 8;
  if (!points && !alone) return null;
  const heads = !line.stop && line.folded.length - hit.end < 25;
  return { ...furniture("leads to another article"), ...(heads && { heads }) };
}

/** A notice among the text needs two of its phrases: articles write about privacy policies too. */
function legal(line: Line, { position }: Place): Label | null {
  const hits = line.hits.filter(({ cue }) => cue === "legal");
  const phrases = new Set(hits.map((hit) => cut(line, hit))).size;
  const sentence = line.stop && line.words > 8 && opening(line, "legal") === undefined;
  const enough = sentence && position < 0.8 ? 2 : 1;
  if (phrases >= enough && line.size < (phrases > 1 ? 400 : 160))
    return furniture("legal or cookie notice");
  return /^\s{0,3}(?:©|\(c\)\s{0,3}(?:19|20)\d\d)/u.test(line.folded) && line.size < 160
    ? furniture("copyright notice")
    : null;
}

/** "Subscribe to …" where a sentence starts; inside a long text only in its last 60 %. */
function call(line: Line, { position }: Place): Label | null {
  if (line.size > 220 || /["“”«»]/u.test(line.text)) return null;
  // "Subscribe" and "abonnez-vous" call alone, but in Arabic one word may as well be "he sent".
  const sentence = /[.。]["”»]?$/u.test(line.text) && line.words > 6;
  const found = line.hits.some(
    (hit) => hit.cue === "calls" && startsSentence(line, hit) && !(sentence && oneWord(line, hit)),
  );
  if (!found || (line.strong && position < 0.4)) return null;
  return furniture("calls for a subscription, a visit or a click");
}

function oneWord(line: Line, hit: Hit): boolean {
  return !/[\s-]/u.test(cut(line, hit).trim()) && !UNSPACED.test(cut(line, hit));
}

function startsSentence({ folded }: Line, { start }: Hit): boolean {
  const before = folded.slice(0, start).trimEnd();
  return !/[\p{L}\p{N},;'’]$/u.test(before);
}

function caption(line: Line): Label | null {
  if (line.size > 300) return null;
  const opens = opening(line, "captions");
  const after = opens === undefined ? "" : line.folded.slice(opens.end);
  const labelled =
    /^(?:\s?[:：/|©]|\s[–—-]\s)/u.test(after) || (opens && /[:：]$/u.test(cut(line, opens)));
  const short = line.size < 60 && !line.stop;
  if (opens !== undefined && (labelled || short))
    return { kind: "caption", reason: "opens like a photo credit" };
  if (endsWithCredit(line)) return { kind: "caption", reason: "ends with a photo credit" };
  const inside = line.hits.find(
    (hit) => hit.cue === "captions" && /[(/|©[]\s?$/u.test(line.folded.slice(0, hit.start)),
  );
  if (inside === undefined) return null;
  const rest = line.folded.slice(inside.end);
  const phrase = cut(line, inside);
  const labels = /[:：]$/u.test(phrase) || phrase.includes(" ");
  const credit = (labels || /^\s?[:：/©]/u.test(rest)) && rest.length < 60;
  return credit ? { kind: "caption", reason: "ends with a photo credit" } : null;
}

/** "The pier in May. DANA WHIT / AP", "The pier. Photo: Whit": a credit behind the last stop. */
function endsWithCredit({ text, hits, folded }: Line): boolean {
  const last = /[.!?。]["”»]?\s([^.!?。]{2,60})$/u.exec(text)?.[1];
  if (last === undefined) return false;
  const from = folded.length - last.length;
  const named = /^\p{Lu}[^/]{1,40}\s?\/\s?\p{Lu}[\p{L}\p{M} ]{1,24}$/u.test(last);
  return named || hits.some(({ cue, start }) => cue === "captions" && start === from);
}

function cut({ folded }: Line, { start, end }: Hit): string {
  return folded.slice(start, end);
}

function source(line: Line): Label | null {
  if (/^[([][^()[\]]{1,40}[)\]]\.?$/u.test(line.text)) return furniture("initials or credit");
  const hit = opening(line, "credits");
  if (hit === undefined || line.size > 300) return null;
  const labelled = /^\s?[:：]/u.test(line.folded.slice(hit.end)) || /[:：]$/u.test(cut(line, hit));
  // "記者：状況は深刻ですか。": a question of an interview
  if (labelled && /[?？؟。]$/u.test(line.text)) return null;
  const phrase = cut(line, hit).split(" ").length >= 3;
  const short = line.size < 80 && !line.stop;
  return (labelled && line.size < 160) || phrase || short
    ? furniture("credit below the text")
    : null;
}
