package io.github.vanthu.typeset;

import java.util.Optional;

/**
 * A stretch of text of one face and size on one line.
 *
 * @param element what it belongs to, or nothing for an artifact
 * @param face the face of the font
 * @param size the size in points
 * @param x the left edge of the first character
 * @param baseline the baseline, from the top of the page
 * @param text the characters; a space at the end parts them from the next line and is not seen
 * @param stretch what is added to the width of every space, in points
 */
public record TextMark(
        Optional<Element> element, FontFace face, double size, double x, double baseline, String text, double stretch)
        implements Mark {}
