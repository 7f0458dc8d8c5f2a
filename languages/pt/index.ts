import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { clean } from "./clean.ts";
import { dates } from "./dates.ts";
import { matching } from "./matching.ts";
import { names } from "./names.ts";
import { quantities } from "./quantities.ts";
import { segment } from "./segment.ts";
import { tolls } from "./tolls.ts";

export const pt: Language = {
  tag: "pt",
  name: "Portuguese",
  claims,
  clean,
  dates,
  matching,
  names,
  quantities,
  segment,
  tolls,
};
