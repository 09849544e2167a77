package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import java.util.Optional;
import java.util.stream.Stream;

/** Only some kinds have addressees above the text; a letter has no name of a kind. */
final class AddresseeMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Optional<String> kind = inspection.document().letters();
        boolean letter =
                inspection.document().paper().first(Element.LETTER_SUBJECT).isPresent();
        return inspection
                .parts()
                .filter(part -> part.annex() == 0 && !letter)
                .limit(1)
                .filter(part -> kind.isPresent() && !inspection.options("kinds").contains(kind.get()))
                .map(part -> Fault.of(part, Bilingual.same(kind.orElseThrow()), Bilingual.NONE));
    }
}
