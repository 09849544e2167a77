package io.github.vanthu.check.rule;

import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.ParagraphLook;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import io.github.vanthu.document.Alignment;
import io.github.vanthu.regulation.AllowedRange;
import java.util.Optional;

/** The indent of the first line. Centred lines, inner levels of lists and what is put into place by a tab are left alone. */
final class IndentTrait {
    private IndentTrait() {}

    static Optional<Deviation> deviation(Part part, TextPiece line, Inspection inspection) {
        return inspection
                .range("firstLine")
                .filter(range -> concerns(part, line, inspection) && !kept(part, line.look(), range))
                .map(range -> deviation(line.look(), range));
    }

    private static boolean concerns(Part part, TextPiece line, Inspection inspection) {
        boolean centred = line.look()
                .alignment()
                .filter(found -> found == Alignment.CENTRE || found == Alignment.RIGHT)
                .isPresent();
        boolean first = part.begins(line);
        return first
                && !centred
                && (part.level() < 2 || part.element() == Element.HEADING)
                && !line.text().startsWith("\t")
                && !inspection.document().shared(line.place());
    }

    private static boolean kept(Part part, ParagraphLook look, AllowedRange range) {
        boolean hanging = look.firstLine().to().points() < 0 && !part.label().isEmpty();
        return hanging || SpaceTraits.holds(look.firstLine(), range) || SpaceTraits.holds(start(look), range);
    }

    /** Returns where the first line begins from the left of the room. */
    private static LengthRange start(ParagraphLook look) {
        return new LengthRange(
                look.left().from().plus(look.firstLine().from()),
                look.left().to().plus(look.firstLine().to()));
    }

    private static Deviation deviation(ParagraphLook look, AllowedRange range) {
        String measured = Phrases.length(start(look).middle(), range);
        return new Deviation(Phrases.of(measured, measured), Phrases.range("", "", range));
    }
}
