import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `bu şu o bir ve veya ile ama fakat ancak ise de da ki için gibi kadar göre sonra önce beri rağmen karşı dolayı üzere hem
    ya ne nasıl neden niçin niye kim hangi nerede çünkü eğer şayet oysa ayrıca üstelik böylece öte yandan dün bugün yarın
    şimdi artık henüz daha en çok az her bazı birçok tüm bütün hiç diğer başka aynı iki üç dört beş altı yedi sekiz dokuz on
    ilk son yeni var yok değil olarak olan onlar biz siz ben sen onun bunun orada burada geçen gelecek yıl haber fotoğraf
    video kaynak internet hükümet polis http https usb gps sms tv gsyh kdv tl usd eur islam müslüman`,
  honorifics:
    "bay bayan sayın sn dr doç prof profesör avukat av hz kral kraliçe prens prenses papa kardinal imam general orgeneral albay binbaşı yüzbaşı teğmen amiral sir lord şeyh",
  roles: `sözcü sözcüsü yöneticisi yönetmeni genelmüdürü rektörü rektör dekan dekanı vekili müsteşarı belediyebaşkanı koordinatörü sekreter müdür kaymakam kaymakamı komutan komutanı cumhurbaşkanı başkan başkanı yardımcısı başbakan başbakanı bakan bakanı sözcüsü lideri milletvekili vali valisi belediye müdürü genel
    sekreteri büyükelçi büyükelçisi patronu ceo yönetici direktör direktörü kurucusu kurucu analist ekonomist profesör
    araştırmacı bilim mühendis doktor teknik antrenör kaptan futbolcu oyuncu oyuncusu şarkıcı yazar yazarı şair yönetmen
    yapımcı gazeteci muhabir muhabiri spiker avukat avukatı savcı savcısı hakim komiser aktivist siyasetçi aday adayı
    şüpheli eşi oğlu kızı kardeşi babası annesi tarihçi sanatçı ressam mimar iş işinsanı milyarder danışmanı danışman uzman`,
  particles: "bin ibn el al de van von",
  linkers: "ve ile",
  organisationHeads: `üniversitesi üniversite enstitüsü okulu akademisi lisesi bakanlığı dairesi ajansı ofisi bürosu komisyonu komitesi konseyi
    kurulu kurumu mahkemesi meclisi parlamentosu senatosu partisi birliği federasyonu derneği vakfı örgütü ligi kulübü
    bankası grubu şirketi holding a.ş hastanesi kilisesi polisi ordusu donanması kuvvetleri komutanlığı merkezi ağı
    ittifakı cephesi hareketi koalisyonu takımı fonu borsası sendikası savcılığı başsavcılığı gazetesi dergisi radyosu müdürlüğü belediyesi başkanlığı genelkurmay`,
  placeHeads:
    "nehri gölü dağı dağları adası adaları denizi okyanusu körfezi boğazı yarımadası vadisi çölü caddesi sokağı bulvarı meydanı parkı köprüsü ilçesi ili eyaleti şehri köyü limanı ormanı kanalı burnu sahili cumhuriyeti krallığı havalimanı havaalanı istasyonu stadı mahallesi",
  eventHeads:
    "kupası şampiyonası oyunları olimpiyatları festivali savaşı yasası antlaşması anlaşması ödülü zirvesi konferansı turnuvası maratonu devrimi günü sözleşmesi protokolü anayasası",
  stormNouns: {
    Hurricane: "kasırgası",
    Typhoon: "tayfunu",
    Cyclone: "siklonu",
    "Tropical Storm": "tropikal fırtınası",
    Storm: "fırtınası",
  },
  craftNouns:
    "gemisi|feribotu|tankeri|teknesi|yatı|denizaltısı|fırkateyni|uydusu|roketi|kruvaziyeri",
  thingsBehind: true,
  sportWords:
    "maç maçı gol golleri kaleci forvet stoper lig hakem penaltı sezon mağlubiyet beraberlik stadyum derbi futbol galibiyet yendi",
  personVerbs:
    "dedi söyledi açıkladı belirtti ifade vurguladı ekledi kaydetti konuştu yazdı anlattı",
  demonyms: {
    CN: "çinli çin",
    DE: "alman almanlar",
    FR: "fransız fransızlar",
    GB: "ingiliz britanyalı",
    US: "amerikan amerikalı abd'li",
    RU: "rus ruslar",
    GR: "yunan yunanlı",
    TR: "türk türkler",
    SY: "suriyeli suriyeliler",
    IR: "iranlı iran",
    IQ: "iraklı",
    IL: "israilli",
    IT: "italyan",
    ES: "ispanyol",
    JP: "japon",
    IN: "hintli hint",
    UA: "ukraynalı",
    NL: "hollandalı",
    AZ: "azerbaycanlı azeri",
    BG: "bulgar",
    SA: "suudi",
    PS: "filistinli",
    EG: "mısırlı",
    PL: "polonyalı",
    SE: "isveçli",
    FI: "finli",
  },
  ...bodies,
};
