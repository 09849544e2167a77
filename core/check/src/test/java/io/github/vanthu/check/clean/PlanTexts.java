package io.github.vanthu.check.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two short invented plans. */
final class PlanTexts {
    private PlanTexts() {}

    /** Returns a province's plan of 2026, under Nghị định 30/2020. */
    static PlanText province() {
        return new PlanText(
                Optional.empty(),
                List.of("ỦY BAN NHÂN DÂN", "TỈNH HÀ TĨNH"),
                "Số: 15/KH-UBND",
                "Hà Tĩnh, ngày 04 tháng 02 năm 2026",
                "Hỗ trợ phát triển sản phẩm OCOP tỉnh Hà Tĩnh năm 2026",
                800,
                2835,
                lines("Hà Tĩnh", basesOf2026()),
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Nguyễn Văn Bình",
                recipients("Nông nghiệp và Môi trường", "các xã, phường"),
                "KINH PHÍ HỖ TRỢ PHÁT TRIỂN SẢN PHẨM OCOP NĂM 2026",
                "(Kèm theo Kế hoạch số 15/KH-UBND ngày 04 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Hà Tĩnh)",
                rows());
    }

    /** Returns a province's plan of 2019, under Thông tư 01/2011. */
    static PlanText older() {
        return new PlanText(
                Optional.empty(),
                List.of("ỦY BAN NHÂN DÂN", "TỈNH HÀ GIANG"),
                "Số: 115/KH-UBND",
                "Hà Giang, ngày 07 tháng 5 năm 2019",
                "Hỗ trợ phát triển sản phẩm OCOP tỉnh Hà Giang năm 2019",
                850,
                2835,
                lines("Hà Giang", basesOf2019()),
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Nguyễn Văn Bình",
                recipients("Nông nghiệp và Phát triển nông thôn", "các huyện, thành phố"),
                "KINH PHÍ HỖ TRỢ PHÁT TRIỂN SẢN PHẨM OCOP NĂM 2019",
                "(Kèm theo Kế hoạch số 115/KH-UBND ngày 07 tháng 5 năm 2019 của Ủy ban nhân dân tỉnh Hà Giang)",
                rows());
    }

    private static List<String> basesOf2026() {
        return List.of(
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;",
                "Căn cứ Quyết định số 919/QĐ-TTg ngày 01 tháng 8 năm 2022 của Thủ tướng Chính phủ phê duyệt Chương"
                        + " trình Mỗi xã một sản phẩm giai đoạn 2021 - 2025.");
    }

    private static List<String> basesOf2019() {
        return List.of(
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;",
                "Căn cứ Quyết định số 490/QĐ-TTg ngày 07 tháng 5 năm 2018 của Thủ tướng Chính phủ phê duyệt Chương"
                        + " trình Mỗi xã một sản phẩm giai đoạn 2018 - 2020.");
    }

    private static List<PlanLine> lines(String province, List<String> bases) {
        List<PlanLine> lines = new ArrayList<>();
        bases.forEach(base -> lines.add(PlanLine.of(Role.BASE, base)));
        lines.add(PlanLine.of(
                Role.INTRODUCTION,
                "Ủy ban nhân dân tỉnh " + province + " ban hành Kế hoạch hỗ trợ phát triển sản phẩm OCOP như sau:"));
        lines.addAll(purpose());
        lines.addAll(work());
        lines.addAll(funds());
        lines.addAll(duties());
        return lines;
    }

    private static List<PlanLine> purpose() {
        return List.of(
                new PlanLine(Role.SECTION, "I.", "MỤC ĐÍCH, YÊU CẦU"),
                new PlanLine(Role.CLAUSE, "1.", "Mục đích"),
                new PlanLine(
                        Role.POINT,
                        "a)",
                        "Phát triển sản phẩm có lợi thế của địa phương, nâng cao thu nhập cho"
                                + " người dân nông thôn."),
                new PlanLine(Role.POINT, "b)", "Nâng cao năng lực tổ chức sản xuất của các hợp tác xã."),
                new PlanLine(Role.CLAUSE, "2.", "Yêu cầu"),
                new PlanLine(Role.BULLET, "-", "Bám sát nhu cầu của thị trường và điều kiện thực tế của từng xã."),
                new PlanLine(Role.BULLET, "-", "Sử dụng kinh phí đúng mục đích, tiết kiệm, hiệu quả."));
    }

