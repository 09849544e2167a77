package io.github.vanthu.testkit;

import io.github.vanthu.model.Place;
import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Holds values of a format profile against what the regulation allows on a day. */
final class ProfileFaults {
    private ProfileFaults() {}

    /** Returns errors whose places name a file and the path of the value as a pointer. */
    static List<Problem> of(String file, LocalDate day, Map<String, String> values, Map<String, String> reasons) {
        return FormatProfiles.faults(day, values, reasons).stream()
                .map(fault -> new Problem(
                        fault.code(),
                        fault.severity(),
                        new Place(file, 0, 0, fault.place().pointer()),
                        fault.arguments()))
                .toList();
    }
}
