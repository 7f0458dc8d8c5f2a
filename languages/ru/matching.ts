import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "из от покидает покинуть вне",
  to: "к ко",
  by: "",
  both: "и с со между",
};
