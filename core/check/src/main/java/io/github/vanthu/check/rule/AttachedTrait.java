package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.Trait.Deviation;
import io.github.vanthu.model.PartialDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and date in "(Kèm theo …)" are those of the document; blanks are no fault. */
final class AttachedTrait {
    private static final Pattern NUMBER = Pattern.compile("(?i)số\\s*:?\\s*(\\d+)\\s*/\\s*([\\p{L}\\d-]+)");
    private static final Pattern DATE =
            Pattern.compile("(?i)ngày\\s+(\\d{1,2})\\s*(?:/|-|tháng)\\s*(\\d{1,2})\\s*(?:/|-|năm)\\s*(\\d{4})");

    private AttachedTrait() {}

    static Optional<Deviation> deviation(Part part, TextPiece line, Inspection inspection) {
        if (!part.begins(line)) {
            return Optional.empty();
        }
        String text = Wording.line(part);
        return number(text, inspection).or(() -> date(text, inspection));
    }

    private static Optional<Deviation> number(String text, Inspection inspection) {
        Matcher here = NUMBER.matcher(text);
        Optional<Matcher> own = inspection
                .document()
                .paper()
                .first(Element.NUMBER)
                .map(part -> NUMBER.matcher(Wording.line(part)))
                .filter(Matcher::find);
        if (own.isEmpty() || !here.find() || same(here, own.get())) {
            return Optional.empty();
        }
        String wrong = here.group(1) + "/" + here.group(2);
        String right = own.get().group(1) + "/" + own.get().group(2);
        return Optional.of(new Deviation(
                new Bilingual("ghi số " + wrong, "the number " + wrong),
                new Bilingual("số của văn bản, " + right, "the document's number, " + right)));
    }

    private static boolean same(Matcher one, Matcher two) {
        return Integer.parseInt(clipped(one.group(1))) == Integer.parseInt(clipped(two.group(1)))
                && one.group(2).equals(two.group(2));
    }

    private static String clipped(String digits) {
        return digits.substring(0, Math.min(digits.length(), 9));
    }

    private static Optional<Deviation> date(String text, Inspection inspection) {
        Matcher here = DATE.matcher(text);
        Optional<PartialDate> own =
                inspection.document().paper().date().filter(date -> date.day().isPresent());
        if (own.isEmpty() || !here.find() || same(here, own.get())) {
            return Optional.empty();
        }
        String wrong = here.group(1) + "/" + here.group(2) + "/" + here.group(3);
        String right = own.get().numeric();
        return Optional.of(new Deviation(
                new Bilingual("ghi ngày " + wrong, "the date " + wrong),
                new Bilingual("ngày của văn bản, " + right, "the document's date, " + right)));
    }

    private static boolean same(Matcher here, PartialDate own) {
        return Integer.parseInt(here.group(1)) == own.day().orElse(0)
                && Integer.parseInt(here.group(2)) == own.month().orElse(0)
                && Integer.parseInt(here.group(3)) == own.year();
    }
}
