package io.github.vanthu.testkit;

import io.github.vanthu.regulation.FormatProfiles;
import io.github.vanthu.regulation.Province;
import io.github.vanthu.regulation.Provinces;
import io.github.vanthu.regulation.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The days on which a format is tried (ngày thử). */
final class TrialDays {
    /** The last day of the huyện (Luật Tổ chức chính quyền địa phương 2025). */
    private static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    /** A day on which all that is in force today was in force. */
    private static final LocalDate RECENT = LocalDate.of(2026, 6, 15);

    private TrialDays() {}

    /** Returns days of a validity from the latest on: one of them is a day of every level that it holds for. */
    static List<LocalDate> latestFirst(Validity validity) {
        return Stream.of(last(validity), LAST_OF_DISTRICTS, validity.from())
                .filter(validity::contains)
                .distinct()
                .toList();
    }

    private static LocalDate last(Validity validity) {
        LocalDate recent = validity.from().isAfter(RECENT) ? validity.from() : RECENT;
        return validity.to().filter(recent::isAfter).orElse(recent);
    }

    /** Returns a day for each set of state rules that is in force during a validity, the oldest first. */
    static List<LocalDate> ofProfiles(Validity validity) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (LocalDate day : turns(validity)) {
            days.put(FormatProfiles.at(day).id(), day);
        }
        return new ArrayList<>(days.values());
    }

    private static NavigableSet<LocalDate> turns(Validity validity) {
        NavigableSet<LocalDate> turns = new TreeSet<>(List.of(validity.from(), last(validity)));
        FormatProfiles.at(validity.from())
                .validity()
                .to()
                .filter(validity::contains)
                .ifPresent(turns::add);
        return turns;
    }

    /** Returns the days on which the code of a province may begin to be another: the first, the last, and turns between. */
    static NavigableSet<LocalDate> ofCodes(String province, Validity validity) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(validity.from(), last(validity)));
        for (Province unit : Provinces.named(province)) {
            days.add(unit.validity().from());
            unit.validity().to().ifPresent(day -> days.add(day.plusDays(1)));
        }
        days.removeIf(day -> !validity.contains(day));
        return days;
    }
}
