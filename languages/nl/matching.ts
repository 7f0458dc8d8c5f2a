import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "uit vanuit buiten verlaat verlaten",
  to: "naar aan",
  by: "door",
  both: "en met tussen",
  country: "het land|dat land",
};
