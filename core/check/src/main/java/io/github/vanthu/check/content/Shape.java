package io.github.vanthu.check.content;

import java.util.List;
import java.util.Optional;

/**
 * A drawn line, a picture or a box that stands at a paragraph (hình vẽ).
 *
 * <p>In a DOCX the alternatives of one drawing count once. In a PDF a shape belongs to the paragraph right above it.
 *
 * @param kind what it is
 * @param width its width
 * @param height its height
 * @param left its left edge from the left of the paragraph's room; absent where it is not known
 * @param stroke its line or frame; absent for none
 * @param mediaType type of a picture, such as {@code image/png}; empty for others
 * @param transparent whether a picture has transparent points
 * @param pieces what stands in a box
 */
public record Shape(
        Kind kind,
        LengthRange width,
        LengthRange height,
        Optional<LengthRange> left,
        Optional<Stroke> stroke,
        String mediaType,
        boolean transparent,
        List<Piece> pieces) {
    /** Copies the pieces. */
    public Shape {
        pieces = List.copyOf(pieces);
    }

    /** What a shape is. */
    public enum Kind {
        /** A straight line; its height is that of its slope, usually none. */
        LINE,
        /** A picture. */
        PICTURE,
        /** A box, with or without frame and text. */
        BOX
    }
}
