package io.github.vanthu.check.paper;

import static io.github.vanthu.check.content.Cells.cell;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.Cells;
import io.github.vanthu.check.content.Contents;
import io.github.vanthu.check.content.Line;
import io.github.vanthu.check.content.Supply;
import io.github.vanthu.document.Length;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {
    private static final String PARENT = "PARENT_NAME \"UBND TỈNH QUẢNG TRỊ\"";
    private static final String ISSUER = "ISSUER_NAME \"SỞ NÔNG NGHIỆP VÀ PTNT\"";
    private static final String COUNTRY = "COUNTRY \"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"";
    private static final String MOTTO = "MOTTO \"Độc lập - Tự do - Hạnh phúc\"";
    private static final String NUMBER = "NUMBER \"Số: 278/KH-SNN\"";
    private static final String DATE = "PLACE_DATE \"Quảng Trị, ngày 04 tháng 3 năm 2019\"";
    private static final List<String> ALL = List.of(PARENT, ISSUER, COUNTRY, MOTTO, NUMBER, DATE);

    private static final Line PARENT_LINE = Line.of("UBND TỈNH QUẢNG TRỊ").centre();
    private static final Line ISSUER_LINE =
            Line.of("SỞ NÔNG NGHIỆP VÀ PTNT").bold().centre();
    private static final Line COUNTRY_LINE =
            Line.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").bold().centre();
    private static final Line MOTTO_LINE =
            Line.of("Độc lập - Tự do - Hạnh phúc").bold().centre();
    private static final Line NUMBER_LINE = Line.of("Số: 278/KH-SNN").centre();
    private static final Line DATE_LINE =
            Line.of("Quảng Trị, ngày 04 tháng 3 năm 2019").italic().centre();

    private static List<String> head(Supply... head) {
        Stream<Supply> title = Stream.of(
                Line.of("KẾ HOẠCH").bold().centre(),
                Line.of("Phát triển sản phẩm").bold().centre(),
                Line.body("Sở ban hành Kế hoạch như sau:"));
        return Dumps.of(Stream.concat(Stream.of(head), title)).stream()
                .takeWhile(line -> !line.startsWith("KIND"))
                .toList();
    }

    private static void isWhole(List<String> found) {
        assertThat(found).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void readsATableOfOneRow() {
        isWhole(head(Contents.table(Cells.of(
                cell(PARENT_LINE, ISSUER_LINE, Line.of(""), NUMBER_LINE),
                cell(COUNTRY_LINE, MOTTO_LINE, Line.of(""), DATE_LINE)))));
    }

    @Test
    void readsATableOfThreeColumnsAndRows() {
        isWhole(head(Contents.table(
                Cells.of(cell(PARENT_LINE), cell(Line.of("")), cell(COUNTRY_LINE)),
                Cells.of(cell(ISSUER_LINE), cell(Line.of("")), cell(MOTTO_LINE)),
                Cells.of(cell(NUMBER_LINE), cell(Line.of("")), cell(DATE_LINE)))));
    }

    @Test
    void readsTablesInATable() {
        isWhole(head(Contents.table(Cells.of(
                cell(Contents.table(Cells.of(cell(PARENT_LINE, ISSUER_LINE)), Cells.of(cell(NUMBER_LINE)))),
                cell(Contents.table(Cells.of(cell(COUNTRY_LINE, MOTTO_LINE)), Cells.of(cell(DATE_LINE))))))));
    }

    @Test
    void readsOneParagraphACellWithForcedBreaks() {
        isWhole(head(Contents.table(Cells.of(
                cell(Line.of("UBND TỈNH QUẢNG TRỊ\n")
                        .and(Line.of("SỞ NÔNG NGHIỆP VÀ PTNT\n").bold())
                        .and(Line.of("Số: 278/KH-SNN"))
                        .centre()),
                cell(Line.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n")
                        .bold()
                        .and(Line.of("Quảng Trị, ngày 04 tháng 3 năm 2019").italic())
                        .centre())))));
    }

    @Test
    void readsTabs() {
        isWhole(head(
                Line.of("UBND TỈNH QUẢNG TRỊ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                Line.of("SỞ NÔNG NGHIỆP VÀ PTNT\tĐộc lập - Tự do - Hạnh phúc").bold(),
                Line.of("\tSố: 278/KH-SNN\tQuảng Trị, ngày 04 tháng 3 năm 2019")));
    }

    @Test
    void readsSpaces() {
        isWhole(head(
                Line.of("UBND TỈNH QUẢNG TRỊ         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                Line.of("SỞ NÔNG NGHIỆP VÀ PTNT            Độc lập - Tự do - Hạnh phúc")
                        .bold(),
                Line.of("   Số: 278/KH-SNN          Quảng Trị, ngày 04 tháng 3 năm 2019")));
    }

    @Test
    void readsTextBoxes() {
        isWhole(head(
                Line.of("").boxed(PARENT_LINE, ISSUER_LINE, NUMBER_LINE).boxed(COUNTRY_LINE, MOTTO_LINE, DATE_LINE)));
    }

    @Test
    void readsParagraphsOneBelowTheOther() {
        isWhole(head(PARENT_LINE, ISSUER_LINE, NUMBER_LINE, COUNTRY_LINE, MOTTO_LINE, DATE_LINE));
        isWhole(head(COUNTRY_LINE, MOTTO_LINE, PARENT_LINE, ISSUER_LINE, NUMBER_LINE, DATE_LINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Cộng hòa xã hội chủ nghĩa Việt Nam",
                "CONG HOA XA HOI CHU NGHIA VIET NAM",
                "   CỘNG HOÀ XÃ HỘI CHỦ NGHĨA  VIỆT NAM ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆTNAM",
                "CÔNG HÒA XÃ HỌI CHỦ NGHĨA VIÊT NAM"
            })
    void knowsTheStatesNameHoweverItIsWritten(String text) {
        assertThat(head(Contents.table(Cells.of(cell(PARENT_LINE), cell(Line.of(text), MOTTO_LINE)))))
                .anyMatch(line -> line.startsWith("COUNTRY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Độc lập – Tự do – Hạnh phúc",
                "Độc Lập - Tự Do - Hạnh Phúc",
                "ĐỘC LẬP-TỰ DO-HẠNH PHÚC",
                "Độc lập Tự do Hạnh phúc",
                "Doc lap - Tu do - Hanh phuc",
                "Độc lâp - Tự do - Hạnh phúp"
            })
    void knowsTheMottoHoweverItIsWritten(String text) {
        assertThat(head(Contents.table(Cells.of(cell(PARENT_LINE), cell(COUNTRY_LINE, Line.of(text))))))
                .anyMatch(line -> line.startsWith("MOTTO"));
    }

    @Test
    void joinsTheStatesNameOverTwoLines() {
        assertThat(head(Contents.table(Cells.of(
                        cell(PARENT_LINE),
                        cell(
                                Line.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA").bold(),
                                Line.of("VIỆT NAM").bold(),
                                MOTTO_LINE)))))
                .contains("COUNTRY x2 \"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\"", MOTTO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số: 15/KH-UBND",
                "Số:15/KH-UBND",
                "Số:     /KH-UBND",
                "Số: ……/KH-UBND",
                "Số 15/KH-UBND",
                "Số:\t/KH-UBND",
                "SỐ: 7 / KH - UBND",
                "Số: 15/QyĐ-SNN&PTNT",
                "Số:"
            })
    void knowsNumberLines(String text) {
        assertThat(head(Contents.table(Cells.of(cell(ISSUER_LINE, Line.of(text)), cell(COUNTRY_LINE)))))
                .anyMatch(line -> line.startsWith("NUMBER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bắc Giang, ngày 19 tháng 11 năm 2019",
                "Thành phố Hồ Chí Minh, ngày … tháng … năm 2019",
                "Bắc Giang, ngày     tháng     năm 2019",
                "Bắc Giang ngày 5 tháng 1 năm 2020",
                "Bắc Giang, Ngày 05 Tháng 01 Năm 2020"
            })
    void knowsPlaceAndDate(String text) {
        assertThat(head(Contents.table(Cells.of(cell(ISSUER_LINE, NUMBER_LINE), cell(COUNTRY_LINE, Line.of(text))))))
                .anyMatch(line -> line.startsWith("PLACE_DATE"));
    }

    @Test
    void takesACommitteeAndItsUnitForOneBody() {
        assertThat(head(Contents.table(Cells.of(
                        cell(
                                Line.of("ỦY BAN NHÂN DÂN").bold(),
                                Line.of("TỈNH BẮC GIANG").bold()),
                        cell(COUNTRY_LINE)))))
                .contains("ISSUER_NAME x2 \"ỦY BAN NHÂN DÂN TỈNH BẮC GIANG\"");
    }

    @Test
    void partsThreeBodiesAndANameOverTwoLines() {
        assertThat(head(Contents.table(Cells.of(
                        cell(
                                Line.of("ỦY BAN NHÂN DÂN"),
                                Line.of("TỈNH BẮC GIANG"),
                                Line.of("SỞ NÔNG NGHIỆP VÀ"),
                                Line.of("PHÁT TRIỂN NÔNG THÔN"),
                                Line.of("CHI CỤC KIỂM LÂM").bold()),
                        cell(COUNTRY_LINE)))))
                .contains(
                        "PARENT_NAME x2 \"ỦY BAN NHÂN DÂN TỈNH BẮC GIANG\"",
                        "PARENT_NAME x2 \"SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN\"",
                        "ISSUER_NAME \"CHI CỤC KIỂM LÂM\"");
    }

    @Test
    void readsMarksInBoxesCellsAndParagraphs() {
        assertThat(head(Contents.table(Cells.of(
                        cell(ISSUER_LINE, NUMBER_LINE, Line.of("DỰ THẢO LẦN 2").boxed(Line.of("HOẢ TỐC"))),
                        cell(COUNTRY_LINE, MOTTO_LINE, Line.of("LƯU HÀNH NỘI BỘ"), Line.of("MẬT"))))))
                .contains(
                        "URGENCY \"HOẢ TỐC\"",
                        "DRAFT_MARK \"DỰ THẢO LẦN 2\"",
                        "CIRCULATION \"LƯU HÀNH NỘI BỘ\"",
                        "SECRECY \"MẬT\"");
    }

    @Test
    void findsTheRuleAsShapeInTheParagraph() {
        assertThat(rules(MOTTO_LINE.drawn(Length.ofPoints(171)), ISSUER_LINE.drawn(Length.ofPoints(80))))
                .containsExactly("SHAPE 0.43 of 187 pt", "SHAPE 1.00 of 171 pt");
    }

    @Test
    void findsTheRuleAsShapeAnchoredAboveInTheCell() {
        List<String> found = head(Contents.table(Cells.of(
                cell(PARENT_LINE.drawn(Length.ofPoints(80)), ISSUER_LINE),
                cell(COUNTRY_LINE.drawn(Length.ofPoints(171)), MOTTO_LINE))));
        assertThat(found).contains(ISSUER + " SHAPE 0.43 of 187 pt", MOTTO + " SHAPE 1.00 of 171 pt");
    }

    @Test
    void findsBothRulesAtOneParagraph() {
        List<String> found = head(
                Line.of("UBND TỈNH QUẢNG TRỊ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .drawn(Length.ofPoints(171))
                        .drawn(Length.ofPoints(80)),
                Line.of("SỞ NÔNG NGHIỆP VÀ PTNT\tĐộc lập - Tự do - Hạnh phúc").bold());
        assertThat(found).contains(ISSUER + " SHAPE 0.43 of 187 pt", MOTTO + " SHAPE 1.00 of 171 pt");
    }

    @Test
    void findsTypedRulesAndUnderlines() {
        assertThat(rules(MOTTO_LINE.underlined(), ISSUER_LINE)).containsExactly("UNDERLINE 1.00 of 171 pt");
        List<String> typed = head(Contents.table(
                Cells.of(cell(ISSUER_LINE, Line.of("____________").centre()), cell(COUNTRY_LINE, MOTTO_LINE))));
        assertThat(typed).contains(ISSUER + " CHARACTERS 0.45 of 187 pt");
    }

    private static List<String> rules(Line motto, Line issuer) {
        return head(Contents.table(Cells.of(cell(issuer), cell(COUNTRY_LINE, motto)))).stream()
                .filter(line -> line.endsWith(" pt"))
                .map(line -> line.substring(line.lastIndexOf('"') + 2))
                .toList();
    }
}
