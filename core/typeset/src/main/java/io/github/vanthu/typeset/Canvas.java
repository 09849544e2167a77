package io.github.vanthu.typeset;

import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the marks of one page. */
final class Canvas {
    private final List<Mark> marks = new ArrayList<>();
    private final List<SlotPlace> slots = new ArrayList<>();
    private boolean artifacts;

    /** Paints something that is not read, such as a repeated head row: its text belongs to no element. */
    void asArtifact(Runnable painting) {
        boolean outer = artifacts;
        artifacts = true;
        painting.run();
        artifacts = outer;
    }

    /** Adds text; {@code x} in points, {@code baseline} in twips. */
    void text(Element element, TextStyle style, double x, int baseline, String text, double stretch) {
        Optional<Element> owner = artifacts ? Optional.empty() : Optional.of(element);
        double size = Twips.points(Twips.size(style));
        double foot = Twips.points(Twips.onRaster(baseline));
        marks.add(new TextMark(owner, FontFace.of(style), size, x, foot, text, stretch));
    }

    /** Notes where a slot stands; one that goes on where the last one ended becomes one with it. */
    void slot(SlotPlace place) {
        int last = slots.size() - 1;
        if (artifacts) {
            return;
        }
        if (last >= 0 && slots.get(last).reaches(place)) {
            slots.set(last, slots.get(last).to(place));
        } else {
            slots.add(place);
        }
    }

    /** Adds a horizontal line; {@code x1}, {@code x2} in points, {@code y} of its middle in twips. */
    void horizontal(double x1, double x2, int y, double thickness) {
        marks.add(new LineMark(x1, Twips.points(y), x2, Twips.points(y), thickness));
    }

    /** Adds a vertical line; {@code x} in points, {@code y1}, {@code y2} in twips. */
    void vertical(double x, int y1, int y2, double thickness) {
        marks.add(new LineMark(x, Twips.points(y1), x, Twips.points(y2), thickness));
    }

    List<SlotPlace> slots() {
        return slots;
    }

    List<Mark> marks() {
        return marks;
    }
}
