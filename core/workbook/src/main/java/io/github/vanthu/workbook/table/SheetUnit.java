package io.github.vanthu.workbook.table;

import io.github.vanthu.model.MoneyUnit;

/**
 * The unit of amounts as a cell of the sheet says it.
 *
 * @param unit the unit
 * @param row row of the cell
 * @param column column of the cell
 */
record SheetUnit(MoneyUnit unit, int row, int column) {}
