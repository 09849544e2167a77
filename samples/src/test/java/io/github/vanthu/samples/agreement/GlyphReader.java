package io.github.vanthu.samples.agreement;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the words of each page with PDFBox: characters that touch and stand on one line. */
final class GlyphReader extends PDFTextStripper {
    /** Gap between characters, against their size, from which on they are of two words. */
    private static final double GAP = 0.12;

    private final List<List<PlacedWord>> pages = new ArrayList<>();
    private final List<TextPosition> word = new ArrayList<>();

    private GlyphReader() {}

    /** Returns the words of each page. */
    static List<List<PlacedWord>> pages(PDDocument document) throws IOException {
        GlyphReader reader = new GlyphReader();
        reader.writeText(document, new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
        return reader.pages;
    }

    @Override
    public void processPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
        pages.add(new ArrayList<>());
        super.processPage(page);
        finishWord();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        boolean blank = glyph.getUnicode().isBlank() || glyph.getUnicode().equals("\u00A0");
        if (blank || !continues(glyph)) {
            finishWord();
        }
        if (!blank) {
            word.add(glyph);
        }
    }

    private boolean continues(TextPosition glyph) {
        if (word.isEmpty()) {
            return true;
        }
        TextPosition last = word.get(word.size() - 1);
        double gap = glyph.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        double size = Math.max(size(glyph), size(last));
        return Math.abs(gap) < GAP * size && Math.abs(glyph.getYDirAdj() - last.getYDirAdj()) < size / 2;
    }

    private void finishWord() {
        if (!word.isEmpty()) {
            pages.get(pages.size() - 1).add(placed(word));
            word.clear();
        }
    }

    private static PlacedWord placed(List<TextPosition> glyphs) {
        StringBuilder text = new StringBuilder();
        TextPosition largest = glyphs.get(0);
        for (TextPosition glyph : glyphs) {
            text.append(glyph.getUnicode());
            largest = size(glyph) > size(largest) ? glyph : largest;
        }
        TextPosition last = glyphs.get(glyphs.size() - 1);
        return new PlacedWord(
                Normalizer.normalize(text, Normalizer.Form.NFC),
                glyphs.get(0).getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                largest.getYDirAdj(),
                size(largest));
    }

    private static double size(TextPosition glyph) {
        return glyph.getYScale();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        // The words are made of the characters, one by one.
    }
}
