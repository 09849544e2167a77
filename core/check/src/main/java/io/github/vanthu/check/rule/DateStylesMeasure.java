package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import io.github.vanthu.check.rule.WrittenDates.Written;
import io.github.vanthu.model.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The same day is written in the same way. */
final class DateStylesMeasure implements Measure {

    /** The ways in which a day is written, with the last paragraph that does. */
    private static final class Ways {
        private final Set<String> texts = new LinkedHashSet<>();
        private Part part;
        private TextPiece line;

        Ways(Part part, TextPiece line) {
            this.part = part;
            this.line = line;
        }

        void add(String text, Part in, TextPiece at) {
            if (texts.add(text)) {
                part = in;
                line = at;
            }
        }
    }

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Map<LocalDate, Ways> days = new LinkedHashMap<>();
        inspection
                .parts()
                .forEach(part -> part.lines()
                        .forEach(line -> WrittenDates.in(line.text()).forEach(date -> add(days, date, part, line))));
        return days.entrySet().stream()
                .filter(day -> day.getValue().texts.size() > 1)
                .map(day -> Fault.of(
                        day.getValue().part,
                        day.getValue().line,
                        Bilingual.same(String.join(", ", day.getValue().texts)),
                        Bilingual.same(numeric(day.getKey()))));
    }

    private static void add(Map<LocalDate, Ways> days, Written date, Part part, TextPiece line) {
        date.day()
                .ifPresent(day ->
                        days.computeIfAbsent(day, none -> new Ways(part, line)).add(date.text(), part, line));
    }

    private static String numeric(LocalDate day) {
        return PartialDate.parse(day.toString()).numeric();
    }
}
