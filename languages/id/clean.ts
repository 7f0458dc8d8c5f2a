import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    yang dan di ke dari untuk pada dengan dalam ini itu adalah akan tidak juga telah oleh
    sebagai bisa dapat lebih karena ada atau sudah kata mereka saat bahwa tersebut menjadi
    kepada para secara hingga tahun setelah antara lain serta namun kami kita saya ia dia orang
    satu dua masih harus belum seperti agar bagi lalu jika ketika hanya banyak baru beberapa
    sangat tak terhadap hal maka pun seorang sebuah melalui sejak hari tetapi sementara yakni
    yaitu kini bukan merupakan menurut sekitar
  `),
  related: phrases(`
    baca juga, baca pula, baca, baca:, baca selengkapnya, baca lebih lanjut, baca artikel, lihat
    juga, lihat, lihat:, simak juga, simak, simak:, simak pula, tonton juga, tonton, saksikan,
    saksikan juga, berita terkait, artikel terkait, pos terkait, post terkait, berita lainnya,
    berita lain, artikel lainnya, artikel lain, terkait, terpopuler, berita terpopuler, paling
    populer, populer, terbaru, berita terbaru, artikel terbaru, terkini, berita terkini,
    rekomendasi, rekomendasi untuk anda, rekomendasi untukmu, pilihan editor, pilihan redaksi,
    jangan lewatkan, jangan lewatkan juga, berita pilihan, sorotan, trending, sebelumnya,
    selanjutnya, artikel sebelumnya, artikel berikutnya, artikel selanjutnya, berita sebelumnya,
    berita selanjutnya, topik, topik terkait, topik berita, tag, tags, kata kunci, kategori,
    video:, video pilihan, foto:, halaman, halaman selanjutnya, halaman berikutnya, lanjutkan
    membaca, konten sponsor, klik di sini, klik disini, anda mungkin juga suka, anda mungkin
    menyukai, mungkin anda suka, infografis, kilas balik, ikuti juga, video terkait
  `),
  calls: phrases(`
    simak breaking news, pilih saluran andalanmu, pastikan kamu sudah, dapatkan informasi,
    berlangganan, ayo berlangganan, langganan, daftar, daftarkan, daftar sekarang, daftar
    gratis, ikuti, ikuti kami, ikuti berita, ikuti terus, ikuti perkembangan, ikuti saluran,
    ikuti channel, ikuti akun, dapatkan, dapatkan berita, dapatkan update, dapatkan informasi,
    dapatkan aplikasi, gabung, bergabung, bergabunglah, mari bergabung, ayo gabung, yuk gabung,
    yuk, yuk ikuti, cek berita, cek berita dan artikel, cek artikel, unduh, unduh aplikasi,
    download aplikasi, instal aplikasi, bagikan, bagikan ke, bagikan artikel, sebarkan, sebarkan
    artikel, silakan, silahkan, silakan login, silakan masuk, masuk untuk, masukkan email,
    masukkan alamat, alamat email anda, hubungi kami, hubungi redaksi, kirim, kirimkan, kirim
    tulisan, dukung, dukung kami, klik untuk, klik tautan, aktifkan notifikasi, nyalakan
    notifikasi, jadilah yang pertama, temukan kami, temukan berita, update berita, di google
    news, saluran whatsapp, kanal whatsapp, channel whatsapp, channel telegram, grup telegram,
    kanal youtube, newsletter kami, suka halaman, artikel ini hanya untuk pelanggan, terima
    kasih telah membaca, bagaimana menurut anda, bagaimana pendapat anda, bagaimana reaksi anda,
    beri rating, newsletter, bergabung di, share artikel, klik di sini, klik disini, kebijakan
    privasi, syarat dan ketentuan, cookie, google news, notifikasi, alamat email, jadi anggota
  `),
  commentHeadings: phrases(`
    komentar, komentari, komentar anda, komentar pembaca, beri komentar, berikan komentar,
    tinggalkan komentar, tinggalkan balasan, tulis komentar, kirim komentar, tambahkan komentar,
    tambah komentar, lihat komentar, lihat semua komentar, lihat komentar lainnya, belum ada
    komentar, tidak ada komentar, jadilah yang pertama berkomentar, batalkan balasan, balas,
    tanggapan, diskusi, silakan berkomentar, bagaimana komentar anda, baca komentar, komentar
    ditutup, komentar dimoderasi, balasan, bagaimana menurut anda
  `),
  legal: phrases(`
    hak cipta, hak cipta dilindungi, hak cipta dilindungi undang-undang, seluruh hak cipta, all
    rights reserved, copyright, dilarang mengutip, dilarang memperbanyak, dilarang menyalin,
    dilarang keras, kebijakan privasi, syarat dan ketentuan, syarat & ketentuan, ketentuan
    penggunaan, pedoman media siber, pedoman pemberitaan, situs ini menggunakan cookie, kami
    menggunakan cookie, menggunakan cookie, dengan melanjutkan, dengan mendaftar, penyangkalan,
    disclaimer, isi komentar adalah tanggung jawab, sepenuhnya tanggung jawab, tanpa izin
    tertulis, tanpa seizin, ©, dilarang mengambil,
    anda menerima email ini, anda menerima surel ini, berhenti berlangganan
  `),
  menus: phrases(`
    beranda, home, bagikan, bagikan artikel, bagikan:, sebarkan, share, tweet, cetak, print,
    simpan, salin tautan, salin link, menu, cari, pencarian, tutup, buka, lainnya, lebih banyak,
    selengkapnya, baca selengkapnya, lihat semua, lihat lainnya, muat lainnya, selanjutnya,
    berikutnya, sebelumnya, kembali, kembali ke atas, ke atas, back to top, back to top button,
    lewati ke konten, langsung ke konten, iklan, advertisement, scroll untuk lanjut membaca,
    scroll ke bawah untuk melanjutkan, gulir untuk lanjut membaca, lanjut baca, memuat, memuat…,
    video, foto, galeri, audio, infografis, sumber, via, tag, topik, tentang, tentang kami,
    tentang penulis, kontak, kontak kami, redaksi, karir, masuk, daftar, keluar, berlangganan,
    newsletter, bantuan, arsip, indeks, berita, nasional, internasional, dunia, daerah, ekonomi,
    bisnis, keuangan, politik, hukum, olahraga, bola, sepak bola, teknologi, tekno, sains,
    kesehatan, gaya hidup, hiburan, otomotif, pendidikan, budaya, wisata, travel, opini, kolom,
    cuaca, terkini, terpopuler, populer, terbaru, trending, suka, balas, laporkan, ikuti,
    dilihat, kali dilihat, menit baca, menit, ya, tidak, kirim, batal, unduh, terjemahkan,
    eksklusif, oleh, dan, penulis, editor, reporter, pos terkait, komentar, halaman, scroll to
    continue with content, tags, pedoman media siber, tren,
    siaran pers, rilis pers, keterangan pers, pernyataan pers, press release, untuk segera
    disiarkan, untuk diterbitkan segera, ruang pers
  `),
  captions: phrases(`
    foto, foto:, foto oleh, foto ilustrasi, foto arsip, foto dok, dok, dok., dokumentasi,
    ilustrasi, ilustrasi:, ilustrasi foto, gambar, gambar:, kredit foto, sumber foto, sumber
    gambar, keterangan foto, keterangan gambar, infografis, tangkapan layar, antara foto,
    shutterstock, getty images, reuters, afp, ap photo, istimewa, ist, grafis, peta, tampak
  `),
  credits: phrases(`
    sumber, sumber:, via, editor, editor:, penyunting, penyunting:, reporter, reporter:,
    penulis, penulis:, pewarta, pewarta:, penerjemah, penerjemah:, diterjemahkan oleh, disadur
    dari, dikutip dari laman, diolah dari, laporan, laporan:, laporan wartawan, kontributor,
    kontributor:, artikel ini telah tayang, artikel ini pertama kali, artikel ini sudah tayang,
    berita ini telah, catatan redaksi, koreksi, ralat, referensi, catatan, tim redaksi, tim
    liputan, narahubung, foto, sumber foto, sumber gambar, gambar, ilustrasi, video, dok,
    dokumentasi, kredit, pewarta foto, sumber berita, antara foto
  `),
  notes: [
    ...phrases(`
      artikel ini telah diperbarui, artikel ini diperbarui, artikel ini telah dikoreksi, artikel
      ini telah diubah, artikel ini telah direvisi, berita ini telah diperbarui, berita ini
      telah dikoreksi, berita ini telah diralat, berita ini telah direvisi, berita ini
      diperbarui, artikel ini telah mengalami, berita ini telah mengalami, sebelumnya artikel
      ini, redaksi memohon maaf, redaksi meminta maaf, siaran pers ini berisi pernyataan, siaran
      pers ini mengandung pernyataan, siaran pers ini memuat pernyataan, ralat:, koreksi:,
      catatan redaksi:, catatan editor:
    `),
    ...joined(
      `
        versi sebelumnya dari, versi awal, dalam versi sebelumnya, pada versi sebelumnya, dalam
        versi awal, pada versi awal
      `,
      `
        artikel ini, berita ini, tulisan ini
      `,
    ),
  ],
  bylines: phrases(`
    oleh, oleh:, ditulis oleh, penulis, penulis:, reporter, reporter:, pewarta, pewarta:,
    wartawan, jurnalis, jurnalis:, laporan wartawan, kontributor, redaksi, tim redaksi, editor:
  `),
  dated: phrases(`
    diterbitkan, diterbitkan pada, diterbitkan:, terbit, dipublikasikan, dipublikasikan pada,
    diposting, diposting pada, dipos pada, diperbarui, diperbarui pada, pembaruan terakhir,
    terakhir diperbarui, tanggal, tanggal terbit, update, updated, pada, dibuat, tayang,
    kompas.com -
  `),
};
