/** Annexes as sheets with live formulas, and the parts of the file that holds them. */
@NullMarked
package io.github.vanthu.workbook.writing;

import org.jspecify.annotations.NullMarked;
