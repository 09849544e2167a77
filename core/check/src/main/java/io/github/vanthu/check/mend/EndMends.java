package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.mend.LookMend.Line;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mends the signs that end bases and recipients: a semicolon, the last a full stop. */
final class EndMends {
    private static final Pattern END = Pattern.compile("[\\s\\u00a0;:,.]*$");
    private static final Bilingual WHAT = new Bilingual("dấu cuối dòng", "sign at the end");
    private static final Bilingual NONE = new Bilingual("không có", "none");

    private EndMends() {}

    static Stream<Change> base(Line line) {
        return ended(line, isLast(line, Element.BASE) ? "." : ";", "");
    }

    /** A line that goes on below ends with a colon; the last one is another rule's. */
    static Stream<Change> recipient(Line line) {
        return isLast(line, Element.RECIPIENT) ? Stream.of() : ended(line, ";", ":");
    }

    /** The line on what is filed ends the list. */
    static Stream<Change> filing(Line line) {
        return ended(line, ".", "");
    }

    private static boolean isLast(Line line, Element element) {
        List<Part> parts = line.site().parts(element);
        return !parts.isEmpty() && parts.get(parts.size() - 1).lines().contains(line.text());
    }

    /** Only the last line of a part ends it, and only a paragraph of its own has an end. */
    private static Stream<Change> ended(Line line, String sign, String alsoFine) {
        if (!endsPart(line) || line.site().shared(line.text())) {
            return Stream.of();
        }
        TypedText typed = new TypedText(line.paragraph());
        Matcher end = END.matcher(typed.text());
        String found = end.find() ? end.group().strip().replace("\u00a0", "") : "";
        if (found.equals(sign) || (!alsoFine.isEmpty() && found.equals(alsoFine))) {
            return Stream.of();
        }
        typed.replace(end.start(), end.end(), sign);
        Bilingual before = found.isEmpty() ? NONE : Bilingual.same("“" + found + "”");
        return Stream.of(Change.of(line.text(), WHAT, before, Bilingual.same("“" + sign + "”")));
    }

    private static boolean endsPart(Line line) {
        return line.site().paper().parts().stream().anyMatch(part -> part.ends(line.text()));
    }
}
