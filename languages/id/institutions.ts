import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames: "{body} {place}|{body} di {city}",
  institutionLinks: "untuk",
  hostLinks: "di untuk",
  institutions: {
    "{whose} Finance Ministry": "Kementerian Keuangan|Kemenkeu",
    "{whose} Interior Ministry": "Kementerian Dalam Negeri",
    "{whose} Health Ministry": "Kementerian Kesehatan|Dinas Kesehatan|Dinkes|Departemen Kesehatan",
    "{whose} Justice Ministry": "Kementerian Kehakiman|Kementerian Hukum|Departemen Kehakiman",
    "{demonym} Energy Ministry": "Kementerian Energi",
    "{whose} Education Ministry": "Kementerian Pendidikan|Dinas Pendidikan|Disdik",
    "{whose} Economy Ministry": "Kementerian Ekonomi|Kementerian Perekonomian",
    "{whose} Agriculture Ministry": "Kementerian Pertanian|Dinas Pertanian",
    "{demonym} Foreign Ministry": "Kementerian Luar Negeri|Kemenlu|Kemlu",
    "{demonym} Defence Ministry": "Kementerian Pertahanan|Kemenhan",
    "{whose} Transport Ministry":
      "Kementerian Perhubungan|Kementerian Transportasi|Dinas Perhubungan|Dishub",
    "{whose} Environment Ministry":
      "Kementerian Lingkungan Hidup|Kementerian Lingkungan|Dinas Lingkungan Hidup|DLH",
    "{whose} Labour Ministry": "Kementerian Tenaga Kerja|Kementerian Ketenagakerjaan|Disnaker",
    "{demonym} Trade Ministry": "Kementerian Perdagangan|Dinas Perdagangan",
    "{whose} Culture Ministry": "Kementerian Kebudayaan|Dinas Kebudayaan",
    "{whose} Tourism Ministry": "Kementerian Pariwisata|Dinas Pariwisata|Dispar",
    "{whose} Sports Ministry": "Kementerian Olahraga|Dispora",
    "{whose} government":
      "pemerintah|pemerintahan|Pemprov|Pemkot|Pemkab|Pemda|Pemerintah Provinsi|Pemerintah Kota|Pemerintah Kabupaten|Pemerintah Daerah",
    "{whose} Parliament": "parlemen",
    "{whose} Senate": "Senat",
    "{whose} Supreme Court": "Mahkamah Agung",
    "{whose} Constitutional Court": "Mahkamah Konstitusi",
    "{demonym} central bank": "bank sentral",
    "{demonym} police":
      "polisi {country}|Kepolisian {country}|Polisi Nasional {country}|Kepolisian Nasional {country}",
    "{place} Police Department":
      "Departemen Kepolisian {city}|Kepolisian {city}|Polda {city}|Polres {city}|Polresta {city}|Polrestabes {city}|Polisi {city}|Kepolisian Daerah {city}|Kepolisian Resor {city}|Polsek {city}",
    "{demonym} Attorney General's Office": "Kejaksaan Agung|Jaksa Agung|Kejagung",
    "{city} Public Prosecutor's Office":
      "Kejaksaan Negeri|Kejari|Kejaksaan Tinggi|Kejati|Kejaksaan|kantor kejaksaan",
    "{city} Court of Appeal": "Pengadilan Tinggi|Pengadilan Banding",
    "{city} Regional Court": "Pengadilan Regional",
    "{city} District Court": "Pengadilan Negeri|PN",
    "{city} Administrative Court": "Pengadilan Tata Usaha Negara|PTUN",
    "{city} court": "pengadilan",
    "{demonym} weather service":
      "badan meteorologi|dinas meteorologi|layanan cuaca|badan cuaca|kantor meteorologi|lembaga meteorologi|biro meteorologi",
    "{demonym} geological survey":
      "badan geologi|survei geologi|lembaga geofisika|institut geofisika",
    "{whose} statistics office":
      "badan statistik|kantor statistik|biro statistik|Badan Pusat Statistik|BPS",
    "{whose} Election Commission":
      "komisi pemilihan|komisi pemilihan umum|KPU|KPUD|komisi pemilu|badan pemilu",
    "{whose} Ombudsman": "Ombudsman",
    "{demonym} data protection authority":
      "otoritas perlindungan data|badan perlindungan data|regulator privasi",
    "{demonym} competition authority":
      "otoritas persaingan|komisi persaingan usaha|otoritas persaingan usaha|regulator persaingan usaha|badan antimonopoli",
    "{demonym} food safety agency": "badan keamanan pangan|otoritas keamanan pangan|badan pangan",
    "{demonym} medicines agency": "badan obat|otoritas obat|regulator obat",
    "{demonym} tax authority": "otoritas pajak|kantor pajak|dinas pajak",
    "{demonym} customs": "Bea Cukai|Bea dan Cukai",
    "{demonym} Coast Guard": "penjaga pantai",
    "{demonym} Border Guard": "penjaga perbatasan|polisi perbatasan",
    "{demonym} intelligence service": "badan intelijen|dinas intelijen|intelijen|dinas rahasia",
    "{demonym} civil aviation authority": "otoritas penerbangan sipil|otoritas penerbangan",
    "{demonym} space agency": "badan antariksa",
    "{demonym} nuclear regulator": "badan pengawas nuklir|otoritas nuklir|regulator nuklir",
    "{demonym} Court of Auditors": "badan pemeriksa keuangan",
    "{demonym} Red Cross": "Palang Merah|Bulan Sabit Merah|PMI",
    "{demonym} Football Association":
      "federasi sepak bola|asosiasi sepak bola|federasi sepakbola|asosiasi sepakbola",
    "{demonym} Olympic Committee": "Komite Olimpiade",
    "{demonym} Academy of Sciences": "Akademi Ilmu Pengetahuan|akademi sains",
    "{place} Chamber of Commerce": "Kadin|Kamar Dagang|Kamar Dagang dan Industri",
    "{demonym} Trade Union Confederation": "konfederasi serikat pekerja|serikat buruh",
    "{demonym} Embassy in {host}": "Kedutaan Besar|Kedubes|Kedutaan",
    "{demonym} Consulate in {seat}": "Konsulat|Konsulat Jenderal|Konjen",
    "{city} Fire Department": "pemadam kebakaran|dinas pemadam kebakaran|Damkar|Dinas Damkar",
    "{place} City Council": "DPRD|Dewan Kota|DPRD Kota|DPRD Kabupaten|DPRD Provinsi",
    "{city} Prefecture": "prefektur",
    "University of {place}": "Universitas",
    "{city} University Hospital": "rumah sakit universitas",
    "{city} University of Technology": "Universitas Teknologi|Universitas Teknik",
    "{place} Stock Exchange": "Bursa Efek|bursa|bursa saham",
    "{demonym} Army": "Angkatan Darat|tentara|militer",
    "{demonym} Navy": "Angkatan Laut|AL",
    "{demonym} Air Force": "Angkatan Udara|AU",
    "{demonym} Armed Forces": "Angkatan Bersenjata",
  },
  facilities: {
    "{city} Airport": "bandara|bandar udara|Bandara Internasional",
    "Port of {city}": "pelabuhan",
  },
};
