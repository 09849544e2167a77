package io.github.vanthu.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.workbook.sheet.Cell.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SheetFilesTest {
    private static final String STYLES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"#,##0\\ &quot;đồng&quot;\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"d-mmm\"/></numFmts>"
            + "<fonts><font><name val=\"Times New Roman\"/></font><font><b/><i val=\"0\"/><name val=\".VnTime\"/></font></fonts>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"164\" fontId=\"1\"/>"
            + "<xf numFmtId=\"165\" fontId=\"0\"><alignment horizontal=\"right\" indent=\"2\"/></xf></cellXfs>";

    private static Cell cell(WorkbookContent content, String name) {
        CellRange at = CellRange.parse(name).orElseThrow();
        return content.sheets().get(0).cell(at.top(), at.left()).orElseThrow();
    }

    private static WorkbookContent read(RawWorkbook workbook) {
        return SheetFiles.read("budget.xlsx", workbook.bytes());
    }

    private static List<String> codes(WorkbookContent content) {
        return content.problems().stream().map(Problem::code).toList();
    }

    @Test
    void readsWhatAnIndependentWriterWrote() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("PL1");
            sheet.value(0, 0, "PHỤ LỤC 1");
            sheet.range(0, 0, 0, 3).merge();
            sheet.value(1, 1, 1_000_000);
            sheet.style(1, 1).bold().italic().indent(3).format("#,##0").set();
            sheet.value(2, 1, LocalDate.of(2026, 3, 1));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
        }
        WorkbookContent content = SheetFiles.read("budget.xlsx", out.toByteArray());
        assertThat(content.problems()).isEmpty();
        Sheet sheet = content.sheets().get(0);
        assertThat(sheet.name()).isEqualTo("PL1");
        assertThat(sheet.merged()).containsExactly(new CellRange(1, 1, 1, 4));
        Cell amount = cell(content, "B2");
        assertThat(amount.kind()).isEqualTo(Kind.NUMBER);
        assertThat(amount.text()).isEqualTo("1.000.000");
        assertThat(amount.value()).contains(new BigDecimal("1000000"));
        assertThat(amount.style()).isEqualTo(new CellStyle(true, true, 3, false, "Calibri"));
        assertThat(cell(content, "B3").text()).isEqualTo("01/03/2026");
        assertThat(cell(content, "B3").day()).contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void readsTextsStylesAndFormatsAsExcelWritesThem() {
        WorkbookContent content = read(RawWorkbook.sheet("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>0</v></c>"
                        + "<c r=\"C3\" s=\"1\"><v>1234567</v></c><c r=\"D3\" s=\"2\"><v>46023</v></c>"
                        + "<c r=\"E3\" t=\"b\"><v>1</v></c><c r=\"F3\" t=\"inlineStr\"><is><t>Tổng</t></is></c></row>")
                .styles(STYLES)
                .strings("<r><t>Nội </t></r><r><rPr><b/></rPr><t>dung_x000D_</t></r><rPh><t>bỏ</t></rPh>"));
        assertThat(cell(content, "B3").text()).isEqualTo("Nội dung\n");
        assertThat(cell(content, "C3").text()).isEqualTo("1.234.567 đồng");
        assertThat(cell(content, "C3").figure()).contains("1.234.567");
        assertThat(cell(content, "C3").style()).isEqualTo(new CellStyle(true, false, 0, false, ".VnTime"));
        assertThat(cell(content, "D3").kind()).isEqualTo(Kind.DATE);
        assertThat(cell(content, "D3").text()).isEqualTo("01/01");
        assertThat(cell(content, "D3").format()).isEqualTo("d-mmm");
        assertThat(cell(content, "D3").style()).isEqualTo(new CellStyle(false, false, 2, true, "Times New Roman"));
        assertThat(cell(content, "E3").kind()).isEqualTo(Kind.BOOLEAN);
        assertThat(cell(content, "F3").text()).isEqualTo("Tổng");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void composesDecomposedText() {
        WorkbookContent content =
                read(RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Kế hoạch</t></is></c></row>"));
        assertThat(cell(content, "A1").text()).isEqualTo("Kế hoạch");
    }

    @Test
    void countsDaysFrom1904() {
        WorkbookContent content = read(RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>44561</v></c></row>")
                .styles(STYLES)
                .from1904());
        assertThat(cell(content, "A1").day()).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void countsRowsAndCellsWithoutNames() {
        WorkbookContent content =
                read(RawWorkbook.sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"));
        assertThat(cell(content, "B1").text()).isEqualTo("2");
        assertThat(cell(content, "A2").text()).isEqualTo("3");
    }

    @Test
    void leavesOutHiddenRowsAndColumnsAndReportsTheirNumbers() {
        WorkbookContent content = read(new RawWorkbook()
                .with(
                        "PL1",
                        "",
                        "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"inlineStr\"><is><t>ẩn</t></is></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>5</v></c>"
                                + "</row><row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>6</v></c></row></sheetData>"));
        assertThat(content.sheets().get(0).rows()).containsOnlyKeys(1);
        assertThat(content.sheets().get(0).cell(1, 3)).isEmpty();
        assertThat(codes(content)).containsExactly("SHEET-011", "SHEET-013");
        Problem rows = content.problems().get(0);
        assertThat(rows.severity()).isEqualTo(io.github.vanthu.model.Severity.WARNING);
        assertThat(rows.arguments()).containsExactly("2-3", "2", "A2 = 5");
        assertThat(rows.place().position()).isEqualTo("budget.xlsx[PL1!A2]");
        assertThat(content.problems().get(1).severity()).isEqualTo(io.github.vanthu.model.Severity.INFO);
    }

    @Test
    void tellsRowsThatAreFilteredOut() {
        WorkbookContent content = read(
                new RawWorkbook()
                        .with(
                                "PL1",
                                "",
                                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>5</v></c>"
                                        + "</row></sheetData><autoFilter ref=\"A1:A2\"><filterColumn colId=\"0\"/></autoFilter>"));
        assertThat(codes(content)).containsExactly("SHEET-012");
    }

    @Test
    void ignoresHiddenSheets() {
        WorkbookContent content = read(RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .with("Nháp", "state=\"hidden\"", "<sheetData/>")
                .with("Rất ẩn", "state=\"veryHidden\"", "<sheetData/>"));
        assertThat(content.sheets()).extracting(Sheet::name).containsExactly("Sheet1");
        assertThat(codes(content)).containsExactly("SHEET-010", "SHEET-010");
        assertThat(content.problemsOf(content.sheets().get(0))).isEmpty();
    }

    @Test
    void reportsErrorsAtTheirCells() {
        WorkbookContent content = read(RawWorkbook.sheet("<row r=\"7\"><c r=\"D7\" t=\"e\"><v>#REF!</v></c></row>"));
        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("SHEET-015");
            assertThat(problem.place().position()).isEqualTo("budget.xlsx[Sheet1!D7]");
            assertThat(problem.arguments()).containsExactly("#REF!");
        });
    }

    @Test
    void reportsDecimalsThatDoNotShow() {
        WorkbookContent content = read(RawWorkbook.sheet(
                        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1234.5</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>0.30000000000000004</v></c></row>"
                                + "<row r=\"3\"><c r=\"A3\" s=\"1\"><v>7</v></c></row>")
                .styles(STYLES));
        assertThat(cell(content, "A1").value()).contains(new BigDecimal("1235"));
        assertThat(cell(content, "A1").stored()).contains(new BigDecimal("1234.5"));
        assertThat(content.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.arguments()).containsExactly("2", "A1, A2", "1.235 đồng", "1234,5", "A"));
    }

    @Test
    void readsNumbersTypedAsTextAndSaysSo() {
        WorkbookContent content =
                read(RawWorkbook.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                                + "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>")
                        .strings("<t>1.000.000</t>", "<t>1,000,000</t>", "<t>1,500</t>", "<t>1.1</t>"));
        assertThat(cell(content, "A1").kind()).isEqualTo(Kind.TEXT);
        assertThat(cell(content, "A1").value()).contains(new BigDecimal("1000000"));
        assertThat(cell(content, "B1").value()).contains(new BigDecimal("1000000"));
        assertThat(cell(content, "C1").value()).isEmpty();
        assertThat(cell(content, "D1").value()).isEmpty();
        assertThat(codes(content)).containsExactly("SHEET-023", "SHEET-024", "SHEET-025");
    }

    @Test
    void tellsEmptySheetsAndWorkbooksWithoutVisibleOnes() {
        assertThat(codes(read(RawWorkbook.sheet("")))).containsExactly("SHEET-009");
        assertThat(codes(read(new RawWorkbook().with("A", "state=\"hidden\"", "<sheetData/>"))))
                .containsExactly("SHEET-010", "SHEET-008");
    }
}
