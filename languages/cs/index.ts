import type { Language } from "../language.ts";
import { segment } from "./segment.ts";

export const cs: Language = { tag: "cs", name: "Czech", segment };
