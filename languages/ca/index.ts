import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { clean } from "./clean.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { segment } from "./segment.ts";

export const ca: Language = { tag: "ca", name: "Catalan", claims, clean, dates, names, segment };
