package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.model.LabelStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two or more annexes bear Roman numerals in order; a number of a single one weighs less. */
final class AnnexOrder implements Measure {
    private static final Pattern LABEL = Pattern.compile(
            "(?<word>phụ lục)\\s*(số)?\\s*:?\\s*(?<number>[ivxlc]+|\\d+|[a-e])?\\b.*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        List<Part> labels = inspection.parts().toList();
        List<Fault> faults = new ArrayList<>();
        int annexes = inspection.document().paper().annexes();
        for (Part part : labels) {
            Matcher label = LABEL.matcher(Wording.small(part.text()));
            if (label.matches()) {
                String number = label.group("number") == null ? "" : label.group("number");
                String wanted = annexes > 1 ? LabelStyle.roman(part.annex()) : "";
                if (!number.toUpperCase(Locale.ROOT).equals(wanted)) {
                    faults.add(fault(part, number, wanted));
                }
            }
        }
        return faults.stream();
    }

    private static Fault fault(Part part, String number, String wanted) {
        return Fault.of(
                        part,
                        Bilingual.same(("Phụ lục " + number.toUpperCase(Locale.ROOT)).strip()),
                        Bilingual.same(("Phụ lục " + wanted).strip()))
                .weak(wanted.isEmpty());
    }
}
