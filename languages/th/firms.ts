import type { BesidePatterns } from "../contract/names.ts";

/** Its legal form stands around the name. */
export const firms: BesidePatterns = {
  lists: {},
  patterns: ["บริษัท_?(?<name>[\\p{sc=Thai}A-Za-z_]{2,40}?)_?จำกัด"],
};
