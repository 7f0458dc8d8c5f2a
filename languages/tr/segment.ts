import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `dr doç prof yrd müh mim bay alb gen kur yb bnb yzb ütğm tğm org koram tümg hz cad sok mah bul apt blv çev haz yay bkz krş örn yak yk vb.gibi sf ss cilt tel fak böl müd ör mad m.ö m.s`,
  ),
  lastAbbreviations: words(
    `no s md vb vs vd a.ş aş ltd şti ltd.şti inc co corp jr tl km kg dk yy ocak-şub`,
  ),
};
