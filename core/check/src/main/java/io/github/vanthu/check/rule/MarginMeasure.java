package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.regulation.AllowedRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Margins. A page across may also be an upright one turned, to either side. */
final class MarginMeasure implements Measure {
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");
    private static final Map<String, Bilingual> NAMES = Map.of(
            "top", new Bilingual("lề trên", "top margin"),
            "right", new Bilingual("lề phải", "right margin"),
            "bottom", new Bilingual("lề dưới", "bottom margin"),
            "left", new Bilingual("lề trái", "left margin"));

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.document().content().sections().stream()
                .map(PageSection::setup)
                .filter(setup -> !turned(setup, inspection))
                .flatMap(setup -> inspection.options("sides").stream()
                        .filter(side -> !kept(setup, side, side, inspection))
                        .map(side -> fault(setup, side, inspection)));
    }

    /** Returns whether the margins of a page across are those of an upright page that was turned by a right angle. */
    private static boolean turned(PageSetup setup, Inspection inspection) {
        return setup.landscape() && (turned(setup, 1, inspection) || turned(setup, 3, inspection));
    }

    private static boolean turned(PageSetup setup, int quarters, Inspection inspection) {
        return SIDES.stream()
                .allMatch(side ->
                        kept(setup, SIDES.get((SIDES.indexOf(side) + quarters) % SIDES.size()), side, inspection));
    }

    private static boolean kept(PageSetup setup, String measured, String side, Inspection inspection) {
        return SpaceTraits.holds(margin(setup, measured), allowed(side, inspection));
    }

    private static AllowedRange allowed(String side, Inspection inspection) {
        return inspection.range(side).orElseThrow();
    }

    private static LengthRange margin(PageSetup setup, String side) {
        return switch (side) {
            case "top" -> setup.top();
            case "right" -> setup.right();
            case "bottom" -> setup.bottom();
            default -> setup.left();
        };
    }

    private static Fault fault(PageSetup setup, String side, Inspection inspection) {
        AllowedRange range = allowed(side, inspection);
        Bilingual name = NAMES.getOrDefault(side, Bilingual.NONE);
        String length = Phrases.length(margin(setup, side).middle(), range);
        Bilingual measured =
                Phrases.of(capital(name.vietnamese()) + " " + length, capital(name.english()) + " " + length);
        return Fault.at(setup.place(), measured, Phrases.range(name.vietnamese(), "a " + name.english(), range));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
