import type { Language } from "../language.ts";
import { claims } from "./claims.ts";
import { names } from "./names.ts";

export const he: Language = {
  tag: "he",
  name: "Hebrew",
  claims,
  names,
};
