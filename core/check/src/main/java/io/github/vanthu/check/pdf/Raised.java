package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins raised or lowered characters, which stand on a baseline of their own, to the line that they belong to. */
final class Raised {
    /** Lines on a page from which on it is no page of text. */
    private static final int MOST_LINES = 3_000;

    private static final int MOST = 6;
    private static final double SMALLER = 0.8;
    private static final double SHIFT = 0.62;
    private static final double NEAR = 0.5;

    private Raised() {}

    static List<TextLine> joined(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>(lines);
        if (lines.size() > MOST_LINES) {
            return joined;
        }
        for (TextLine mark : lines) {
            Optional<TextLine> holder =
                    joined.stream().filter(line -> holds(line, mark)).findFirst();
            if (holder.isPresent()) {
                joined.remove(mark);
                joined.set(joined.indexOf(holder.get()), holder.get().and(mark));
            }
        }
        return joined;
    }

    private static boolean holds(TextLine line, TextLine mark) {
        return mark.glyphs().size() <= MOST
                && mark.size() < SMALLER * line.size()
                && Math.abs(mark.base() - line.base()) < SHIFT * line.size()
                && mark.left() < line.right() + NEAR * line.size()
                && mark.right() > line.left() - NEAR * line.size();
    }
}
