import type { QuantitiesPack } from "../contract/quantities.ts";
import { quantities as indonesian } from "../id/quantities.ts";

/** Malay counts as Indonesian does, with its own milliards, currency and percent. */
export const quantities: QuantitiesPack = {
  ...indonesian,
  scales: { ...indonesian.scales, 1e9: "bilion", 1e12: "trilion" },
  currencies: { ...indonesian.currencies, MYR: "ringgit", USD: "dolar|dolar AS|dolar Amerika" },
  units: {
    "percentage point": "mata peratusan|mata peratus",
    "cubic meter": "meter padu|meter kubik",
    ...indonesian.units,
    "%": "peratus",
    tonne: "tan",
    kilometer: "kilometer|km",
    minute: "minit",
    second: "saat",
    "square kilometer": "kilometer persegi",
  },
  partOf: "daripada|daripada setiap",
  counters:
    "orang|penduduk|murid|pelajar|pekerja|kakitangan|askar|anggota|polis|keluarga|rumah|unit|bangunan|pelarian|pendatang|penumpang|pesakit|penunjuk perasaan|peserta|penyokong|pengunjung|pelancong|mangsa|kes|tahanan|banduan|ahli|syarikat|sekolah|kenderaan|kereta|penerbangan|undi|kerusi|naskhah|pelanggan|pengguna|ekor|buah",
  atLeast: `${indonesian.atLeast}|lebih|lebih daripada|sekurang-kurangnya`,
  atMost: `${indonesian.atMost}|kurang daripada|tidak melebihi`,
  former:
    "berbanding|berbanding dengan|naik daripada|meningkat daripada|turun daripada|menurun daripada",
  formerBeside: "dan bukan|bukannya|sebelum ini",
  becomes: "kepada|menjadi",
};
