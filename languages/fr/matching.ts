import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "hors depuis quitte quitter quittent quittera quitteront quitté quittant dehors",
  to: "vers à au aux jusqu'à",
  by: "par",
  both: "et avec entre",
  country: "le pays|du pays|au pays|ce pays",
};
