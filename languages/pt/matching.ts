import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "desde fora abandona abandonam deixa deixar",
  to: "para até ao à",
  by: "por pelo pela pelos pelas",
  both: "e com entre",
  country: "o país|do país|no país|ao país",
};
