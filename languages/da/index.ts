import type { Language } from "../language.ts";
import { segment } from "./segment.ts";

export const da: Language = { tag: "da", name: "Danish", segment };
