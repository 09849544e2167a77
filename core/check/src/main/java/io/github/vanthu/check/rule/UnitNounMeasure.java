package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.regulation.Provinces;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The common noun before the name of a province is small inside a sentence. */
final class UnitNounMeasure implements Measure {
    private static final Pattern NOUN =
            Pattern.compile("(?<=[\\p{Ll},] )Tỉnh (?<name>\\p{Lu}[\\p{Ll}]+(?: \\p{Lu}[\\p{Ll}]+){0,3})");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.parts().flatMap(part -> part.lines().stream().flatMap(line -> faults(part, line)));
    }

    private static Stream<Fault> faults(Part part, TextPiece line) {
        if (!line.text().contains("Tỉnh ")) {
            return Stream.empty();
        }
        return NOUN.matcher(Wording.spaced(line.text()))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !Provinces.named(name).isEmpty())
                .distinct()
                .map(name -> Fault.of(part, line, Bilingual.same("Tỉnh " + name), Bilingual.same("tỉnh " + name))
                        .around(line.text(), "Tỉnh " + name));
    }
}
