package io.github.vanthu.engine;

import io.github.vanthu.regulation.Province;
import io.github.vanthu.regulation.Provinces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes packs, for this module's tests. */
public final class TestPacks {
    private TestPacks() {}

    /** Returns a small {@code plugin.yaml} with more lines behind it. */
    public static String yaml(String id, String province, String... more) {
        return """
                spi: "1.0"
                id: %s
                name: Tỉnh %s
                province: %s
                codes: ["%s"]
                validFrom: 01/01/2011
                """.formatted(id, province, province, code(province)) + String.join("\n", more) + "\n";
    }

    /** Returns the code that a province has in 2021, or one that none has. */
    private static String code(String province) {
        return Provinces.find(province, LocalDate.of(2021, 1, 1))
                .map(Province::code)
                .orElse("99");
    }

    /** Writes a pack as a folder of its identifier and returns it. */
    public static Path folder(Path above, String id, String province, String... more) throws IOException {
        Path pack = Files.createDirectories(above.resolve(id));
        Files.writeString(pack.resolve("plugin.yaml"), yaml(id, province, more));
        return pack;
    }

    /** Writes a template of a pack. */
    public static void template(Path pack, String name, String text) throws IOException {
        Path file = pack.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Packs a folder. */
    public static Path zip(Path folder, Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8);
                Stream<Path> walked = Files.walk(folder)) {
            List<Path> files = walked.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                out.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
        return zip;
    }
}
