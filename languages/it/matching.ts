import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "da dal dalla dall' fuori lascia lasciare lasciano",
  to: "verso a al alla all'",
  by: "da dal dalla dallo dall' dai",
  both: "e ed con tra fra",
  country: "il paese|del paese|nel paese|al paese",
};
