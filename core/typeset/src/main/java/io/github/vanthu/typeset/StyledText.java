package io.github.vanthu.typeset;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.InlineVisitor;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The inlines of a paragraph as one text of measured characters.
 *
 * <p>A forced line break is {@link #BREAK}; the call of a footnote is its printed mark, such as {@code (1)}.
 */
final class StyledText {
    static final char BREAK = '\n';

    private final String text;
    private final List<Run> runs;

    /** Distance of each character's left edge from the text's begin, in points; one more entry than characters. */
    private final double[] edges;

    /** A stretch of one style from one inline: characters from {@code from} up to {@code to}. */
    record Run(int from, int to, TextStyle style, Inline source) {}

    private StyledText(String text, List<Run> runs, double[] edges) {
        this.text = text;
        this.runs = runs;
        this.edges = edges;
    }

    /** Measures inlines; calls of footnotes take their numbers from {@code numbers}. */
    static StyledText of(List<Inline> inlines, FootnoteNumbers numbers, FontMetrics metrics) {
        Collector collector = new Collector(numbers);
        inlines.forEach(inline -> inline.accept(collector));
        String text = collector.text.toString();
        return new StyledText(text, List.copyOf(collector.runs), edges(text, collector.runs, metrics));
    }

    private static double[] edges(String text, List<Run> runs, FontMetrics metrics) {
        double[] edges = new double[text.length() + 1];
        for (Run run : runs) {
            TrueTypeFace face = metrics.face(run.style);
            double scale = metrics.size(run.style) / face.unitsPerEm();
            double begin = edges[run.from];
            long units = 0;
            for (int i = run.from; i < run.to; i++) {
                units += face.advanceAt(text, i);
                edges[i + 1] = begin + units * scale;
            }
        }
        return edges;
    }

    String text() {
        return text;
    }

    List<Run> runs() {
        return runs;
    }

    int length() {
        return text.length();
    }

    /** Returns the width in points from one character's left edge to another's. */
    double width(int from, int to) {
        return edges[to] - edges[from];
    }

    /** Returns the index behind the last character before {@code to} that is not a space, at least {@code from}. */
    int withoutTrailingSpaces(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Writes inlines one after the other into one text. */
    private static final class Collector implements InlineVisitor<StringBuilder> {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        private final FootnoteNumbers numbers;

        Collector(FootnoteNumbers numbers) {
            this.numbers = numbers;
        }

        @Override
        public StringBuilder text(Text node) {
            return add(node.value(), node.style(), node);
        }

        @Override
        public StringBuilder lineBreak(LineBreak node) {
            return text.append(BREAK);
        }

        @Override
        public StringBuilder footnote(FootnoteCall node) {
            return add(numbers.mark(node), node.style().withPosition(TextStyle.Position.SUPERSCRIPT), node);
        }

        private StringBuilder add(String value, TextStyle style, Inline source) {
            runs.add(new Run(text.length(), text.length() + value.length(), style, source));
            return text.append(value);
        }
    }
}
