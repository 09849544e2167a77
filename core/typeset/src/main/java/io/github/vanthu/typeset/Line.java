package io.github.vanthu.typeset;

import java.util.List;

/**
 * A line of text, ready to be placed.
 *
 * @param text the text of its paragraph
 * @param range which of its characters stand on the line
 * @param x distance of its first character from the column's left edge, in points
 * @param stretch what is added to every space to justify it, in points
 * @param height its height
 * @param notes the footnotes called in it
 */
record Line(
        StyledText text,
        LineBreaker.LineRange range,
        double x,
        double stretch,
        LineHeight height,
        List<Footnote> notes) {

    int noteHeight() {
        return notes.stream().mapToInt(Footnote::height).sum();
    }

    /** Returns the height that its footnotes need at least on its page: the last one may go on on the next. */
    int leastNoteHeight() {
        if (notes.isEmpty()) {
            return 0;
        }
        Footnote last = notes.get(notes.size() - 1);
        return noteHeight() - last.height() + last.least();
    }

    void paint(Canvas canvas, Element element, double left, int top) {
        int spaces = 0;
        int behindLabel = text.behindLabel(element);
        for (StyledText.Run run : text.runs(range.from(), behindLabel, range.next())) {
            String part = text.text().substring(run.from(), run.to());
            int baseline = top + height.ascent() - Twips.raise(run.style());
            double at = left + x + text.width(range.from(), run.from()) + stretch * spaces;
            Element owner = run.to() <= behindLabel ? element.label().orElse(element) : element;
            canvas.text(owner, run.style(), at, baseline, part, stretch);
            double end = at + text.width(run.from(), run.to()) + stretch * spaces(part);
            noteSlot(canvas, run, at, end, top);
            spaces += spaces(part);
        }
    }

    private void noteSlot(Canvas canvas, StyledText.Run run, double from, double to, int top) {
        double bottom = Twips.points(top + height.ascent() + height.descent());
        run.slot()
                .map(slot -> new SlotPlace(slot, 0, from, Twips.points(top), to, bottom))
                .ifPresent(canvas::slot);
    }

    private static int spaces(String part) {
        return Math.toIntExact(part.chars().filter(c -> c == ' ').count());
    }
}
