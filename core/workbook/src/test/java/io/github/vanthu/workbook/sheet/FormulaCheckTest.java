package io.github.vanthu.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaCheckTest {
    private static final String VALUES =
            "<row r=\"1\"><c r=\"A1\"><v>10</v></c><c r=\"B1\"><v>20</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>chữ</t></is></c></row>";

    private static WorkbookContent withFormula(String formula, String cached) {
        String value = cached.isEmpty() ? "" : "<v>" + cached + "</v>";
        return read(VALUES + "<row r=\"2\"><c r=\"A2\"><f>" + formula + "</f>" + value + "</c></row>");
    }

    private static WorkbookContent read(String rows) {
        return SheetFiles.read("budget.xlsx", RawWorkbook.sheet(rows).bytes());
    }

    private static List<String> codes(WorkbookContent content) {
        return content.problems().stream().map(Problem::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUM(A1:B1)|30",
                "SUM(A1,B1,5)|35",
                "SUM(A1:C1)|30",
                "A1+B1*2|50",
                "(A1+B1)*2|60",
                "-A1+B1|10",
                "B1/A1-1|1",
                "A1*50%|5",
                "ROUND(B1/3,2)|6.67",
                "$A$1+Sheet1!B1|30",
                "'Sheet1'!A1|10",
                "A9+1|1",
                "ROUND(-2.5,0)|-3",
                "1E3+A1|1010"
            })
    void recomputesSumsAndProducts(String formula, String value) {
        WorkbookContent content = withFormula(formula, "");
        assertThat(codes(content)).containsExactly("SHEET-017");
        Cell cell = content.sheets().get(0).cell(2, 1).orElseThrow();
        assertThat(cell.stored().orElseThrow()).isEqualByComparingTo(new BigDecimal(value));
        assertThat(codes(withFormula(formula, value))).isEmpty();
        assertThat(codes(withFormula(formula, value + (value.contains(".") ? "1" : ".5"))))
                .contains("SHEET-016");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"IF(A1&gt;1,2,3)", "A1:B1", "A1/0", "C1+1", "Khac!A1", "tong", "A1^2", "SUM(A:A)", "ROUND(A1)"})
    void leavesOtherFormulasAndSaysSoOnce(String formula) {
        assertThat(codes(withFormula(formula, "7"))).containsExactly("SHEET-020");
        assertThat(codes(withFormula(formula, ""))).containsExactly("SHEET-018");
    }

    @Test
    void namesBothValuesOfAnOldSum() {
        Problem problem = withFormula("SUM(A1:B1)", "532").problems().get(0);
        assertThat(problem.code()).isEqualTo("SHEET-016");
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.place().position()).isEqualTo("budget.xlsx[Sheet1!A2]");
        assertThat(problem.arguments()).containsExactly("532", "=SUM(A1:B1)", "30");
    }

    @Test
    void acceptsTheRoundingOfBinaryNumbers() {
        assertThat(codes(read("<row r=\"1\"><c r=\"A1\"><v>0.1</v></c><c r=\"B1\"><v>0.2</v></c>"
                        + "<c r=\"C1\"><f>A1+B1</f><v>0.30000000000000004</v></c></row>")))
                .isEmpty();
    }

    @Test
    void findsATotalThatIsCountedTwice() {
        WorkbookContent content = read(column("SUM(A2:A7)", "60"));
        assertThat(content.problems())
                .filteredOn(problem -> problem.code().equals("SHEET-019"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().cell()).isEqualTo("A1");
                    assertThat(problem.arguments())
                            .containsExactly("=SUM(A2:A7)", "A2, A5", "A2 =SUM(A3:A4); A5 =SUM(A6:A7)");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A2+A5", "SUM(A2:A7)/2", "SUBTOTAL(9,A2:A7)", "SUM(A2,A5)"})
    void acceptsSumsThatCountOnce(String total) {
        assertThat(codes(read(column(total, "30")))).doesNotContain("SHEET-019");
    }

    /** A total over two groups of two amounts, whose saved values fit. */
    private static String column(String total, String value) {
        StringBuilder rows = new StringBuilder();
        String[] cells = {
            formula(total, value),
            formula("SUM(A3:A4)", "30"),
            "<v>10</v>",
            "<v>20</v>",
            formula("SUM(A6:A7)", "0"),
            "<v>-5</v>",
            "<v>5</v>"
        };
        for (int i = 0; i < cells.length; i++) {
            rows.append(String.format(Locale.ROOT, "<row r=\"%d\"><c r=\"A%d\">%s</c></row>", i + 1, i + 1, cells[i]));
        }
        return rows.toString();
    }

    private static String formula(String text, String value) {
        return "<f>" + text + "</f><v>" + value + "</v>";
    }

    @Test
    void spreadsSharedFormulas() {
        WorkbookContent content = read(
                "<row r=\"1\"><c r=\"A1\"><v>2</v></c><c r=\"B1\"><f t=\"shared\" ref=\"B1:B2\" si=\"0\">A1*$A$1</f><v>4</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>5</v></c></row>");
        assertThat(content.sheets().get(0).cell(2, 2).orElseThrow().formula()).contains("A2*$A$1");
        assertThat(content.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly("5", "=A2*$A$1", "6"));
    }

    @Test
    void computesChainsAndStopsAtCircles() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int row = 2; row <= 5_000; row++) {
            rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><f>A" + (row - 1) + "+1</f></c></row>");
        }
        WorkbookContent chain = read(rows.toString());
        assertThat(chain.sheets().get(0).cell(5_000, 1).orElseThrow().text()).isEqualTo("5000");
        assertThat(codes(read("<row r=\"1\"><c r=\"A1\"><f>B1+1</f></c><c r=\"B1\"><f>A1+1</f></c></row>")))
                .containsOnly("SHEET-009", "SHEET-018");
    }

    @Test
    void namesOtherFilesThatFormulasReadFrom() {
        WorkbookContent content = SheetFiles.read(
                "budget.xlsx",
                RawWorkbook.sheet("<row r=\"3\"><c r=\"C3\"><f>[1]PL!$A$1*2</f><v>4</v></c></row>")
                        .link("file:///C:\\Ke%20hoach\\Dự%20toán.xlsx")
                        .bytes());
        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("SHEET-021");
            assertThat(problem.arguments()).containsExactly("1", "C3", "Dự toán.xlsx");
        });
    }
}
