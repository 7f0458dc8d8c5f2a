import type { BesidePatterns } from "../contract/names.ts";

/** The noun stands in front of the name, and what the firm is for behind it. */
export const firms: BesidePatterns = {
  lists: {
    field:
      "المالية الدوائية الغذائية العقارية الصناعية التجارية الكهربائية الجوي البحري السياحية الزراعية الهندسية الطبية",
  },
  patterns: [
    "(?<![\\p{L}])(?:[وبف]|ل)?(?:شركة|مجموعة)_(?<name>[\\p{L}]{3,}(?:_[\\p{L}]{3,})?_لل[\\p{L}]{3,}(?:_{field})?)(?![\\p{L}])",
  ],
};
