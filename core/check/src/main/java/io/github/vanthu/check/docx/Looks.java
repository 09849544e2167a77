package io.github.vanthu.check.docx;

import io.github.vanthu.check.content.RunLook;
import java.util.Locale;
import java.util.Set;

/** Gives the look of characters by their effective formatting (ECMA-376 Part 1, 17.3.2). */
final class Looks {
    private static final String FALLBACK = "Times New Roman";
    private static final double HALF_POINTS = 2;
    private static final long DEFAULT_SIZE = 20;
    private static final Set<String> PLAIN_PATTERNS = Set.of("", "clear", "nil");

    private final Theme theme;

    /** Gives looks with a theme. */
    Looks(Theme theme) {
        this.theme = theme;
    }

    /** Which of the fonts of a run characters are shown in (17.3.2.26). */
    enum Script {
        /** Characters below U+0080. */
        ASCII,
        /** Other characters of European scripts, Vietnamese letters with marks among them. */
        HIGH,
        /** Characters of a run that is marked as complex script. */
        COMPLEX
    }

    /** Returns which font of a run a character is shown in. */
    static Script script(PropertySet run, int character) {
        if (complex(run)) {
            return Script.COMPLEX;
        }
        return character < 0x80 ? Script.ASCII : Script.HIGH;
    }

    private static boolean complex(PropertySet run) {
        return run.on("cs") || run.on("rtl");
    }

    /** Returns the look of characters of one script. */
    RunLook look(PropertySet run, Script script, boolean styled) {
        boolean complex = complex(run);
        return new RunLook(
                font(run, script),
                size(run),
                run.on(complex ? "bCs" : "b"),
                run.on(complex ? "iCs" : "i"),
                drawn(run.val("u")),
                run.on("strike") || run.on("dstrike"),
                capitals(run),
                colour(run),
                shaded(run),
                raised(run),
                styled);
    }

    static boolean capitals(PropertySet run) {
        return run.on("caps") || run.on("smallCaps");
    }

    /** Returns the size in points; where nothing says it, 10 (17.3.2.38). */
    static double size(PropertySet run) {
        return run.number(complex(run) ? "szCs" : "sz", "val").orElse(DEFAULT_SIZE) / HALF_POINTS;
    }

    /** Returns whether letters below U+0080 and above are shown in different fonts. */
    boolean mixed(PropertySet run) {
        return !complex(run) && !font(run, Script.ASCII).equals(font(run, Script.HIGH));
    }

    String font(PropertySet run, Script script) {
        return switch (script) {
            case ASCII -> font(run, "ascii", "asciiTheme");
            case HIGH -> font(run, "hAnsi", "hAnsiTheme");
            case COMPLEX -> font(run, "cs", "cstheme");
        };
    }

    private String font(PropertySet run, String name, String themeName) {
        String byTheme = theme.font(run.get("rFonts", themeName));
        String font = byTheme.isEmpty() ? run.get("rFonts", name) : byTheme;
        return font.isBlank() ? FALLBACK : font.strip();
    }

    private static boolean drawn(String underline) {
        return !underline.isEmpty() && !underline.equals("none");
    }

    private String colour(PropertySet run) {
        String direct = run.val("color");
        return theme.colour(run.get("color", "themeColor"))
                .map(base -> Tint.of(base, run.get("color", "themeTint"), run.get("color", "themeShade")))
                .orElse(direct.isEmpty() || direct.equals("auto") ? "auto" : direct.toUpperCase(Locale.ROOT));
    }

    private static boolean shaded(PropertySet run) {
        String highlight = run.val("highlight");
        String fill = run.get("shd", "fill").toUpperCase(Locale.ROOT);
        boolean filled = !Set.of("", "AUTO", "FFFFFF").contains(fill)
                || !run.get("shd", "themeFill").isEmpty();
        return (!highlight.isEmpty() && !highlight.equals("none"))
                || (run.has("shd")
                        && (filled || !PLAIN_PATTERNS.contains(run.val("shd")))
                        && !run.val("shd").equals("nil"));
    }

    private static boolean raised(PropertySet run) {
        String align = run.val("vertAlign");
        return align.equals("superscript")
                || align.equals("subscript")
                || run.number("position", "val").orElse(0L) != 0;
    }
}
