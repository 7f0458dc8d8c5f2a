import type { ClaimsPack } from "../contract/claims.ts";

export const claims: ClaimsPack = {
  verbs: [],
  complementisers: [],
  pronouns: {},
  coordinators: [],
};
