package io.github.vanthu.typeset;

import io.github.vanthu.document.Rule;
import java.util.List;

/**
 * A short rule: a line at the top of a strip.
 *
 * @param x distance of the line's left end from the column's left edge, in points
 * @param width its length in points
 * @param height height of the strip in twips
 * @param spacing its spaces
 */
record RuleBox(double x, double width, int height, ParagraphBox.Spacing spacing) implements Box, Fragment {
    @Override
    public int before() {
        return spacing.before();
    }

    @Override
    public int after() {
        return spacing.after();
    }

    @Override
    public boolean keepsWithNext() {
        return spacing.keepWithNext();
    }

    @Override
    public Fit fit(Room room) {
        return room.fits(height, 0) ? Fit.all(this) : Fit.none(this);
    }

    @Override
    public Fit force(Room room) {
        return Fit.all(this);
    }

    @Override
    public List<Footnote> notes() {
        return List.of();
    }

    @Override
    public void paint(Canvas canvas, double left, int y) {
        int thickness = Rule.THICKNESS.twips();
        canvas.horizontal(left + x, left + x + width, y + thickness / 2, Rule.THICKNESS.points());
    }
}
