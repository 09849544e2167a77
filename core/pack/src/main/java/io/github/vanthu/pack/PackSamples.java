package io.github.vanthu.pack;

import io.github.vanthu.intake.PlanReader;
import io.github.vanthu.intake.PlanReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.regulation.Limit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sample plans of a pack. */
final class PackSamples {
    private static final Pattern SAMPLE_FILE = Pattern.compile("(samples/[^/]+/).+");
    private static final Pattern SOURCE_FILE = Pattern.compile("((?:.*/)?)(?:README|SOURCE)(?:\\.[a-z]+)?");
    private static final String PLAN = "plan.yaml";

    private final PackFiles files;
    private final List<String> names;

    PackSamples(PackFiles files, List<String> names) {
        this.files = files;
        this.names = names;
    }

    /** Returns the names of the sample plans, sorted. */
    List<String> plans() {
        return folders().stream()
                .map(folder -> folder + PLAN)
                .filter(names::contains)
                .toList();
    }

    private Set<String> folders() {
        Set<String> folders = new TreeSet<>();
        names.stream().map(SAMPLE_FILE::matcher).filter(Matcher::matches).forEach(found -> folders.add(found.group(1)));
        return folders;
    }

    boolean sourced(String name) {
        return names.stream()
                .map(SOURCE_FILE::matcher)
                .anyMatch(found -> found.matches() && name.startsWith(found.group(1)));
    }

    void report(PackFindings findings) {
        folders().stream()
                .filter(folder -> !names.contains(folder + PLAN))
                .map(folder -> folder.substring(0, folder.length() - 1))
                .forEach(folder ->
                        findings.add(PackFault.SAMPLE_WITHOUT_PLAN.at(Place.file(files.placeName(folder)), folder)));
    }

    /** Reads a sample plan; files that it names may lie anywhere in the pack. */
    PlanReading read(String name) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        try {
            byte[] content = files.read(name, Limit.DATA_FILE_BYTES).orElse(new byte[0]);
            return new PlanReader().read(files.placeName(name), content, path -> related(folder + path));
        } catch (PackFaultException e) {
            return new PlanReading(
                    Optional.empty(),
                    List.of(e.problem()),
                    new PlanReader()
                            .read(name, new byte[0], path -> Optional.empty())
                            .places());
        }
    }

    private Optional<byte[]> related(String path) throws IOException {
        Optional<String> name = resolved(path).filter(names::contains);
        try {
            return name.isPresent() ? files.read(name.get(), Limit.DATA_FILE_BYTES) : Optional.empty();
        } catch (PackFaultException e) {
            throw new IOException(e.problem().code(), e);
        }
    }

    /** Returns a name without {@code .} and {@code ..}, or nothing if it leaves the pack. */
    private static Optional<String> resolved(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.replace('\\', '/').split("/", -1)) {
            if (step.equals("..") && steps.pollLast() == null) {
                return Optional.empty();
            }
            if (!step.equals("..") && !step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
