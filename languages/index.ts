import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";
import { id } from "./id/index.ts";
import type { Language, Languages } from "./language.ts";

/** Every pack, sorted by tag. Adding a language is one folder and one line here. */
const packs: readonly Language[] = [en, fr, id];

export const languages: Languages = new Map(packs.map((pack) => [pack.tag, pack]));
