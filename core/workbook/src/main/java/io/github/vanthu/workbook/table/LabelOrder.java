package io.github.vanthu.workbook.table;

import io.github.vanthu.workbook.table.LabelMark.Shape;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells where labels of the same level repeat or skip (số thứ tự trùng, nhảy số). */
final class LabelOrder {
    private final Remarks remarks;
    private final int labelColumn;
    private final Map<Shape, Integer> lastOfGroup = new EnumMap<>(Shape.class);

    LabelOrder(Remarks remarks, int labelColumn) {
        this.remarks = remarks;
        this.labelColumn = labelColumn;
    }

    /** Looks at the rows of one level below one row; those of a new group may count on from the group before. */
    void check(List<RowDraft> siblings) {
        Map<Shape, LabelMark> before = new EnumMap<>(Shape.class);
        for (RowDraft row : siblings) {
            row.mark()
                    .filter(mark -> mark.shape().counts() && mark.number() > 0)
                    .ifPresent(mark -> {
                        LabelMark last = before.put(mark.shape(), mark);
                        int expected = last == null ? first(mark) : last.number() + 1;
                        if (mark.number() != expected) {
                            tell(row, mark, last == null ? "" : last.text());
                        }
                    });
        }
        before.forEach((shape, mark) -> lastOfGroup.put(shape, mark.number()));
    }

    private int first(LabelMark mark) {
        boolean countsOn =
                mark.shape() == Shape.ARABIC && lastOfGroup.getOrDefault(mark.shape(), 0) + 1 == mark.number();
        return countsOn ? mark.number() : 1;
    }

    private void tell(RowDraft row, LabelMark mark, String before) {
        int column =
                row.line().labelCell().isPresent() ? labelColumn : row.line().itemColumn();
        TableFault fault = mark.text().equals(before) ? TableFault.LABEL_TWICE : TableFault.LABEL_SKIPPED;
        remarks.add(fault, row.line().row(), column, mark.text(), before.isEmpty() ? "-" : before);
    }
}
