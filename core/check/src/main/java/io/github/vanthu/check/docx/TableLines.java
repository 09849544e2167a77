package io.github.vanthu.check.docx;

import io.github.vanthu.check.docx.TableGrid.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which lines are drawn around the cells of a table (ECMA-376 Part 1, 17.4.38 and 17.4.66). For one table. */
final class TableLines {
    private final TableGrid grid;
    private final TableFormat format;

    /** Looks at a table. */
    TableLines(TableGrid grid, TableFormat format) {
        this.grid = grid;
        this.format = format;
    }

    /** Returns whether lines are drawn between cells: at half of the inner edges or more, of a single cell around it. */
    boolean between() {
        List<Boolean> edges = new ArrayList<>();
        for (Slot slot : grid.rows().stream().flatMap(List::stream).toList()) {
            beside(slot).ifPresent(edges::add);
            if (!inside(slot)) {
                grid.at(slot.row() + 1, slot.column()).ifPresent(below -> edges.add(below(slot)));
            }
        }
        if (edges.isEmpty()) {
            return Strokes.drawn(format.border("bottom")) && Strokes.drawn(format.border("top"));
        }
        return edges.stream().filter(drawn -> drawn).count() * 2 >= edges.size();
    }

    private boolean inside(Slot slot) {
        return grid.at(slot.row() + 1, slot.column()).filter(Slot::goesOn).isPresent();
    }

    private Optional<Boolean> beside(Slot slot) {
        return grid.at(slot.row(), slot.end())
                .map(right -> edge(own(slot, "right"), own(right, "left"), format.border("insideV")));
    }

    /** Returns whether a line is drawn at the lower edge of a cell. */
    boolean below(Slot slot) {
        Slot lowest = grid.lowest(slot);
        Optional<Slot> under = grid.at(lowest.row() + 1, slot.column());
        String table = format.border(under.isPresent() ? "insideH" : "bottom");
        Optional<String> mine = own(lowest, "bottom").or(() -> own(slot, "bottom"));
        return edge(mine, under.flatMap(next -> own(next, "top")), table);
    }

    private static boolean edge(Optional<String> one, Optional<String> other, String table) {
        boolean said = one.isPresent() || other.isPresent();
        return said
                ? one.filter(Strokes::drawn)
                        .or(() -> other.filter(Strokes::drawn))
                        .isPresent()
                : Strokes.drawn(table);
    }

    private static Optional<String> own(Slot slot, String side) {
        return slot.cell().at("w:tcPr", "w:tcBorders").flatMap(borders -> TableFormat.border(borders, side));
    }
}
