package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import java.util.List;

/**
 * Prints problems for people: {@code file:line:column: lỗi: message [CODE]}, below it the hint.
 *
 * <p>A problem without a place, such as a file that cannot be written, is its message alone.
 */
final class TextProblems implements ProblemPrinter {
    private static final int RELATED = 4;

    private final TextOutput output;
    private final Wording wording;

    TextProblems(TextOutput output, Wording wording) {
        this.output = output;
        this.wording = wording;
    }

    @Override
    public void print(Problem problem) {
        output.line(headline(problem));
        wording.hint(problem).lines().forEach(line -> output.line("  " + line));
        related(problem);
    }

    /** Prints the first of the other places that a problem concerns, and how many more there are. */
    private void related(Problem problem) {
        List<Place> places = problem.related();
        places.stream()
                .limit(RELATED)
                .forEach(place -> output.line("  " + wording.word("related") + " " + name(place)));
        if (places.size() > RELATED) {
            output.line("  " + wording.word("related.more").replace("{0}", String.valueOf(places.size() - RELATED)));
        }
    }

    private String headline(Problem problem) {
        String message = wording.message(problem);
        return problem.place().equals(Place.NONE)
                ? message
                : where(problem.place()) + wording.severity(problem) + ": " + message + " [" + problem.code() + "]";
    }

    private String where(Place place) {
        String name = name(place);
        return name.isEmpty() ? "" : name + ": ";
    }

    private String name(Place place) {
        String position = place.file().isEmpty() ? place.pointer() : wording.position(place);
        boolean spoken = !place.words().isEmpty() && wording.language() == Language.VI;
        return spoken ? position + " (" + place.words() + ")" : position;
    }
}
