package io.github.vanthu.typeset;

import java.util.List;

/** The part of a box that stands on one page. */
interface Fragment {
    /** Returns the height in twips, without the spaces above and below. */
    int height();

    /** Returns the footnotes called in it, in order. */
    List<Footnote> notes();

    /** Puts the marks of this fragment on a canvas; {@code x} in points, {@code y} in twips, both of its top left. */
    void paint(Canvas canvas, double x, int y);

    /** Returns the height of its footnotes in twips. */
    default int noteHeight() {
        return notes().stream().mapToInt(Footnote::height).sum();
    }
}
