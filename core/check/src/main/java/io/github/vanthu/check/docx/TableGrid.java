package io.github.vanthu.check.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The cells of a table on its grid, merged ones with the rows that they reach over (ECMA-376 Part 1, 17.4). For one table. */
final class TableGrid {
    private static final int MOST_COLUMNS = 1000;

    private final List<List<Slot>> rows = new ArrayList<>();
    private final List<XmlElement> rowElements = new ArrayList<>();
    private final List<Long> widths;

    /**
     * A cell on the grid.
     *
     * @param cell its element
     * @param row its row from 0
     * @param column its first column from 0
     * @param columns how many columns it takes
     * @param goesOn whether it goes on a cell above
     */
    record Slot(XmlElement cell, int row, int column, int columns, boolean goesOn) {
        int end() {
            return column + columns;
        }
    }

    /** Places the cells of a table. */
    TableGrid(XmlElement table) {
        this.widths = table.child("w:tblGrid").stream()
                .flatMap(grid -> grid.children("w:gridCol"))
                .limit(MOST_COLUMNS)
                .map(column -> Measures.number(column.get("w")).orElse(0L))
                .toList();
        for (XmlElement child : Wrappings.unwrapped(table)) {
            if (child.is("w:tr") && child.at("w:trPr", "w:del").isEmpty()) {
                rowElements.add(child);
                rows.add(row(child));
            }
        }
    }

    private List<Slot> row(XmlElement row) {
        List<Slot> slots = new ArrayList<>();
        int column = count(row.at("w:trPr", "w:gridBefore"), 0);
        for (XmlElement cell : Wrappings.unwrapped(row)) {
            if (cell.is("w:tc")) {
                column = place(cell, column, slots);
            }
        }
        return slots;
    }

    /** Places a cell, or widens the one before if it only goes it on; returns the next column. */
    private int place(XmlElement cell, int column, List<Slot> slots) {
        int columns = Math.max(1, count(cell.at("w:tcPr", "w:gridSpan"), 1));
        boolean beside = cell.at("w:tcPr", "w:hMerge")
                .filter(merge -> !merge.val().equals("restart"))
                .isPresent();
        if (beside && !slots.isEmpty()) {
            Slot last = slots.remove(slots.size() - 1);
            slots.add(new Slot(last.cell(), last.row(), last.column(), last.columns() + columns, last.goesOn()));
        } else {
            slots.add(new Slot(cell, rows.size(), column, columns, goesOn(cell, column)));
        }
        return column + columns;
    }

    private boolean goesOn(XmlElement cell, int column) {
        boolean merged = cell.at("w:tcPr", "w:vMerge")
                .filter(merge -> !merge.val().equals("restart"))
                .isPresent();
        return merged
                && at(rows.size() - 1, column)
                        .filter(above -> above.column() == column
                                && above.cell().at("w:tcPr", "w:vMerge").isPresent())
                        .isPresent();
    }

    private static int count(Optional<XmlElement> element, int otherwise) {
        return element.flatMap(found -> Measures.number(found.val()))
                .filter(number -> number >= 0 && number <= MOST_COLUMNS)
                .map(Long::intValue)
                .orElse(otherwise);
    }

    List<List<Slot>> rows() {
        return Collections.unmodifiableList(rows);
    }

    boolean head(int row) {
        return rowElements
                .get(row)
                .child("w:trPr")
                .map(found -> found.on("w:tblHeader"))
                .orElse(false);
    }

    /** Returns the width of some columns in twips; 0 if the file does not give it. */
    long width(int from, int to) {
        return widths.stream()
                .skip(from)
                .limit(Math.max(0, to - from))
                .mapToLong(Long::longValue)
                .sum();
    }

    long width() {
        return width(0, widths.size());
    }

    int columns() {
        int used = rows.stream().flatMap(List::stream).mapToInt(Slot::end).max().orElse(0);
        return Math.max(widths.size(), used);
    }

    /** Returns the lowest part of a cell: the last one that goes it on, or the cell itself. */
    Slot lowest(Slot slot) {
        Slot lowest = slot;
        Optional<Slot> next = at(slot.row() + 1, slot.column()).filter(Slot::goesOn);
        while (next.isPresent()) {
            lowest = next.get();
            next = at(lowest.row() + 1, slot.column()).filter(Slot::goesOn);
        }
        return lowest;
    }

    /** Returns the cell that covers a place. */
    Optional<Slot> at(int row, int column) {
        return row < 0 || row >= rows.size() ? Optional.empty() : covering(rows.get(row), column);
    }

    private static Optional<Slot> covering(List<Slot> row, int column) {
        int from = 0;
        int to = row.size() - 1;
        while (from <= to) {
            int middle = (from + to) / 2;
            Slot slot = row.get(middle);
            if (column >= slot.end()) {
                from = middle + 1;
            } else if (column < slot.column()) {
                to = middle - 1;
            } else {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
