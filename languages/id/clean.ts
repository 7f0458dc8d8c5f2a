import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    baca juga, baca, baca selengkapnya, simak juga, simak, lihat juga, lihat, artikel terkait,
    berita terkait, berita lainnya, pos terkait, tonton juga, tonton, saksikan, pilihan editor,
    terpopuler, rekomendasi, jangan lewatkan, artikel selanjutnya, artikel sebelumnya,
    selanjutnya, berita terpopuler, berita terbaru, baca pula, ikuti juga, video terkait, topik
    terkait, halaman selanjutnya
  `),
  calls: phrases(`
    newsletter, berlangganan, langganan, daftarkan, ikuti kami, gabung, bergabung di, bagikan,
    share artikel, unduh aplikasi, download aplikasi, dapatkan update, dapatkan berita, klik di
    sini, klik disini, kebijakan privasi, syarat dan ketentuan, cookie, kanal whatsapp, saluran
    whatsapp, channel telegram, google news, notifikasi, masukkan email, alamat email, jadi
    anggota
  `),
  commentHeadings: phrases(`
    komentar, komentar pembaca, tulis komentar, tinggalkan komentar, tinggalkan balasan, berikan
    komentar, beri komentar, kirim komentar, tanggapan, diskusi, balasan, lihat komentar,
    bagaimana menurut anda
  `),
  credits: phrases(`
    foto, sumber, sumber foto, sumber gambar, gambar, ilustrasi, via, video, penulis, editor,
    reporter, pewarta, penyunting, kontributor, dok, dokumentasi, kredit, laporan, pewarta foto,
    sumber berita, antara foto
  `),
  captions: phrases(`
    keterangan foto, keterangan gambar, foto ilustrasi, ilustrasi foto, foto arsip, tampak
  `),
  legal: phrases(`
    hak cipta, seluruh hak cipta, hak cipta dilindungi, all rights reserved, copyright, ©,
    dilarang mengambil
  `),
  menus: phrases(`
    beranda, menu, cari, pencarian, masuk, daftar, iklan, advertisement, scroll to continue with
    content, gulir untuk lanjut membaca, kembali ke atas, tutup, cetak, kirim, tag, tags, topik,
    kontak, tentang kami, redaksi, pedoman media siber, ekonomi, olahraga, politik, hiburan,
    teknologi, nasional, internasional, kesehatan, gaya hidup, indeks, selengkapnya, lainnya,
    home, halaman, terkini, tren
  `),
  bylines: phrases(`oleh, penulis, reporter, laporan wartawan, ditulis oleh, pewarta`),
  dated: phrases(`
    diterbitkan, dipublikasikan, diperbarui, terbit, tayang, diposting, tanggal, kompas.com -,
    terakhir diperbarui
  `),
};
