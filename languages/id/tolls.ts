import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "tewas mati meninggal meninggal_dunia menewaskan terbunuh membunuh gugur jenazah mayat korban_jiwa korban_tewas korban_meninggal korban_mati kehilangan_nyawa merenggut nyawa kematian jiwa_melayang",
  injured: "terluka luka luka-luka cedera korban_luka melukai dirawat",
  missing: "hilang belum_ditemukan",
  ill: "sakit terinfeksi terjangkit tertular kasus",
  arrested: "ditangkap penangkapan menangkap ditahan diamankan menahan",
  displaced: "mengungsi pengungsi dievakuasi mengevakuasi diungsikan kehilangan_rumah tunawisma",
  dismissed:
    "phk di-phk dipecat dirumahkan kehilangan_pekerjaan pemutusan_hubungan_kerja diberhentikan",
  marching:
    "demonstran pengunjuk_rasa peserta_aksi massa berunjuk_rasa berdemonstrasi turun_ke_jalan peserta_unjuk_rasa",
  aboard: "di_dalam_pesawat di_atas_kapal di_dalam_kapal di_pesawat",
  before: "termasuk antaranya antara tambahan",
  after: "lagi lainnya lain tambahan di_antaranya di_antara",
};
