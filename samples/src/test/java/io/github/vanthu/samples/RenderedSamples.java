package io.github.vanthu.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.RenderOptions;
import io.github.vanthu.engine.RenderResult;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The outputs of each sample, made once for all tests. */
public final class RenderedSamples {
    public static final Vanthu VANTHU = Vanthu.builder().build();

    private static final Map<String, Outputs> MADE = new ConcurrentHashMap<>();

    private RenderedSamples() {}

    /** The two files of a sample. */
    public static final class Outputs {
        private final byte[] docx;
        private final byte[] pdf;

        private Outputs(byte[] docx, byte[] pdf) {
            this.docx = docx;
            this.pdf = pdf;
        }

        /** Returns the DOCX. */
        public byte[] docx() {
            return docx;
        }

        /** Returns the PDF. */
        public byte[] pdf() {
            return pdf;
        }
    }

    /** Returns the outputs of a sample. */
    public static Outputs of(Sample sample) {
        return MADE.computeIfAbsent(sample.name(), name -> render(VANTHU, sample));
    }

    /** Returns the PDF of a sample that carries the plan that it was made from. */
    static byte[] pdfWithData(Sample sample) {
        RenderOptions usual = RenderOptions.of(Set.of(Format.PDF));
        RenderOptions options = new RenderOptions(
                usual.formats(),
                usual.stage(),
                usual.medium(),
                usual.annexes(),
                Set.of(Format.PDF),
                usual.signatureFields(),
                usual.metadata());
        return VANTHU.render(VANTHU.read(sample.plan()), options).files().get(0).content();
    }

    static Outputs render(Vanthu vanthu, Sample sample) {
        return render(vanthu, vanthu.read(sample.plan()));
    }

    static Outputs render(Vanthu vanthu, PlanReading reading) {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Map<Format, OutputStream> outputs = Map.of(Format.DOCX, docx, Format.PDF, pdf);
        RenderResult result;
        try {
            result = vanthu.render(reading, outputs);
        } catch (IOException e) {
            throw new AssertionError("writing to memory failed", e);
        }
        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        return new Outputs(docx.toByteArray(), pdf.toByteArray());
    }
}
