import type { DatesPack } from "../contract/dates.ts";

export const dates: DatesPack = {};
