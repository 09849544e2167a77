package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.PitchRange;
import io.github.vanthu.check.content.Stroke;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import java.util.Optional;

/** Gives the look of paragraphs by their effective formatting (ECMA-376 Part 1, 17.3.1). */
final class ParagraphLooks {
    private static final double SINGLE = 240;
    /** Height of a single line of Times New Roman in multiples of the size of its letters. */
    private static final double NATURAL = 1.15;

    private static final int LEVELS = 9;

    private final FileSettings settings;

    /** Gives looks in a file. */
    ParagraphLooks(FileSettings settings) {
        this.settings = settings;
    }

    /**
     * A paragraph above another one.
     *
     * @param format its formatting
     * @param after its space after
     */
    record Above(ParagraphFormat format, Length after) {}

    /**
     * Returns the look of a paragraph.
     *
     * @param size size of its largest characters in points
     * @param blank whether it shows no characters
     * @param above the paragraph above it in the same column, unless a table stands there
     * @param tabbed how tabs align it
     */
    ParagraphLook look(
            ParagraphFormat format, double size, boolean blank, Optional<Above> above, Optional<Alignment> tabbed) {
        PropertySet effective = format.effective();
        Spaces spaces =
                new Spaces(settings, format, above.isEmpty() && format.column().cell());
        Indents indents = new Indents(effective, size);
        String rule = effective.get("spacing", "lineRule");
        boolean fixed = (rule.equals("exact") || rule.equals("atLeast"))
                && effective.number("spacing", "line").isPresent();
        return new ParagraphLook(
                tabbed.or(() -> Optional.of(alignment(effective))),
                LengthRange.exactly(indents.left()),
                LengthRange.exactly(indents.right()),
                LengthRange.exactly(indents.firstLine()),
                LengthRange.exactly(spaces.before()),
                LengthRange.exactly(spaces.after()),
                LengthRange.exactly(spaces.gap(above)),
                pitch(effective, size),
                fixed,
                format.column().room(),
                outline(effective),
                format.styleName(),
                border(effective, blank),
                effective.on("keepNext"));
    }

    /** Returns the alignment; a frame that is set in the middle of the page aligns what it holds. */
    private static Alignment alignment(PropertySet effective) {
        boolean narrow =
                effective.has("framePr") && effective.get("framePr", "w").isEmpty();
        String frame = narrow ? effective.get("framePr", "xAlign") : "";
        String jc = frame.equals("center") || frame.equals("right") ? frame : effective.val("jc");
        return switch (jc) {
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute", "thaiDistribute", "lowKashida", "mediumKashida", "highKashida" ->
                Alignment.JUSTIFY;
            default -> Alignment.LEFT;
        };
    }

    private static PitchRange pitch(PropertySet effective, double size) {
        double line = effective.number("spacing", "line").orElse((long) SINGLE);
        double points = line / 20;
        return PitchRange.exactly(
                switch (effective.get("spacing", "lineRule")) {
                    case "exact" -> points / (NATURAL * size);
                    case "atLeast" -> Math.max(1, points / (NATURAL * size));
                    default -> line / SINGLE;
                });
    }

    private static int outline(PropertySet effective) {
        long level = effective.number("outlineLvl", "val").orElse((long) LEVELS);
        return level >= 0 && level < LEVELS ? (int) level + 1 : 0;
    }

    /** Returns the line below; a line above an empty paragraph is the same to the eye. */
    private static Optional<Stroke> border(PropertySet effective, boolean blank) {
        Optional<Stroke> below = stroke(effective, "pBdr/bottom");
        return below.isEmpty() && blank ? stroke(effective, "pBdr/top") : below;
    }

    private static Optional<Stroke> stroke(PropertySet effective, String border) {
        return Strokes.border(effective.val(border), effective.get(border, "color"));
    }
}
