package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.PageSection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages across hold a table. */
final class LandscapeMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<PageSection> sections = inspection.document().content().sections();
        return IntStream.range(0, sections.size())
                .filter(at -> sections.get(at).setup().landscape()
                        && !inspection.document().tabled(at))
                .mapToObj(at -> Fault.at(sections.get(at).setup().place(), Bilingual.NONE, Bilingual.NONE));
    }
}
