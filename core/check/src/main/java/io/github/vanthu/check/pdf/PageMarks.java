package io.github.vanthu.check.pdf;

import java.util.List;

/**
 * What stands on a page.
 *
 * @param number number of the page from 1
 * @param width width in points as it is read
 * @param height height in points as it is read
 * @param glyphs its characters in the order of its instructions
 * @param inks its lines and filled areas
 * @param pictures its pictures
 * @param hidden text that is not shown
 * @param decomposed whether letters are composed of several characters
 */
record PageMarks(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ink> inks,
        List<Picture> pictures,
        String hidden,
        boolean decomposed) {
    PageMarks {
        glyphs = List.copyOf(glyphs);
        inks = List.copyOf(inks);
        pictures = List.copyOf(pictures);
    }

    /**
     * A picture.
     *
     * @param area where it stands
     * @param transparent whether it has transparent points
     */
    record Picture(Ink area, boolean transparent) {}
}
