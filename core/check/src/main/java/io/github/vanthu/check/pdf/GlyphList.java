package io.github.vanthu.check.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The characters of a page; marks that are placed on their own join the letters below them. */
final class GlyphList {
    private static final int EXCERPT = 80;
    private static final double LEVEL = 0.2;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private boolean decomposed;

    List<Glyph> glyphs() {
        return glyphs;
    }

    String hidden() {
        return hidden.toString().strip();
    }

    boolean decomposed() {
        return decomposed;
    }

    int next() {
        return glyphs.size();
    }

    void add(Glyph glyph, boolean invisible) {
        if (invisible) {
            hidden.append(hidden.length() < EXCERPT ? glyph.text() : "");
        } else if (combining(glyph.text()) && !glyphs.isEmpty()) {
            Glyph letter = glyphs.get(glyphs.size() - 1);
            decomposed = true;
            glyphs.set(glyphs.size() - 1, letter.withText(composed(letter.text() + glyph.text())));
        } else {
            String text = composed(glyph.text());
            decomposed |= glyph.text().length() > text.length();
            glyphs.add(glyph.withText(text).after(blanks(glyph)));
        }
    }

    private int blanks(Glyph glyph) {
        if (glyphs.isEmpty()) {
            return 0;
        }
        Glyph before = glyphs.get(glyphs.size() - 1);
        boolean follows = before.blank() && Math.abs(before.base() - glyph.base()) < LEVEL;
        return follows ? before.blanks() + 1 : 0;
    }

    private static boolean combining(String text) {
        return !text.isEmpty() && Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    private static String composed(String text) {
        if (text.length() == 1 && text.charAt(0) < 0xFB00) {
            return text;
        }
        boolean ligature = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return Normalizer.normalize(text, ligature ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
    }
}
