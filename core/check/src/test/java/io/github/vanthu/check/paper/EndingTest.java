package io.github.vanthu.check.paper;

import static io.github.vanthu.check.content.Cells.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Cells;
import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Line;
import io.github.vanthu.check.content.Samples;
import io.github.vanthu.check.content.Supply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EndingTest {
    private static final List<String> ALL = List.of(
            "RECIPIENT_TITLE \"Nơi nhận:\"",
            "RECIPIENT #1 [-] \"- Các thôn;\"",
            "RECIPIENT #1 [-] \"- Lưu: VT, KT.\"",
            "SIGNATURE_TITLE x2 \"TM. ỦY BAN NHÂN DÂN CHỦ TỊCH\"",
            "SIGNATURE_NAME \"Nguyễn Văn An\"");
    private static final Line RECIPIENTS = Line.of("Nơi nhận:").bold().italic();
    private static final Line HAMLETS = Line.of("- Các thôn;").size(11);
    private static final Line KEPT = Line.of("- Lưu: VT, KT.").size(11);
    private static final Line AUTHORITY = Line.of("TM. ỦY BAN NHÂN DÂN").bold().centre();
    private static final Line TITLE = Line.of("CHỦ TỊCH").bold().centre();
    private static final Line NAME = Line.of("Nguyễn Văn An").bold().centre();
    private static final Line BLANK = Line.of("");

    private static List<String> end(Supply... end) {
        Stream<Supply> text = Stream.of(
                Samples.letterhead(),
                Line.of("KẾ HOẠCH").bold().centre(),
                Line.of("Phát triển").bold().centre(),
                Line.body("Trên đây là Kế hoạch của Ủy ban nhân dân xã./."));
        return Dumps.of(Stream.concat(text, Stream.of(end))).stream()
                .dropWhile(line -> !line.startsWith("BODY"))
                .skip(1)
                .toList();
    }

    @Test
    void readsATableOfTwoRows() {
        assertThat(end(Contents.table(
                        Cells.of(cell(RECIPIENTS, HAMLETS, KEPT), cell(AUTHORITY, TITLE)),
                        Cells.of(cell(BLANK), cell(BLANK, NAME)))))
                .isEqualTo(ALL);
    }

    @Test
    void readsTabs() {
        assertThat(end(
                        Line.of("Nơi nhận:\tTM. ỦY BAN NHÂN DÂN"),
                        Line.of("- Các thôn;\t\tCHỦ TỊCH"),
                        Line.of("- Lưu: VT, KT."),
                        BLANK,
                        Line.of("\t\t\tNguyễn Văn An")))
                .isEqualTo(ALL);
    }

    @Test
    void readsTheSignatureAboveTheRecipients() {
        assertThat(end(AUTHORITY, TITLE, BLANK, BLANK, NAME, RECIPIENTS, HAMLETS, KEPT))
                .isEqualTo(ALL);
    }

    @Test
    void readsTextBoxes() {
        assertThat(end(RECIPIENTS.boxed(AUTHORITY, TITLE, BLANK, NAME), HAMLETS, KEPT))
                .isEqualTo(ALL);
    }

    @Test
    void readsCellsOfOneParagraph() {
        assertThat(end(Contents.table(Cells.of(
                        cell(Line.of("Nơi nhận:\n- Các thôn;\n- Lưu: VT, KT.")),
                        cell(Line.of("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\nNguyễn Văn An"))))))
                .isEqualTo(ALL);
    }

    @Test
    void readsAutomaticBulletsAndTheDraftersMark() {
        assertThat(end(Contents.table(Cells.of(
                        cell(
                                RECIPIENTS,
                                Line.of("Các thôn;").label("- "),
                                Line.of("Lưu: VT, KT.").label("- "),
                                Line.of("PL.(300)")),
                        cell(AUTHORITY, TITLE, BLANK, NAME)))))
                .contains("RECIPIENT #1 [-] \"- Các thôn;\"", "DRAFTER_MARK \"PL.(300)\"");
    }

    @Test
    void readsSeveralSigners() {
        assertThat(end(
                        Contents.table(
                                Cells.of(
                                        cell(
                                                Line.of("SỞ TÀI CHÍNH").bold(),
                                                Line.of("GIÁM ĐỐC").bold()),
                                        cell(
                                                Line.of("SỞ Y TẾ").bold(),
                                                Line.of("GIÁM ĐỐC").bold())),
                                Cells.of(cell(BLANK, Line.of("Trần Thị Bình").bold()), cell(BLANK, NAME))),
                        RECIPIENTS,
                        HAMLETS))
                .containsExactly(
                        "RECIPIENT_TITLE \"Nơi nhận:\"",
                        "RECIPIENT #1 [-] \"- Các thôn;\"",
                        "SIGNATURE_TITLE x2 \"SỞ TÀI CHÍNH GIÁM ĐỐC\"",
                        "SIGNATURE_NAME \"Trần Thị Bình\"",
                        "SIGNATURE_TITLE x2 \"SỞ Y TẾ GIÁM ĐỐC\"",
                        "SIGNATURE_NAME \"Nguyễn Văn An\"");
    }

    @Test
    void readsDegreesNamesInCapitalsAndSignedMarks() {
        assertThat(end(Contents.table(Cells.of(
                        cell(RECIPIENTS, HAMLETS),
                        cell(
                                TITLE,
                                Line.of("(Đã ký)"),
                                BLANK,
                                Line.of("TS. Nguyễn Văn An").bold())))))
                .contains("OTHER \"(Đã ký)\"", "SIGNATURE_NAME \"TS. Nguyễn Văn An\"");
        assertThat(end(Contents.table(Cells.of(
                        cell(RECIPIENTS, HAMLETS),
                        cell(TITLE, BLANK, Line.of("NGUYỄN VĂN AN").bold())))))
                .contains("SIGNATURE_TITLE \"CHỦ TỊCH\"", "SIGNATURE_NAME \"NGUYỄN VĂN AN\"");
    }

    @Test
    void joinsRecipientsOverSeveralParagraphs() {
        assertThat(end(Contents.table(Cells.of(
                        cell(RECIPIENTS, Line.of("- Các Sở: Tài chính,"), Line.of("Y tế;"), KEPT),
                        cell(TITLE, BLANK, NAME)))))
                .contains("RECIPIENT #1 [-] x2 \"- Các Sở: Tài chính, Y tế;\"");
    }

    @Test
    void readsTheSignerOfAPlanWithoutName() {
        assertThat(end(Contents.table(Cells.of(cell(RECIPIENTS, HAMLETS, KEPT), cell(AUTHORITY, TITLE)))))
                .isEqualTo(ALL.subList(0, 4));
    }
}
