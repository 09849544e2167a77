package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileNamesTest {
    private final Path folder;

    HostileNamesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> codes(String name) {
        Path zip = Packs.zip(folder.resolve("p.zip"), Packs.files("plugin.yaml", Packs.HEAD, name, "x"));
        PackReading reading = Packs.read(PackFiles.zip(zip));
        return Packs.codes(reading.plugin().map(PackPlugin::problems).orElse(reading.problems()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".. | PACK-009",
                "../../../../etc/passwd | PACK-009",
                "templates/.. | PACK-009",
                "..\\..\\x | PACK-009",
                "samples/./../../x.yaml | PACK-009",
                "\\\\server\\share\\x | PACK-010",
                "//x.ftl | PACK-010",
                "c:\\x.ftl | PACK-010",
                "D:x.ftl | PACK-010",
                "./plugin.yaml | PACK-012",
                "Plugin.YAML | PACK-012",
                "plugin.yaml/ | ''",
                "templates// | ''"
            })
    void aNameLeadsNowhereButIntoThePack(String name, String code) {
        assertThat(codes(name)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".git/config",
                "__MACOSX/._plugin.yaml",
                "templates/.a.ftl.swp",
                ".DS_Store",
                "samples/.x/plan.yaml"
            })
    void byProductsOfSystemsDoNotCount(String name) {
        assertThat(codes(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "samples/a/..plan.yaml",
                "samples/a...b/plan.yaml",
                "samples/Kế hoạch 1/plan.yaml",
                "samples/c:d/plan.yaml"
            })
    void namesThatOnlyLookOddAreTaken(String name) {
        assertThat(codes(name)).doesNotContain("PACK-009", "PACK-010", "PACK-013");
    }

    @Test
    void lettersTakenApartAreTheSameName() {
        Path zip = Packs.zip(
                folder.resolve("p.zip"),
                Packs.files(
                        "plugin.yaml",
                        Packs.HEAD + "format: {blocks: {closing: kết.ftl}}\n",
                        "templates/ke\u0302\u0301t.ftl",
                        "x"));
        assertThat(Packs.read(PackFiles.zip(zip)).plugin().orElseThrow().problems())
                .isEmpty();
    }

    @Test
    void backslashesAreSlashes() {
        Path zip = Packs.zip(
                folder.resolve("p.zip"), Packs.files("tinh\\plugin.yaml", Packs.HEAD, "tinh\\templates\\a.ftl", "x"));
        PackPlugin plugin = Packs.read(PackFiles.zip(zip)).plugin().orElseThrow();
        assertThat(plugin.problems()).isEmpty();
        assertThat(plugin.format(Packs.plan("").office()).library()).hasSize(1);
    }

    @Test
    void aBombBeforeThePluginFileIsStoppedWhileTheHeadIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("a.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                out.write(zeros);
            }
            out.putNextEntry(new ZipEntry("plugin.yaml"));
            out.write(Packs.bytes(Packs.HEAD));
        }
        Path zip = Files.write(folder.resolve("bomb.zip"), bytes.toByteArray());
        assertThat(Packs.codes(Packs.read(PackFiles.zip(zip)).problems())).containsExactly("PACK-005");
    }

    @Test
    void randomBytesBehindTheSignAreNoPack() throws IOException {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            byte[] sign = "PK\3\4".getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(sign, 0, noise, 0, Math.min(noise.length, random.nextInt(5)));
            Path zip = Files.write(folder.resolve("noise.zip"), noise);
            assertThat(Packs.codes(Packs.read(PackFiles.zip(zip)).problems()))
                    .hasSize(1)
                    .isSubsetOf("PACK-002", "PACK-007", "PACK-008", "PACK-013");
        }
    }

    @Test
    void theClassPathReadsAsFolderAndZipRead() throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            Map<String, String> files = random(new Random(seed));
            String base = "vanthu/packs/bac-ninh/";
            Map<String, String> below = new LinkedHashMap<>();
            files.forEach((name, text) -> below.put(base + name, text));
            Path place = folder.resolve("s" + seed);
            Path classes = Packs.folder(place.resolve("classes"), below);
            Path jar = Packs.zip(place.resolve("packs.jar"), below);
            String inFolder = sketch(PackFiles.folder(classes.resolve(base)));
            assertThat(sketch(PackFiles.zip(Packs.zip(place.resolve("p.zip"), files))))
                    .isEqualTo(inFolder);
            assertThat(sketch(PackFiles.zip(Packs.zip(place.resolve("q.zip"), inTop(files)))))
                    .isEqualTo(inFolder);
            for (Path root : List.of(classes, jar)) {
                try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {root.toUri().toURL()}, null)) {
                    assertThat(sketch(PackFiles.resources(loader, base)))
                            .as("seed " + seed)
                            .isEqualTo(inFolder);
                }
            }
        }
    }

    private static Map<String, String> inTop(Map<String, String> files) {
        Map<String, String> inside = new LinkedHashMap<>();
        files.forEach((name, text) -> inside.put("goi/" + name, text));
        return inside;
    }

    private static Map<String, String> random(Random random) {
        Map<String, String> files = new LinkedHashMap<>();
        String block = random.nextBoolean() ? "format: {blocks: {closing: a.ftl}}\n" : "format: {wording: {x: y}}\n";
        String schema = random.nextBoolean() ? "extraSchema: s.json\n" : "";
        files.put("plugin.yaml", Packs.HEAD + schema + block);
        for (String name :
                List.of("templates/a.ftl", "templates/b/c.ftl", "s.json", "samples/a/plan.yaml", "readme.txt")) {
            if (random.nextInt(3) > 0) {
                files.put(name, name.endsWith("json") ? "{\"type\": 3}" : Packs.PLAN);
            }
        }
        return files;
    }

    private static String sketch(PackFiles files) {
        PackReading reading = Packs.read(files);
        PackPlugin plugin = reading.plugin().orElseThrow();
        StringBuilder sketch = new StringBuilder(Packs.found(plugin.problems()).toString());
        sketch.append(plugin.samples())
                .append(plugin.extraSchema())
                .append(plugin.format(Packs.plan("").office()));
        plugin.samples()
                .forEach(name -> sketch.append(Packs.codes(plugin.sample(name).problems())));
        return sketch.toString();
    }
}
