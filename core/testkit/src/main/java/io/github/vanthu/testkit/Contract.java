package io.github.vanthu.testkit;

import io.github.vanthu.engine.InstalledPlugin;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.ProvincePlugin;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contract between Vanthu and the formats of provinces: holds a format against every {@link Requirement} (hợp đồng định
 * dạng).
 *
 * <p>Verdicts come in the order of the requirements, one for each. Whatever the format does, an answer comes; a format that
 * fails or never comes back breaks the requirement that was checked. While it runs, the default locale and time zone of the
 * virtual machine change for a moment.
 *
 * <p>Example: {@code Contract.verify(Path.of("bac-ninh")).stream().noneMatch(Verdict::refused)}.
 */
public final class Contract {
    /** What trial plans are drawn with unless another seed is given. */
    public static final long SEED = 30_2020;

    private Contract() {}

    /**
     * Verifies a plugin that is not installed.
     *
     * @param plugin a jar, a zip or folder with {@code plugin.yaml}, or the folder of a packaged Maven project
     */
    public static List<Verdict> verify(Path plugin) {
        return verify(plugin, List.of());
    }

    /**
     * Verifies a plugin that is not installed.
     *
     * @param plugin a jar, a zip or folder with {@code plugin.yaml}, or the folder of a packaged Maven project
     * @param others plugins, or folders of plugins, that it may start from
     */
    public static List<Verdict> verify(Path plugin, List<Path> others) {
        try {
            Installation installation = Installation.of(plugin, others);
            return installation.candidates().isEmpty() ? unloaded(plugin, installation) : loaded(installation);
        } catch (IOException e) {
            return Verification.ofUnloaded(List.of(nothingIn(plugin)));
        }
    }

    private static List<Verdict> unloaded(Path plugin, Installation installation) {
        boolean silent = installation.faults().stream().noneMatch(Problem::isError);
        return Verification.ofUnloaded(silent ? List.of(nothingIn(plugin)) : installation.faults());
    }

    private static Problem nothingIn(Path plugin) {
        return Problem.error("CONTRACT-001", Place.file(plugin.toString()), plugin.toString());
    }

    /** A file with several formats keeps a requirement if all of them do. */
    private static List<Verdict> loaded(Installation installation) {
        List<List<Verdict>> all = new ArrayList<>();
        for (Candidate candidate : installation.candidates()) {
            all.add(Verification.of(candidate, installation.faults(), SEED).verdicts());
        }
        return all.stream().reduce(Contract::joined).orElseThrow();
    }

    private static List<Verdict> joined(List<Verdict> one, List<Verdict> other) {
        List<Verdict> both = new ArrayList<>();
        for (int at = 0; at < one.size(); at++) {
            List<Problem> problems = new ArrayList<>(one.get(at).problems());
            problems.addAll(other.get(at).problems());
            boolean asked = one.get(at).outcome() != Verdict.Outcome.NOT_APPLICABLE
                    || other.get(at).outcome() != Verdict.Outcome.NOT_APPLICABLE;
            Requirement requirement = one.get(at).requirement();
            both.add(asked ? Verdict.of(requirement, problems) : Verdict.notApplicable(requirement));
        }
        return both;
    }

    /**
     * Verifies an installed plugin.
     *
     * @param vanthu an engine in which it is installed
     * @param id its identifier
     * @param samples its sample plans, besides those that a pack holds itself
     */
    public static List<Verdict> verify(Vanthu vanthu, String id, List<Path> samples) {
        return verify(vanthu, id, samples, SEED);
    }

    /**
     * Verifies an installed plugin.
     *
     * @param vanthu an engine in which it is installed
     * @param id its identifier
     * @param samples its sample plans, besides those that a pack holds itself
     * @param seed what trial plans are drawn with
     */
    public static List<Verdict> verify(Vanthu vanthu, String id, List<Path> samples, long seed) {
        Optional<InstalledPlugin> installed = vanthu.plugins().stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst();
        return installed
                .map(plugin -> Verification.of(candidate(vanthu, plugin, samples), List.of(), seed)
                        .verdicts())
                .orElseGet(() -> Verification.ofUnloaded(absent(vanthu, id)));
    }

    private static List<Problem> absent(Vanthu vanthu, String id) {
        List<Problem> faults = new ArrayList<>(vanthu.problems());
        faults.add(Problem.error("CONTRACT-001", Place.file(id), id));
        return faults;
    }

    private static Candidate candidate(Vanthu vanthu, InstalledPlugin installed, List<Path> samples) {
        ProvincePlugin plugin = vanthu.plugin(installed.id()).orElseThrow();
        List<SamplePlan> plans = Stream.concat(
                        samples.stream().map(plan -> SamplePlan.of(plan, vanthu::read)),
                        PackSamples.of(plugin).stream())
                .toList();
        Optional<Path> code =
                installed.kind() == InstalledPlugin.Kind.JAVA ? code(plugin.getClass()) : Optional.empty();
        return new Candidate(vanthu, installed, plugin, plans, code);
    }

    /** Returns the jar or folder that a class was loaded from. */
    private static Optional<Path> code(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
