package io.github.vanthu.check.pdf;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Reads family, weight and slope from a font's names and its descriptor (ISO 32000-1, 9.6.4 and 9.8).
 *
 * <p>Example: "ABCDEF+TimesNewRomanPS-BoldMT" is "Times New Roman", bold.
 */
final class FaceNames {
    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern FACE = Pattern.compile(
            "(-Roman|[-, ]+(Regular|Normal|Book|Semibold|DemiBold|Demi|Bold|Italic|Oblique)+)(PSMT|MT)?$");
    private static final Pattern MAKER = Pattern.compile("(PSMT|PS|MT)$");
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int BOLD_WEIGHT = 600;

    private final IdentityHashMap<PDFont, Face> known = new IdentityHashMap<>();

    /** Returns the face of a font. */
    Face of(PDFont font) {
        return known.computeIfAbsent(font, FaceNames::read);
    }

    private static Face read(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean bold = lower.contains("bold") || lower.contains("black") || (descriptor != null && heavy(descriptor));
        boolean italic =
                lower.contains("italic") || lower.contains("oblique") || (descriptor != null && slanted(descriptor));
        String family = descriptor == null || descriptor.getFontFamily() == null
                ? ""
                : descriptor.getFontFamily().strip();
        return new Face(family.isEmpty() ? family(name) : family, bold, italic);
    }

    private static boolean heavy(PDFontDescriptor descriptor) {
        return descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
    }

    private static boolean slanted(PDFontDescriptor descriptor) {
        return descriptor.isItalic() || descriptor.getItalicAngle() != 0;
    }

    /** Returns the family that a PostScript name belongs to. */
    static String family(String name) {
        String plain = SUBSET.matcher(name).replaceFirst("").strip();
        int comma = plain.indexOf(',');
        String base = comma > 0 ? plain.substring(0, comma) : plain;
        if (base.startsWith(".") || base.startsWith("VNI-")) {
            return base;
        }
        String family = MAKER.matcher(FACE.matcher(base).replaceFirst("")).replaceFirst("");
        String words = WORDS.matcher(family.isEmpty() ? base : family).replaceAll(" ");
        return words.replace('_', ' ').strip();
    }
}
