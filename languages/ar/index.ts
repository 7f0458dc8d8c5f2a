import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { clean } from "./clean.ts";
import { dates } from "./dates.ts";
import { names } from "./names.ts";
import { quantities } from "./quantities.ts";
import { segment } from "./segment.ts";
import { tolls } from "./tolls.ts";

export const ar: Language = {
  tag: "ar",
  name: "Arabic",
  claims,
  clean,
  dates,
  names,
  quantities,
  segment,
  tolls,
};
