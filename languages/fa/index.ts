import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { clean } from "./clean.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";

export const fa: Language = {
  tag: "fa",
  name: "Persian",
  claims,
  clean,
  dates,
  names,
};
