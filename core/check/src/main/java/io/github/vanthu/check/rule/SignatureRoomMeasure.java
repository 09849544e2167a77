package io.github.vanthu.check.rule;

import io.github.vanthu.check.content.ContentPlace;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.regulation.AllowedRange;
import java.util.Optional;
import java.util.stream.Stream;

/** Room to sign between title and name, where they are neighbours in one cell of a DOCX. */
final class SignatureRoomMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Optional<TextPiece> title = inspection
                .document()
                .paper()
                .first(Element.SIGNATURE_TITLE)
                .flatMap(part -> part.lines().stream().reduce((one, two) -> two));
        AllowedRange least = inspection.range("least").orElseThrow();
        return inspection
                .parts()
                .filter(part -> inspection.document().docx() && !part.lines().isEmpty())
                .limit(1)
                .filter(name -> title.filter(line -> tooNear(line, name, least)).isPresent())
                .map(name ->
                        Fault.of(name, Phrases.of(gap(name, least), gap(name, least)), Phrases.range("", "", least)));
    }

    private static String gap(Part name, AllowedRange least) {
        return Phrases.length(name.lines().get(0).look().gapAbove().middle(), least);
    }

    private static boolean tooNear(TextPiece title, Part name, AllowedRange least) {
        TextPiece line = name.lines().get(0);
        return neighbours(title.place(), line.place())
                && line.shapes().isEmpty()
                && title.shapes().isEmpty()
                && !line.blank()
                && !SpaceTraits.holds(line.look().gapAbove(), least);
    }

    private static boolean neighbours(ContentPlace one, ContentPlace two) {
        return one.paragraph() == two.paragraph() - 1 && parent(one).equals(parent(two));
    }

    private static String parent(ContentPlace place) {
        return place.path().substring(0, Math.max(place.path().lastIndexOf("/w:p"), 0));
    }
}
