package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.Stroke;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lines of borders and drawings. */
final class Strokes {
    private static final Set<String> NONE = Set.of("", "nil", "none");
    private static final Set<String> UNBROKEN = Set.of("single", "thick");

    private Strokes() {}

    /** Returns the line of a border; nothing where there is none (ECMA-376 Part 1, 17.18.2). */
    static Optional<Stroke> border(String kind, String colour) {
        return NONE.contains(kind)
                ? Optional.empty()
                : Optional.of(new Stroke(UNBROKEN.contains(kind), colour(colour)));
    }

    static boolean drawn(String kind) {
        return !NONE.contains(kind);
    }

    static String colour(String colour) {
        String plain = colour.startsWith("#") ? colour.substring(1) : colour;
        boolean digits = plain.matches("[0-9A-Fa-f]{6}");
        return digits ? plain.toUpperCase(Locale.ROOT) : named(plain);
    }

    private static String named(String colour) {
        return switch (colour) {
            case "black" -> "000000";
            case "white" -> "FFFFFF";
            case "red" -> "FF0000";
            case "blue" -> "0000FF";
            default -> "auto";
        };
    }
}
