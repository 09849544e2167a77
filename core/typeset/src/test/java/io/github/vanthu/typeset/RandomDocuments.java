package io.github.vanthu.typeset;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Block;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes documents from a seed: paragraphs, headings, tables with merged cells, footnotes. */
final class RandomDocuments {
    private static final List<ParagraphStyle> STYLES = List.of(
            Samples.PLAIN,
            Samples.HEADING,
            Samples.TOGETHER,
            Samples.aligned(Alignment.JUSTIFY),
            Samples.aligned(Alignment.RIGHT));

    private final Random random;
    private int words;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            blocks.add(random.nextInt(5) == 0 ? table() : paragraph(random.nextInt(40), true));
        }
        return blocks;
    }

    /** Returns how many words have been used; word {@code i} is {@code w<i>}. */
    int words() {
        return words;
    }

    private Paragraph paragraph(int length, boolean notes) {
        ParagraphStyle style = STYLES.get(random.nextInt(STYLES.size()));
        List<Inline> content = new ArrayList<>();
        content.add(Samples.text(text(length), style));
        if (random.nextInt(6) == 0) {
            content.add(new LineBreak(Origin.NONE));
            content.add(Samples.text(text(3), style));
        }
        if (notes && random.nextInt(8) == 0) {
            content.add(Samples.call(text(1 + random.nextInt(20))));
        }
        return new Paragraph(style, content, random.nextInt(9) == 0, Origin.NONE);
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder("w" + words++);
        for (int i = 1; i < length; i++) {
            text.append(" w").append(words++);
        }
        return text.toString();
    }

    private Table table() {
        List<Row> head = random.nextBoolean() ? List.of(row(false, 1)) : List.of();
        List<Row> body = new ArrayList<>();
        int groups = 1 + random.nextInt(5);
        for (int i = 0; i < groups; i++) {
            int height = 1 + random.nextInt(3);
            body.add(row(random.nextBoolean(), height));
            for (int j = 1; j < height; j++) {
                body.add(Samples.row(random.nextBoolean(), false, cell(1, 1)));
            }
        }
        return Samples.table(random.nextBoolean() ? Table.Kind.GRID : Table.Kind.FRAME, head, body);
    }

    private Row row(boolean splittable, int rowSpan) {
        return Samples.row(splittable, random.nextInt(4) == 0, cell(0, rowSpan), cell(1, 1));
    }

    private Cell cell(int column, int rowSpan) {
        Cell.VerticalAlignment[] alignments = Cell.VerticalAlignment.values();
        return new Cell(
                column,
                1,
                rowSpan,
                Cell.Role.DATA,
                alignments[random.nextInt(alignments.length)],
                List.of(paragraph(random.nextInt(12), random.nextInt(4) == 0)),
                Origin.NONE);
    }
}
