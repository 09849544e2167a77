package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.model.Office;
import io.github.vanthu.model.Plan;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Language;
import io.github.vanthu.regulation.ProblemCatalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs for tests: their files by name, written as folders and zips. */
final class Packs {
    static final String HEAD = """
            spi: "1.0"
            id: bac-ninh
            name: Tỉnh Bắc Ninh
            province: Bắc Ninh
            codes: ["24"]
            validFrom: 01/7/2025
            """;

    static final String OFFICE = """
            name: Ủy ban nhân dân xã Yên Phong
            shortName: UBND xã Yên Phong
            symbol: UBND
            place: Yên Phong
            province: Bắc Ninh
            level: commune
            """;

    static final String PLAN = """
            office: office.yaml
            number: 35
            date: 22/8/2025
            title: Thực hiện Chương trình
            """;

    private static final ProblemCatalogue CATALOGUE = ProblemCatalogue.load();

    private Packs() {}

    static Map<String, String> files(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return files;
    }

    /** Writes a folder and returns it. */
    static Path folder(Path folder, Map<String, String> files) {
        files.forEach((name, text) -> write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
        return folder;
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes a zip and returns it. */
    static Path zip(Path file, Map<String, String> files) {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static PackReading read(PackFiles files) {
        PackReading reading = new PackReader().read(files);
        reading.problems().forEach(Packs::assertWellSaid);
        return reading;
    }

    /** Reads a pack of one {@code plugin.yaml} and other files. */
    static PackPlugin plugin(Path folder, String plugin, String... others) {
        Map<String, String> files = files(others);
        files.put("plugin.yaml", plugin);
        PackReading reading = read(PackFiles.folder(folder(folder, files)));
        assertThat(reading.problems()).isEmpty();
        return reading.plugin().orElseThrow();
    }

    /** Returns the problems as {@code line:column code arguments}. */
    static List<String> found(List<Problem> problems) {
        problems.forEach(Packs::assertWellSaid);
        return problems.stream()
                .map(problem -> problem.place().line() + ":" + problem.place().column() + " " + problem.code() + " "
                        + problem.arguments())
                .toList();
    }

    static List<String> codes(List<Problem> problems) {
        problems.forEach(Packs::assertWellSaid);
        return problems.stream().map(Problem::code).toList();
    }

    /** Fails if a problem's texts lack an argument, or if the catalogue says another severity. */
    static void assertWellSaid(Problem problem) {
        for (Language language : Language.values()) {
            String text = CATALOGUE.message(problem, language) + " " + CATALOGUE.hint(problem, language);
            assertThat(text).doesNotContainPattern("\\{\\d}").doesNotContain("Exception", "networknt", "java.");
        }
        assertThat(CATALOGUE.find(problem.code()).orElseThrow().severity()).isEqualTo(problem.severity());
    }

    static String message(Problem problem) {
        return CATALOGUE.message(problem, Language.VI);
    }

    /** Returns an office of a level. */
    static Office office(Office.Level level) {
        Office commune = plan("").office();
        return new Office(
                commune.name(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "Bắc Ninh",
                level,
                commune.bodySize(),
                commune.firstLineIndent());
    }

    /** Reads a plan of a commune with further lines. */
    static Plan plan(String more) {
        var reading = new PlanReader().read("plan.yaml", bytes(PLAN + more), path -> Optional.of(bytes(OFFICE)));
        assertThat(reading.problems().stream().filter(Problem::isError)).isEmpty();
        return reading.plan().orElseThrow();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
