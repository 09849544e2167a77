package io.github.vanthu.workbook.table;

import io.github.vanthu.model.AnnexRow.Role;
import io.github.vanthu.workbook.sheet.Cell;
import io.github.vanthu.workbook.table.LabelMark.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts rows below each other by their typed labels (cây dòng theo số thứ tự).
 *
 * <p>A label that counts as an open level does goes on with that level; another one begins a level below, or ends the levels
 * that its shape stands above. Rows without a label stand beside the row before them, or below it if they are indented or
 * it is bold and they are not.
 */
final class LabelledTree {
    private final Remarks remarks;
    private final RowDraft root = RowDraft.root();
    private final Deque<RowDraft> open = new ArrayDeque<>();
    private Optional<RowDraft> partsOf = Optional.empty();

    private LabelledTree(Remarks remarks) {
        this.remarks = remarks;
        open.push(root);
    }

    static List<RowDraft> of(List<Line> lines, Remarks remarks) {
        LabelledTree tree = new LabelledTree(remarks);
        lines.forEach(tree::add);
        return tree.root.rows();
    }

    private void add(Line line) {
        if (line.label().isEmpty()) {
            unlabelled(line);
        } else {
            labelled(line, reading(line));
        }
    }

    private LabelMark reading(Line line) {
        Optional<Cell> stored = line.labelCell().filter(cell -> cell.kind() != Cell.Kind.TEXT);
        return stored.map(cell -> new StoredLabels(remarks, open).mended(cell, line))
                .orElseGet(() -> likeliest(LabelMarks.readings(line.label())));
    }

    /** Of a letter and a Roman numeral the one that goes on with an open level. */
    private LabelMark likeliest(List<LabelMark> readings) {
        return readings.stream().filter(this::goesOn).findFirst().orElseGet(() -> first(readings));
    }

    private boolean goesOn(LabelMark mark) {
        return open.stream()
                .flatMap(level -> level.lastBelow(mark.shape()).stream())
                .anyMatch(last -> last.number() + 1 == mark.number());
    }

    /** C and D alone are letters, I, V and X are numerals. */
    private static LabelMark first(List<LabelMark> readings) {
        boolean letter = readings.size() > 1 && readings.get(0).number() > 10;
        return readings.get(letter ? 1 : 0);
    }

    private void labelled(Line line, LabelMark mark) {
        closeFor(mark);
        partsOf = partsOf.filter(open::contains);
        boolean part = RowWords.ofWhich(line.item())
                || partsOf.filter(open.element()::equals).isPresent();
        place(new RowDraft(line, Optional.of(mark), part ? Optional.of(Role.OF_WHICH) : Optional.empty()));
    }

    /** Closes the levels that a label does not stand below. */
    private void closeFor(LabelMark mark) {
        boolean found = (mark.shape() == Shape.DECIMAL && closeTo(level -> level.labelled(mark.above())))
                || closeTo(level -> level.lastBelow(mark.shape())
                        .filter(last -> beside(last, mark))
                        .isPresent());
        while (!found
                && open.element()
                        .mark()
                        .filter(above -> mark.shape().outranks(above.shape()))
                        .isPresent()) {
            open.pop();
        }
    }

    private static boolean beside(LabelMark last, LabelMark mark) {
        return last.shape() != Shape.DECIMAL || depth(last) == depth(mark);
    }

    private static long depth(LabelMark mark) {
        return mark.above().chars().filter(sign -> sign == '.').count();
    }

    private boolean closeTo(Predicate<RowDraft> parent) {
        if (open.stream().noneMatch(parent)) {
            return false;
        }
        while (!parent.test(open.element())) {
            open.pop();
        }
        return true;
    }

    private void place(RowDraft row) {
        open.element().add(row);
        open.push(row);
    }

    private void unlabelled(Line line) {
        Optional<LabelMarks.Leading> leading = LabelMarks.leading(line.item()).filter(this::starts);
        if (RowWords.total(line.item())) {
            subtotal(line);
        } else if (leading.isPresent()) {
            String label = leading.get().label();
            labelled(line.with(label, leading.get().rest()), likeliest(LabelMarks.readings(label)));
        } else if (RowWords.ofWhich(line.item())) {
            parts(line);
        } else {
            placeByLook(line);
        }
    }

    /** A number that begins an item is its label only if it counts on; a hyphen or plus sign always is. */
    private boolean starts(LabelMarks.Leading leading) {
        return LabelMarks.readings(leading.label()).stream()
                .anyMatch(mark -> !mark.shape().counts() || mark.number() == 1 || goesOn(mark));
    }

    private static boolean holds(RowDraft level, String label) {
        return level.rows().stream().anyMatch(row -> row.labelled(label));
    }

    /** A sum closes the level of the rows that it names; without names that of the rows above it. */
    private void subtotal(Line line) {
        String named = RowWords.summed(line.item());
        String first = RowWords.firstAddend(line.item());
        boolean found = (!named.isEmpty() && closeTo(level -> level.labelled(named)))
                || (!first.isEmpty() && closeTo(level -> holds(level, first)));
        if (!found && open.size() > 1) {
            open.pop();
        }
        open.element().add(new RowDraft(line, Optional.empty(), Optional.of(Role.SUBTOTAL)));
    }

    private void parts(Line line) {
        partsOf = partsOf.filter(open::contains).or(() -> Optional.of(open.element()));
        closeTo(partsOf.get()::equals);
        open.element().add(new RowDraft(line, Optional.empty(), Optional.of(Role.OF_WHICH)));
    }

    private void placeByLook(Line line) {
        if (partsOf.filter(open::contains).isPresent()) {
            closeTo(partsOf.get()::equals);
            open.element().add(new RowDraft(line, Optional.empty(), Optional.of(Role.OF_WHICH)));
        } else {
            if (open.size() > 1 && !line.looksBelow(open.element().line())) {
                closeBeside(line);
            }
            place(new RowDraft(line, Optional.empty(), Optional.empty()));
        }
    }

    /** Leaves the levels up to a row that looks alike; without one, the row before. */
    private void closeBeside(Line line) {
        Optional<RowDraft> alike = open.stream()
                .filter(level -> level != root && level.line().looksLike(line))
                .findFirst();
        RowDraft beside = alike.orElse(open.element());
        closeTo(beside::equals);
        open.pop();
    }
}
