package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.PitchRange;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.mend.LookMend.Line;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.regulation.AllowedRange;
import java.util.Locale;
import java.util.stream.Stream;

/** Mends how paragraphs stand. */
final class ParagraphMends {
    private static final double SINGLE = 240;
    private static final double TWIPS = 20;
    /** A tenth of a millimetre in points, the accuracy that rules are held to. */
    private static final double TOLERANCE = 0.3;

    private ParagraphMends() {}

    static Stream<Change> align(Line line, AllowedRange range) {
        Alignment wanted = Alignment.valueOf(range.choices().get(0).toUpperCase(Locale.ROOT));
        Alignment now = line.text().look().alignment().orElse(wanted);
        if (now == wanted || line.text().text().contains("\t") || line.site().shared(line.text())) {
            return Stream.of();
        }
        line.form().alignment(value(wanted));
        return Stream.of(Change.of(line.text(), new Bilingual("căn dòng", "alignment"), words(now), words(wanted)));
    }

    private static String value(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFY -> "both";
        };
    }

    private static Bilingual words(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> new Bilingual("căn trái", "flush left");
            case CENTRE -> new Bilingual("căn giữa", "centred");
            case RIGHT -> new Bilingual("căn phải", "flush right");
            case JUSTIFY -> new Bilingual("căn đều hai bên", "justified");
        };
    }

    /** The first line begins at the nearest place that is allowed, counted from the margin. */
    static Stream<Change> firstLine(Line line, AllowedRange range) {
        ParagraphLook look = line.text().look();
        double left = look.left().middle().points();
        double first = look.firstLine().middle().points();
        if (Allowed.holds(range, first, TOLERANCE) || Allowed.holds(range, left + first, TOLERANCE)) {
            return Stream.of();
        }
        double wanted = Allowed.nearest(range, left + first);
        if (left > wanted) {
            line.form().left(0);
        }
        line.form().firstLine(twips(left > wanted ? wanted : wanted - left));
        return Stream.of(Change.of(
                line.text(),
                new Bilingual("thụt dòng đầu", "indent of the first line"),
                Values.millimetres(left + first),
                Values.millimetres(wanted)));
    }

    static Stream<Change> gap(Line line, AllowedRange range) {
        double now = line.text().look().gapAbove().middle().points();
        if (Allowed.holds(range, now, TOLERANCE)) {
            return Stream.of();
        }
        double wanted = Allowed.nearest(range, now);
        line.form().before(twips(wanted));
        line.form().apart();
        return Stream.of(space(line.text(), now, wanted));
    }

    /** The two lines of the letterhead stand right below each other. */
    static Stream<Change> together(Line line) {
        double now = line.text().look().gapAbove().middle().points();
        if (!line.site().parts(Element.MOTTO).stream()
                        .anyMatch(part -> part.lines().contains(line.text()))
                || now < TOLERANCE) {
            return Stream.of();
        }
        line.form().before(0);
        line.site().parts(Element.COUNTRY).stream()
                .flatMap(part -> part.lines().stream())
                .flatMap(above -> line.site().node(above.place()).stream())
                .forEach(above -> ParagraphForm.of(above).after(0));
        return Stream.of(space(line.text(), now, 0));
    }

    private static Change space(TextPiece line, double from, double to) {
        Bilingual what = new Bilingual("khoảng cách với đoạn trên", "space above");
        return Change.of(line, what, Values.number(from, "pt"), Values.number(to, "pt"));
    }

    static Stream<Change> line(Line line, AllowedRange range) {
        PitchRange pitch = line.text().look().pitch();
        double now = (pitch.from() + pitch.to()) / 2;
        double wanted = Allowed.nearest(range, now * SINGLE) / SINGLE;
        boolean kept = !line.text().look().exactPitch() && Math.abs(now - wanted) <= PitchRange.TOLERANCE;
        if (kept) {
            return Stream.of();
        }
        line.form().line(wanted);
        Bilingual what = new Bilingual("giãn dòng (số dòng)", "line spacing (lines)");
        return Stream.of(Change.of(line.text(), what, Values.number(now, ""), Values.number(wanted, "")));
    }

    private static long twips(double points) {
        return Math.round(points * TWIPS);
    }
}
