package io.github.vanthu.samples.form;

import static io.github.vanthu.samples.form.Alterations.words;

import io.github.vanthu.check.paper.Element;
import java.util.List;

/** Faults of capitals, of numbers and dates in the text, and of lengths that records have room for. */
final class WordingFaults {
    private static final String CITATION = "khoản 2 Điều 5 Luật Trồng trọt";
    private static final String PROSE = "góp phần nâng cao thu nhập của người dân nông thôn";

    private WordingFaults() {}

    static List<FormFault> faults() {
        return List.of(
                body("FORM-101", "capital clause", "Khoản 2", CITATION, "Khoản 2 Điều 5 Luật Trồng trọt"),
                body("FORM-102", "small article", "điều 5", CITATION, "khoản 2 điều 5 Luật Trồng trọt"),
                body(
                        "FORM-103",
                        "capitals in a body's name",
                        "Ủy Ban Nhân Dân",
                        PROSE,
                        "theo chỉ đạo của Ủy Ban Nhân Dân tỉnh"),
                body(
                        "FORM-104",
                        "capital at the unit",
                        "Tỉnh Bắc Ninh",
                        PROSE,
                        "góp phần nâng cao thu nhập của Tỉnh Bắc Ninh"),
                body(
                        "FORM-121",
                        "commas in thousands",
                        "1,234,567",
                        PROSE,
                        "góp phần đưa 1,234,567 sản phẩm ra thị trường"),
                body("FORM-122", "dot as decimal mark", "12.5", PROSE, "góp phần tăng thu nhập thêm 12.5% mỗi năm"),
                body(
                        "FORM-123",
                        "zero before March",
                        "tháng 03",
                        "ngày 15 tháng 12 năm 2026",
                        "ngày 15 tháng 03 năm 2026"),
                body("FORM-124", "a day that no month has", "31/02/2026", PROSE, "hoàn thành trước ngày 31/02/2026"),
                body(
                        "FORM-125",
                        "two ways of writing days",
                        "5/6/2026",
                        PROSE,
                        "từ ngày 05/6/2026 đến trước ngày 5/6/2026"),
                FormFault.of(
                        "FORM-131",
                        "a subject of 600 characters",
                        Element.SUBJECT,
                        "Phát triển sản phẩm",
                        words(
                                "gắn với xây dựng nông thôn mới",
                                "gắn với xây dựng nông thôn mới" + " và du lịch nông thôn".repeat(26))),
                FormFault.of(
                        "FORM-132",
                        "a number of 12 digits",
                        Element.NUMBER,
                        "123456789012",
                        Alterations.everywhere("07/KH", "123456789012/KH")),
                FormFault.of(
                                "FORM-133",
                                "a symbol of 33 letters",
                                Element.NUMBER,
                                "KH-SNNMT",
                                Alterations.everywhere("KH-SNNMT", "KH-SNNMT-CCPTNT-VPĐP-NTM-OCOP-QLCL"))
                        .docxOnly(),
                FormFault.of(
                                "FORM-134",
                                "a name of 210 letters",
                                Element.ISSUER_NAME,
                                "SỞ NÔNG NGHIỆP",
                                words("VÀ MÔI TRƯỜNG", "VÀ MÔI TRƯỜNG" + " VÀ PHÁT TRIỂN NÔNG THÔN".repeat(8)))
                        .docxOnly(),
                FormFault.of(
                        "FORM-135",
                        "a title of 110 letters",
                        Element.SIGNATURE_TITLE,
                        "PHÓ GIÁM ĐỐC",
                        words(
                                "PHÓ GIÁM ĐỐC",
                                "PHÓ GIÁM ĐỐC THƯỜNG TRỰC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG KIÊM CHI CỤC TRƯỞNG CHI CỤC PHÁT TRIỂN NÔNG THÔN TỈNH BẮC NINH")),
                FormFault.of(
                                "FORM-136",
                                "a name of 55 letters",
                                Element.SIGNATURE_NAME,
                                "Nguyễn-Trần",
                                words("Trần Văn Ví Dụ", "Tôn-Nữ-Hoàng-Phương Nguyễn-Trần Thị-Hoàng Minh-Khuê-Anh"))
                        .docxOnly(),
                FormFault.of(
                        "FORM-137",
                        "a recipient of 230 letters",
                        Element.RECIPIENT,
                        "Các đơn vị",
                        words(
                                "- Các đơn vị thuộc Sở;",
                                "- Các đơn vị thuộc Sở" + " Nông nghiệp và Môi trường".repeat(8) + ";")));
    }

    private static FormFault body(String rule, String what, String words, String before, String after) {
        return FormFault.of(rule, what, Element.BODY, words, words(before, after));
    }
}
