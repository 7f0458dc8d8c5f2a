import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    baca juga, baca lagi, lihat juga, artikel berkaitan, berita berkaitan, berita lain, tonton,
    jangan lepaskan, artikel lain, baca selanjutnya, paling popular, terkini, pilihan editor,
    artikel seterusnya, artikel sebelum ini
  `),
  calls: phrases(`
    newsletter, langgan, langgani, ikuti kami, sertai kami, kongsi, kongsikan, muat turun
    aplikasi, klik di sini, dasar privasi, terma dan syarat, saluran whatsapp, saluran telegram,
    alamat e-mel, daftar sekarang
  `),
  commentHeadings: phrases(`
    komen, ulasan, tinggalkan komen, tulis komen, tinggalkan balasan, komen pembaca, beri komen,
    maklum balas, perbincangan
  `),
  credits: phrases(`
    foto, gambar, sumber, sumber gambar, kredit, ilustrasi, video, oleh wartawan, kredit foto,
    gambar hiasan, foto hiasan, foto fail, penulis
  `),
  captions: phrases(`kapsyen, gambar fail, gambar hiasan`),
  legal: phrases(`hak cipta, hak cipta terpelihara, ©`),
  menus: phrases(`
    utama, laman utama, menu, carian, cari, log masuk, daftar, iklan, tutup, cetak, kongsi, tag,
    topik, hubungi kami, tentang kami, sukan, dunia, nasional, hiburan, bisnes, gaya hidup,
    teknologi, politik, jenayah, kembali ke atas
  `),
  bylines: phrases(`oleh, dilaporkan oleh, penulis`),
  dated: phrases(`diterbitkan, dikemas kini, dikemaskini, disiarkan, tarikh`),
};
