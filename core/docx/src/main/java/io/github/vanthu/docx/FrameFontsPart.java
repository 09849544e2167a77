package io.github.vanthu.docx;

import org.docx4j.wml.CTUcharHexNumber;
import org.docx4j.wml.FontFamily;
import org.docx4j.wml.FontPitch;
import org.docx4j.wml.Fonts;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.STPitch;

/** Builds the font table: Times New Roman, with its metric-compatible substitute by name. */
final class FrameFontsPart {
    /** The one font of all documents (Nghị định 30/2020, Phụ lục I, I.4). */
    static final String FAMILY = "Times New Roman";

    private static final String SUBSTITUTE = "Liberation Serif";

    private FrameFontsPart() {}

    static Fonts build() {
        Fonts fonts = FrameValues.factory().createFonts();
        fonts.getFont().add(font());
        return fonts;
    }

    private static Fonts.Font font() {
        ObjectFactory factory = FrameValues.factory();
        Fonts.Font font = factory.createFontsFont();
        font.setName(FAMILY);
        Fonts.Font.AltName substitute = factory.createFontsFontAltName();
        substitute.setVal(SUBSTITUTE);
        font.setAltName(substitute);
        CTUcharHexNumber charset = factory.createCTUcharHexNumber();
        charset.setVal("00");
        font.setCharset(charset);
        font.setFamily(roman());
        font.setPitch(variable());
        return font;
    }

    private static FontFamily roman() {
        FontFamily family = FrameValues.factory().createFontFamily();
        family.setVal("roman");
        return family;
    }

    private static FontPitch variable() {
        FontPitch pitch = FrameValues.factory().createFontPitch();
        pitch.setVal(STPitch.VARIABLE);
        return pitch;
    }
}
