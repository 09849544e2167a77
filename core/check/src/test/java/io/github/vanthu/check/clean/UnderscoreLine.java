package io.github.vanthu.check.clean;

/** Underscores, as the decree's own samples have them. */
final class UnderscoreLine implements ShortLine {
    @Override
    public String below(Pen pen, Role role, int room, int length) {
        return pen.line(
                role, "_".repeat(Math.max(1, length / (pen.looks().of(role).size() * 5))));
    }
}
