package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Paper;
import io.github.vanthu.check.paper.Part;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text refers to the annexes that there are; that it refers to others weighs less, for they may be files of their own. */
final class AnnexReferenceMeasure implements Measure {
    private static final Set<Element> TEXT = EnumSet.of(Element.KIND, Element.HEADING, Element.BODY);
    private static final String CIRCULAR = "tt01-2011";
    private static final Pattern OWN_ANNEX =
            Pattern.compile("(?iu)(chi tiết|cụ thể)?\\s*(tại|theo|ở)\\s+(các )?phụ lục( [IVX]+)? (kèm theo|đính kèm)"
                    + "(?!( của)? (quyết định|nghị định|nghị quyết|thông tư|công văn|kế hoạch|văn bản|luật|đề án))");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Paper paper = inspection.document().paper();
        if (paper.annexes() == 0) {
            return inspection.document().ruleSet().equals(CIRCULAR) ? Stream.empty() : missing(inspection);
        }
        Pattern words = Patterns.of(inspection.option("words"));
        boolean mentioned =
                running(inspection).anyMatch(part -> words.matcher(part.text()).find());
        return mentioned || !hasText(inspection) ? Stream.empty() : unmentioned(paper).stream();
    }

    /** An annex may be a file of its own. */
    private static boolean hasText(Inspection inspection) {
        return inspection.document().own().anyMatch(part -> TEXT.contains(part.element()));
    }

    private static Stream<Part> running(Inspection inspection) {
        return inspection.document().own().filter(part -> part.element() != Element.RECIPIENT);
    }

    private static Optional<Fault> unmentioned(Paper paper) {
        return paper.parts().stream()
                .filter(part -> part.annex() == 1)
                .findFirst()
                .map(part -> Fault.of(
                        part,
                        new Bilingual(
                                "Văn bản có phụ lục nhưng nội dung không nhắc đến",
                                "The text does not refer to its annex"),
                        new Bilingual("nội dung có chỉ dẫn về phụ lục", "a reference in the text")));
    }

    private static Stream<Fault> missing(Inspection inspection) {
        return running(inspection)
                .filter(part -> part.text().contains("lục")
                        && OWN_ANNEX.matcher(part.text()).find())
                .limit(1)
                .map(part -> Fault.of(
                                part,
                                new Bilingual(
                                        "Nội dung nhắc đến phụ lục nhưng trong tệp không có",
                                        "The text refers to an annex that is not in the file"),
                                new Bilingual("có phụ lục được nhắc đến", "the annex that it refers to"))
                        .weak(true));
    }
}
