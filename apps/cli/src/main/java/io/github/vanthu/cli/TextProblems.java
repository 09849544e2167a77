package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;

/**
 * Prints problems for people: {@code file:line:column: lỗi: message [CODE]}, below it the hint.
 *
 * <p>A problem without a place, such as a file that cannot be written, is its message alone.
 */
final class TextProblems implements ProblemPrinter {
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
    }

    private String headline(Problem problem) {
        String message = wording.message(problem);
        return problem.place().equals(Place.NONE)
                ? message
                : where(problem.place(), wording) + wording.severity(problem) + ": " + message + " [" + problem.code()
                        + "]";
    }

    private static String where(Place place, Wording wording) {
        String position = place.file().isEmpty() ? place.pointer() : wording.position(place);
        boolean spoken = !place.words().isEmpty() && wording.language() == Language.VI;
        String words = spoken ? " (" + place.words() + ")" : "";
        return position.isEmpty() ? "" : position + words + ": ";
    }
}
