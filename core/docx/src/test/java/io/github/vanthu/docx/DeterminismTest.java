package io.github.vanthu.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The same document gives the same bytes: again, elsewhere, at once, with and without docx4j. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class DeterminismTest {
    @Test
    void givesTheSameBytesInOtherZonesAndLocales() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] here = fresh();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(fresh()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void givesTheSameBytesToManyThreads() {
        byte[] alone = Packages.bytes(Samples.plan());
        FrameStore frames = new FrameStore();
        DocxWriter shared = new DocxWriter(frames, Packages.METRICS);
        List<byte[]> together =
                IntStream.range(0, 16).parallel().mapToObj(i -> bytes(shared)).toList();
        assertThat(together).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        new DocxWriter(Packages.FRAMES, Packages.METRICS).write(Samples.plan(), out);
        assertThat(closed[0]).isFalse();
        assertThat(out.size()).isPositive();
    }

    @Test
    void needsNoDocx4jWhenTheFrameIsKept(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("plan.docx");
        assertThat(child(folder.resolve("empty"), output)).isNotZero();
        Path cache = folder.resolve("frames");
        FrameMaker.write(List.of(Sheets.TOP), cache);
        assertThat(child(cache, output)).isZero();
        assertThat(output).hasBinaryContent(Packages.bytes(Samples.plan()));
    }

    /** Writes the sample in a JVM that has no docx4j on its class path, and returns its exit code. */
    private static int child(Path cache, Path output) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", leanClassPath(), SampleMaker.class.getName(), cache.toString(), output.toString())
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile(output.getParent(), "child", ".log")
                        .toFile())
                .start();
        return process.waitFor();
    }

    private static String leanClassPath() {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> !entry.contains("docx4j") && !entry.contains("jaxb"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static byte[] fresh() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(new FrameStore(), Packages.METRICS).write(Samples.plan(), out);
        return out.toByteArray();
    }

    private static byte[] bytes(DocxWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(Samples.plan(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
