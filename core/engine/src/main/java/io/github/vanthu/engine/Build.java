package io.github.vanthu.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What is known of the build of this engine. */
final class Build {
    private Build() {}

    /** Returns the version, such as {@code 0.1.0}. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the engine cannot be read", e);
        }
        return properties.getProperty("version", "");
    }
}
