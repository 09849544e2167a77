package io.github.vanthu.cli;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rewrites Vietnamese text so that an encoding can carry it and a reader can still read it.
 *
 * <p>A letter that the encoding lacks is written with combining marks if it has those (windows-1258), else with as many of
 * its marks as it has, tone first to go, else bare: in cp437 "Kế hoạch, Đỗ" becomes "Kê hoach, Dô".
 */
final class EncodableText {
    /** Circumflex, breve and horn make another letter; the other marks are tones. */
    private static final String LETTER_MARKS = "\u0302\u0306\u031b";

    private static final Map<String, String> SUBSTITUTES = Map.ofEntries(
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("…", "..."),
            Map.entry("–", "-"),
            Map.entry("—", "-"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("•", "*"),
            Map.entry("→", "->"),
            Map.entry("≤", "<="),
            Map.entry("≥", ">="),
            Map.entry("₫", "d"),
            Map.entry("\u00a0", " "));

    private final CharsetEncoder encoder;

    EncodableText(Charset charset) {
        this.encoder = charset.newEncoder();
    }

    /** Returns the text with every character replaced that the encoding lacks. */
    String fit(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (encoder.canEncode(composed)) {
            return composed;
        }
        StringBuilder out = new StringBuilder();
        composed.codePoints().forEach(character -> out.append(fitted(Character.toString(character))));
        return out.toString();
    }

    private String fitted(String character) {
        return spellings(character).stream()
                .filter(encoder::canEncode)
                .findFirst()
                .orElse("?");
    }

    /** Returns the ways to write a character, the truest first. */
    private static List<String> spellings(String character) {
        String parts = Normalizer.normalize(character, Normalizer.Form.NFD);
        String base = parts.substring(0, parts.offsetByCodePoints(0, 1));
        String marks = parts.substring(base.length());
        List<String> spellings = new ArrayList<>(List.of(character));
        for (int i = 0; i < marks.length(); i++) {
            spellings.add(composed(base + marks.charAt(i)) + marks.substring(0, i) + marks.substring(i + 1));
        }
        spellings.add(parts);
        marks.chars()
                .filter(mark -> LETTER_MARKS.indexOf(mark) >= 0)
                .forEach(mark -> spellings.add(composed(base + (char) mark)));
        spellings.add(base);
        spellings.add(SUBSTITUTES.getOrDefault(character, base));
        return spellings;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
