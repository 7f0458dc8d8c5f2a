import type { Language } from "../language.ts";

export const fr: Language = {
  tag: "fr",
  name: "French",
};
