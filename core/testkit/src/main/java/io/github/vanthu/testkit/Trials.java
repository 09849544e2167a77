package io.github.vanthu.testkit;

import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.AnnexLayout;
import io.github.vanthu.spi.ProvinceFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans that a format is tried with, each rendered once when it is first asked for. */
final class Trials {
    private static final String DEFAULT = "default";

    private final Candidate candidate;
    private final long seed;
    private List<Trial> samples = List.of();
    private List<Trial> extremes = List.of();

    Trials(Candidate candidate, long seed) {
        this.candidate = candidate;
        this.seed = seed;
    }

    /** Returns the samples of the format. */
    List<Trial> samples() throws IOException {
        if (samples.isEmpty()) {
            List<Trial> made = new ArrayList<>();
            for (SamplePlan sample : candidate.samples()) {
                PlanReading reading = sample.reading().get();
                made.add(Trial.of(sample.name(), Optional.empty(), reading, candidate.vanthu()));
            }
            samples = List.copyOf(made);
        }
        return samples;
    }

    /** Returns the trial plans: every extreme for every format, and a complete plan for every level and for each set of state rules. */
    List<Trial> extremes() throws IOException {
        if (extremes.isEmpty()) {
            List<Trial> made = new ArrayList<>();
            Map<String, Object> extra = extra();
            for (TrialOffice office : offices()) {
                for (Extreme extreme : extremesOf(office)) {
                    made.add(trial(office, extreme, extra));
                }
            }
            extremes = List.copyOf(made);
        }
        return extremes;
    }

    /** Returns samples and trial plans. */
    List<Trial> all() throws IOException {
        return Stream.concat(samples().stream(), extremes().stream()).toList();
    }

    private List<TrialOffice> offices() {
        List<TrialOffice> offices = new ArrayList<>(candidate.offices());
        for (TrialOffice late : candidate.offices()) {
            TrialDays.ofProfiles(candidate.validity()).stream()
                    .filter(day -> day.isBefore(late.day()))
                    .map(day ->
                            TrialOffice.of(late.level(), candidate.installed().province(), day))
                    .filter(TrialOffice::exists)
                    .forEach(offices::add);
        }
        return offices;
    }

    /** On older days, and for a level whose format is that of a level before, only the complete plan is tried. */
    private List<Extreme> extremesOf(TrialOffice office) {
        List<TrialOffice> late = candidate.offices();
        boolean known = !late.contains(office)
                || late.subList(0, late.indexOf(office)).stream()
                        .anyMatch(other -> format(other).equals(format(office)));
        return known ? List.of(Extreme.COMPLETE) : List.of(Extreme.values());
    }

    private ProvinceFormat format(TrialOffice office) {
        return candidate.plugin().format(office.office());
    }

    private Trial trial(TrialOffice office, Extreme extreme, Map<String, Object> extra) throws IOException {
        Optional<AnnexLayout> layout =
                Optional.ofNullable(format(office).layouts().get(DEFAULT));
        PlanReading reading = TrialPlan.of(office, extreme, layout, extra, seed);
        return Trial.of(TrialPlan.name(office, extreme), Optional.of(extreme), reading, candidate.vanthu());
    }

    private Map<String, Object> extra() {
        return candidate.samples().stream()
                .map(sample -> ExtraOfSample.of(sample.reading().get().places().leaves()))
                .filter(extra -> !extra.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }
}
