import type { Language } from "../language.ts";
import { segment } from "./segment.ts";

export const hr: Language = { tag: "hr", name: "Croatian", segment };
