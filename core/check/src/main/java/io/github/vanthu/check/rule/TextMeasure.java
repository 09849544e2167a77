package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TablePiece;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Words that a part must be, or must not have, as a pattern says. */
final class TextMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        String issuer = inspection.option("unlessIssuer");
        boolean excepted = !issuer.isEmpty()
                && Patterns.of(issuer).matcher(inspection.document().issuer()).find();
        return excepted
                ? Stream.empty()
                : inspection
                        .parts()
                        .flatMap(part -> lines(part).flatMap(line -> fault(part, line, inspection).stream()));
    }

    private static Stream<TextPiece> lines(Part part) {
        return part.table().map(TextMeasure::cells).orElseGet(() -> part.lines().stream());
    }

    private static Stream<TextPiece> cells(TablePiece table) {
        return ContentWalk.texts(table);
    }

    private static Optional<Fault> fault(Part part, TextPiece line, Inspection inspection) {
        return found(line.text(), inspection)
                .map(words -> Fault.of(part, line, Bilingual.same(words), inspection.words("wanted"))
                        .around(line.text(), words));
    }

    private static Optional<String> found(String text, Inspection inspection) {
        String required = inspection.option("required");
        if (!required.isEmpty()) {
            return Optional.of(Wording.spaced(text))
                    .filter(line -> !Patterns.of(required).matcher(line).matches());
        }
        if (inspection.options("having").stream().noneMatch(text::contains)
                && !inspection.option("having").isEmpty()) {
            return Optional.empty();
        }
        Matcher forbidden = Patterns.of(inspection.option("forbidden")).matcher(text);
        return forbidden.find() ? Optional.of(forbidden.group().strip()) : Optional.empty();
    }
}
