import type { SegmentPack } from "../contract/segment.ts";
import { words } from "../words.ts";

export const segment: SegmentPack = {
  abbreviations: words(`
    dr prof doç yrd arş gör uzm öğr av sn hz alb yzb tğm bnb kur org korg tümg tuğg gnkur müh mim
    cad sok mah bul apt blv bkz krş örn ör çev haz yay ed tel faks ort alm fr ing ar far lat mad
    kr gn bşk yrdc ist ank
  `),
  lastAbbreviations: words(`
    mn mlr trl mr vb vs vd a.ş aş ltd şti inc corp co jr m.ö m.s tl dk sn km kg oca şub mar nis may haz tem ağu
    eyl eki kas ara
  `),
  capitalUnits: words("TL Euro Dolar Lira"),
  numberAbbreviations: words("no nr s ss sf md mad cilt c fig şek tab böl tl"),
  openers: words(`
    bu şu o bunlar şunlar onlar biz siz ben sen bir ancak ama fakat ve veya ya ile için gibi kadar
    göre sonra önce daha çok en hem ne kim nasıl neden niçin nerede hangi her bazı bütün tüm
    birçok diğer yine ayrıca bununla öte böylece şimdi bugün dün yarın burada orada henüz artık
    değil evet hayır çünkü eğer oysa üstelik nitekim
  `),
  sayings: words(`
    diye dedi sordu diyor soruyor ekledi yanıtladı gülüyor gülümsüyor yakındı yakınıyor haykırdı bağırdı fısıldadı
    mırıldandı anlatıyor anlattı sürdürdü
  `),
  dialogueDash: true,
  ordinalStop: true,
};
