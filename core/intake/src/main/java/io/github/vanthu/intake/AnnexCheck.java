package io.github.vanthu.intake;

import io.github.vanthu.model.Annex;
import io.github.vanthu.model.AnnexRow;
import io.github.vanthu.model.MoneyUnit;
import io.github.vanthu.regulation.Limit;
import java.util.List;

/** The rows of an annex against its columns. */
final class AnnexCheck {
    private final Checked checked;

    AnnexCheck(Checked checked) {
        this.checked = checked;
    }

    void run(Annex annex, String pointer) {
        if (rowCount(annex.rows()) > Limit.ANNEX_ROWS.value()) {
            checked.limit(Limit.ANNEX_ROWS, pointer + "/rows");
            return;
        }
        ColumnSet columns = ColumnSet.of(annex.columns(), pointer + "/columns");
        boolean ownColumns = annex.layout().isEmpty() && !columns.isEmpty();
        boolean columnsKnown = ownColumns && !checked.faulty(columns.pointer());
        new ColumnCheck(checked).run(columns);
        new RowCheck(checked, columns, annex.unit().orElse(MoneyUnit.DONG), columnsKnown).run(annex, pointer);
    }

    private static long rowCount(List<AnnexRow> rows) {
        return rows.size()
                + rows.stream().mapToLong(row -> rowCount(row.rows())).sum();
    }
}
