import type { NamesPack } from "../contract/names.ts";
import { firms } from "./firms.ts";
import { bodies } from "./institutions.ts";

export const names: NamesPack = {
  openers: `các những một hai ba bốn năm sáu bảy tám chín mười và hoặc nhưng tuy mặc dù vì do nên nếu khi lúc sau trước trong ngoài
    trên dưới tại ở từ đến với cho của về theo bởi để mà là thì có không chưa đã đang sẽ được bị này đó kia ấy đây họ nó
    chúng tôi ta mình bạn anh chị ông bà em cô chú ai gì nào đâu sao bao nhiêu như rất quá cũng vẫn còn chỉ đều mỗi mọi
    nhiều ít hầu hết ngày tháng hôm nay qua mai hiện tuần thứ ngoài ngoại thủ tướng tổng thống bộ ảnh video nguồn internet
    chính phủ cảnh sát công ty adn dna gps usb tv usd vnd gdp`,
  familyNames:
    "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Lý Đinh Đoàn Trịnh Trương Đào Lâm Phùng Tạ Hà Chu Tô Lương Vương Quách Tăng Thân Triệu Kiều Nghiêm Lưu Tống Khuất Mạc Bạch Lò Vàng Giàng Sùng Thào Lầu Quàng Cầm Lường Sầm Nông Bế Hồ Cao Mai Thái Doãn Đàm Hứa Mã Từ Viên La Lại",
  honorifics:
    "ông bà anh chị cô chú bác em cụ ts gs pgs ths bs giáo sư tiến sĩ bác sĩ linh mục giám mục hồng y đức vua hoàng tử công chúa tướng đại tá thiếu tướng trung tướng thượng tá",
  roles:
    "thống tướng trưởng thư tịch nghị sĩ thị đốc đại sứ phát ngôn viên giám nhà báo phóng đạo diễn ca diễn huấn luyện cầu thủ luật sư thẩm phán bí",
  locative: "ở tại từ",
  particles: "de van von al bin",
  officeOfName: true,
  linkers: "và về của",
  organisationHeads:
    "đại học trường viện bộ sở cục ủy hội đồng tòa quốc đảng liên đoàn hiệp quỹ tổ chức ngân hàng tập công bệnh báo đài trung tâm câu lạc",
  closings:
    "ngoại giao|tài chính|quốc phòng|công an|công thương|y tế|giáo dục|đào tạo|tư pháp|nội vụ|xây dựng|vận tải|giao thông|nông nghiệp|công nghệ|khoa học|đầu tư|kế hoạch|lao động|môi trường|tài nguyên|truyền thông|thông tin|du lịch|thể thao|văn hóa|thống kê|kiểm sát|nhân dân|nhà nước|hàng không|hải quan|điều tra|thủy văn|khí tượng|thương mại|công đoàn|tòa án|bảo hiểm|xã hội|dân sự|tối cao",
  placeHeads:
    "sông hồ núi đảo biển vịnh eo đường phố quận huyện tỉnh thành xã phường cảng sân bay ga cầu chùa",
  stormNouns: {
    Typhoon: "bão|cơn bão|siêu bão",
    "Tropical Storm": "bão nhiệt đới",
  },
  craftNouns: "tàu|phà|du thuyền|tàu chở dầu|tàu hàng|tàu ngầm|vệ tinh|tàu sân bay",
  personVerbs: "nói cho phát khẳng tuyên chia viết nhấn",
  demonyms: {},
  firms,
  ...bodies,
};
