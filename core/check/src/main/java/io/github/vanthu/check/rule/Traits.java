package io.github.vanthu.check.rule;

import java.util.Map;
import java.util.Optional;

/** The properties that rules on looks name. */
final class Traits {
    private static final Map<String, Trait> BY_NAME = Map.ofEntries(
            Map.entry("size", RunTraits::size),
            Map.entry("bold", RunTraits::bold),
            Map.entry("italic", RunTraits::italic),
            Map.entry("body-italic", RunTraits::wholeItalic),
            Map.entry("label-bold", HeadingTraits::labelBold),
            Map.entry("title-bold", HeadingTraits::titleBold),
            Map.entry("title-letters", HeadingTraits::titleLetters),
            Map.entry("below-letters", HeadingTraits::belowLetters),
            Map.entry("roman", HeadingTraits::roman),
            Map.entry("arabic", HeadingTraits::arabic),
            Map.entry("letters", TextTraits::letters),
            Map.entry("kind", TextTraits::kind),
            Map.entry("symbol", TextTraits::symbol),
            Map.entry("comma", TextTraits::comma),
            Map.entry("colon", TextTraits::colon),
            Map.entry("base-end", EndTraits::base),
            Map.entry("recipient-end", EndTraits::recipient),
            Map.entry("signing", TextTraits::signing),
            Map.entry("attached", AttachedTrait::deviation),
            Map.entry("align", AlignTrait::deviation),
            Map.entry("line", SpaceTraits::line),
            Map.entry("together", SpaceTraits::together),
            Map.entry("above", SpaceTraits::above),
            Map.entry("gap", SpaceTraits::gap),
            Map.entry("firstLine", IndentTrait::deviation));

    private Traits() {}

    static Trait of(String name) {
        return Optional.ofNullable(BY_NAME.get(name))
                .orElseThrow(() -> new IllegalStateException("a rule names the unknown property " + name));
    }
}
