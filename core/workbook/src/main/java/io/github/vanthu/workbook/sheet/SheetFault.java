package io.github.vanthu.workbook.sheet;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.Limit;

/** A fault that leaves nothing of a workbook to read. */
final class SheetFault extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String[] arguments;

    SheetFault(String code, String... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = arguments.clone();
    }

    static SheetFault limit(Limit limit, long value) {
        return new SheetFault("SHEET-007", limit.vietnamese(), Long.toString(value), limit.english());
    }

    /** Returns the problem at a file: its last argument is the file's name. */
    Problem problem(String file) {
        return Problem.error(code, Place.file(file), arguments);
    }
}
