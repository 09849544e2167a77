package io.github.vanthu.docx;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Section;
import io.github.vanthu.document.StyleSheet;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws documents that keep the contract of the tree, whatever else they do. */
final class RandomDocuments {
    private static final String[] WORDS = {
        "Kế hoạch",
        " ",
        "  hai dấu cách ",
        "<w:p>",
        "&amp;",
        "\"trích\"",
        "đồng\u00A0bộ",
        "Ủy ban",
        "1.250,5",
        "₫",
        "😀"
    };
    private static final int DEEPEST = 2;

    private final Random random;
    private final StyleSheet sheet;

    RandomDocuments(long seed) {
        random = new Random(seed);
        sheet = random.nextBoolean() ? Sheets.TOP : Sheets.BOTTOM;
    }

    Document document() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            sections.add(new Section(
                    "Phần " + i,
                    random.nextBoolean() ? Samples.A4 : Samples.A4.turned(),
                    blocks(0, random.nextInt(6))));
        }
        return new Document(Samples.PROPERTIES, sheet, sections);
    }

    private List<Block> blocks(int depth, int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean rule = !blocks.isEmpty() && blocks.get(i - 1) instanceof Paragraph && random.nextInt(5) == 0;
            blocks.add(rule ? Samples.rule(1 + random.nextInt(1000)) : block(depth));
        }
        return blocks;
    }

    private Block block(int depth) {
        return depth < DEEPEST && random.nextInt(4) == 0 ? table(depth) : paragraph(random.nextInt(5));
    }

    private Paragraph paragraph(int inlines) {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < inlines; i++) {
            content.add(inline());
        }
        var style = sheet.paragraphs().get(random.nextInt(sheet.paragraphs().size()));
        return new Paragraph(style, content, random.nextBoolean(), Origin.NONE);
    }

    private Inline inline() {
        return switch (random.nextInt(8)) {
            case 0 -> new LineBreak(Origin.NONE);
            case 1 -> Samples.footnote(word());
            default -> Samples.text(word(), look());
        };
    }

    private TextStyle look() {
        TextStyle.Position[] positions = TextStyle.Position.values();
        return new TextStyle(
                20 + random.nextInt(10), random.nextBoolean(), random.nextBoolean(), positions[random.nextInt(3)]);
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private Table table(int depth) {
        int columns = 1 + random.nextInt(4);
        List<Length> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(Length.mm(20 + random.nextInt(20)));
        }
        Table.Kind kind = random.nextBoolean() ? Table.Kind.GRID : Table.Kind.FRAME;
        List<Row> head = rows(depth, columns, random.nextInt(3));
        List<Row> body = rows(depth, columns, 1 + random.nextInt(3));
        return new Table(kind, widths, head, body, Length.mm("1.9"), Origin.NONE);
    }

    /** Draws cells from the top left; now and then a place stays empty, as rows may leave it. */
    private List<Row> rows(int depth, int columns, int count) {
        boolean[][] taken = new boolean[count][columns];
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column] && random.nextInt(10) > 0) {
                    cells.add(cell(depth, taken, row, column));
                }
            }
            rows.add(new Row(cells, random.nextBoolean(), random.nextBoolean(), Origin.NONE));
        }
        return rows;
    }

    private Cell cell(int depth, boolean[][] taken, int row, int column) {
        int rows = 1 + random.nextInt(taken.length - row);
        int columns = 1;
        while (column + columns < taken[row].length && !taken[row][column + columns] && random.nextBoolean()) {
            columns++;
        }
        for (int i = row; i < row + rows; i++) {
            for (int j = column; j < column + columns; j++) {
                taken[i][j] = true;
            }
        }
        List<Block> blocks = new ArrayList<>(blocks(depth + 1, random.nextInt(2)));
        blocks.add(paragraph(random.nextInt(3)));
        return Samples.cell(column, columns, rows, blocks.toArray(Block[]::new));
    }
}
