import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

/** Bare saying roots; each also takes -nya, which stands for the speaker. */
const roots = words(
  "kata ujar ucap tutur jelas tambah tegas terang dakwa dedah ulas akui umum lapor",
);

export const claims: ClaimsPack = {
  verbs: [
    // what a court finds
    { stance: "asserted", strength: "weak", forms: words("memutuskan mendapati") },
    {
      stance: "asserted",
      strength: "strong",
      infinitive: true,
      forms: words(`
        kata ujar ucap tutur lapor berkata berucap bertutur mengatakan menyatakan menjelaskan menambah memaklumkan
        memberitahu memberitahunya menegaskan menerangkan mendedahkan mengumumkan melaporkan mengesahkan mengakui
        mengaku menulis menyebut menyifatkan menyuarakan mengulas menyampaikan mengingatkan menekankan berpendapat
        berhujah menjawab membalas mengulangi memperjelas menyimpulkan merumuskan mencadangkan mengeluh meluahkan
        memetik dipetik_sebagai_berkata dipetik_berkata menasihati menggesa memaklumkannya menceritakan bercerita
        mengulas melahirkan menganggarkan meramalkan menghujahkan mempertahankan_bahawa membangkitkan membayangkan membidas menempelak mengkritik mengecam menyeru mendesak merayu menyokong menafsirkan menghuraikan memperincikan menggambarkan merungut mengadu menyindir berseloroh berbangga memuji menyelar menyuarakan mempersoalkan mempertikaikan membocorkan memperakui mengiyakan menyambung meneruskan memetik_kata menegur menyatakan_pendirian memberi_amaran dilaporkan_berkata
      `),
    },
    {
      stance: "asserted",
      strength: "strong",
      told: true,
      forms: words("dimaklumkan diberitahu"),
    },
    {
      stance: "asserted",
      strength: "weak",
      infinitive: true,
      forms: words(`
        percaya yakin mempercayai menganggap merasakan melihat mendapati menemui menunjukkan membuktikan mengetahui
        memahami menyedari menjangka menjangkakan bimbang risau dilaporkan difahamkan berharap mendengar menilai
        memutuskan bersetuju menuntut jelas tambah tegas terang ulas akui
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("merancang bercadang berhasrat mensasarkan menyasarkan"),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words("berjanji menjanjikan bertekad mengancam"),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      infinitive: true,
      forms: words("mendakwa menuduh dituduh didakwa mengesyaki menyangka mensyaki disyaki"),
    },
    {
      stance: "denied",
      strength: "strong",
      passive: true,
      forms: words("dinafikan disangkal ditepis dinafikan_keras"),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(
        "menafikan menyangkal menolak_dakwaan membidas_dakwaan menolak_tuduhan menolak_cadangan menolak_idea menepis",
      ),
    },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words(`
        sambil_berkata dengan_berkata sambil_menambah sambil_menegaskan sambil_memberitahu dengan_mengatakan
        sambil_menyatakan sambil_menjelaskan
      `),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        kenyataan pengumuman laporan pengakuan pendapat pandangan keyakinan kebimbangan kesimpulan penemuan
        bukti berita hakikat fakta
      `),
    },
    {
      stance: "alleged",
      strength: "weak",
      forms: words("dakwaan tuduhan khabar_angin spekulasi desas-desus sangkaan"),
    },
    { stance: "planned", strength: "weak", forms: words("janji ramalan harapan") },
  ],
  clitics: [
    ...roots.map((root) => `${root}nya`),
    ...words("katanya_lagi ujarnya_lagi tambahnya_lagi jelasnya_lagi"),
  ],
  nobodies: words("meja_berita_kami"),
  standards: words("jadual rancangan perancangan agenda kalendar"),
  sources: words(`
    menurut mengikut berdasarkan_laporan berdasarkan_kenyataan seperti_dilaporkan memetik_laporan memetik
    seperti_yang_dilaporkan
  `),
  backReferences: [
    ...words("demikian_kata demikian_menurut"),
    ...["perkara itu", "perkara ini", "perkara tersebut", "hal itu"].flatMap((opening) =>
      words(
        "dimaklumkan disahkan diumumkan dinyatakan dikatakan didedahkan dijelaskan ditegaskan diberitahu dilaporkan disampaikan",
      ).map((verb) => `${opening} ${verb}`),
    ),
  ],
  callings: [
    {
      forms: words("menyebut menggambarkan menyifatkan menganggap melabel melabelkan"),
      marks: words("sebagai"),
    },
  ],
  viewpoints: words("bagi"),
  ownViews: words(`
    menurutnya pada_pandangannya
  `),
  complementisers: words("bahawa bahawasanya"),
  equations: words("adalah ialah"),
  agents: words("oleh"),
  interrogatives: words("sama_ada adakah mengapa bagaimana siapa bila kenapa"),
  infinitives: words("untuk akan telah"),
  bare: true,
  comma: true,
  pronouns: {
    beliau: { type: "PER" },
    dia: { type: "PER" },
    ia: { type: "any" },
    mereka: { type: "any", plural: true },
    baginda: { type: "PER" },
    saya: { type: "PER", first: true },
    aku: { type: "PER", first: true },
    kami: { type: "any", plural: true, first: true },
    kita: { type: "any", plural: true, first: true },
    pihaknya: { type: "ORG" },
  },
  speechless: words(
    "ribut siklon taufan gempa tsunami banjir runtuhan letusan kebakaran api letupan kemalangan nahas perlanggaran kemarau wabak pandemik virus saham harga inflasi serangan hujan",
  ),
  otherOffices: words("timbalan naib bekas mantan pemangku mendiang calon"),
  media: words("akhbar majalah"),
  epithets: words(`
    pegawai pakar penyelidik saintis aktivis usahawan diplomat penganalisis penyerang penjaga_gol atlet
  `),
  agencies: words(`
    agensi badan organisasi institut jabatan persatuan pusat pejabat akhbar majalah laman
  `),
  spokespeople: words("jurucakap juru_cakap seorang_jurucakap"),
  staffs: words("pejabat kedutaan jurucakap"),
  documents: words(`
    laporan kajian tinjauan data angka statistik kenyataan anggaran analisis unjuran pengiraan surat
  `),
  affiliations: words("dari daripada"),
  origins: words("daripada dari oleh"),
  descriptions: {
    PER: words(`
      menteri presiden pengerusi pengarah ketua timbalan jurucakap pegawai pengasas senator gabenor peguam hakim
      pendakwa jurulatih pemain profesor penyelidik saintis penganalisis penulis pengurus ahli calon lelaki wanita
      suspek mangsa saksi doktor jeneral raja sultan duta jurutera penyanyi pelakon wartawan setiausaha
      pesuruhjaya datuk penolong pakar ekonomi
    `),
    ORG: words(`
      syarikat firma kumpulan bank badan agensi kementerian kerajaan mahkamah parti kesatuan universiti institut
      pertubuhan organisasi persatuan kelab pasukan akhbar majalah polis jabatan pejabat majlis suruhanjaya
      jawatankuasa parlimen tentera pengeluar pembekal pengendali jenama penerbit yayasan rangkaian sekolah
      hospital makmal kilang gergasi laman portal kajian
    `),
  },
  postposed: true,
  institutions: words(
    `polis kementerian kerajaan mahkamah parlimen tentera jabatan majlis suruhanjaya jawatankuasa universiti hospital`,
  ),
  firms: words("syarikat firma kumpulan bank"),
  articleless: true,
  definites: words("itu ini tersebut sang si nya para berkenaan"),
  comments: words("seperti sebagaimana"),
  fillers: words(`
    telah sudah akan juga pun kemudian lalu pernah sempat masih belum tidak bukan sedang kembali sebelum ini
    turut hanya bahkan terus selalu sering lagi semalam hari isnin selasa rabu khamis jumaat sabtu ahad
  `),
  deciders: words("parlimen dewan senat mahkamah hakim majlis pengundi"),
  links: words("dari daripada dan bahagian & bin binti a/l a/p"),
  stops: words(`
    di ke pada dalam dengan oleh kerana sejak hingga sehingga selama selepas sebelum ketika semasa bagi tentang
    terhadap antara seperti sebagai bahawa yang untuk agar supaya jika kalau walaupun meskipun sementara
    manakala atau tetapi tapi namun serta melalui tanpa mengenai berhubung
  `),
  finite: words(`
    adalah ialah merupakan akan telah sudah sedang boleh dapat harus masih belum tidak menjadi memiliki mempunyai
    ada berlaku maut tiba naik turun mula mahu perlu
  `),
  finiteBeginnings: words("meng mem men meny ber di ter"),
  verbless: true,
  joins: words("dan tetapi namun manakala sementara serta"),
  correlatives: words("bukan_sahaja tidak_hanya masing-masing"),
  happenings: words("muncul datang berlaku menyusul"),
  conjunctives: words(`
    namun namun_begitu namun_demikian walau_bagaimanapun bagaimanapun walaupun_begitu sementara_itu dalam_pada_itu
    sebaliknya selain_itu di_samping_itu oleh_itu justeru malah pada_masa_sama pada_masa_yang_sama sehubungan_itu
  `),
  coordinators: words("dan tetapi tapi namun atau manakala sementara serta sebaliknya"),
  subordinators: words(
    "kerana ketika apabila jika sekiranya kalau walaupun meskipun selepas sebelum sejak agar supaya sehingga semasa",
  ),
  relatives: words("yang"),
  future: words(`
    akan bakal merancang bercadang berhasrat dijadual dijadualkan dijangka dirancang mensasarkan menyasarkan
    berjanji hendak mahu
  `),
  comparatives: words(`
    lebih kurang kali ganda
  `),
  than: words(`daripada berbanding dari`),
  compared: words(`
    berbanding dibandingkan daripada
  `),
  records: words(`
    tertinggi terendah terbesar terkecil terburuk terbaik terkuat terpanjang termahal terpanas rekod pertama
    pertama_kali paling
  `),
  hedges: words(`
    didakwa dikatakan kononnya dipercayai disyaki dituduh khabarnya dilaporkan dikhabarkan kabarnya
  `),
  negations: words("tidak bukan belum tanpa jangan tak tiada"),
  partialNegations: words("tanpa"),
  implicatives: [
    ...words("enggan menolak_untuk gagal_untuk"),
    ...words(
      "membayar menandatangani mengakui mengiktiraf hadir memberikan memberi menyerahkan meminta berunding melepaskan meninggalkan membebaskan menyertai mematuhi menarik meletak",
    ).flatMap((deed) => [`menolak ${deed}`, `gagal ${deed}`]),
  ],
  negationIdioms: words(`
    tidak_hanya tidak_sekadar tidak_kurang_daripada tidak_lebih_daripada tidak_lain tidak_lama tidak_sedikit
    bukan_hanya bukan_sahaja bukan_sekadar tak_hanya tak_lama tidak_hairan tanpa_henti tanpa_ragu belum_lama
  `),
  refusals: words(
    "enggan_menjawab tidak_mengulas belum_mengulas enggan_memberikan_ulasan enggan_mendedah tidak_mahu_mengulas tidak_dapat_dihubungi enggan_mengulas enggan_memberi_ulasan tidak_memberi_ulasan enggan_mendedahkan tidak_menjawab belum_memberi_maklum_balas",
  ),
  interview: {
    asks: words("s t soalan tanya wartawan pemberita penemu_bual"),
    answers: words("j jawab jawapan"),
    announced: words("temu_bual temubual wawancara soal_jawab ditemu_bual"),
    askedBy: words("ditemu_bual_oleh temu_bual_oleh"),
  },
  questions: words("apa siapa mengapa kenapa bagaimana bila berapa adakah apakah mana bolehkah"),
  exhortations: words(`
    mari jom sila klik baca jangan ingat bayangkan dapatkan ikuti tonton lihat kongsi langgan hubungi
  `),
  opinions: words(`
    pada_pendapat_saya bagi_saya malangnya mujurlah semoga mudah-mudahan saya_rasa saya_fikir rasanya
    nampaknya harap_harap
  `),
};
