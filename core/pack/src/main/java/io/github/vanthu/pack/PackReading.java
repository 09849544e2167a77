package io.github.vanthu.pack;

import io.github.vanthu.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What reading the head of a pack brought.
 *
 * @param plugin the pack as a plugin, unless a problem is an error
 * @param problems the faults of the head, or of all of {@code plugin.yaml} if the head is faulty, sorted by place
 */
public record PackReading(Optional<PackPlugin> plugin, List<Problem> problems) {
    /** Copies the list of problems. */
    public PackReading {
        problems = List.copyOf(problems);
    }
}
