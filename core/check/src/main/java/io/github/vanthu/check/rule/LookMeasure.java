package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The look of parts: size, weight, slope, alignment, letters, spaces; of a part all that deviates is one breach. */
final class LookMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection
                .parts()
                .filter(part -> concerns(part, inspection))
                .flatMap(part -> fault(part, inspection).stream());
    }

    private static boolean concerns(Part part, Inspection inspection) {
        return !(part.element() == Element.RECIPIENT && EndTraits.listTitle(part))
                && matches(inspection.option("label"), part.label(), true)
                && !matches(inspection.option("notLabel"), part.label(), false)
                && matches(inspection.option("only"), part.text(), true)
                && !matches(inspection.option("unless"), part.text(), false);
    }

    private static boolean matches(String pattern, String text, boolean none) {
        return pattern.isEmpty() ? none : Patterns.of(pattern).matcher(text).matches();
    }

    private static Optional<Fault> fault(Part part, Inspection inspection) {
        Map<String, Set<Deviation>> deviations = new LinkedHashMap<>();
        Set<ContentPlace> places = new LinkedHashSet<>();
        for (TextPiece line : part.lines()) {
            for (String trait : line.blank() ? List.<String>of() : inspection.options("of")) {
                Traits.of(trait).deviation(part, line, inspection).ifPresent(deviation -> {
                    deviations
                            .computeIfAbsent(trait, none -> new LinkedHashSet<>())
                            .add(deviation);
                    places.add(line.place());
                });
            }
        }
        return deviations.isEmpty() ? Optional.empty() : Optional.of(fault(part, inspection, deviations, places));
    }

    private static Fault fault(
            Part part, Inspection inspection, Map<String, Set<Deviation>> deviations, Set<ContentPlace> places) {
        List<Bilingual> measured = new ArrayList<>();
        List<Bilingual> wanted = new ArrayList<>();
        deviations.values().stream().flatMap(Set::stream).forEach(deviation -> {
            measured.add(deviation.measured());
            wanted.add(deviation.wanted());
        });
        boolean weak = inspection.options("weaker").containsAll(deviations.keySet());
        return new Fault(
                Optional.of(part.element()),
                List.copyOf(places),
                Wording.quote(part.text()),
                Phrases.joined(measured),
                Phrases.joined(wanted),
                weak);
    }
}
