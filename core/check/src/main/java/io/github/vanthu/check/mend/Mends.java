package io.github.vanthu.check.mend;

import io.github.vanthu.check.mend.LookMend.Line;
import io.github.vanthu.regulation.FormRule;
import java.util.Map;
import java.util.Optional;

/** The ways to mend, by the measures that rules of form are held by. */
final class Mends {
    private static final Map<String, Mend> BY_MEASURE = Map.ofEntries(
            Map.entry("look", new LookMend()),
            Map.entry("margin", PageMends::margins),
            Map.entry("paper-size", PageMends::paper),
            Map.entry("page-number", PageNumberMends::apply),
            Map.entry("words", TypingMend.MOTTO),
            Map.entry("font", LetterMends::font),
            Map.entry("colour", LetterMends::colour),
            Map.entry("number", TypingMend.NUMBER),
            Map.entry("issue-date", TypingMend.DATE),
            Map.entry(
                    "filing-line",
                    (site, rule, found) -> site.lines(found).stream()
                            .flatMap(line -> site.node(line.place()).stream().map(node -> new Line(site, line, node)))
                            .flatMap(EndMends::filing)));

    private Mends() {}

    /** Returns the way to mend breaches of a rule; nothing where only people can. */
    static Optional<Mend> of(FormRule rule) {
        return rule.measure()
                .filter(measure -> rule.mendable())
                .map(measure -> measure.kind().equals("own") ? measure.one("name") : measure.kind())
                .flatMap(name -> Optional.ofNullable(BY_MEASURE.get(name)));
    }
}
