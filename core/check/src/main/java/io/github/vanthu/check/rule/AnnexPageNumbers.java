package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Content;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each annex counts its pages from 1. */
final class AnnexPageNumbers implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Content content = inspection.document().content();
        if (PageNumberPlace.numbers(content).findAny().isEmpty()) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(1, inspection.document().paper().annexes())
                .boxed()
                .flatMap(annex -> first(annex, inspection).stream())
                .filter(part -> !renumbered(part, inspection))
                .map(AnnexPageNumbers::fault);
    }

    private static Optional<Part> first(int annex, Inspection inspection) {
        return inspection.document().paper().parts().stream()
                .filter(part -> part.annex() == annex && !margin(part))
                .findFirst();
    }

    private static boolean margin(Part part) {
        return part.element() == Element.PAGE_NUMBER || part.element() == Element.NOTE;
    }

    /** Returns whether the annex begins a section whose numbers begin at 1; unknown where a PDF shows none of them. */
    private static boolean renumbered(Part first, Inspection inspection) {
        PageSetup setup =
                inspection.document().content().sections().get(first.section()).setup();
        if (!inspection.document().docx()) {
            return setup.firstNumber().isEmpty() || setup.firstNumber().getAsInt() == 1;
        }
        boolean own = inspection.document().paper().parts().stream()
                .filter(part -> part.section() == first.section() && !margin(part))
                .noneMatch(part -> part.annex() < first.annex());
        return own && setup.firstNumber().orElse(0) == 1;
    }

    private static Fault fault(Part part) {
        Fault fault = Fault.of(
                part,
                new Bilingual("đánh tiếp theo phần trước", "go on from what stands before"),
                new Bilingual("đánh riêng từ 1", "numbers of its own from 1"));
        return new Fault(
                Optional.of(Element.PAGE_NUMBER),
                List.of(fault.places().get(0)),
                fault.quote(),
                fault.measured(),
                fault.wanted(),
                false);
    }
}
