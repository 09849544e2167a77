package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import java.util.stream.Stream;

/** Pages across hold a table. */
final class LandscapeMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.document().content().sections().stream()
                .filter(section -> section.setup().landscape() && !ContentWalk.hasTable(section))
                .map(section -> Fault.at(section.setup().place(), Bilingual.NONE, Bilingual.NONE));
    }
}
