package io.github.vanthu.bench;

import io.github.vanthu.engine.Format;
import io.github.vanthu.engine.Vanthu;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The whole road: from {@code plan.yaml} on disk to finished files in memory, with an engine that is kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RoadBenchmark {
    private final SamplePlan plan = SamplePlan.unpacked();
    private final Vanthu vanthu = Vanthu.builder().build();

    /** Makes the state of one trial. */
    public RoadBenchmark() {}

    /** Renders the plan as DOCX and returns the bytes of the file. */
    @Benchmark
    public byte[] planToDocx() {
        return plan.render(vanthu, Format.DOCX);
    }

    /** Renders the plan as PDF and returns the bytes of the file. */
    @Benchmark
    public byte[] planToPdf() {
        return plan.render(vanthu, Format.PDF);
    }

    /** Renders the plan in both formats and returns the number of bytes of both files. */
    @Benchmark
    public int planToBoth() {
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        plan.render(vanthu, Map.of(Format.DOCX, docx, Format.PDF, pdf));
        return docx.size() + pdf.size();
    }
}
