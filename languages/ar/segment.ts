import type { SegmentPack } from "../contract/segment.ts";

export const segment: SegmentPack = {};
