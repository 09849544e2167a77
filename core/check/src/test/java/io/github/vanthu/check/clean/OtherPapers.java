package io.github.vanthu.check.clean;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Documents that are no plans. */
final class OtherPapers {
    private static final String END = "<w:sectPr>" + Paging.UPRIGHT + "</w:sectPr>";

    private OtherPapers() {}

    /** Returns the files by what they are. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("letter", file(OtherPapers::letter));
        all.put("decision", file(OtherPapers::decision));
        all.put("report", file(OtherPapers::report));
        all.put("party", file(OtherPapers::party));
        all.put("english", file(OtherPapers::english));
        all.put("form", file(OtherPapers::form));
        all.put("empty", file(pen -> ""));
        all.put("picture", file(pen -> pen.paragraph(Role.BODY, pen.props(Role.BODY), SignaturePicture.inline(pen))));
        all.put("table", file(OtherPapers::table));
        all.put("blanks", file(pen -> "<w:p/>".repeat(5000)));
        return all;
    }

    private static byte[] file(Function<Pen, String> body) {
        return new PlanDocument().bytes(pen -> body.apply(pen) + END);
    }

    private static String head(Pen pen, String number, String issuer) {
        PlanText plan = PlanTexts.province();
        String head = Letterhead.TWO_BY_TWO.write(pen, plan, new BorderLine());
        return head.replace(plan.number(), number).replace("ỦY BAN NHÂN DÂN", issuer);
    }

    private static String body(Pen pen, String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(pen.line(Role.BODY, text));
        }
        return all.toString();
    }

    private static String letter(Pen pen) {
        return head(pen, "Số: 115/UBND-NL\nV/v báo cáo kết quả", "ỦY BAN NHÂN DÂN")
                + pen.line(Role.NUMBER, "Kính gửi:")
                + body(
                        pen,
                        "- Các sở, ban, ngành cấp tỉnh;",
                        "- Ủy ban nhân dân các xã, phường.",
                        "Thực hiện Công văn số 25/BNNMT-NT ngày 12 tháng 01 năm 2026, đề nghị các đơn vị báo cáo kết quả"
                                + " với kinh phí 25.000.000 đồng.",
                        "Đề nghị các đơn vị quan tâm thực hiện./.")
                + Signing.TABLE.write(pen, PlanTexts.province());
    }

    private static String decision(Pen pen) {
        return head(pen, "Số: 215/QĐ-UBND", "ỦY BAN NHÂN DÂN")
                + pen.line(Role.KIND, "QUYẾT ĐỊNH")
                + pen.line(Role.SUBJECT, "Về việc thành lập Tổ công tác")
                + pen.line(Role.KIND, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH")
                + pen.line(Role.BASE, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;")
                + pen.line(Role.BASE, "Theo đề nghị của Giám đốc Sở Nội vụ.")
                + pen.line(Role.KIND, "QUYẾT ĐỊNH:")
                + body(
                        pen,
                        "Điều 1. Thành lập Tổ công tác gồm 05 thành viên.",
                        "Điều 2. Tổ công tác có nhiệm vụ:",
                        "1. Kiểm tra việc sử dụng 300.000.000 đồng;",
                        "2. Báo cáo kết quả.",
                        "Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.")
                + Signing.TABLE.write(pen, PlanTexts.province());
    }

    private static String report(Pen pen) {
        return head(pen, "Số: 45/BC-UBND", "ỦY BAN NHÂN DÂN")
                + pen.line(Role.KIND, "BÁO CÁO")
                + pen.line(Role.SUBJECT, "Kết quả thực hiện Chương trình năm 2025")
                + pen.line(Role.SECTION, "I. KẾT QUẢ")
                + body(pen, "Đã có 25 sản phẩm được công nhận, bằng 125% kế hoạch, tăng 5 sản phẩm so với năm 2024.")
                + pen.line(Role.SECTION, "II. ĐÁNH GIÁ")
                + body(pen, "Kết quả đạt được là tích cực./.")
                + Signing.TABLE.write(pen, PlanTexts.province());
    }

    private static String party(Pen pen) {
        return Tables.plain(
                        List.of(4400, 4671),
                        List.of(List.of(
                                pen.line(Role.PARENT, "TỈNH ỦY HÀ TĨNH")
                                        + pen.line(Role.PARENT, "*")
                                        + pen.line(Role.NUMBER, "Số 25-KH/TU"),
                                pen.line(Role.COUNTRY, "ĐẢNG CỘNG SẢN VIỆT NAM")
                                        + pen.line(Role.PLACE_DATE, "Hà Tĩnh, ngày 12 tháng 01 năm 2026"))))
                + pen.line(Role.KIND, "KẾ HOẠCH")
                + pen.line(Role.SUBJECT, "thực hiện Nghị quyết của Tỉnh ủy")
                + pen.line(Role.SECTION, "I. MỤC ĐÍCH")
                + body(pen, "Quán triệt sâu sắc Nghị quyết đến cán bộ, đảng viên.")
                + Signing.TABLE.write(pen, PlanTexts.province());
    }

    private static String english(Pen pen) {
        return pen.line(Role.KIND, "PROJECT PLAN")
                + body(
                        pen,
                        "1. Purpose",
                        "This plan describes the rollout of the new system. The budget is 1,250,000 USD.",
                        "2. Schedule",
                        "a) Design: March; b) Build: April to June.");
    }

    private static String form(Pen pen) {
        return pen.line(Role.COUNTRY, PlanText.COUNTRY)
                + pen.line(Role.MOTTO, PlanText.MOTTO)
                + pen.line(Role.KIND, "ĐƠN ĐĂNG KÝ THAM GIA CHƯƠNG TRÌNH")
                + body(
                        pen,
                        "Kính gửi: ..............................",
                        "Tên chủ thể: ………………………………………",
                        "Vốn đăng ký: ............ đồng (Bằng chữ: .................... đồng)",
                        "[  ] Hợp tác xã    [  ] Hộ kinh doanh")
                + pen.line(Role.SIGN_TITLE, "NGƯỜI LÀM ĐƠN");
    }

    private static String table(Pen pen) {
        String cell = pen.line(Role.MONEY_CELL, "1.000");
        return Tables.table(
                        "<w:tblW w:w='0' w:type='auto'/>" + Tables.BORDERS,
                        List.of(2000, 2000),
                        List.of(List.of(cell, cell), List.of(cell, cell)))
                + pen.blank();
    }
}
