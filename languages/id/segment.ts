import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(
    `dr drs dra ir prof hj kh k.h r.a tn ny sdr sdri bpk yth jl gg kec kab kel nomor hlm pt cv ud tb mayjen letjen brigjen jend kol letkol kapt ltt lettu letda brigpol kombes kombes.pol akbp akp kompol ipda iptu aiptu aipda bripka briptu irjen komjen a.n u.p d.a s.d vol ed al cf lih`,
  ),
  lastAbbreviations: words(
    `no hal hlm tbk s.h s.pd s.e s.kom s.t m.m m.si m.h m.a m.pd m.kes m.sc s.ip s.sos s.ag ph.d dkk dll dsb dst ltd inc co corp wib wita min maks telp ext`,
  ),
};
