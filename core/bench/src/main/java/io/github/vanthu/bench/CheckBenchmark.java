package io.github.vanthu.bench;

import io.github.vanthu.check.CheckOptions;
import io.github.vanthu.check.CheckReport;
import io.github.vanthu.check.Checker;
import io.github.vanthu.document.Block;
import io.github.vanthu.document.Document;
import io.github.vanthu.document.Section;
import io.github.vanthu.docx.DocxWriter;
import io.github.vanthu.docx.FrameStore;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.pdf.PdfWriter;
import io.github.vanthu.typeset.FontMetrics;
import io.github.vanthu.typeset.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Checking a finished document of some 30 pages: the plan with its text four times over. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {
    private static final int TIMES = 4;
    /** Letterhead, kind, subject and the line below them. */
    private static final int HEAD = 4;

    private final byte[] docx;
    private final byte[] pdf;

    /** Makes the state of one trial. */
    public CheckBenchmark() {
        Document document =
                lengthened(SamplePlan.unpacked().document(Vanthu.builder().build()));
        FontMetrics metrics = FontMetrics.liberationSerif();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try {
            new DocxWriter(new FrameStore(), metrics).write(document, word);
            new PdfWriter().write(document, new Typesetter(metrics).typeset(document), paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.docx = word.toByteArray();
        this.pdf = paper.toByteArray();
    }

    /** Repeats what stands between letterhead and signature. */
    private static Document lengthened(Document document) {
        List<Section> sections = new ArrayList<>(document.sections());
        Section text = sections.get(0);
        int last = text.blocks().size() - 1;
        List<Block> blocks = new ArrayList<>(text.blocks().subList(0, last));
        for (int at = 1; at < TIMES; at++) {
            blocks.addAll(text.blocks().subList(HEAD, last));
        }
        blocks.add(text.blocks().get(last));
        sections.set(0, new Section(text.name(), text.page(), blocks));
        return new Document(document.properties(), document.styles(), sections);
    }

    /** Checks form and figures of the DOCX. */
    @Benchmark
    public CheckReport checkDocx() {
        return checked("plan.docx", docx);
    }

    /** Checks form and figures of the PDF. */
    @Benchmark
    public CheckReport checkPdf() {
        return checked("plan.pdf", pdf);
    }

    private static CheckReport checked(String name, byte[] file) {
        CheckReport report = Checker.check(name, file, CheckOptions.USUAL);
        if (report.obstacle().isPresent()) {
            throw new IllegalStateException("not read: " + report.obstacle().get());
        }
        return report;
    }
}
