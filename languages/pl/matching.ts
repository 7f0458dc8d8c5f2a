import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "z ze poza spoza opuszcza opuścić",
  to: "do ku",
  by: "przez",
  both: "i z między",
};
