import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

/** Bare saying roots of the news style ("kata X", "ujarnya"); each also takes -nya, which stands for the speaker. */
const roots = words(`
  kata ujar ucap tutur ungkap jelas tambah lanjut papar tegas sebut terang imbuh tukas lapor tandas cetus celetuk
  sambung tulis beber urai jawab cuit kenang timpal sahut keluh seloroh kelakar kilah pungkas tutup akunya sindir
  puji tanya seru pinta
`);

/** Verbs that hold or utter a noun of thought: "mempertahankan pendapat bahwa". */
const holding = words(
  "mempertahankan memiliki mempunyai mengemukakan menyampaikan menyatakan",
).flatMap((verb) =>
  words("pendapat pandangan anggapan keyakinan").map((noun) => `${verb} ${noun}`),
);

export const claims: ClaimsPack = {
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...roots.filter(
          (root) =>
            !/^(?:jelas|tambah|lanjut|tegas|terang|tulis|lapor|urai|jawab|sambung|kenang|tutup|puji|tanya|seru|pinta|akunya|keluh|sindir)$/u.test(
              root,
            ),
        ),
        ...words(`
          mengatakan menyatakan menjelaskan menambahkan mengungkapkan menyebutkan menyebut menuturkan
          memaparkan menegaskan menerangkan mengklaim mengaku mengakui melaporkan mengumumkan mengonfirmasi
          mengkonfirmasi memastikan menulis menuliskan menilai berpendapat berkata bilang bercerita menceritakan
          mengingatkan memperingatkan menekankan menandaskan membenarkan menyampaikan menyarankan menyimpulkan
          menguraikan membeberkan menginformasikan memberitahukan memberi_tahu memprediksi
          memperkirakan bersikukuh berkukuh berkeras ngotot meramalkan menyinggung berargumen berdalih bersikeras beralasan menyesalkan mengeluh
          mengeluhkan mengkritik mengungkap menyerukan menjawab melanjutkan mencuit mencuitkan bersaksi
          berujar bertutur menyanggah mengisahkan mengutarakan mengemukakan melontarkan menggarisbawahi
          berkatalah berfirman berfirmanlah bersabda bersabdalah bertanya menanyakan mempertanyakan memberitahu
          memberitahukan mengabarkan mewartakan memberitakan menginfokan mengonfirmasikan mengkonfirmasikan menyebut-nyebut
          mendesak menyayangkan mengimbau memuji mengejek menyindir menyatakan_kepada membocorkan mengumbar mengeklaim
          menyerukan_agar menegaskan_kembali memaklumkan memproklamasikan mendeklarasikan menggambarkan mencontohkan
          menimpali menyahut berseloroh berkelakar berkilah berkomentar mengomentari mengaku-aku berkeyakinan
          berpandangan beranggapan memandang menaksir mencemaskan menyangsikan meragukan mensinyalir menengarai
          memprotes menggugat berseru berteriak menghela memekik berbisik berpesan menitip_pesan mewanti-wanti
          katakan nyatakan sebutkan jelaskan sampaikan ungkapkan tegaskan tambahkan dikatakannya
          diperkirakan_bahwa mengestimasi menjanjikan_bahwa
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "strong",
      told: true,
      forms: words(`
        dikatakan disebutkan dilaporkan dinyatakan diumumkan dijelaskan ditegaskan disampaikan diungkapkan dituturkan dikemukakan
        diutarakan diinformasikan dipaparkan diterangkan diakui ditambahkan disimpulkan
      `),
    },
    { stance: "asserted", strength: "weak", forms: holding },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        jelas tambah lanjut tegas terang tulis jawab sambung mencatat percaya meyakini yakin menduga menemukan
        menunjukkan memperlihatkan mengetahui tahu berharap mengharapkan khawatir mengkhawatirkan merasa
        keluh sindir pinta seru kenang urai
        lapor menganggap melihat mendengar membuktikan mendapati menyadari mengira berpikir mengindikasikan
        menyetujui memahami
      `),
    },
    {
      stance: "denied",
      strength: "strong",
      infinitive: true,
      forms: words(
        "membantah menyangkal menepis menampik menolak_tuduhan menolak_anggapan menolak_gagasan menolak_klaim menolak_tudingan menolak_usulan menolak_tuntutan menolak_kebijakan menolak_rencana menolak_keputusan menolak_wacana",
      ),
    },
    {
      stance: "asserted",
      strength: "strong",
      whole: true,
      passive: true,
      forms: words(
        "dikecam dikritik dibenarkan diamini disesalkan disayangkan dipertanyakan dikeluhkan",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      passive: true,
      forms: words("dibantah disangkal ditepis ditampik dibantah_keras dibantah_tegas"),
    },
    {
      stance: "alleged",
      strength: "strong",
      whole: true,
      infinitive: true,
      forms: words(
        "menuduh menuding mencurigai dituduh dituding menyangka menuduhkan mendakwa didakwa",
      ),
    },
    {
      stance: "planned",
      strength: "strong",
      forms: ["agar", "supaya"].flatMap((that) =>
        words(
          "mendesak meminta menuntut mengimbau menyerukan memohon menyarankan mengusulkan mengharapkan berharap mendorong mengingatkan memerintahkan menginstruksikan berpesan mewanti-wanti menekankan merekomendasikan",
        ).map((verb) => `${verb} ${that}`),
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words("berjanji menjanjikan    bertekad berkomitmen mengancam"),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("berencana merencanakan berniat"),
    },
  ],
  participles: [
    {
      stance: "asserted",
      strength: "strong",
      forms: words(
        "dengan_mengatakan sambil_mengatakan seraya_mengatakan dengan_menyatakan seraya_menambahkan sambil_menambahkan",
      ),
    },
  ],
  nouns: [
    {
      stance: "alleged",
      strength: "weak",
      forms: words("tuduhan tudingan dugaan rumor kabar isu spekulasi"),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "berita pemberitaan pernyataan pengumuman laporan klaim keterangan pengakuan keyakinan kekhawatiran temuan kesimpulan fakta pendapat anggapan teori",
      ),
    },
    { stance: "denied", strength: "weak", forms: words("bantahan") },
  ],
  clitics: [
    ...roots.map((root) => `${root}nya`),
    ...words(
      "dikatakannya disebutnya ditambahkannya dijelaskannya ditegaskannya diungkapkannya lanjutnya tulisnya jelasnya",
    ),
  ],
  owns: words("sendiri"),
  nobodies: words("redaksi_kami"),
  standards: words("jadwal rencana agenda kalender kebutuhan selera"),
  sources: words(`
    demikian_bunyi demikian_laporan demikian_keterangan demikian_pernyataan demikian_menurut demikian_data demikian_kata di_mata
    menurut berdasarkan_keterangan berdasarkan_laporan sebagaimana_dikatakan seperti_dikatakan
    seperti_diungkapkan seperti_dikutip_dari dikutip_dari mengutip dilansir_dari dilansir melansir seperti_diberitakan sebagaimana_diberitakan seperti_dilansir sebagaimana_dilansir seperti_ditulis sebagaimana_ditulis seperti_dikutip sebagaimana_dikutip seperti_dituturkan sebagaimana_diungkapkan sebagaimana_dituturkan seperti_ditegaskan sebagaimana_ditegaskan seperti_dijelaskan sebagaimana_dijelaskan
    seperti_dilaporkan sebagaimana_dilaporkan di_mata dalam_pandangan menurut_pandangan menurut_penuturan menurut_keterangan sesuai_keterangan merujuk_pada_keterangan berdasarkan_data berdasarkan_catatan berdasarkan_penelitian bagi_kacamata seperti_yang_dikatakan seperti_yang_disampaikan sebagaimana_disampaikan seperti_disampaikan berdasarkan_pernyataan
  `),
  backObjects: words("hal_itu hal_tersebut hal_ini pernyataan_itu pernyataan_tersebut"),
  backReferences: [
    "demikian",
    "pernyataan itu",
    "pernyataan tersebut",
    "permintaan itu",
    "permintaan tersebut",
    "usulan itu",
    "usulan tersebut",
    "imbauan itu",
    "keterangan itu",
    "kabar itu",
    "hal itu",
    "hal ini",
    "hal tersebut",
    "hal senada",
    "hal serupa",
  ].flatMap((opening) =>
    words(
      "dikatakan disampaikan diungkapkan dijelaskan dilaporkan ditegaskan diutarakan dikemukakan diberitakan dinyatakan dikutip ditulis dilansir diucapkan dituturkan",
    ).map((verb) => `${opening} ${verb}`),
  ),
  callings: [
    {
      forms: words(
        "menyebut menyebutkan menggambarkan menilai menganggap memandang mencap menyifatkan menjuluki",
      ),
      marks: words("sebagai"),
    },
  ],
  viewpoints: words("bagi"),
  noCues: words(`
    disebut-sebut digadang-gadang menyatakan_keberatan menyatakan_dukungan menyatakan_kesiapan menyatakan_penyesalan
    menyampaikan_belasungkawa menyampaikan_duka menyampaikan_duka_cita menyampaikan_terima_kasih menyampaikan_apresiasi menyampaikan_selamat menyampaikan_permintaan_maaf
    menyampaikan_permohonan_maaf menyampaikan_ucapan menyampaikan_salam menyampaikan_penghargaan menyampaikan_laporan menyampaikan_surat menyampaikan_aspirasi
  `),
  ownViews: words(`
    menurutnya menurut_dia di_matanya baginya dalam_pandangannya menurut_pandangannya
  `),
  complementisers: words("bahwa kalau jika_kalau"),
  equations: words("adalah ialah"),
  agents: words("oleh"),
  interrogatives: words("kenapa berapa dimana apakah mengapa bagaimana siapa kapan apa"),
  infinitives: words("telah akan"),
  bare: true,
  comma: true,
  pronouns: {
    ia: { type: "any" },
    dia: { type: "PER" },
    beliau: { type: "PER" },
    mereka: { type: "any", plural: true },
    saya: { type: "PER", first: true },
    aku: { type: "PER", first: true },
    kami: { type: "any", plural: true, first: true },
    kita: { type: "any", plural: true, first: true },
    pihaknya: { type: "ORG" },
    dirinya: { type: "PER" },
  },
  expletives: words("ia_adalah"),
  speechless: words(
    "badai siklon topan tornado gempa tsunami banjir longsor erupsi letusan kebakaran api ledakan kecelakaan tabrakan kekeringan wabah epidemi pandemi virus saham harga inflasi serangan hujan",
  ),
  otherOffices: words("wakil mantan eks bekas plt pjs pelaksana almarhum calon"),
  media: words("koran surat_kabar majalah"),
  epithets: words(`
    pejabat politisi politikus pakar ahli peneliti ilmuwan akademisi aktivis pengusaha diplomat ekonom analis
    legislator pesepak_bola penyerang gelandang bek kiper atlet
  `),
  agencies: words(`
    badan lembaga organisasi institut dinas otoritas asosiasi pusat kantor instansi serikat koran surat_kabar
    majalah situs
  `),
  spokespeople: words("juru_bicara jubir seorang_juru_bicara"),
  staffs: words("kantor kedutaan staf juru_bicara"),
  documents: words(`
    laporan studi penelitian survei riset data angka statistik keterangan pernyataan catatan perkiraan
    analisis proyeksi hitungan perhitungan surat
  `),
  affiliations: words("dari"),
  origins: words("dari oleh milik"),
  descriptions: {
    PER: words(`
      menteri presiden ketua direktur juru_bicara jubir pejabat pemimpin pendiri senator gubernur bupati
      walikota wali_kota pengacara jaksa hakim pelatih pemain profesor peneliti ilmuwan analis pengamat penulis
      kepala manajer politisi calon kandidat pria wanita perempuan lelaki tersangka korban saksi dokter wakil
      jenderal raja ratu duta_besar insinyur penyanyi aktor artis wartawan anggota sekretaris komisaris
      pakar ahli ekonom akademisi guru_besar dosen rektor dekan aktivis penyidik kapolres kapolda kapolri kapolsek kabid_humas panglima komandan camat lurah
      kepala_desa advokat kuasa_hukum penasihat_hukum terdakwa terpidana terlapor pelapor penggugat tergugat warga nelayan petani pedagang buruh sopir
      pilot penumpang pasien perawat bidan guru siswa mahasiswa orang_tua keluarga ayah ibu istri suami anak tetangga saksi_mata pengusaha investor
      pemilik pendukung pengunjuk_rasa demonstran narasumber sumber
    `),
    ORG: words(`
      instansi perusahaan firma vendor produsen pabrikan pembuat grup kelompok bank badan lembaga kementerian pemerintah
      otoritas pengadilan partai serikat universitas institut organisasi asosiasi klub tim maskapai operator
      koran surat_kabar majalah situs polisi kepolisian departemen kantor dewan komisi komite parlemen tentara
      regulator merek startup raksasa pengembang penerbit yayasan jaringan sekolah rumah_sakit laboratorium
      galangan toko pabrik
      emiten produsen_obat perusahaan_farmasi pemasok distributor peritel kontraktor konglomerat eksportir
      importir pengelola penyedia anak_perusahaan koperasi
      kejaksaan kejaksaan_negeri kejaksaan_agung mahkamah mahkamah_agung mahkamah_konstitusi majelis_hakim dinas pemkot pemkab pemprov satgas direktorat
      himpunan ikatan federasi konfederasi lsm ormas badan_usaha bumn konsorsium konsulat kedutaan istana fraksi pansus
    `),
  },
  postposed: true,
  firms: words(`
    perusahaan firma vendor produsen pabrikan pembuat grup kelompok bank maskapai operator merek startup raksasa
    pengembang penerbit jaringan galangan toko pabrik emiten produsen_obat perusahaan_farmasi pemasok distributor
    peritel kontraktor konglomerat eksportir importir pengelola penyedia anak_perusahaan koperasi
  `),
  institutions: words(
    `polisi kepolisian kementerian pemerintah pengadilan parlemen tentara departemen dewan komisi komite universitas rumah_sakit otoritas`,
  ),
  articleless: true,
  definites: words("itu ini tersebut sang si nya para"),
  comments: words("seperti sebagaimana"),
  fillers: words(`
    telah sudah akan juga pun kemudian lalu pernah sempat masih belum tidak bukan sedang kembali sebelumnya
    lebih lanjut hanya bahkan langsung baru terus selalu sering kerap secara tegas lantas turut
    senin selasa rabu kamis jumat sabtu minggu hari
  `),
  deciders: words("dpr dprd parlemen senat mahkamah pengadilan hakim majelis komisi pemilih"),
  links: words("dari dan asal bagian bidang & untuk"),
  stops: words(`
    di ke pada dalam dengan oleh karena sejak hingga sampai selama setelah sebelum ketika saat bagi tentang
    terhadap antara seperti sebagai bahwa yang untuk agar supaya jika bila kalau meski meskipun walaupun
    sementara sedangkan atau tetapi tapi namun serta melalui tanpa menjelang usai
  `),
  finite: words(`
    adalah ialah merupakan akan telah sudah sedang bisa dapat harus masih belum tidak menjadi memiliki mempunyai ada
    terjadi tewas jatuh datang pergi naik turun mulai tiba hidup ingin mau
  `),
  finiteBeginnings: words("meng mem men meny ber di ter"),
  verbless: true,
  adversatives: words("tetapi tapi namun"),
  joins: words("dan tetapi tapi namun sedangkan sementara serta"),
  correlatives: words("baik_itu tidak_hanya bukan_hanya bukan_saja tidak_saja masing-masing"),
  happenings: words("muncul datang terjadi keluar disampaikan menyusul"),
  conjunctives: words(`
    namun namun_demikian meski_demikian meskipun_demikian meski_begitu kendati_demikian akan_tetapi tetapi
    sementara_itu sebaliknya di_sisi_lain selain_itu di_samping_itu oleh_karena_itu karena_itu oleh_sebab_itu
    dengan_demikian akibatnya bahkan pada_saat_yang_sama misalnya lebih_lanjut
  `),
  coordinators: words("dan tetapi tapi namun atau sedangkan sementara serta melainkan"),
  subordinators: words(
    "karena ketika saat jika bila kalau meski meskipun walaupun setelah sebelum sejak agar supaya sehingga sementara hingga sebab",
  ),
  relatives: words("yang"),
  future: words(
    "akan bakal berencana hendak segera_akan direncanakan dijadwalkan rencananya diproyeksikan diprediksi diperkirakan_akan berniat bertekad diharapkan ditargetkan berjanji",
  ),
  comparatives: words(`
    lebih kurang kali dua_kali
  `),
  than: words(`dari daripada dibanding dari_pada`),
  compared: words(`
    dibandingkan dibanding daripada ketimbang dibandingkan_dengan dari_posisi
  `),
  records: words(`
    tertinggi terendah terbesar terkecil terburuk terbaik terparah terkuat terlemah terpanjang terlama terpendek
    termahal termurah terpanas terdingin terkering terdalam tercepat terlambat tersedikit terbanyak terberat rekor
    pertama pertama_kali paling
  `),
  hedges: [
    ...words(
      "menerima terlibat memiliki mendapat mendapatkan membayar mengetahui meminta memerintahkan ikut berada melakukan menguasai menyimpan mengalirkan",
    ).map((deed) => `disebut ${deed}`),
    ...words(
      "disebut_telah disebut_sudah disebut_akan disebut_belum disebut_tidak disebut_sedang disebut_masih disebut_sempat diduga konon dikatakan_akan dikatakan_telah dikatakan_sudah disebutkan_akan disebutkan_telah dilaporkan_akan kabarnya dikabarkan disebut-sebut digadang-gadang dirumorkan diisukan dituding dituduh dicurigai disinyalir ditengarai diyakini katanya terduga",
    ),
  ],
  negations: words("tidak bukan belum tanpa jangan tak tiada"),
  partialNegations: words("tanpa"),
  absences: words("tidak_ada tak_ada belum_ada tidak_terjadi"),
  implicatives: [
    ...words("enggan menolak_untuk gagal_untuk urung"),
    ...words(
      "membayar menandatangani mengakui mundur hadir memberikan memberi menyerahkan meminta bekerja berunding bernegosiasi melepaskan meninggalkan membebaskan mengikuti bergabung mematuhi mencabut",
    ).flatMap((deed) => [`menolak ${deed}`, `gagal ${deed}`]),
  ],
  negationIdioms: words(`
    tidak_hanya tidak_cuma tidak_saja tidak_sekadar tidak_kurang_dari tidak_lebih_dari tidak_lain tidak_lama
    tidak_jarang tidak_sedikit bukan_hanya bukan_cuma bukan_saja bukan_sekadar tak_hanya tak_cuma tak_sekadar
    tak_kurang_dari tak_lebih_dari tak_lain tak_lama tak_jarang tak_sedikit tak_heran tidak_heran tanpa_henti
    tanpa_ragu belum_lama
    tidak_jelas tak_jelas belum_jelas
  `),
  readers: words("anda kamu kalian"),
  refusals: words(`
    belum_bersedia_mengungkap tidak_bersedia_mengungkap enggan_mengungkap menolak_mengungkap belum_mengungkap enggan_mengungkapkan menolak_mengungkapkan
    belum_bersedia_menyebutkan tidak_bersedia_menyebutkan belum_bersedia_menjelaskan menolak_memberi_keterangan menolak_menjawab enggan_menjawab menolak_mengomentari enggan_mengomentari tidak_mengomentari tidak_mau_mengomentari belum_mengomentari tidak_bersedia_mengomentari
    menolak_mengatakan enggan_mengatakan menolak_menjelaskan enggan_menjelaskan tidak_menjelaskan tidak_menyebutkan tidak_merinci enggan_merinci enggan_menyebutkan menolak_menyebutkan belum_menjelaskan belum_memastikan enggan_berkomentar menolak_berkomentar menolak_memberikan_komentar belum_memberikan_tanggapan belum_memberikan_komentar belum_memberi_tanggapan tidak_memberikan_komentar belum_menanggapi tidak_menanggapi belum_merespons tidak_merespons enggan_menanggapi belum_bersedia_memberikan belum_memberikan_keterangan tidak_bersedia_memberikan belum_dapat_dihubungi tidak_dapat_dihubungi
  `),
  interview: {
    asks: words("t tanya pertanyaan wartawan pewawancara reporter"),
    answers: words("j jawab jawaban"),
    announced: words("wawancara mewawancarai diwawancarai petikan_wawancara tanya_jawab"),
    askedBy: words("pewawancara diwawancarai_oleh wawancara_oleh"),
  },
  questions: words("apa siapa mengapa kenapa bagaimana kapan dimana berapa apakah"),
  exhortations: words(
    `mari ayo silakan silahkan klik baca simak jangan ingat bayangkan yuk cek dapatkan ikuti harap tolong panaskan masukkan
    campurkan tambahkan siapkan gunakan pastikan hindari lakukan simpan potong tumis aduk rebus goreng sajikan pilih
    perhatikan cuci bersihkan matikan nyalakan hubungi kunjungi daftarkan segeralah cobalah gunakanlah jadilah`,
  ),
  judgements: words(`
    skeptis optimistis pesimistis ragu kecewa gembira bagus buruk jelek baik hebat mengerikan luar_biasa mengecewakan memalukan konyol
    menggelikan keterlaluan menggembirakan mengkhawatirkan memprihatinkan menjanjikan bijak bijaksana bodoh indah cantik membosankan menarik
    mengejutkan menyedihkan adil bencana skandal tragedi
  `),
  copulas: words(
    "adalah merupakan sangat cukup terlihat tampak terkesan masih terasa sungguh amat",
  ),
  clients: words(
    "penumpang pelanggan pengguna nasabah konsumen warga pengunjung pembaca anggota wisatawan tamu mahasiswa siswa penyewa pembeli pemilik pelamar peserta pasien masyarakat calon",
  ),
  permissions: words("dapat bisa boleh diperbolehkan diimbau diminta diharapkan berhak"),
  opinions: words(
    "menurut_saya menurut_kami sayangnya untungnya semoga mudah-mudahan saya_kira saya_pikir saya_rasa rasanya sepertinya tampaknya entah",
  ),
};
