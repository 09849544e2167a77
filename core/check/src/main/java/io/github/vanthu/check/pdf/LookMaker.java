package io.github.vanthu.check.pdf;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.PitchRange;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures how a paragraph stands, as far as its lines show it. */
final class LookMaker {
    /** Padding of cells in points that programs use at most. */
    static final double PADDING = 7.2;

    private static final double EDGE = 1.6;
    private static final double CENTRE = 2.5;
    private static final double CLEAR = 6;
    /** One centimetre and half an inch: a line that begins there is the first of a paragraph wherever it ends. */
    private static final List<Double> INDENTS = List.of(28.35, 36.0);

    private static final double ANY = 100;
    private static final double ACCURACY = 0.15;
    private static final double LARGEST_PITCH = 1.5;

    private final Node.Paragraph paragraph;
    private final Room room;
    private final List<TextLine> lines;
    private final boolean several;

    private LookMaker(Node.Paragraph paragraph) {
        this.paragraph = paragraph;
        this.room = paragraph.room();
        this.lines = paragraph.lines();
        this.several = lines.size() > 1;
    }

    static ParagraphLook look(Node.Paragraph paragraph) {
        return new LookMaker(paragraph).look();
    }

    private ParagraphLook look() {
        Optional<Alignment> alignment = alignment();
        boolean open = alignment
                .filter(a -> a == Alignment.CENTRE || a == Alignment.RIGHT)
                .isPresent();
        PitchRange pitch = pitch();
        LengthRange gap = gap(pitch);
        return new ParagraphLook(
                alignment,
                open ? upTo(leastLeft()) : left(),
                alignment.filter(a -> a == Alignment.JUSTIFY).isPresent() ? about(leastRight()) : upTo(leastRight()),
                open ? LengthRange.exactly(Length.ZERO) : firstLine(),
                new LengthRange(Length.ZERO, gap.to()),
                range(0, ANY),
                gap,
                pitch,
                false,
                paragraph.inCell() ? range(Math.max(0, room.width() - 2 * PADDING), room.width()) : about(room.width()),
                0,
                "",
                Optional.empty(),
                false);
    }

    private Optional<Alignment> alignment() {
        if (lines.stream().allMatch(this::centred) && (several || clearlyCentred())) {
            return Optional.of(Alignment.CENTRE);
        }
        if (lines.stream().allMatch(this::flushRight)) {
            return Optional.of(Alignment.RIGHT);
        }
        if (!several) {
            return Optional.empty();
        }
        return flush();
    }

    /** Lines of a single long word reach no edge by themselves and say nothing. */
    private Optional<Alignment> flush() {
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        List<TextLine> inner = lines.subList(0, lines.size() - 1).stream()
                .filter(line -> line.text().indexOf(' ') >= 0)
                .toList();
        long full = inner.stream()
                .filter(line -> Math.abs(line.right() - right) < EDGE)
                .count();
        boolean edge = paragraph.inCell() ? inner.size() > 1 : Math.abs(right - room.right()) < EDGE;
        if (full > 0 && full == inner.size() && edge) {
            return Optional.of(Alignment.JUSTIFY);
        }
        boolean ragged = !paragraph.inCell()
                && !inner.isEmpty()
                && inner.stream().allMatch(line -> room.right() - line.right() > EDGE);
        return ragged ? Optional.of(Alignment.LEFT) : Optional.empty();
    }

    private boolean centred(TextLine line) {
        return Math.abs(line.middle() - room.middle()) < CENTRE;
    }

    /** A short line in a column of text may stand in the middle by chance, but not far from its edges. */
    private boolean clearlyCentred() {
        double left = lines.get(0).left() - room.left();
        boolean indented = !paragraph.inCell() && INDENTS.stream().anyMatch(indent -> Math.abs(left - indent) < EDGE);
        return left > CLEAR && !indented;
    }

    private boolean flushRight(TextLine line) {
        double slack = room.right() - line.right();
        double most = paragraph.inCell() ? PADDING + 1 : EDGE;
        return slack < most && line.left() - room.left() > slack + 3 * CLEAR;
    }

    private double leastLeft() {
        return lines.stream().mapToDouble(TextLine::left).min().orElse(0) - room.left();
    }

    private double leastRight() {
        return room.right() - lines.stream().mapToDouble(TextLine::right).max().orElse(0);
    }

    private LengthRange left() {
        double slack = (several ? lines.subList(1, lines.size()) : lines)
                        .stream().mapToDouble(TextLine::left).min().orElse(0)
                - room.left();
        if (paragraph.inCell()) {
            return range(Math.max(0, several ? slack - PADDING : 0), Math.max(0, slack));
        }
        return several ? about(slack) : upTo(slack);
    }

    private LengthRange firstLine() {
        double rest = (several ? lines.subList(1, lines.size()) : lines)
                .stream().mapToDouble(TextLine::left).min().orElse(0);
        double indent = lines.get(0).left() - rest;
        return several ? about(indent) : upTo(lines.get(0).left() - room.left());
    }

    private PitchRange pitch() {
        List<Double> multiples = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.page() == lines.get(i - 1).page()) {
                multiples.add((line.base() - lines.get(i - 1).base()) / (TextLine.SINGLE * line.size()));
            }
        }
        if (multiples.isEmpty()) {
            double most = paragraph.above().map(above -> free(above) / single()).orElse(2 * LARGEST_PITCH);
            return new PitchRange(0, Math.max(most, 0));
        }
        multiples.sort(null);
        return PitchRange.exactly(multiples.get(multiples.size() / 2));
    }

    private double single() {
        return TextLine.SINGLE * lines.get(0).size();
    }

    /** From the lower edge of the line above to that of the first line. */
    private double free(TextLine above) {
        return lines.get(0).bottom() - above.bottom();
    }

    private LengthRange gap(PitchRange pitch) {
        if (paragraph.above().isEmpty()) {
            return range(0, ANY);
        }
        double free = free(paragraph.above().get());
        if (pitch.from() == pitch.to()) {
            return about(Math.max(0, free - pitch.from() * single()));
        }
        return range(Math.max(0, free - LARGEST_PITCH * single()), Math.max(0, free - single()));
    }

    private static LengthRange about(double points) {
        return LengthRange.about(Length.ofPoints(points), Length.ofPoints(ACCURACY));
    }

    private static LengthRange upTo(double points) {
        return range(Math.min(0, points), Math.max(0, points));
    }

    static LengthRange range(double from, double to) {
        return new LengthRange(Length.ofPoints(from), Length.ofPoints(to));
    }
}
