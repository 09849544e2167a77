package io.github.vanthu.check.content;

import io.github.vanthu.document.Alignment;
import io.github.vanthu.document.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A paragraph that a test makes up; every method returns a changed copy.
 *
 * <p>Example: {@code Line.of("KẾ HOẠCH").bold().centre()}. Tabs and line feeds in the text become runs of their own.
 */
public final class Line implements Supply {
    private static final LengthRange NONE = LengthRange.exactly(Length.ZERO);

    private final List<Run> runs;
    private final ParagraphLook look;
    private final List<Shape> shapes;

    private Line(List<Run> runs, ParagraphLook look, List<Shape> shapes) {
        this.runs = List.copyOf(runs);
        this.look = look;
        this.shapes = List.copyOf(shapes);
    }

    /** Returns upright text at 14 pt, flush left, single spaced, in a column of 165 mm. */
    public static Line of(String text) {
        ParagraphLook look = new ParagraphLook(
                Optional.of(Alignment.LEFT),
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                PitchRange.exactly(1),
                false,
                LengthRange.exactly(Length.mm(165)),
                0,
                "Normal",
                Optional.empty(),
                false);
        return new Line(runs(text, RunLook.of("Times New Roman", 14)), look, List.of());
    }

    /** Returns a paragraph of the text: justified, indented by 1 cm, 6 pt below. */
    public static Line body(String text) {
        return of(text).align(Alignment.JUSTIFY).indent(Length.mm(10)).gap(Length.pt(6));
    }

    private static List<Run> runs(String text, RunLook look) {
        List<Run> runs = new ArrayList<>();
        for (String part : text.split("(?<=[\t\n])|(?=[\t\n])", -1)) {
            runs.add(new Run(part, look, kind(part), ""));
        }
        return runs;
    }

    private static Run.Kind kind(String part) {
        return part.equals("\t") ? Run.Kind.TAB : part.equals("\n") ? Run.Kind.BREAK : Run.Kind.TEXT;
    }

    /** Returns this paragraph followed by the characters of another one. */
    public Line and(Line other) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Line(all, look, shapes);
    }

    /** Returns this paragraph with an automatic label before it. */
    public Line label(String text) {
        List<Run> all = new ArrayList<>(runs);
        all.add(0, new Run(text, runs.get(0).look(), Run.Kind.LABEL, ""));
        return new Line(all, look, shapes);
    }

    /** Returns this paragraph in bold type. */
    public Line bold() {
        return looking(run -> run.with(true, run.italic()));
    }

    /** Returns this paragraph in italic type. */
    public Line italic() {
        return looking(run -> run.with(run.bold(), true));
    }

    /** Returns this paragraph in another size. */
    public Line size(double points) {
        return looking(run -> new RunLook(
                run.font(),
                points,
                run.bold(),
                run.italic(),
                run.underlined(),
                run.struck(),
                run.capitals(),
                run.colour(),
                run.shaded(),
                run.raised(),
                run.styled()));
    }

    /** Returns this paragraph underlined. */
    public Line underlined() {
        return looking(run -> new RunLook(
                run.font(),
                run.size(),
                run.bold(),
                run.italic(),
                true,
                run.struck(),
                run.capitals(),
                run.colour(),
                run.shaded(),
                run.raised(),
                run.styled()));
    }

    /** Returns this paragraph with other looks of its runs. */
    public Line looking(UnaryOperator<RunLook> change) {
        List<Run> changed = runs.stream()
                .map(run -> new Run(run.text(), change.apply(run.look()), run.kind(), run.path()))
                .toList();
        return new Line(changed, look, shapes);
    }

    /** Returns this paragraph with its runs of another kind. */
    public Line kind(Run.Kind kind) {
        return new Line(
                runs.stream()
                        .map(run -> new Run(run.text(), run.look(), kind, run.path()))
                        .toList(),
                look,
                shapes);
    }

    /** Returns this paragraph centred. */
    public Line centre() {
        return align(Alignment.CENTRE);
    }

    /** Returns this paragraph aligned. */
    public Line align(Alignment alignment) {
        return standing(new ParagraphLook(
                Optional.of(alignment),
                look.left(),
                look.right(),
                look.firstLine(),
                look.before(),
                look.after(),
                look.gapAbove(),
                look.pitch(),
                look.exactPitch(),
                look.room(),
                look.outline(),
                look.style(),
                look.borderBelow(),
                look.keepNext()));
    }

    /** Returns this paragraph with a first line indented. */
    public Line indent(Length first) {
        return standing(new ParagraphLook(
                look.alignment(),
                look.left(),
                look.right(),
                LengthRange.exactly(first),
                look.before(),
                look.after(),
                look.gapAbove(),
                look.pitch(),
                look.exactPitch(),
                look.room(),
                look.outline(),
                look.style(),
                look.borderBelow(),
                look.keepNext()));
    }

    /** Returns this paragraph with space around it. */
    public Line gap(Length gap) {
        LengthRange range = LengthRange.exactly(gap);
        return standing(new ParagraphLook(
                look.alignment(),
                look.left(),
                look.right(),
                look.firstLine(),
                look.before(),
                range,
                range,
                look.pitch(),
                look.exactPitch(),
                look.room(),
                look.outline(),
                look.style(),
                look.borderBelow(),
                look.keepNext()));
    }

    /** Returns this paragraph with a line below, from one indent to the other. */
    public Line ruled(Length left, Length right) {
        return standing(new ParagraphLook(
                look.alignment(),
                LengthRange.exactly(left),
                LengthRange.exactly(right),
                look.firstLine(),
                look.before(),
                look.after(),
                look.gapAbove(),
                look.pitch(),
                look.exactPitch(),
                look.room(),
                look.outline(),
                look.style(),
                Optional.of(Stroke.SOLID),
                look.keepNext()));
    }

    /** Returns this paragraph in a column of another width. */
    public Line room(Length width) {
        return standing(new ParagraphLook(
                look.alignment(),
                look.left(),
                look.right(),
                look.firstLine(),
                look.before(),
                look.after(),
                look.gapAbove(),
                look.pitch(),
                look.exactPitch(),
                LengthRange.exactly(width),
                look.outline(),
                look.style(),
                look.borderBelow(),
                look.keepNext()));
    }

    /** Returns this paragraph standing otherwise. */
    public Line standing(ParagraphLook other) {
        return new Line(runs, other, shapes);
    }

    /** Returns this paragraph with a drawn line at it. */
    public Line drawn(Length length) {
        return with(new Shape(
                Shape.Kind.LINE,
                LengthRange.exactly(length),
                NONE,
                Optional.empty(),
                Optional.of(Stroke.SOLID),
                "",
                false,
                List.of()));
    }

    /** Returns this paragraph with a framed box at it. */
    public Line boxed(Supply... inside) {
        LengthRange size = LengthRange.exactly(Length.mm(30));
        return with(new Shape(
                Shape.Kind.BOX,
                size,
                size,
                Optional.empty(),
                Optional.of(Stroke.SOLID),
                "",
                false,
                List.of(inside).stream().map(Supply::piece).toList()));
    }

    /** Returns this paragraph with something drawn at it. */
    public Line with(Shape shape) {
        List<Shape> all = new ArrayList<>(shapes);
        all.add(shape);
        return new Line(runs, look, all);
    }

    @Override
    public TextPiece piece() {
        return new TextPiece(ContentPlace.FILE, runs, look, shapes);
    }
}
