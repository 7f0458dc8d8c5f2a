import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`डॉ प्रो श्री सु पं मो कु कृ पृ सं जि ता रु मि एम बी सी डी`),
  lastAbbreviations: words(`ई.पू आदि लि प्रा`),
};
