package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.RunLook;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.mend.LookMend.Line;
import io.github.vanthu.regulation.AllowedRange;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mends size, weight and slope of characters. */
final class RunMends {
    private static final double SIZE_TOLERANCE = 0.2;
    /** Words in a line may be stressed. */
    private static final double FEW = 0.1;

    private static final Bilingual LETTERS = new Bilingual("kiểu chữ", "letters");
    private static final Bilingual BOLD = new Bilingual("đậm", "bold");
    private static final Bilingual LIGHT = new Bilingual("không đậm", "not bold");
    private static final Bilingual ITALIC = new Bilingual("nghiêng", "italic");
    private static final Bilingual UPRIGHT = new Bilingual("đứng", "upright");

    private RunMends() {}

    static Stream<Change> size(Line line, AllowedRange range) {
        List<Double> wrong = typed(line.text())
                .map(run -> run.look().size())
                .filter(size -> !Allowed.holds(range, size, SIZE_TOLERANCE))
                .distinct()
                .sorted()
                .toList();
        return wrong.stream()
                .filter(size -> resized(line, size, Allowed.nearest(range, size)))
                .map(size -> sized(line, size, range));
    }

    private static Change sized(Line line, double size, AllowedRange range) {
        return Change.of(
                line.text(),
                new Bilingual("cỡ chữ", "size"),
                Values.number(size, ""),
                Values.number(Allowed.nearest(range, size), ""));
    }

    private static boolean resized(Line line, double from, double to) {
        return formatted(line, run -> run.look().size() == from, form -> form.size(to));
    }

    static Stream<Change> bold(Line line, AllowedRange range) {
        boolean wanted = range.text().equals("true");
        return off(line.text(), RunLook::bold, wanted)
                ? switched(
                        line,
                        run -> run.look().bold() != wanted,
                        form -> form.bold(wanted),
                        wanted ? LIGHT : BOLD,
                        wanted ? BOLD : LIGHT)
                : Stream.of();
    }

    /** Only what begins the line in characters of its own can be told from the text behind. */
    static Stream<Change> labelBold(Line line, AllowedRange range) {
        List<Run> runs = typed(line.text()).filter(run -> !run.text().isBlank()).toList();
        boolean own = (runs.size() == 1 && line.text().text().length() < 120) || runs.size() > 1;
        return runs.isEmpty() || runs.get(0).look().bold() || !own
                ? Stream.of()
                : switched(line, runs.get(0)::equals, form -> form.bold(true), LIGHT, BOLD);
    }

    static Stream<Change> italic(Line line, AllowedRange range) {
        boolean wanted = range.text().equals("true");
        return off(line.text(), RunLook::italic, wanted) ? sloped(line, wanted) : Stream.of();
    }

    static Stream<Change> wholeItalic(Line line, AllowedRange range) {
        return share(line.text(), RunLook::italic) >= 1 - FEW ? sloped(line, false) : Stream.of();
    }

    private static Stream<Change> sloped(Line line, boolean italic) {
        return switched(
                line,
                run -> run.look().italic() != italic,
                form -> form.italic(italic),
                italic ? UPRIGHT : ITALIC,
                italic ? ITALIC : UPRIGHT);
    }

    private static Stream<Change> switched(
            Line line, Predicate<Run> which, Consumer<RunForm> mend, Bilingual from, Bilingual to) {
        return formatted(line, which, mend) ? Stream.of(Change.of(line.text(), LETTERS, from, to)) : Stream.of();
    }

    private static boolean off(TextPiece line, Predicate<RunLook> has, boolean wanted) {
        double share = share(line, has);
        return (wanted ? 1 - share : share) > FEW;
    }

    private static double share(TextPiece line, Predicate<RunLook> has) {
        int all = typed(line).mapToInt(run -> weight(run.text())).sum();
        int some = typed(line)
                .filter(run -> has.test(run.look()))
                .mapToInt(run -> weight(run.text()))
                .sum();
        return all == 0 ? 0 : (double) some / all;
    }

    private static int weight(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** Formats characters; returns whether there were any in the file. */
    static boolean formatted(Line line, Predicate<Run> which, Consumer<RunForm> mend) {
        List<RunForm> forms = typed(line.text())
                .filter(which)
                .flatMap(run -> line.site().node(line.text().place(), run).stream())
                .map(RunForm::of)
                .toList();
        forms.forEach(mend);
        return !forms.isEmpty();
    }

    private static Stream<Run> typed(TextPiece line) {
        return line.runs().stream()
                .filter(run -> run.kind() != Run.Kind.NOTE_MARK && !run.look().raised());
    }
}
