import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "maut mati terkorban terbunuh membunuh meninggal meninggal_dunia kematian mayat jenazah nyawa mengorbankan korban",
  injured: "cedera tercedera luka terluka mencederakan kecederaan parah",
  missing: "hilang belum_ditemui kehilangan",
  ill: "sakit dijangkiti jangkitan kes",
  arrested: "ditangkap ditahan menahan tangkapan tahanan diberkas",
  displaced: "dipindahkan berpindah pelarian mangsa_banjir kehilangan_rumah dievakuasi",
  dismissed: "diberhentikan dibuang_kerja kehilangan_pekerjaan hilang_pekerjaan dipecat",
  marching: "penunjuk_perasaan peserta_demonstrasi berdemonstrasi turun_ke_jalan berarak",
  aboard: "di_dalam_pesawat di_atas_kapal",
  before: "termasuk antaranya tambahan",
  after: "lagi lain tambahan daripadanya di_antaranya",
};
