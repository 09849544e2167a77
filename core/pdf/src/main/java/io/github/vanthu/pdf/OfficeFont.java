package io.github.vanthu.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.github.vanthu.typeset.FontFace;
import java.util.EnumMap;
import java.util.Map;

/**
 * The four faces of an office's own font, Times New Roman (phông chữ của cơ quan), which PDF files embed.
 *
 * <p>Lines and pages are those of Liberation Serif, whatever the widths of this font; see {@link FontFolder}.
 */
public final class OfficeFont {
    private final Map<FontFace, BaseFont> faces;

    OfficeFont(Map<FontFace, BaseFont> faces) {
        this.faces = new EnumMap<>(faces);
    }

    BaseFont face(FontFace face) {
        BaseFont font = faces.get(face);
        if (font == null) {
            throw new IllegalStateException("no face " + face);
        }
        return font;
    }
}
