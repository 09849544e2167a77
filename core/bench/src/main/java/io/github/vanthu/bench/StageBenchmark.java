package io.github.vanthu.bench;

import io.github.vanthu.document.Document;
import io.github.vanthu.docx.DocxWriter;
import io.github.vanthu.docx.FrameStore;
import io.github.vanthu.engine.Draft;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.pdf.PdfWriter;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Layout;
import io.github.vanthu.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The stages of the road, each fed with what the stage before it made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {
    private final SamplePlan plan = SamplePlan.unpacked();
    private final Vanthu vanthu = Vanthu.builder().build();
    private final FontMetrics metrics = FontMetrics.liberationSerif();
    private final Typesetter typesetter = new Typesetter(metrics);
    private final DocxWriter docxWriter = new DocxWriter(new FrameStore(), metrics);
    private final PdfWriter pdfWriter = new PdfWriter();
    private final PlanReading reading = vanthu.read(plan.file());
    private final Document document = plan.document(vanthu);
    private final Layout layout = typesetter.typeset(document);

    /** Makes the state of one trial. */
    public StageBenchmark() {}

    /** Reads and checks the plan and the office data that it names, from disk. */
    @Benchmark
    public PlanReading intake() {
        return vanthu.read(plan.file());
    }

    /** Selects the format and fills the template. */
    @Benchmark
    public Draft template() {
        return vanthu.draft(reading);
    }

    /** Breaks the document into lines and pages. */
    @Benchmark
    public Layout typeset() {
        return typesetter.typeset(document);
    }

    /** Writes the document as DOCX, the frame being known. */
    @Benchmark
    public byte[] docxWriting() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        docxWriter.write(document, out);
        return out.toByteArray();
    }

    /** Paints the finished pages as PDF, the font files having been read. */
    @Benchmark
    public byte[] pdfPainting() throws IOException {
        return painted(layout);
    }

    /** Breaks the document into pages and paints them. */
    @Benchmark
    public byte[] typesetAndPaint() throws IOException {
        return painted(typesetter.typeset(document));
    }

    private byte[] painted(Layout pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdfWriter.write(document, pages, out);
        return out.toByteArray();
    }
}
