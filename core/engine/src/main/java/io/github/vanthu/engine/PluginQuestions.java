package io.github.vanthu.engine;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Calls the methods of one plugin and turns whatever goes wrong into problems that name it.
 *
 * @param name the plugin's id, or the name of its class while the id is unknown
 * @param source the jar or folder that it comes from
 */
record PluginQuestions(String name, String source) {

    /**
     * Returns the answer of a method.
     *
     * @throws PluginFaultException if the method throws anything or returns null
     */
    <T> T ask(String method, Supplier<T> call) {
        T answer;
        try {
            answer = call.get();
        } catch (OutOfMemoryError | PluginFaultException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            throw fault("PLUGIN-005", method, rootCause(e));
        }
        if (Objects.isNull(answer)) {
            throw fault("PLUGIN-004", method);
        }
        return answer;
    }

    /** Returns a fault whose first two arguments name the plugin. */
    PluginFaultException fault(String code, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = name;
        arguments[1] = source;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new PluginFaultException(Problem.error(code, Place.file(source), arguments));
    }

    /** Returns kind and message of what lies at the bottom of a failure. */
    static String rootCause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        String kind = cause.getClass().getSimpleName();
        return message == null || message.isBlank()
                ? kind
                : kind + ": " + message.lines().findFirst().orElse("");
    }
}
