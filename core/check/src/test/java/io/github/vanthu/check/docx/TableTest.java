package io.github.vanthu.check.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static final String GRID =
            "<w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='2000'/><w:gridCol w:w='3000'/></w:tblGrid>";

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + TestFile.run(text) + "</w:p></w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static TablePiece table(String properties, String... rows) {
        return TestFile.of("<w:tbl><w:tblPr>" + properties + "</w:tblPr>" + GRID + String.join("", rows) + "</w:tbl>")
                .table();
    }

    private static List<String> spans(TablePiece table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell ->
                        cell.text() + " " + cell.row() + "," + cell.column() + " " + cell.rows() + "x" + cell.columns())
                .toList();
    }

    private static TableCell first(TablePiece table) {
        return table.rows().get(0).cells().get(0);
    }

    @Test
    void mergedCellsAreOne() {
        TablePiece table = table(
                "",
                row(cell("<w:vMerge w:val='restart'/>", "a"), cell("<w:gridSpan w:val='2'/>", "b")),
                row(cell("<w:vMerge/>", ""), cell("", "c"), cell("", "d")),
                row(cell("<w:vMerge w:val='continue'/>", ""), cell("", "e"), cell("", "f")));
        assertThat(spans(table))
                .containsExactly("a 0,0 3x1", "b 0,1 1x2", "c 1,1 1x1", "d 1,2 1x1", "e 2,1 1x1", "f 2,2 1x1");
    }

    @Test
    void cellsMergedSidewaysInTheOldWayAreOne() {
        TablePiece table =
                table("", row(cell("<w:hMerge w:val='restart'/>", "a"), cell("<w:hMerge/>", ""), cell("", "b")));
        assertThat(spans(table)).containsExactly("a 0,0 1x2", "b 0,2 1x1");
    }

    @Test
    void rowsMayBeginFurtherIn() {
        String before = "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + cell("", "a") + "</w:tr>";
        assertThat(spans(table("", row(cell("", "x"), cell("", "y"), cell("", "z")), before)))
                .contains("a 1,2 1x1");
    }

    @Test
    void removedRowsAreLeftOutAndRepeatedHeadsAreKnown() {
        String head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", "a") + "</w:tr>";
        String removed = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "x") + "</w:tr>";
        TablePiece table = table("", head, removed, row(cell("", "b")));
        assertThat(table.rows()).extracting(row -> row.head()).containsExactly(true, false);
    }

    @Test
    void cellsAndRowsInControlsCount() {
        String wrapped = "<w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>" + cell("", "a") + "</w:sdtContent></w:sdt>"
                + cell("", "b") + "</w:tr></w:sdtContent></w:sdt>";
        assertThat(spans(table("", wrapped))).containsExactly("a 0,0 1x1", "b 0,1 1x1");
    }

    private static int twips(LengthRange range) {
        assertThat(range.from()).isEqualTo(range.to());
        return range.middle().twips();
    }

    @Test
    void measuresCellsBetweenTheirMargins() {
        assertThat(twips(first(table("", row(cell("", "a")))).width())).isEqualTo(1000 - 216);
        String margins = "<w:tblCellMar><w:left w:w='50' w:type='dxa'/><w:end w:w='30' w:type='dxa'/></w:tblCellMar>";
        assertThat(twips(first(table(margins, row(cell("", "a")))).width())).isEqualTo(920);
        String own = "<w:tcMar><w:start w:w='0' w:type='dxa'/></w:tcMar>";
        assertThat(twips(first(table(margins, row(cell(own, "a")))).width())).isEqualTo(970);
    }

    @Test
    void aCellThatDisagreesWithTheGridLiesBetween() {
        LengthRange width = first(table("", row(cell("<w:tcW w:w='1500' w:type='dxa'/>", "a"))))
                .width();
        assertThat(width.from().twips()).isEqualTo(1000 - 216);
        assertThat(width.to().twips()).isEqualTo(1500 - 216);
    }

    @ParameterizedTest
    @CsvSource({"<w:tblW w:w='6000' w:type='dxa'/>,6000", "<w:tblW w:w='0' w:type='auto'/>,6000"})
    void measuresTables(String width, int twips) {
        assertThat(twips(table(width, row(cell("", "a"))).width())).isEqualTo(twips);
    }

    @Test
    void measuresTablesInPartsOfTheColumn() {
        TablePiece table = TestFile.of(
                        "<w:tbl><w:tblPr><w:tblW w:w='2500' w:type='pct'/></w:tblPr>" + row(cell("", "a")) + "</w:tbl>")
                .table();
        assertThat(twips(table.width())).isEqualTo(4680);
        assertThat(twips(table.room())).isEqualTo(9360);
    }

    @Test
    void knowsWhetherLinesAreDrawnBetweenCells() {
        String[] rows = {row(cell("", "a"), cell("", "b")), row(cell("", "c"), cell("", "d"))};
        String inside = "<w:tblBorders><w:insideH w:val='single'/><w:insideV w:val='single'/></w:tblBorders>";
        assertThat(table("", rows).bordered()).isFalse();
        assertThat(table(inside, rows).bordered()).isTrue();
        assertThat(table(inside.replace("single", "nil"), rows).bordered()).isFalse();
    }

    @Test
    void bordersOfCellsOverruleThoseOfTheTable() {
        String line = "<w:tcBorders><w:bottom w:val='single'/></w:tcBorders>";
        TablePiece table = table("", row(cell(line, "a"), cell("", "b")), row(cell("", "c"), cell("", "d")));
        assertThat(table.bordered()).isFalse();
        assertThat(table.rows().get(0).cells())
                .extracting(TableCell::ruledBelow)
                .containsExactly(true, false);
        String none = "<w:tcBorders><w:bottom w:val='nil'/></w:tcBorders>";
        String all = "<w:tblBorders><w:bottom w:val='single'/><w:insideH w:val='single'/></w:tblBorders>";
        assertThat(first(table(all, row(cell(none, "a")), row(cell("", "b")))).ruledBelow())
                .isFalse();
    }

    @Test
    void aBorderAboveTheNextRowIsTheSameLine() {
        String line = "<w:tcBorders><w:top w:val='single'/></w:tcBorders>";
        assertThat(first(table("", row(cell("", "a")), row(cell(line, "b")))).ruledBelow())
                .isTrue();
    }

    @Test
    void stylesBringBorders() {
        String style =
                "<w:style w:type='table' w:styleId='G'><w:name w:val='Table Grid'/><w:tblPr><w:tblBorders><w:insideV"
                        + " w:val='single'/></w:tblBorders></w:tblPr></w:style>";
        String table =
                "<w:tbl><w:tblPr><w:tblStyle w:val='G'/></w:tblPr>" + row(cell("", "a"), cell("", "b")) + "</w:tbl>";
        assertThat(TestFile.of(table).styles(style).table().bordered()).isTrue();
    }

    @Test
    void tablesInCellsHaveTheRoomOfTheCell() {
        String inner = "<w:tbl><w:tr>" + cell("", "b") + "</w:tr></w:tbl>";
        TablePiece table = table("", "<w:tr><w:tc>" + inner + "<w:p/></w:tc></w:tr>");
        TablePiece inside = (TablePiece) first(table).pieces().get(0);
        assertThat(twips(inside.room())).isEqualTo(1000 - 216);
        TextPiece text = TestFile.text(inside.rows().get(0).cells().get(0));
        assertThat(text.place().path()).isEqualTo("/w:document/w:body/w:tbl/w:tr/w:tc/w:tbl/w:tr/w:tc/w:p");
    }

    @Test
    void aTableWithoutRowsIsNone() {
        assertThat(TestFile.of("<w:tbl><w:tblPr/></w:tbl><w:p/>")
                        .sections()
                        .get(0)
                        .pieces())
                .hasSize(1);
    }
}
