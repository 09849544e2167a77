package io.github.vanthu.pack;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.model.Severity;
import io.github.vanthu.regulation.Limit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The faults of packs with their codes in the problem catalogue. */
enum PackFault {
    UNREADABLE("PACK-001"),
    NO_PLUGIN_FILE("PACK-002"),
    PACK_TOO_LARGE("PACK-003"),
    TOO_MANY_FILES("PACK-004"),
    UNPACKED_TOO_LARGE("PACK-005"),
    FILE_TOO_LARGE("PACK-006"),
    NOT_A_ZIP("PACK-007"),
    ENCRYPTED("PACK-008"),
    LEAVES_PACK("PACK-009"),
    ABSOLUTE_NAME("PACK-010"),
    LINK("PACK-011"),
    NAME_TWICE("PACK-012"),
    DAMAGED_ZIP("PACK-013"),
    SPI_FORM("PACK-014"),
    SPI_MAJOR("PACK-015"),
    ID_FORM("PACK-016"),
    CODE_FORM("PACK-017"),
    CODE_TWICE("PACK-018"),
    DATE_INCOMPLETE("PACK-019"),
    ENDS_BEFORE_START("PACK-020"),
    PARENT_ITSELF("PACK-021"),
    TEMPLATE_MISSING_SUGGESTED("PACK-022"),
    TEMPLATE_MISSING("PACK-023"),
    NOT_UTF8("PACK-024"),
    UNKNOWN_WORD_SUGGESTED("PACK-025"),
    UNKNOWN_WORD("PACK-026"),
    UNKNOWN_LEVEL_SUGGESTED("PACK-027"),
    UNKNOWN_LEVEL("PACK-028"),
    SCHEMA_MISSING("PACK-029"),
    SCHEMA_NOT_JSON("PACK-030"),
    SCHEMA_WRONG("PACK-031"),
    SCHEMA_REFERENCE("PACK-032"),
    KIND_SUGGESTED("PACK-033"),
    KIND_UNKNOWN("PACK-034"),
    KEY_NOT_OF_KIND("PACK-035"),
    KEY_OF_KIND_MISSING("PACK-036"),
    PATH_FORM("PACK-037"),
    PATH_STEP_SUGGESTED("PACK-038"),
    PATH_STEP_UNKNOWN("PACK-039"),
    PATH_NOT_A_VALUE("PACK-040"),
    PATH_NOT_SINGLE("PACK-041"),
    PATTERN_WRONG("PACK-042"),
    PATTERN_COSTLY("PACK-043"),
    NUMBER_FORM("PACK-044"),
    MIN_ABOVE_MAX("PACK-045"),
    TOO_MANY_CHECKS("PACK-046"),
    SAMPLE_WITHOUT_PLAN("PACK-047", Severity.WARNING),
    TEMPLATE_OUT_OF_PLACE("PACK-048", Severity.WARNING);

    private static final int LONGEST_ARGUMENT = 400;

    private final String code;
    private final Severity severity;

    PackFault(String code) {
        this(code, Severity.ERROR);
    }

    PackFault(String code, Severity severity) {
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
        List<String> texts = Stream.of(arguments).map(PackFault::shortened).toList();
        return new Problem(code, severity, place, texts);
    }

    /** Returns a problem whose arguments are a limit's value and unit in both languages, then others. */
    Problem limit(Limit limit, Place place, String... others) {
        String english = String.format(Locale.ROOT, "%,d", limit.value());
        Stream<String> first = Stream.of(english.replace(',', '.'), limit.vietnamese(), english, limit.english());
        return at(place, Stream.concat(first, Stream.of(others)).toArray(String[]::new));
    }

    private static String shortened(String argument) {
        boolean tooLong = argument.codePointCount(0, argument.length()) > LONGEST_ARGUMENT;
        return tooLong ? argument.substring(0, argument.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…" : argument;
    }
}
