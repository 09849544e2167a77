package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.LengthRange;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.check.paper.Element;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.document.Length;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The size of the paper, upright or across; some kinds of documents were allowed half of it. */
final class PaperSizeMeasure implements Measure {
    /** A PDF's pages are cut to whole points. */
    private static final Length TOLERANCE = Length.mm("0.5");

    private static final Length A3_WIDTH = Length.mm(297);
    private static final Length A3_HEIGHT = Length.mm(420);

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        double width = side(inspection, "width");
        double height = side(inspection, "height");
        List<PageSection> sections = inspection.document().content().sections();
        return IntStream.range(0, sections.size())
                .filter(at -> !wideAnnex(inspection, at, sections.get(at).setup()))
                .mapToObj(at -> sections.get(at).setup())
                .filter(setup -> !fits(setup, width, height) && !(small(inspection) && fits(setup, height / 2, width)))
                .map(setup -> Fault.at(
                        setup.place(),
                        size(setup.width(), setup.height(), ""),
                        size(Length.ofPoints(width), Length.ofPoints(height), "A4 ")));
    }

    /** The wide tables of an annex are printed on A3 and folded to A4, which nobody returns. */
    private static boolean wideAnnex(Inspection inspection, int section, PageSetup setup) {
        List<Part> parts = inspection.document().paper().parts().stream()
                .filter(part -> part.section() == section)
                .toList();
        return fits(setup, A3_WIDTH.points(), A3_HEIGHT.points())
                && parts.stream().anyMatch(part -> part.element() == Element.TABLE)
                && parts.stream().allMatch(part -> part.annex() > 0);
    }

    private static double side(Inspection inspection, String side) {
        return inspection.range(side).orElseThrow().spans().get(0).least();
    }

    private static boolean small(Inspection inspection) {
        return inspection.inSet("smallIn")
                && inspection
                        .document()
                        .paper()
                        .kind()
                        .filter(inspection.options("small")::contains)
                        .isPresent();
    }

    private static boolean fits(PageSetup setup, double width, double height) {
        return (near(setup.width(), width) && near(setup.height(), height))
                || (near(setup.width(), height) && near(setup.height(), width));
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
