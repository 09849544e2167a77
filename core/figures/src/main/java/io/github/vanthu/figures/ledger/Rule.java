package io.github.vanthu.figures.ledger;

import io.github.vanthu.model.Severity;

/**
 * The rules of tables of numbers, each with the code of its finding.
 *
 * <p>A rule that the plan itself states (the tree of rows, a formula) is an error when broken; one that is read from
 * heads and wording is a warning.
 */
enum Rule {
    PARTS("MONEY-001", Severity.ERROR),
    TOTAL("MONEY-002", Severity.ERROR),
    SUBTOTAL("MONEY-003", Severity.ERROR),
    OF_WHICH("MONEY-004", Severity.ERROR),
    FORMULA_SUM("MONEY-005", Severity.ERROR),
    HEADS_SUM("MONEY-006", Severity.WARNING),
    PRODUCT("MONEY-007", Severity.ERROR),
    PERCENT("MONEY-008", Severity.WARNING),
    CITED_ANNEX("MONEY-009", Severity.WARNING),
    ROUNDED("MONEY-010", Severity.INFO),
    QUANTITY("MONEY-011", Severity.WARNING),
    OF_WHICH_COLUMNS("MONEY-012", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Rule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }
}
