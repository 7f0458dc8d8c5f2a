import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "aus außerhalb verlässt verlassen",
  to: "nach zu zum zur an",
  by: "von vom durch",
  both: "und mit zwischen",
  country: "das land|des landes|im land|dieses land",
};
