import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `ดร นพ พญ รศ ผศ พ.ต.อ พ.ต.ท พ.ต.ต พล.อ พล.ท พล.ต พล.ต.อ พล.ต.ท พล.ต.ต ร.ต.อ ร.ต.ท ร.ต.ต ด.ต ส.ต.อ น.ส ด.ช ด.ญ ม.ร.ว ม.ล บจก บมจ หจก กม`,
  ),
  lastAbbreviations: words(`พ.ศ ค.ศ ฯลฯ`),
};
