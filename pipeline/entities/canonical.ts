import { foldName } from "./atoms.ts";

// ISO 9-like, simplified to what news writes: Зоран Заев and Zoran Zaev get one id.
const cyrillic: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ё: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
  і: "i",
  ї: "i",
  є: "ye",
  ґ: "g",
  ј: "j",
  љ: "lj",
  њ: "nj",
  ћ: "c",
  ђ: "dj",
  џ: "dz",
  ќ: "kj",
  ѓ: "gj",
  ѕ: "dz",
};

/** `ent-` and the name in small Latin letters where the script allows, else its own folded letters. */
export function entityId(name: string, suffix = ""): string {
  const key = [...foldName(name)].map((letter) => cyrillic[letter] ?? letter).join("");
  const slug = key.replace(/[^\p{L}\p{M}\p{N}+]+/gu, "-").replace(/^-|-$/gu, "");
  return `ent-${slug}${suffix === "" ? "" : `-${suffix.toLowerCase()}`}`;
}
