import type { CleanPack } from "../contract/clean.ts";
import { joined, phrases, words } from "../words.ts";

export const clean: CleanPack = {
  common: words(`
    và của là có được trong cho các với một này đã không những người khi từ đến để về tại như
    vào ra trên cũng sẽ đang bị theo do sau trước nhiều năm đó nhưng hay hoặc còn thì mà bởi vì
    nếu rằng ông bà họ anh chị ở lại chỉ rất hơn nhất cùng giữa qua việc sự phải cần
  `),
  related: phrases(`
    đọc thêm, xem thêm, có thể bạn quan tâm, tin liên quan, bài liên quan, bài viết liên quan,
    tin cùng chuyên mục, cùng chuyên mục, tin khác, đọc nhiều, xem nhiều, tin mới, nghe, bài
    trước, bài sau, đừng bỏ lỡ, mời bạn đọc, xem thêm:, đọc thêm:, đọc tiếp, xem tiếp, liên
    quan, các tin khác, bài khác, tin tức khác, tin mới nhất, mới nhất, tin nóng, tin nổi bật,
    nổi bật, đọc nhiều nhất, xem nhiều nhất, được quan tâm, bạn có thể quan tâm, bạn có thể
    thích, gợi ý, đề xuất, chủ đề, chủ đề:, từ khóa, từ khóa:, từ khoá, tag:, tags:, thẻ, chuyên
    mục, danh mục, bài tiếp theo, bài viết trước, bài viết sau, trang trước, trang sau, video:,
    ảnh:, nội dung được tài trợ, tài trợ, bấm vào đây, nhấn vào đây, xem video, xem ảnh, >> xem
  `),
  calls: phrases(`
    bản tin, đăng ký nhận tin, đăng ký, theo dõi chúng tôi, chia sẻ, tải ứng dụng, bấm vào đây,
    nhấn vào đây, chính sách bảo mật, cookie, kênh telegram, google news, địa chỉ email, đăng
    nhập để, đăng ký nhận, đăng ký ngay, đăng ký kênh, đăng nhập, theo dõi, theo dõi báo, hãy
    theo dõi, mời bạn, mời quý vị, mời độc giả, mời bạn đọc, chia sẻ bài viết, hãy chia sẻ,
    thích, thích trang, tham gia, tham gia nhóm, nhận tin, nhận bản tin, tải app, tải về, cài
    đặt, bật thông báo, ủng hộ, hỗ trợ, quyên góp, liên hệ, liên hệ với, gửi, gửi bài, gửi câu
    hỏi, email của bạn, nhập email, nhập địa chỉ, ý kiến của bạn, bạn nghĩ gì, bạn nghĩ sao,
    nhấn vào, bấm vào, click vào, để đọc tiếp, nội dung dành cho, chỉ dành cho, cảm ơn bạn, mua
    ngay, bình chọn, kênh youtube, kênh zalo
  `),
  commentHeadings: phrases(`
    bình luận, ý kiến, ý kiến bạn đọc, ý kiến của bạn, viết bình luận, gửi bình luận, để lại
    bình luận, trả lời, thảo luận, bình luận (, ý kiến độc giả, ý kiến (, phản hồi, gửi ý kiến,
    thêm bình luận, để lại một bình luận, để lại ý kiến, để lại phản hồi, hủy trả lời, hủy, xem
    bình luận, xem tất cả bình luận, chưa có bình luận, không có bình luận, hãy là người đầu
    tiên, bình luận của bạn, đánh giá
  `),
  legal: phrases(`
    bản quyền, giữ bản quyền, ©, nghiêm cấm, bản quyền thuộc về, đã đăng ký bản quyền, tất cả
    các quyền, mọi quyền được bảo lưu, cấm sao chép, không được sao chép, không sao chép, ghi rõ
    nguồn, ghi nguồn, giấy phép số, giấy phép, cơ quan chủ quản, tổng biên tập, chịu trách nhiệm
    nội dung, chính sách bảo mật, chính sách quyền riêng tư, điều khoản sử dụng, điều khoản dịch
    vụ, sử dụng cookie, chúng tôi sử dụng cookie, chấp nhận cookie, copyright, powered by
  `),
  menus: phrases(`
    trang chủ, menu, tìm kiếm, đăng nhập, đăng ký, quảng cáo, tài trợ, lên đầu trang, đóng, tiếp
    theo, trước, in, chia sẻ, từ khóa, chủ đề, liên hệ, giới thiệu, thế giới, kinh tế, kinh
    doanh, thể thao, chính trị, xã hội, văn hóa, công nghệ, khoa học, sức khỏe, pháp luật, giải
    trí, video, thêm, trực tiếp, mới nhất, tìm, đăng xuất, tài khoản, bản tin, rss, lưu trữ, trợ
    giúp, tòa soạn, toà soạn, về chúng tôi, liên hệ quảng cáo, tuyển dụng, thời sự, tin tức, tin
    mới, quốc tế, việt nam, trong nước, tài chính, chứng khoán, bất động sản, đời sống, y tế,
    giáo dục, số hóa, văn hoá, sao, bóng đá, du lịch, xe, ẩm thực, thời trang, góc nhìn, ý kiến,
    quan điểm, bạn đọc, tâm sự, ảnh, hình ảnh, media, podcast, infographic, thời tiết, tử vi,
    facebook, twitter, zalo, instagram, youtube, linkedin, telegram, google+, google news, in
    bài, gửi email, email, lưu, lưu bài viết, sao chép, sao chép liên kết, thích, bình luận, trả
    lời, báo cáo, theo dõi, nghe, phát, đang tải, tải thêm, xem thêm, xem tất cả, tất cả, tiếp,
    sau, quay lại, về đầu trang, mở, chấp nhận, từ chối, hủy, đồng ý, có, không, tải về, nguồn,
    tác giả, phút đọc, phút, giờ trước, độc quyền, nóng, thông cáo báo chí, phát hành ngay lập
    tức, để phát hành ngay
  `),
  captions: phrases(`
    chú thích ảnh, trong ảnh, ảnh minh họa, ảnh, ảnh:, hình, hình ảnh, hình:, ảnh minh hoạ, ảnh
    tư liệu, ảnh chụp màn hình, nguồn ảnh, nguồn ảnh:, đồ họa, đồ họa:, minh họa, ttxvn,
    reuters, afp, ap, getty images, shutterstock, chú thích
  `),
  credits: phrases(`
    ảnh, nguồn, nguồn ảnh, hình ảnh, video, đồ họa, biên tập, người dịch, theo, ttxvn, minh họa,
    nguồn:, theo:, theo ttxvn, theo vnexpress, biên tập:, biên dịch, biên dịch:, dịch, dịch:,
    tổng hợp, thực hiện, thực hiện:, ghi chú, chú thích:, tham khảo, đính chính, bài viết được,
    về tác giả, liên hệ báo chí
  `),
  notes: [
    ...phrases(`
      bài viết này đã được cập nhật, bài viết đã được cập nhật, bài viết này đã được chỉnh sửa,
      bài viết đã được chỉnh sửa, bài viết này đã được đính chính, bài báo này đã được cập nhật,
      bài báo đã được cập nhật, bài báo này đã được đính chính, tin này đã được cập nhật, bản
      tin này đã được cập nhật, thông cáo báo chí này chứa, thông cáo báo chí này có chứa, thông
      cáo báo chí này bao gồm, đính chính:, lời tòa soạn:, ghi chú của ban biên tập:
    `),
    ...joined(
      `
        phiên bản trước của, phiên bản trước đó của, phiên bản trước đây của, phiên bản đầu của,
        trong phiên bản trước của
      `,
      `
        bài viết này, bài báo này, bài viết, bài báo, bản tin này
      `,
    ),
  ],
  bylines: phrases(`
    tác giả, bài, phóng viên, tác giả:, bài:, bài và ảnh, bởi, phóng viên:, pv, thực hiện:, biên
    tập viên, nhà báo, nhóm phóng viên
  `),
  dated: phrases(`
    đăng lúc, cập nhật, ngày đăng, xuất bản, đăng, đăng ngày, ngày đăng:, cập nhật:, cập nhật
    lúc, cập nhật lần cuối, xuất bản:, ngày xuất bản, ngày, thời gian, thứ hai, thứ ba, thứ tư,
    thứ năm, thứ sáu, thứ bảy, chủ nhật
  `),
};
