import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    yang dan di ke dari untuk pada dengan dalam ini itu adalah ialah akan tidak juga telah oleh
    sebagai boleh dapat lebih kerana ada atau sudah kata mereka bahawa tersebut menjadi kepada
    para hingga tahun selepas antara lain serta namun kami kita saya ia dia beliau orang satu
    dua masih perlu belum seperti supaya bagi lalu jika apabila hanya banyak baru beberapa
    sangat tak terhadap hal maka pun seorang sebuah melalui sejak hari tetapi sementara iaitu
    kini bukan merupakan menurut sekitar turut manakala katanya ketika berkata
  `),
  related: phrases(`
    baca juga, baca lagi, lihat juga, artikel berkaitan, berita berkaitan, berita lain, tonton,
    jangan lepaskan, artikel lain, baca selanjutnya, paling popular, terkini, pilihan editor,
    artikel seterusnya, artikel sebelum ini, baca lanjut, baca seterusnya, tonton juga,
    berkaitan, berita terkini, terbaharu, popular, berita popular, paling banyak dibaca,
    trending, cadangan, disyorkan, disyorkan untuk anda, jangan terlepas, anda mungkin juga
    meminati, anda mungkin suka, topik, topik berkaitan, tag, tag:, tags:, kata kunci, kategori,
    artikel sebelum, artikel sebelumnya, sebelumnya, seterusnya, video:, foto:, galeri, klik di
    sini, kandungan tajaan, tajaan
  `),
  calls: phrases(`
    newsletter, langgan, langgani, ikuti kami, sertai kami, kongsi, kongsikan, muat turun
    aplikasi, klik di sini, dasar privasi, terma dan syarat, saluran whatsapp, saluran telegram,
    alamat e-mel, daftar sekarang, melanggan, ikuti, ikuti saluran, sertai, sertai saluran,
    dapatkan, dapatkan berita, dapatkan info, daftar, daftar masuk, log masuk, log masuk untuk,
    muat turun, hantar, hubungi kami, hubungi, sokong, sokong kami, derma, emel anda, e-mel
    anda, masukkan e-mel, klik, layari, ikuti perkembangan, aktifkan notifikasi, artikel ini
    untuk pelanggan, terima kasih kerana, apa pendapat anda, surat berita, buletin kami, like
    page, ikut kami
  `),
  commentHeadings: phrases(`
    komen, ulasan, tinggalkan komen, tulis komen, tinggalkan balasan, komen pembaca, beri komen,
    maklum balas, perbincangan, komen anda, ulasan anda, tinggalkan ulasan, tambah komen, hantar
    komen, hantar ulasan, tiada komen, tiada ulasan, lihat komen, lihat semua komen, batal
    balasan, balas, jadi yang pertama
  `),
  legal: phrases(`
    hak cipta, hak cipta terpelihara, ©, hakcipta terpelihara, semua hak terpelihara, hak
    terpelihara, copyright, dilarang menerbitkan, tanpa kebenaran, dasar privasi, polisi
    privasi, terma dan syarat, terma penggunaan, terma perkhidmatan, penafian, menggunakan kuki,
    kami menggunakan kuki, menggunakan cookies, terima kuki, dengan meneruskan, powered by
  `),
  menus: phrases(`
    utama, laman utama, menu, carian, cari, log masuk, daftar, iklan, tutup, cetak, kongsi, tag,
    topik, hubungi kami, tentang kami, sukan, dunia, nasional, hiburan, bisnes, gaya hidup,
    teknologi, politik, jenayah, kembali ke atas, log keluar, akaun saya, langganan, langgan,
    buletin, rss, arkib, bantuan, mengenai kami, advertisement, tajaan, kerjaya, berita,
    terkini, tempatan, malaysia, wilayah, antarabangsa, asean, ekonomi, perniagaan, kewangan,
    mahkamah, masyarakat, pendidikan, kesihatan, sains, gajet, budaya, bola sepak, badminton,
    pendapat, kolumnis, rencana, rencana pengarang, lidah pengarang, agama, video, foto, gambar,
    galeri, audio, podcast, infografik, siaran langsung, cuaca, facebook, twitter, whatsapp,
    instagram, youtube, linkedin, telegram, tiktok, tweet, e-mel, emel, simpan, salin pautan,
    kongsi artikel, komen, suka, balas, lapor, ikut, ikuti, dengar, main, memuatkan, lagi, lihat
    lagi, lihat semua, baca lagi, semua, seterusnya, sebelumnya, kembali, ke atas, langkau ke
    kandungan, buka, terima, tolak, batal, ok, ya, tidak, muat turun, sumber, penulis, oleh,
    dan, minit, minit bacaan, eksklusif, siaran media, siaran akhbar, kenyataan media, kenyataan
    akhbar, untuk siaran segera, untuk edaran segera
  `),
  captions: phrases(`
    kapsyen, gambar fail, gambar hiasan, foto, foto:, gambar, gambar:, gambar ihsan, kredit
    foto, foto bernama, foto ihsan, foto fail, ilustrasi, ilustrasi:, infografik, sumber gambar,
    bernama, afp, reuters, ap, getty images, ihsan, tangkap layar, tangkapan skrin, grafik
  `),
  credits: phrases(`
    foto, gambar, sumber, sumber gambar, kredit, ilustrasi, video, oleh wartawan, kredit foto,
    gambar hiasan, foto hiasan, foto fail, penulis, sumber:, bernama, - bernama, – bernama,
    agensi, - agensi, editor, editor:, penyunting, penterjemah, diterjemah oleh, laporan,
    laporan:, penulis ialah, penulis adalah, artikel ini pertama kali, nota editor, pembetulan,
    rujukan, nota, pertanyaan media
  `),
  notes: [
    ...phrases(`
      artikel ini telah dikemas kini, artikel ini telah dikemaskini, artikel ini dikemas kini,
      artikel ini telah dipinda, artikel ini telah diperbetulkan, artikel ini telah dibetulkan,
      berita ini telah dikemas kini, berita ini telah dikemaskini, berita ini telah
      diperbetulkan, laporan ini telah dikemas kini, siaran media ini mengandungi kenyataan,
      siaran akhbar ini mengandungi kenyataan, siaran media ini mengandungi penyataan, ralat:,
      pembetulan:, nota editor:
    `),
    ...joined(
      `
        versi terdahulu, versi awal, dalam versi terdahulu, versi sebelum
      `,
      `
        artikel ini, berita ini
      `,
    ),
  ],
  bylines: phrases(`
    oleh, dilaporkan oleh, penulis, oleh:, ditulis oleh, penulis:, wartawan, laporan, teks,
    teks:, pengarang, editor:
  `),
  dated: phrases(`
    diterbitkan, dikemas kini, dikemaskini, disiarkan, tarikh, diterbitkan pada, diterbitkan:,
    disiarkan pada, kemas kini, kemaskini terakhir, tarikh:, pada, diposkan, updated, published
  `),
};
