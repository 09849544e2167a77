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
 * characters that the subset holds. Ascent and descent become what table 122 asks for, the height of letters without
 * accents and the greatest depth of any glyph, so that a reader marks and searches whole lines.
 */
final class FontDescriptors {
    private static final int PREFIX_LENGTH = 6;
    private static final int LETTERS = 26;

    /** Heights of all four faces in thousandths of the size. */
    private static final String ASCENT = "891";

    private static final String DESCENT = "-303";

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
