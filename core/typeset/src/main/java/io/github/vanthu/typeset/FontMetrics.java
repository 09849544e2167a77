package io.github.vanthu.typeset;

import io.github.vanthu.document.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * Widths and heights of characters in the metric-compatible font of Times New Roman.
 *
 * <p>Instances are immutable and may be shared between threads; loading one reads about 1.5 MB, so keep it.
 *
 * <p>Example: {@code FontMetrics.liberationSerif().width("Điều 1", TextStyle.of(28))} is the width in points at 14 pt.
 */
public final class FontMetrics {
    private final Map<FontFace, TrueTypeFace> faces;

    private FontMetrics(Map<FontFace, TrueTypeFace> faces) {
        this.faces = faces;
    }

    /**
     * Reads the four faces of Liberation Serif from the class path.
     *
     * @throws IllegalStateException if a font file is missing or broken, that is, the installation is incomplete
     */
    public static FontMetrics liberationSerif() {
        Map<FontFace, TrueTypeFace> faces = new EnumMap<>(FontFace.class);
        for (FontFace face : FontFace.values()) {
            faces.put(face, TrueTypeFace.read(bytes(face)));
        }
        return new FontMetrics(faces);
    }

    /**
     * Returns the bytes of a font file.
     *
     * @throws IllegalStateException if the file is missing
     */
    public static byte[] bytes(FontFace face) {
        try (InputStream in = FontMetrics.class.getResourceAsStream(face.resource())) {
            if (in == null) {
                throw new IllegalStateException("font file missing from the class path: " + face.resource());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether the face of a style can print a character. */
    public boolean has(int codePoint, TextStyle style) {
        return face(style).has(codePoint);
    }

    /** Returns the width of a text in points, spaces at its ends included, without kerning. */
    public double width(String text, TextStyle style) {
        return width(text, 0, text.length(), style);
    }

    /** Returns the width in points of a text in a face at a size in points, as in a {@link TextMark}. */
    public double width(String text, FontFace face, double size) {
        TrueTypeFace measured = face(face);
        return measured.advance(text, 0, text.length()) * size / measured.unitsPerEm();
    }

    double width(String text, int from, int to, TextStyle style) {
        TrueTypeFace face = face(style);
        return face.advance(text, from, to) * size(style) / face.unitsPerEm();
    }

    /** Returns the size in points at which characters of a style are painted; raised and lowered ones are smaller. */
    public double size(TextStyle style) {
        return Twips.points(Twips.size(style));
    }

    TrueTypeFace face(TextStyle style) {
        return face(FontFace.of(style));
    }

    private TrueTypeFace face(FontFace name) {
        TrueTypeFace face = faces.get(name);
        if (face == null) {
            throw new IllegalStateException("no face " + name);
        }
        return face;
    }
}
