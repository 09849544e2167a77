package io.github.vanthu.testkit;

import io.github.vanthu.engine.InstalledPlugin;
import io.github.vanthu.engine.Vanthu;
import io.github.vanthu.engine.VanthuBuilder;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.spi.ProvincePlugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plugin that was put into an engine to be verified.
 *
 * @param vanthu the engine
 * @param candidates the formats that the plugin brings
 * @param faults why it, or a part of it, could not be loaded
 */
record Installation(Vanthu vanthu, List<Candidate> candidates, List<Problem> faults) {
    private static final String SAMPLES = "samples";

    /**
     * Installs a plugin.
     *
     * @param plugin jar, zip, pack folder, or Maven project that was packaged
     * @param others plugins or folders of plugins that it may build on
     */
    static Installation of(Path plugin, List<Path> others) throws IOException {
        Optional<Path> file = file(plugin);
        Vanthu without = builder(others).build();
        if (file.isEmpty()) {
            Problem missing = Problem.error("CONTRACT-001", Place.file(plugin.toString()), plugin.toString());
            return new Installation(without, List.of(), List.of(missing));
        }
        Vanthu vanthu = builder(others).plugins(file.get()).build();
        List<Problem> faults = new ArrayList<>(vanthu.problems());
        faults.removeAll(without.problems());
        List<InstalledPlugin> added = new ArrayList<>(vanthu.plugins());
        added.removeAll(without.plugins());
        List<Candidate> candidates = new ArrayList<>();
        for (InstalledPlugin one : added) {
            candidates.add(candidate(vanthu, one, plugin, file.get()));
        }
        return new Installation(vanthu, candidates, faults);
    }

    private static VanthuBuilder builder(List<Path> plugins) {
        VanthuBuilder builder = Vanthu.builder();
        plugins.forEach(builder::plugins);
        return builder;
    }

    private static Candidate candidate(Vanthu vanthu, InstalledPlugin one, Path plugin, Path file) throws IOException {
        boolean java = one.kind() == InstalledPlugin.Kind.JAVA;
        ProvincePlugin answering = vanthu.plugin(one.id()).orElseThrow();
        List<SamplePlan> samples = java ? samplesBelow(plugin, vanthu) : PackSamples.of(answering);
        Optional<Path> code = java ? Optional.of(file) : Optional.empty();
        return new Candidate(vanthu, one, answering, samples, code);
    }

    private static List<SamplePlan> samplesBelow(Path project, Vanthu vanthu) throws IOException {
        Path folder = project.resolve(SAMPLES);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(sample -> sample.resolve("plan.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(plan -> SamplePlan.of(plan, vanthu::read))
                    .toList();
        }
    }

    /** Returns what holds the plugin: itself, or the jar that a Maven project was packaged into. */
    private static Optional<Path> file(Path plugin) throws IOException {
        if (!Files.exists(plugin)) {
            return Optional.empty();
        }
        return Files.exists(plugin.resolve("pom.xml")) ? packaged(plugin.resolve("target")) : Optional.of(plugin);
    }

    private static Optional<Path> packaged(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
                    .sorted()
                    .findFirst();
        }
    }
}
