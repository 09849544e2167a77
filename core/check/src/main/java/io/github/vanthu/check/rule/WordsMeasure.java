package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that a document has exactly as the regulation writes them, wherever their tone marks stand. */
final class WordsMeasure implements Measure {
    private static final Pattern DASHES = Pattern.compile("\\s*[-\\u2010-\\u2015\\u2212\\u00ad]\\s*");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Part> parts = inspection.parts().filter(part -> part.annex() == 0).toList();
        if (parts.isEmpty()) {
            return missing(inspection).stream();
        }
        return parts.stream().flatMap(part -> fault(part, inspection).stream());
    }

    /** A document with a letterhead lacks one of its lines; what has none at all is no whole document. */
    private static Optional<Fault> missing(Inspection inspection) {
        boolean headed =
                inspection.document().paper().first(Element.ISSUER_NAME).isPresent()
                        || inspection.document().paper().first(Element.NUMBER).isPresent();
        Element element = Element.valueOf(inspection.rule().elements().get(0));
        return Optional.of(new Bilingual("", ""))
                .filter(none -> headed)
                .map(none -> new Fault(
                        Optional.of(element), List.of(ContentPlace.FILE), "", none, wanted(inspection), false));
    }

    private static Bilingual wanted(Inspection inspection) {
        return Bilingual.same(choices(inspection).get(0));
    }

    private static List<String> choices(Inspection inspection) {
        return inspection.range(inspection.option("property")).orElseThrow().choices();
    }

    private static Optional<Fault> fault(Part part, Inspection inspection) {
        boolean any = inspection.option("case").equals("any");
        String found = compared(part.text(), any);
        List<String> right =
                choices(inspection).stream().map(text -> compared(text, any)).toList();
        if (right.contains(found)) {
            return Optional.empty();
        }
        boolean dashes = right.stream().anyMatch(text -> dashed(text).equals(dashed(found)));
        return Optional.of(Fault.of(part, Bilingual.same(Wording.line(part)), wanted(inspection))
                .weak(dashes));
    }

    private static String compared(String text, boolean anyCase) {
        return anyCase ? Wording.small(text) : Wording.folded(text);
    }

    private static String dashed(String text) {
        return DASHES.matcher(text).replaceAll(" - ");
    }
}
