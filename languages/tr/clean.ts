import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    ayrıca okuyun, ayrıca bakınız, bunlar da ilginizi çekebilir, ilgili haberler, ilgili haber,
    ilgili konular, devamını oku, daha fazla, çok okunanlar, en çok okunanlar, önerilenler,
    izleyin, dinleyin, önceki haber, sonraki haber, haberin devamı, bunu da okuyun
  `),
  calls: phrases(`
    bülten, bültenimize, abone ol, abone olun, takip edin, bizi takip edin, paylaş, paylaşın,
    uygulamamızı indirin, uygulamayı indir, tıklayın, tıklayınız, gizlilik politikası, çerez,
    çerezler, üye ol, üye olun, giriş yapın, whatsapp kanalı, google news, e-posta adresi
  `),
  commentHeadings: phrases(`
    yorumlar, yorum, yorum yap, yorum yaz, yorum yazın, yorum bırak, bir yanıt bırakın, yorumunuzu
    yazın, okuyucu yorumları, görüşleriniz, tartışma
  `),
  credits: phrases(`
    fotoğraf, foto, görsel, kaynak, kaynaklar, video, illüstrasyon, çeviri, editör, haber merkezi,
    grafik, aa, arşiv
  `),
  captions: phrases(`fotoğraf altı, fotoğrafta, arşiv fotoğrafı`),
  legal: phrases(`tüm hakları saklıdır, her hakkı saklıdır, telif hakkı, ©`),
  menus: phrases(`
    ana sayfa, anasayfa, menü, ara, arama, giriş, giriş yap, kayıt ol, reklam, sponsorlu, başa
    dön, yukarı çık, kapat, sonraki, önceki, yazdır, paylaş, etiketler, konular, iletişim,
    hakkımızda, dünya, ekonomi, spor, siyaset, gündem, kültür, teknoloji, bilim, sağlık, türkiye,
    yazarlar, video, daha fazla, daha fazla göster, canlı, son dakika
  `),
  bylines: phrases(`yazan, haberi yazan, muhabir, yazar`),
  dated: phrases(`
    yayınlanma, yayınlanma tarihi, yayın tarihi, güncelleme, güncellendi, son güncelleme, tarih,
    giriş
  `),
};
