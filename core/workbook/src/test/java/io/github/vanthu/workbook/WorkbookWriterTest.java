package io.github.vanthu.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.figures.FigureFormat;
import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.CellValue;
import io.github.vanthu.model.Column;
import io.github.vanthu.model.LabelStyle;
import io.github.vanthu.model.Markdown;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.model.NumberWordsStyle;
import io.github.vanthu.model.Total;
import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.sheet.CellRange;
import io.github.vanthu.workbook.sheet.Sheet;
import io.github.vanthu.workbook.sheet.SheetFiles;
import io.github.vanthu.workbook.sheet.WorkbookContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {
    private static final FigureFormat FORMAT = new FigureFormat(
            Map.of(),
            List.of(LabelStyle.ROMAN_DOT),
            List.of(LabelStyle.ROMAN, LabelStyle.ARABIC),
            NumberWordsStyle.USUAL);

    private static final List<Column> COLUMNS = List.of(
            column("", "TT", Column.Kind.LABEL, ""),
            column("", "Nội dung", Column.Kind.ITEM, "(1)"),
            new Column(
                    Optional.empty(),
                    "Khối lượng",
                    Column.Kind.TEXT,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                            column("soLuong", "Số lượng", Column.Kind.QUANTITY, "(2)"),
                            column("donGia", "Đơn giá", Column.Kind.PRICE, "(3)"))),
            column("tien", "Thành tiền", Column.Kind.MONEY, "(4)=(2)x(3)"),
            column("tyLe", "Tỷ lệ", Column.Kind.PERCENT, ""),
            column("ghiChu", "Ghi chú", Column.Kind.TEXT, ""));

    private static Column column(String id, String title, Column.Kind kind, String number) {
        return new Column(
                Optional.of(id).filter(text -> !text.isEmpty()),
                title,
                kind,
                Optional.empty(),
                Optional.of(number).filter(text -> !text.isEmpty()),
                List.of());
    }

    private static Map<String, CellValue> cells(String... idsAndTexts) {
        Map<String, CellValue> cells = new HashMap<>();
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            cells.put(idsAndTexts[i], new CellValue(idsAndTexts[i + 1], Optional.empty()));
        }
        return cells;
    }

    private static AnnexRow row(String item, Map<String, CellValue> cells, AnnexRow... parts) {
        return new AnnexRow(
                Optional.empty(),
                Optional.empty(),
                Optional.of(item),
                cells,
                Optional.empty(),
                Optional.empty(),
                List.of(parts));
    }

    private static Annex annex(List<AnnexRow> rows, Optional<Total> total) {
        return new Annex(
                Optional.of("PL1"),
                Optional.empty(),
                List.of("DỰ TOÁN", "KINH PHÍ"),
                Optional.of("Kèm theo Kế hoạch"),
                true,
                Annex.Paper.A4,
                Optional.of(MoneyUnit.MILLION),
                true,
                Optional.empty(),
                COLUMNS,
                List.of(),
                rows,
                total,
                Optional.of(new Markdown("Ghi chú: tạm tính.")));
    }

    private static Annex usual() {
        return annex(
                List.of(
                        row(
                                "Tuyên truyền",
                                cells("tien", "32,5"),
                                row("=Pano", cells("soLuong", "5", "donGia", "2,5", "tien", "12,5", "tyLe", "12,5%")),
                                row("Tin bài", cells("soLuong", "10", "donGia", "2", "tien", "20", "ghiChu", "-"))),
                        row("Đào tạo", cells("tien", "1.000,0"), row("Lớp", cells("tien", "999,0")))),
                Optional.of(new Total("TỔNG CỘNG", Optional.empty(), cells("tien", "1.032,5"))));
    }

    private static byte[] bytes(Annex... annexes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookWriter.write(List.of(annexes), FORMAT, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Sheet sheet(Annex annex) {
        WorkbookContent content = SheetFiles.read("budget.xlsx", bytes(annex));
        assertThat(content.problems()).isEmpty();
        return content.sheets().get(0);
    }

    private static Cell cell(Sheet sheet, String name) {
        CellRange at = CellRange.parse(name).orElseThrow();
        return sheet.cell(at.top(), at.left()).orElseThrow();
    }

    @Test
    void laysOutTitlesUnitHeadRowsAndNotes() {
        Sheet sheet = sheet(usual());
        assertThat(sheet.name()).isEqualTo("PL1");
        List<String> first = sheet.rows().values().stream()
                .map(row -> row.values().iterator().next().text())
                .toList();
        assertThat(first)
                .containsExactly(
                        "Phụ lục",
                        "DỰ TOÁN",
                        "KINH PHÍ",
                        "(Kèm theo Kế hoạch)",
                        "Đơn vị tính: triệu đồng",
                        "TT",
                        "Số lượng",
                        "(1)",
                        "I",
                        "1",
                        "2",
                        "II",
                        "1",
                        "TỔNG CỘNG",
                        "Ghi chú: tạm tính.");
        assertThat(sheet.merged())
                .contains(
                        new CellRange(1, 1, 1, 7),
                        new CellRange(6, 1, 7, 1),
                        new CellRange(6, 3, 6, 4),
                        new CellRange(15, 1, 15, 7));
    }

    @Test
    void writesFormulasWhereTheFiguresAgreeAndNumbersWhereTheyDoNot() {
        Sheet sheet = sheet(usual());
        assertThat(cell(sheet, "E9").formula()).contains("SUM(E10:E11)");
        assertThat(cell(sheet, "E10").formula()).contains("C10*D10");
        assertThat(cell(sheet, "E12").formula()).as("does not add up").isEmpty();
        assertThat(cell(sheet, "E14").formula()).contains("E9+E12");
        assertThat(cell(sheet, "E12").text()).isEqualTo("1.000,0");
        assertThat(cell(sheet, "E14").text()).isEqualTo("1.032,5");
        assertThat(cell(sheet, "F10").text()).isEqualTo("12,5%");
    }

    @Test
    void keepsTextThatLooksLikeAFormula() {
        Sheet sheet = sheet(usual());
        assertThat(cell(sheet, "B10").kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(cell(sheet, "B10").text()).isEqualTo("=Pano");
        assertThat(cell(sheet, "B10").formula()).isEmpty();
    }

    @Test
    void anotherReaderSeesTheSameNumbers() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(usual())))) {
            assertThat(workbook.getFirstSheet().read().get(13).getCell(4).asNumber())
                    .isEqualByComparingTo("1032.5");
        }
    }

    @Test
    void sumsSubtotalsBackToTheOneBefore() {
        AnnexRow subtotal = new AnnexRow(
                Optional.empty(),
                Optional.of(""),
                Optional.of("Cộng"),
                cells("tien", "5"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(AnnexRow.Role.SUBTOTAL));
        Annex annex = annex(
                List.of(
                        row("a", cells("tien", "2")),
                        row("b", cells("tien", "3")),
                        subtotal,
                        row("c", cells("tien", "1")),
                        row("d", cells("tien", "4")),
                        subtotal),
                Optional.of(new Total("TỔNG", Optional.of(Total.Position.FIRST), cells("tien", "10"))));
        Sheet sheet = sheet(annex);
        assertThat(cell(sheet, "E9").formula()).contains("SUM(E10:E11,E13:E14)");
        assertThat(cell(sheet, "E12").formula()).contains("SUM(E10:E11)");
        assertThat(cell(sheet, "E15").formula()).contains("SUM(E13:E14)");
    }

    @Test
    void mergesCellsThatReachDown() {
        Map<String, CellValue> reaching = new HashMap<>(cells("tien", "5"));
        reaching.put("ghiChu", new CellValue("Cả bảng", Optional.of("table")));
        Annex annex =
                annex(List.of(row("a", reaching), row("b", cells("tien", "5")), row("c", Map.of())), Optional.empty());
        assertThat(sheet(annex).merged()).contains(new CellRange(9, 7, 11, 7));
    }

    @Test
    void namesSheetsApartAndGivesTheSameBytesAgain() {
        byte[] twice = bytes(usual(), usual());
        assertThat(SheetFiles.read("b.xlsx", twice).sheets())
                .extracting(Sheet::name)
                .containsExactly("PL1", "PL1 2");
        assertThat(bytes(usual(), usual())).isEqualTo(twice);
    }
}