    private static List<PlanLine> work() {
        return List.of(
                new PlanLine(Role.SECTION, "II.", "NỘI DUNG, NHIỆM VỤ"),
                new PlanLine(Role.CLAUSE, "1.", "Khảo sát, lựa chọn sản phẩm"),
                PlanLine.of(
                        Role.BODY,
                        "Rà soát các sản phẩm tiềm năng và hướng dẫn chủ thể xây dựng phương án kinh"
                                + " doanh phù hợp với khả năng của từng cơ sở."),
                new PlanLine(Role.CLAUSE, "2.", "Tập huấn và hỗ trợ chủ thể"),
                new PlanLine(Role.POINT, "a)", "Tập huấn kiến thức về tiêu chuẩn chất lượng và quản trị cơ sở."),
                new PlanLine(Role.POINT, "b)", "Hỗ trợ bao bì, nhãn hiệu và truy xuất nguồn gốc sản phẩm."));
    }

    private static List<PlanLine> funds() {
        return List.of(
                new PlanLine(Role.SECTION, "III.", "KINH PHÍ THỰC HIỆN"),
                PlanLine.of(
                        Role.BODY,
                        "Tổng kinh phí thực hiện Kế hoạch là 1.250.000.000 đồng (Bằng chữ: Một tỷ hai"
                                + " trăm năm mươi triệu đồng), trong đó:"),
                new PlanLine(Role.BULLET, "-", "Ngân sách tỉnh: 750.000.000 đồng;"),
                new PlanLine(Role.BULLET, "-", "Ngân sách xã: 300.000.000 đồng;"),
                new PlanLine(Role.BULLET, "-", "Đối ứng của các chủ thể: 200.000.000 đồng."),
                PlanLine.of(Role.BODY, "Chi tiết tại Phụ lục kèm theo Kế hoạch này."));
    }

    private static List<PlanLine> duties() {
        return List.of(
                new PlanLine(Role.SECTION, "IV.", "TỔ CHỨC THỰC HIỆN"),
                new PlanLine(Role.CLAUSE, "1.", "Cơ quan chủ trì"),
                PlanLine.of(
                        Role.BODY,
                        "Hướng dẫn, đôn đốc các đơn vị thực hiện Kế hoạch; tổng hợp kết quả, báo cáo Ủy"
                                + " ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm."),
                new PlanLine(Role.CLAUSE, "2.", "Sở Tài chính"),
                PlanLine.of(
                        Role.BODY,
                        "Tham mưu bố trí kinh phí theo khả năng cân đối của ngân sách. Trong quá"
                                + " trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh kịp thời để xem xét, giải"
                                + " quyết./."));
    }

    private static List<String> recipients(String ministry, String places) {
        return List.of(
                "- Bộ " + ministry + ";",
                "- Chủ tịch, các Phó Chủ tịch UBND tỉnh;",
                "- Các sở, ban, ngành cấp tỉnh;",
                "- UBND " + places + ";",
                "- Lưu: VT, NL.");
    }

    private static List<List<String>> rows() {
        return List.of(
                List.of("1", "Khảo sát, lựa chọn sản phẩm", "150", "150", "", ""),
                List.of("2", "Tập huấn cho chủ thể sản xuất", "300", "200", "100", ""),
                List.of("3", "Hỗ trợ bao bì, nhãn hiệu, truy xuất nguồn gốc", "800", "400", "200", "200"),
                List.of("", "Tổng cộng", "1.250", "750", "300", "200"));
    }
}
