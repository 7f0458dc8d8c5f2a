import type { Language } from "../language.ts";
import { dates } from "./dates.ts";
import { segment } from "./segment.ts";

export const ro: Language = { tag: "ro", name: "Romanian", dates, segment };
