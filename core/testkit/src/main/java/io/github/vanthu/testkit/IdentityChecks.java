package io.github.vanthu.testkit;

import io.github.vanthu.model.Problem;
import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.regulation.Province;
import io.github.vanthu.regulation.Provinces;
import io.github.vanthu.regulation.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether a format says sound things of itself: validity and codes. */
record IdentityChecks(Candidate candidate) {
    private static final LocalDate FIRST_DAY =
            FormatProfiles.at(LocalDate.of(2011, 5, 1)).validity().from();

    List<Problem> validity() {
        Validity validity = candidate.validity();
        List<Problem> found = new ArrayList<>();
        validity.to()
                .filter(validity.from()::isAfter)
                .ifPresent(to -> found.add(error("CONTRACT-003", validity.from().toString(), to.toString())));
        if (validity.from().isBefore(FIRST_DAY)) {
            found.add(error("CONTRACT-004", validity.from().toString(), FIRST_DAY.toString()));
        }
        return found;
    }

    private Problem error(String code, String... arguments) {
        return Problem.error(code, candidate.place(), arguments);
    }

    List<Problem> codes() {
        String province = candidate.installed().province();
        List<String> codes = candidate.installed().codes();
        Set<String> unused = new TreeSet<>(codes);
        List<Problem> found = new ArrayList<>();
        for (LocalDate day : TrialDays.ofCodes(province, candidate.validity())) {
            Optional<Province> unit = Provinces.find(province, day);
            unit.ifPresent(known -> unused.remove(known.code()));
            fault(day, unit, codes).ifPresent(found::add);
        }
        unused.forEach(code -> found.add(error("CONTRACT-007", province, code)));
        return found;
    }

    private Optional<Problem> fault(LocalDate day, Optional<Province> unit, List<String> codes) {
        String province = candidate.installed().province();
        if (unit.isEmpty()) {
            return Optional.of(error("CONTRACT-005", province, day.toString()));
        }
        String code = unit.get().code();
        return codes.contains(code)
                ? Optional.empty()
                : Optional.of(error("CONTRACT-006", province, day.toString(), code, String.join(", ", codes)));
    }
}
