package io.github.vanthu.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackFilesTest {
    private final Path folder;

    PackFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path zip(String... namesAndTexts) {
        return Packs.zip(folder.resolve("p.zip"), Packs.files(namesAndTexts));
    }

    /** Returns what reading the head finds, or else what reading the rest finds. */
    private static List<String> codes(Path zip) {
        PackReading reading = Packs.read(PackFiles.zip(zip));
        return Packs.codes(reading.plugin().map(PackPlugin::problems).orElse(reading.problems()));
    }

    private static List<String> wholeCodes(PackFiles files) {
        return Packs.codes(Packs.read(files).plugin().orElseThrow().problems());
    }

    @Test
    void aZipMayHoldItsFilesInOneTopFolder() {
        Path zip =
                zip("bac-ninh/plugin.yaml", Packs.HEAD, "bac-ninh/templates/a.ftl", "a", "__MACOSX/bac-ninh/._a", "x");
        PackPlugin plugin = Packs.read(PackFiles.zip(zip)).plugin().orElseThrow();
        assertThat(plugin.problems()).isEmpty();
        assertThat(plugin.place("/id").position()).isEqualTo(zip + "/bac-ninh/plugin.yaml:2:5");
    }

    @Test
    void aPackWithoutPluginFileIsRefused() {
        assertThat(codes(zip("a/readme.txt", "x", "b/plugin.yaml", Packs.HEAD))).containsExactly("PACK-002");
        assertThat(Packs.codes(Packs.read(PackFiles.folder(folder)).problems())).containsExactly("PACK-002");
    }

    @Test
    void whatIsMissingOrNoZipIsRefused() throws IOException {
        assertThat(codes(folder.resolve("none.zip"))).containsExactly("PACK-001");
        assertThat(codes(Files.writeString(folder.resolve("a.zip"), "Rar! nothing to unpack here at all")))
                .containsExactly("PACK-007");
        assertThat(codes(Files.writeString(folder.resolve("b.zip"), ""))).containsExactly("PACK-007");
    }

    @ParameterizedTest
    @CsvSource({
        "../x.ftl, PACK-009",
        "templates/../../x.ftl, PACK-009",
        "templates\\..\\x.ftl, PACK-009",
        "/etc/x.ftl, PACK-010",
        "C:/x.ftl, PACK-010",
        "PLUGIN.yaml, PACK-012"
    })
    void namesThatLeaveThePackOrStandTwiceAreRefused(String name, String code) {
        assertThat(codes(zip("plugin.yaml", Packs.HEAD, name, "x"))).containsExactly(code);
    }

    @Test
    void anEncryptedZipIsRefused() throws IOException {
        Path zip = zip("plugin.yaml", Packs.HEAD);
        byte[] bytes = Files.readAllBytes(zip);
        bytes[6] |= 1;
        bytes[central(bytes) + 8] |= 1;
        Files.write(zip, bytes);
        assertThat(codes(zip)).containsExactly("PACK-008");
    }

    @Test
    void aNameThatIsNotUtf8IsRefused() throws IOException {
        Path zip = zip("plugin.yaml", Packs.HEAD, "templates/bang-x.ftl", "x");
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("bang-x", "b\u00e1ng-x");
        Files.write(zip, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(codes(zip)).containsExactly("PACK-013");
    }

    @Test
    void aDamagedZipIsRefusedWhereverTheDamageLies() throws IOException {
        Path zip = zip("plugin.yaml", Packs.HEAD + "#" + "x".repeat(500), "templates/a.ftl", "a".repeat(300));
        byte[] good = Files.readAllBytes(zip);
        String sound = answers(zip);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(zip, bad);
            boolean faulty = !codes(zip).isEmpty();
            refused += faulty ? 1 : 0;
            assertThat(faulty || answers(zip).equals(sound)).as("error " + i).isTrue();
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    @Test
    void aZipThatEndsTooEarlyIsRefused() throws IOException {
        Path zip = zip("plugin.yaml", Packs.HEAD, "templates/a.ftl", "a".repeat(300));
        byte[] good = Files.readAllBytes(zip);
        for (int length = 0; length < good.length; length++) {
            Files.write(zip, Arrays.copyOf(good, length));
            assertThat(codes(zip)).as("length " + length).hasSize(1).isSubsetOf("PACK-007", "PACK-013");
        }
    }

    private static String answers(Path zip) {
        PackPlugin plugin = Packs.read(PackFiles.zip(zip)).plugin().orElseThrow();
        return plugin.id() + plugin.format(Packs.plan("").office());
    }

    @Test
    void aZipHoldsOnePackOnly() {
        assertThat(codes(zip("a/plugin.yaml", Packs.HEAD, "b/plugin.yaml", Packs.HEAD)))
                .containsExactly("PACK-002");
        assertThat(codes(zip("a/plugin.yaml", Packs.HEAD, "plugin.yaml", Packs.HEAD)))
                .containsExactly("PACK-002");
        assertThat(codes(zip("templates/a.ftl", "x", "plugin.yaml", Packs.HEAD)))
                .isEmpty();
    }

    @Test
    void aZipIsNotHeldOpenAndItsContentIsReadOnce() throws IOException {
        Path zip = zip("plugin.yaml", Packs.HEAD, "samples/a/plan.yaml", Packs.PLAN);
        PackPlugin plugin = Packs.read(PackFiles.zip(zip)).plugin().orElseThrow();
        assertThat(plugin.problems()).isEmpty();
        Files.delete(zip);
        assertThat(plugin.sample("samples/a/plan.yaml").problems())
                .extracting(Problem::code)
                .containsExactly("DATA-020");
    }

    private static int central(byte[] zip) {
        return new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    }

    @Test
    void theSizeOfAZipIsLimited() throws IOException {
        int most = (int) Limit.PACK_BYTES.value();
        assertThat(codes(filled(most))).isEmpty();
        assertThat(codes(filled(most + 1))).containsExactly("PACK-003");
    }

    /** Makes a zip of a length by content that cannot be packed and a comment. */
    private Path filled(int length) throws IOException {
        byte[] noise = new byte[length - 20_000];
        new Random(1).nextBytes(noise);
        int bare = filled(noise, 0).length;
        return Files.write(folder.resolve(length + ".zip"), filled(noise, length - bare));
    }

    private static byte[] filled(byte[] noise, int comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("plugin.yaml"));
            out.write(Packs.bytes(Packs.HEAD));
            out.putNextEntry(new ZipEntry("samples/a.bin"));
            out.write(noise);
            out.setComment("x".repeat(comment));
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> many(int count) {
        Map<String, String> files = new TreeMap<>(Map.of("plugin.yaml", Packs.HEAD));
        for (int i = 1; i < count; i++) {
            files.put("samples/" + i + ".txt", "x");
        }
        return files;
    }

    @Test
    void theNumberOfFilesIsLimited() {
        int most = (int) Limit.PACK_FILES.value();
        assertThat(wholeCodes(PackFiles.zip(Packs.zip(folder.resolve("a.zip"), many(most)))))
                .isEmpty();
        assertThat(codes(Packs.zip(folder.resolve("b.zip"), many(most + 1)))).containsExactly("PACK-004");
        assertThat(wholeCodes(PackFiles.folder(Packs.folder(folder.resolve("a"), many(most)))))
                .isEmpty();
        assertThat(wholeCodes(PackFiles.folder(Packs.folder(folder.resolve("b"), many(most + 1)))))
                .containsExactly("PACK-004");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatComesOutOfAZipIsCounted(int more) throws IOException {
        Path zip = folder.resolve("bomb.zip");
        long zeros = Limit.PACK_UNPACKED_BYTES.value() - Packs.bytes(Packs.HEAD).length + more;
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("plugin.yaml"));
            out.write(Packs.bytes(Packs.HEAD));
            out.putNextEntry(new ZipEntry("samples/a.bin"));
            out.write(new byte[(int) zeros]);
        }
        byte[] bytes = Files.readAllBytes(zip);
        int at = central(bytes);
        int second = at + 46 + "plugin.yaml".length();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(second + 24, 10);
        Files.write(zip, bytes);
        assertThat(bytes.length).isLessThan(100_000);
        assertThat(wholeCodes(PackFiles.zip(zip))).isEqualTo(more == 0 ? List.of() : List.of("PACK-005"));
    }

    @Test
    void theSizeOfAFolderIsLimited() {
        Map<String, String> files = Packs.files("plugin.yaml", Packs.HEAD);
        Packs.folder(folder, files);
        long rest = Limit.PACK_UNPACKED_BYTES.value() - Packs.bytes(Packs.HEAD).length;
        Packs.write(folder.resolve("a.bin"), new byte[(int) rest]);
        assertThat(wholeCodes(PackFiles.folder(folder))).isEmpty();
        Packs.write(folder.resolve("b.bin"), new byte[1]);
        assertThat(wholeCodes(PackFiles.folder(folder))).containsExactly("PACK-005");
    }

    @Test
    void theSizeOfOneFileIsLimited() {
        int most = (int) Limit.PACK_TEXT_BYTES.value();
        int room = most - Packs.bytes(Packs.HEAD).length - 2;
        String plugin = Packs.HEAD + "#" + "x".repeat(room) + "\n";
        assertThat(Packs.read(PackFiles.folder(Packs.folder(folder.resolve("a"), Packs.files("plugin.yaml", plugin))))
                        .plugin())
                .isPresent();
        Map<String, String> larger = Packs.files("plugin.yaml", plugin + "#");
        assertThat(Packs.codes(Packs.read(PackFiles.folder(Packs.folder(folder.resolve("b"), larger)))
                        .problems()))
                .containsExactly("PACK-006");
        assertThat(codes(Packs.zip(folder.resolve("b.zip"), larger))).containsExactly("PACK-006");
    }

    @Test
    void theSizeOfOneTemplateIsLimited() {
        int most = (int) Limit.PACK_TEMPLATE_BYTES.value();
        PackPlugin good = Packs.plugin(folder.resolve("a"), Packs.HEAD, "templates/a.ftl", "x".repeat(most));
        assertThat(good.problems()).isEmpty();
        PackPlugin bad = Packs.plugin(folder.resolve("b"), Packs.HEAD, "templates/a.ftl", "x".repeat(most + 1));
        assertThat(Packs.codes(bad.problems())).containsExactly("PACK-006");
    }

    @Test
    void linksOutOfAFolderAreRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ftl"), "x");
        Path pack = Packs.folder(folder.resolve("p"), Packs.files("plugin.yaml", Packs.HEAD, "templates/a.ftl", "a"));
        Files.createSymbolicLink(pack.resolve("templates/inside.ftl"), pack.resolve("templates/a.ftl"));
        assertThat(wholeCodes(PackFiles.folder(pack))).isEmpty();
        Files.createSymbolicLink(pack.resolve("templates/b.ftl"), secret);
        assertThat(wholeCodes(PackFiles.folder(pack))).containsExactly("PACK-011");
        Path other = Files.createDirectory(folder.resolve("q"));
        Files.createSymbolicLink(other.resolve("plugin.yaml"), Files.writeString(folder.resolve("x.yaml"), Packs.HEAD));
        assertThat(Packs.codes(Packs.read(PackFiles.folder(other)).problems())).containsExactly("PACK-011");
    }

    @Test
    void hiddenFilesDoNotBelongToAPack() {
        PackPlugin plugin = Packs.plugin(folder, Packs.HEAD, ".git/x.ftl", "x", "templates/.a.ftl", "x");
        assertThat(plugin.problems()).isEmpty();
        assertThat(plugin.format(Packs.plan("").office()).library()).isEmpty();
    }

    @Test
    void aPackOnTheClassPathReadsFromFolderAndJar() throws IOException {
        Map<String, String> files = Packs.files(
                "vanthu/packs/bac-ninh/plugin.yaml",
                Packs.HEAD,
                "vanthu/packs/bac-ninh/templates/a.ftl",
                "a",
                "vanthu/packs/khac/templates/b.ftl",
                "b");
        Path classes = Packs.folder(folder.resolve("classes"), files);
        Path jar = Packs.zip(folder.resolve("packs.jar"), files);
        for (Path place : List.of(classes, jar)) {
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
                PackPlugin plugin = Packs.read(PackFiles.resources(loader, "vanthu/packs/bac-ninh"))
                        .plugin()
                        .orElseThrow();
                assertThat(plugin.problems()).isEmpty();
                assertThat(plugin.format(Packs.plan("").office()).library()).hasSize(1);
                assertThat(Packs.codes(Packs.read(PackFiles.resources(loader, "vanthu/packs/none"))
                                .problems()))
                        .containsExactly("PACK-002");
            }
        }
    }
}
