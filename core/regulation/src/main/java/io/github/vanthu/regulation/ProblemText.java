package io.github.vanthu.regulation;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of one problem code in both languages; {@code {0}}, {@code {1}} … stand for the arguments.
 *
 * @param code the code
 * @param severity its severity
 * @param vietnamese what is wrong
 * @param vietnameseHint how to mend it
 * @param english what is wrong
 * @param englishHint how to mend it
 * @param example arguments of a case that really occurs, for documents; empty for texts without arguments
 */
public record ProblemText(
        String code,
        Severity severity,
        String vietnamese,
        String vietnameseHint,
        String english,
        String englishHint,
        List<String> example) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    /** Copies the example. */
    public ProblemText {
        example = List.copyOf(example);
    }

    /** Returns what is wrong. */
    public String message(Problem problem, Language language) {
        return filled(language == Language.VI ? vietnamese : english, problem);
    }

    /** Returns how to mend it, or an empty text. */
    public String hint(Problem problem, Language language) {
        return filled(language == Language.VI ? vietnameseHint : englishHint, problem);
    }

    /** Returns a problem with the arguments of the example. */
    public Problem exampleProblem() {
        return new Problem(code, severity, Place.NONE, example);
    }

    /** Returns how many arguments the texts need. */
    public int arguments() {
        return Stream.of(vietnamese, vietnameseHint, english, englishHint)
                .flatMap(text -> ARGUMENT.matcher(text).results())
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private static String filled(String text, Problem problem) {
        List<String> arguments = problem.arguments();
        return ARGUMENT.matcher(text).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return Matcher.quoteReplacement(number < arguments.size() ? arguments.get(number) : found.group());
        });
    }
}
