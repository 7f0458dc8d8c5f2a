import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "från ur lämnar lämna utanför",
  to: "till",
  by: "av",
  both: "och med mellan",
  negators: "inte ej aldrig ingen inget inga",
  without: "utan",
  country: "landet|landets",
};
