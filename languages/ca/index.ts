import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { segment } from "./segment.ts";

export const ca: Language = { tag: "ca", name: "Catalan", claims, dates, names, segment };
