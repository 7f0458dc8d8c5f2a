import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    डॉ डा प्रो पं कु मो सं ले जन इंजी एड उ.प्र म.प्र ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी
    क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड कि.मी कि.ग्रा रु
  `),
  lastAbbreviations: words("लि कं प्रा इंक"),
  numberAbbreviations: words("सं रु पृ नं"),
  sayings: words("पूछा कहा बोले बोला बोली"),
};
