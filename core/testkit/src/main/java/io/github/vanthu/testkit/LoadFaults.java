package io.github.vanthu.testkit;

import io.github.vanthu.model.Problem;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells which requirement a fault that was found on loading breaks. */
final class LoadFaults {
    private static final Map<Requirement, List<String>> CODES = Map.of(
            Requirement.P2, List.of("PLUGIN-013", "PLUGIN-014", "PLUGIN-015", "PLUGIN-016", "PACK-014", "PACK-015"),
            Requirement.P3, List.of("PLUGIN-002", "PLUGIN-003", "PACK-016"),
            Requirement.P4, List.of("PACK-019", "PACK-020", "CONTRACT-003", "CONTRACT-004"),
            Requirement.P5, List.of("PACK-017", "PACK-018"),
            Requirement.P6, List.of("PACK-021", "PLUGIN-018", "PLUGIN-019"),
            Requirement.P7, List.of("PLUGIN-008", "PLUGIN-02", "PLUGIN-03"),
            Requirement.P8, List.of("PACK-025", "PACK-026"),
            Requirement.P9, List.of("PACK-022", "PACK-023", "PACK-024", "TEMPLATE-"),
            Requirement.P11, List.of("PACK-029", "PACK-03", "PACK-04"));

    private LoadFaults() {}

    /** Returns the errors by requirement; what belongs to no other one breaks the first. */
    static Map<Requirement, List<Problem>> byRequirement(List<Problem> faults) {
        Map<Requirement, List<Problem>> sorted = new EnumMap<>(Requirement.class);
        Arrays.stream(Requirement.values())
                .forEach(requirement -> sorted.put(
                        requirement,
                        faults.stream()
                                .filter(Problem::isError)
                                .filter(fault -> of(fault) == requirement)
                                .toList()));
        return sorted;
    }

    private static Requirement of(Problem fault) {
        return Arrays.stream(Requirement.values())
                .filter(requirement ->
                        CODES.getOrDefault(requirement, List.of()).stream().anyMatch(fault.code()::startsWith))
                .findFirst()
                .orElse(Requirement.P1);
    }
}
