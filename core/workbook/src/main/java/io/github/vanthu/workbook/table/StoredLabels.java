package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.table.LabelMark.Shape;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Labels that Excel stored as numbers or days: 1.10 becomes 1.1, and 1/10 or 1.10 becomes 01 October. */
final class StoredLabels {
    private final Remarks remarks;
    private final Deque<RowDraft> open;

    StoredLabels(Remarks remarks, Deque<RowDraft> open) {
        this.remarks = remarks;
        this.open = open;
    }

    /** Returns the label that a cell without text was meant to hold. */
    LabelMark mended(Cell cell, Line line) {
        return cell.kind() == Cell.Kind.DATE
                ? day(cell, line)
                : number(cell, LabelMarks.readings(line.label()).get(0));
    }

    private LabelMark number(Cell cell, LabelMark mark) {
        int next = next(mark).orElse(0);
        String digits = String.valueOf(mark.number());
        boolean lost = mark.shape() == Shape.DECIMAL
                && next != mark.number()
                && String.valueOf(next).matches(digits + "0+");
        if (!lost) {
            return mark;
        }
        String meant = mark.above() + "." + next;
        remarks.add(TableFault.LABEL_ZERO_LOST, cell.row(), cell.column(), mark.text(), meant);
        return mark.withNumber(next, meant);
    }

    private LabelMark day(Cell cell, Line line) {
        List<LabelMark> meant = candidates(cell.text()).toList();
        Optional<LabelMark> next = meant.stream()
                .filter(mark ->
                        next(mark).filter(number -> number == mark.number()).isPresent())
                .findFirst();
        if (next.isPresent()) {
            remarks.add(
                    TableFault.LABEL_DATE,
                    cell.row(),
                    cell.column(),
                    line.label(),
                    next.get().text());
            return next.get();
        }
        remarks.add(TableFault.LABEL_DATE_UNKNOWN, cell.row(), cell.column(), line.label());
        return LabelMarks.readings(line.label()).get(0);
    }

    private static Stream<LabelMark> candidates(String day) {
        String[] parts = day.split("\\D+", -1);
        if (parts.length < 3) {
            return Stream.of();
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]) % 100;
        return Stream.of(
                        first + "." + second,
                        second + "." + first,
                        first + "." + second + "." + year,
                        second + "." + first + "." + year)
                .map(label -> LabelMarks.readings(label).get(0));
    }

    /** Returns the number that the next label below the same one has. */
    private Optional<Integer> next(LabelMark mark) {
        return open.stream()
                .filter(level -> level.labelled(mark.above()))
                .findFirst()
                .map(level ->
                        level.lastBelow(Shape.DECIMAL).map(LabelMark::number).orElse(0) + 1);
    }
}
