package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.Furniture;
import io.github.vanthu.check.content.PageSection;
import io.github.vanthu.check.content.PageSetup;
import io.github.vanthu.check.paper.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page of the document shows no number; that of an annex may or may not. */
final class FirstPageNumber implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection.document().content().sections().stream()
                .limit(1)
                .filter(section -> shown(section, inspection.document().docx()))
                .map(section -> new Fault(
                        Optional.of(Element.PAGE_NUMBER),
                        List.of(section.setup().place()),
                        "",
                        Bilingual.NONE,
                        Bilingual.NONE,
                        false));
    }

    private static boolean shown(PageSection section, boolean docx) {
        PageSetup setup = section.setup();
        Furniture.Pages first = docx && !setup.firstPageApart() ? Furniture.Pages.OTHER : Furniture.Pages.FIRST;
        return section.furniture().stream().anyMatch(one -> one.pages() == first && one.numbered());
    }
}
