package io.github.vanthu.workbook.sheet;

import java.util.List;

/**
 * What an XLSX file holds.
 *
 * @param workbook the list of its sheets
 * @param grids the sheets in the same order
 * @param links names of other files in the order in which formulas number them, from 1
 */
record XlsxContent(WorkbookPart workbook, List<SheetGrid> grids, List<String> links) {}
