package io.github.vanthu.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A path to data of a plan (đường dẫn tới dữ liệu): names and numbers like those of a JSON pointer, {@code *} for every item
 * of a list or group, {@code **} for every item of a list and everything below it of the same kind.
 *
 * @param text as it was written
 * @param steps its steps
 */
record PlanPath(String text, List<String> steps) {
    static final String EVERY = "*";
    static final String EVERY_DEEP = "**";

    /** The whole plan. */
    static final PlanPath WHOLE = new PlanPath("", List.of());

    /** Returns a path that begins with a slash at the whole plan, or nothing if the text has another form. */
    static Optional<PlanPath> absolute(String text) {
        return text.startsWith("/") ? relative(text.substring(1)).map(path -> new PlanPath(text, path.steps)) : none();
    }

    /** Returns a path that goes on from another one, or nothing if the text has another form. */
    static Optional<PlanPath> relative(String text) {
        List<String> steps = List.of(text.split("/", -1));
        boolean good = steps.stream().allMatch(PlanPath::good);
        return good
                ? Optional.of(new PlanPath(
                        text, steps.stream().map(PlanPath::unescaped).toList()))
                : none();
    }

    private static Optional<PlanPath> none() {
        return Optional.empty();
    }

    private static boolean good(String step) {
        boolean stars = step.equals(EVERY) || step.equals(EVERY_DEEP);
        return !step.isBlank() && step.equals(step.strip()) && (stars || step.indexOf('*') < 0);
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    /** Returns this path and what goes on from it. */
    PlanPath then(PlanPath rest) {
        return new PlanPath(
                rest.text, Stream.concat(steps.stream(), rest.steps.stream()).toList());
    }

    /** Returns whether the path leads to one datum at most. */
    boolean single() {
        return !steps.contains(EVERY) && !steps.contains(EVERY_DEEP);
    }
}
