import type { NamesPack } from "../contract/names.ts";

export const names: NamesPack = {};
