package io.github.vanthu.check.paper;

import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Length;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.LineSpacing;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import io.github.vanthu.document.Rule;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.ShortRules;
import java.util.ArrayList;
import java.util.List;

/** Measures the last line of a paragraph in the font of the decree (độ dài dòng chữ). */
final class LastLine {
    private static final int WHOLE = 1000;
    private static final double LEAST_ROOM = 20;

    private LastLine() {}

    /** Read at the first line that is measured only. */
    private static final class Metrics {
        static final FontMetrics FONT = FontMetrics.liberationSerif();

        private Metrics() {}
    }

    /** Returns the width of the last line that a paragraph breaks into, without spaces around it. */
    static Length width(TextPiece piece) {
        List<Inline> inlines = inlines(piece);
        if (inlines.isEmpty()) {
            return Length.ZERO;
        }
        ParagraphStyle style = style(piece.look());
        Paragraph paragraph = new Paragraph(style, inlines, false, Origin.NONE);
        return ShortRules.width(new Rule(WHOLE, style, Origin.NONE), paragraph, room(piece.look()), Metrics.FONT);
    }

    private static Length room(ParagraphLook look) {
        double room = look.room().to().points()
                - look.left().from().points()
                - look.right().from().points();
        return Length.ofPoints(Math.max(room, LEAST_ROOM));
    }

    private static ParagraphStyle style(ParagraphLook look) {
        Length first = look.firstLine().middle();
        return new ParagraphStyle(
                "line",
                "line",
                0,
                TextStyle.of(28),
                Alignment.LEFT,
                first,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                LineSpacing.SINGLE,
                false,
                false);
    }

    private static List<Inline> inlines(TextPiece piece) {
        List<Run> runs = stripped(piece.runs());
        List<Inline> inlines = new ArrayList<>();
        for (Run run : runs) {
            inlines.add(
                    run.kind() == Run.Kind.BREAK
                            ? new LineBreak(Origin.NONE)
                            : new Text(run.text().replaceAll("\\s", " "), style(run.look()), Origin.NONE));
        }
        return inlines;
    }

    private static TextStyle style(RunLook look) {
        int halfPoints = (int) Math.max(2, Math.round(look.size() * 2));
        return new TextStyle(halfPoints, look.bold(), look.italic(), TextStyle.Position.BASELINE);
    }

    /** Returns runs without notes' marks, and without white space at the end and the beginning. */
    private static List<Run> stripped(List<Run> all) {
        List<Run> runs = new ArrayList<>(all.stream()
                .filter(run -> run.kind() != Run.Kind.NOTE_MARK && !run.text().isEmpty())
                .toList());
        while (!runs.isEmpty() && runs.get(runs.size() - 1).text().isBlank()) {
            runs.remove(runs.size() - 1);
        }
        while (!runs.isEmpty() && runs.get(0).text().isBlank()) {
            runs.remove(0);
        }
        if (!runs.isEmpty()) {
            runs.set(0, runs.get(0).withText(runs.get(0).text().stripLeading()));
            int last = runs.size() - 1;
            runs.set(last, runs.get(last).withText(runs.get(last).text().stripTrailing()));
        }
        return runs;
    }
}
