package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.document.Length;
import java.util.stream.Stream;

/**
 * The size of the paper, upright or across; some kinds of documents were allowed half of it. A table on paper of twice the size,
 * folded in, is usual and left alone.
 */
final class PaperSizeMeasure implements Measure {
    /** A PDF's pages are cut to whole points. */
    private static final Length TOLERANCE = Length.mm("0.5");

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        double width = side(inspection, "width");
        double height = side(inspection, "height");
        return inspection.document().content().sections().stream()
                .filter(section -> !(ContentWalk.hasTable(section) && fits(section.setup(), height, 2 * width)))
                .map(PageSection::setup)
                .filter(setup -> !fits(setup, width, height) && !(small(inspection) && fits(setup, height / 2, width)))
                .map(setup -> Fault.at(
                        setup.place(),
                        size(setup.width(), setup.height(), ""),
                        size(Length.ofPoints(width), Length.ofPoints(height), "A4 ")));
    }

    private static double side(Inspection inspection, String side) {
        return inspection.range(side).orElseThrow().spans().get(0).least();
    }

    private static boolean small(Inspection inspection) {
        return inspection.inSet("smallIn")
                && inspection.document().paper().kind().filter(inspection.options("small")::contains).isPresent();
    }

    private static boolean fits(PageSetup setup, double width, double height) {
        return near(setup.width(), width) && near(setup.height(), height)
                || near(setup.width(), height) && near(setup.height(), width);
    }

    private static boolean near(Length length, double points) {
        return LengthRange.about(length, TOLERANCE).mayBe(Length.ofPoints(points));
    }

    private static Bilingual size(Length width, Length height, String name) {
        String text = Phrases.rough(width.millimetres()) + " × " + Phrases.rough(height.millimetres()) + " mm";
        String named = name.isEmpty() ? text : name + "(" + text + ")";
        return Phrases.of(named, named);
    }
}
