package io.github.vanthu.check.rule;

import io.github.vanthu.check.Bilingual;
import io.github.vanthu.check.content.TextPiece;
import io.github.vanthu.check.paper.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first mention of a document is the full one: it has the date if any has. */
final class FirstCitationMeasure implements Measure {
    private static final Pattern NUMBER =
            Pattern.compile("\\b\\d+/(?:\\d{4}/)?[\\p{Lu}Đ][\\p{L}\\d]*(?:-[\\p{L}\\d]+)*");
    private static final Pattern DATE =
            Pattern.compile("\\s*,?\\s*(?:ban hành\\s+)?ngày\\s+\\d{1,2}.*", Pattern.DOTALL);

    /** A first mention without date. */
    private record Mention(Part part, TextPiece line) {}

    @Override
    public Stream<Fault> faults(Inspection inspection) {
        Map<String, Mention> undated = new LinkedHashMap<>();
        Map<String, Boolean> seen = new LinkedHashMap<>();
        Map<String, Mention> faults = new LinkedHashMap<>();
        inspection
                .document()
                .own()
                .filter(part ->
                        inspection.rule().elements().contains(part.element().name()))
                .forEach(part -> part.lines().forEach(line -> {
                    Matcher number = NUMBER.matcher(line.text());
                    while (number.find()) {
                        String found = number.group();
                        boolean dated = DATE.matcher(line.text().substring(number.end()))
                                .matches();
                        if (seen.putIfAbsent(found, true) == null && !dated) {
                            undated.put(found, new Mention(part, line));
                        } else if (dated && undated.containsKey(found)) {
                            faults.putIfAbsent(found, undated.get(found));
                        }
                    }
                }));
        return faults.entrySet().stream()
                .map(entry -> Fault.of(
                                entry.getValue().part(),
                                entry.getValue().line(),
                                Bilingual.same(entry.getKey()),
                                new Bilingual("ngày ban hành", "date of issue"))
                        .around(entry.getValue().line().text(), entry.getKey()));
    }
}
