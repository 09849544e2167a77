package io.github.vanthu.samples;

import io.github.vanthu.document.Document;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.samples.stress.StressPlan;
import io.github.vanthu.samples.stress.StressPlans;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A plan whose outputs are judged: a sample, or a plan made to press on layout. */
public final class Specimen {
    private static final Map<String, RenderedSamples.Outputs> MADE = new ConcurrentHashMap<>();

    private final String name;
    private final boolean sample;
    private final Supplier<PlanReading> reading;

    private Specimen(String name, boolean sample, Supplier<PlanReading> reading) {
        this.name = name;
        this.sample = sample;
        this.reading = reading;
    }

    /** Returns all samples, then all stress plans. */
    public static List<Specimen> all() {
        return Stream.concat(Sample.all().map(Specimen::of), stressed().stream())
                .toList();
    }

    /** Returns all stress plans. */
    static List<Specimen> stressed() {
        return StressPlans.all().stream().map(Specimen::of).toList();
    }

    /** Returns a sample as a specimen. */
    static Specimen of(Sample sample) {
        return new Specimen(sample.name(), true, () -> RenderedSamples.VANTHU.read(sample.plan()));
    }

    private static Specimen of(StressPlan plan) {
        byte[] yaml = plan.yaml().getBytes(StandardCharsets.UTF_8);
        return new Specimen(
                plan.name(),
                false,
                () -> RenderedSamples.VANTHU.read(plan.name() + ".yaml", yaml, related -> Optional.empty()));
    }

    /** Returns the name, fit for a file. */
    public String name() {
        return name;
    }

    /** Returns whether it is a sample. */
    boolean isSample() {
        return sample;
    }

    /** Returns the plan, read anew. */
    PlanReading reading() {
        return reading.get();
    }

    /** Returns the tree that both writers get. */
    Document document() {
        return RenderedSamples.VANTHU.draft(reading()).document().orElseThrow();
    }

    /** Returns the outputs, made once for all tests. */
    public RenderedSamples.Outputs outputs() {
        return sample
                ? RenderedSamples.of(Sample.of(name))
                : MADE.computeIfAbsent(name, key -> RenderedSamples.render(RenderedSamples.VANTHU, reading()));
    }

    @Override
    public String toString() {
        return name;
    }
}
