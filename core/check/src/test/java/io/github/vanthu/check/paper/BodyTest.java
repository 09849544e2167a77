package io.github.vanthu.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Line;
import io.github.vanthu.check.content.Samples;
import io.github.vanthu.check.content.Supply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static final String INTRODUCTION = "BODY \"Ủy ban nhân dân xã ban hành Kế hoạch như sau:\"";

    private static List<String> body(Supply... body) {
        Stream<Supply> head = Stream.of(
                Samples.letterhead(),
                Line.of("KẾ HOẠCH").bold().centre(),
                Line.of("Phát triển sản phẩm").bold().centre(),
                Line.body("Ủy ban nhân dân xã ban hành Kế hoạch như sau:"));
        return Dumps.of(Stream.concat(Stream.concat(head, Stream.of(body)), Stream.of(Samples.ending()))).stream()
                .dropWhile(line -> !line.equals(INTRODUCTION))
                .skip(1)
                .takeWhile(line -> !line.startsWith("RECIPIENT"))
                .toList();
    }

    private static List<String> bodyOf(String... lines) {
        return body(Stream.of(lines).map(Line::body).toArray(Supply[]::new));
    }

    @Test
    void countsLevelsByTheOrderOfTheirKinds() {
        assertThat(bodyOf(
                        "Phần I. Chung",
                        "I. Một",
                        "1. Hai",
                        "1.1. Ba",
                        "1.1.1. Bốn",
                        "a) Năm",
                        "b) Sáu",
                        "1.2. Bảy",
                        "2. Tám",
                        "a) Chín",
                        "II. Mười"))
                .containsExactly(
                        "HEADING #1 [Phần I.] \"Phần I. Chung\"",
                        "HEADING #2 [I.] \"I. Một\"",
                        "HEADING #3 [1.] \"1. Hai\"",
                        "HEADING #4 [1.1.] \"1.1. Ba\"",
                        "HEADING #5 [1.1.1.] \"1.1.1. Bốn\"",
                        "HEADING #6 [a)] \"a) Năm\"",
                        "HEADING #6 [b)] \"b) Sáu\"",
                        "HEADING #4 [1.2.] \"1.2. Bảy\"",
                        "HEADING #3 [2.] \"2. Tám\"",
                        "HEADING #4 [a)] \"a) Chín\"",
                        "HEADING #2 [II.] \"II. Mười\"");
    }

    @Test
    void readsArticles() {
        assertThat(body(
                        Line.of("Chương I").bold().centre(),
                        Line.of("QUY ĐỊNH CHUNG").bold().centre(),
                        Line.body("Điều 1. Phạm vi").bold(),
                        Line.body("1. Kế hoạch này quy định việc hỗ trợ."),
                        Line.body("Điều 2 của Luật quy định khác.")))
                .containsExactly(
                        "HEADING #1 [Chương I] x2 \"Chương I QUY ĐỊNH CHUNG\"",
                        "HEADING #2 [Điều 1.] \"Điều 1. Phạm vi\"",
                        "HEADING #3 [1.] \"1. Kế hoạch này quy định việc hỗ trợ.\"",
                        "BODY \"Điều 2 của Luật quy định khác.\"");
    }

    @Test
    void readsAutomaticLabels() {
        assertThat(body(
                        Line.body("MỤC ĐÍCH").bold().label("I. "),
                        Line.body("Mục đích chung").label("1. "),
                        Line.body("Nâng cao thu nhập.").label("- "),
                        Line.body("Cho người dân.").label("+ "),
                        Line.body("Nâng cao năng lực.").label("• "),
                        Line.body("Chuẩn bị").label("Bước 1: ")))
                .containsExactly(
                        "HEADING #1 [I.] \"I. MỤC ĐÍCH\"",
                        "HEADING #2 [1.] \"1. Mục đích chung\"",
                        "BODY #1 [-] \"- Nâng cao thu nhập.\"",
                        "BODY #2 [+] \"+ Cho người dân.\"",
                        "BODY #3 [•] \"• Nâng cao năng lực.\"",
                        "HEADING #3 [Bước 1:] \"Bước 1: Chuẩn bị\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.500 triệu đồng là tổng kinh phí.",
                "15 lớp tập huấn được tổ chức.",
                "1,5 triệu đồng mỗi hộ.",
                "2020 là năm đầu tiên.",
                "Mục 1 của Kế hoạch được giao cho Phòng Kinh tế.",
                "Phần I đã nêu các mục tiêu.",
                "Ngày 01/5/2026 khai mạc.",
                "V.v và các nội dung khác."
            })
    void takesNoSentenceForAHeading(String sentence) {
        assertThat(bodyOf(sentence)).containsExactly("BODY \"" + sentence + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/ Mục đích",
                "1.Mục đích",
                "(1) Mục đích",
                "1) Mục đích",
                "A. MỤC ĐÍCH",
                "đ) Mục đích",
                "I/ MỤC ĐÍCH"
            })
    void knowsLabelsHoweverTheyAreWritten(String heading) {
        assertThat(bodyOf(heading)).first().asString().startsWith("HEADING #1 [");
    }

    @Test
    void takesBoldCapitalsForAHeading() {
        assertThat(body(Line.body("TỔ CHỨC THỰC HIỆN").bold(), Line.body("UBND xã, HĐND xã.")))
                .containsExactly("HEADING #1 \"TỔ CHỨC THỰC HIỆN\"", "BODY \"UBND xã, HĐND xã.\"");
    }

    @Test
    void readsATableWithItsUnitAndNote() {
        assertThat(body(
                        Line.body("Kinh phí theo bảng sau:"),
                        Line.of("ĐVT: triệu đồng").italic(),
                        Contents.grid("TT|Nội dung|Số tiền", "1|Tuyên truyền|100"),
                        Line.of("Ghi chú: tạm tính."),
                        Line.body("Các đơn vị thực hiện.")))
                .containsExactly(
                        "BODY \"Kinh phí theo bảng sau:\"",
                        "UNIT_LINE \"ĐVT: triệu đồng\"",
                        "TABLE 2x3",
                        "TABLE_NOTE \"Ghi chú: tạm tính.\"",
                        "BODY \"Các đơn vị thực hiện.\"");
    }

    @Test
    void readsAnnexesOfSeveralKinds() {
        assertThat(PaperDump.of(Recogniser.recognise(Contents.sections(
                        Contents.section(
                                Samples.letterhead(),
                                Line.of("KẾ HOẠCH").bold().centre(),
                                Line.of("Phát triển").bold().centre(),
                                Line.body("Nội dung."),
                                Samples.ending(),
                                Line.of("PHỤ LỤC 01").bold().centre(),
                                Line.of("Dự toán kinh phí").bold().centre(),
                                Contents.grid("TT|Số tiền", "1|100"),
                                Line.of("Nguồn vốn chưa bao gồm vốn lồng ghép."),
                                Line.of("Phụ lục số 02: PHÂN CÔNG NHIỆM VỤ")
                                        .bold()
                                        .centre(),
                                Line.of("1. Phòng Kinh tế").bold()),
                        Contents.section(
                                Line.of("DANH MỤC DỰ ÁN").bold().centre(),
                                Line.of("(Kèm theo Kế hoạch số 15/KH-UBND")
                                        .italic()
                                        .centre(),
                                Line.of("ngày 05/11/2026 của UBND xã)").italic().centre(),
                                Contents.grid("TT|Tên", "1|Đường")),
                        Contents.section(Contents.grid("TT|Tên", "2|Cầu"))))))
                .contains("""
                        ANNEX_LABEL @1 "PHỤ LỤC 01"
                        ANNEX_TITLE @1 "Dự toán kinh phí"
                        TABLE @1 2x2
                        TABLE_NOTE @1 "Nguồn vốn chưa bao gồm vốn lồng ghép."
                        ANNEX_LABEL @2 "Phụ lục số 02:"
                        ANNEX_TITLE @2 "PHÂN CÔNG NHIỆM VỤ"
                        HEADING @2 #1 [1.] "1. Phòng Kinh tế"
                        ANNEX_TITLE @3 "DANH MỤC DỰ ÁN"
                        ANNEX_ATTACHED @3 x2 "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/11/2026 của UBND xã…"
                        TABLE @3 2x2
                        TABLE @3 2x2
                        """);
    }
}
