package io.github.vanthu.check.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Fonts and colours that a file names by their part in its theme (ECMA-376 Part 1, 20.1.6 and 17.18.96). */
final class Theme {
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("dark1", "dk1"),
            Map.entry("text1", "dk1"),
            Map.entry("light1", "lt1"),
            Map.entry("background1", "lt1"),
            Map.entry("dark2", "dk2"),
            Map.entry("text2", "dk2"),
            Map.entry("light2", "lt2"),
            Map.entry("background2", "lt2"),
            Map.entry("hyperlink", "hlink"),
            Map.entry("followedHyperlink", "folHlink"));

    private static final Map<String, String> DRAWN = Map.of("tx1", "dk1", "bg1", "lt1", "tx2", "dk2", "bg2", "lt2");

    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> colours = new HashMap<>();

    /** Reads the part of the theme; a file may have none. */
    Theme(Optional<XmlElement> part) {
        Optional<XmlElement> elements = part.flatMap(root -> root.child("a:themeElements"));
        elements.flatMap(found -> found.at("a:fontScheme", "a:majorFont")).ifPresent(font -> fonts("major", font));
        elements.flatMap(found -> found.at("a:fontScheme", "a:minorFont")).ifPresent(font -> fonts("minor", font));
        elements.flatMap(found -> found.child("a:clrScheme"))
                .ifPresent(scheme -> scheme.children().forEach(this::colour));
    }

    private void fonts(String kind, XmlElement font) {
        String latin = face(font, "a:latin");
        fonts.put(kind + "Ascii", latin);
        fonts.put(kind + "HAnsi", latin);
        fonts.put(kind + "EastAsia", face(font, "a:ea"));
        fonts.put(kind + "Bidi", face(font, "a:cs"));
    }

    private static String face(XmlElement font, String script) {
        return font.child(script).map(found -> found.get("typeface")).orElse("");
    }

    private void colour(XmlElement colour) {
        colour.children().stream().findFirst().ifPresent(value -> {
            String hex = value.is("a:sysClr") ? value.get("lastClr") : value.val();
            colours.put(colour.local(), hex.toUpperCase(Locale.ROOT));
        });
    }

    /** Returns the font of a part of the theme, such as {@code minorHAnsi}; empty if the theme names none. */
    String font(String part) {
        return fonts.getOrDefault(part, "");
    }

    /** Returns a colour by its name in drawings, such as {@code tx1}. */
    Optional<String> scheme(String name) {
        return colour(DRAWN.getOrDefault(name, name));
    }

    /** Returns a colour of the theme as six digits; nothing if the theme has none. */
    Optional<String> colour(String name) {
        return Optional.ofNullable(colours.get(COLOURS.getOrDefault(name, name)));
    }
}
