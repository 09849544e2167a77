package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.sheet.CellStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows below the head as lines: label, item, look; and where the table ends (các dòng của bảng). */
final class TableLines {
    private static final int SPACES_PER_STEP = 2;

    private final Grid grid;
    private final List<SheetColumn> columns;
    private final Optional<SheetColumn> labels;
    private final SheetColumn items;

    TableLines(TableArea area) {
        this.grid = area.grid();
        this.columns = area.columns();
        this.labels = area.labels();
        this.items = area.items();
    }

    /** Returns the lines of the table between two rows; what comes after the last one lies below the table. */
    List<Line> read(int from, int to) {
        List<Integer> rows = grid.rows(from, to);
        List<Line> lines = new ArrayList<>();
        int last = lastCertain(rows);
        for (int row : rows) {
            boolean next = lines.isEmpty() || row == lines.get(lines.size() - 1).row() + 1;
            if (row <= last || (next && goesOn(row))) {
                lines.add(line(row));
                last = Math.max(last, row);
            } else {
                break;
            }
        }
        return lines;
    }

    private int lastCertain(List<Integer> rows) {
        int last = 0;
        for (int row : rows) {
            if (certain(row)) {
                last = row;
            }
        }
        return last;
    }

    /** A row is surely part of the table if it has an amount or a label and an item. */
    private boolean certain(int row) {
        boolean figure = columns.stream()
                .filter(SheetColumn::numeric)
                .flatMap(column -> grid.cell(row, column.column()).stream())
                .anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit) && !RowWords.signature(cell.text()));
        return figure || (labelled(row) && !grid.text(row, items.column()).isEmpty());
    }

    private boolean labelled(int row) {
        return labels.map(column -> grid.text(row, column.column()))
                .filter(text -> !text.isEmpty())
                .map(text -> LabelMarks.readings(text).get(0))
                .filter(mark -> mark.shape().counts())
                .isPresent();
    }

    /** After the last amount a table goes on with rows that have an item alone, in a cell of its own. */
    private boolean goesOn(int row) {
        String item = grid.text(row, items.column());
        boolean wide = grid.range(row, items.column()).right() > items.column();
        boolean others = grid.cells(row).stream().anyMatch(cell -> cell.column() < items.column());
        return !item.isEmpty() && !wide && !others && !note(item) && !RowWords.signature(item);
    }

    private static boolean note(String item) {
        return RowWords.note(item) || item.startsWith("*") || item.startsWith("(");
    }

    private Line line(int row) {
        Optional<Cell> labelCell = labels.flatMap(column -> grid.cell(row, column.column()));
        Optional<Cell> itemCell = grid.cell(row, items.column());
        String label = labelCell.map(TableLines::label).orElse("");
        if (itemCell.isEmpty() && labelCell.isPresent() && !numeral(label)) {
            return line(row, Optional.empty(), "", labelCell);
        }
        return line(row, labelCell, label, itemCell);
    }

    /** A text that stands in the column of labels, often over merged cells, is an item with its label before it. */
    private Line line(int row, Optional<Cell> labelCell, String label, Optional<Cell> itemCell) {
        String item = itemCell.map(cell -> clean(cell.text())).orElse("");
        CellStyle style = itemCell.or(() -> labelCell).map(Cell::style).orElse(CellStyle.PLAIN);
        int column = itemCell.map(Cell::column).orElse(items.column());
        int indent = style.indent() + itemCell.map(TableLines::spaces).orElse(0);
        return new Line(row, labelCell, label, column, item, style, indent);
    }

    private static boolean numeral(String label) {
        LabelMark mark = LabelMarks.readings(label).get(0);
        return mark.shape() != LabelMark.Shape.OTHER || label.length() <= 3;
    }

    private static int spaces(Cell cell) {
        String text = cell.text();
        int at = 0;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at / SPACES_PER_STEP;
    }

    /** A label that is a number holds a dot where the sheet shows a comma. */
    private static String label(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                ? Folding.line(cell.text()).replace(',', '.')
                : Folding.line(cell.text());
    }

    /** Returns a text with single spaces; its line breaks stay. */
    static String clean(String text) {
        return text.lines().map(Folding::line).collect(Collectors.joining("\n")).strip();
    }
}
