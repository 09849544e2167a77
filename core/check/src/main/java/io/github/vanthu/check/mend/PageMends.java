package io.github.vanthu.check.mend;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.Finding;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.document.Length;
import io.github.vanthu.regulation.AllowedRange;
import io.github.vanthu.regulation.FormRule;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Mends paper and margins of sections. */
final class PageMends {
    private static final String PAGE = "page";
    private static final Map<String, Bilingual> SIDES = Map.of(
            "top", new Bilingual("lề trên", "top margin"),
            "bottom", new Bilingual("lề dưới", "bottom margin"),
            "left", new Bilingual("lề trái", "left margin"),
            "right", new Bilingual("lề phải", "right margin"));

    private PageMends() {}

    /** Sets the margins that are out of range to the nearest value within. */
    static Stream<Change> margins(Site site, FormRule rule, Finding found) {
        return site.sections(found).stream()
                .flatMap(section -> rule.measure().orElseThrow().all("sides").stream()
                        .flatMap(side -> margin(site, section, side)));
    }

    private static Stream<Change> margin(Site site, int section, String side) {
        PageSetup setup = setup(site, section);
        LengthRange now = side(setup, side);
        Optional<AllowedRange> range = site.form().range(PAGE, side).filter(allowed -> !holds(allowed, now));
        return range.stream()
                .flatMap(allowed -> site.section(section).stream().map(form -> {
                    double wanted = Allowed.nearest(allowed, now.middle().points());
                    form.margin(side, Length.ofPoints(wanted).twips());
                    return new Change(
                            setup.place(),
                            "",
                            SIDES.getOrDefault(side, Bilingual.same(side)),
                            Values.millimetres(now.middle().points()),
                            Values.millimetres(wanted));
                }));
    }

    private static boolean holds(AllowedRange range, LengthRange length) {
        return Allowed.holds(range, length.middle().points(), LengthRange.TOLERANCE.points());
    }

    private static LengthRange side(PageSetup setup, String side) {
        return switch (side) {
            case "top" -> setup.top();
            case "bottom" -> setup.bottom();
            case "left" -> setup.left();
            default -> setup.right();
        };
    }

    /** Takes the paper that is allowed, upright or landscape as it was. */
    static Stream<Change> paper(Site site, FormRule rule, Finding found) {
        return site.sections(found).stream().flatMap(section -> paper(site, section));
    }

    private static Stream<Change> paper(Site site, int section) {
        PageSetup setup = setup(site, section);
        Length width = length(site, "width");
        Length height = length(site, "height");
        boolean landscape = setup.landscape();
        return site.section(section).stream().map(form -> {
            form.paper(landscape ? height.twips() : width.twips(), landscape ? width.twips() : height.twips());
            return new Change(
                    setup.place(),
                    "",
                    new Bilingual("khổ giấy", "paper"),
                    size(setup.width(), setup.height()),
                    landscape ? size(height, width) : size(width, height));
        });
    }

    private static Length length(Site site, String property) {
        return Length.ofPoints(
                site.form().range(PAGE, property).orElseThrow().spans().get(0).least());
    }

    private static Bilingual size(Length width, Length height) {
        return Bilingual.same(Math.round(width.millimetres()) + " × " + Math.round(height.millimetres()) + " mm");
    }

    private static PageSetup setup(Site site, int section) {
        return site.paper().content().sections().get(section).setup();
    }
}
