import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

/** Past and present of verbs with front, back, rounded vowels. */
const past = (stems: string) => inflect(stems, "- ler lar k m");

/** Verbs that report beside a quotation or within one alone: "iç çekiyor". */
const asides = words(`
  iç_çekiyor gülüyor gülümsüyor şaka_yaptı sitem_ediyor isyan_etti isyan_ediyor yakınıyor dert_yandı dert_yanıyor
  haykırdı bağırdı fısıldadı mırıldandı
`);

export const claims: ClaimsPack = {
  untagged: true,
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...past(`
          söyledi dedi açıkladı belirtti ifade_etti vurguladı kaydetti bildirdi duyurdu anlattı aktardı
          ekledi yazdı savundu hatırlattı doğruladı yanıtladı yanıt_verdi cevapladı uyardı uyarıda_bulundu
          dile_getirdi sözlerine_ekledi öne_sürdü dikkat_çekti altını_çizdi işaret_etti itiraf_etti kabul_etti teyit_etti
          değerlendirdi yorumladı paylaştı konuştu seslendi eleştirdi tepki_gösterdi rapor_etti müjdeledi
          öngördü öngörüyor öngörüyorlar tahmin_etti kanıtladı iletti hatırlatmıştı temin_etti dillendirdi kaydetmişti itiraz_etti yanıtını_verdi cevabını_verdi karşılığını_verdi yakındı şikayet_etti şikâyet_etti sitem_etti çağrıda_bulundu çağrısında_bulundu açıklama_yaptı konuşma_yaptı beyan_etti ifade_verdi tanıklık_etti bilgi_verdi bilgisini_verdi bilgisini_paylaştı mesajını_verdi vurgu_yaptı işaret_ediyor görüşünü_savundu görüşünü_dile_getirdi görüşünü_paylaştı dikkati_çekti ima_etti kabul_ediyor teyit_ediyor hükmetti karar_verdi ilan_etti söz_etti
        `),
        ...words(`
          diyor diyorlar söylüyor söylüyorlar belirtiyor belirtiyorlar açıklıyor anlatıyor vurguluyor savunuyor
          yazıyor aktarıyor ekliyor düşünüyor inanıyor söylemişti demişti açıklamıştı belirtmişti açıklamasında_bulundu
          diye_konuştu diye_yazdı diye_ekledi diye_yanıtladı ifadelerini_kullandı ifadesini_kullandı
          ifadelerine_yer_verdi şeklinde_konuştu dile_getiriyor der söylendi belirtildi bildirildi açıklandı kaydedildi
          ifade_edildi duyuruldu görüşünde düşüncesinde kanaatinde inancında belirtiliyor bildiriliyor kaydediliyor ifade_ediliyor vurgulanıyor öğreniliyor denildi deniliyor denilmişti dile_getirildi hatırlatıldı uyarıyor kaydediyor duyuruyor bildiriyor ifade_ediyor öne_sürüyor dikkat_çekiyor anlatıyorlar açıklıyorlar vurguluyorlar kaydedildi ifadeleri_yer_aldı ifadelerine_yer_verildi ifadeleri_kullanıldı tepkisini_gösterdi yorumunu_yaptı değerlendirmesinde_bulundu değerlendirmesini_yaptı uyarısında_bulundu uyarısını_yaptı sözlerini_kullandı sözleriyle_anlattı diye_seslendi diye_açıkladı diye_anlattı diye_sordu diye_cevap_verdi diye_belirtti diye_vurguladı diye_kaydetti açıklamasını_yaptı bilgisini_aktardı sözleriyle_tepki_gösterdi ifadelerini_kullanan ifadesini_kullanan sözlerini_kullanan ifadelerine_yer_veren değerlendirmesinde_bulunan değerlendirmesini_yapan açıklamasını_yapan
          açıklamasında_bulunan yorumunu_yapan diye_konuşan şeklinde_konuşan uyarısında_bulunan uyarısını_yapan mesajını_veren görüşünü_dile_getiren
          belirterek söyleyerek vurgulayarak kaydederek ifade_ederek savunarak hatırlatarak açıklayarak ekleyerek öne_sürerek dile_getirerek
          dikkat_çekerek işaret_ederek duyurarak bildirerek aktararak anlatarak uyararak ifadelerini_kullanarak altını_çizerek kaydeden açıklayan savunan aktaran duyuran bildiren anlatan
          dile_getiren dikkat_çeken öne_süren uyaran hatırlatan altını_çizen diyen diyerek belirten ifade_eden söyleyen kaydeden vurgulayan öğrenildi aktarıldı vurgulandı
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      whole: true,
      forms: words(
        "olarak_nitelendirdi olarak_niteledi olarak_tanımladı olarak_değerlendirdi olarak_nitelendiriyor olarak_tanımlıyor",
      ),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(
        "buldu gösterdi gösteriyor tespit_etti ortaya_koydu ortaya_çıktı anladı düşündü sanıyor umuyor bekliyor görüyor biliyor tahmin_ediyor hesapladı",
      ),
    },
    {
      stance: "planned",
      strength: "strong",
      whole: true,
      forms: words("söz_verdi sözünü_verdi sözü_verdi vaat_etti vadetti  tehdit_etti taahhüt_etti"),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("planlıyor"),
    },
    {
      stance: "alleged",
      strength: "strong",
      whole: true,
      forms: words(
        "iddia_etti iddia_ettiler iddia_ediyor iddiasında_bulundu suçladı suçladılar suçluyor suçladığı itham_etti itham_ediyor itham_ettiler iddia_ediliyor iddiasını_dile_getirdi öne_sürülüyor suçlamasında_bulundu şüpheleniyor iddia_edildi öne_sürüldü",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      forms: words(
        "yalanladı yalanladılar reddetti reddettiler inkar_etti inkâr_etti reddediyor yalanlama_yaptı yalanlandı reddedildi kabul_etmedi kabul_etmiyor karşı_çıktı inkâr_ediyor inkar_ediyor yalanlamıştı reddetmişti yalanlıyor",
      ),
    },
    { stance: "asserted", strength: "weak", forms: asides },
  ],
  nouns: [],
  standards: words("plana planlara programa takvime tarifeye"),
  sources: [],
  sourcesAfter: words(
    "göre gore yapılan_açıklamada yapılan_yazılı_açıklamada yapılan_duyuruda yapılan_bilgilendirmede",
  ),
  ownViews: words(`
    ona_göre onlara_göre kendisine_göre
  `),
  complementisers: words("diye şeklinde ki"),
  final: true,
  sourceEndings: words(`
    'a 'e 'ya 'ye 'na 'ne ’a ’e ’ya ’ye ’na ’ne ı|na i|ne u|na ü|ne a|ya e|ye ı|ya i|ye u|ya ü|ye lar|a ler|e
    'ndan 'nden ’ndan ’nden 'dan 'den 'tan 'ten ’dan ’den ’tan ’ten t|ten t|tan k|ten k|tan p|ten p|tan ç|ten ş|tan s|ten s|tan ı|ndan i|nden u|ndan ü|nden
    a|dan e|den r|dan r|den l|dan l|den n|dan n|den m|dan m|den
    s|e r|a r|e n|a n|e t|a t|e l|a l|e m|a m|e z|a z|e k|a k|e p|a p|e ç|a ş|e
  `),
  continuatives: words("arak erek"),
  occasions: words(`
    yapılan_açıklamada yapılan_yazılı_açıklamada yapılan_duyuruda yapılan_bilgilendirmede açıklamasında yaptığı_yazılı_açıklamada yaptığı_açıklamada yazılı_açıklamasında yaptığı_yazılı_açıklamasında yazılı_açıklamada yaptığı_konuşmada
    düzenlediği_basın_toplantısında basın_toplantısında yaptığı_basın_toplantısında yaptığı_paylaşımda verdiği_röportajda
    verdiği_demeçte sosyal_medya_hesabından_yaptığı_paylaşımda sosyal_medya_hesabından_yaptığı_açıklamada
  `),
  topics: [",", "ise"],
  contentEndings: words(`
    dığı diği duğu düğü tığı tiği tuğu tüğü acağı eceği dığından diğinden duğundan düğünden tığından tiğinden tuğundan tüğünden
    ını ini unu ünü ığını iğini uğunu üğünü acağını eceğini masını mesini tığını tiğini tuğunu tüğünü dığını diğini
    duğunu düğünü ığına iğine uğuna üğüne acağına eceğine dığına diğine duğuna düğüne tığına tiğine dıklarını diklerini duklarını düklerini tıklarını tiklerini tuklarını tüklerini acaklarını eceklerini maları meleri malarını melerini ğini ğını
  `),
  obliquePronouns: words("onu ona onları onlara bizi bize beni bana"),
  pronouns: {
    o: { type: "PER" },
    onlar: { type: "any", plural: true },
    ben: { type: "PER", first: true },
    biz: { type: "any", plural: true, first: true },
    kendisi: { type: "PER" },
    bunlar: { type: "any", plural: true },
  },
  speechless: words(
    "fırtına kasırga tayfun hortum deprem tsunami sel heyelan çığ patlama yangın kaza kazası çarpışma kuraklık salgın virüs hisse hisseler fiyat fiyatlar enflasyon saldırı",
  ),
  otherOffices: words("eski yardımcısı vekili yardımcı dönemin önceki"),
  definiteEndings: words("ı i u ü sı si su sü"),
  hardened: { ğ: "k", b: "p", c: "ç", d: "t" },
  epithets: words(`
    yetkili siyasetçi politikacı yönetici uzman araştırmacı akademisyen aktivist girişimci diplomat ekonomist
    analist milletvekili sendikacı
  `),
  agencies: words(`
    ajans kurum kuruluş örgüt enstitü dernek birlik merkez idare müdürlük başkanlık gazete site
  `),
  spokespeople: words("sözcü sözcüsü"),
  staffs: words("ofisi büyükelçiliği sözcüsü"),
  documents: words(`
    rapor raporu raporuna araştırma araştırması araştırmasına anket anketi anketine veriler verileri
    verilerine istatistikleri istatistiklerine açıklama açıklaması hesaplamalarına tahmini tahminine
    tahminlerine analizi analizine
  `),
  descriptions: {
    PER: words(`
      bakan bakanı başkan başkanı cumhurbaşkanı başbakan sözcü sözcüsü müdür müdürü genel_müdür yönetici vali valisi
      senatör milletvekili milletvekilli avukat avukatı savcı yargıç hakim antrenör oyuncu profesör araştırmacı insanı insanları
      uzman analist ekonomist yazar gazeteci oyuncu şarkıcı aday lider lideri kurucu kurucusu kral kraliçe papa doktor
      adam kadın şüpheli tanık büyükelçi general yetkili yetkilisi yetkililer yetkilileri bakanlar savcılar avukatlar polisler görevliler temsilciler sekreter profesörü vekil vekili komutan komutanı sakini sakinleri tanıkları tanıklar uzmanlar uzmanı ekonomistler analistler kaynak kaynaklar kaynakları kaynaklara kaynağa uzmanlara yetkililere yetkiliye tanıklara analistlere ekonomistlere uzmanlarına yetkililerine işçi işçiler işçileri çalışan çalışanlar çalışanı sahibi müfettiş itfaiyeci doktoru hemşire hasta öğretmen öğrenci aktivist aktivistler çevreciler eylemci muhabir muhabiri temsilcisi temsilci kaymakam kaymakamı rektör rektörü dekan bilirkişi sanık davacı mağdur yakınları ailesi babası annesi komşusu komşuları muhalefet eleştirmenler koordinatörü danışmanı yardımcısı
    `),
    ORG: words(`
      kuruluş birlik idare şirket şirketi firma grup banka bankası ajans ajansı bakanlık bakanlığı hükümet hükümeti mahkeme mahkemesi parti
      partisi sendika sendikası üniversite üniversitesi enstitü kurum kurumu örgüt örgütü dernek derneği kulüp kulübü
      takım gazete gazetesi dergi kanal polis belediye belediyesi konsey komisyon komite meclis ordu üretici operatör
      marka yayınevi vakıf hastane okul kilise ağ federasyon savcılık savcılığı başsavcılık emniyet müdürlük genel_müdürlük başkanlık valilik kaymakamlık kurul oda
    `),
  },
  firms: words(`şirket şirketi firma grup banka bankası üretici operatör marka yayınevi ağ`),
  institutions: words(
    `polis bakanlık hükümet mahkeme meclis ordu konsey komisyon komite üniversite hastane savcılık`,
  ),
  articleless: true,
  definites: words("bu şu o söz_konusu"),
  fillers: words(
    "da de ise ayrıca daha sonra önce dün bugün yine tekrar henüz artık bile hemen açıkça",
  ),
  deciders: words(`
    meclis meclisi tbmm parlamento parlamentosu senato senatosu milletvekilleri komisyon komisyonu mahkeme mahkemesi yargıtay danıştay hakim hâkim seçmenler
  `),
  links: words("ve ile &"),
  stops: words(
    "için gibi kadar göre sonra önce ancak fakat ama çünkü eğer karşı doğru rağmen beri dolayı pazartesi salı çarşamba perşembe cuma cumartesi pazar",
  ),
  finite: words(`
    vardı var yok oldu olacak ediyor etti edildi yapıldı öldü geldi gitti aldı verdi çıktı girdi kaldı
  `),
  finiteEndings: words(`
    dı di du dü tı ti tu tü dılar diler dular düler tılar tiler yor yorlar mış miş muş müş mıştı mişti acak ecek
    acaklar ecekler abilir ebilir amaz emez abilirler ebilirler malı meli maktadır mektedir
  `),
  nounEndings: words(
    "larını lerini iddiasını iddiayı suçlamasını suçlamayı haberini haberi raporunu kararını teklifini talebini ihtimalini",
  ),
  contentBeginnings: words("nın nin nun nün ın in un ün"),
  negationParts: words(`
    mayaca meyece madığ mediğ mıyor miyor muyor müyor madı medi mamış memiş maması memesi mayan meyen
  `),
  conjunctives: words(`
    ancak öte_yandan diğer_yandan bununla_birlikte buna_karşın buna_karşılık buna_rağmen bu_arada ayrıca üstelik dolayısıyla örneğin
  `),
  coordinators: words("ve ama ancak fakat veya ya_da oysa"),
  subordinators: words("çünkü eğer iken rağmen dolayı"),
  relatives: words("ki"),
  future: words(
    "planlıyor planlanıyor bekleniyor hedefliyor öngörülüyor amaçlıyor hazırlanıyor planlanan",
  ),
  futureEndings: words(
    "acak ecek acağını eceğini acaklarını eceklerini acakları ecekleri acaklar ecekler acağı eceği acağız eceğiz",
  ),
  reported: [],
  reportedEndings: [],
  comparedBehind: words(`
    göre kıyasla nazaran oranla
  `),
  records: words(`
    en ilk rekor
  `),
  hedges: words(
    "iddiaya_göre iddia_edilen iddiasıyla sözde güya şüpheli şüphesiyle muhtemelen olduğu_iddia sanılıyor tahmin_ediliyor",
  ),
  restrictions: { ahead: words("başka") },
  negations: words("değil yok hiç hiçbir asla olmadığını olmadı kimse"),
  implicatives: words(
    "ödemeyi imzalamayı çekilmeyi katılmayı tanımayı görüşmeyi vermeyi etmeyi dilemeyi olmayı yapmayı açıklamayı bırakmayı gelmeyi çıkmayı ayrılmayı almayı uymayı",
  ).flatMap((deed) =>
    words("reddetti reddetmiş reddetmişti reddediyor reddettiğini reddettiler reddeden").map(
      (verb) => `${deed} ${verb}`,
    ),
  ),
  negationIdioms: words(`
    sadece_değil yalnızca_değil yalnız_değil değil_aynı_zamanda hiç_kuşkusuz hiç_şüphesiz hiç_olmazsa
    hiç_değilse yok_etti yok_eden yok_etmek yok_edildi yok_edilen yok_oldu yok_olan yok_edildiğini yok_ettiğini yok_olduğunu yok_edeceğini yok_edecek yok_ettiler yok_ediliyor yok_ediyor
  `),
  refusals: words(
    "yorum_yapmadı yorum_yapmaktan_kaçındı yorum_yapmayı_reddetti açıklama_yapmadı yanıt_vermedi cevap_vermedi yorumda_bulunmadı açıklama_yapılmadı sorularını_yanıtsız_bıraktı",
  ),
  interview: {
    asks: words("s soru muhabir gazeteci sunucu"),
    answers: words("c y cevap yanıt"),
    announced: words(
      "röportaj röportajı söyleşi söyleşisi mülakat sorularımızı sorularını soruları",
    ),
    askedBy: words("röportaj söyleşi söyleşen"),
  },
  questions: words("kim ne neden niçin nerede nasıl hangi kaç mi mı mu mü acaba"),
  exhortations: words(
    "tıklayın okuyun izleyin takip abone paylaşın unutmayın lütfen düşünün hayal gelin indirin bakın",
  ),
  opinions: words(
    "bence bana_göre maalesef ne_yazık_ki neyse_ki umarım umarız sanırım galiba bize_göre",
  ),
};
