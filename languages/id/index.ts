import type { Language } from "../language.ts";

export const id: Language = {
  tag: "id",
  name: "Indonesian",
};
