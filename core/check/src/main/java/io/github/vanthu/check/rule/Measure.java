package io.github.vanthu.check.rule;

import java.util.stream.Stream;

/** A way to find breaches of rules; a rule says which one and gives it its options. */
@FunctionalInterface
interface Measure {

    /** Returns the breaches in reading order. */
    Stream<Fault> faults(Inspection inspection);
}
