import type { QuantitiesPack } from "../contract/quantities.ts";

export const quantities: QuantitiesPack = {};
