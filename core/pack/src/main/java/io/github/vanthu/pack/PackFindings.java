package io.github.vanthu.pack;

import io.github.vanthu.intake.RecordReading;
import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of a pack behind those that reading its {@code plugin.yaml} found. */
final class PackFindings {
    private final RecordReading<PluginFile> reading;
    private final List<Problem> problems = new ArrayList<>();

    PackFindings(RecordReading<PluginFile> reading) {
        this.reading = reading;
        problems.addAll(reading.problems());
    }

    /** Reports a fault of a datum of {@code plugin.yaml}, unless reading it has reported one there. */
    void report(PackFault fault, String pointer, String... arguments) {
        if (!reading.hasErrorsAt(pointer)) {
            add(fault.at(reading.places().of(pointer), arguments));
        }
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    Place place(String pointer) {
        return reading.places().of(pointer);
    }

    boolean writes(String pointer) {
        return reading.places().contains(pointer);
    }

    /** Returns all problems, sorted by place. */
    List<Problem> sorted() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::code))
                .toList();
    }
}
