package io.github.vanthu.workbook.table;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.util.List;

/** The faults of tables in sheets with their codes in the problem catalogue. */
enum TableFault {
    NO_TABLE("SHEET-041", Severity.ERROR),
    SECOND_TABLE("SHEET-044", Severity.WARNING),
    HEAD_TOO_TALL("SHEET-045", Severity.ERROR),
    TABLE_READ("SHEET-046", Severity.INFO),
    KIND_BY_CONTENT("SHEET-047", Severity.INFO),
    NOT_MONEY("SHEET-048", Severity.INFO),
    NO_ITEM_COLUMN("SHEET-049", Severity.ERROR),
    UNIT_UNKNOWN("SHEET-050", Severity.WARNING),
    UNITS_DIFFER("SHEET-051", Severity.ERROR),
    UNIT_AGAINST_PLAN("SHEET-052", Severity.ERROR),
    UNIT_MISSING("SHEET-053", Severity.WARNING),
    NUMBER_AS_TEXT("SHEET-054", Severity.INFO),
    FOREIGN_SEPARATORS("SHEET-055", Severity.WARNING),
    AMBIGUOUS_NUMBER("SHEET-056", Severity.ERROR),
    NOT_A_NUMBER("SHEET-057", Severity.ERROR),
    LABEL_ZERO_LOST("SHEET-058", Severity.WARNING),
    LABEL_DATE("SHEET-059", Severity.WARNING),
    LABEL_DATE_UNKNOWN("SHEET-060", Severity.ERROR),
    LABEL_TWICE("SHEET-061", Severity.WARNING),
    LABEL_SKIPPED("SHEET-062", Severity.WARNING),
    OUTSIDE("SHEET-063", Severity.WARNING),
    SIGNATURE_IGNORED("SHEET-064", Severity.INFO),
    HEADING_IGNORED("SHEET-065", Severity.INFO),
    COLUMNS_DIFFER("SHEET-066", Severity.ERROR),
    COLUMN_WITHOUT_HEAD("SHEET-067", Severity.WARNING),
    TREE_BY_LOOK("SHEET-068", Severity.INFO),
    NO_ROWS("SHEET-069", Severity.ERROR),
    LEVELS_TOO_DEEP("SHEET-070", Severity.ERROR);

    private static final int LONGEST_ARGUMENT = 400;

    private final String code;
    private final Severity severity;

    TableFault(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Problem at(Place place, String... arguments) {
        return new Problem(
                code,
                severity,
                place,
                List.of(arguments).stream().map(TableFault::shortened).toList());
    }

    private static String shortened(String argument) {
        boolean tooLong = argument.codePointCount(0, argument.length()) > LONGEST_ARGUMENT;
        return tooLong ? argument.substring(0, argument.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…" : argument;
    }
}
