package io.github.vanthu.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.github.vanthu.typeset.FontFace;
import io.github.vanthu.typeset.FontMetrics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faces of the font as OpenPDF reads them, each read once. */
final class Fonts {
    private final Map<FontFace, BaseFont> faces = new ConcurrentHashMap<>();

    BaseFont get(FontFace face) {
        return faces.computeIfAbsent(face, Fonts::read);
    }

    /** The font is given as bytes, so that OpenPDF neither looks for a file nor keeps it in a cache of its own. */
    private static BaseFont read(FontFace face) {
        try {
            BaseFont font = BaseFont.createFont(
                    name(face), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, FontMetrics.bytes(face), null);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(FontFace face) {
        return face.resource().substring(face.resource().lastIndexOf('/') + 1);
    }
}
