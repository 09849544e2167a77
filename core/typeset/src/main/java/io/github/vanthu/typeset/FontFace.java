package io.github.vanthu.typeset;

import io.github.vanthu.document.TextStyle;

/** The four faces of the metric-compatible font Liberation Serif (kiểu chữ: đứng, đậm, nghiêng, đậm nghiêng). */
public enum FontFace {
    /** Upright. */
    REGULAR("Regular"),
    /** Bold. */
    BOLD("Bold"),
    /** Italic. */
    ITALIC("Italic"),
    /** Bold and italic. */
    BOLD_ITALIC("BoldItalic");

    private final String suffix;

    FontFace(String suffix) {
        this.suffix = suffix;
    }

    /** Returns the face that a text style asks for. */
    public static FontFace of(TextStyle style) {
        if (style.bold()) {
            return style.italic() ? BOLD_ITALIC : BOLD;
        }
        return style.italic() ? ITALIC : REGULAR;
    }

    /** Returns the place of the font file on the class path, such as {@code /liberation/LiberationSerif-Bold.ttf}. */
    public String resource() {
        return "/liberation/LiberationSerif-" + suffix + ".ttf";
    }
}
