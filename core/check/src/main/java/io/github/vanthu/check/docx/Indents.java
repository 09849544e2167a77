package io.github.vanthu.check.docx;

import io.github.vanthu.document.Length;
import java.util.Optional;

/** Indents of a paragraph (ECMA-376 Part 1, 17.3.1.12); those in characters count where no length stands beside them. */
final class Indents {
    private static final double HUNDREDTHS = 100;

    private final PropertySet effective;
    private final double size;

    /**
     * Reads indents.
     *
     * @param size width of a character in points: its size
     */
    Indents(PropertySet effective, double size) {
        this.effective = effective;
        this.size = size;
    }

    Length left() {
        return length("left").orElse(Length.ZERO);
    }

    Length right() {
        return length("right").orElse(Length.ZERO);
    }

    /** Returns the indent of the first line from the others; a hanging one is negative and stronger. */
    Length firstLine() {
        return length("hanging")
                .filter(hanging -> !hanging.equals(Length.ZERO))
                .map(hanging -> Length.ZERO.minus(hanging))
                .or(() -> length("firstLine"))
                .orElse(Length.ZERO);
    }

    /** Returns where the first line begins. */
    Length begin() {
        return left().plus(firstLine());
    }

    private Optional<Length> length(String name) {
        return Measures.twips(effective.get("ind", name))
                .or(() -> effective
                        .number("ind", name + "Chars")
                        .map(characters -> Length.ofPoints(characters / HUNDREDTHS * size)));
    }
}
