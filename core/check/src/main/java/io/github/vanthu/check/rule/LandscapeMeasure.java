package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.paper.Element;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages across hold a table. */
final class LandscapeMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<PageSection> sections = inspection.document().content().sections();
        return IntStream.range(0, sections.size())
                .filter(at -> sections.get(at).setup().landscape() && !hasTable(inspection, at))
                .mapToObj(at -> Fault.at(sections.get(at).setup().place(), Bilingual.NONE, Bilingual.NONE));
    }

    /** Tables that only lay out, such as a letterhead, need no wide page. */
    private static boolean hasTable(Inspection inspection, int section) {
        return inspection
                .document()
                .paper()
                .all(Element.TABLE)
                .anyMatch(part -> part.section() == section);
    }
}
