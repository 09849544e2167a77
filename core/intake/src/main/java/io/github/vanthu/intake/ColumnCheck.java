package io.github.vanthu.intake;

import io.github.vanthu.intake.ColumnSet.Placed;
import io.github.vanthu.regulation.Limit;
import java.util.HashMap;
import java.util.Map;

/** The columns of an annex among themselves. */
final class ColumnCheck {
    private final Checked checked;

    ColumnCheck(Checked checked) {
        this.checked = checked;
    }

    void run(ColumnSet columns) {
        if (columns.columns().size() > Limit.ANNEX_COLUMNS.value()) {
            checked.limit(Limit.ANNEX_COLUMNS, columns.pointer());
        }
        if (columns.headRows() > Limit.ANNEX_HEAD_ROWS.value()) {
            checked.limit(Limit.ANNEX_HEAD_ROWS, columns.pointer());
        }
        Map<String, String> first = new HashMap<>();
        for (Placed placed : columns.columns()) {
            kindGiven(placed);
            placed.column().id().ifPresent(id -> once(id, placed.pointer() + "/id", first));
        }
    }

    private void kindGiven(Placed placed) {
        String pointer = placed.pointer() + "/kind";
        if (!checked.places().contains(pointer) && !checked.faulty(placed.pointer())) {
            checked.report(DataFault.MISSING, pointer, "kind", "loại cột", "");
        }
    }

    private void once(String id, String pointer, Map<String, String> first) {
        String before = first.putIfAbsent(id, pointer);
        if (before != null) {
            checked.report(
                    DataFault.COLUMN_TWICE,
                    pointer,
                    id,
                    checked.places().of(before).position());
        }
    }
}
