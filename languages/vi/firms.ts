import type { BesidePatterns } from "../contract/names.ts";

/** A noun for firms or their trade stands in front of the name. */
export const firms: BesidePatterns = {
  lists: {
    firm: "[Cc]ông_ty [Tt]ập_đoàn [Hh]ãng [Nn]gân_hàng",
    form: "cổ_phần Cổ_phần CP TNHH MTV một_thành_viên Một_thành_viên liên_doanh Liên_doanh",
    trade: `Điện_tử Xây_dựng Dược_phẩm Dược Thực_phẩm Thủy_sản Bất_động_sản Công_nghệ Viễn_thông Vận_tải Chứng_khoán Bảo_hiểm Năng_lượng Thép Dệt_may Hàng_không Ô_tô Cao_su Hóa_chất Địa_ốc Sữa Xi_măng`,
  },
  patterns: [
    "(?<!\\p{L}){firm}(?:_{form})*_(?<name>(?:{trade}_)+\\p{Lu}\\p{L}*(?:_\\p{Lu}\\p{L}*){0,2})(?!\\p{L})",
    "(?<!\\p{L}){firm}(?:_{form})+_(?<name>\\p{Lu}\\p{L}*(?:_\\p{Lu}\\p{L}*){0,2})(?!\\p{L})",
    "(?<!\\p{L})(?<name>Ngân_hàng(?:_(?:Trung_ương|Thương_mại|Đầu_tư|Phát_triển|Quốc_gia|Nhà_nước))?_\\p{Lu}\\p{L}*(?:_\\p{Lu}\\p{L}*){0,2})(?!\\p{L})",
    "(?<!\\p{L})(?<name>(?:Chứng_khoán|Bảo_hiểm|Địa_ốc)_\\p{Lu}\\p{L}*(?:_\\p{Lu}\\p{L}*)?)(?!\\p{L})",
  ],
};
