package io.github.vanthu.cli;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.Arrays;

/** Says that Vanthu itself failed, with a code that tells its developers where, and nothing more. */
final class InternalFailure {
    private static final String OURS = "io.github.vanthu.";

    private InternalFailure() {}

    /** Returns what is wrong. */
    static Problem of(Throwable failure) {
        return failure instanceof OutOfMemoryError
                ? Problem.error("OUTPUT-014", Place.NONE)
                : Problem.error("OUTPUT-013", Place.NONE, code(failure));
    }

    private static String code(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> kind + "/" + simpleName(frame.getClassName()) + ":" + frame.getLineNumber())
                .orElse(kind);
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
