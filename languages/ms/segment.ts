import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr drs prof hj hjh tn pn en sdr ybhg yb yab ydp dato tan jen lt kol kapt mej kpl insp asp dsp
    supt ssp acp jln lrg kg tel st vs cf s.a.w a.s
  `),
  lastAbbreviations: words("dll dsb bhd sdn ltd inc pte corp co jr plt"),
  numberAbbreviations: words("no bil hlm ms jil vol rm pkl"),
  openers: words(`
    beliau dia mereka kami kita saya ini itu yang di ke dari daripada pada untuk dengan tanpa
    dalam oleh menurut terdahulu selain sementara manakala namun tetapi dan atau kerana jika
    sekiranya apabila ketika semasa selepas setelah sejak hingga sehingga walaupun meskipun malah
    juga kemudian akhirnya kini sekarang semalam hari para semua setiap banyak beberapa sebahagian
    ada tidak bukan belum sudah telah akan apa siapa bagaimana mengapa bila katanya ujarnya
    tambahnya sehubungan justeru
  `),
  sayings: words("kata ujar tanya jelas tegas katanya ujarnya"),
};
