package io.github.vanthu.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooWideTest {
    private static final Origin CELL = new Origin("phu-luc.ftl", 3, 4, List.of("#/annexes/0/rows/0/cells/soTien"));

    private static Document document(Block block) {
        return Samples.document(Samples.page(9), List.of(block));
    }

    private static Paragraph paragraph(String text) {
        return Samples.paragraph(Samples.PLAIN, new Text(text, Samples.PLAIN.text(), CELL));
    }

    /** A table with one column that leaves a figure its width and something more. */
    private static Document table(String figure, Length more) {
        Length padding = Length.mm(1);
        Length width = Length.ofPoints(Samples.METRICS.width(figure, Samples.PLAIN.text()));
        Table one = Samples.table(
                Table.Kind.GRID,
                List.of(),
                List.of(Samples.row(false, false, Samples.cell(0, 1, 1, paragraph(figure)))));
        List<Length> columns = List.of(width.plus(padding).plus(padding).plus(more));
        return document(new Table(one.kind(), columns, one.head(), one.body(), padding, one.origin()));
    }

    @Test
    void namesAFigureThatBreaksInItsCellWithItsPlaceAndWidths() {
        List<TooWide.Excess> found = TooWide.find(table("1.520.000.000", Length.mm(-1)), Samples.METRICS);
        assertThat(found).singleElement().satisfies(excess -> {
            assertThat(excess.text()).isEqualTo("1.520.000.000");
            assertThat(excess.origin()).isEqualTo(CELL);
            assertThat(excess.width().minus(excess.room())).isEqualTo(Length.mm(1));
        });
    }

    @Test
    void findsNothingIfTheFigureJustFits() {
        assertThat(TooWide.find(table("1.520.000.000", Length.ZERO), Samples.METRICS))
                .isEmpty();
    }

    @Test
    void wordsMayMoveToTheNextLine() {
        String words =
                "Hỗ trợ phát triển sản xuất, đa dạng hóa sinh kế ".repeat(9).strip();
        assertThat(TooWide.find(document(paragraph(words)), Samples.METRICS)).isEmpty();
    }

    @Test
    void aWordIsMeasuredAcrossTextsOfSeveralLooks() {
        Text plain = new Text("a".repeat(30), Samples.PLAIN.text(), CELL);
        Text bold = new Text("b".repeat(30), Samples.PLAIN.text().withBold(true), Origin.NONE);
        List<TooWide.Excess> found =
                TooWide.find(document(Samples.paragraph(Samples.PLAIN, plain, bold)), Samples.METRICS);
        assertThat(found).singleElement().satisfies(excess -> {
            assertThat(excess.text()).isEqualTo("a".repeat(30) + "b".repeat(30));
            assertThat(excess.origin()).isEqualTo(CELL);
        });
    }

    @Test
    void forcedBreaksAndSlashesPartWords() {
        Text half = new Text("a".repeat(25), Samples.PLAIN.text(), CELL);
        Paragraph broken = Samples.paragraph(Samples.PLAIN, half, new LineBreak(CELL), half);
        assertThat(TooWide.find(document(broken), Samples.METRICS)).isEmpty();
        assertThat(TooWide.find(document(paragraph("a".repeat(25) + "/" + "b".repeat(25))), Samples.METRICS))
                .isEmpty();
        assertThat(TooWide.find(document(paragraph("a".repeat(25) + "b".repeat(25))), Samples.METRICS))
                .hasSize(1);
    }

    @Test
    void namesATableThatReachesOverTheMargin() {
        Table narrow = Samples.table(
                Table.Kind.GRID, List.of(), List.of(Samples.row(false, false, Samples.cell(0, 1, 1, paragraph("a")))));
        Table wide = new Table(narrow.kind(), List.of(Length.mm(400)), narrow.head(), narrow.body(), Length.ZERO, CELL);
        assertThat(TooWide.find(document(wide), Samples.METRICS))
                .singleElement()
                .satisfies(excess -> {
                    assertThat(excess.text()).isEmpty();
                    assertThat(excess.width()).isEqualTo(Length.mm(400));
                    assertThat(excess.origin()).isEqualTo(CELL);
                });
    }
}
