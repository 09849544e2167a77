package io.github.vanthu.template.internal.annex;

import io.github.vanthu.model.CellValue;
import io.github.vanthu.template.internal.annex.BodyRow.Kind;
import io.github.vanthu.template.internal.data.Findings;
import io.github.vanthu.template.internal.data.Pointer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How many rows each cell of one column covers; 0 where the cell of an earlier row reaches down. */
final class MergedCells {
    private final List<BodyRow> rows;
    private final String column;
    private final Findings findings;
    private final int[] spans;

    private MergedCells(List<BodyRow> rows, String column, Findings findings) {
        this.rows = rows;
        this.column = column;
        this.findings = findings;
        this.spans = new int[rows.size()];
        Arrays.fill(spans, 1);
    }

    /** Returns the spans of a column, one for each row. */
    static int[] of(List<BodyRow> rows, String column, Findings findings) {
        MergedCells merged = new MergedCells(rows, column, findings);
        for (int at = 0; at < rows.size(); at++) {
            merged.visit(at);
        }
        return merged.spans;
    }

    /** Returns the spans of labels and items: they reach down over the rows that go on with them. */
    static int[] ofItems(List<BodyRow> rows) {
        int[] spans = new int[rows.size()];
        int first = 0;
        for (int at = 0; at < spans.length; at++) {
            first = rows.get(at).continued() ? first : at;
            spans[first]++;
        }
        return spans;
    }

    private void visit(int at) {
        Optional<CellValue> cell = Optional.ofNullable(rows.get(at).cells().get(column));
        if (cell.isEmpty()) {
            return;
        }
        Pointer pointer = rows.get(at).pointer().child("cells").child(column);
        if (spans[at] == 0) {
            covered(cell.get(), pointer);
        } else if (cell.get().rows().isPresent()) {
            merge(at, cell.get().rows().get(), pointer.child("rows"));
        }
    }

    private void covered(CellValue cell, Pointer pointer) {
        if (!cell.text().isBlank()) {
            findings.error("ANNEX-007", pointer.child("text"), cell.text(), column);
        }
    }

    private void merge(int at, String wanted, Pointer pointer) {
        int most = lastFor(at) - at + 1;
        int span = switch (wanted) {
            case "group" -> rows.get(at).below() + 1;
            case "table" -> most;
            default -> number(wanted, pointer);
        };
        if (span > most) {
            findings.error("ANNEX-006", pointer, wanted, String.valueOf(most));
            return;
        }
        spans[at] = span;
        Arrays.fill(spans, at + 1, Math.max(at + 1, at + span), 0);
    }

    /** The last row that a cell may reach: the total stays free unless the cell stands in it. */
    private int lastFor(int at) {
        int last = rows.size() - 1;
        boolean totalBelow = rows.get(last).kind() == Kind.TOTAL && at < last;
        return totalBelow ? last - 1 : last;
    }

    private int number(String wanted, Pointer pointer) {
        if (wanted.matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(wanted);
        }
        findings.error("ANNEX-005", pointer, wanted);
        return 1;
    }
}
