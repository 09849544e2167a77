package io.github.vanthu.testkit;

import io.github.vanthu.model.Problem;
import io.github.vanthu.pack.PackPlugin;
import io.github.vanthu.regulation.Limit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Holds one format against all requirements, in their order. */
final class Verification {
    private final Candidate candidate;
    private final Trials trials;
    private final Map<Requirement, List<Problem>> loaded;
    private final Map<Requirement, Callable<List<Problem>>> checks = new EnumMap<>(Requirement.class);

    private Verification(Candidate candidate, List<Problem> faults, long seed) {
        this.candidate = candidate;
        this.trials = new Trials(candidate, seed);
        this.loaded = LoadFaults.byRequirement(faults);
        identity();
        format();
        if (faults.stream().noneMatch(Problem::isError)) {
            rendering();
            samples();
        }
    }

    /** Returns a verification of a format that was installed, with the faults of those parts that are read only now. */
    static Verification of(Candidate candidate, List<Problem> faults, long seed) {
        List<Problem> all = new ArrayList<>(faults);
        if (candidate.plugin() instanceof PackPlugin pack) {
            all.addAll(pack.problems());
        }
        return new Verification(candidate, all, seed);
    }

    private void identity() {
        IdentityChecks identity = new IdentityChecks(candidate);
        checks.put(Requirement.P1, List::of);
        checks.put(Requirement.P2, List::of);
        checks.put(Requirement.P3, List::of);
        checks.put(Requirement.P4, identity::validity);
        checks.put(Requirement.P5, identity::codes);
        checks.put(Requirement.P6, List::of);
        candidate.code().ifPresent(code -> checks.put(Requirement.P19, () -> CodeChecks.uses(code)));
    }

    private void format() {
        FormatChecks format = new FormatChecks(candidate);
        checks.put(Requirement.P7, format::profile);
        checks.put(Requirement.P8, format::wording);
        checks.put(Requirement.P9, format::templates);
        checks.put(Requirement.P10, format::levels);
        checks.put(Requirement.S4, format::writing);
        checks.put(Requirement.S6, () -> DeadOverrides.find(candidate));
    }

    private void rendering() {
        RenderChecks rendering = new RenderChecks(candidate, trials);
        checks.put(Requirement.P11, rendering::ownData);
        checks.put(Requirement.P13, rendering::extremes);
        checks.put(Requirement.P14, rendering::coverage);
        checks.put(Requirement.P15, rendering::placeholders);
        checks.put(Requirement.P16, rendering::ranges);
        checks.put(Requirement.P17, () -> Repetition.differences(candidate, trials));
        checks.put(Requirement.P18, rendering::runaways);
        if (!candidate.samples().isEmpty()) {
            checks.put(Requirement.P12, rendering::samples);
        }
    }

    private void samples() {
        SampleChecks samples = new SampleChecks(candidate, trials);
        checks.put(Requirement.S1, samples::exist);
        checks.put(Requirement.S2, samples::levels);
        checks.put(Requirement.S5, samples::findings);
        if (!candidate.samples().isEmpty()) {
            checks.put(Requirement.S3, samples::sources);
        }
    }

    /** Returns a verdict for each requirement; after one that never came back no other is asked. */
    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        boolean stuck = false;
        for (Requirement requirement : Requirement.values()) {
            Verdict verdict = stuck ? Verdict.notApplicable(requirement) : verdict(requirement);
            stuck = stuck || Guard.timedOut(verdict.problems());
            verdicts.add(verdict);
        }
        return verdicts;
    }

    private Verdict verdict(Requirement requirement) {
        Callable<List<Problem>> check = checks.get(requirement);
        List<Problem> found = new ArrayList<>(loaded.getOrDefault(requirement, List.of()));
        if (check == null && found.isEmpty()) {
            return Verdict.notApplicable(requirement);
        }
        if (check != null) {
            found.addAll(new Guard(candidate.id(), candidate.place(), Limit.CONTRACT_SECONDS.value())
                    .run(requirement, check));
        }
        return Verdict.of(requirement, found.stream().distinct().toList());
    }

    /** Returns the verdicts on a plugin that could not be loaded: what its faults break; nothing else can be asked. */
    static List<Verdict> ofUnloaded(List<Problem> faults) {
        Map<Requirement, List<Problem>> broken = LoadFaults.byRequirement(faults);
        return Arrays.stream(Requirement.values())
                .map(requirement -> broken.getOrDefault(requirement, List.of()).isEmpty()
                        ? Verdict.notApplicable(requirement)
                        : Verdict.of(requirement, broken.getOrDefault(requirement, List.of())))
                .toList();
    }
}
