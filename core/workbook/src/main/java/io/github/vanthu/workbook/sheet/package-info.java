/** Workbooks and CSV files as grids of cells: what a clerk sees in each cell, and what is wrong with it. */
@NullMarked
package io.github.vanthu.workbook.sheet;

import org.jspecify.annotations.NullMarked;
