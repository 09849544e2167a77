package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.regulation.RecordField;
import java.util.stream.Stream;

/** Texts that fit into the records of an office. */
final class LengthMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        String field = inspection.option("field");
        int most = RecordField.outgoing().stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .orElseThrow()
                .length();
        return inspection
                .parts()
                .filter(part -> part.annex() == 0 && length(part, field) > most)
                .map(part -> Fault.of(
                        part, characters("", "", length(part, field)), characters("không quá ", "at most ", most)));
    }

    private static int length(Part part, String field) {
        String text = Wording.line(part);
        if (part.element() == Element.NUMBER) {
            String[] halves = text.replaceFirst("(?i)^số\\s*:?\\s*", "").split("/", 2);
            text = field.equals("CodeNumber") ? halves[0] : halves[halves.length - 1];
        }
        String plain =
                text.replaceFirst("^[-+]\\s*", "").replaceFirst("[;.]$", "").strip();
        return plain.codePointCount(0, plain.length());
    }

    private static Bilingual characters(String vietnamese, String english, int count) {
        return new Bilingual(vietnamese + count + " ký tự", english + count + " characters");
    }
}
