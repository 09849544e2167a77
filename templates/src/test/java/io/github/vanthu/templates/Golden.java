package io.github.vanthu.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Approved outputs as text; {@code -Dgolden.accept=true} writes what came out into the source tree. */
final class Golden {
    private static final Path SOURCES = Path.of("src/test/resources/io/github/vanthu/templates");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(SOURCES.resolve(name), actual);
        }
        try (InputStream approved = Golden.class.getResourceAsStream(name)) {
            String expected = approved == null ? "" : new String(approved.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Boolean.getBoolean("golden.accept") ? actual : expected)
                    .as("approved output " + name)
                    .isEqualTo(actual);
        }
    }
}
