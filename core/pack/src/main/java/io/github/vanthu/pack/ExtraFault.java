package io.github.vanthu.pack;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;

/** The faults of a province's own data, by code and by the keywords of JSON Schema that find them. */
enum ExtraFault {
    MISSING("CHECK-004"),
    WRONG_TYPE("CHECK-005"),
    WRONG_FORM("CHECK-006"),
    NOT_LISTED("CHECK-007"),
    TOO_SMALL("CHECK-008"),
    TOO_LARGE("CHECK-009"),
    TOO_SHORT("CHECK-010"),
    TOO_LONG("CHECK-011"),
    TOO_FEW("CHECK-012"),
    TOO_MANY("CHECK-013"),
    UNKNOWN_SUGGESTED("CHECK-014"),
    UNKNOWN("CHECK-015"),
    NOT_UNIQUE("CHECK-016"),
    OTHER("CHECK-017"),
    TOO_COSTLY("CHECK-018"),
    BEYOND("CHECK-019");

    private final String code;

    ExtraFault(String code) {
        this.code = code;
    }

    Problem at(String pointer, String... arguments) {
        return Problem.error(code, new Place("", 0, 0, pointer), arguments);
    }

    /** Returns the fault that a keyword finds. */
    static ExtraFault of(String keyword) {
        return switch (keyword) {
            case "required" -> MISSING;
            case "type" -> WRONG_TYPE;
            case "pattern" -> WRONG_FORM;
            case "enum", "const" -> NOT_LISTED;
            case "minimum" -> TOO_SMALL;
            case "maximum" -> TOO_LARGE;
            case "exclusiveMinimum", "exclusiveMaximum" -> BEYOND;
            case "minLength" -> TOO_SHORT;
            case "maxLength" -> TOO_LONG;
            case "minItems", "minProperties" -> TOO_FEW;
            case "maxItems", "maxProperties" -> TOO_MANY;
            case "additionalProperties", "unevaluatedProperties" -> UNKNOWN;
            case "uniqueItems" -> NOT_UNIQUE;
            default -> OTHER;
        };
    }
}
