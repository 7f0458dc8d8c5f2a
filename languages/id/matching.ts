import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "dari luar meninggalkan",
  to: "ke kepada menuju",
  by: "oleh",
  passive: "di",
  both: "dan dengan antara",
  country: "negara itu|negara tersebut|negeri itu",
};
