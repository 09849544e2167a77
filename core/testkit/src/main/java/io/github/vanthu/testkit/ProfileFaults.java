package io.github.vanthu.testkit;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Holds values of a format profile against what the regulation allows on a day. */
final class ProfileFaults {
    private ProfileFaults() {}

    /**
     * Returns the errors of values.
     *
     * @param places gives the place of a value by its path as a pointer, such as {@code /page/top}
     */
    static List<Problem> of(
            Function<String, Place> places, LocalDate day, Map<String, String> values, Map<String, String> reasons) {
        return FormatProfiles.faults(day, values, reasons).stream()
                .map(fault -> new Problem(
                        fault.code(),
                        fault.severity(),
                        places.apply(fault.place().pointer()),
                        fault.arguments()))
                .toList();
    }
}
