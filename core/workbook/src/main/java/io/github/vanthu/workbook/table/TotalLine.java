package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Total.Position;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a table apart from its total (dòng tổng cộng).
 *
 * @param lines the other rows
 * @param total the total row, if there is one
 * @param position where it stands
 */
record TotalLine(List<Line> lines, Optional<Line> total, Position position) {
    /** Takes the total from the rows: the last one that sums all, else the first. */
    static TotalLine of(List<Line> lines) {
        int last = lines.size() - 1;
        if (last > 0 && sumsAll(lines.get(last)) && !sameBefore(lines, last)) {
            return new TotalLine(lines.subList(0, last), Optional.of(lines.get(last)), Position.LAST);
        }
        if (last > 0 && sumsAll(lines.get(0))) {
            return new TotalLine(lines.subList(1, last + 1), Optional.of(lines.get(0)), Position.FIRST);
        }
        return new TotalLine(lines, Optional.empty(), Position.LAST);
    }

    private static boolean sumsAll(Line line) {
        return line.label().isEmpty()
                && RowWords.total(line.item())
                && RowWords.summed(line.item()).isEmpty();
    }

    /** A "Cộng" below each group sums its group, also below the last. */
    private static boolean sameBefore(List<Line> lines, int last) {
        String words = Folding.words(lines.get(last).item());
        return lines.subList(1, last).stream()
                .anyMatch(line ->
                        line.label().isEmpty() && Folding.words(line.item()).equals(words));
    }
}
