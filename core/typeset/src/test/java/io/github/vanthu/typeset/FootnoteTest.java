package io.github.vanthu.typeset;

import static io.github.vanthu.typeset.Samples.PLAIN;
import static io.github.vanthu.typeset.Samples.call;
import static io.github.vanthu.typeset.Samples.mark;
import static io.github.vanthu.typeset.Samples.page;
import static io.github.vanthu.typeset.Samples.paragraph;
import static io.github.vanthu.typeset.Samples.text;
import static io.github.vanthu.typeset.Samples.texts;
import static io.github.vanthu.typeset.Samples.typeset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootnoteTest {
    @Test
    void noteStandsAtTheFootOfThePage() {
        Layout layout = typeset(page(9), calling("a", "ghi chú"));
        assertThat(texts(layout, 0)).containsExactly("1", "a", "1", "", "ghi chú");
        double foot = page(9).height().minus(page(9).bottom()).points();
        assertThat(mark(layout, "ghi chú").baseline()).isBetween(foot - 3, foot - 2);
    }

    @Test
    void callIsRaisedAndSmall() {
        Layout layout = typeset(page(9), calling("a", "ghi chú"));
        TextMark call = mark(layout, "1");
        assertThat(call.size()).isCloseTo(8.1, within(0.001));
        assertThat(mark(layout, "a").baseline() - call.baseline()).isCloseTo(5.45, within(0.05));
    }

    @Test
    void markHasNoBrackets() {
        assertThat(Footnotes.mark(12)).isEqualTo("12");
    }

    @Test
    void notesAreNumberedThroughTheDocument() {
        Layout layout = typeset(page(9), calling("a", "một"), calling("b", "hai"));
        assertThat(texts(layout, 0)).contains("1", "2");
    }

    @Test
    void lineMovesOnWithItsNote() {
        List<Block> blocks = new ArrayList<>(Samples.singles("a", 3));
        blocks.add(calling("b", "ghi chú"));
        Layout layout = typeset(page(4), blocks);
        assertThat(texts(layout, 0)).containsExactly("a0", "a1", "a2");
        assertThat(texts(layout, 1)).contains("b", "ghi chú");
    }

    @Test
    void noteLongerThanThePageGoesOnOnTheNext() {
        String words = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(20).strip();
        Layout layout = typeset(page(5), calling("a", words));
        assertThat(layout.pages()).hasSizeGreaterThan(2);
        long count = layout.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(TextMark.class::isInstance)
                .map(mark -> ((TextMark) mark).text())
                .flatMap(line -> List.of(line.strip().split(" ")).stream())
                .filter(List.of(words.split(" "))::contains)
                .count();
        assertThat(count).isEqualTo(200);
    }

    @Test
    void callStaysWhereTwoLinesOfItsNoteFit() {
        Layout layout = typeset(page(7), above(4, 5));
        assertThat(texts(layout, 0)).contains("a", "n0", "n1").doesNotContain("n2");
        assertThat(texts(layout, 1)).containsExactly("n2", "n3", "n4");
    }

    @Test
    void callMovesOnWhereNotTwoLinesOfItsNoteFit() {
        Layout layout = typeset(page(7), above(5, 5));
        assertThat(texts(layout, 0)).doesNotContain("a");
        assertThat(texts(layout, 1)).contains("a", "n0", "n4");
    }

    @Test
    void lastLineOfANoteMayGoOnAlone() {
        Layout layout = typeset(page(7), above(4, 3));
        assertThat(texts(layout, 1)).containsExactly("n2");
    }

    /** Returns some lines of text and then one that calls a note of some lines. */
    private static List<Block> above(int lines, int noteLines) {
        List<Block> blocks = new ArrayList<>(Samples.singles("b", lines));
        FootnoteCall call =
                new FootnoteCall(PLAIN.text(), List.of(Samples.lines("n", noteLines, Samples.NOTE)), Origin.NONE);
        blocks.add(paragraph(PLAIN, text("a", PLAIN), call));
        return blocks;
    }

    @Test
    void noteOfATableCellStandsAtTheFoot() {
        Layout layout = typeset(
                page(9),
                Samples.table(
                        Table.Kind.GRID,
                        List.of(),
                        List.of(Samples.row(false, false, Samples.cell(0, 1, 1, calling("a", "ghi chú"))))));
        assertThat(texts(layout, 0)).endsWith("ghi chú");
    }

    @Test
    void sameNodeTwiceGetsTwoNumbers() {
        Paragraph once = calling("a", "ghi chú");
        assertThat(texts(typeset(page(9), once, once), 0)).contains("1", "2");
    }

    @Test
    void plainParagraphHasNoLineAboveTheFoot() {
        assertThat(typeset(page(9), paragraph("a")).pages().get(0).marks()).noneMatch(LineMark.class::isInstance);
    }

    private static Paragraph calling(String word, String note) {
        return paragraph(PLAIN, text(word, PLAIN), call(note));
    }
}
