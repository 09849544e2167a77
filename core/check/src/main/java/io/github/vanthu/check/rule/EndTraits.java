package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import java.util.Optional;

/** Marks at the ends of lists: a semicolon, at the last a full stop. */
final class EndTraits {
    private EndTraits() {}

    /** The bases; the circular before the decree lets the last one end with a comma too. */
    static Optional<Deviation> base(Part part, TextPiece line, Inspection inspection) {
        if (!part.ends(line)) {
            return Optional.empty();
        }
        boolean last = last(Element.BASE, part, inspection);
        boolean comma = inspection.document().ruleSet().equals("tt01-2011");
        return end(line.text(), last ? (comma ? ".," : ".") : ";");
    }

    /** The recipients without the last, which a rule of its own is about. */
    static Optional<Deviation> recipient(Part part, TextPiece line, Inspection inspection) {
        return !part.ends(line) || last(Element.RECIPIENT, part, inspection) || filing(part)
                ? Optional.empty()
                : end(line.text(), ";:");
    }

    /** Returns whether a recipient is the title of a list of its own, such as "Bản điện tử:". */
    static boolean listTitle(Part part) {
        return part.label().isEmpty() && Wording.line(part).endsWith(":");
    }

    private static boolean filing(Part part) {
        return Wording.line(part).matches("[-+]?\\s*Lưu\\b.*");
    }

    private static boolean last(Element element, Part part, Inspection inspection) {
        return inspection
                .document()
                .own()
                .filter(other -> other.element() == element)
                .reduce((one, two) -> two)
                .filter(part::equals)
                .isPresent();
    }

    private static Optional<Deviation> end(String text, String marks) {
        String line = Wording.spaced(text);
        String found = line.isEmpty() ? "" : line.substring(line.length() - 1);
        if (line.isEmpty() || marks.contains(found)) {
            return Optional.empty();
        }
        boolean marked = !Character.isLetterOrDigit(found.codePointAt(0)) && !")\"”".contains(found);
        String mark = marks.substring(0, 1);
        return Optional.of(new Deviation(
                marked
                        ? new Bilingual("kết thúc bằng \"" + found + "\"", "\"" + found + "\" at the end")
                        : new Bilingual("không có dấu kết thúc", "no mark at the end"),
                new Bilingual("kết thúc bằng \"" + mark + "\"", "\"" + mark + "\" at the end")));
    }
}
