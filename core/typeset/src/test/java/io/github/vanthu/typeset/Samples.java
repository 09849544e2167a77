package io.github.vanthu.typeset;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.List;

/** Short ways to make nodes for tests. */
final class Samples {
    static final ParagraphStyle PLAIN = new ParagraphStyle(
            "Body",
            "Nội dung",
            0,
            TextStyle.of(28),
            Alignment.LEFT,
            Length.ZERO,
            Length.ZERO,
            Length.ZERO,
            Length.ZERO,
            Length.ZERO,
            LineSpacing.SINGLE,
            false,
            false);

    private Samples() {}

    static Text text(String value, ParagraphStyle style) {
        return new Text(value, style.text(), Origin.NONE);
    }

    static Paragraph paragraph(String value) {
        return paragraph(value, PLAIN);
    }

    static Paragraph paragraph(String value, ParagraphStyle style) {
        return new Paragraph(style, value.isEmpty() ? List.of() : List.of(text(value, style)), false, Origin.NONE);
    }
}
