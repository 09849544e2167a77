package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What tables become. */
class TableMarkupTest {
    private static final Paragraph TEXT = Samples.paragraph(Sheets.TABLE_TEXT, "x");

    @Test
    void putsTheEdgeOfAnOuterTableAtTheMarginAndOfAnInnerOneAtTheText() {
        Table inner = Samples.grid(Samples.columns(20), List.of(), List.of(row(one(0))));
        Table outer =
                Samples.grid(Samples.columns(60), List.of(), List.of(row(Samples.cell(0, 1, 1, TEXT, inner, TEXT))));
        assertThat(attributes(outer, "w:tblInd", "w:w")).containsExactly("108", "0");
        assertThat(Packages.all(table(outer), "w:left").get(1).getAttribute("w:w"))
                .isEqualTo("108");
    }

    @Test
    void drawsLinesInDataTablesOnly() {
        assertThat(attributes(one(Table.Kind.GRID), "w:insideV", "w:val")).containsExactly("single");
        assertThat(attributes(one(Table.Kind.FRAME), "w:insideV", "w:val")).containsExactly("nil");
        assertThat(attributes(one(Table.Kind.FRAME), "w:tblStyle", "w:val")).containsExactly("TableFrame");
    }

    @Test
    void roundsColumnEdgesNotColumns() {
        List<Length> thirds = List.of(Length.mm("33.333"), Length.mm("33.333"), Length.mm("33.334"));
        Table table = Samples.grid(thirds, List.of(), List.of(row(one(0), one(1), one(2))));
        List<String> widths = attributes(table, "w:gridCol", "w:w");
        assertThat(widths.stream().mapToInt(Integer::parseInt).sum())
                .isEqualTo(Length.mm(100).twips());
        assertThat(attributes(table, "w:tcW", "w:w")).isEqualTo(widths);
        assertThat(attributes(table, "w:tblW", "w:w")).containsExactly("5669");
    }

    @Test
    void mergesCellsOverColumnsAndRows() {
        Table table = Samples.grid(
                Samples.columns(20, 20, 20),
                List.of(),
                List.of(
                        row(Samples.cell(0, 2, 3, TEXT), one(2)),
                        row(one(2)),
                        row(one(2)),
                        row(one(0), one(1), one(2))));
        assertThat(attributes(table, "w:vMerge", "w:val")).containsExactly("restart", "continue", "continue");
        assertThat(attributes(table, "w:gridSpan", "w:val")).containsExactly("2", "2", "2");
        assertThat(Packages.all(table(table), "w:tc")).hasSize(2 + 2 + 2 + 3);
    }

    @Test
    void fillsPlacesWithoutACell() {
        Table table = Samples.grid(Samples.columns(20, 20, 20), List.of(), List.of(row(one(2)), row()));
        assertThat(attributes(table, "w:gridSpan", "w:val")).containsExactly("2", "3");
        assertThat(attributes(table, "w:pStyle", "w:val")).containsExactly("Spacer", "TableText", "Spacer");
    }

    @Test
    void repeatsHeadRowsAndKeepsRowsWhole() {
        Row splittable = new Row(List.of(one(0)), true, false, Origin.NONE);
        Table table = Samples.grid(Samples.columns(20), List.of(row(one(0))), List.of(row(one(0)), splittable));
        assertThat(Packages.all(table(table), "w:tblHeader")).hasSize(1);
        assertThat(Packages.all(table(table), "w:cantSplit")).hasSize(2);
        assertThat(Packages.all(table(table), "w:trPr")).hasSize(2);
    }

    @Test
    void keepsEveryParagraphOfARowThatStaysWithTheNext() {
        Cell full = Samples.cell(
                0,
                1,
                1,
                TEXT,
                Samples.rule(500),
                Samples.grid(Samples.columns(10), List.of(), List.of(row(one(0)))),
                TEXT);
        Row kept = new Row(List.of(full), false, true, Origin.NONE);
        Element table = table(Samples.grid(Samples.columns(20), List.of(), List.of(kept)));
        assertThat(Packages.all(table, "w:keepNext"))
                .hasSize(Packages.all(table, "w:p").size());
    }

    @Test
    void placesCellsVertically() {
        Table table = Samples.grid(
                Samples.columns(20, 20, 20),
                List.of(),
                List.of(row(
                        aligned(0, Cell.VerticalAlignment.TOP),
                        aligned(1, Cell.VerticalAlignment.MIDDLE),
                        aligned(2, Cell.VerticalAlignment.BOTTOM))));
        assertThat(attributes(table, "w:vAlign", "w:val")).containsExactly("top", "center", "bottom");
    }

    @Test
    void endsEveryCellWithAParagraph() {
        Table inner = Samples.grid(Samples.columns(10), List.of(), List.of(row(one(0))));
        Table table = Samples.grid(Samples.columns(30), List.of(), List.of(row(Samples.cell(0, 1, 1, inner))));
        Element cell = Packages.all(table(table), "w:tc").get(0);
        assertThat(cell.getLastChild().getNodeName()).isEqualTo("w:p");
    }

    @Test
    void partsNeighbouringTables() {
        Table table = one(Table.Kind.GRID);
        assertThat(Packages.body(table, table))
                .contains("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Spacer\"/></w:pPr></w:p><w:tbl>")
                .endsWith("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"Spacer\"/></w:pPr></w:p>");
    }

    @Test
    void refusesCellsThatOverlapOrReachOut() {
        assertRefused(row(one(0), one(0)));
        assertRefused(row(Samples.cell(1, 2, 1, TEXT)));
        assertRefused(row(one(5)));
        assertRefused(row(Samples.cell(0, 1, 2, TEXT), one(1)), row(Samples.cell(0, 2, 1, TEXT)));
        assertRefused(row(one(0), Samples.cell(1, 1, 2, TEXT)), row(Samples.cell(0, 2, 1, TEXT)));
    }

    private static void assertRefused(Row... rows) {
        Table table = Samples.grid(Samples.columns(20, 20), List.of(), List.of(rows));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Packages.body(table))
                .withMessageContaining("has no room");
    }

    private static Row row(Cell... cells) {
        return Samples.row(cells);
    }

    private static Cell aligned(int column, Cell.VerticalAlignment alignment) {
        return new Cell(column, 1, 1, Cell.Role.DATA, alignment, List.of(TEXT), Origin.NONE);
    }

    private static Cell one(int column) {
        return Samples.cell(column, 1, 1, TEXT);
    }

    private static Table one(Table.Kind kind) {
        return new Table(kind, Samples.columns(50), List.of(), List.of(row(one(0))), Length.mm(2), Origin.NONE);
    }

    private static Element table(Table table) {
        String body = Packages.body(table).replaceFirst("</w:tbl><w:p>(?!.*</w:tbl>).*", "</w:tbl>");
        return Packages.root("<w:body xmlns:w=\"" + Namespaces.WORD + "\">" + body + "</w:body>");
    }

    private static List<String> attributes(Table table, String element, String attribute) {
        return Packages.all(table(table), element).stream()
                .map(found -> found.getAttribute(attribute))
                .toList();
    }
}
