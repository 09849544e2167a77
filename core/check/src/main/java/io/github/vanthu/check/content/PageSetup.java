package io.github.vanthu.check.content;

import io.github.vanthu.document.Length;
import java.util.OptionalInt;

/**
 * Paper and margins of a section (thiết lập trang).
 *
 * @param place the section; of a DOCX the path of its properties
 * @param width width of the page as it is read
 * @param height height of the page as it is read
 * @param top top margin
 * @param bottom bottom margin
 * @param left left margin with the gutter, on the page as it is read
 * @param right right margin
 * @param newPage whether it begins on a new page
 * @param firstPageApart whether its first page has margins' contents of its own
 * @param firstNumber number of its first page, where numbering begins anew; absent where it goes on
 * @param arabic whether its pages are numbered by Arabic digits
 * @param pages how many pages it has; absent for a DOCX
 */
public record PageSetup(
        ContentPlace place,
        Length width,
        Length height,
        LengthRange top,
        LengthRange bottom,
        LengthRange left,
        LengthRange right,
        boolean newPage,
        boolean firstPageApart,
        OptionalInt firstNumber,
        boolean arabic,
        OptionalInt pages) {

    /** Returns whether the page is wider than high (khổ ngang). */
    public boolean landscape() {
        return width.compareTo(height) > 0;
    }
}
