package io.github.vanthu.typeset;

import static io.github.vanthu.typeset.Samples.PLAIN;
import static io.github.vanthu.typeset.Samples.cell;
import static io.github.vanthu.typeset.Samples.lines;
import static io.github.vanthu.typeset.Samples.mark;
import static io.github.vanthu.typeset.Samples.page;
import static io.github.vanthu.typeset.Samples.paragraph;
import static io.github.vanthu.typeset.Samples.row;
import static io.github.vanthu.typeset.Samples.table;
import static io.github.vanthu.typeset.Samples.texts;
import static io.github.vanthu.typeset.Samples.typeset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Table.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final double EXACT = 0.001;

    @Test
    void textStandsInsidePaddingAndLines() {
        Layout layout = typeset(page(9), table(Kind.GRID, List.of(), List.of(row("a", "b"))));
        assertThat(mark(layout, "a").x()).isCloseTo(45, within(EXACT));
        assertThat(mark(layout, "b").x()).isCloseTo(145, within(EXACT));
        assertThat(mark(layout, "a").baseline()).isCloseTo(40 + 0.5 + 13.1, within(EXACT));
    }

    @Test
    void everyRowOfAGridAddsOneLine() {
        Layout layout =
                typeset(page(9), table(Kind.GRID, List.of(), List.of(row("a", "b"), row("c", "d"))), paragraph("e"));
        assertThat(distance(layout, "a", "c")).isCloseTo(16.6, within(EXACT));
        assertThat(distance(layout, "c", "e")).isCloseTo(16.6, within(EXACT));
    }

    @Test
    void frameHasNoLines() {
        Layout layout = typeset(page(9), table(Kind.FRAME, List.of(), List.of(row("a", "b"), row("c", "d"))));
        assertThat(distance(layout, "a", "c")).isCloseTo(16.1, within(EXACT));
        assertThat(lineMarks(layout, 0)).isEmpty();
    }

    @Test
    void mergedCellsHaveNoLinesInside() {
        Layout layout = typeset(
                page(9),
                table(Kind.GRID, List.of(), List.of(row(false, false, cell(0, 2, 1, paragraph("a"))), row("c", "d"))));
        assertThat(lineMarks(layout, 0))
                .filteredOn(line -> line.x1() == line.x2() && Math.abs(line.x1() - 140) < EXACT)
                .singleElement()
                .satisfies(line -> assertThat(line.y2() - line.y1()).isCloseTo(16.6, within(EXACT)));
    }

    @Test
    void rowThatMayNotSplitMovesWhole() {
        Layout layout = typeset(
                page(4),
                paragraph("x"),
                table(Kind.GRID, List.of(), List.of(row(false, false, cell(0, 1, 1, lines("a", 4, PLAIN))))));
        assertThat(texts(layout, 0)).containsExactly("x");
    }

    @Test
    void splittableRowGoesOnOverThePage() {
        Layout layout = typeset(
                page(4),
                paragraph("x"),
                table(
                        Kind.FRAME,
                        List.of(),
                        List.of(row(true, false, cell(0, 1, 1, lines("a", 5, PLAIN)), cell(1, 1, 1, paragraph("b"))))));
        assertThat(texts(layout, 0)).containsExactly("x", "a0", "b", "a1", "a2");
        assertThat(texts(layout, 1)).containsExactly("a3", "a4");
    }

    @Test
    void rowHigherThanAPageSplitsInAnyCase() {
        Layout layout = typeset(
                page(3), table(Kind.GRID, List.of(), List.of(row(false, false, cell(0, 1, 1, lines("a", 7, PLAIN))))));
        assertThat(layout.pages()).hasSizeGreaterThan(2);
        assertThat(texts(layout, 0)).startsWith("a0", "a1");
    }

    @Test
    void headIsRepeatedAsArtifact() {
        Layout layout = typeset(
                page(4),
                table(
                        Kind.FRAME,
                        List.of(row("H", "K")),
                        List.of(row("a", "b"), row("c", "d"), row("e", "f"), row("g", "h"))));
        assertThat(texts(layout, 0)).containsExactly("H", "K", "a", "b", "c", "d", "e", "f");
        assertThat(texts(layout, 1)).containsExactly("g", "h");
        assertThat(Samples.marks(layout, 1)).extracting(TextMark::text).containsExactly("2", "H", "K", "g", "h");
    }

    @Test
    void headStaysWithTheFirstRow() {
        Layout layout = typeset(
                page(3),
                paragraph("x"),
                paragraph("y"),
                table(Kind.FRAME, List.of(row("H", "K")), List.of(row("a", "b"))));
        assertThat(texts(layout, 0)).containsExactly("x", "y");
    }

    @Test
    void keptRowGoesWithTheNext() {
        Cell kept = cell(0, 1, 1, paragraph("k"));
        Layout layout = typeset(
                page(3),
                table(
                        Kind.FRAME,
                        List.of(),
                        List.of(row("a", "b"), row("c", "d"), row(false, true, kept), row("e", "f"))));
        assertThat(texts(layout, 0)).containsExactly("a", "b", "c", "d");
        assertThat(texts(layout, 1)).containsExactly("k", "e", "f");
    }

    @Test
    void cellOverRowsStretchesTheLastOne() {
        Layout layout = typeset(
                page(9),
                table(
                        Kind.FRAME,
                        List.of(),
                        List.of(
                                row(false, false, cell(0, 1, 2, lines("s", 4, PLAIN)), cell(1, 1, 1, paragraph("a"))),
                                row(false, false, cell(1, 1, 1, paragraph("b"))))),
                paragraph("e"));
        assertThat(distance(layout, "a", "b")).isCloseTo(16.1, within(EXACT));
        assertThat(distance(layout, "a", "e")).isCloseTo(4 * 16.1, within(EXACT));
    }

    @Test
    void cellOverRowsGoesOnOverThePage() {
        Layout layout = typeset(
                page(2),
                table(
                        Kind.FRAME,
                        List.of(),
                        List.of(
                                row(false, false, cell(0, 1, 3, lines("s", 4, PLAIN)), cell(1, 1, 1, paragraph("a"))),
                                row(false, false, cell(1, 1, 1, paragraph("b"))),
                                row(false, false, cell(1, 1, 1, paragraph("c"))))));
        assertThat(texts(layout, 0)).containsExactly("s0", "a", "s1", "b");
        assertThat(texts(layout, 1)).containsExactly("s2", "c", "s3");
    }

    @Test
    void cellOverRowsLeavesNoSingleLineAtAPageBreak() {
        Layout layout = typeset(
                page(2),
                table(
                        Kind.FRAME,
                        List.of(),
                        List.of(
                                row(false, false, cell(0, 1, 1, paragraph("o")), cell(1, 1, 1, paragraph("p"))),
                                row(false, false, cell(0, 1, 2, lines("s", 2, PLAIN)), cell(1, 1, 1, paragraph("a"))),
                                row(false, false, cell(1, 1, 1, paragraph("b"))))));
        assertThat(texts(layout, 0)).containsExactly("o", "p", "a");
        assertThat(texts(layout, 1)).containsExactly("s0", "b", "s1");
    }

    @Test
    void contentStandsWhereTheCellAligns() {
        Cell middle =
                new Cell(1, 1, 1, Cell.Role.DATA, Cell.VerticalAlignment.MIDDLE, List.of(paragraph("m")), Origin.NONE);
        Layout layout = typeset(
                page(9),
                table(Kind.FRAME, List.of(), List.of(row(false, false, cell(0, 1, 1, lines("a", 3, PLAIN)), middle))));
        assertThat(mark(layout, "m").baseline()).isCloseTo(mark(layout, "a1").baseline(), within(EXACT));
    }

    @Test
    void tableInsideACellIsPlaced() {
        Cell outer = cell(0, 2, 1, table(Kind.FRAME, List.of(), List.of(row("a", "b"))), paragraph("z"));
        Layout layout = typeset(page(9), table(Kind.GRID, List.of(), List.of(row(false, false, outer))));
        assertThat(texts(layout, 0)).containsExactly("a", "b", "z");
    }

    @Test
    void tablesRightBelowEachOtherAreAPointApart() {
        Layout layout = typeset(
                page(9),
                table(Kind.FRAME, List.of(), List.of(row("a", "b"))),
                table(Kind.FRAME, List.of(), List.of(row("c", "d"))));
        assertThat(distance(layout, "a", "c")).isCloseTo(17.1, within(EXACT));
    }

    private static double distance(Layout layout, String above, String below) {
        return mark(layout, below).baseline() - mark(layout, above).baseline();
    }

    private static List<LineMark> lineMarks(Layout layout, int page) {
        return layout.pages().get(page).marks().stream()
                .filter(LineMark.class::isInstance)
                .map(LineMark.class::cast)
                .toList();
    }
}
