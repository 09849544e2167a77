package io.github.vanthu.typeset;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph with its lines broken, from one of its lines on.
 *
 * @param element what it is
 * @param lines all its lines, at least one
 * @param first index of its first line that is not yet placed
 * @param spacing its spaces and how it may break
 */
record ParagraphBox(Element element, List<Line> lines, int first, Spacing spacing) implements Box {
    /**
     * Spaces around a paragraph in twips, and how it may break.
     *
     * @param before space above
     * @param after space below
     * @param keepWithNext whether its end stays with the next box
     * @param keepTogether whether it does not break
     * @param leastLines how many lines of it a page break leaves together
     */
    record Spacing(int before, int after, boolean keepWithNext, boolean keepTogether, LeastLines leastLines) {}

    /** Some lines of a paragraph on one page. */
    private record Lines(Element element, List<Line> lines) implements Fragment {
        @Override
        public int height() {
            return lines.stream().mapToInt(line -> line.height().height()).sum();
        }

        @Override
        public List<Footnote> notes() {
            return lines.stream().flatMap(line -> line.notes().stream()).toList();
        }

        @Override
        public void paint(Canvas canvas, double x, int y) {
            int top = y;
            for (Line line : lines) {
                line.paint(canvas, element, x, top);
                top += line.height().height();
            }
        }
    }

    @Override
    public int before() {
        return spacing.before;
    }

    @Override
    public int after() {
        return spacing.after;
    }

    @Override
    public boolean keepsWithNext() {
        return spacing.keepWithNext;
    }

    @Override
    public Fit fit(Room room) {
        int fitting = fitting(room);
        return fitting == remaining() ? part(fitting) : part(allowed(fitting));
    }

    @Override
    public Fit force(Room room) {
        return part(Math.max(1, fitting(room)));
    }

    /** Returns the height of its first lines, as many as a page break leaves together, with the space above. */
    int leastHeight() {
        return spacing.before
                + lines.stream()
                        .limit(spacing.leastLines.above())
                        .mapToInt(line -> line.height().height())
                        .sum();
    }

    private int remaining() {
        return lines.size() - first;
    }

    private int fitting(Room room) {
        int bottom = 0;
        int notes = 0;
        for (int i = first; i < lines.size(); i++) {
            bottom += lines.get(i).height().height();
            if (!room.fits(bottom, notes + lines.get(i).leastNoteHeight())) {
                return i - first;
            }
            notes += lines.get(i).noteHeight();
        }
        return remaining();
    }

    private int allowed(int fitting) {
        if (spacing.keepTogether) {
            return 0;
        }
        int count = Math.min(fitting, remaining() - spacing.leastLines.below());
        int least = first == 0 ? spacing.leastLines.above() : 1;
        return count < least ? 0 : count;
    }

    private Fit part(int count) {
        if (count == 0) {
            return Fit.none(this);
        }
        int next = first + count;
        Fragment placed = new Lines(element, lines.subList(first, next));
        return new Fit(Optional.of(placed), next == lines.size() ? Optional.empty() : Optional.of(from(next)));
    }

    private ParagraphBox from(int line) {
        return new ParagraphBox(element, lines, line, spacing);
    }
}
