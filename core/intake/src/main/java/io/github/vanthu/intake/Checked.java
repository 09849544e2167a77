package io.github.vanthu.intake;

import io.github.vanthu.regulation.Limit;

/** What checks of a read plan report to, by pointers into the plan. */
record Checked(Findings findings, Places places) {
    void report(DataFault fault, String pointer, String... arguments) {
        findings.add(fault.at(places.of(pointer), arguments));
    }

    void limit(Limit limit, String pointer) {
        findings.limit(limit, places.of(pointer));
    }

    /** Returns whether an error is known at a pointer or below it, so that a check there would report it again. */
    boolean faulty(String pointer) {
        return findings.hasErrorsAt(pointer);
    }
}
