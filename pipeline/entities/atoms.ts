/**
 * A piece of a sentence that names are compared by: a run of letters and digits, one character of
 * a script without spaces, or one mark. Hyphens join nothing and part everything, so that
 * `EU-Kommission` holds `EU` and `New-York` equals `New York`.
 */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** Folded: no case, no diacritics, one kind of apostrophe. */
  readonly key: string;
  /** First letter upper case, or any upper-case letter within (`iPhone`). */
  readonly capital: boolean;
  /** All its letters are upper case. */
  readonly upper: boolean;
  /** Of a script that has upper and lower case. */
  readonly cased: boolean;
  readonly word: boolean;
  /** Nothing stands between this atom and the one before. */
  readonly glued: boolean;
}

const dense =
  "\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}";
const piece = new RegExp(
  `[[${dense}]&&[\\p{L}\\p{M}]]|[[\\p{L}\\p{M}\\p{N}]--[${dense}]]{1,64}|[^\\s\\-‐‑]`,
  "gv",
);
const hyphen = /^[-‐‑]$/u;
const ascii = /^[a-z0-9]+$/iu;

/** Cuts `text` into atoms; `offset` is added to their spans. */
export function cutAtoms(text: string, offset = 0): Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  for (const match of text.matchAll(piece)) {
    const raw = match[0];
    const key = foldName(raw);
    if (key === "") continue;
    const plain = ascii.test(raw);
    const word = plain || /^[\p{L}\p{N}]/u.test(raw);
    const capital = plain ? /[A-Z]/u.test(raw) : word && /[\p{Lu}\p{Lt}]/u.test(raw);
    atoms.push({
      start: offset + match.index,
      end: offset + match.index + raw.length,
      key,
      capital,
      upper: capital && raw === raw.toUpperCase(),
      cased: capital || (plain ? /[a-z]/u.test(raw) : word && /\p{Ll}/u.test(raw)),
      word,
      glued: end === match.index,
    });
    end = match.index + raw.length;
  }
  return atoms;
}

/** Whether a hyphen alone stands between two atoms. */
export function hyphenated(text: string, left: Atom, right: Atom): boolean {
  return right.start === left.end + 1 && hyphen.test(text.slice(left.end, right.start));
}

const marks = /[\u0300-\u036f\u064b-\u0652\u0640]/gu;
const odd = /[’ʼ‘`´ßıøłđæأإآى]/gu;
const plainFor: Readonly<Record<string, string>> = {
  "’": "'",
  ʼ: "'",
  "‘": "'",
  "`": "'",
  "´": "'",
  ß: "ss",
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ى: "ي",
};

/** A name without case, diacritics, and with one kind of apostrophe and letter form. */
export function foldName(name: string): string {
  if (/^[\x00-\x7f]*$/u.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKD")
    .replace(marks, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(odd, (letter) => plainFor[letter] ?? letter);
}
