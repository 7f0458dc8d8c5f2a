import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    đọc thêm, xem thêm, có thể bạn quan tâm, tin liên quan, bài liên quan, bài viết liên quan, tin
    cùng chuyên mục, cùng chuyên mục, tin khác, đọc nhiều, xem nhiều, tin mới, nghe, bài trước,
    bài sau, đừng bỏ lỡ, mời bạn đọc
  `),
  calls: phrases(`
    bản tin, đăng ký nhận tin, đăng ký, theo dõi chúng tôi, chia sẻ, tải ứng dụng, bấm vào đây,
    nhấn vào đây, chính sách bảo mật, cookie, kênh telegram, google news, địa chỉ email, đăng nhập
    để
  `),
  commentHeadings: phrases(`
    bình luận, ý kiến, ý kiến bạn đọc, ý kiến của bạn, viết bình luận, gửi bình luận, để lại bình
    luận, trả lời, thảo luận
  `),
  credits: phrases(`
    ảnh, nguồn, nguồn ảnh, hình ảnh, video, đồ họa, biên tập, người dịch, theo, ttxvn, minh họa
  `),
  captions: phrases(`chú thích ảnh, trong ảnh, ảnh minh họa`),
  legal: phrases(`bản quyền, giữ bản quyền, ©, nghiêm cấm`),
  menus: phrases(`
    trang chủ, menu, tìm kiếm, đăng nhập, đăng ký, quảng cáo, tài trợ, lên đầu trang, đóng, tiếp
    theo, trước, in, chia sẻ, từ khóa, chủ đề, liên hệ, giới thiệu, thế giới, kinh tế, kinh doanh,
    thể thao, chính trị, xã hội, văn hóa, công nghệ, khoa học, sức khỏe, pháp luật, giải trí,
    video, thêm, trực tiếp, mới nhất
  `),
  bylines: phrases(`tác giả, bài, phóng viên`),
  dated: phrases(`đăng lúc, cập nhật, ngày đăng, xuất bản`),
};
