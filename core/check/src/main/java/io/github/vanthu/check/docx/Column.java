package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.document.Length;
import java.util.Optional;

/**
 * Where paragraphs stand below each other: a column of text, a cell or a box.
 *
 * @param room width between its margins
 * @param paragraph what a table's style sets for paragraphs here
 * @param run what a table's style sets for characters here
 * @param cell whether it is a cell, where spaces that the program chooses are none at the top
 * @param pageMargin left margin of the page, where the column begins at it
 */
record Column(LengthRange room, PropertySet paragraph, PropertySet run, boolean cell, Optional<Length> pageMargin) {
    static Column plain(LengthRange room) {
        return new Column(room, PropertySet.NONE, PropertySet.NONE, false, Optional.empty());
    }
}
