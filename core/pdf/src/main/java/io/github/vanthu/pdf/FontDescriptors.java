package io.github.vanthu.pdf;

import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.TextMark;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

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

    /** The prefix of each font by its PostScript name. */
    private final Map<String, String> prefixes;

    private FontDescriptors(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    static FontDescriptors of(Layout layout, Fonts fonts) {
        Map<String, BitSet> used = new TreeMap<>();
        layout.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(TextMark.class::isInstance)
                .map(TextMark.class::cast)
                .forEach(mark ->
                        fonts.eachUse(
                                mark,
                                (font, text) -> text.codePoints()
                                        .forEach(used.computeIfAbsent(
                                                font.getPostscriptFontName(), name -> new BitSet())::set)));
        Map<String, String> prefixes = new TreeMap<>();
        used.forEach((name, characters) -> prefixes.put(name, prefix(name + " " + characters)));
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
        prefixes.forEach((name, prefix) -> {
            finished.overwriteBefore("/FontName/", prefix, "+" + name);
            finished.overwriteBefore("/BaseFont/", prefix, "+" + name);
        });
    }
}
