import type { MatchingPack } from "../contract/matching.ts";

export const matching: MatchingPack = {
  from: "from off outside out away leave leaves leaving",
  to: "to into toward towards onto",
  by: "by",
  both: "and with between",
  negators:
    "not no never cannot don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't can't couldn't wouldn't shouldn't",
  without: "without",
  country: "the country|the nation",
};
