import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    ts ths pgs gs bs ks cn ths.bs tp tx tt q mr mrs ms dr st tel đt vs ncs ls nsnd nsưt pgs.ts
    gs.ts
  `),
  lastAbbreviations: words("v.v vv inc ltd corp co jr tnhh"),
  numberAbbreviations: words("tr t q p số điều khoản"),
  openers: words(`
    ông bà anh chị em họ chúng tôi nó đây đó này kia những các một hai nhiều một_số tuy nhưng và
    hoặc nếu khi trong ngoài trên dưới sau trước từ đến để vì do bởi theo với cùng cũng còn đã
    đang sẽ không chưa ai gì sao tại hiện hôm ngày năm tháng bên ngoài_ra mặc dù
  `),
  sayings: words("hỏi nói đáp cho bảo viết"),
};
