package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.check.content.Run;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.rule.Trait.Deviation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Arabic digits from 1 on, of the size of text, upright. */
final class PageNumberForm implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Stream<Fault> looks = PageNumberPlace.numbers(inspection.document().content())
                .flatMap(number -> look(number.line(), inspection).stream());
        Stream<Fault> counts = inspection.document().content().sections().stream()
                .filter(section -> PageNumberPlace.numbers(section).findAny().isPresent())
                .map(PageSection::setup)
                .flatMap(setup -> count(setup).stream());
        return Stream.concat(looks, counts);
    }

    private static Optional<Fault> look(TextPiece line, Inspection inspection) {
        TextPiece number = line.withRuns(line.runs().stream()
                .filter(run -> run.kind() == Run.Kind.PAGE_NUMBER)
                .map(run -> run.text().isBlank() ? run.withText("2") : run)
                .toList());
        List<Deviation> deviations = new ArrayList<>();
        inspection.range("size").flatMap(range -> RunTraits.size(number, range)).ifPresent(deviations::add);
        RunTraits.italic(number, inspection).ifPresent(deviations::add);
        return deviations.isEmpty()
                ? Optional.empty()
                : Optional.of(fault(
                        line.place(),
                        Phrases.joined(
                                deviations.stream().map(Deviation::measured).toList()),
                        Phrases.joined(
                                deviations.stream().map(Deviation::wanted).toList())));
    }

    private static Optional<Fault> count(PageSetup setup) {
        if (!setup.arabic()) {
            return Optional.of(fault(
                    setup.place(),
                    new Bilingual("không dùng chữ số Ả Rập", "no Arabic digits"),
                    new Bilingual("chữ số Ả Rập", "Arabic digits")));
        }
        return setup.firstNumber().isPresent()
                        && setup.firstNumber().getAsInt() != 1
                        && setup.place().section() <= 1
                ? Optional.of(fault(
                        setup.place(),
                        new Bilingual(
                                "bắt đầu từ " + setup.firstNumber().getAsInt(),
                                "a start at " + setup.firstNumber().getAsInt()),
                        new Bilingual("bắt đầu từ 1", "a start at 1")))
                : Optional.empty();
    }

    private static Fault fault(ContentPlace place, Bilingual measured, Bilingual wanted) {
        return new Fault(Optional.of(Element.PAGE_NUMBER), List.of(place), "", measured, wanted, false);
    }
}
