import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "from off outside out away leave leaves leaving",
  to: "to into toward towards onto",
  by: "by",
  both: "and with between",
  country: "the country|the nation",
};
