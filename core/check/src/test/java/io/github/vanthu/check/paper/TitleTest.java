package io.github.vanthu.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Cells;
import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Line;
import io.github.vanthu.check.content.Samples;
import io.github.vanthu.check.content.Supply;
import io.github.vanthu.document.Length;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    private static List<String> title(Supply... title) {
        Stream<Supply> all = Stream.concat(Stream.of(Samples.letterhead()), Stream.of(title));
        return Dumps.of(Stream.concat(all, Stream.of(Line.body("Ủy ban nhân dân xã ban hành Kế hoạch như sau:"))))
                .stream()
                .dropWhile(line -> !line.startsWith("PLACE_DATE"))
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "KẾ HOẠCH,KH",
        "Kế hoạch,KH",
        "BÁO CÁO,BC",
        "TỜ TRÌNH,TTr",
        "QUY ĐỊNH,QyĐ",
        "QUYẾT ĐỊNH,QĐ",
        "THÔNG BÁO,TB",
        "THÔNG CÁO,TC",
        "PHƯƠNG ÁN,PA",
        "CHƯƠNG TRÌNH,CTr",
        "GIẤY ỦY QUYỀN,GUQ",
        "GIẤY UỶ QUYỀN,GUQ",
        "KẾ HOẠCHH,KH"
    })
    void knowsTheKind(String name, String code) {
        Line kind = Line.of(name).bold().centre();
        Line subject = Line.of("Về phát triển sản phẩm").bold().centre();
        Paper paper = Recogniser.recognise(Contents.of(Samples.letterhead(), kind, subject, Line.body("Nội dung.")));
        assertThat(paper.kind()).contains(code);
        assertThat(paper.first(Element.SUBJECT)).map(Part::text).contains("Về phát triển sản phẩm");
    }

    @Test
    void readsKindAndSubjectFromOneParagraph() {
        assertThat(title(Line.of("KẾ HOẠCH\nPhát triển sản phẩm\nnăm 2027")
                        .bold()
                        .centre()))
                .startsWith("KIND \"KẾ HOẠCH\"", "SUBJECT x2 \"Phát triển sản phẩm năm 2027\"");
    }

    @Test
    void partsAKindThatGoesOnInItsLine() {
        assertThat(title(Line.of("KẾ HOẠCH PHÁT TRIỂN SẢN PHẨM NĂM 2027").bold().centre()))
                .startsWith("KIND \"KẾ HOẠCH\"", "SUBJECT \"PHÁT TRIỂN SẢN PHẨM NĂM 2027\"");
    }

    @Test
    void endsTheSubjectAtItsRuleAndReadsWhatItIsIssuedWith() {
        assertThat(title(
                        Line.of("KẾ HOẠCH").bold().centre(),
                        Line.of("Phát triển sản phẩm").bold().centre(),
                        Line.of("(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 01/3/2026)")
                                .italic()
                                .centre(),
                        Line.of("").drawn(Length.mm(20)),
                        Line.of("MỞ ĐẦU").bold().centre()))
                .startsWith(
                        "KIND \"KẾ HOẠCH\"",
                        "SUBJECT \"Phát triển sản phẩm\"",
                        "ISSUED_WITH \"(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 01/3/2026)\" SHAPE 0.15 of 374 pt",
                        "HEADING #1 \"MỞ ĐẦU\"");
    }

    @Test
    void measuresTheLastLineOfAWrappedSubject() {
        Line subject = Line.of(
                        "Triển khai thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới trên địa bàn xã")
                .bold()
                .centre();
        assertThat(title(
                        Line.of("KẾ HOẠCH").bold().centre(),
                        subject,
                        Line.of("_____").centre()))
                .anyMatch(line -> line.matches("SUBJECT .* CHARACTERS 0\\.\\d+ of \\d{2,3} pt"));
    }

    @Test
    void endsTheSubjectWithoutRuleAtTheFirstBase() {
        assertThat(title(
                        Line.of("KẾ HOẠCH").bold().centre(),
                        Line.of("Thực hiện Nghị quyết số 5/NQ-HĐND").bold().centre(),
                        Line.body("Thực hiện Nghị quyết số 5/NQ-HĐND ngày 01/02/2026 của Hội đồng nhân dân xã;")
                                .italic(),
                        Line.body("Xét đề nghị của Phòng Kinh tế.").italic()))
                .startsWith(
                        "KIND \"KẾ HOẠCH\"",
                        "SUBJECT \"Thực hiện Nghị quyết số 5/NQ-HĐND\"",
                        "BASE \"Thực hiện Nghị quyết số 5/NQ-HĐND ngày 01/02/2026 của Hội đồ…\"",
                        "BASE \"Xét đề nghị của Phòng Kinh tế.\"",
                        "BODY \"Ủy ban nhân dân xã ban hành Kế hoạch như sau:\"");
    }

    @Test
    void partsBasesInOneParagraphAndLeavesProseAlone() {
        assertThat(title(
                        Line.of("KẾ HOẠCH").bold().centre(),
                        Line.of("Phát triển sản phẩm").bold().centre(),
                        Line.body("Căn cứ Luật Đất đai;\nCăn cứ Luật Đầu tư công;")))
                .containsSubsequence("BASE \"Căn cứ Luật Đất đai;\"", "BASE \"Căn cứ Luật Đầu tư công;\"");
        assertThat(title(
                        Line.of("KẾ HOẠCH").bold().centre(),
                        Line.of("Phát triển sản phẩm").bold().centre(),
                        Line.body("Thực hiện Kế hoạch số 4/KH-UBND; Ủy ban nhân dân xã ban hành Kế hoạch như sau:")))
                .noneMatch(line -> line.startsWith("BASE"));
    }

    @Test
    void readsBasesAsANumberedSectionAsText() {
        assertThat(title(
                        Line.of("KẾ HOẠCH").bold().centre(),
                        Line.of("Phát triển sản phẩm").bold().centre(),
                        Line.body("I. CĂN CỨ XÂY DỰNG KẾ HOẠCH").bold(),
                        Line.body("- Căn cứ Luật Đất đai;")))
                .containsSubsequence(
                        "HEADING #1 [I.] \"I. CĂN CỨ XÂY DỰNG KẾ HOẠCH\"", "BODY #1 [-] \"- Căn cứ Luật Đất đai;\"");
    }

    @Test
    void readsALetter() {
        Supply head = Contents.table(Cells.of(
                Cells.cell(
                        Line.of("SỞ TÀI CHÍNH").bold(),
                        Line.of("Số: 12/STC-NS"),
                        Line.of("V/v phân bổ kinh phí"),
                        Line.of("thực hiện Chương trình")),
                Cells.cell(
                        Line.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").bold(),
                        Line.of("Độc lập - Tự do - Hạnh phúc").bold(),
                        Line.of("Bắc Ninh, ngày 05 tháng 6 năm 2026").italic())));
        assertThat(Dumps.of(
                        head,
                        Line.of("Kính gửi:").centre(),
                        Line.of("- Sở Nông nghiệp và Môi trường;"),
                        Line.of("- Ủy ban nhân dân các xã."),
                        Line.body("Thực hiện Nghị quyết số 4/NQ-CP, Sở Tài chính đề nghị các đơn vị báo cáo."),
                        Samples.ending()))
                .contains(
                        "LETTER_SUBJECT x2 \"V/v phân bổ kinh phí thực hiện Chương trình\"",
                        "ADDRESSEE \"Kính gửi:\"",
                        "ADDRESSEE \"- Sở Nông nghiệp và Môi trường;\"",
                        "ADDRESSEE \"- Ủy ban nhân dân các xã.\"",
                        "BODY \"Thực hiện Nghị quyết số 4/NQ-CP, Sở Tài chính đề nghị các đơ…\"");
    }
}
