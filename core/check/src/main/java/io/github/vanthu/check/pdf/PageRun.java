package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Pages that follow each other in one layout and one numbering (phần).
 *
 * @param pages the pages
 * @param first number of the first page; absent where it is not known
 * @param anew whether the numbering begins anew
 */
record PageRun(List<PageFurniture> pages, OptionalInt first, boolean anew) {
    private static final double SAME = 2;

    PageRun {
        pages = List.copyOf(pages);
    }

    /** Parts the pages of a document. */
    static List<PageRun> of(List<PageFurniture> pages) {
        boolean numbered = pages.stream().anyMatch(page -> page.number().isPresent());
        List<PageRun> runs = new ArrayList<>();
        List<PageFurniture> open = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0 && (!sameSize(pages, i) || (numbered && beginsAnew(pages, open, i)))) {
                runs.add(run(open, runs, numbered));
                open.clear();
            }
            open.add(pages.get(i));
        }
        runs.add(run(open, runs, numbered));
        return runs;
    }

    private static boolean sameSize(List<PageFurniture> pages, int i) {
        PageMarks a = pages.get(i - 1).page().marks();
        PageMarks b = pages.get(i).page().marks();
        return Math.abs(a.width() - b.width()) < SAME && Math.abs(a.height() - b.height()) < SAME;
    }

    /** A page without a number among numbered ones is the first of a section, whose number is not shown. */
    private static boolean beginsAnew(List<PageFurniture> pages, List<PageFurniture> open, int i) {
        OptionalInt number = pages.get(i).number();
        if (number.isEmpty()) {
            return true;
        }
        OptionalInt implied = implied(open);
        return (implied.isPresent() && number.getAsInt() != implied.getAsInt() + open.size())
                || (implied.isEmpty() && number.getAsInt() != open.size() + 1);
    }

    private static OptionalInt implied(List<PageFurniture> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).number().isPresent()) {
                return OptionalInt.of(pages.get(i).number().getAsInt() - i);
            }
        }
        return OptionalInt.empty();
    }

    private static PageRun run(List<PageFurniture> pages, List<PageRun> before, boolean numbered) {
        OptionalInt implied = implied(pages);
        if (before.isEmpty()) {
            return new PageRun(pages, implied, implied.orElse(1) != 1);
        }
        PageRun last = before.get(before.size() - 1);
        boolean goesOn = implied.isPresent()
                && last.first().isPresent()
                && implied.getAsInt() == last.first().getAsInt() + last.pages().size();
        OptionalInt first = implied.isEmpty() && numbered ? OptionalInt.of(1) : implied;
        return new PageRun(pages, first, numbered && !goesOn);
    }

    /** Returns whether the first page shows no number while others do. */
    boolean firstApart() {
        return first.isPresent() && pages.get(0).number().isEmpty();
    }

    List<PageText> texts() {
        return pages.stream().map(PageFurniture::page).toList();
    }
}
