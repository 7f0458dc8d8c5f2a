import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "öldü ölen öldürüldü öldürdü ölü ölüm ölümü öldüğünü öldürülen ölenlerin can_kaybı can_kaybının hayatını_kaybetti hayatını_kaybeden hayatını_kaybettiği hayatını_kaybettiğini yaşamını_yitirdi yaşamını_yitiren can_verdi can_aldı ceset cesedi boğuldu ölümüne",
  injured: "yaralandı yaralı yaralanan yaralandığını yaralının yaralanmasına",
  missing: "kayıp kayboldu kaybolan kayıpların",
  ill: "hastalandı hasta vaka vakanın enfekte yakalandı yakalanan hastanın",
  arrested: "gözaltına_alındı gözaltına tutuklandı tutuklanan yakalanarak",
  displaced: "tahliye_edildi tahliye evsiz yerinden_edildi evlerini_terk",
  dismissed: "işten_çıkarıldı işten_çıkarılacak işini_kaybetti işsiz işten_çıkarma",
  marching: "gösterici göstericinin yürüdü protestocu sokağa_çıktı",
  aboard: "uçakta gemide",
  before: "aralarında dahil başka",
  after: "daha diğer başka",
};
