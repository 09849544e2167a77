package io.github.vanthu.bench;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Typesetter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The floors: the least work with which anybody could write the same body, everything before it being ready. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FloorBenchmark {
    private static final String BODY = "word/document.xml";
    private static final int LEVEL = 6;

    private final byte[] body;
    private final ReadyPages pages;

    /** Renders the sample once and keeps what the floors start from. */
    public FloorBenchmark() {
        Vanthu vanthu = Vanthu.builder().build();
        SamplePlan plan = SamplePlan.unpacked();
        body = body(plan.render(vanthu, Format.DOCX));
        Typesetter typesetter = new Typesetter(FontMetrics.liberationSerif());
        pages = ReadyPages.of(
                typesetter.typeset(plan.document(vanthu)), ReadyFonts.of(plan.render(vanthu, Format.PDF)));
    }

    private static byte[] body(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && !entry.getName().equals(BODY)) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deflates the finished {@code word/document.xml} into a zip of one entry, at the level of the DOCX writer. */
    @Benchmark
    public byte[] deflate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(LEVEL);
            zip.putNextEntry(new ZipEntry(BODY));
            zip.write(body);
        }
        return out.toByteArray();
    }

    /** Paints the ready runs of text and the lines, without tags, outline and metadata, with ready font programs. */
    @Benchmark
    public byte[] paint() {
        return pages.painted();
    }
}
