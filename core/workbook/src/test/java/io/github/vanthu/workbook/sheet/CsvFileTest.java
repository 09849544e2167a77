package io.github.vanthu.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static WorkbookContent read(String text, Charset charset) {
        return SheetFiles.read("kh/Dự toán.csv", text.getBytes(charset));
    }

    private static List<String> row(WorkbookContent content, int row) {
        return Objects.requireNonNull(content.sheets().get(0).rows().get(row)).values().stream()
                .map(Cell::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparator(String separator) {
        String text =
                "DỰ TOÁN, năm 2026; lần 1\nTT,Nội dung,Số tiền\n1,\"Pano, áp phích\",\"1.000,5\"\n2,Tập huấn,2.000\n"
                        .replace("TT,Nội dung,Số tiền", String.join(separator, "TT", "Nội dung", "Số tiền"))
                        .replace(
                                "1,\"Pano, áp phích\",\"1.000,5\"",
                                String.join(separator, "1", "\"Pano, áp phích\"", "\"1.000,5\""))
                        .replace("2,Tập huấn,2.000", String.join(separator, "2", "Tập huấn", "2.000"));
        WorkbookContent content = read(text, StandardCharsets.UTF_8);
        assertThat(row(content, 3)).containsExactly("1", "Pano, áp phích", "1.000,5");
        Cell amount = content.sheets().get(0).cell(3, 3).orElseThrow();
        assertThat(amount.kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(amount.value()).contains(new BigDecimal("1000.5"));
        assertThat(content.sheets().get(0).name()).isEqualTo("Dự toán");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void readsQuotesAndLinesInQuotes() {
        WorkbookContent content = read("a,\"b \"\"c\"\"\r\nd\"\r\n\r\ne,f", StandardCharsets.UTF_8);
        assertThat(row(content, 1)).containsExactly("a", "b \"c\"\nd");
        assertThat(row(content, 3)).containsExactly("e", "f");
    }

    @Test
    void takesTheSeparatorThatTheFileNames() {
        assertThat(row(read("sep=;\na,b;c", StandardCharsets.UTF_8), 1)).containsExactly("a,b", "c");
    }

    @Test
    void readsTheEncodingsThatExcelSaves() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(row(read("\ufeffTổng cộng\t5", charset), 1)).containsExactly("Tổng cộng", "5");
        }
    }

    @Test
    void refusesOtherEncodingsAndOpenQuotes() {
        assertThat(read("Tông,5", StandardCharsets.ISO_8859_1).problems())
                .extracting(Problem::code)
                .containsExactly("SHEET-026");
        assertThat(read("a,b\n\"c,d\n", StandardCharsets.UTF_8).problems())
                .extracting(Problem::code)
                .containsExactly("SHEET-027");
    }

    @Test
    void keepsItsLimits() {
        byte[] two = "a,b".getBytes(StandardCharsets.UTF_8);
        assertThat(SheetFiles.read("a.csv", two, new SheetLimits(3, 3, 1, 2)).problems())
                .isEmpty();
        assertThat(SheetFiles.read("a.csv", two, new SheetLimits(3, 3, 1, 1)).problems())
                .extracting(Problem::code)
                .containsExactly("SHEET-007");
    }
}
