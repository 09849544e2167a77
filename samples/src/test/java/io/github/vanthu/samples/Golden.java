package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares an output with its approved text, or approves it when asked by {@code -Dgolden.accept}. */
final class Golden {
    private static final boolean ACCEPT = System.getProperty("golden.accept") != null;

    private Golden() {}

    /** Returns the approved text after, when asked, making the actual one approved. */
    static String approved(Path file, String actual) throws IOException {
        if (ACCEPT) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(file).as("approved output (make it with -Dgolden.accept)").exists();
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    static void compareText(Path file, String actual) throws IOException {
        assertThat(actual).as("output against %s", file.getFileName()).isEqualTo(approved(file, actual));
    }
}
