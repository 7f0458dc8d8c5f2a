/** Scripts by ISO 15924 code; those of one line are counted as one. */
const SCRIPTS: Readonly<Record<string, string>> = {
  Latn: "\\p{sc=Latin}",
  Cyrl: "\\p{sc=Cyrillic}",
  Arab: "\\p{sc=Arabic}",
  Hani: "\\p{sc=Han}",
  Kana: "\\p{sc=Hiragana}\\p{sc=Katakana}",
  Hang: "\\p{sc=Hangul}",
  Thai: "\\p{sc=Thai}",
  Grek: "\\p{sc=Greek}",
  Hebr: "\\p{sc=Hebrew}",
  Deva: "\\p{sc=Devanagari}",
  Beng: "\\p{sc=Bengali}",
  Taml: "\\p{sc=Tamil}",
  Telu: "\\p{sc=Telugu}",
  Knda: "\\p{sc=Kannada}",
  Mlym: "\\p{sc=Malayalam}",
  Gujr: "\\p{sc=Gujarati}",
  Guru: "\\p{sc=Gurmukhi}",
  Sinh: "\\p{sc=Sinhala}",
  Mymr: "\\p{sc=Myanmar}",
  Khmr: "\\p{sc=Khmer}",
  Laoo: "\\p{sc=Lao}",
  Armn: "\\p{sc=Armenian}",
  Geor: "\\p{sc=Georgian}",
  Ethi: "\\p{sc=Ethiopic}",
  Tibt: "\\p{sc=Tibetan}",
};
const CODES = Object.keys(SCRIPTS);

/** A character of these says as much as this many letters of an alphabet. */
const DENSE: Readonly<Record<string, number>> = { Hani: 2.5, Kana: 2.5, Hang: 2.5 };
const WEIGHTS = CODES.map((code) => DENSE[code] ?? 1);
const [HANI, KANA] = [CODES.indexOf("Hani"), CODES.indexOf("Kana")];
/** Japanese mixes in at least this share of kana. */
const KANA_SHARE = 0.06;
/** The script is told by the first so many UTF-16 units. */
const SAMPLE = 4_000;

let table: Uint8Array | undefined;

/** Index into `CODES` plus one for each UTF-16 unit. */
function scriptTable(): Uint8Array {
  if (table !== undefined) return table;
  table = new Uint8Array(0x10000);
  const plane = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join("");
  for (const [i, code] of CODES.entries()) {
    const letters = new RegExp(`(?:(?=[\\p{L}\\p{M}])[${SCRIPTS[code]}])+`, "gu");
    for (const { index, 0: run } of plane.matchAll(letters))
      table.fill(i + 1, index, index + run.length);
  }
  return table;
}

/** The script most of the text is written in, `Kana` for Japanese, and how many letters it has; null without letters. */
export function writingOf(text: string): { readonly script: string; readonly size: number } | null {
  const scripts = scriptTable();
  const counts = new Uint32Array(CODES.length + 1);
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) counts[scripts[text.charCodeAt(i)]!]!++;
  const weigh = (i: number) => counts[i + 1]! * WEIGHTS[i]!;
  const east = weigh(HANI) + weigh(KANA);
  let [best, size] = [-1, 0];
  for (let i = 0; i < CODES.length; i++) {
    const weight = i === HANI || i === KANA ? east : weigh(i);
    if (weight > size) [best, size] = [i, weight];
  }
  if (best < 0) return null;
  if (best !== HANI && best !== KANA) return { script: CODES[best]!, size };
  return { script: weigh(KANA) > KANA_SHARE * east ? "Kana" : "Hani", size };
}
