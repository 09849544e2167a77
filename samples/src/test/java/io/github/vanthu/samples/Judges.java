package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs outside the project that judge its outputs; under CI=true their absence is a failure. */
final class Judges {
    private Judges() {}

    /** What a program said and how it ended. */
    record Verdict(int exit, String output) {}

    /** Skips the test with a message if a program is missing, or fails it under CI=true. */
    static void require(String program) {
        boolean found = onPath(program).isPresent();
        String message = "the judge '" + program + "' is not installed";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as(message).isTrue();
        }
        assumeTrue(found, message + ": test skipped");
    }

    /** Returns a program named by an environment variable, with the same rule for its absence. */
    static Path fromEnvironment(String variable) {
        String value = System.getenv(variable);
        boolean found = value != null && Files.isExecutable(Path.of(value));
        String message = "the judge named by " + variable + " is not installed";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as(message).isTrue();
        }
        assumeTrue(found, message + ": test skipped");
        return Path.of(value);
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Verdict run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
        return new Verdict(process.exitValue(), output);
    }

    /** Lets LibreOffice lay DOCX out; each PDF stands in the folder under the name of its DOCX. */
    static void convertToPdf(List<Path> docx, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        docx.forEach(file -> command.add(file.toString()));
        run(command);
    }

    /** Draws the pages of a PDF in shades of gray (PGM), in order. */
    static List<byte[]> draw(Path pdf, int resolution, Path folder) throws IOException, InterruptedException {
        Path pages = Files.createTempDirectory(folder, "pages");
        String prefix = pages.resolve("page").toString();
        run(List.of("pdftoppm", "-r", Integer.toString(resolution), "-gray", pdf.toString(), prefix));
        List<byte[]> pictures = new ArrayList<>();
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.sorted().toList()) {
                pictures.add(Files.readAllBytes(file));
                Files.delete(file);
            }
        }
        Files.delete(pages);
        return pictures;
    }
}
