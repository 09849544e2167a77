package io.github.vanthu.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the headings on finished pages. */
final class Outline {
    private Outline() {}

    static List<Layout.OutlineEntry> of(List<Page> pages) {
        List<Layout.OutlineEntry> entries = new ArrayList<>();
        Optional<Element> last = Optional.empty();
        for (int page = 0; page < pages.size(); page++) {
            for (Mark mark : pages.get(page).marks()) {
                Optional<Element> heading = mark.element().filter(each -> each.role() == Element.Role.HEADING);
                if (mark instanceof TextMark text && heading.isPresent() && !heading.equals(last)) {
                    entries.add(entry(heading.get(), page, text));
                    last = heading;
                }
            }
        }
        return entries;
    }

    private static Layout.OutlineEntry entry(Element heading, int page, TextMark first) {
        return new Layout.OutlineEntry(heading.number(), heading.text(), page, first.baseline() - first.size());
    }
}
