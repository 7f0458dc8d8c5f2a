import type { Language } from "../language.ts";
import { segment } from "./segment.ts";

export const ro: Language = { tag: "ro", name: "Romanian", segment };
