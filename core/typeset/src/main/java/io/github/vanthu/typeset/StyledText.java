package io.github.vanthu.typeset;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.InlineVisitor;
import io.github.vanthu.document.LineBreak;
import io.github.vanthu.document.Slot;
import io.github.vanthu.document.Text;
import io.github.vanthu.document.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The inlines of a paragraph as one text of measured characters.
 *
 * <p>A forced line break is {@link #BREAK}; the call of a footnote is its printed mark, such as {@code 1}.
 */
final class StyledText {
    static final char BREAK = '\n';

    private final String text;
    private final List<Run> runs;

    private final Ruler ruler;

    /**
     * A stretch of one style: characters from {@code from} up to {@code to}.
     *
     * @param note index of the footnote whose call begins in it, or -1
     * @param slot what an office fills in there, if anything
     */
    record Run(int from, int to, TextStyle style, int note, Optional<Slot> slot) {
        /** Returns whether the characters of a run before this one look the same and no break stands between. */
        boolean goesOnFrom(Run before) {
            return before.to == from && style.equals(before.style) && note < 0 && before.note < 0 && slot.equals(before.slot);
        }

        private Run cut(int begin, int end) {
            if (from >= begin && to <= end) {
                return this;
            }
            return new Run(Math.max(from, begin), Math.min(to, end), style, from < begin ? -1 : note, slot);
        }
    }

    private StyledText(String text, List<Run> runs, Ruler ruler) {
        this.text = text;
        this.runs = runs;
        this.ruler = ruler;
    }

    /** Measures inlines; the footnotes that they call are the children of {@code element}, in order. */
    static StyledText of(List<Inline> inlines, Element element, FontMetrics metrics) {
        Collector collector = new Collector(element.children());
        inlines.forEach(inline -> inline.accept(collector));
        String text = collector.text.toString();
        return new StyledText(text, List.copyOf(collector.runs), Ruler.of(text, collector.runs, metrics));
    }

    String text() {
        return text;
    }

    /** Returns the runs between two characters, cut to them. */
    List<Run> runs(int from, int to) {
        return runs.stream()
                .filter(run -> run.from < to && run.to > from)
                .map(run -> run.cut(from, to))
                .toList();
    }

    /** Returns the runs between two characters, none of them on both sides of a third one. */
    List<Run> runs(int from, int parting, int to) {
        return parting <= from || parting >= to
                ? runs(from, to)
                : Stream.concat(runs(from, parting).stream(), runs(parting, to).stream())
                        .toList();
    }

    /** Returns the index behind the marker that this text begins with and the space after it, 0 if there is none. */
    int behindLabel(Element element) {
        return element.label()
                .filter(label -> text.startsWith(label.text()))
                .map(label -> Math.min(label.text().length() + 1, text.length()))
                .orElse(0);
    }

    int length() {
        return text.length();
    }

    /** Returns the width in points from one character's left edge to another's, if the first begins a line. */
    double width(int from, int to) {
        return ruler.width(from, to);
    }

    /** Returns the share of a width for each space between two characters, 0 if there is none. */
    double perSpace(double width, int from, int to) {
        long spaces = text.substring(from, to).chars().filter(c -> c == ' ').count();
        return spaces == 0 ? 0 : width / spaces;
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
        private final List<Element> notes;
        private int called;

        Collector(List<Element> notes) {
            this.notes = notes;
        }

        @Override
        public StringBuilder text(Text node) {
            return add(node.value(), node.style(), -1, node.slot());
        }

        @Override
        public StringBuilder lineBreak(LineBreak node) {
            return text.append(BREAK);
        }

        @Override
        public StringBuilder footnote(FootnoteCall node) {
            String mark = Footnotes.mark(notes.get(called).number());
            return add(mark, node.style().withPosition(TextStyle.Position.SUPERSCRIPT), called++, Optional.empty());
        }

        private StringBuilder add(String value, TextStyle style, int note, Optional<Slot> slot) {
            runs.add(new Run(text.length(), text.length() + value.length(), style, note, slot));
            return text.append(value);
        }
    }
}
