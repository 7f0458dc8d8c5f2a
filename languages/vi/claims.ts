import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

/** Verbs of saying alone and with the copula that opens their content ("nói là"). */
const saying = (list: readonly string[]): readonly string[] =>
  list.flatMap((verb) => (/ (?:rằng|là)$/u.test(verb) ? [verb] : [verb, `${verb} là`]));

export const claims: ClaimsPack = {
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      forms: saying(
        words(`
        nói nói_rằng cho_biết cho_hay cho_rằng khẳng_định tuyên_bố nhấn_mạnh chia_sẻ giải_thích bổ_sung nói_thêm
        cho_biết_thêm thông_báo thông_tin xác_nhận thừa_nhận viết kể kể_lại bày_tỏ đánh_giá nhận_định nhận_xét lưu_ý
        cảnh_báo phát_biểu trả_lời tiết_lộ báo_cáo đưa_tin dẫn_lời nêu_rõ chỉ_ra lập_luận bình_luận phân_tích tâm_sự
        phản_ánh trình_bày phản_hồi nhắc_lại kêu_gọi than_phiền chỉ_trích công_bố nói_với trao_đổi_với cho_hay_thêm nói_rõ nói_tiếp kết_luận_rằng  khai_nhận  thú_nhận thổ_lộ bộc_bạch bức_xúc nghẹn_ngào than_thở thốt_lên cười_nói hào_hứng phấn_khởi lo_lắng băn_khoăn trăn_trở giãi_bày phân_trần lý_giải diễn_giải nêu nêu_quan_điểm  quả_quyết cam_đoan trấn_an tái_khẳng_định lên_tiếng phản_bác  khuyến_cáo đề_nghị kiến_nghị phàn_nàn than_thở  nhớ_lại hồi_tưởng        đăng_tải loan_báo đăng_tin   bày_tỏ_lo_ngại    quan_ngại đáp đáp_lại trả_lời_phỏng_vấn trả_lời_báo nói_trước_tòa khai_trước_tòa
      `),
      ),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: saying(
        words(`
        tin tin_rằng nghĩ nghĩ_rằng biết thấy phát_hiện cho_thấy chứng_minh ước_tính hy_vọng lo_ngại
        nghe hiểu cảm_thấy kết_luận quyết_định xem
      `),
      ),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      whole: true,
      forms: words("hứa cam_kết   đe_dọa  thề"),
    },
    {
      stance: "planned",
      strength: "weak",
      infinitive: true,
      forms: words("dự_định lên_kế_hoạch dự_kiến"),
    },
    {
      stance: "planned",
      strength: "strong",
      forms: saying(words("dự_báo dự_đoán dự_báo_rằng dự_đoán_rằng tiên_đoán")),
    },
    {
      stance: "alleged",
      strength: "weak",
      whole: true,
      forms: words("cáo_buộc tố_cáo tố nghi_ngờ buộc_tội bị_cáo_buộc nghi"),
    },
    {
      stance: "denied",
      strength: "strong",
      forms: words("phủ_nhận bác_bỏ chối phủ_định bác bác_bỏ_cáo_buộc"),
    },
  ],
  nouns: [
    {
      stance: "asserted",
      strength: "weak",
      forms: words("tuyên_bố thông_tin ý_kiến nhận_định kết_luận báo_cáo quan_điểm"),
    },
    { stance: "alleged", strength: "weak", forms: words("cáo_buộc tin_đồn lời_đồn nghi_vấn") },
  ],
  noCues: words(`
    phát_biểu_tại phát_biểu_trước phát_biểu_khai_mạc phát_biểu_kết_luận phát_biểu_chỉ_đạo phát_biểu_trên phát_biểu_với
    chuyên_gia_phân_tích chuyên_viên_phân_tích nhà_phân_tích giới_phân_tích bộ_phận_phân_tích trung_tâm_phân_tích phòng_phân_tích công_tác_đánh_giá chuyên_gia_đánh_giá được_dự_báo dự_báo_thời_tiết bản_tin_dự_báo trung_tâm_dự_báo theo_dự_báo đài_dự_báo dự_báo_của được_dự_đoán
    loa_cảnh_báo hệ_thống_cảnh_báo tín_hiệu_cảnh_báo biển_cảnh_báo mức_cảnh_báo lời_cảnh_báo bản_tin_cảnh_báo các_thông_tin những_thông_tin
    thông_tin_này công_nghệ_thông_tin thông_tin_liên_lạc thông_tin_cá_nhân báo_cáo_tài_chính báo_cáo_của báo_cáo_thường_niên báo_cáo_mới bản_báo_cáo các_báo_cáo những_báo_cáo lời_kể lời_nói
  `),
  callings: [{ forms: words("gọi coi xem mô_tả miêu_tả đánh_giá ví"), marks: words("là như") }],
  allegations: words(
    "cáo_buộc thông_tin tin_đồn tin lời_đồn nghi_vấn tố_cáo luận_điệu nhận_định quan_điểm ý_kiến báo_cáo trách_nhiệm tội_danh tội_trạng hành_vi việc_này điều_này khả_năng yêu_cầu đề_xuất",
  ),
  standards: words("lịch"),
  sources: words("theo theo_lời theo_thông_tin_từ dẫn_lời dẫn_nguồn trích_lời"),
  complementisers: words("rằng"),
  interrogatives: words("liệu tại_sao vì_sao như_thế_nào"),
  bare: true,
  subjectFirst: true,
  pronouns: {
    "ông ấy": { type: "PER" },
    "bà ấy": { type: "PER" },
    "anh ấy": { type: "PER" },
    "cô ấy": { type: "PER" },
    ông: { type: "PER" },
    bà: { type: "PER" },
    anh: { type: "PER" },
    cô: { type: "PER" },
    họ: { type: "any", plural: true },
    "ông này": { type: "PER" },
    "bà này": { type: "PER" },
    tôi: { type: "PER", first: true },
    "chúng tôi": { type: "any", plural: true, first: true },
  },
  speechless: words(
    "bão siêu_bão cơn_bão động_đất sóng_thần lũ lũ_lụt sạt_lở hỏa_hoạn vụ_nổ tai_nạn hạn_hán dịch_bệnh virus giá cổ_phiếu lạm_phát",
  ),
  otherOffices: words("phó nguyên cựu quyền"),
  agencies: words("cơ_quan tổ_chức viện hiệp_hội báo"),
  spokespeople: words("người_phát_ngôn phát_ngôn_viên"),
  documents: words("báo_cáo nghiên_cứu khảo_sát số_liệu thống_kê thông_cáo"),
  affiliations: words("của thuộc từ"),
  origins: words("của từ"),
  descriptions: {
    PER: words(
      "trưởng tịch thống tướng đốc viên bộ_trưởng chủ_tịch tổng_thống thủ_tướng giám_đốc giới_phân_tích giới_chuyên_gia giới_chức giới_quan_sát phát_ngôn_viên người_phát_ngôn người_đứng_đầu quan_chức_giấu_tên nguồn_tin_giấu_tên giám_đốc_điều_hành chủ_cửa_hàng người luật_sư giáo_sư chuyên_gia tác_giả phó_chủ_tịch phó_giám_đốc thứ_trưởng đại_biểu đại_diện thẩm_phán chủ_tọa công_tố_viên kiểm_sát_viên cựu_giám_đốc bị_cáo nghi_phạm nhân_chứng nạn_nhân cư_dân người_dân hàng_xóm bác_sĩ y_tá giáo_viên học_sinh sinh_viên kỹ_sư nhà_báo phóng_viên nhà_phân_tích nhà_khoa_học nhà_nghiên_cứu tiến_sĩ thạc_sĩ đại_tá trung_tá thiếu_tướng trung_tướng đại_tướng đại_sứ tổng_thư_ký tổng_bí_thư nguồn_tin quan_chức công_nhân tài_xế hành_khách khách_hàng chủ_quán chủ_nhà cổ_đông nhà_đầu_tư nhà_sáng_lập cha mẹ vợ chồng con_trai con_gái nhà_cầm_quân chiến_lược_gia huấn_luyện_viên tiền_đạo tiền_vệ hậu_vệ thủ_môn thủ_quân đội_trưởng cầu_thủ tuyển_thủ cổ_động_viên trọng_tài vận_động_viên nghệ_sĩ ca_sĩ diễn_viên đạo_diễn nhà_văn ngư_dân nông_dân tiểu_thương người_phụ_nữ người_đàn_ông cán_bộ chiến_sĩ tổng_giám_đốc tổng_biên_tập hiệu_trưởng trưởng_phòng trưởng_ban trợ_lý thư_ký",
    ),
    ORG: words(
      "hiệp_hội bộ_ngoại_giao bộ_tài_chính bộ_quốc_phòng bộ_công_an bộ_công_thương bộ_y_tế bộ_giáo_dục bộ_tư_pháp bộ_nội_vụ bộ_xây_dựng bộ_giao_thông_vận_tải bộ_nông_nghiệp bộ_khoa_học_và_công_nghệ bộ_kế_hoạch_và_đầu_tư bộ_lao_động viện_kiểm_sát viện_kiểm_sát_nhân_dân tòa_án tòa_án_nhân_dân ủy_ban_nhân_dân tổng_cục_thống_kê cục_hàng_không tổng_cục_hải_quan hải_quan công_an cảnh_sát cơ_quan_điều_tra ngân_hàng_nhà_nước thông_tấn_xã hội_đồng quốc_hội cao_ủy hãng_hàng_không hội_đồng_xét_xử cơ_quan_chức_năng ban_tổ_chức ty đoàn công_ty tập_đoàn ngân_hàng bộ chính_phủ tòa trường viện tổ_chức hãng cơ_quan báo",
    ),
  },
  postposed: true,
  verbless: true,
  firms: words("ty đoàn công_ty tập_đoàn ngân_hàng hãng"),
  articleless: true,
  definites: words("này đó nói trên"),
  fillers: words(
    "đã đang sẽ cũng còn lại từng vừa mới không chưa vẫn rồi chỉ hôm nay qua thẳng thắn giấu tên ẩn danh",
  ),
  deciders: words("tòa"),
  links: words("của và cùng"),
  stops: words(
    "trong tại ở vào với để do bởi từ đến khi sau trước cho về vì nếu nhưng hoặc trên dưới giữa theo được bị là rằng mà",
  ),
  conjunctives: words(`
    tuy_nhiên tuy_vậy tuy_thế ngoài_ra bên_cạnh_đó mặt_khác trong_khi_đó do_đó vì_vậy hơn_nữa đồng_thời ngược_lại chẳng_hạn
  `),
  coordinators: words("và nhưng hoặc song còn tuy_nhiên"),
  subordinators: words("vì khi nếu dù mặc_dù bởi_vì trong_khi để sau_khi trước_khi"),
  indefinites: words("một những"),
  relatives: words("mà"),
  future: words("sẽ dự_kiến dự_định lên_kế_hoạch sắp chuẩn_bị cam_kết hứa có_kế_hoạch"),
  futureIdioms: words("lời_hứa lời_cam_kết bản_cam_kết"),
  compared: words(`
    so_với hơn_so_với
  `),
  records: words(`
    cao_nhất thấp_nhất lớn_nhất nhỏ_nhất tệ_nhất tồi_tệ_nhất mạnh_nhất tốt_nhất nhất kỷ_lục lần_đầu lần_đầu_tiên
    đầu_tiên
  `),
  hedges: words(
    "được_cho_là bị_cáo_buộc bị_nghi nghi_do nghi_là nghi_ngờ dường_như cáo_buộc tin_đồn hình_như",
  ),
  restrictions: { negations: words("không chẳng chưa"), behind: words("ngoài") },
  negations: words("không chưa chẳng chả đừng"),
  implicatives: words(
    "trả chi_trả thanh_toán ký thừa_nhận công_nhận xin_lỗi từ_chức tham_gia tham_dự cung_cấp hợp_tác rời giao công_bố đàm_phán nhận rút tuân_thủ",
  ).map((deed) => `từ chối ${deed}`),
  negationIdioms: words(`
    không_chỉ không_những không_ít không_kém không_lâu không_ngừng không_thể_không không_dưới không_quá
    không_loại_trừ chẳng_những chưa_từng_có hàng_không không_gian không_khí không_quân tàu_không không_lực
  `),
  refusals: words(
    "từ_chối_bình_luận không_bình_luận chưa_bình_luận từ_chối_trả_lời chưa_đưa_ra_bình_luận chưa_phản_hồi không_phản_hồi",
  ),
  interview: {
    asks: words("hỏi pv phóng_viên phóng_viên_hỏi nhà_báo"),
    answers: words("đáp trả_lời"),
    announced: words("phỏng_vấn cuộc_phỏng_vấn trao_đổi trò_chuyện"),
    askedBy: words("phỏng_vấn_bởi thực_hiện_bởi"),
  },
  questions: words("ai tại liệu vì_sao đâu bao"),
  exhortations: words("hãy mời xin click đăng_ký theo_dõi xem_thêm tải chia_sẻ đừng nhấn"),
  opinions: words("theo_tôi tôi_nghĩ tôi_cho_rằng đáng_tiếc may_mắn_thay hy_vọng tiếc_là"),
};
