package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.CellRange;
import io.github.vanthu.workbook.sheet.Sheet;
import java.util.Optional;

/** A sheet that holds a table, and the part of it that is to be read (trang tính có bảng). */
public final class SheetTable {
    private final String file;
    private final Grid grid;
    private final Optional<CellRange> range;

    /**
     * Makes a table of a sheet.
     *
     * @param file path of the workbook as messages name it
     * @param sheet the sheet
     * @param range the cells of the table with its head, or nothing to find them
     */
    public SheetTable(String file, Sheet sheet, Optional<CellRange> range) {
        this.file = file;
        this.grid = new Grid(sheet, range);
        this.range = range;
    }

    /** Returns whether the sheet holds the head of a table. */
    public boolean found() {
        return new HeadFinder(grid).find(1, grid.bottom()).isPresent();
    }

    String file() {
        return file;
    }

    Grid grid() {
        return grid;
    }

    Optional<CellRange> range() {
        return range;
    }
}
