import type { CleanPack } from "../contract/clean.ts";

export const clean: CleanPack = {};
