package io.github.vanthu.check.content;

import io.github.vanthu.document.Alignment;
import java.util.Optional;

/**
 * How a paragraph stands, every value effective (định dạng đoạn văn).
 *
 * @param alignment alignment; absent where a PDF's paragraph of one line leaves it open, or a tab places the text
 * @param left indent of the lines from the left of the room
 * @param right indent from the right of the room
 * @param firstLine indent of the first line from the others; negative for a hanging one
 * @param before space before
 * @param after space after
 * @param gapAbove distance to the paragraph above in the same column of text: of the two spaces the larger, none where contextual
 *     spacing drops them; for the first paragraph its space before
 * @param pitch distance of the lines; where it is exact or at least, in multiples of the single line of the text's size
 * @param exactPitch whether the file fixes the distance in points
 * @param room width of the column of text or of the cell, between its margins
 * @param outline level of the heading from 1; 0 for text
 * @param style name of the paragraph style, such as "Normal"; empty for a PDF
 * @param borderBelow a line that the paragraph itself draws below, from its left to its right indent; of an empty paragraph also
 *     one above
 * @param keepNext whether it stays on the page of the next paragraph
 */
public record ParagraphLook(
        Optional<Alignment> alignment,
        LengthRange left,
        LengthRange right,
        LengthRange firstLine,
        LengthRange before,
        LengthRange after,
        LengthRange gapAbove,
        PitchRange pitch,
        boolean exactPitch,
        LengthRange room,
        int outline,
        String style,
        Optional<Stroke> borderBelow,
        boolean keepNext) {

    /** Returns this look without alignment. */
    public ParagraphLook unaligned() {
        return new ParagraphLook(
                Optional.empty(),
                left,
                right,
                firstLine,
                before,
                after,
                gapAbove,
                pitch,
                exactPitch,
                room,
                outline,
                style,
                borderBelow,
                keepNext);
    }
}
