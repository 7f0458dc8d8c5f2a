import type { CleanPack } from "../contract/clean.ts";
import { phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    ve bir bu da de için ile çok daha en ne o olarak olan olduğu gibi kadar sonra önce göre
    ancak ama ise ya veya hem her tüm bütün diğer kendi onun onlar biz siz ben sen mi mı değil
    var yok oldu olduğunu etti eden edilen dedi üzere arasında içinde üzerinde karşı tarafından
    yeni iki yıl yılında son ilk bunun şu bunu şöyle ayrıca çünkü eğer
  `),
  related: phrases(`
    ayrıca okuyun, ayrıca bakınız, bunlar da ilginizi çekebilir, ilgili haberler, ilgili haber,
    ilgili konular, devamını oku, daha fazla, çok okunanlar, en çok okunanlar, önerilenler,
    izleyin, dinleyin, önceki haber, sonraki haber, haberin devamı, bunu da okuyun, ilgili
    haber:, ilgili yazılar, ilgili içerikler, benzer haberler, benzer yazılar, diğer haberler,
    bunlar ilginizi çekebilir, ilginizi çekebilir, ilginizi çekebilecek, sizin için
    seçtiklerimiz, sizin için öneriler, önerilen, önerilen haberler, editörün seçtikleri, çok
    okunan haberler, en çok okunan, en çok izlenenler, son haberler, son dakika haberleri,
    güncel haberler, popüler, popüler haberler, daha fazla haber, daha fazlası, devamı, haberin
    devamı için, haberi oku, okumaya devam et, tıklayın, tıklayınız, buraya tıklayın, ayrıca
    bakın, ayrıca oku, bunu da oku, okuyun:, oku:, izle, izle:, video:, foto:, foto galeri, foto
    galeri:, etiketler, etiketler:, etiket, konular, kategori, kategoriler, kategori:, önceki
    yazı, sonraki yazı, önceki, sonraki, sponsorlu, sponsorlu içerik, kaçırmayın, gözden
    kaçmasın, analiz:, görüş:, röportaj:
  `),
  calls: phrases(`
    bülten, bültenimize, abone ol, abone olun, takip edin, bizi takip edin, paylaş, paylaşın,
    uygulamamızı indirin, uygulamayı indir, tıklayın, tıklayınız, gizlilik politikası, çerez,
    çerezler, üye ol, üye olun, giriş yapın, whatsapp kanalı, google news, e-posta adresi, abone
    olmak için, takip et, bizi … takip edin, twitter'da takip, instagram'da takip, google
    news'te, google haberler'de, kaydol, kaydolun, üye olmak için, giriş yap, giriş yapmak için,
    kayıt ol, kayıt olun, katıl, katılın, bize katılın, haberi paylaş, bu haberi paylaş,
    arkadaşlarınla paylaş, beğen, beğenin, indir, indirin, bildirimleri aç, bildirimleri açın,
    destek olun, destekle, bağış yap, bağış yapın, bize yazın, bize ulaşın, iletişime geçin,
    gönderin, e-posta adresiniz, e-posta adresinizi, e-bülten, haber bülteni, bültene kaydolun,
    görüşlerinizi, siz ne düşünüyorsunuz, sizce, yorum yapın, yorumunuzu, oy verin, oy kullan,
    satın al, hemen al, hemen kaydol, okumaya devam etmek için, bu içerik sadece, sadece
    abonelere, telegram kanalı, youtube kanalı, haberlerden haberdar, son dakika haberlerden
  `),
  commentHeadings: phrases(`
    yorumlar, yorum, yorum yap, yorum yaz, yorum yazın, yorum bırak, bir yanıt bırakın,
    yorumunuzu yazın, okuyucu yorumları, görüşleriniz, tartışma, yorumlar (, yorum ekle, yorum
    gönder, yorum bırakın, bir yorum yazın, bir yanıt yazın, bir cevap yazın, cevap yaz,
    yorumunuz, henüz yorum yok, yorum yok, ilk yorumu sen yap, ilk yorum yapan siz olun, tüm
    yorumlar, yorumları gör, yorumları göster, okur yorumları, yanıtı iptal et, cevabı iptal et,
    yanıtla, cevapla, yanıtlar, görüşler
  `),
  legal: phrases(`
    tüm hakları saklıdır, her hakkı saklıdır, telif hakkı, ©, telif hakları, copyright, izinsiz,
    izin alınmadan, kaynak gösterilmeden, alıntı yapılamaz, kopyalanamaz, yasal uyarı, gizlilik
    politikası, gizlilik bildirimi, çerez politikası, çerezleri kullanıyoruz, çerez
    kullanıyoruz, çerezler kullanılmaktadır, çerez kullanılmaktadır, çerezleri kabul, kullanım
    koşulları, kullanım şartları, kişisel verilerin korunması, kişisel verileriniz, kvkk,
    aydınlatma metni, sitemizde, siteyi kullanmaya devam, yazarların sorumluluğundadır,
    sorumluluk yorumu, powered by
  `),
  menus: phrases(`
    ana sayfa, anasayfa, menü, ara, arama, giriş, giriş yap, kayıt ol, reklam, sponsorlu, başa
    dön, yukarı çık, kapat, sonraki, önceki, yazdır, paylaş, etiketler, konular, iletişim,
    hakkımızda, dünya, ekonomi, spor, siyaset, gündem, kültür, teknoloji, bilim, sağlık,
    türkiye, yazarlar, video, daha fazla, daha fazla göster, canlı, son dakika, çıkış, üye ol,
    hesabım, abonelik, abone ol, bülten, e-bülten, rss, arşiv, yardım, künye, hakkında,
    reklamlar, ilan, gizlilik, çerezler, kariyer, haberler, haber, güncel, manşet, avrupa,
    politika, finans, borsa, iş dünyası, toplum, yaşam, eğitim, kültür sanat, sanat, magazin,
    eğlence, futbol, basketbol, görüş, köşe yazıları, analiz, videolar, foto, fotoğraf,
    fotoğraflar, foto galeri, galeri, ses, podcast, canlı yayın, hava durumu, astroloji,
    seyahat, otomobil, yemek, facebook, twitter, whatsapp, instagram, youtube, linkedin,
    telegram, pinterest, google+, google haberler, tweetle, tweet, gönder, e-posta, kaydet,
    bağlantıyı kopyala, linki kopyala, paylaşım, yorumlar, yorum, yorum yap, beğen, yanıtla,
    cevapla, şikayet et, takip et, dinle, oynat, yükleniyor, daha fazla yükle, devamını oku,
    tümü, tümünü gör, hepsi, ileri, geri, yukarı, içeriğe geç, içeriğe atla, aç, kabul et,
    reddet, iptal, tamam, evet, hayır, indir, kaynak, kaynaklar, yazar, editör, ve, dk, dakika,
    okuma süresi, dk okuma, özel haber, kategori,
    basın bülteni, basın bültenleri, basın açıklaması, basın açıklamaları, basın duyurusu,
    derhal yayınlanmak üzere, basın odası
  `),
  captions: phrases(`
    fotoğraf altı, fotoğrafta, arşiv fotoğrafı, fotoğraf:, fotoğraf, fotoğraflar:, foto:,
    görsel, görsel:, resim, resim:, resim altı, illüstrasyon, infografik, grafik:, harita:,
    arşiv, temsili, temsili görsel, temsili fotoğraf, ekran görüntüsü, aa, dha, iha, anka, afp,
    reuters, ap, getty images, shutterstock
  `),
  credits: phrases(`
    fotoğraf, foto, görsel, kaynak, kaynaklar, video, illüstrasyon, çeviri, editör, haber
    merkezi, grafik, aa, arşiv, kaynak:, kaynaklar:, dha, iha, anka, haber:, editör:, yayına
    hazırlayan, hazırlayan, derleyen, çeviri:, çeviren, çevirmen, muhabir:, kamera:, yazar
    hakkında, bu yazı, bu haber ilk, ilk olarak, düzeltme, not:, notlar, kaynakça, basın
    iletişim, detaylı bilgi
  `),
  notes: phrases(`
    bu haber güncellendi, bu haber güncellenmiştir, bu haber düzeltildi, bu haber
    düzeltilmiştir, bu haber … güncellendi, bu makale güncellendi, bu makale güncellenmiştir, bu
    makale düzeltildi, bu makale … güncellendi, bu yazı güncellendi, bu yazı güncellenmiştir, bu
    yazı düzeltildi, haber güncellendi, haber güncellenmiştir, bu haberin önceki, bu haberin
    daha önceki, bu haberin ilk, bu makalenin önceki, bu makalenin daha önceki, bu yazının
    önceki, haberin önceki versiyonunda, haberin ilk versiyonunda, haberin ilk halinde, bu basın
    bülteni ileriye, bu basın bülteni geleceğe, bu basın bülteni ileriye dönük, bu basın
    açıklaması ileriye, bu basın bülteni … içermektedir, düzeltme:, editörün notu:, editör notu:
  `),
  bylines: phrases(`
    yazan, haberi yazan, muhabir, yazar, yazan:, yazar:, haber:, haber, muhabir:, hazırlayan,
    hazırlayan:, editör:, yayınlayan, gazeteci, röportaj:, haber merkezi
  `),
  dated: phrases(`
    yayınlanma, yayınlanma tarihi, yayın tarihi, güncelleme, güncellendi, son güncelleme, tarih,
    giriş, yayınlanma:, yayınlanma tarihi:, yayınlandı, giriş:, giriş tarihi, güncelleme:,
    güncelleme tarihi, son güncelleme:, son güncellenme, tarih:, oluşturulma, oluşturulma
    tarihi, eklenme
  `),
};
