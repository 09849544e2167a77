package io.github.vanthu.check.docx;

import io.github.vanthu.check.docx.ParagraphLooks.Above;
import io.github.vanthu.document.Length;
import java.util.Optional;

/** Spaces before and after a paragraph (ECMA-376 Part 1, 17.3.1.33). */
final class Spaces {
    private static final Length AUTOMATIC = Length.twips(280);
    private static final Length AUTOMATIC_PLAIN = Length.twips(100);
    private static final long LINE = 240;
    private static final long HUNDREDTHS = 100;

    private final FileSettings settings;
    private final ParagraphFormat format;
    private final boolean first;

    /**
     * Reads spaces.
     *
     * @param first whether nothing stands above the paragraph
     */
    Spaces(FileSettings settings, ParagraphFormat format, boolean first) {
        this.settings = settings;
        this.format = format;
        this.first = first;
    }

    Length before() {
        boolean none = first && automatic("before") && !settings.spacesAdd();
        return none ? Length.ZERO : space("before");
    }

    Length after() {
        return space("after");
    }

    private boolean automatic(String side) {
        String value = format.effective().get("spacing", side + "Autospacing");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    private Length space(String side) {
        if (automatic(side)) {
            return settings.spacesAdd() ? AUTOMATIC_PLAIN : AUTOMATIC;
        }
        PropertySet effective = format.effective();
        return Measures.twips(effective.get("spacing", side))
                .or(() -> effective
                        .number("spacing", side + "Lines")
                        .map(lines -> Length.twips(lines * LINE / HUNDREDTHS)))
                .orElse(Length.ZERO);
    }

    /** Returns the distance to the paragraph above. */
    Length gap(Optional<Above> above) {
        return above.map(this::gap).orElseGet(this::before);
    }

    private Length gap(Above above) {
        boolean alike = above.format().styleId().equals(format.styleId());
        Length after = alike && contextual(above.format()) ? Length.ZERO : above.after();
        Length before = alike && contextual(format) ? Length.ZERO : before();
        if (settings.spacesAdd()) {
            return after.plus(before);
        }
        return after.compareTo(before) > 0 ? after : before;
    }

    private static boolean contextual(ParagraphFormat format) {
        return format.effective().on("contextualSpacing");
    }
}
