package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints problems for programs: one JSON object a line, always with the same keys; what is unknown is {@code null}.
 *
 * <p>On a stream that is not UTF-8 all characters beyond ASCII are escaped.
 */
final class JsonProblems implements ProblemPrinter {
    private final TextOutput output;
    private final Wording wording;

    JsonProblems(TextOutput output, Wording wording) {
        this.output = output;
        this.wording = wording;
    }

    @Override
    public void print(Problem problem) {
        output.json(text(problem));
    }

    /** Returns a problem as a JSON object. */
    String text(Problem problem) {
        return object(problem, wording, "", "");
    }

    /**
     * Returns a problem as a JSON object with more keys.
     *
     * @param place keys and values to follow those of the location, each after a comma
     * @param keys keys and values to follow all others, each after a comma
     */
    static String object(Problem problem, Wording wording, String place, String keys) {
        return "{\"severity\":" + JsonText.quoted(problem.severity().name().toLowerCase(Locale.ROOT))
                + ",\"code\":" + JsonText.quoted(problem.code())
                + ",\"message\":" + JsonText.quoted(wording.message(problem))
                + ",\"hint\":" + JsonText.quotedOrNull(wording.hint(problem))
                + ",\"location\":" + location(problem.place(), place)
                + ",\"related\":["
                + problem.related().stream().map(other -> location(other, "")).collect(Collectors.joining(","))
                + "]" + keys + "}";
    }

    private static String location(Place place, String more) {
        return "{\"file\":" + JsonText.quotedOrNull(place.file())
                + ",\"line\":" + JsonText.numberOrNull(place.inSheet() ? 0 : place.line())
                + ",\"column\":" + JsonText.numberOrNull(place.inSheet() ? 0 : place.column())
                + ",\"pointer\":" + JsonText.quotedOrNull(place.pointer())
                + ",\"sheet\":" + JsonText.quotedOrNull(place.sheet())
                + ",\"cell\":" + JsonText.quotedOrNull(place.cell())
                + ",\"words\":" + JsonText.quotedOrNull(place.words()) + more + "}";
    }
}
