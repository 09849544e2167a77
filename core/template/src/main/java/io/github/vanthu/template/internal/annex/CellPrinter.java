package io.github.vanthu.template.internal.annex;

import io.github.vanthu.document.Cell;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.template.internal.annex.BodyRow.Printed;
import io.github.vanthu.template.internal.tree.InlineContent;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes cells of one paragraph; line breaks of the data stay. */
final class CellPrinter {
    /** A cell over more rows than these may cross a page; its text then belongs at the top. */
    private static final int CENTRED_ROWS = 3;

    private static final double LINE = 1.15;
    private static final double LINES_SPARE = 1.1;

    private final AnnexScope scope;
    private final ColumnWidths widths;

    CellPrinter(AnnexScope scope, ColumnWidths widths) {
        this.scope = scope;
        this.widths = widths;
    }

    /**
     * Where a cell stands and what it is.
     *
     * @param column its first column
     * @param span how many columns it covers
     * @param rows how many rows it covers
     * @param role what it is to a reader who hears the table
     */
    record Spot(int column, int span, int rows, Cell.Role role) {}

    Cell cell(Spot spot, Printed printed, String style, UnaryOperator<TextStyle> look) {
        ParagraphStyle paragraph = scope.style(style, widths.halfPoints());
        InlineContent content = new InlineContent();
        if (!printed.text().isBlank()) {
            write(printed, content, look.apply(paragraph.text()));
        }
        return new Cell(
                spot.column(),
                spot.span(),
                spot.rows(),
                spot.role(),
                spot.rows() > CENTRED_ROWS ? Cell.VerticalAlignment.TOP : Cell.VerticalAlignment.MIDDLE,
                List.of(new Paragraph(paragraph, content.finish(), false, scope.origin())),
                scope.origin());
    }

    private void write(Printed printed, InlineContent content, TextStyle look) {
        Origin origin = scope.printing(printed.pointer());
        List<String> lines = printed.text().strip().lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (at > 0) {
                content.lineBreak(scope.origin());
            }
            content.text(lines.get(at), look, origin);
        }
    }

    /** Returns about how high a text stands in a column. */
    Length height(String text, int column) {
        double room =
                widths.lengths().get(column).points() - 2 * widths.padding().points();
        double lines = text.lines()
                .mapToDouble(line ->
                        Math.ceil(TextEstimate.width(line, widths.halfPoints()).points() * LINES_SPARE / room))
                .sum();
        return Length.ofPoints(lines * widths.halfPoints() / 2.0 * LINE);
    }
}
