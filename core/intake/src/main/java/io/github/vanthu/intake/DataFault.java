package io.github.vanthu.intake;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import java.util.stream.Stream;

/** The faults of data files with their codes in the problem catalogue. */
enum DataFault {
    SYNTAX("DATA-001", Severity.ERROR),
    DUPLICATE_KEY("DATA-002", Severity.ERROR),
    UNKNOWN_KEY_SUGGESTED("DATA-003", Severity.ERROR),
    UNKNOWN_KEY("DATA-004", Severity.ERROR),
    WRONG_SHAPE("DATA-005", Severity.ERROR),
    MISSING("DATA-006", Severity.ERROR),
    IMPOSSIBLE_DATE("DATA-007", Severity.ERROR),
    UNREADABLE_DATE("DATA-008", Severity.ERROR),
    NOT_ALLOWED("DATA-009", Severity.ERROR),
    NOT_A_NUMBER("DATA-010", Severity.ERROR),
    EMPTY_TEXT("DATA-011", Severity.ERROR),
    EMPTY_ITEM("DATA-012", Severity.ERROR),
    YAML_ALIAS("DATA-013", Severity.ERROR),
    YAML_TAG("DATA-014", Severity.ERROR),
    SECOND_DOCUMENT("DATA-015", Severity.ERROR),
    FILE_MISSING("DATA-016", Severity.ERROR),
    FILE_UNREADABLE("DATA-017", Severity.ERROR),
    NOT_UTF8("DATA-018", Severity.ERROR),
    EMPTY_FILE("DATA-019", Severity.ERROR),
    OFFICE_MISSING("DATA-020", Severity.ERROR),
    LIMIT("DATA-021", Severity.ERROR),
    MORE_PROBLEMS("DATA-022", Severity.ERROR),
    CONTROL_CHARACTER("DATA-025", Severity.ERROR),
    BYTE_ORDER_MARK("DATA-028", Severity.INFO),
    KEY_NOT_TEXT("DATA-029", Severity.ERROR),
    NOT_AN_AMOUNT("DATA-030", Severity.ERROR),
    UNKNOWN_COLUMN_SUGGESTED("DATA-031", Severity.ERROR),
    UNKNOWN_COLUMN("DATA-032", Severity.ERROR),
    COLUMN_TWICE("DATA-033", Severity.ERROR),
    ROW_WITHOUT_ITEM("DATA-034", Severity.WARNING),
    TYPED_LABEL("DATA-035", Severity.WARNING),
    OVERRIDDEN_LABEL("DATA-036", Severity.WARNING),
    UNQUOTED_REFERENCE("DATA-037", Severity.ERROR),
    KNOWN_BASES_MISSING("BASIS-020", Severity.ERROR),
    UNKNOWN_BASIS_SUGGESTED("BASIS-021", Severity.ERROR),
    UNKNOWN_BASIS("BASIS-022", Severity.ERROR),
    KNOWN_BASIS_TWICE("BASIS-023", Severity.WARNING),
    WORKBOOK_OPEN("SHEET-005", Severity.ERROR),
    ROWS_BESIDE_WORKBOOK("SHEET-071", Severity.ERROR),
    WORKBOOK_MISSING("SHEET-072", Severity.ERROR);

    private static final int LONGEST_ARGUMENT = 400;

    private final String code;
    private final Severity severity;

    DataFault(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    Problem at(Place place, String... arguments) {
        return new Problem(
                code,
                severity,
                place,
                Stream.of(arguments).map(DataFault::shortened).toList());
    }

    private static String shortened(String argument) {
        boolean tooLong = argument.codePointCount(0, argument.length()) > LONGEST_ARGUMENT;
        return tooLong ? argument.substring(0, argument.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…" : argument;
    }
}
