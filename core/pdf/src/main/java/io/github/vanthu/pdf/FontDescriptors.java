package io.github.vanthu.pdf;

import io.github.vanthu.typeset.FontFace;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.TextMark;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Puts right what OpenPDF writes of the fonts: values of the same length are written over in the finished file.
 *
 * <p>The six letters before the name of a subset (ISO 32000-1, 9.6.4) are random at first; here they are made from the
 * characters that the subset holds. Ascent and descent become the heights that readers take for a font that tells none
 * (0.95 and 0.35 of the size), as the fonts of a PDF made by LibreOffice: they hold the accents over letters and the
 * greatest depth, and a reader that gathers words into lines by their heights finds the same lines in both files.
 */
final class FontDescriptors {
    private static final int PREFIX_LENGTH = 6;
    private static final int LETTERS = 26;

    /** Heights of all four faces in thousandths of the size. */
    private static final String ASCENT = "950";

    private static final String DESCENT = "-350";

    private final Map<FontFace, String> prefixes;

    private FontDescriptors(Map<FontFace, String> prefixes) {
        this.prefixes = prefixes;
    }

    static FontDescriptors of(Layout layout) {
        Map<FontFace, BitSet> used = new EnumMap<>(FontFace.class);
        layout.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .forEach(mark ->
                        mark.text().codePoints().forEach(used.computeIfAbsent(mark.face(), face -> new BitSet())::set));
        Map<FontFace, String> prefixes = new EnumMap<>(FontFace.class);
        used.forEach((face, characters) -> prefixes.put(face, prefix(face + " " + characters)));
        return new FontDescriptors(prefixes);
    }

    private static String prefix(String content) {
        byte[] hash = Fingerprint.of(content);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < PREFIX_LENGTH; i++) {
            letters.append((char) ('A' + Byte.toUnsignedInt(hash[i]) % LETTERS));
        }
        return letters.toString();
    }

    /** Corrects a finished file in place. */
    void correct(byte[] file) {
        FinishedFile finished = new FinishedFile(file);
        finished.overwrite("/Ascent ", ASCENT);
        finished.overwrite("/Descent ", DESCENT);
        for (FontFace face : prefixes.keySet()) {
            String name = "+" + postScriptName(face);
            String prefix = prefixes.getOrDefault(face, "");
            finished.overwriteBefore("/FontName/", prefix, name);
            finished.overwriteBefore("/BaseFont/", prefix, name);
        }
    }

    private static String postScriptName(FontFace face) {
        return switch (face) {
            case REGULAR -> "LiberationSerif";
            case BOLD -> "LiberationSerif-Bold";
            case ITALIC -> "LiberationSerif-Italic";
            case BOLD_ITALIC -> "LiberationSerif-BoldItalic";
        };
    }
}
