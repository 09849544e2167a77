package io.github.vanthu.check.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.check.clean.DocxPackage;
import io.github.vanthu.check.clean.Names;
import io.github.vanthu.check.content.UnreadableFileException;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedPartsTest {
    private static final String OPEN = "<w:document " + Names.ALL + "><w:body>";
    private static final String CLOSE = "</w:body></w:document>";
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static Optional<Problem> refusal(byte[] file) {
        try {
            DocxContent.read("a.docx", file);
            return Optional.empty();
        } catch (UnreadableFileException e) {
            return Optional.of(e.problem());
        }
    }

    private static String code(byte[] file) {
        return refusal(file).map(Problem::code).orElse("");
    }

    /** Unpacks a file with one limit set to a value. */
    private static Optional<Problem> refusal(byte[] file, Limit limit, long value) {
        try {
            CheckedParts.of(file, new Refusal("a.docx"), other -> other == limit ? value : other.value());
            return Optional.empty();
        } catch (UnreadableFileException e) {
            return Optional.of(e.problem());
        }
    }

    private static void assertHeld(byte[] file, Limit limit, long most) {
        assertThat(refusal(file, limit, most)).isEmpty();
        Problem problem = refusal(file, limit, most - 1).orElseThrow();
        assertThat(problem.code()).isEqualTo("EXTRACT-005");
        assertThat(problem.arguments()).contains(limit.english());
    }

    private static byte[] docx(String body) {
        return new DocxPackage().bytes(OPEN + body + CLOSE);
    }

    /** Writes one more part. */
    private interface More {
        void write(ZipOutputStream zip) throws IOException;
    }

    /** Returns a sound file with more parts. */
    private static byte[] with(More more) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out);
                    ZipInputStream sound = new ZipInputStream(new ByteArrayInputStream(docx("<w:p/>")))) {
                for (ZipEntry entry = sound.getNextEntry(); entry != null; entry = sound.getNextEntry()) {
                    put(zip, entry.getName(), sound.readAllBytes());
                }
                more.write(zip);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError("writing to memory failed", e);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void stored(ZipOutputStream zip, String name, int bytes) throws IOException {
        byte[] content = new byte[bytes];
        new Random(1).nextBytes(content);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void zeros(ZipOutputStream zip, String name, long bytes) throws IOException {
        byte[] block = new byte[1 << 16];
        zip.putNextEntry(new ZipEntry(name));
        for (long left = bytes; left > 0; left -= block.length) {
            zip.write(block, 0, (int) Math.min(left, block.length));
        }
        zip.closeEntry();
    }

    @Test
    void readsASoundFile() {
        assertThat(refusal(docx("<w:p/>"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18 bytes, no docx!", "{\\rtf1 Kế hoạch}", "<html>Kế hoạch</html>"})
    void refusesWhatIsNoPackage(String content) {
        assertThat(code(content.getBytes(UTF_8))).isEqualTo("CHECK-021");
    }

    @Test
    void refusesAPackageOfSomethingElse() {
        assertThat(code(new DocxPackage().bytes("<w:styles " + Names.ALL + "/>")))
                .isEqualTo("CHECK-021");
    }

    @Test
    void refusesAZipWithoutTypes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "a.txt", new byte[1]);
        }
        assertThat(code(out.toByteArray())).isEqualTo("CHECK-021");
    }

    @Test
    void refusesAnOldWordFileAndALockedOneApart() {
        byte[] old = Arrays.copyOf(OLE, 4096);
        assertThat(code(old)).isEqualTo("CHECK-020");
        byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        assertThat(code(old)).isEqualTo("EXTRACT-004");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.8})
    void refusesAFileThatIsCutOff(double share) {
        byte[] whole = docx("<w:p><w:r><w:t>" + new Random(1).nextLong() + "</w:t></w:r></w:p>");
        assertThat(code(Arrays.copyOf(whole, (int) (whole.length * share)))).isEqualTo("EXTRACT-003");
    }

    @Test
    void refusesAPartThatIsThereTwice() {
        byte[] twice = with(zip -> {
            put(zip, "word/stylesA.xml", "<a/>".getBytes(UTF_8));
            put(zip, "word/stylesB.xml", "<a/>".getBytes(UTF_8));
        });
        String same = new String(twice, ISO_8859_1).replace("stylesB", "stylesA");
        assertThat(code(same.getBytes(ISO_8859_1))).isEqualTo("EXTRACT-003");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd'><a/>",
                "<a>&b;</a>",
                "<a>",
                "no xml"
            })
    void refusesEntitiesAndDamageInAnyPart(String part) {
        assertThat(code(with(zip -> put(zip, "customXml/item9.xml", part.getBytes(UTF_8)))))
                .isEqualTo("EXTRACT-003");
    }

    @Test
    void readsNestingUpToTheLimit() {
        int root = 2;
        assertHeld(docx(nested(50 - root)), Limit.DOCUMENT_DEPTH, 50);
    }

    @Test
    void readsNestingUpToTheTableOfLimits() {
        int root = 2;
        int most = (int) Limit.DOCUMENT_DEPTH.value() - root;
        assertThat(code(docx(nested(most)))).isEmpty();
        assertThat(code(docx(nested(most + 1)))).isEqualTo("EXTRACT-005");
    }

    private static String nested(int depth) {
        return "<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth);
    }

    @Test
    void readsAsManyPartsAsTheLimit() {
        int sound = 4;
        assertHeld(with(zip -> many(zip, 10)), Limit.DOCUMENT_PARTS, sound + 10);
    }

    private static void many(ZipOutputStream zip, int parts) throws IOException {
        for (int i = 0; i < parts; i++) {
            put(zip, "more/" + i + ".bin", new byte[0]);
        }
    }

    @Test
    void readsAFileOfAsManyBytesAsTheLimit() {
        byte[] file = docx("<w:p/>");
        assertHeld(file, Limit.DOCUMENT_BYTES, file.length);
    }

    @Test
    void readsAsManyBytesAsTheLimitUnpacked() {
        long unpacked = unpacked(docx("<w:p/>"));
        assertHeld(with(zip -> put(zip, "a.bin", new byte[70_000])), Limit.DOCUMENT_UNPACKED_BYTES, unpacked + 70_000);
    }

    @Test
    void readsAsManyBytesOfXmlAsTheLimit() {
        byte[] file = docx("<w:p/>");
        assertHeld(file, Limit.DOCUMENT_XML_BYTES, unpacked(file));
    }

    private static long unpacked(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            long bytes = 0;
            while (zip.getNextEntry() != null) {
                bytes += zip.readAllBytes().length;
            }
            return bytes;
        } catch (IOException e) {
            throw new AssertionError("reading from memory failed", e);
        }
    }

    @Test
    void readsAsManyElementsAsTheLimit() {
        int types = 4;
        int relations = 3;
        int text = 3;
        assertHeld(docx("<w:p/>"), Limit.DOCUMENT_ELEMENTS, types + relations + text);
    }

    @Test
    void readsAFileThatGrowsUpToTheLimit() {
        byte[] file = grown(120_000, 20 << 20);
        long ratio = unpacked(file) / file.length + 1;
        assertHeld(file, Limit.DOCUMENT_RATIO, ratio);
    }

    private static byte[] grown(int packed, long zeros) {
        return with(zip -> {
            stored(zip, "a.bin", packed);
            zeros(zip, "b.bin", zeros);
        });
    }

    @Test
    void smallFilesMayGrowMore() {
        assertThat(code(grown(1, 15L << 20))).isEmpty();
        assertThat(code(grown(1, 17L << 20))).isEqualTo("EXTRACT-005");
    }

    @Test
    void neverFollowsWhatLiesOutside() throws IOException {
        DocxPackage pack = new DocxPackage();
        String id = pack.link("http://127.0.0.1:1/picture.png");
        String drawing = "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='9' cy='9'/><a:graphic><a:graphicData><pic:pic>"
                + "<pic:blipFill><a:blip r:embed='" + id + "'/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r></w:p>";
        byte[] file = pack.bytes(OPEN + drawing + CLOSE);
        assertThat(refusal(file)).isEmpty();
        assertThat(TestFile.paragraphs(file).get(0).shapes().get(0).mediaType()).isEmpty();
    }
}
