import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { clean } from "./clean.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { quantities } from "./quantities.ts";
import { segment } from "./segment.ts";

export const cs: Language = {
  tag: "cs",
  name: "Czech",
  claims,
  clean,
  dates,
  names,
  quantities,
  segment,
};
