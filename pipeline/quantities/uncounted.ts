import type { Lexicon } from "./lexicon.ts";
import { isDense, type NumberRead } from "./number.ts";
import { phraseAt, roleAt, roleBefore } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** `4.40` where decimals have a comma. */
const POINTED = /^(?:[01]?\p{Nd}|2[0-4])\.[0-5]\p{Nd}$/u;

/** Behind the hour of a clock time. */
export const HOUR = /^[时時点點시]$/u;

/** `7 a.m.`, `15 Uhr`, `à 15 heures`, `pukul 19.30`, and the `30` of `19h30`. */
export function isTime(
  pieces: readonly Piece[],
  { from, to, value, digits, scaled }: NumberRead,
  lexicon: Lexicon,
): boolean {
  if (digits && isMinutes(pieces, from)) return true;
  if (scaled || value >= 25) return false;
  if (roleAt(pieces, to, lexicon.neighbours, "clock")) return true;
  if (!digits) return false;
  if (lexicon.decimal === "," && POINTED.test(pieces[from]!.key)) return true;
  if (roleBefore(pieces, from, lexicon.neighbours, "clockBefore")) return true;
  const hours = phraseAt(pieces, to, lexicon.units)?.value === "hour";
  return hours && roleBefore(pieces, from, lexicon.neighbours, "hoursBefore");
}

function isMinutes(pieces: readonly Piece[], at: number): boolean {
  const [hours, mark] = [pieces[at - 2], pieces[at - 1]];
  if (hours?.kind !== "digits" || mark?.kind !== "word" || !mark.glued) return false;
  // "50至80毫米" is a range
  const hour = isDense(mark) ? HOUR.test(mark.key) : /^\p{L}$/u.test(mark.key);
  return pieces[at]!.glued && /^\p{Nd}{2}$/u.test(pieces[at]!.key) && hour;
}

/** `im 19. Jahrhundert`, `50.º`, `20世紀`; not the number a sentence ends with. */
export function isOrdinal(
  pieces: readonly Piece[],
  { from, to, digits }: NumberRead,
  lexicon: Lexicon,
): boolean {
  // "19-го века"
  const noun = pieces[to]?.key === "-" && pieces[to]!.glued ? to + 1 : to;
  if (roleAt(pieces, noun, lexicon.neighbours, "ordinalNouns")) return true;
  const [dot, next] = [pieces[to], pieces[to + 1]];
  if (!digits || dot?.key !== "." || !dot.glued) return false;
  if (next?.glued && next.kind === "word") return true;
  return lexicon.ordinalDot && next?.kind === "word" && /^\p{Nd}{1,3}$/u.test(pieces[from]!.key);
}

/** `article 5`, `Nr. 1`, `les années 80`, `anni '80`: the number says which one; also the `0800` of a telephone. */
export function isLabel(pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  if (/^0\p{Nd}{2}/u.test(pieces[at]!.key)) return true;
  const from = /^['‘’]$/u.test(pieces[at - 1]?.key ?? "") ? at - 1 : at;
  return roleBefore(pieces, from, lexicon.neighbours, "labels");
}

/** `六名`, `두 명`: a number word of a script without spaces, before what counts; `전세 명의` has none. */
export function isCounted(
  pieces: readonly Piece[],
  { from, to, value }: NumberRead,
  lexicon: Lexicon,
): boolean {
  if (value < 2 || !roleAt(pieces, to, lexicon.neighbours, "counters")) return false;
  const inWord = pieces[from]!.glued && /^\p{scx=Hang}/u.test(pieces[from - 1]?.key ?? "");
  return !(inWord && /^\p{scx=Hang}/u.test(pieces[from]!.key));
}
