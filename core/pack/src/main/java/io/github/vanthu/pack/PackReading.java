package io.github.vanthu.pack;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Validity;
import java.util.List;
import java.util.Optional;

/**
 * What reading the head of a pack brought.
 *
 * @param plugin the pack as a plugin, unless a problem is an error
 * @param problems the faults of the head, or of all of {@code plugin.yaml} if the head is faulty, sorted by place
 * @param province name of the province, if it could be read, of a faulty head too
 * @param codes those codes of the province that could be read
 * @param validity the days of issue, if they could be read
 */
public record PackReading(
        Optional<PackPlugin> plugin,
        List<Problem> problems,
        Optional<String> province,
        List<String> codes,
        Optional<Validity> validity) {
    /** Copies the lists. */
    public PackReading {
        problems = List.copyOf(problems);
        codes = List.copyOf(codes);
    }

    static PackReading of(PackPlugin plugin) {
        return new PackReading(
                Optional.of(plugin),
                List.of(),
                Optional.of(plugin.province()),
                plugin.codes(),
                Optional.of(plugin.validity()));
    }

    static PackReading unread(Problem problem) {
        return new PackReading(Optional.empty(), List.of(problem), Optional.empty(), List.of(), Optional.empty());
    }

    /** Returns a reading of a faulty head, of which everything that was read may be empty. */
    static PackReading faulty(Optional<PluginFile> head, List<Problem> problems) {
        return new PackReading(
                Optional.empty(),
                problems,
                head.map(PluginFile::province).filter(name -> !name.isBlank()),
                head.map(PluginFile::codes).orElse(List.of()),
                head.flatMap(PluginFile::validity));
    }
}
