package io.github.vanthu.intake;

import io.github.vanthu.model.Column;
import io.github.vanthu.model.Problem;
import java.util.List;

/** Holds the columns of a layout, wherever it was read from, against the rules for columns of annexes. */
public final class LayoutCheck {
    private LayoutCheck() {}

    /**
     * Returns the faults of columns that reading has not reported yet: a kind that is missing, an identifier that stands
     * twice, too many columns.
     *
     * @param columns the columns
     * @param pointer where they stand in the file
     * @param reading what reading the file brought
     */
    public static List<Problem> faults(List<Column> columns, String pointer, RecordReading<?> reading) {
        Findings findings = new Findings();
        reading.problems().forEach(findings::add);
        new ColumnCheck(new Checked(findings, reading.places())).run(ColumnSet.of(columns, pointer));
        return findings.sorted().stream()
                .filter(problem -> !reading.problems().contains(problem))
                .toList();
    }
}
