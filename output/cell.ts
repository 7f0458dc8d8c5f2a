/** Excel keeps 32,767 characters of a cell; the room left is for the note that says it was cut. */
const LONGEST = 32_000;

/** C0 and C1 controls, zero-width space and BOM, direction overrides and tag characters; ZWJ and ZWNJ carry meaning and stay. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Words in Latin letters with nothing before, in or behind them that could need a change: most cells. */
const PLAIN = /^[A-Za-z0-9](?:[-A-Za-z0-9 .:/%_()'"]{0,400}[-A-Za-z0-9.:/%_()'"])?$/;

/**
 * A text as a spreadsheet cell that shows what it says: well-formed, on one line, and never a formula,
 * not even where the file is opened with another separator. A leading apostrophe marks the cells that
 * would have been one; the verbatim text is in claims.json. `NFC` is what people type and search for;
 * `as written` leaves the letters as the article composes them, so that its offsets fit.
 */
export function cell(text: string, form: "NFC" | "as written" = "NFC"): string {
  if (text === "" || PLAIN.test(text)) return text;
  // NFC of a megabyte of combining marks takes minutes
  const whole = text
    .slice(0, 4 * LONGEST)
    .toWellFormed()
    .replaceAll(/(\p{M}{30})\p{M}+/gu, "$1");
  const clean = (form === "NFC" ? whole.normalize("NFC") : whole)
    .replaceAll(INVISIBLE, "")
    .replaceAll(/[\t\u00a0]/gu, " ")
    .trim()
    .replaceAll(/\r\n|[\n\r\u2028\u2029]/gu, " | ")
    .replace(/^(?:[-•]\s+){1,9}/u, "");
  const safe = clean
    .replaceAll(/([;,|]\s{0,9})(?=[=+\-@＝＋－＠])/gu, "$1'")
    .replace(/^(?=[=+\-@＝＋－＠])/u, "'");
  return safe.length <= LONGEST ? safe : `${cut(safe)}…[cut, see JSON]`;
}

function cut(text: string): string {
  return text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
}
