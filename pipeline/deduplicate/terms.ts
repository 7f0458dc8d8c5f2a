import { romanizeLetters } from "../romanize.ts";
import { soundOf } from "./sound.ts";
import { isSpaceless, joined, type Known, wordsIn } from "./spaceless.ts";

/** A content word of a claim as matching sees it. */
export interface Term {
  /** The word's key: folded, first six letters; whole for short scripts. */
  readonly key: string;
  /** The whole word in small letters without accents. */
  readonly folded: string;
  /** Without accents, in Latin letters where the script has a simple romanisation. */
  readonly roman: string;
  /** Begins with a capital that its place does not explain. */
  readonly name: boolean;
  /** How a word that may be a name sounds; absent for others. */
  readonly heard?: Heard;
  /** A number of digits. */
  readonly number: boolean;
}

/** The sounds of a word, to compare it with names of another script. */
export interface Heard {
  readonly consonants: string;
  readonly latin: boolean;
  /** Capitalised or in katakana; other words of scripts without capitals are names where no table knows them. */
  readonly named: boolean;
}

/** Inflection sits at the end: the first six letters match as well as stems (82.6 against 82.6 mean AP), whole words worse (79.5). */
const PREFIX = 6;

/** Parts the names of a person in Chinese. */
const DOT = "·";

/**
 * Words and numbers of a text in order.
 *
 * @param known what cuts texts of scripts without spaces beside ICU's dictionaries; null for these alone
 * @param joining puts transcribed names together again, which ICU cuts into letters: the tables are learned without
 *   (en-zh AP 89.9 where they are not, 90.8 where they are)
 */
export function termsOf(text: string, known: Known | null = null, joining = true): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(/\p{N}[\p{N}.,:]{0,30}|[\p{L}\p{M}]{1,60}/gu)) {
    const form = match[0];
    const start = terms.length === 0 && /^[\s\p{P}]*$/u.test(text.slice(0, match.index));
    if (!isSpaceless(form)) terms.push(termOf(form, start));
    else {
      const words = wordsIn(form, known);
      const beside = [text[match.index - 1], text[match.index + form.length]] as const;
      const dotted = [beside[0] === DOT, beside[1] === DOT] as const;
      for (const word of joining ? joined(words, dotted) : words) terms.push(termOf(word, start));
    }
  }
  return terms;
}

const first = new Map<string, Term>();
const later = new Map<string, Term>();

/** Forms that are kept, some 35 MB; there is no end of names and numbers. */
const FORMS = 100_000;

/** One object for a form, apart from the first of its text: the same words come again and again. */
function termOf(form: string, start: boolean): Term {
  const known = start ? first : later;
  let term = known.get(form);
  if (term === undefined) {
    if (known.size >= FORMS) known.clear();
    term = readTerm(form, start);
    known.set(form, term);
  }
  return term;
}

function readTerm(form: string, start: boolean): Term {
  const number = /^\p{N}/u.test(form);
  return {
    key: number ? form.replaceAll(/[.,:]/gu, "") : keyOf(form),
    folded: number ? form : fold(form),
    roman: romanize(form),
    name: !number && !start && /^\p{Lu}/u.test(form),
    ...(number || form.length < 2 || /^\p{Ll}/u.test(form) ? {} : { heard: heardAs(form) }),
    number,
  };
}

function heardAs(form: string): Heard {
  return {
    consonants: soundOf(/\p{Script=Hangul}/u.test(form) ? stripParticle(form) : form),
    latin: /^\p{Script=Latin}/u.test(form),
    named: /^(?:\p{Lu}|\p{Script=Katakana})/u.test(form),
  };
}

/** The key under which a word's translations are stored. */
export function keyOf(word: string): string {
  const folded = fold(word);
  const light = /\p{Script=Arabic}/u.test(folded)
    ? folded.replace(/^(?:و|ف|ب|ك|ل|س)?(?:ال)/u, "").replace(/(?:ات|ون|ين|ها|هم|ية|ه|ي)$/u, "")
    : /\p{Script=Hangul}/u.test(folded)
      ? stripParticle(word.normalize("NFC"))
      : folded;
  return [...light].slice(0, /\p{Script=Hangul}/u.test(light) ? 3 : PREFIX).join("");
}

/** A word in small letters without accents. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\p{Mn}ـ]/gu, "")
    .normalize("NFC");
}

/** Korean words carry their particles: without them AP rises from 31 to 58. */
function stripParticle(word: string): string {
  if (word.length < 3) return word;
  return word.replace(
    /(?:으로부터|에서는|에게서|까지는|이라고|에서|에게|으로|까지|부터|보다|처럼|들은|들이|들을|은|는|이|가|을|를|의|에|로|와|과|도|만|고|며|서|다)$/u,
    "",
  );
}

/** Latin letters without accents; Cyrillic by its usual romanisation, other scripts as they are. */
export function romanize(word: string): string {
  const lower = word.toLowerCase();
  if (/\p{Script=Cyrillic}/u.test(lower)) return romanizeLetters(lower);
  return lower.normalize("NFKD").replaceAll(/\p{Mn}/gu, "");
}
