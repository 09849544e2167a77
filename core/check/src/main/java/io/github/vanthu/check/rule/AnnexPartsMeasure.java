package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The head of an annex: its label, its title, and what document it belongs to. */
final class AnnexPartsMeasure implements Measure {
    private static final Map<Element, Bilingual> NAMES = Map.of(
            Element.ANNEX_LABEL, new Bilingual("dòng \"Phụ lục\"", "line \"Phụ lục\""),
            Element.ANNEX_TITLE, new Bilingual("tên phụ lục", "title"),
            Element.ANNEX_ATTACHED, new Bilingual("dòng \"(Kèm theo …)\"", "line \"(Kèm theo …)\""));
    private static final List<Element> ORDER =
            List.of(Element.ANNEX_LABEL, Element.ANNEX_TITLE, Element.ANNEX_ATTACHED);
    private static final Bilingual WANTED = new Bilingual(
            "dòng \"Phụ lục\", tên phụ lục và dòng \"(Kèm theo …)\"", "\"Phụ lục\", its title and \"(Kèm theo …)\"");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Part> parts = inspection.document().paper().parts();
        return IntStream.rangeClosed(1, inspection.document().paper().annexes())
                .mapToObj(annex ->
                        parts.stream().filter(part -> part.annex() == annex).toList())
                .flatMap(AnnexPartsMeasure::faults);
    }

    private static Stream<Fault> faults(List<Part> annex) {
        return ORDER.stream()
                .filter(element -> annex.stream().noneMatch(part -> part.element() == element))
                .map(element -> Fault.of(annex.get(0), NAMES.getOrDefault(element, Bilingual.NONE), WANTED));
    }
}
