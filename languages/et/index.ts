import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { clean } from "./clean.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { segment } from "./segment.ts";

export const et: Language = { tag: "et", name: "Estonian", claims, clean, dates, names, segment };
