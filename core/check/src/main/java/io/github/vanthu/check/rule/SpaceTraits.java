package io.github.vanthu.check.rule;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PitchRange;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import io.github.vanthu.document.Length;
import io.github.vanthu.regulation.AllowedRange;
import java.util.Optional;

/** Distances of lines and paragraphs. */
final class SpaceTraits {
    private static final double SINGLE = 240;
    /** A single line of Times New Roman in multiples of its size. */
    private static final double LINE_HEIGHT = 1.15;
    /** How far a distance fixed in points may differ from a single line: nobody sees less. */
    private static final double NEAR = 0.1;

    private SpaceTraits() {}

    static Optional<Deviation> line(Part part, TextPiece line, Inspection inspection) {
        return inspection
                .range("line")
                .filter(range -> range.spans().stream().noneMatch(span -> pitched(line, span, inspection)))
                .map(range -> pitch(line.look().pitch(), range));
    }

    private static boolean pitched(TextPiece line, AllowedRange.Span span, Inspection inspection) {
        double least = span.least() / SINGLE;
        double most = span.most() / SINGLE;
        if (!line.look().exactPitch()) {
            return line.look().pitch().mayLieBetween(least, most);
        }
        boolean single = span.least() == span.most();
        double lower = single ? least - NEAR : Math.min(least, leastExact(line, inspection));
        return line.look().pitch().mayLieBetween(lower, single ? most + NEAR : most);
    }

    /** Returns the least distance that may be fixed in points, in multiples of the single line; one line if no rule names it. */
    private static double leastExact(TextPiece line, Inspection inspection) {
        double size = RunTraits.lettered(line)
                .mapToDouble(run -> run.look().size())
                .max()
                .orElse(14);
        double least = inspection
                .range("exact")
                .map(range -> range.spans().get(0).least())
                .orElse(size * LINE_HEIGHT);
        return least / (size * LINE_HEIGHT);
    }

    private static Deviation pitch(PitchRange pitch, AllowedRange range) {
        String measured = Phrases.number((pitch.from() + pitch.to()) / 2);
        AllowedRange lines = lines(range);
        return new Deviation(
                Phrases.of("giãn dòng " + measured + " dòng", "line spacing of " + measured),
                Phrases.of("giãn dòng " + lines.vietnamese() + " dòng", "line spacing " + lines.english()));
    }

    /** Returns a range of 240ths of a line in lines. */
    private static AllowedRange lines(AllowedRange range) {
        AllowedRange.Span span = range.spans().get(0);
        String least = Phrases.number(span.least() / SINGLE);
        return new AllowedRange(
                span.least() == span.most() ? least : least + ".." + Phrases.number(span.most() / SINGLE));
    }

    /** The two lines of the letterhead stand right below each other. */
    static Optional<Deviation> together(Part part, TextPiece line, Inspection inspection) {
        if (part.element() != Element.MOTTO || !below(line, inspection)) {
            return Optional.empty();
        }
        return inspection
                .range("before")
                .filter(range -> !holds(line.look().gapAbove(), range))
                .map(range ->
                        space("cách đoạn trên", "a space above of", line.look().gapAbove(), range));
    }

    private static boolean below(TextPiece motto, Inspection inspection) {
        return inspection
                .document()
                .paper()
                .first(Element.COUNTRY)
                .flatMap(part -> part.lines().stream().reduce((one, two) -> two))
                .filter(line -> line.place().paragraph() == motto.place().paragraph() - 1)
                .isPresent();
    }

    static Optional<Deviation> above(Part part, TextPiece line, Inspection inspection) {
        return inspection
                .range("above")
                .filter(range -> part.begins(line) && !holds(line.look().gapAbove(), range))
                .map(range ->
                        space("cách dòng trên", "a space above of", line.look().gapAbove(), range));
    }

    /** Paragraphs of the running text right below each other. */
    static Optional<Deviation> gap(Part part, TextPiece line, Inspection inspection) {
        boolean running = inspection
                .document()
                .above(line.place())
                .filter(above -> !above.blank())
                .isPresent();
        return inspection
                .range("gap")
                .filter(range -> running && !holds(line.look().gapAbove(), range))
                .map(range -> space("", "", line.look().gapAbove(), range));
    }

    private static Deviation space(String vietnamese, String english, LengthRange measured, AllowedRange range) {
        String length = Phrases.length(measured.middle(), range);
        return new Deviation(
                Phrases.of((vietnamese + " " + length).strip(), (english + " " + length).strip()),
                Phrases.range(vietnamese, english, range));
    }

    /** Returns whether a length may be one of a range. */
    static boolean holds(LengthRange length, AllowedRange range) {
        return range.spans().stream().anyMatch(span -> holds(length, span));
    }

    static boolean holds(LengthRange length, AllowedRange.Span span) {
        Length most = Double.isInfinite(span.most()) ? Length.mm(10_000) : Length.ofPoints(span.most());
        return length.mayLieBetween(Length.ofPoints(span.least()), most);
    }
}
