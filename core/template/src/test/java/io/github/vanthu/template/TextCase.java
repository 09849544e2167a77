package io.github.vanthu.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A test case of a text file: {@code === name}, the input, {@code ---}, what is expected.
 *
 * @param name what is tested
 * @param input the text before the dashes
 * @param expected the text after them
 */
record TextCase(String name, String input, String expected) {
    static Stream<TextCase> of(String file) {
        return Stream.of(text(file).split("(?m)^=== ")).skip(1).map(TextCase::parse);
    }

    private static TextCase parse(String text) {
        String[] parts = text.split("\n", 2);
        String[] sides = parts[1].split("(?m)^---\n", 2);
        return new TextCase(parts[0], sides[0].strip(), sides[1].strip());
    }

    private static String text(String file) {
        try (InputStream in = TextCase.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
