import type { Language } from "../language.ts";
import { segment } from "./segment.ts";

export const nb: Language = { tag: "nb", name: "Norwegian Bokmål", segment };
