package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import java.util.stream.Stream;

/** A department prints the body above it. */
final class ParentNameMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        if (inspection.document().paper().first(Element.PARENT_NAME).isPresent()) {
            return Stream.empty();
        }
        return inspection
                .parts()
                .limit(1)
                .filter(part -> Patterns.of("(" + inspection.option("of") + ")\\b.*")
                        .matcher(Wording.line(part))
                        .matches())
                .map(part -> Fault.of(part, Bilingual.NONE, Bilingual.NONE));
    }
}
