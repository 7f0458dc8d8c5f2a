import type { NamesPack } from "../contract/names.ts";
import { names as indonesian } from "../id/names.ts";
import { bodies } from "./institutions.ts";

/** Malay shares Indonesian's words and adds its own titles and offices. */
export const names: NamesPack = {
  ...indonesian,
  openers: `${indonesian.openers} kerajaan polis ahad isnin khamis jumaat jun julai ogos disember mac encik puan walaupun
    manakala selepas kerana oleh itu beliau katanya bagaimanapun justeru sekiranya rm`,
  honorifics: `${indonesian.honorifics} encik en puan pn cik datuk dato datin tan sri tun tunku tengku ts ir yb yab leftenan`,
  roles: `${indonesian.roles} pengerusi pengarah setiausaha exco naib jurucakap pegawai eksekutif eksekutifnya pengarahnya pengerusinya ketuanya presidennya peguam pendakwa polis pesuruhjaya timbalan
    ketua menteri sultan yang di-pertuan`,
  portfolios: `${indonesian.portfolios} kewangan dalam luar kesihatan pelajaran pengajian pertanian keterjaminan makanan kerja
    raya pengangkutan perdagangan antarabangsa industri sumber manusia asli alam sekitar wanita keluarga masyarakat
    belia sukan pelancongan seni budaya perpaduan wilayah bandar luar undang-undang komunikasi multimedia tenaga`,
  organisationHeads: `${indonesian.organisationHeads} universiti kolej jabatan suruhanjaya majlis mahkamah parti persatuan kesatuan sdn bhd
    berhad syarikat pejabat agensi hospital kumpulan tabung`,
  placeHeads: `${indonesian.placeHeads} negeri daerah mukim lapangan jambatan felda taman kuala bandar`,
  stormNouns: {
    Hurricane: "taufan hurikan",
    Typhoon: "taufan",
    Cyclone: "siklon",
    Storm: "ribut",
    "Tropical Storm": "ribut tropika",
  },
  craftNouns:
    "kapal|feri|tanker|bot|kapal selam|kapal tangki|kapal kargo|kapal perang|satelit|roket|frigat",
  ...bodies,
};
