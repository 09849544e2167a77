package io.github.vanthu.template;

import io.github.vanthu.document.Block;
import io.github.vanthu.document.Cell;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.Row;
import io.github.vanthu.document.Table;
import io.github.vanthu.document.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as one line a row: cells parted by bars, {@code *bold*}, {@code /} for line breaks, and spans as
 * {@code [columns x rows]}.
 */
final class TableSketch {
    private TableSketch() {}

    static String head(Table table) {
        return rows(table.head());
    }

    static String body(Table table) {
        return rows(table.body());
    }

    private static String rows(List<Row> rows) {
        return rows.stream().map(TableSketch::row).collect(Collectors.joining("\n"));
    }

    private static String row(Row row) {
        return row.cells().stream().map(TableSketch::cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Cell cell) {
        String spans =
                cell.columnSpan() * cell.rowSpan() > 1 ? "[" + cell.columnSpan() + "x" + cell.rowSpan() + "]" : "";
        return cell.column() + spans + ":" + text(cell.blocks().get(0));
    }

    private static String text(Block block) {
        return ((Paragraph) block)
                .content().stream()
                        .map(inline -> inline instanceof LineBreak ? "/" : text((Text) inline))
                        .collect(Collectors.joining());
    }

    private static String text(Text text) {
        String italic = text.style().italic() ? "_" : "";
        String bold = text.style().bold() ? "*" : "";
        return bold + italic + text.value() + italic + bold;
    }
}
