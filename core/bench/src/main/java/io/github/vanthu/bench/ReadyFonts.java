package io.github.vanthu.bench;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import io.github.vanthu.typeset.FontFace;
import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Fonts whose embedded programs are ready, so that using them neither makes subsets nor compresses them.
 *
 * <p>The subsets are taken from a finished PDF of the same plan. OpenPDF opens only whole font files, so the tables that
 * it needs for reading ({@code cmap}, {@code name}, {@code OS/2}, {@code post}) are put back from the full font, and
 * making subsets is switched off. Programs are stored without compression: what a cache of compressed programs would
 * leave is copying bytes, and this copies some more of them but never deflates any. The floor thus holds no work on font
 * programs at all, which the product does for every file, and is not made slower than it could be.
 */
final class ReadyFonts {
    private ReadyFonts() {}

    /** Returns the fonts of a finished file by face. */
    static Map<FontFace, BaseFont> of(byte[] pdf) {
        Map<FontFace, BaseFont> fonts = new EnumMap<>(FontFace.class);
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int i = 1; i < reader.getXrefSize(); i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PdfDictionary dictionary && dictionary.contains(PdfName.FONTFILE2)) {
                    FontFace face = face(dictionary.getAsName(PdfName.FONTNAME).toString());
                    fonts.put(face, font(face, (PRStream) dictionary.getDirectObject(PdfName.FONTFILE2)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fonts;
    }

    /** Names are like {@code /ABCDEF+LiberationSerif-Bold}; the upright face has no suffix. */
    private static FontFace face(String name) {
        int suffix = name.indexOf('-');
        return switch (suffix < 0 ? "" : name.substring(suffix + 1)) {
            case "Bold" -> FontFace.BOLD;
            case "Italic" -> FontFace.ITALIC;
            case "BoldItalic" -> FontFace.BOLD_ITALIC;
            default -> FontFace.REGULAR;
        };
    }

    private static BaseFont font(FontFace face, PRStream program) throws IOException {
        FontTables subset = FontTables.of(PdfReader.getStreamBytes(program));
        byte[] bytes = subset.with(FontTables.of(FontMetrics.bytes(face)), "cmap", "name", "OS/2", "post")
                .file();
        BaseFont font = BaseFont.createFont(face + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
        font.setSubset(false);
        font.setIncludeCidSet(false);
        font.setCompressionLevel(0);
        return font;
    }
}
