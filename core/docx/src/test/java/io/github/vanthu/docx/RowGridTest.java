package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands in every column of the rows of a table: a cell's begin (+), its reach (|), nothing (.). */
class RowGridTest {
    private static final Paragraph TEXT = Samples.paragraph(Sheets.TABLE_TEXT, "x");

    @Test
    void coversEveryColumnOfAPlainRow() {
        assertThat(picture(new RowGrid(3), cell(0, 1, 1), cell(1, 2, 1))).isEqualTo("0+1 1+2");
    }

    @Test
    void carriesCellsDownAsFarAsTheyReach() {
        RowGrid grid = new RowGrid(3);
        assertThat(picture(grid, cell(0, 1, 3), cell(1, 2, 2))).isEqualTo("0+1 1+2");
        assertThat(picture(grid)).isEqualTo("0|1 1|2");
        assertThat(picture(grid, cell(1, 1, 1), cell(2, 1, 1))).isEqualTo("0|1 1+1 2+1");
        assertThat(picture(grid, cell(0, 3, 1))).isEqualTo("0+3");
    }

    @Test
    void keepsNeighbouringReachesApart() {
        RowGrid grid = new RowGrid(4);
        assertThat(picture(grid, cell(0, 2, 2), cell(2, 2, 3))).isEqualTo("0+2 2+2");
        assertThat(picture(grid)).isEqualTo("0|2 2|2");
        assertThat(picture(grid)).isEqualTo("0.2 2|2");
    }

    @Test
    void joinsFreePlacesUpToTheNextCell() {
        RowGrid grid = new RowGrid(5);
        assertThat(picture(grid, cell(2, 1, 2))).isEqualTo("0.2 2+1 3.2");
        assertThat(picture(grid, cell(4, 1, 1))).isEqualTo("0.2 2|1 3.1 4+1");
    }

    private static String picture(RowGrid grid, Cell... cells) {
        List<RowGrid.Slot> slots = grid.next(Samples.row(cells));
        return slots.stream()
                .map(slot -> slot.column() + mark(slot) + slot.span())
                .collect(Collectors.joining(" "));
    }

    private static String mark(RowGrid.Slot slot) {
        if (slot.cell().isEmpty()) {
            return ".";
        }
        return slot.begins() ? "+" : "|";
    }

    private static Cell cell(int column, int columns, int rows) {
        return Samples.cell(column, columns, rows, TEXT);
    }
}
