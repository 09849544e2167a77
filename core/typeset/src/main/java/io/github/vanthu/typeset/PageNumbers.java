package io.github.vanthu.typeset;

import io.github.vanthu.document.PageGeometry;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.StyleSheet;
import java.util.List;

/** Paints the page numbers of a section; its first page shows none. */
final class PageNumbers {
    private final PageGeometry geometry;
    private final ParagraphStyle style;
    private final StyleSheet.PageNumberPosition position;
    private final FontMetrics metrics;

    PageNumbers(PageGeometry geometry, StyleSheet styles, FontMetrics metrics) {
        this.geometry = geometry;
        this.style = styles.pageNumber();
        this.position = styles.pageNumberPosition();
        this.metrics = metrics;
    }

    /** Paints the number of a page, counted from 1 in its section, as an artifact. */
    void paint(Canvas canvas, int number) {
        if (number > 1) {
            canvas.asArtifact(() -> paint(canvas, Integer.toString(number)));
        }
    }

    private void paint(Canvas canvas, String text) {
        double slack = Twips.textWidth(geometry) - metrics.width(text, style.text());
        double x = Twips.whole(geometry.left()) + slack * share();
        Element none = Element.of(Element.Role.DECORATION, List.of());
        canvas.text(none, style.text(), x, baseline(), text, 0);
    }

    private double share() {
        return switch (position) {
            case TOP_CENTRE -> 0.5;
            case BOTTOM_RIGHT -> 1;
        };
    }

    private int baseline() {
        LineHeight line = LineHeight.single(style.text()).spaced(style.lineSpacing());
        return switch (position) {
            case TOP_CENTRE -> geometry.header().twips() + line.ascent();
            case BOTTOM_RIGHT -> geometry.height().minus(geometry.footer()).twips() - line.descent();
        };
    }
}
