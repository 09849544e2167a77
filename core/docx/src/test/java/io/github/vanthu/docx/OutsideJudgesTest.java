package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.document.Document;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks programs outside the JVM about the sample: LibreOffice, and the validator of the Open XML SDK whose binary the
 * environment names as {@code VANTHU_OOXML_VALIDATOR}. A missing judge skips its test, but fails it where {@code CI} is
 * {@code true}.
 */
class OutsideJudgesTest {
    private final Path folder;

    OutsideJudgesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void libreOfficeLaysOutFivePages() throws IOException, InterruptedException {
        Path soffice = judge("LibreOffice (soffice)", onPath("soffice"));
        Path docx = write("plan.docx", Samples.plan());
        run(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                docx.toString());
        // It reports success also for files that it cannot read; only the output tells.
        assertThat(folder.resolve("plan.pdf")).isRegularFile();
        String pdf = Files.readString(folder.resolve("plan.pdf"), StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type\\s*/Page\\b", -1)).hasSize(5 + 1);
    }

    @Test
    void openXmlSdkFindsNothing() throws IOException, InterruptedException {
        Path validator = judge(
                "Open XML SDK validator (VANTHU_OOXML_VALIDATOR)",
                Optional.ofNullable(System.getenv("VANTHU_OOXML_VALIDATOR")).map(Path::of));
        for (Document document : new Document[] {
            Samples.plan(),
            Samples.plan(Sheets.BOTTOM),
            new RandomDocuments(7).document(),
            new RandomDocuments(11).document()
        }) {
            String verdict =
                    run(validator.toString(), write("plan.docx", document).toString());
            assertThat(verdict).contains("\"ok\": true");
        }
        assertThat(run(
                        validator.toString(),
                        write("broken.docx", Map.of("x", "y")).toString()))
                .contains("\"ok\": false");
    }

    private static Path judge(String name, Optional<Path> place) {
        boolean found = place.filter(Files::isExecutable).isPresent();
        if (!found && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(name + " is missing");
        }
        Assumptions.assumeTrue(found, name + " is missing; test skipped");
        return place.orElseThrow();
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .map(entry -> Path.of(entry, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private Path write(String name, Document document) throws IOException {
        return Files.write(folder.resolve(name), Packages.bytes(document));
    }

    private Path write(String name, Map<String, String> parts) throws IOException {
        Path file = folder.resolve(name);
        try (PackageStream zip = new PackageStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.part(part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "judge", ".log");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return Files.readString(log);
    }
}
