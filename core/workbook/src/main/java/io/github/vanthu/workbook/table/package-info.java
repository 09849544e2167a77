/** Recognises the table of an annex in a sheet: title lines, head, columns, the tree of rows, total, notes. */
@NullMarked
package io.github.vanthu.workbook.table;

import org.jspecify.annotations.NullMarked;
