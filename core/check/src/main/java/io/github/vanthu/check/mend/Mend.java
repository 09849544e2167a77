package io.github.vanthu.check.mend;

import io.github.vanthu.check.Finding;
import io.github.vanthu.regulation.FormRule;
import java.util.stream.Stream;

/** A way to mend breaches of rules (cách chỉnh). */
@FunctionalInterface
interface Mend {
    /** Mends a breach in the XML; returns what changed. */
    Stream<Change> apply(Site site, FormRule rule, Finding found);
}
