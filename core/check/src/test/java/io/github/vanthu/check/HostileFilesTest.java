package io.github.vanthu.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.vanthu.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm are refused with a problem, quickly and without much memory. */
class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String BODY = "word/document.xml";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + MAIN + "\"/></Types>";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";
    private static final String ROOT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    static Stream<Arguments> files() {
        return Map.<String, Supplier<byte[]>>of(
                        "a zip bomb", () -> docx(out -> zeros(out, 560)),
                        "expanding entities", () -> docx(out -> out.write(laughs().getBytes(UTF_8))),
                        "an outside entity",
                                () -> docx(out -> out.write(outside().getBytes(UTF_8))),
                        "endless nesting",
                                () -> docx(out -> out.write(nested(100_000).getBytes(UTF_8))),
                        "18 bytes", () -> "PK\u0003\u0004 18 bytes, no".getBytes(UTF_8),
                        "a renamed .doc", HostileFilesTest::oldWord,
                        "nothing", () -> new byte[0],
                        "a content bomb", HostileFilesTest::contentBomb,
                        "half a PDF", () -> "%PDF-1.7\n1 0 obj\n<< /Type /Catalog".getBytes(UTF_8))
                .entrySet()
                .stream()
                .map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedSoon(String name, Supplier<byte[]> file) {
        byte[] bytes = file.get();
        CheckReport report = assertTimeoutPreemptively(SOON, () -> Checker.check(name, bytes, CheckOptions.USUAL));
        assertThat(report.obstacle()).isPresent();
        assertThat(report.obstacle().map(Problem::code).orElseThrow()).matches("(EXTRACT|CHECK)-\\d{3}");
        assertThat(report.findings()).isEmpty();
        assertThat(report.faulty()).isTrue();
    }

    /** Writes the body. */
    private interface Body {
        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] docx(Body body) {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(made, UTF_8)) {
            out.setLevel(Deflater.BEST_SPEED);
            put(out, "[Content_Types].xml", types -> types.write(TYPES.getBytes(UTF_8)));
            put(out, "_rels/.rels", relationships -> relationships.write(RELATIONSHIPS.getBytes(UTF_8)));
            put(out, BODY, body);
        } catch (IOException e) {
            throw new AssertionError("writing to memory failed", e);
        }
        return made.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, Body content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        content.write(out);
        out.closeEntry();
    }

    private static void zeros(ZipOutputStream out, int megabytes) throws IOException {
        out.write(ROOT.getBytes(UTF_8));
        byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
        for (int at = 0; at < megabytes; at++) {
            out.write(spaces);
        }
        out.write("</w:body></w:document>".getBytes(UTF_8));
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 30; at++) {
            text.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(at, at - 1, at - 1));
        }
        return text + "]>" + ROOT + "<w:p><w:r><w:t>&a29;</w:t></w:r></w:p></w:body></w:document>";
    }

    private static String outside() {
        return "<!DOCTYPE w:document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + ROOT
                + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
    }

    private static String nested(int depth) {
        return ROOT + "<w:sdt><w:sdtContent>".repeat(depth) + "</w:sdtContent></w:sdt>".repeat(depth)
                + "</w:body></w:document>";
    }

    private static byte[] oldWord() {
        byte[] file = new byte[4096];
        int[] head = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int at = 0; at < head.length; at++) {
            file[at] = (byte) head[at];
        }
        return file;
    }

    /** A page whose content is a gigabyte once it is unpacked twice. */
    private static byte[] contentBomb() {
        try {
            byte[] packed = deflated(deflated(" ".repeat(1 << 20).getBytes(UTF_8), 1024), 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                            + "4 0 obj<</Length " + packed.length + "/Filter[/FlateDecode/FlateDecode]>>stream\n")
                    .getBytes(UTF_8));
            out.write(packed);
            out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(UTF_8));
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError("writing to memory failed", e);
        }
    }

    private static byte[] deflated(byte[] block, int times) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(made, new Deflater(Deflater.BEST_SPEED))) {
            for (int at = 0; at < times; at++) {
                out.write(block);
            }
        }
        return made.toByteArray();
    }
}
