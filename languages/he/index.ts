import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { clean } from "./clean.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";

export const he: Language = {
  tag: "he",
  name: "Hebrew",
  claims,
  clean,
  dates,
  names,
};
