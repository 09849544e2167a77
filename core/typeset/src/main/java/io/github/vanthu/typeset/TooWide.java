package io.github.vanthu.typeset;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a document prints wider than the room it has: words and figures that would break between two characters, and
 * tables that reach over the margin (tràn lề).
 *
 * <p>Example: {@code TooWide.find(document, metrics).isEmpty()} says that every word fits its cell.
 */
public final class TooWide {
    /** Rounding to twips must not count. */
    private static final Length TOLERANCE = Length.twips(2);

    private final FontMetrics metrics;
    private final List<Excess> found = new ArrayList<>();

    private TooWide(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Something that is wider than its room.
     *
     * @param text the word or figure, or an empty text for a table
     * @param width how wide it is
     * @param room how wide the line or the page's text is
     * @param origin where it comes from
     */
    public record Excess(String text, Length width, Length room, Origin origin) {}

    /** Returns everything that is wider than its room, in the order of the document. */
    public static List<Excess> find(Document document, FontMetrics metrics) {
        TooWide search = new TooWide(metrics);
        for (Section section : document.sections()) {
            search.blocks(section.blocks(), section.page().textWidth());
        }
        return List.copyOf(search.found);
    }

    private void blocks(List<Block> blocks, Length room) {
        Measuring measuring = new Measuring(room);
        blocks.forEach(block -> block.accept(measuring));
    }

    /** Compares the blocks of one column with its width. */
    private final class Measuring implements BlockVisitor<Length> {
        private final Length room;

        Measuring(Length room) {
            this.room = room;
        }

        @Override
        public Length paragraph(Paragraph paragraph) {
            StyledText text = StyledText.of(paragraph.content(), new ElementTree().paragraph(paragraph), metrics);
            LineWidths lines = LineWidths.of(paragraph.style(), room.points());
            int to;
            for (int from = 0; from < text.length(); from = to) {
                to = BreakOpportunities.endOfWord(text.text(), from);
                int end = text.withoutTrailingSpaces(from, to);
                Length line = Length.ofPoints(from == 0 ? lines.first() : lines.others());
                word(paragraph, text.text().substring(from, end), Length.ofPoints(text.width(from, end)), line);
            }
            return room;
        }

        private void word(Paragraph paragraph, String word, Length width, Length line) {
            if (width.compareTo(line.plus(TOLERANCE)) > 0) {
                found.add(new Excess(word, width, line, origin(paragraph, word)));
            }
        }

        private static Origin origin(Paragraph paragraph, String word) {
            return paragraph.content().stream()
                    .filter(inline -> inline instanceof Text text
                            && word.contains(text.value().strip()))
                    .map(Inline::origin)
                    .findFirst()
                    .orElseGet(() -> originAround(paragraph, word));
        }

        private static Origin originAround(Paragraph paragraph, String word) {
            return paragraph.content().stream()
                    .filter(inline ->
                            inline instanceof Text text && text.value().contains(word))
                    .map(Inline::origin)
                    .findFirst()
                    .orElse(paragraph.origin());
        }

        @Override
        public Length rule(Rule rule) {
            return room;
        }

        @Override
        public Length table(Table table) {
            if (table.width().compareTo(room.plus(TOLERANCE)) > 0) {
                found.add(new Excess("", table.width(), room, table.origin()));
            }
            table.head().forEach(row -> row(row, table));
            table.body().forEach(row -> row(row, table));
            return table.width();
        }

        private void row(Row row, Table table) {
            for (Cell cell : row.cells()) {
                Length padding = table.cellPadding();
                Length columns = table.columns().subList(cell.column(), cell.column() + cell.columnSpan()).stream()
                        .reduce(Length.ZERO, Length::plus);
                blocks(cell.blocks(), columns.minus(padding).minus(padding));
            }
        }
    }
}
