package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import io.github.vanthu.regulation.AllowedRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Properties of characters; what holds few letters, such as a mark, counts for nothing. */
final class RunTraits {
    private static final double SIZE_TOLERANCE = 0.2;
    private static final double FEW = 0.1;
    private static final Bilingual BOLD = new Bilingual("chữ đậm", "bold");
    private static final Bilingual LIGHT = new Bilingual("chữ không đậm", "not bold");
    private static final Bilingual ITALIC = new Bilingual("chữ nghiêng", "italic");
    private static final Bilingual UPRIGHT = new Bilingual("chữ đứng", "upright");

    private RunTraits() {}

    /** Returns the runs that show letters or digits, without marks of notes and without raised and lowered ones. */
    static Stream<Run> lettered(TextPiece line) {
        return line.runs().stream()
                .filter(run -> run.kind() != Run.Kind.NOTE_MARK && !run.look().raised())
                .filter(run -> Wording.weight(run.text()) > 0);
    }

    static Optional<Deviation> size(Part part, TextPiece line, Inspection inspection) {
        return inspection.range("size").flatMap(range -> size(line, range));
    }

    static Optional<Deviation> size(TextPiece line, AllowedRange range) {
        List<AllowedRange.Span> spans = range.spans();
        List<Double> wrong = lettered(line)
                .map(run -> run.look().size())
                .distinct()
                .filter(size -> spans.stream().noneMatch(span -> within(size, span)))
                .sorted()
                .toList();
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        Bilingual measured = Phrases.of("cỡ chữ " + list(wrong, " và "), "size " + list(wrong, " and "));
        return Optional.of(new Deviation(measured, Phrases.range("cỡ chữ", "size", range)));
    }

    private static boolean within(double size, AllowedRange.Span span) {
        return size >= span.least() - SIZE_TOLERANCE && size <= span.most() + SIZE_TOLERANCE;
    }

    private static String list(List<Double> sizes, String and) {
        return sizes.stream().map(Phrases::rough).distinct().collect(Collectors.joining(and));
    }

    static Optional<Deviation> bold(Part part, TextPiece line, Inspection inspection) {
        return inspection.range("bold").flatMap(range -> truth(line, range, RunLook::bold, BOLD, LIGHT));
    }

    static Optional<Deviation> italic(Part part, TextPiece line, Inspection inspection) {
        return italic(line, inspection);
    }

    static Optional<Deviation> italic(TextPiece line, Inspection inspection) {
        return inspection.range("italic").flatMap(range -> truth(line, range, RunLook::italic, ITALIC, UPRIGHT));
    }

    /** Tells only of a long paragraph that is italic as a whole: words in it may be stressed. */
    static Optional<Deviation> wholeItalic(Part part, TextPiece line, Inspection inspection) {
        boolean bracketed = line.text().strip().startsWith("(");
        return bracketed || share(line, RunLook::italic) < 1 - FEW || Wording.weight(line.text()) < 80
                ? Optional.empty()
                : Optional.of(new Deviation(ITALIC, UPRIGHT));
    }

    private static Optional<Deviation> truth(
            TextPiece line, AllowedRange range, Predicate<RunLook> has, Bilingual yes, Bilingual no) {
        boolean wanted = range.text().equals("true");
        double wrong = wanted ? 1 - share(line, has) : share(line, has);
        if (wrong <= FEW || lettered(line).findAny().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(wanted ? new Deviation(no, yes) : new Deviation(yes, no));
    }

    /** Returns the share of letters that have something, from 0 to 1. */
    static double share(TextPiece line, Predicate<RunLook> has) {
        int all = lettered(line).mapToInt(run -> Wording.weight(run.text())).sum();
        int some = lettered(line)
                .filter(run -> has.test(run.look()))
                .mapToInt(run -> Wording.weight(run.text()))
                .sum();
        return all == 0 ? 0 : (double) some / all;
    }
}
