import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`pt cv ud 
    dr drs dra ir prof h hj kh k.h tgk ust tn ny nn sdr sdri bpk bp st yth alm almh jend letjen
    mayjen brigjen kol letkol kapt serma serka sersan kompol kombes akbp ajun komjen irjen brig jl
    jln gg gd kec kab kel ds rt rw tel telp tlp a.n d.a u.p u.b ca vs cf mis sbb s.d gub bup capt
    ltn lettu
  `),
  lastAbbreviations: words(`
    dll dsb dst dkk tbk persero ltd inc pte corp co bhd jr sh mm mh m.sc m.si s.h s.e s.t s.kom s.sos
    s.ip m.m m.h ph.d s.pd m.pd s.ag m.a b.a sp.og sp.a sp.pd jan feb mar apr jun jul agt agu sept
    sep okt nov des km kg wib wita wit
  `),
  numberAbbreviations: words(`
    no hal hlm gbr vol ay jan feb mar apr jun jul agt agu sept sep okt nov des rp pkl
  `),
  openers: words(`
    ia dia mereka kami kita saya aku ini itu hal yang di ke dari pada untuk dengan tanpa dalam
    oleh menurut sebelumnya selain sementara sedangkan namun tetapi tapi dan atau karena sebab
    jika kalau bila ketika saat setelah sesudah sejak hingga sampai meski meskipun walau walaupun
    bahkan juga lalu kemudian selanjutnya akhirnya kini sekarang kemarin hari para semua setiap
    banyak beberapa sebagian ada tidak bukan belum sudah telah akan apa siapa bagaimana mengapa
    kapan dimana adapun sebagai seorang sebuah terkait padahal
  `),
  sayings: words(`
    kata ujar tanya tutur ucap tegas jelas ungkap katanya ujarnya tanyanya tulis
  `),
};
