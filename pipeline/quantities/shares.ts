import { behindCounter } from "./beside.ts";
import type { Measured } from "./index.ts";
import type { Bound, Lexicon } from "./lexicon.ts";
import { phraseAt } from "./phrases.ts";
import type { Piece } from "./pieces.ts";

/** Words of what is counted between a part and its whole: "deux [jeunes Français] sur cinq". */
const COUNTED = 2;
/** The wholes that shares are told of: "three of four suspects" may be them all, "3 of 17" always are. */
const WHOLES: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000]);

/** Makes `two out of five`, `deux Français sur cinq` and `10명 중 3명` one quantity in per cent. */
export function joinShares(
  pieces: readonly Piece[],
  found: readonly Measured[],
  lexicon: Lexicon,
): Measured[] {
  const joined: Measured[] = [];
  for (let at = 0; at < found.length; at++) {
    const right = found[at + 1];
    const share = right === undefined ? null : shareOf(pieces, found[at]!, right, lexicon);
    joined.push(share ?? oneOf(pieces, found[at]!, joined.at(-1)?.to ?? 0, lexicon) ?? found[at]!);
    if (share !== null) at++;
  }
  return joined;
}

function shareOf(
  pieces: readonly Piece[],
  left: Measured,
  right: Measured,
  lexicon: Lexicon,
): Measured | null {
  if (left.unit !== null || right.unit !== null) return null;
  if (isLinked(pieces, left, right, ["outOf", "partOf"], lexicon))
    return share(left, right, left, right);
  const mark = phraseAt(pieces, behindCounter(pieces, left.to, lexicon), lexicon.bounds);
  const behind = mark?.value.includes("outOfBehind") === true && mark.to === right.from;
  return behind ? share(right, left, left, right) : null;
}

/** `une infirmière sur quatre`, `واحد من كل خمسة`: one is an article or too small a number word to count alone. */
function oneOf(
  pieces: readonly Piece[],
  all: Measured,
  free: number,
  lexicon: Lexicon,
): Measured | null {
  if (all.unit !== null) return null;
  for (let at = all.from - 2; at >= Math.max(free, all.from - 5); at--) {
    const word = phraseAt(pieces, at, lexicon.words)?.value;
    const one = word?.does === "add" && word.value === 1;
    if (!one && !lexicon.articles.has(pieces[at]!.key)) continue;
    const part = { ...all, from: at, to: at + 1, value: 1 };
    return isLinked(pieces, part, all, ["outOf"], lexicon) ? share(part, all, part, all) : null;
  }
  return null;
}

function isLinked(
  pieces: readonly Piece[],
  left: Measured,
  right: Measured,
  roles: readonly Bound[],
  { bounds }: Lexicon,
): boolean {
  for (let at = left.to; at <= left.to + COUNTED && at < right.from; at++) {
    const link = phraseAt(pieces, at, bounds);
    if (link?.to === right.from && roles.some((role) => link.value.includes(role))) return true;
    if (pieces[at]!.kind !== "word") return false;
  }
  return false;
}

function share(
  { value: part }: Measured,
  { value: all }: Measured,
  left: Measured,
  right: Measured,
): Measured | null {
  if (part === null || all === null || !WHOLES.has(all) || part >= all || part < 1) return null;
  const value = Number(((100 * part) / all).toFixed(1));
  return { ...left, value, min: null, max: null, to: right.to, unit: "%", firm: true };
}
