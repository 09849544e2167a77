package io.github.vanthu.workbook.sheet;

import io.github.vanthu.regulation.Limit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the part of one sheet (ECMA-376 part 1, 18.3). */
final class SheetPart {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;

    private final XmlPart part;
    private final CellReading reading;
    private final long cellLimit;
    private final SheetGrid grid;
    private final Map<String, Cell> sharedFormulas = new HashMap<>();
    private long cells;
    private int row;
    private int column;
    private String raw = "";
    private Optional<String> formula = Optional.empty();

    SheetPart(XmlPart part, CellReading reading, SheetGrid grid, long cellLimit) {
        this.part = part;
        this.reading = reading;
        this.grid = grid;
        this.cellLimit = cellLimit;
    }

    /** Reads the part whose root element was just started. */
    void read() throws XMLStreamException, SheetFault {
        part.each(name -> {
            switch (name) {
                case "col" -> column();
                case "row" -> row();
                case "c" -> cell();
                case "mergeCell" -> CellRange.parse(part.attribute("ref")).ifPresent(grid.merged::add);
                case "filterColumn" -> grid.filtered = true;
                default -> {}
            }
        });
        if (cells > cellLimit) {
            throw SheetFault.limit(Limit.SHEET_CELLS, cellLimit);
        }
    }

    private void column() throws XMLStreamException {
        if (part.flag("hidden") || part.attribute("width").equals("0")) {
            int from = Math.max(1, part.number("min", 1));
            grid.hiddenColumns.set(from, Math.max(from, Math.min(LAST_COLUMN, part.number("max", from))) + 1);
        }
    }

    private void row() throws XMLStreamException {
        row = part.number("r", row + 1);
        column = 0;
        if (row < 1 || row > LAST_ROW) {
            throw new XMLStreamException("no row " + row);
        }
        if (part.flag("hidden") || part.attribute("ht").equals("0")) {
            grid.hiddenRows.set(row);
        }
    }

    private void cell() throws XMLStreamException {
        column = columnOf(part.attribute("r"));
        String type = part.attribute("t");
        int style = part.number("s", 0);
        raw = "";
        formula = Optional.empty();
        part.each(name -> {
            switch (name) {
                case "v" -> raw = part.text();
                case "f" -> formula = formula();
                case "is" -> raw = part.texts();
                default -> {}
            }
        });
        if (cells <= cellLimit) {
            keep(new CellReading.Stored(row, column, type, style, raw, formula), type);
        }
    }

    private void keep(CellReading.Stored stored, String type) throws XMLStreamException {
        Cell cell = reading.cell(stored);
        if (raw.isEmpty() && formula.isPresent() && !type.equals("str")) {
            grid.putUnsaved(cell);
            cells++;
        } else if (!cell.text().isBlank() || cell.kind() == Cell.Kind.NUMBER) {
            grid.put(cell);
            cells++;
        }
    }

    private int columnOf(String name) throws XMLStreamException {
        int number = name.isEmpty() ? column + 1 : CellRange.columnOf(name);
        if (number < 1 || number > LAST_COLUMN) {
            throw new XMLStreamException("no column " + name);
        }
        return number;
    }

    private Optional<String> formula() throws XMLStreamException {
        String group = part.attribute("t").equals("shared") ? part.attribute("si") : "";
        String text = part.text();
        if (!group.isEmpty() && !text.isEmpty()) {
            sharedFormulas.put(
                    group, new Cell(row, column, Cell.Kind.TEXT, text, Optional.empty(), formula, CellStyle.PLAIN));
        }
        return text.isEmpty() ? Optional.ofNullable(sharedFormulas.get(group)).map(this::shifted) : Optional.of(text);
    }

    private String shifted(Cell first) {
        return FormulaShift.shift(first.text(), row - first.row(), column - first.column());
    }
}
