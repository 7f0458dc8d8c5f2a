import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "från ur lämnar lämna utanför",
  to: "till",
  by: "av",
  both: "och med mellan",
  country: "landet|landets",
};
