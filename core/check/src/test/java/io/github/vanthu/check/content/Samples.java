package io.github.vanthu.check.content;

import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.List;

/** Parts of a clean plan as the decree shows them, for tests to put together or to change. */
public final class Samples {
    private Samples() {}

    /** Returns the letterhead as a table of two columns and two rows. */
    public static Supply letterhead() {
        return Contents.table(
                Cells.of(
                        Cells.cell(
                                Line.of("ỦY BAN NHÂN DÂN").size(13).bold().centre(),
                                Line.of("XÃ VÂN KHÊ").size(13).bold().centre(),
                                Line.of("").ruled(Length.mm(35), Length.mm(35))),
                        Cells.cell(
                                Line.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                                        .size(13)
                                        .bold()
                                        .centre(),
                                Line.of("Độc lập - Tự do - Hạnh phúc")
                                        .size(14)
                                        .bold()
                                        .centre(),
                                Line.of("").ruled(Length.mm(11), Length.mm(11)))),
                Cells.of(
                        Cells.cell(Line.of("Số: 15/KH-UBND").size(13).centre()),
                        Cells.cell(Line.of("Vân Khê, ngày 05 tháng 11 năm 2026")
                                .italic()
                                .centre())));
    }

    /** Returns the name of the kind, the subject of two lines and the rule below. */
    public static List<Supply> title() {
        return List.of(
                Line.of("KẾ HOẠCH").bold().centre(),
                Line.of("Triển khai Chương trình “Mỗi xã một sản phẩm”").bold().centre(),
                Line.of("trên địa bàn xã Vân Khê năm 2027").bold().centre(),
                Line.of("").ruled(Length.mm(66), Length.mm(66)));
    }

    /** Returns two bases, a body with headings of three levels, and the last sentence. */
    public static List<Supply> body() {
        return List.of(
                Line.body("Căn cứ Luật Tổ chức chính quyền địa phương;").italic(),
                Line.body("Căn cứ Luật Ngân sách nhà nước.").italic(),
                Line.body("Ủy ban nhân dân xã Vân Khê ban hành Kế hoạch với các nội dung sau:"),
                Line.body("I. MỤC ĐÍCH, YÊU CẦU").bold(),
                Line.body("1. Mục đích").bold(),
                Line.body("a) Nâng cao thu nhập của người dân."),
                Line.body("b) Phát triển sản phẩm của địa phương."),
                Line.body("2. Yêu cầu").bold(),
                Line.body("- Triển khai đồng bộ, hiệu quả."),
                Line.body("+ Không dàn trải."),
                Line.body("II. TỔ CHỨC THỰC HIỆN").bold(),
                Line.body("Kinh phí theo Phụ lục kèm theo. Trên đây là Kế hoạch của Ủy ban nhân dân xã./."));
    }

    /** Returns recipients and signature as a table of two columns. */
    public static Supply ending() {
        return Contents.table(Cells.of(
                Cells.cell(
                        Line.of("Nơi nhận:").size(12).bold().italic(),
                        Line.of("- UBND tỉnh Bắc Ninh (b/c);").size(11),
                        Line.of("- Các thôn;").size(11),
                        Line.of("- Lưu: VT, KT.").size(11)),
                Cells.cell(
                        Line.of("TM. ỦY BAN NHÂN DÂN").bold().centre(),
                        Line.of("KT. CHỦ TỊCH").bold().centre(),
                        Line.of("PHÓ CHỦ TỊCH").bold().centre(),
                        Line.of(""),
                        Line.of(""),
                        Line.of("Nguyễn Văn An").bold().centre())));
    }

    /** Returns an annex with a table. */
    public static List<Supply> annex() {
        return List.of(
                Line.of("Phụ lục").bold().centre(),
                Line.of("DỰ TOÁN KINH PHÍ").bold().centre(),
                Line.of("(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/11/2026 của UBND xã Vân Khê)")
                        .italic()
                        .centre(),
                Line.of("Đơn vị tính: triệu đồng").italic(),
                Contents.grid("TT|Nội dung|Số tiền", "1|Tuyên truyền|100", "|Tổng cộng|100"),
                Line.of("Ghi chú: giá tạm tính."));
    }

    /** Returns a clean plan with an annex. */
    public static Content plan() {
        List<Supply> first = new ArrayList<>();
        first.add(letterhead());
        first.addAll(title());
        first.addAll(body());
        first.add(ending());
        return Contents.sections(
                Contents.section(first.toArray(Supply[]::new)), Contents.section(annex().toArray(Supply[]::new)));
    }
}
