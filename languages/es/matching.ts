import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "desde fuera abandona abandonan abandonar",
  to: "a al hacia hasta",
  by: "por",
  both: "y e con entre",
  country: "el país|del país|al país|ese país",
};
