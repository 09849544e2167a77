package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import java.util.stream.Stream;

/** Dates that the calendar has. */
final class CalendarMeasure implements Measure {

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        return inspection
                .parts()
                .flatMap(part -> part.lines().stream()
                        .flatMap(line -> WrittenDates.in(line.text())
                                .filter(date -> date.day().isEmpty())
                                .map(date -> Fault.of(part, line, Bilingual.same(date.text()), Bilingual.NONE)
                                        .around(line.text(), date.text()))));
    }
}
