package io.github.vanthu.testkit;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.BlockVisitor;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The paragraphs of a document in the order of reading, footnotes and cells included. */
final class Printed implements BlockVisitor<List<Printed.Line>> {
    private final List<Line> lines = new ArrayList<>();
    private boolean inGrid;

    private Printed() {}

    /**
     * A paragraph.
     *
     * @param paragraph the paragraph
     * @param inGrid whether it stands in a table of data
     */
    record Line(Paragraph paragraph, boolean inGrid) {
        List<Text> texts() {
            return paragraph.content().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .toList();
        }

        boolean blank() {
            return paragraph.content().stream().allMatch(inline -> inline instanceof Text text && blank(text.value()));
        }

        private static boolean blank(String text) {
            return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    static List<Line> lines(Document document) {
        Printed printed = new Printed();
        document.sections().stream().map(Section::blocks).forEach(printed::blocks);
        return List.copyOf(printed.lines);
    }

    static List<Text> texts(Document document) {
        return lines(document).stream().flatMap(line -> line.texts().stream()).toList();
    }

    private void blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public List<Line> paragraph(Paragraph paragraph) {
        lines.add(new Line(paragraph, inGrid));
        for (Inline inline : paragraph.content()) {
            if (inline instanceof FootnoteCall call) {
                blocks(call.note());
            }
        }
        return lines;
    }

    @Override
    public List<Line> rule(Rule rule) {
        return lines;
    }

    @Override
    public List<Line> table(Table table) {
        boolean outer = inGrid;
        inGrid = inGrid || table.kind() == Table.Kind.GRID;
        Stream.concat(table.head().stream(), table.body().stream())
                .map(Row::cells)
                .flatMap(List::stream)
                .map(Cell::blocks)
                .forEach(this::blocks);
        inGrid = outer;
        return lines;
    }
}
