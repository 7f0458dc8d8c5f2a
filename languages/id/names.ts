import type { NamesPack } from "../contract/names.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `saham harga nilai laba pendapatan penjualan pelaku korban warga pihak yang di ke dari pada dalam untuk dengan tanpa oleh tentang sebagai seperti antara terhadap setelah sebelum
    sejak sampai hingga selama ketika saat sementara karena sebab jika bila kalau apabila maka namun tetapi
    tapi dan atau serta bahwa agar supaya meski meskipun walau walaupun padahal sedangkan akan telah sudah
    sedang masih belum tidak bukan jangan ini itu tersebut mereka dia ia kami kita saya aku anda kamu beliau
    para semua seluruh setiap beberapa banyak sejumlah sebuah seorang salah satu dua tiga empat lima enam tujuh
    delapan sembilan sepuluh pertama kedua ketiga ada adalah merupakan menurut menjadi bisa dapat harus
    lalu kemudian selain selanjutnya akhirnya bahkan juga hanya lebih paling sangat terlalu sekarang kini
    kemarin hari besok nanti tadi baru lama apa siapa mengapa kenapa bagaimana berapa mana dimana begitu
    demikian akibat berdasarkan berkat guna demi tak lanjut lagi baca simak lihat foto gambar video sumber
    internet web id perusahaan pemerintah polisi warga pihak masyarakat rakyat pengguna produsen hal kabar
    dunia media pasar pemilik peneliti pejabat pakar ahli sejak usai jadi jelas kata ujar tutur ungkap tambah
    minggu senin selasa rabu kamis jumat sabtu januari februari maret april mei juni juli agustus september
    oktober november desember wib wita wit rp usd dna http https tls ssl usb gps sms pdf tv html url ip imei
    sim wifi ram cpu pdb ppn hiv aids covid islam kristen katolik hindu buddha muslim natal lebaran idul
    fitri ramadhan slavia arab barat timur utara selatan tengah bahasa inggris tn ceo vp cfo cto smartphone
    ponsel server data cloud welsh katalan umum nasional daerah pusat negeri negara republik polhukam kesra perekonomian tinggi muda madya besar eksekutif teknis operasional pelaksana harian penuntut besar
    m s kn hum si stp sos pd kom kes
    humas kabid kadis kasi kasie kasat kanit wakapolres wakapolda kapolresta kapolrestabes kasubbag kasubdit danrem
    dandim danlanal pangdam kajati kajari kasipenkum`,
  honorifics:
    "drs dra ir pol kombespol gus bapak pak ibu bu sdr sdri saudara saudari tuan nyonya ny nona tn dr drg prof h hj haji hajjah kh kiai ustaz ustadz habib kyai raden ra letjen mayjen brigjen jenderal kolonel letkol mayor kapten letnan laksamana marsekal komjen irjen kombes akbp kompol akp ipda iptu aiptu bripka sir lord raja ratu pangeran paus kardinal uskup pendeta romo",
  roles: `presiden wapres menteri menlu menkeu menhan menko perdana pm gubernur bupati walikota wali kota camat lurah ketua
    wakil sekretaris jenderal sekjen direktur dirut utama komisaris bos pemimpin kepala pendiri pemilik manajer
    eksekutif analis ekonom profesor peneliti ilmuwan dokter pelatih kapten striker penyerang gelandang bek
    kiper pemain aktor aktris penyanyi penulis sutradara produser wartawan jurnalis koresponden juru bicara
    jubir pengacara jaksa hakim inspektur komandan kapolri kapolda kapolres panglima aktivis politisi politikus
    calon capres cawapres kandidat tersangka terdakwa korban saksi istri suami anak putra putri ayah duta besar
    dubes utusan senator anggota legislator konsultan pengamat budayawan sejarawan seniman artis atlet
    petinju pebalap miliarder investor wakapolri sekda wamen wamenlu wamenkeu mendagri menkes menhub
    mensos mensesneg seskab menag mentan menperin mendag rektor dekan bendahara waketum ketum sekum plt plh pj pjs ceo vp cfo cto executive officer chief president vice`,
  portfolios: `keuangan luar dalam negeri pertahanan kesehatan pendidikan kebudayaan agama sosial hukum ham perdagangan
    perindustrian industri pertanian kehutanan kelautan perikanan energi esdm sumber daya mineral tenaga kerja
    ketenagakerjaan perhubungan pariwisata komunikasi informatika kominfo digital pekerjaan umum perumahan rakyat
    koperasi ukm bumn riset teknologi inovasi sekretariat pemuda olahraga lingkungan hidup desa transmigrasi
    pemberdayaan perempuan perlindungan anak perencanaan pembangunan bappenas investasi ekonomi perekonomian
    kebijakan fiskal polhukam koordinator bidang politik keamanan kemaritiman kemanusiaan agraria tata ruang
    pengendali utama umum pelaksana eksekutif operasional pemasaran teknik komersial tinggi muda madya pangan laut udara darat kantor humas bumd penerangan pembinaan`,
  officeOfName: true,
  locative: "di ke dari",
  particles: "bin binti ibn al el de van der von",
  linkers: "dan untuk of the and bagi atas",
  organisationHeads: `universitas institut sekolah akademi politeknik kementerian departemen badan lembaga kantor biro dinas direktorat
    komisi komite dewan mahkamah pengadilan parlemen majelis partai serikat federasi asosiasi perhimpunan
    yayasan organisasi liga klub bank grup perusahaan pt cv tbk rumah sakit rs gereja polisi polda polres
    polsek polri kepolisian tentara angkatan korps pusat jaringan aliansi front gerakan koalisi tim dana bursa
    kejaksaan kedutaan satuan densus koran majalah harian radio televisi persatuan ikatan himpunan gabungan otoritas
    university institute college company group times post technologies foundation`,
  placeHeads: `sungai danau gunung pegunungan pulau kepulauan laut samudra teluk selat semenanjung lembah gurun jalan jl jln
    taman jembatan provinsi kabupaten kota kecamatan kelurahan desa dusun kampung distrik pelabuhan pantai bukit
    hutan republik kerajaan bandara stasiun stadion gedung masjid monumen candi terminal dermaga bendungan waduk
    embung kilang terowongan viaduk tol mercusuar katedral vihara kelenteng klenteng makam benteng keraton pasar`,
  eventHeads:
    "badai topan siklon piala kejuaraan liga olimpiade festival perang undang perjanjian penghargaan konferensi ktt pemilu pilkada pilpres kongres hari revolusi",
  hyphenParts: true,
  firmNouns: `perusahaan pt cv grup produsen pabrikan operator maskapai bank penerbit pengembang emiten raksasa
    startup merek anak saham distributor pemasok kontraktor konglomerat firma eksportir importir ritel peritel
    pengelola penyedia lembaga yayasan koperasi partai koran induk pabrik`,
  stormNouns: {
    Hurricane: "badai",
    Typhoon: "topan|taifun",
    Cyclone: "siklon|siklon tropis",
    "Tropical Storm": "badai tropis",
  },
  craftNouns:
    "kapal|feri|tanker|kapal motor|kapal selam|kapal tanker|kapal feri|kapal kargo|kapal pesiar|kapal perang|kapal induk|satelit|roket|fregat|tongkang",
  sportWords:
    "pertandingan laga gol kiper penyerang gelandang bek pelatih liga wasit penalti musim kekalahan imbang stadion derbi kemenangan mencetak",
  firmVerbs: "mengakuisisi memproduksi mempekerjakan menjual memasarkan tbk",
  personVerbs: `mengatakan berkata menyatakan menjelaskan menambahkan menegaskan mengungkapkan menuturkan menyebut menyebutkan
    mengaku menilai mengklaim membantah menulis mengumumkan memperingatkan kata ujar tutur ungkap jelas tegas`,
  demonyms: {},
  ...bodies,
};
