package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.paper.ShortRule;
import java.util.Optional;
import java.util.stream.Stream;

/** The short line below a part: there, solid, and as long as the rule asks for; typed characters weigh less. */
final class RuleLineMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.parts().filter(part -> part.annex() == 0).flatMap(part -> fault(part, inspection).stream());
    }

    private static Optional<Fault> fault(Part part, Inspection inspection) {
        return part.rule()
                .map(rule -> wrong(rule, inspection))
                .orElseGet(() -> Optional.of(new Bilingual("không có", "none")))
                .map(measured -> Fault.of(part, measured, wanted(inspection))
                        .weak(part.rule().filter(RuleLineMeasure::typed).isPresent()));
    }

    private static boolean typed(ShortRule rule) {
        return rule.kind() == ShortRule.Kind.CHARACTERS;
    }

    private static Bilingual wanted(Inspection inspection) {
        Bilingual length = inspection.words("words");
        return new Bilingual("nét liền, " + length.vietnamese(), "solid, " + length.english());
    }

    private static Optional<Bilingual> wrong(ShortRule rule, Inspection inspection) {
        if (rule.kind() == ShortRule.Kind.UNDERLINE) {
            return Optional.of(new Bilingual("chữ gạch chân", "underlined text"));
        }
        if (!typed(rule) && !rule.stroke().solid()) {
            return Optional.of(new Bilingual("nét không liền", "not solid"));
        }
        return longEnough(rule, inspection) ? typedOnly(rule) : Optional.of(length(rule));
    }

    private static boolean longEnough(ShortRule rule, Inspection inspection) {
        double text = rule.text().points();
        double slack = typed(rule) ? 0.1 : 0;
        return rule.length().to().points() >= (Double.parseDouble(inspection.option("least")) - slack) * text
                && rule.length().from().points() <= (Double.parseDouble(inspection.option("most")) + slack) * text;
    }

    private static Optional<Bilingual> typedOnly(ShortRule rule) {
        return typed(rule)
                ? Optional.of(new Bilingual("gõ bằng dấu gạch dưới", "typed underscores"))
                : Optional.empty();
    }

    private static Bilingual length(ShortRule rule) {
        double length = rule.length().middle().points();
        String millimetres = Phrases.rough(rule.length().middle().millimetres());
        String times = Phrases.number(length / rule.text().points());
        return Phrases.of(
                "dài " + millimetres + " mm, bằng " + times + " lần dòng chữ",
                millimetres + " mm, " + times + " times the text");
    }
}
