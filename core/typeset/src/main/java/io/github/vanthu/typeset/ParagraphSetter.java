package io.github.vanthu.typeset;

import io.github.vanthu.document.FootnoteCall;
import io.github.vanthu.document.Inline;
import io.github.vanthu.document.Paragraph;
import io.github.vanthu.document.ParagraphStyle;
import java.util.ArrayList;
import java.util.List;

/** Breaks one paragraph into lines and aligns them. */
final class ParagraphSetter {
    private final Setting setting;
    private final ParagraphStyle style;
    private final StyledText text;
    private final List<Footnote> notes;

    ParagraphSetter(Setting setting, Paragraph paragraph, Element element) {
        this.setting = setting;
        this.style = paragraph.style();
        this.text = StyledText.of(paragraph.content(), element, setting.metrics());
        this.notes = notes(paragraph, element);
    }

    private List<Footnote> notes(Paragraph paragraph, Element element) {
        List<Footnote> found = new ArrayList<>();
        for (Inline inline : paragraph.content()) {
            if (inline instanceof FootnoteCall call) {
                found.add(note(call, element.child(found.size())));
            }
        }
        return found;
    }

    private Footnote note(FootnoteCall call, Element note) {
        List<Paragraph> paragraphs = Footnotes.marked(call, note.number());
        List<ParagraphBox> boxes = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boxes.add(
                    setting.ofNotes().paragraph(paragraphs.get(i), note.blocks().get(i), setting.noteWidth()));
        }
        return Footnote.of(boxes);
    }

    /** Returns the lines in a column of a width in points, at least one. */
    List<Line> lines(double width) {
        LineWidths widths = LineWidths.of(style, width);
        List<Line> lines = new ArrayList<>();
        for (LineBreaker.LineRange range : LineBreaker.lines(text, widths.first(), widths.others())) {
            boolean first = lines.isEmpty();
            double indent = Twips.whole(style.leftIndent()) + (first ? Twips.whole(style.firstLineIndent()) : 0);
            lines.add(line(range, indent, first ? widths.first() : widths.others()));
        }
        return lines;
    }

    private Line line(LineBreaker.LineRange range, double indent, double width) {
        List<StyledText.Run> runs = text.runs(range.from(), range.next());
        double slack = Math.max(0, width - text.width(range.from(), range.to()));
        double x = indent
                + switch (style.alignment()) {
                    case LEFT, JUSTIFY -> 0;
                    case CENTRE -> slack / 2;
                    case RIGHT -> slack;
                };
        return new Line(text, range, x, stretch(range, slack), height(runs), notes(runs));
    }

    private double stretch(LineBreaker.LineRange range, double slack) {
        if (range.last()) {
            return 0;
        }
        return switch (style.alignment()) {
            case LEFT, CENTRE, RIGHT -> 0;
            case JUSTIFY -> Twips.towardsWhole(text.perSpace(slack, range.from(), range.to()));
        };
    }

    private LineHeight height(List<StyledText.Run> runs) {
        LineHeight height = runs.isEmpty() ? LineHeight.single(style.text()) : LineHeight.NONE;
        for (StyledText.Run run : runs) {
            height = height.with(LineHeight.single(run.style()));
        }
        return height.spaced(style.lineSpacing());
    }

    private List<Footnote> notes(List<StyledText.Run> runs) {
        return notes.isEmpty()
                ? List.of()
                : runs.stream()
                        .filter(run -> run.note() >= 0)
                        .map(run -> notes.get(run.note()))
                        .toList();
    }
}
