package io.github.vanthu.check.rule;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers of pages: their place, their form, those of first pages and of annexes. */
final class PageNumberMeasure implements Measure {
    private static final Map<String, Measure> BY_ASPECT = Map.of(
            "place", new PageNumberPlace(),
            "form", new PageNumberForm(),
            "first", new FirstPageNumber(),
            "annex", new AnnexPageNumbers());

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return Optional.ofNullable(BY_ASPECT.get(inspection.option("what")))
                .orElseThrow()
                .faults(inspection);
    }
}
