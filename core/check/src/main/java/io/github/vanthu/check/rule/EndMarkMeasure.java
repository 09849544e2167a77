package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.stream.Stream;

/** The text of the document ends with "./."; one that ends with a table or without signature is left alone. */
final class EndMarkMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        boolean signed =
                inspection.document().paper().first(Element.SIGNATURE_TITLE).isPresent();
        String mark = inspection.option("mark");
        return inspection
                .document()
                .own()
                .filter(EndMarkMeasure::running)
                .reduce((one, two) -> two)
                .filter(last -> signed && last.element() != Element.TABLE)
                .filter(last -> !tight(last).endsWith(mark))
                .map(last -> Fault.of(last, Bilingual.same(end(Wording.line(last))), Bilingual.same(mark))
                        .around(Wording.line(last), end(Wording.line(last))))
                .stream();
    }

    private static boolean running(Part part) {
        return part.element() == Element.BODY
                || part.element() == Element.HEADING
                || part.element() == Element.TABLE
                || part.element() == Element.TABLE_NOTE;
    }

    private static String tight(Part part) {
        return Wording.line(part).replace(" ", "").replaceFirst("[\"”'’]+$", "");
    }

    private static String end(String line) {
        return line.substring(line.lastIndexOf(' ', Math.max(line.length() - 2, 0)) + 1);
    }
}
