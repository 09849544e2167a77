package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.Piece;
import io.github.vanthu.check.content.TableCell;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TableRow;
import io.github.vanthu.check.docx.TableGrid.Slot;
import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables in a column. */
final class TableReader {
    private static final double FIFTIETHS = 5000;
    private static final double PERCENT = 100;

    private final PartReading part;
    private final Column column;

    /** Reads tables of a column. */
    TableReader(PartReading part, Column column) {
        this.part = part;
        this.column = column;
    }

    /** A table that is being read. */
    private record Table(TableGrid grid, TableFormat format, TableLines lines, LengthRange width) {}

    /** Returns a table; nothing if it has no cells. */
    Optional<TablePiece> read(XmlElement element) {
        TableGrid grid = new TableGrid(element);
        if (grid.columns() == 0 || grid.rows().isEmpty()) {
            return Optional.empty();
        }
        TableFormat format =
                new TableFormat(part.file().styles(), element, grid.rows().size(), grid.columns());
        Table table = new Table(grid, format, new TableLines(grid, format), width(grid, format));
        List<TableRow> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            rows.add(new TableRow(cells(table, grid.rows().get(row)), grid.head(row)));
        }
        ContentPlace place = first(rows).orElseGet(() -> part.place(element));
        return Optional.of(new TablePiece(
                place, rows, table.width(), column.room(), table.lines().between()));
    }

    private static Optional<ContentPlace> first(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.pieces().stream())
                .map(Piece::place)
                .findFirst();
    }

    private List<TableCell> cells(Table table, List<Slot> slots) {
        List<TableCell> cells = new ArrayList<>();
        for (Slot slot : slots) {
            if (!slot.goesOn()) {
                cells.add(cell(table, slot));
            }
        }
        return cells;
    }

    private TableCell cell(Table table, Slot slot) {
        LengthRange room = room(table, slot);
        Column inside =
                new Column(room, table.format().paragraph(slot), table.format().run(slot), true, Optional.empty());
        List<Piece> pieces = BlockReader.inside(part, slot.cell(), inside);
        int rows = table.grid().lowest(slot).row() - slot.row() + 1;
        return new TableCell(
                slot.row(),
                slot.column(),
                rows,
                slot.columns(),
                room,
                table.lines().below(slot),
                pieces);
    }

    /** Returns the width of a cell between its margins; grid and cell may disagree, then it lies between what they say. */
    private LengthRange room(Table table, Slot slot) {
        long margins = table.format().margin(slot, "left") + table.format().margin(slot, "right");
        Length byGrid = Length.twips(table.grid().width(slot.column(), slot.end()));
        Optional<Length> byCell = slot.cell()
                .at("w:tcPr", "w:tcW")
                .flatMap(width -> length(width, table.width().middle()));
        return shrunk(between(byCell, byGrid), Length.twips(margins));
    }

    private static LengthRange shrunk(LengthRange range, Length by) {
        Length from = range.from().minus(by);
        Length to = range.to().minus(by);
        return new LengthRange(positive(from), positive(to));
    }

    private static Length positive(Length length) {
        return length.compareTo(Length.ZERO) < 0 ? Length.ZERO : length;
    }

    private static LengthRange between(Optional<Length> said, Length byGrid) {
        if (said.isEmpty() || byGrid.equals(Length.ZERO)) {
            return LengthRange.exactly(said.orElse(byGrid));
        }
        boolean wider = said.get().compareTo(byGrid) > 0;
        return wider ? new LengthRange(byGrid, said.get()) : new LengthRange(said.get(), byGrid);
    }

    private LengthRange width(TableGrid grid, TableFormat format) {
        Optional<Length> said =
                format.width().flatMap(width -> length(width, column.room().middle()));
        Length byGrid = Length.twips(grid.width());
        return said.isEmpty() && byGrid.equals(Length.ZERO) ? column.room() : between(said, byGrid);
    }

    /** Returns a width that the file prefers; nothing where it leaves it open (ECMA-376 Part 1, 17.4.63, 17.18.90). */
    private static Optional<Length> length(XmlElement width, Length whole) {
        String text = width.get("w");
        String type = width.get("type");
        boolean percent = text.endsWith("%");
        if (percent || type.equals("pct")) {
            String digits = percent ? text.substring(0, text.length() - 1) : text;
            double of = percent ? PERCENT : FIFTIETHS;
            return Measures.decimal(digits).map(share -> new Length(Math.round(whole.emu() * share / of)));
        }
        boolean open = type.equals("auto") || type.equals("nil");
        return open ? Optional.empty() : Measures.twips(text).filter(length -> length.compareTo(Length.ZERO) > 0);
    }
}
