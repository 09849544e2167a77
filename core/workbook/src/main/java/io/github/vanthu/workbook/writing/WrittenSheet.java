package io.github.vanthu.workbook.writing;

import io.github.vanthu.workbook.sheet.CellRange;
import java.util.List;

/**
 * A sheet that is written (trang tính).
 *
 * @param name its name
 * @param rows cells of each row, the first row first
 * @param merged ranges of merged cells
 * @param widths widths of the columns in characters
 * @param head the rows of the head, which stay in view and are repeated in print
 * @param landscape whether the page lies across
 * @param large whether the page is A3
 */
record WrittenSheet(
        String name,
        List<List<WrittenCell>> rows,
        List<CellRange> merged,
        List<Integer> widths,
        CellRange head,
        boolean landscape,
        boolean large) {}
