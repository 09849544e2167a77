/**
 * Annexes from workbooks and to workbooks (bảng tính).
 *
 * <p>Entries: {@link io.github.vanthu.workbook.WorkbookReader} and {@link io.github.vanthu.workbook.WorkbookWriter}.
 */
@NullMarked
package io.github.vanthu.workbook;

import org.jspecify.annotations.NullMarked;
