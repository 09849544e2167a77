package io.github.vanthu.testkit;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Holds values of a format profile against what the regulation allows on a day. */
final class ProfileFaults {
    private ProfileFaults() {}

    static List<Problem> of(
            Candidate candidate, LocalDate day, Map<String, String> values, Map<String, String> reasons) {
        try {
            FormatProfiles.at(day, values);
            return List.of();
        } catch (IllegalArgumentException e) {
            String source = candidate.installed().source();
            return List.of(Problem.error(
                    "PLUGIN-008", candidate.place(), candidate.id(), source, String.valueOf(e.getMessage())));
        }
    }
}
