package io.github.vanthu.testkit;

import io.github.vanthu.document.Document;
import io.github.vanthu.document.Origin;
import io.github.vanthu.document.Text;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a template left unfilled (chỗ trống chưa điền).
 *
 * <p>In every document: raw tags and words of programs among the literals of templates. In the document of a complete plan,
 * where no datum is absent, also dots to be filled in by hand, and paragraphs without text outside of data tables.
 */
final class Placeholders {
    private static final Pattern RAW =
            Pattern.compile("\\$\\{|#\\{|\\[=|\\?\\?|</?[@#][a-zA-Z]*|\\b(null|undefined|NaN)\\b");
    private static final Pattern DOTS = Pattern.compile("…|\\.{3,}|_{2,}");
    private static final Set<String> SPACERS = Set.of("Spacer");

    private Placeholders() {}

    static List<Problem> find(Trial trial) {
        return trial.document().map(document -> find(document, complete(trial))).orElseGet(List::of);
    }

    private static boolean complete(Trial trial) {
        return trial.extreme().filter(Extreme.COMPLETE::equals).isPresent();
    }

    private static List<Problem> find(Document document, boolean complete) {
        List<Problem> found = new ArrayList<>();
        for (Printed.Line line : Printed.lines(document)) {
            line.texts().forEach(text -> unfilled(text, complete).ifPresent(found::add));
            if (complete && !line.inGrid() && line.blank() && !spacer(line)) {
                Place place = place(line.paragraph().origin());
                found.add(Problem.error(
                        "CONTRACT-016", place, line.paragraph().style().name()));
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean spacer(Printed.Line line) {
        return SPACERS.contains(line.paragraph().style().id());
    }

    /** Data may hold such characters: only what the template itself says counts. */
    private static Optional<Problem> unfilled(Text text, boolean complete) {
        if (!text.origin().pointers().isEmpty()) {
            return Optional.empty();
        }
        return first(RAW, text).or(() -> complete ? first(DOTS, text) : Optional.empty());
    }

    private static Optional<Problem> first(Pattern pattern, Text text) {
        Matcher matcher = pattern.matcher(text.value());
        return matcher.find()
                ? Optional.of(Problem.error("CONTRACT-015", place(text.origin()), matcher.group()))
                : Optional.empty();
    }

    private static Place place(Origin origin) {
        return new Place(origin.template(), origin.line(), origin.column(), "");
    }
}
