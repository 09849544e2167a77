package io.github.vanthu.check.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the margins of a page, taken out of its text (đầu trang, chân trang).
 *
 * @param page the page without it
 * @param top lines in the top margin
 * @param bottom lines in the bottom margin
 * @param number the number of the page as it is shown, if any
 */
record PageFurniture(PageText page, List<TextLine> top, List<TextLine> bottom, OptionalInt number) {
    /** Depth of a margin in points within which a lone number is that of the page. */
    private static final double MARGIN = 100;

    /** Depth of a margin in points within which repeated text is not part of the running text. */
    private static final double NARROW = 62;

    private static final Pattern NUMBER =
            Pattern.compile("^[-–—\\s]*(?:Trang\\s+)?(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?[-–—\\s]*$");

    /** Takes the margins of all pages apart. */
    static List<PageFurniture> of(List<PageText> pages) {
        Map<String, Integer> repeated = new HashMap<>();
        pages.forEach(page -> page.lines().stream()
                .filter(line -> inMargin(page, line, NARROW))
                .map(TextLine::text)
                .distinct()
                .forEach(text -> repeated.merge(text, 1, Integer::sum)));
        int enough = Math.max(2, (pages.size() + 1) / 2);
        return pages.stream().map(page -> of(page, repeated, enough)).toList();
    }

    private static PageFurniture of(PageText page, Map<String, Integer> repeated, int enough) {
        List<TextLine> top = new ArrayList<>();
        List<TextLine> bottom = new ArrayList<>();
        List<TextLine> rest = new ArrayList<>();
        OptionalInt number = OptionalInt.empty();
        for (TextLine line : page.lines()) {
            OptionalInt shown = number(page, line);
            boolean again = inMargin(page, line, NARROW) && repeated.getOrDefault(line.text(), 0) >= enough;
            if (shown.isEmpty() && !again) {
                rest.add(line);
                continue;
            }
            (line.base() < page.marks().height() / 2 ? top : bottom).add(line);
            number = shown.isPresent() ? shown : number;
        }
        return new PageFurniture(page.withLines(rest), top, bottom, number);
    }

    private static boolean inMargin(PageText page, TextLine line, double depth) {
        return line.base() < depth || line.base() > page.marks().height() - depth;
    }

    private static OptionalInt number(PageText page, TextLine line) {
        Matcher matcher = NUMBER.matcher(line.text());
        if (!matcher.matches() || !inMargin(page, line, MARGIN) || !outermost(page, line)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }

    private static boolean outermost(PageText page, TextLine line) {
        boolean up = line.base() < page.marks().height() / 2;
        boolean lines = page.lines().stream()
                .allMatch(other -> other.equals(line)
                        || (up
                                ? other.base() > line.base() + line.size() / 2
                                : other.base() < line.base() - line.size() / 2));
        return lines
                && page.tables().stream()
                        .allMatch(table -> up
                                ? table.grid().top() > line.base()
                                : table.grid().bottom() < line.base());
    }
}
