package io.github.vanthu.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the encoding that the console shows, on JDKs before and after 18.
 *
 * <p>From JDK 19 on the property {@code stdout.encoding} says it; JDK 17 sets {@code sun.stdout.encoding} on a console of
 * Windows only, and else {@code native.encoding}.
 */
final class ConsoleCharset {
    private ConsoleCharset() {}

    /**
     * Returns the encoding of a stream.
     *
     * @param stream {@code stdout} or {@code stderr}
     * @param property reads a system property, possibly to null
     */
    static Charset of(String stream, UnaryOperator<String> property) {
        return Stream.of(stream + ".encoding", "sun." + stream + ".encoding", "native.encoding")
                .map(property)
                .filter(Objects::nonNull)
                .flatMap(name -> named(name).stream())
                .findFirst()
                .orElseGet(Charset::defaultCharset);
    }

    private static Optional<Charset> named(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
