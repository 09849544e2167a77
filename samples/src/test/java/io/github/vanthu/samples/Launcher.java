package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The launcher of this checkout with what the build has packaged, run as a user runs it. */
record Launcher(Path folder, Map<String, String> environment) {
    private static final Path PROJECT = Sample.ROOT.toAbsolutePath().resolveSibling("");
    private static final Path LIBRARIES = PROJECT.resolve("apps/cli/target/dist/lib");

    /** What one run printed and how it ended. */
    record Ended(int exit, String out, String err) {
        Ended successful() {
            assertThat(exit).as("%s", this).isZero();
            return this;
        }
    }

    /** Returns the launcher for a user whose home lies in a folder; skips the test if nothing was packaged. */
    static Launcher in(Path folder, Map<String, String> environment) {
        Assumptions.assumeTrue(
                Files.exists(LIBRARIES.resolve("vanthu.jar")), "apps/cli is not packaged: run mvn -B verify");
        return new Launcher(folder, environment);
    }

    /** Returns the class path of the packaged command. */
    static String classPath() throws IOException {
        try (var jars = Files.list(LIBRARIES)) {
            return String.join(
                    System.getProperty("path.separator"),
                    jars.map(Path::toString).sorted().toList());
        }
    }

    /** Runs to the end. */
    Ended run(String... arguments) throws IOException, InterruptedException {
        return run(Optional.empty(), arguments);
    }

    /** Runs until something was said, then asks the process to stop, as Ctrl-C does. */
    Ended runUntil(String said, String... arguments) throws IOException, InterruptedException {
        return run(Optional.of(said), arguments);
    }

    private Ended run(Optional<String> stopAfter, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            while (stopAfter.isPresent()
                    && process.isAlive()
                    && !Files.readString(out).contains(stopAfter.get())) {
                Thread.sleep(100);
            }
            stopAfter.ifPresent(said -> process.destroy());
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), text(out), text(err));
    }

    private ProcessBuilder builder(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", PROJECT.resolve("vanthu").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> all = builder.environment();
        all.remove("VANTHU_PLUGINS");
        all.put("HOME", Files.createDirectories(folder.resolve("nhà")).toString());
        all.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        all.put("JAVA_HOME", System.getProperty("java.home"));
        all.put("LC_ALL", "C.UTF-8");
        all.putAll(environment);
        return builder;
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }
}
